import Channels
import Diagnostics
import People
import TestSupport
import Testing
import YAML

@testable import Keeping
@testable import Wording
@testable import Writing

/// The rules of a library's own.
struct HouseRuleTests {
  private func rule(_ text: String) throws -> HouseRule {
    let lines = text.split(separator: "\n").map { "    \($0)\n" }.joined()
    let source = SourceText(name: "lint.yaml", text: "rules:\n  probe:\n" + lines)
    let (settings, faults) = LintSettings.read(source)
    #expect(faults == [])
    return try #require(settings.rules.first)
  }

  private func found(
    _ rule: HouseRule, in text: String, isSubject: Bool = false
  ) -> [String] {
    let count = text.utf8.count
    let passage = AnnotatedText(
      text, spans: [AnnotatedText.Span(0..<count, .literal(nil))], isSubject: isSubject)
    return rule.findings(in: passage).map { passage.text($0.range) }
  }

  @Test func `phrases are found whatever their case, and once each`() throws {
    let rule = try rule("existence: [circle back, synergy]")
    #expect(found(rule, in: "Circle back on Synergy, not circles.") == ["Circle back", "Synergy"])
    #expect(rule.code == "house-probe")
    #expect(rule.severity == .warning)
  }

  @Test func `a substitute is written like the words it stands for`() throws {
    let rule = try rule("substitution: {linked in: LinkedIn, utilise: use}")
    let text = "Utilise linked in."
    let passage = AnnotatedText(
      text, spans: [AnnotatedText.Span(0..<text.utf8.count, .literal(nil))])
    #expect(rule.findings(in: passage).map(\.replacement) == ["Use", "LinkedIn"])
  }

  @Test func `occurrences are counted, too many and too few`() throws {
    let few = try rule("occurrence: {of: thank you, max: 1}")
    #expect(found(few, in: "Thank you. And thank you again.") == ["thank you"])
    #expect(found(few, in: "Thank you.") == [])
    let some = try rule("occurrence: {pattern: '\\?', min: 1}")
    #expect(found(some, in: "Shall we talk?") == [])
    #expect(found(some, in: "Let us talk.") == ["Let us talk."])
  }

  @Test func `a scope is a part of the text`() throws {
    let greeting = try rule("existence: friend\nscope: greeting")
    #expect(found(greeting, in: "Dear friend,\n\nMy friend told me of you.") == ["friend"])
    let closing = try rule("existence: regards\nscope: closing")
    #expect(found(closing, in: "Hi Ada,\n\nRegards matter to me.\n\nKind regards") == ["regards"])
    let subject = try rule("existence: hello\nscope: subject")
    #expect(found(subject, in: "Hello", isSubject: true) == ["Hello"])
    #expect(found(subject, in: "Hello") == [])
  }

  @Test func `a scope is a choice by its name, in a template and in its messages`() throws {
    let template = """
      ---
      summary: x
      ---
      Hi {{ recipient.first_name }}, it is really you.
      {% choose why %}I am really glad.{% or %}Glad.{% endchoose %}
      """
    let variant = try #require(
      Variant.read(
        SourceText(name: "a.liquid", text: template), name: "a", channels: .builtIn
      ).variant)
    let rule = try rule("pattern: 'really \\w+'\nscope: why")
    let places = variant.readings.flatMap { passage in
      rule.findings(in: passage).map { passage.text($0.range) }
    }
    #expect(places == ["really glad"])
    var settings = LintSettings()
    settings.rules = [rule]
    #expect(WordingCheck(settings).readsParts)
  }

  @Test func `facts are no fault of the writer`() throws {
    let rule = try rule("pattern: 'Acme|guru'")
    let passage = AnnotatedText(
      "Acme is a guru",
      spans: [
        AnnotatedText.Span(0..<4, .fact(paths: ["recipient.company"], nil)),
        AnnotatedText.Span(5..<14, .literal(nil)),
      ])
    #expect(rule.findings(in: passage).map { passage.text($0.range) } == ["guru"])
  }

  @Test func `examples that a rule treats otherwise are failures`() throws {
    let rule = try rule(
      """
      substitution: {linked in: LinkedIn}
      bad: [On linked in., On LinkedIn., {text: On linked in., mended: On Linkedin.}]
      good: [On LinkedIn., On linked in.]
      """)
    #expect(
      rule.failures.map(\.message) == [
        "`probe` finds nothing in this bad example",
        "`probe` makes `On LinkedIn.` of this bad example",
        "`probe` finds a fault in this good example: this library does not say `linked in`",
      ])
    #expect(rule.failures.allSatisfy { $0.place != nil && $0.severity == .error })
  }

  @Test func `an example stands for the part that the rule looks at`() throws {
    let rule = try rule("existence: really\nscope: why\nbad: [really]\ngood: [glad]")
    #expect(rule.failures == [])
    let subject = try self.rule("existence: hello\nscope: subject\nbad: [hello]\ngood: [x]")
    #expect(subject.failures == [])
  }

  @Test(arguments: [
    ("Probe: {existence: a}", "`Probe` cannot be the name of a rule"),
    ("a: {}", "the rule says nothing to look for"),
    (
      "a: {existence: a, pattern: b}",
      "a rule looks for one thing, but this one has `existence` and `pattern`"
    ),
    ("a: {existence: '!'}", "`!` has no words in it"),
    ("a: {pattern: '(b'}", "the `(` is never closed"),
    ("a: {occurrence: {of: a}}", "`occurrence` says how often something may be there"),
    ("a: {occurrence: {max: 1}}", "`occurrence` says nothing to count"),
    ("a: {occurrence: {of: a, max: many}}", "`max` is a whole number from 0 to 100"),
    ("a: {existence: use, fix: use it}", "the rule finds its own `use it` again"),
    ("a: {substitution: {b: c}, fix: d}", "`substitution` says already what to write instead"),
    ("a: {existence: b, scope: subjet}", "unknown scope `subjet`"),
    ("a: {existence: b, level: fatal}", "unknown level `fatal`"),
    ("a: {existence: b, tests: []}", "unknown key `tests` in a rule"),
  ])
  func `a fault of a rule is told with its place`(text: String, message: String) {
    let source = SourceText(name: "lint.yaml", text: "rules:\n  \(text)\n")
    let (_, faults) = LintSettings.read(source)
    #expect(faults.first?.message == message)
    #expect(faults.first?.place != nil)
  }

  @Test func `the place of a fault in a pattern is exact`() {
    let text = MarkedText("rules:\n  a: {pattern: 'ab*⟦*⟧'}")
    let (_, faults) = LintSettings.read(text.source(named: "lint.yaml"))
    #expect(faults.compactMap { $0.place?.range } == text.ranges)
  }

  @Test func `rules without tests are told, and those with them can fail`() throws {
    let text = "rules: {a: {existence: b}, c: {existence: d, bad: [e], good: [f]}}"
    let files = LibraryFiles(name: "lib", files: ["lint.yaml": .success(Array(text.utf8))])
    let library = try TemplateLibrary(layers: [files])
    let untested = Linter.report(on: library, today: .today).findings.map(\.diagnostic)
    #expect(
      untested.filter { $0.code == "lint-untested-rule" }.map(\.message) == [
        "the rule `a` has no tests"
      ])
    let tested = Linter.report(on: library, today: .today, testsRules: true).findings
    #expect(tested.map(\.diagnostic.code).contains("lint-rule-test"))
    #expect(!untested.map(\.code).contains("lint-rule-test"))
  }

  @Test func `closing lines are counted together, and can be an example`() throws {
    let rule = try rule(
      "occurrence: {of: [Grace, Thanks], min: 2}\nscope: closing\nbad: [Grace]\ngood: [\"Thanks, Grace\"]"
    )
    #expect(rule.failures == [])
    #expect(found(rule, in: "Hi Ada,\n\nShall we talk?\n\nThanks,\nGrace") == [])
  }

  @Test func `a pattern sees the text around its part`() throws {
    let rule = try rule("pattern: '^really'\nscope: why")
    let text = "I am really glad"
    var setting = TextSetting()
    setting.parts = [TextSetting.Part(name: "why", range: 5..<16)]
    let passage = AnnotatedText(
      text, spans: [AnnotatedText.Span(0..<16, .literal(nil))], setting: setting)
    #expect(rule.findings(in: passage).isEmpty)
  }

  @Test func `a remark can spare a line a rule of the house`() throws {
    let lint = "rules: {a: {existence: synergy, bad: [synergy], good: [b]}}"
    let template =
      "---\nsummary: x\n---\n{% # lint-ignore house-a: on purpose %}\nHi, synergy.\n"
      + "{% # lint-ignore house-a: nothing here %}\nBye.\n{% # lint-ignore house-b: none %}\nx\n"
    let files = LibraryFiles(
      name: "lib",
      files: [
        "lint.yaml": .success(Array(lint.utf8)), "a.liquid": .success(Array(template.utf8)),
      ])
    let findings = Linter.report(on: try TemplateLibrary(layers: [files]), today: .today).findings
      .map(\.diagnostic)
    #expect(!findings.contains { $0.code == "house-a" })
    #expect(
      findings.filter { $0.code == "lint-ignore" }.map(\.message) == [
        "there is no `house-a` to ignore on line 7", "there is no code `house-b`",
      ])
  }

  @Test func `a level that a lower layer set does not hold for a rule that replaces its own`() {
    func settings(_ text: String) -> LintSettings {
      LintSettings.read(SourceText(name: "lint.yaml", text: text)).0
    }
    var lower = settings("rules: {a: {existence: b}}\nlevels: {house-a: off}")
    let faults = lower.lay(settings("rules: {a: {existence: c}}\nphrases: [{say: x}]"))
    #expect(faults == [])
    #expect(lower.levels["house-a"] == nil)
    _ = lower.lay(settings("phrases: [{say: X, level: off}]"))
    #expect(lower.phrases.map(\.severity) == [nil])
  }
}
