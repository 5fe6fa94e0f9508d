import Diagnostics
import TestSupport
import Testing

@testable import Keeping
@testable import People
@testable import Wording
@testable import Writing

/// What the linter makes of rules, of what loading finds, and of remarks.
struct LinterTests {
  private static let matter = "---\nsummary: A way to say it.\n---\n"

  /// Each finding as `code@file`, for templates and partials of these texts.
  private func told(
    _ templates: KeyValuePairs<String, String>, partials: KeyValuePairs<String, String> = [:],
    rules: [any LintRule] = [], levels: [Diagnostic.Code: LintSettings.Level] = [:],
    of names: Set<String>? = nil
  ) throws -> [String] {
    let library = TemplateLibrary(
      templates.map { ($0.key, SourceText(name: $0.key, text: $0.value)) },
      partials: Dictionary(
        uniqueKeysWithValues: partials.map { ($0.key, SourceText(name: $0.key, text: $0.value)) }))
    let linter = Linter(
      settings: LintSettings(levels: levels), today: try #require(PartialDate("2026-11-21")),
      rules: rules)
    return linter.findings(in: library, of: names).map { finding in
      "\(finding.diagnostic.code)@\(finding.diagnostic.place?.source.name ?? "-")"
    }
  }

  @Test func `a word that is read many times is told once, wherever it is written`() {
    RuleMarks.template(
      "⟦bad⟧ {% choose %}one ⟦bad⟧{% or %}two{% if met.event %} ⟦bad⟧{% endif %}{% endchoose %}"
        + "{% render \"who\" %}{% render \"who\" %}",
      others: ["other": "fine {% render \"who\" %}"], partials: ["who": "I'm ⟦bad⟧."]
    ).expect(WordProbe(word: "bad"))
  }

  @Test func `a finding across tags covers all from its first word to its last`() {
    RuleMarks.template("Let's ⟦get {% vary %}in{% endvary %} touch⟧.")
      .expect(WordProbe(word: "get in touch"))
    RuleMarks.template("Let's ⟦get in\ntouch⟧.").expect(WordProbe(word: "get in touch"))
  }

  @Test func `a finding in a fact alone is told where the fact is printed`() {
    RuleMarks.template("Hi {{ ⟦recipient.first_name⟧ }}!")
      .expect(WordProbe(word: AnnotatedText.standIn))
  }

  @Test func `a subject is read too, and one that is written otherwise is told where it stands`() {
    let rule = WordProbe(word: "bad", replacement: "good")
    RuleMarks.template("---\nsummary: x\nsubject: \"a ⟦bad⟧ one\"\n---\nHi").expect(rule)
    let escaped = "---\nsummary: x\nsubject: ⟦\"a \\x62ad one\"⟧\n---\nHi"
    RuleMarks.template(escaped).expect(rule)
    RuleMarks.template(escaped.filter { !"⟦⟧".contains($0) }).expect(
      rule, mendsTo: escaped.filter { !"⟦⟧".contains($0) })
  }

  @Test func `words with nothing between them can be mended, others cannot`() {
    let rule = WordProbe(word: "get in touch", replacement: "talk")
    RuleMarks.template("Let's get in touch.").expect(rule, mendsTo: "Let's talk.")
    RuleMarks.template("Let's get\nin touch.").expect(rule, mendsTo: "Let's talk.")
    let split = "Let's get {% optional %}in {% endoptional %}touch."
    RuleMarks.template(split).expect(rule, mendsTo: split)
  }

  @Test func `what loading finds is told too, by file and place`() throws {
    let found = try told(
      [
        "b": Self.matter + "{% chose %}", "a": "---\nsumary: x\n---\n{{ foo }}",
        "c": Self.matter + "{% if met %}{% else %}{% elsif met %}{% endif %}",
      ])
    #expect(
      found == [
        "template-unknown-key@a", "template-unknown-fact@a", "template-unknown-tag@b",
        "template-unreachable@c",
      ])
  }

  @Test func `where a rule about sources knows better, the parser is not heard`() throws {
    let text = Self.matter + "{% chose how %}"
    let better = try told(["t": text], rules: [SourceProbe(word: "chose how")])
    #expect(better == ["lint-em-dash@t"])
    let mild = [SourceProbe(word: "chose how", severity: .warning)]
    #expect(try told(["t": text], rules: mild).contains("template-unknown-tag@t"))
    let off = try told(
      ["t": text], rules: [SourceProbe(word: "chose how")], levels: ["lint-em-dash": .off])
    #expect(off.contains("template-unknown-tag@t"))
  }

  @Test func `where a rule about sources knows better, those about wording are not heard`() throws {
    let text = Self.matter + "so *|bad|* and bad"
    let rules: [any LintRule] = [SourceProbe(word: "*|bad|*"), WordProbe(word: "bad")]
    #expect(try told(["t": text], rules: rules).count == 2)
    let mild: [any LintRule] = [
      SourceProbe(word: "*|bad|*", severity: .info), WordProbe(word: "bad"),
    ]
    #expect(try told(["t": text], rules: mild).count == 3)
  }

  @Test func `sources are read in faulty templates and in partials`() throws {
    let found = try told(
      ["t": "no front matter, bad"], partials: ["p": "bad"], rules: [SourceProbe(word: "bad")])
    #expect(found.contains("lint-em-dash@t") && found.contains("lint-em-dash@p"))
  }

  @Test func `a partial is used by those that are rendered, and by faulty templates`() throws {
    let partials: KeyValuePairs = [
      "a": "{% render 'b' %}", "b": "x", "c": "{% render \"d\" %}", "d": "{{ x | nothing }}",
    ]
    let found = try told(
      ["t": Self.matter + "{% render \"a\" %}{% chose %}"], partials: partials)
    #expect(
      found == [
        "lint-unused-partial@c", "lint-unused-partial@d", "template-unknown-filter@d",
        "template-unknown-tag@t",
      ])
  }

  @Test func `only what is asked for is told, with the partials it renders`() throws {
    let rules = [WordProbe(word: "bad")]
    let templates: KeyValuePairs = [
      "a": Self.matter + "bad {% render \"p\" %}", "b": Self.matter + "bad", "c": "faulty",
    ]
    let partials: KeyValuePairs = ["p": "bad", "unused": "x"]
    let one = try told(templates, partials: partials, rules: rules, of: ["a"])
    #expect(one == ["lint-em-dash@a", "lint-em-dash@p"])
    #expect(
      try told(templates, partials: partials, rules: rules, of: ["c"])
        == ["template-front-matter@c"])
    #expect(
      try told(templates, partials: partials, rules: rules, of: ["partials/unused"])
        == ["lint-unused-partial@unused"])
  }

  @Test func `a library raises, lowers and turns off what is no fault`() throws {
    let text = Self.matter + "bad {% if met %}{% else %}{% elsif met %}{% endif %}"
    let levels: [Diagnostic.Code: LintSettings.Level] = [
      "lint-em-dash": .off, "template-unreachable": .off, "template-unknown-tag": .off,
    ]
    #expect(try told(["t": text], rules: [WordProbe(word: "bad")], levels: levels).isEmpty)
    #expect(
      try told(["t": Self.matter + "{% chose %}"], levels: levels) == ["template-unknown-tag@t"])
    let off = WordProbe(word: "bad", severity: nil)
    #expect(try told(["t": Self.matter + "bad"], rules: [off]).isEmpty)
    #expect(
      try told(["t": Self.matter + "bad"], rules: [off], levels: ["lint-em-dash": .info])
        == ["lint-em-dash@t"])
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "a ", "A a. ", ". ", "x! ", "x , ", "() ", "TODO ", "{a|b} ", "came across your profile. ",
    ]
  )
  func `a long text full of findings is read, and what is not told is counted`(
    _ words: String
  ) throws {
    let text = String(repeating: words, count: 60_000 / words.utf8.count)
    let told = try told(["a": Self.matter + "Hi, " + text], rules: RuleTable.all)
    let counts = Dictionary(told.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(counts.values.allSatisfy { $0 <= 100 })
    let full = counts.count { $0.value == 100 }
    #expect(counts["lint-more@a"] ?? 0 == full)
    if words != ". " { #expect(full > 0) }
  }

  @Test(.timeLimit(.minutes(5)))
  func `a long template with very many ways is read whole, unless they are of one thing`() throws {
    let rules = RuleTable.all.filter { $0.code == "lint-wrong-article" }
    let way = "{% if met.event %}and a long way to say it{% else %}a apple{% endif %} "
    let many = Self.matter + "Hi, " + String(repeating: way, count: 900)
    let told = try told(["a": many], rules: rules)
    #expect(told.count { $0 == "lint-wrong-article@a" } == 100)
    let ways = (0..<900).map { "way \($0)" }.joined(separator: "{% or %}")
    let words = String(repeating: "some words ", count: 1_000)
    let long = Self.matter + "Hi, {% choose %}" + ways + "{% endchoose %} " + words
    #expect(try self.told(["a": long], rules: rules) == ["lint-more@a"])
    #expect(try self.told(["a": Self.matter + "Hi, " + way], rules: []) == [])
  }

  @Test(.timeLimit(.minutes(5)))
  func `thousands of remarks are looked up by their lines`() throws {
    let line = "a apple {% # lint-ignore lint-wrong-article: said so %}\n"
    let text = Self.matter + "Hi, there.\n" + String(repeating: line, count: 2_000)
    let rules = RuleTable.all.filter { $0.code == "lint-wrong-article" }
    #expect(try told(["a": text], rules: rules) == [])
  }
}
