import Diagnostics
import TestSupport
import Testing
import YAML

@testable import Wording

/// `lint.yaml`, read strictly.
struct LintSettingsTests {
  /// Checks what is said about settings, and that the places are those marked in the text.
  private func check(_ marked: String, _ messages: [String]) -> LintSettings {
    let text = MarkedText(marked)
    let (settings, faults) = LintSettings.read(text.source(named: "lint.yaml"))
    #expect(MarkedText.mark(text.text, faults.compactMap { $0.place?.range }) == marked)
    #expect(faults.map(\.message) == messages)
    return settings
  }

  @Test func `levels and phrases are read`() {
    let settings = check(
      """
      levels:
        lint-em-dash: warning
        lint-unused-partial: off
        template-unreachable: error
      phrases:
        - say: make use of
          instead: use
          why: it is shorter
          level: error
        - say: no comment
          level: off
        - say: synergy
      """, [])
    #expect(
      settings.levels == [
        "lint-em-dash": .warning, "lint-unused-partial": .off, "template-unreachable": .error,
      ])
    #expect(settings.phrases.map(\.phrase.text) == ["make use of", "no comment", "synergy"])
    #expect(settings.phrases.map(\.severity) == [.error, nil, .warning])
    #expect(settings.phrases.map(\.instead) == ["use", nil, nil])
    #expect(settings.phrases.map(\.why) == ["it is shorter", nil, nil])
  }

  @Test(arguments: [0, 1, 2]) func `a library has so many phrases of its own`(more: Int) {
    let phrases = (0..<LintSettings.phrasesAtMost + more).map { "- {say: phrase \($0)}\n" }
    let text = "phrases:\n" + phrases.joined()
    let (settings, faults) = LintSettings.read(SourceText(name: "lint.yaml", text: text))
    #expect(settings.phrases.count == LintSettings.phrasesAtMost)
    #expect(faults.map(\.code) == (more > 0 ? ["lint-settings-phrases"] : []))
    #expect(
      faults.allSatisfy { fault in
        fault.message.hasSuffix("not \(LintSettings.phrasesAtMost + more)")
      })
  }

  @Test func `everything that is wrong is told, and the rest is kept`() {
    let settings = check(
      """
      ⟦level⟧: {}
      levels:
        ⟦lint-em-dahs⟧: warning
        ⟦template-unclosed⟧: off
        lint-ignore: ⟦loud⟧
        lint-em-dash: info
      phrases:
        - ⟦⟧instead: use
        - say: synergy
          level: ⟦on⟧
        - ⟦just text⟧
      """,
      [
        "unknown key `level` in the settings", "there is no code `lint-em-dahs`",
        "`template-unclosed` has no level", "unknown level `loud`", "a phrase needs a `say`",
        "unknown level `on`", "expected a map for a phrase, found text",
      ])
    #expect(settings.levels == ["lint-em-dash": .info])
    #expect(settings.phrases.map(\.phrase.text) == ["synergy"])
  }

  @Test func `what is no map is told`() {
    #expect(
      check("⟦- lint-em-dash⟧", ["expected a map for the settings, found a list"]).levels.isEmpty)
  }

  @Test func `a misspelt code comes with the nearest`() {
    let source = SourceText(name: "lint.yaml", text: "levels: {lint-em-dahs: off}")
    #expect(LintSettings.read(source).1.map(\.help) == ["did you mean `lint-em-dash`?"])
  }

  @Test func `a phrase without its key is told how to say it`() {
    let source = SourceText(name: "lint.yaml", text: "phrases: [synergy]")
    #expect(
      LintSettings.read(source).1.map(\.help) == ["write `key: value` lines, such as `say: …`"])
  }
}
