import Diagnostics
import YAML

/// Finds the phrases that a library does not want to read: those of its `lint.yaml`.
struct HouseWords: PassageRule {
  let page: RulePage
  private let phrases: [LintSettings.HousePhrase]
  private let table: PhraseTable

  /// The rule for phrases that are all equally bad.
  init(_ phrases: [LintSettings.HousePhrase] = [], severity: Severity = .warning) {
    page = RulePage(
      "lint-house-words", severity,
      summary: "The library's own settings do not want this phrase.",
      reason: """
        A house has words of its own that it would rather not read: a slogan, the name of a product, \
        what everybody there writes. They go into `lint.yaml` under `phrases`, each with what to say \
        instead and why, and are looked for like those the rules know.
        """,
      bad: "We make use of tide tables.",
      good: "We use tide tables.")
    self.phrases = phrases
    table = PhraseTable(phrases.map { $0.phrase.text.onOneLine }.joined(separator: "\n"))
  }

  func findings(in passage: Passage) -> [PassageFinding] {
    guard !phrases.isEmpty else { return [] }
    return table.matches(in: passage).map { match in
      .unwanted(passage.range(ofWords: match.words), phrases[match.phrase], in: passage)
    }
  }
}

extension LintSettings {
  /// The rules for the library's own phrases, one for each level they have.
  var houseRules: [HouseWords] {
    Severity.allCases.compactMap { severity in
      // A phrase of signs alone is none, and would put the others out of step.
      let phrases = phrases.filter { phrase in
        phrase.severity == severity && phrase.phrase.text.contains { $0.isLetter || $0.isNumber }
      }
      return phrases.isEmpty ? nil : HouseWords(phrases, severity: severity)
    }
  }
}

extension String {
  /// The text without line breaks and signs that would mean something in a table of phrases, and with
  /// straight apostrophes.
  fileprivate var onOneLine: String {
    String(
      map { character in
        switch character {
        case "’", "‘": "'"
        case _ where character.isNewline: " "
        case "/", "=", "!", "^", "\"", "“", "”", ":", ";", "?": " "
        default: character
        }
      })
  }
}

extension PassageFinding {
  fileprivate static func unwanted(
    _ range: Range<Int>, _ phrase: LintSettings.HousePhrase, in passage: Passage
  ) -> Self {
    let words = passage.text(range)
    let instead = phrase.instead?.capitalized(like: words)
    let help = [instead.map { "write `\($0)`" }, phrase.why].compactMap { $0 }
    return PassageFinding(
      range, "`\(words)` is not how this library speaks",
      help: help.isEmpty ? "say it otherwise" : help.joined(separator: ": "), replacement: instead)
  }
}
