import Diagnostics
import Testing

@testable import Keeping
@testable import Text

/// A template laid out for reading.
struct VariantSheetTests {
  /// The lines of a template's text, without what is said above and below it.
  private func layout(
    _ body: String, partials: [String: String] = [:], for occasion: EvaluationSubject = .typical
  ) throws -> String {
    let bench = Bench(["only": body], partials: partials)
    let text = VariantSheet(try bench.variant(), in: bench.library, for: occasion).text
    let blocks = text.split(separator: "\n\n", omittingEmptySubsequences: false)
    return blocks.dropFirst().dropLast().joined(separator: "\n\n")
  }

  @Test func `the alternatives of a choice stand below the line it is in`() throws {
    let layout = try layout(
      "Hi, {% choose how %}{{ met.topic }}{% or %}hello{% endchoose %}.\n\nBye.")
    #expect(
      layout == """
        Hi, [how].
          [how] choose
            1. ‹met.topic›
                 cost 0; 20 units; needs met.topic
            2. hello
                 cost 1; 5 units

        Bye.
        """)
  }

  @Test func `a choice inside another stands below its alternative`() throws {
    let layout = try layout(
      "{% choose, weight: 3 %}Hello{% or %}Hi{% optional %} there{% endoptional %}{% endchoose %}")
    #expect(
      layout == """
        [1]
          [1] choose
            1. Hello
                 cost 0; 5 units
            2. Hi[2]
                 cost 3; 2–8 units
               [2] optional
                 1. there
                      cost 0; 5 units
                 2. (nothing)
                      cost 1; 0 units
        """)
  }

  @Test func `what facts decide is told by the tags`() throws {
    let layout = try layout("{% if met.topic %}{{ met.topic }}{% endif %} and more")
    #expect(
      layout == """
        [if] and more
          [if] facts decide
            {% if met.topic %}
              ‹met.topic›
            otherwise
              (nothing)
        """)
  }

  @Test func `what a partial says is marked with its file`() throws {
    let layout = try layout(
      "Hi. {% render 'who', who: sender %} Bye.",
      partials: ["who": "I {{ who.work }}. {% choose %}Yes.{% or %}No.{% endchoose %}"])
    #expect(
      layout == """
        Hi. (partials/who.liquid: I ‹sender.work›.) [1] Bye.
          [1] choose (partials/who.liquid)
            1. Yes.
                 cost 0; 4 units
            2. No.
                 cost 1; 3 units
        """)
  }

  @Test func `with two people what they have and what is taken is marked`() throws {
    let layout = try layout(
      "{% choose %}{{ met.topic }}{% or %}Hello{% or %}Hi{% endchoose %}",
      for: Bench.occasion())
    #expect(
      layout == """
        [1]
          [1] choose
            - 1. ‹met.topic›
                   cost 0; needs met.topic
            > 2. Hello
                   cost 1; 5 units
            + 3. Hi
                   cost 2; 2 units
        """)
  }

  @Test func `what they have is marked where they have no message too`() throws {
    let layout = try layout(
      "{{ met.event }} {% choose %}{{ sender.work }}{% or %}Hi{{ met.place }}{% endchoose %}",
      for: Bench.occasion("{name: Grace Hopper, work: build compilers}"))
    #expect(
      layout == """
        ‹met.event› [1]
          [1] choose
            + 1. ‹sender.work›
                   cost 0; needs sender.work
            - 2. Hi‹met.place›
                   cost 1; needs met.place
        """)
  }

  @Test func `no line is wider than 80 columns`() throws {
    let body = String(repeating: "wide 語語語語 words ", count: 20)
    let layout = try layout("\(body){% choose %}\(body){% or %}\(body)b{% endchoose %}")
    #expect(layout.split(separator: "\n").allSatisfy { $0.displayWidth <= 80 })
  }

  @Test func `a control character in a template does nothing to a terminal`() throws {
    #expect(try layout("a\u{202E}b").contains("<U+202E>"))
  }
}
