/// A tag of the language, for the reference.
public struct TagDescription: Hashable, Sendable {
  /// The name in a template.
  public let name: String
  /// The way to write it.
  public let usage: String
  /// The effect, in one sentence.
  public let summary: String

  init(_ name: String, _ usage: String, _ summary: String) {
    self.name = name
    self.usage = usage
    self.summary = summary
  }

  /// Every tag, in the order of the reference.
  public static let all = [
    TagDescription(
      "choose", "{% choose how, weight: 2 %} … {% or %} … {% endchoose %}",
      "Says one thing in one of several ways, each preferred to the next."),
    TagDescription(
      "optional", "{% optional %} … {% endoptional %}", "Says something if it can and if it fits."),
    TagDescription(
      "vary", "{% vary %} … {% or %} … {% endvary %}",
      "Says one thing in one of several ways that are equally good."),
    TagDescription(
      "if", "{% if a == \"b\" %} … {% elsif c %} … {% else %} … {% endif %}",
      "Takes the first part whose condition holds."),
    TagDescription(
      "unless", "{% unless a %} … {% else %} … {% endunless %}",
      "Takes its part when the condition does not hold."),
    TagDescription(
      "case", "{% case a %}{% when \"b\", \"c\" %} … {% else %} … {% endcase %}",
      "Takes the parts whose value equals the subject."),
    TagDescription(
      "for", "{% for a in list limit: 3 offset: 1 reversed %} … {% else %} … {% endfor %}",
      "Takes its part once for each element; `forloop` tells the turn."),
    TagDescription("break", "{% break %}", "Leaves the loop."),
    TagDescription("continue", "{% continue %}", "Goes on with the next turn of the loop."),
    TagDescription("assign", "{% assign a = b | upcase %}", "Gives a value a name."),
    TagDescription("capture", "{% capture a %} … {% endcapture %}", "Gives a text a name."),
    TagDescription(
      "cycle", "{% cycle \"a\", \"b\" %}",
      "Prints one value after the other, each time it is reached."),
    TagDescription(
      "render", "{% render \"partial\", a: b %}",
      "Puts in a partial, which sees the facts and what it is given."),
    TagDescription("echo", "{% echo a | upcase %}", "Prints a value, as `{{ … }}` does."),
    TagDescription("liquid", "{% liquid … %}", "Holds several tags, one a line."),
    TagDescription("raw", "{% raw %} … {% endraw %}", "Holds text in which nothing is Liquid."),
    TagDescription(
      "comment", "{% comment %} … {% endcomment %}", "Says nothing, whatever it holds."),
    TagDescription("doc", "{% doc %} … {% enddoc %}", "Describes the template and says nothing."),
    TagDescription("#", "{% # … %}", "Says nothing; each line starts with the sign."),
  ]
}

/// The names of tags.
enum TagNames {
  /// Tags that start a statement.
  static let statements = TagDescription.all.map(\.name)

  /// Tags that divide or end the body of another.
  static let parts: Set<String> = [
    "else", "elsif", "when", "or", "endcapture", "endcase", "endchoose", "endcomment", "enddoc",
    "endfor", "endif", "endoptional", "endraw", "endunless", "endvary",
  ]
}
