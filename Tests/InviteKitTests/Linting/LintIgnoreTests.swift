import Diagnostics
import TestSupport
import Testing

@testable import Keeping
@testable import People
@testable import Wording
@testable import Writing

/// Remarks that silence rules: `{% # lint-ignore CODE: reason %}`.
struct LintIgnoreTests {
  private let rule = WordProbe(word: "bad")
  private let remark = "{% # lint-ignore lint-em-dash: it has to be %}"

  /// What is said about the remarks of a template, and the template with marks where it is said.
  private func remarks(
    _ text: String, levels: [Diagnostic.Code: LintSettings.Level] = [:]
  ) throws -> (marked: String, messages: [String]) {
    let matter = "---\nsummary: A way to say it.\n---\n"
    let library = TemplateLibrary([("t", SourceText(name: "t", text: matter + text))])
    let linter = Linter(
      settings: LintSettings(levels: levels), today: try #require(PartialDate("2026-11-21")),
      rules: [rule])
    let found = linter.findings(in: library).map(\.diagnostic).filter { $0.code == "lint-ignore" }
    let places = Set(found.compactMap { $0.place?.range })
    let marked = MarkedText.mark(matter + text, Array(places)).dropFirst(matter.count)
    return (String(marked), found.map(\.message))
  }

  @Test func `on a line of its own a remark speaks for the next line`() {
    RuleMarks.template("Hi.\n\(remark)\nbad\n⟦bad⟧").expect(rule)
    RuleMarks.template("Hi.\n  \(remark)  \nbad\n⟦bad⟧").expect(rule)
    RuleMarks.template("Hi.\n{%- # lint-ignore lint-em-dash: it has to be -%}\nbad\n⟦bad⟧")
      .expect(rule)
  }

  @Test func `behind or before words it speaks for its own line`() {
    RuleMarks.template("Hi.\nbad \(remark)\n⟦bad⟧").expect(rule)
    RuleMarks.template("Hi.\n\(remark) bad\n⟦bad⟧").expect(rule)
  }

  @Test func `several remarks in a row speak for the line behind them`() {
    let other = "{% # lint-ignore lint-unused-partial: no matter %}"
    RuleMarks.template("Hi.\n\(remark)\n\(other)\nbad\n⟦bad⟧").expect(rule)
    RuleMarks.template("Hi.\n\(other) \(remark)\nbad\n⟦bad⟧").expect(rule)
  }

  @Test func `a remark names several codes with commas`() {
    RuleMarks.template("Hi.\n{% # lint-ignore lint-ignore, lint-em-dash: both %}\nbad\n⟦bad⟧")
      .expect(rule)
  }

  @Test func `a finding of several lines is silenced on any of them`() {
    let rule = WordProbe(word: "very bad")
    RuleMarks.template("Hi.\nvery\nbad \(remark)\n⟦very\nbad⟧").expect(rule)
  }

  @Test func `another code and another comment silence nothing`() {
    RuleMarks.template("Hi.\n{% # lint-ignore lint-unused-partial: why %}\n⟦bad⟧").expect(rule)
    RuleMarks.template("Hi.\n{% # lint-ignored lint-em-dash: why %}\n⟦bad⟧").expect(rule)
    RuleMarks.template("Hi.\n{% comment %}lint-ignore lint-em-dash: why{% endcomment %}\n⟦bad⟧")
      .expect(rule)
  }

  @Test func `the first lines of the Liquid speak for the front matter too`() {
    let rule = SourceProbe(word: "bad")
    RuleMarks.template("---\nsummary: A bad one.\n---\n\(remark)\nHi.\n⟦bad⟧").expect(rule)
    RuleMarks.template("---\nsummary: A ⟦bad⟧ one.\n---\nHi.\n\(remark)\nbad").expect(rule)
  }

  @Test func `a remark in a partial speaks for the partial`() {
    RuleMarks.template(
      "{% render \"who\" %}\n⟦bad⟧", partials: ["who": "Hi.\n\(remark)\nbad\n⟦bad⟧"]
    ).expect(rule)
  }

  @Test func `a remark that silences nothing is told, unless the rule is off`() throws {
    let text = "Hi.\n\(remark)\ngood"
    let (marked, messages) = try remarks(text)
    #expect(marked == "Hi.\n⟦\(remark)⟧\ngood")
    #expect(messages == ["there is no `lint-em-dash` to ignore on line 6"])
    #expect(try remarks(text, levels: ["lint-em-dash": .off]).messages.isEmpty)
    #expect(try remarks("Hi.\n\(remark)\nbad").messages.isEmpty)
  }

  @Test func `a reason, a code and a known code are asked for`() throws {
    func messages(_ remark: String) throws -> [String] {
      try remarks("Hi.\n{% # \(remark) %}\nbad").messages
    }
    #expect(try messages("lint-ignore lint-em-dash") == ["this remark does not say why"])
    #expect(try messages("lint-ignore lint-em-dash:  ") == ["this remark does not say why"])
    #expect(try messages("lint-ignore: why") == ["this remark names no code to ignore"])
    #expect(try messages("lint-ignore") == ["this remark names no code to ignore"])
    #expect(
      try messages("lint-ignore lint-em-dahs: why") == ["there is no code `lint-em-dahs`"])
    #expect(
      try messages("lint-ignore template-unclosed: why")
        == ["`template-unclosed` cannot be ignored"])
  }

  @Test func `a fault of syntax cannot be silenced`() throws {
    let text =
      "---\nsummary: x\n---\nHi.\n{% # lint-ignore template-unknown-tag: why %}\n{% chose %}"
    let library = TemplateLibrary([("t", SourceText(name: "t", text: text))])
    let linter = Linter(today: try #require(PartialDate("2026-11-21")), rules: [])
    #expect(
      linter.findings(in: library).map(\.diagnostic.code) == [
        "lint-ignore", "template-unknown-tag",
      ])
  }
}
