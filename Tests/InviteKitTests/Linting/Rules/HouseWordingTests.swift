import Diagnostics
import TestSupport
import Testing

@testable import Keeping
@testable import People
@testable import Wording
@testable import Writing

struct HouseWordingTests {
  /// The rule that the first phrase of some settings asks for.
  private func rule(_ phrase: String) throws -> HouseWording {
    let source = SourceText(name: "lint.yaml", text: "phrases:\n  - \(phrase)\n")
    return HouseWording(try #require(LintSettings.read(source).0.phrases.first))
  }

  @Test func `a phrase is found whatever its case, spaces and apostrophes`() throws {
    let rule = try rule("{say: \"Don't make use of\", instead: do not use, why: it is shorter}")
    RuleMarks.message("I ⟦don’t make use of⟧ it.").expect(
      rule, says: ["this library does not say `don’t make use of`"])
    RuleMarks.template("⟦Don't make\nuse of⟧ it. Make use of it.").expect(rule)
    RuleMarks.template("Don't make use of it.").expect(rule, mendsTo: "Do not use it.")
  }

  @Test func `facts are not the library's to choose, and signs mean nothing`() throws {
    let rule = try rule("{say: \"(rock|star) *\"}")
    RuleMarks.message("A ⟦rock star⟧, a rock, a {talk.title: rock star}.").expect(rule)
  }

  @Test func `a library says how bad it is, or that all of them are off`() throws {
    func told(_ settings: String) throws -> [Severity] {
      let (settings, faults) = LintSettings.read(SourceText(name: "lint.yaml", text: settings))
      #expect(faults.isEmpty)
      let text = "---\nsummary: x\n---\nbig synergy"
      let library = TemplateLibrary([("t", SourceText(name: "t", text: text))])
      let today = try #require(PartialDate("2026-11-21"))
      return Linter(settings: settings, today: today, rules: []).findings(in: library)
        .map(\.diagnostic.severity)
    }
    #expect(try told("phrases: [{say: synergy}]") == [.warning])
    #expect(try told("phrases: [{say: synergy, level: error}, {say: big}]") == [.warning, .error])
    #expect(try told("phrases: [{say: synergy, level: off}]").isEmpty)
    #expect(try told("{levels: {lint-house-phrase: off}, phrases: [{say: synergy}]}").isEmpty)
  }

  @Test func `a phrase without words is refused`() {
    let text = MarkedText("phrases: [{say: ⟦\"!!!\"⟧}]")
    let (settings, faults) = LintSettings.read(text.source(named: "lint.yaml"))
    #expect(settings.phrases.isEmpty)
    #expect(faults.map(\.code) == ["lint-settings-phrase"])
    #expect(faults.compactMap { $0.place?.range } == text.ranges)
  }
}
