import Diagnostics
import Fitting
import Templating

/// Each tag many times, nested, and with much in it: parsed, outlined, bound and fitted.
let tagCases = rows.map { name, input, size, source -> GrowthCase in
  GrowthCase(.tag(name), input, size: size) { size in
    let text = SourceText(name: "a.liquid", text: source(size))
    let facts = facts(size)
    let partials = [
      "p": SourceText(name: "p", text: "{{ a }}"),
      "q": SourceText(name: "q", text: "{% for i in list %}{{ i }}{% endfor %}"),
      "r": SourceText(name: "r", text: filled("some words {{ a }} ", size)),
    ]
    return { try write(text, facts, partials) }
  }
}

private let rows: [Row] = loose + deep + listed + long + faulty

private typealias Row = (name: String, input: String, size: Int, source: Making<String>)

private func write(_ text: SourceText, _ facts: ValueMap, _ partials: [String: SourceText]) throws {
  let (template, diagnostics) = Template.parse(text, partials: partials)
  guard let template else { throw diagnostics.first ?? Diagnostic("growth", "no template") }
  use(template.outline)
  if case .draft(let draft, _) = try template.bind(to: facts, BindingOptions(now: now)) {
    use(Fitter([Limit(40, .utf16)]).fit(draft))
  }
}

/// What every template here may read: `a` and `b` are there, `list` and `map` are as long as the input.
private func facts(_ size: Int) -> ValueMap {
  var map: ValueMap = [:]
  for index in 0..<size { map.append("key\(index)", .text("value")) }
  return [
    "a": .text("ada"), "b": .text("bob"), "s": .text(filled("ab", size)), "map": .map(map),
    "list": .list((0..<size).map { .text("entry \($0)") }),
  ]
}

/// Blocks, each with something in it that may be another one.
private let blocks: [(name: String, input: String, open: String, close: String)] = [
  ("choose", "first", "{% choose %}a {{ a }}", "{% or %}b{% endchoose %}"),
  ("choose", "last", "{% choose %}a {{ a }}{% or %}b", "{% endchoose %}"),
  ("choose", "unavailable", "{% choose %}a{{ gone }}{% or %}b", "{% endchoose %}"),
  ("choose", "unavailable first", "{% choose %}a", "{{ gone }}{% or %}b{% endchoose %}"),
  ("optional", "full", "{% optional %}a", "{% endoptional %}"),
  ("optional", "unavailable", "{% optional %}a{{ gone }}", "{% endoptional %}"),
  ("vary", "first", "{% vary %}a", "{% or %}b{% endvary %}"),
  ("vary", "last", "{% vary %}a{% or %}b", "{% endvary %}"),
  ("if", "true", "{% if a %}a {{ a }}", "{% else %}b{% endif %}"),
  ("if", "false", "{% if gone %}a{% elsif gone %}b{% else %}c", "{% endif %}"),
  ("unless", "false", "{% unless gone %}a {{ a }}", "{% else %}b{% endunless %}"),
  ("case", "first", "{% case a %}{% when \"ada\" %}a {{ a }}", "{% else %}b{% endcase %}"),
  ("case", "else", "{% case a %}{% when \"x\", \"y\" %}b{% else %}a {{ a }}", "{% endcase %}"),
  ("for", "one turn", "{% for i in (1..1) %}a {{ i }}", "{% else %}b{% endfor %}"),
  ("for", "no turn", "{% for i in gone %}a{% else %}b", "{% endfor %}"),
  ("capture", "one name", "{% capture c %}a {{ a }}", "{% endcapture %}{{ c }}"),
  ("comment", "tags", "{% comment %}a {{ a }}", "{% endcomment %}"),
]

private let loose: [Row] = blocks.map { block in
  (block.name, "many, \(block.input)", 60, { filled(block.open + " " + block.close + " ", at: $0) })
}

private let deep: [Row] = blocks.map { block in
  (block.name, "nested, \(block.input)", 8, { nested($0, block.open, "", block.close) })
}

/// Tags that hold many of something.
private let listed: [Row] = [
  (
    "choose", "many alternatives", 100,
    { "{% choose %}" + repeated($0, separator: "{% or %}") { "way \($0)" } + "{% endchoose %}" }
  ),
  (
    "choose", "many unavailable alternatives", 100,
    { size in
      "{% choose %}" + repeated(size, separator: "{% or %}") { "{{ gone\($0) }}" }
        + "{% or %}x{% endchoose %}"
    }
  ),
  ("choose", "many names", 60, { repeated($0) { "{% choose n\($0) %}a{% or %}b{% endchoose %}" } }),
  (
    "vary", "many alternatives", 100,
    { "{% vary %}" + repeated($0, separator: "{% or %}") { "way \($0)" } + "{% endvary %}" }
  ),
  (
    "optional", "many facts", 60, { repeated($0) { "{% optional %}{{ g\($0) }}{% endoptional %}" } }
  ),
  (
    "if", "many branches", 100,
    { "{% if gone %}" + repeated($0) { "{% elsif a == \"\($0)\" %}\($0)" } + "{% endif %}" }
  ),
  (
    "if", "a long condition", 12,
    { "{% if " + repeated($0, separator: " and ") { _ in "a" } + " %}x{% endif %}" }
  ),
  (
    "if", "a long text in a text", 2048,
    { "{% if s contains \"\(filled("ab", $0 / 2))c\" %}a{% endif %}" }
  ),
  (
    "if", "long texts that are equal", 2048, { "{% if s == \"\(filled("ab", $0))\" %}a{% endif %}" }
  ),
  (
    "unless", "many branches", 100,
    { "{% unless a %}" + repeated($0) { "{% elsif a == \"\($0)\" %}\($0)" } + "{% endunless %}" }
  ),
  (
    "case", "many parts", 100,
    { "{% case a %}" + repeated($0) { "{% when \"\($0)\" %}\($0)" } + "{% endcase %}" }
  ),
  (
    "case", "many values", 200,
    { "{% case a %}{% when " + repeated($0, separator: ", ") { "\"\($0)\"" } + " %}b{% endcase %}" }
  ),
  // Where branches meet, each of the names is looked at, of which no template has more than 250.
  (
    "case", "many parts that set a name", 60,
    { "{% case a %}" + repeated($0) { "{% when \"\($0)\" %}{% assign n = a %}" } + "{% endcase %}" }
  ),
  (
    "case", "many parts, long subject", 60,
    { "{% case s %}" + repeated($0) { _ in "{% when \"ab\" %}b" } + "{% endcase %}" }
  ),
  ("for", "a list", 500, { _ in "{% for i in list %}{{ i }} {% endfor %}" }),
  ("for", "a map", 500, { _ in "{% for i in map %}{{ i[0] }} {% endfor %}" }),
  ("for", "a range", 500, { "{% for i in (1..\($0)) %}{{ i }} {% endfor %}" }),
  (
    "for", "a reversed list", 500,
    { _ in "{% for i in list reversed %}{{ forloop.rindex }}{% endfor %}" }
  ),
  (
    "for", "limit over a map, many times", 500,
    { _ in repeated(50) { _ in "{% for i in map limit: 1 %}a{% endfor %}" } }
  ),
  (
    "for", "limit over a map, more and more often", 100,
    { repeated($0) { _ in "{% for i in map limit: 1 %}a{% endfor %}" } }
  ),
  (
    "for", "offset: continue over a list", 200,
    { repeated($0 / 2) { _ in "{% for i in list limit: 1 offset: continue %}{{ i }}{% endfor %}" } }
  ),
  (
    "break", "in each turn", 200,
    { repeated($0) { _ in "{% for i in list %}a{% break %}{% endfor %}" } }
  ),
  (
    "break", "after many", 500,
    { "{% for i in list %}a{% if i == \"entry \($0 - 1)\" %}{% break %}{% endif %}{% endfor %}" }
  ),
  ("continue", "in each turn", 500, { _ in "{% for i in list %}a{% continue %}b{% endfor %}" }),
  ("assign", "many names", 50, { repeated($0) { "{% assign n\($0) = a %}{{ n\($0) }} " } }),
  ("assign", "one name", 100, { repeated($0) { _ in "{% assign n = a %}{{ n }} " } }),
  (
    "assign", "appending", 100,
    { repeated($0) { _ in "{% assign n = n | append: \"abcdefgh\" %}" } }
  ),
  (
    "assign", "concat", 100,
    { _ in "{% assign n = list %}" + repeated(25) { _ in "{% assign n = n | concat: list %}" } }
  ),
  (
    "assign", "many filters", 100,
    { "{% assign n = a" + repeated($0) { _ in " | upcase" } + " %}{{ n }}" }
  ),
  ("assign", "long text", 2048, { _ in "{% assign n = s %}{{ n }}" }),
  (
    "capture", "many names", 50,
    { repeated($0) { "{% capture n\($0) %}a{% endcapture %}{{ n\($0) }} " } }
  ),
  (
    "capture", "appending", 100,
    { repeated($0) { _ in "{% capture n %}{{ n }}abcdefgh{% endcapture %}" } }
  ),
  (
    "capture", "many parts", 200,
    { "{% capture n %}" + repeated($0) { _ in "a {{ b }} " } + "{% endcapture %}{{ n }}" }
  ),
  (
    "cycle", "many values", 200,
    { "{% cycle " + repeated($0, separator: ", ") { "\"\($0)\"" } + " %}" }
  ),
  (
    "cycle", "many values, many turns", 200,
    { size in
      "{% for i in list %}{% cycle " + repeated(size, separator: ", ") { "\"\($0)\"" }
        + " %}{% endfor %}"
    }
  ),
  ("cycle", "many groups", 200, { repeated($0) { "{% cycle \"g\($0)\": \"a\", \"b\" %}" } }),
  ("cycle", "many without a group", 200, { repeated($0) { "{% cycle \"a\($0)\", \"b\" %}" } }),
  ("render", "many", 100, { repeated($0) { _ in "{% render \"p\", a: b %}" } }),
  ("render", "for a list", 200, { _ in "{% render \"p\" for list as a %}" }),
  ("render", "with a list", 200, { _ in "{% render \"q\", list: list %}" }),
  ("render", "long", 2048, { _ in "{% render \"r\", a: a %}" }),
  ("render", "many arguments", 50, { "{% render \"p\"" + repeated($0) { ", n\($0): a" } + " %}" }),
  ("echo", "many", 100, { repeated($0) { _ in "{% echo a | upcase %} " } }),
  ("echo", "many facts", 100, { repeated($0) { "{% echo a\($0) | default: b %} " } }),
  ("echo", "a long text", 2048, { "{% echo \"\(filled("some words ", $0))\" %}" }),
  ("echo", "a long path", 2048, { "{% echo a\(filled(".bc", $0)) | default: a %}" }),
  ("echo", "nested brackets", 12, { "{{ \(nested($0, "map[", "a", "]")) }}" }),
  ("echo", "outputs", 100, { repeated($0) { _ in "{{ a }} " } }),
  (
    "liquid", "many lines", 50,
    { "{% liquid\n" + repeated($0) { "assign n\($0) = a\necho a\n" } + "%}" }
  ),
  ("#", "many", 100, { repeated($0) { _ in "{% # a %}\n" } }),
  ("#", "many lines", 100, { "{% # a\n" + repeated($0) { _ in "# b\n" } + "%}" }),
  ("doc", "many", 100, { repeated($0) { _ in "{% doc %}a{% enddoc %}\n" } }),
  ("raw", "many", 100, { repeated($0) { _ in "{% raw %}a {{ b }}{% endraw %} " } }),
  (
    "comment", "comments of the linter", 100,
    { repeated($0) { _ in "{% # lint-ignore lint-filler: a %}\n" } }
  ),
]

/// Tags around much text.
private let around: [(name: String, open: String, close: String)] = [
  ("raw", "{% raw %}", "{% endraw %}"), ("comment", "{% comment %}", "{% endcomment %}"),
  ("doc", "{% doc %}", "{% enddoc %}"), ("capture", "{% capture c %}", "{% endcapture %}{{ c }}"),
  ("choose", "{% choose %}a", "{% or %}b{% endchoose %}"), ("if", "{% if a %}", "{% endif %}"),
  ("#", "{% # ", "%}"),
]

private let long = around.flatMap { tag in
  [HostileText.words, .oneWord, .lines, .marks, .fullStops, .quotes, .sentences].map { hostile in
    aroundText(tag.name, tag.open, hostile, tag.close)
  }
}

private func aroundText(
  _ name: String, _ open: String, _ hostile: HostileText, _ close: String
) -> Row {
  let isComment = name == "#"
  return (
    name, "around \(hostile.rawValue)", 2048,
    { "\(open)\(hostile.text($0).commented(isComment))\(close)" }
  )
}

/// Tags that never end, and what is no tag.
private let faulty: [Row] = [
  ("raw", "around tags", 2048, { "{% raw %}\(filled("{% if %}{{ a ", $0)){% endraw %}" }),
  ("raw", "tags that never end", 2048, { filled("{% raw %}{{", $0) }),
  ("echo", "outputs that never end", 2048, { filled("{{ ", $0) }),
  ("if", "tags that are never closed", 14, { filled("{% if a %}", 10 * $0) }),
  ("if", "tags that nothing opens", 100, { filled("{% endif %}", 11 * $0) }),
  ("echo", "unknown filters", 100, { filled("{{ a | upcas }} ", 16 * $0) }),
  ("echo", "unknown tags", 100, { filled("{% ech a %} ", 12 * $0) }),
]

/// A text again and again, so many times.
private func filled(_ unit: String, at count: Int) -> String { repeated(count) { _ in unit } }

extension String {
  /// The text with the sign of a comment on each line, where it is one.
  fileprivate func commented(_ isComment: Bool) -> String {
    isComment
      ? split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n# ") : self
  }
}
