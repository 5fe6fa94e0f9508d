import Diagnostics
import YAML

/// Finds a phrase that the library's own `lint.yaml` does not allow.
struct HouseWording: WordingRule {
  let code: Diagnostic.Code = "lint-house-phrase"
  let severity: Severity?
  private let phrase: LintSettings.HousePhrase
  private let table: PhraseTable

  /// The rule of one phrase.
  init(_ phrase: LintSettings.HousePhrase) {
    self.phrase = phrase
    severity = phrase.severity
    table = PhraseTable(Self.line(for: phrase.phrase.text))
  }

  /// The words of a phrase, without the signs that have a meaning in a table of phrases.
  static func words(of text: String) -> String {
    let signs = text.lowercased().map { character -> Character in
      if character == "’" || character == "'" { return "'" }
      return character.isLetter || character.isNumber ? character : " "
    }
    return String(signs).split(separator: " ").joined(separator: " ")
  }

  /// The line of a table that finds a phrase in any case: keys of words know only that of ASCII.
  static func line(for phrase: String) -> String {
    words(of: phrase).split(separator: " ").map { word in
      guard !word.utf8.allSatisfy({ $0 < 0x80 }) else { return String(word) }
      let first = word.prefix(1).uppercased() + word.dropFirst()
      let ways = [String(word), first, word.uppercased()]
      // A word that has no case is one way.
      return Set(ways).count == 1 ? String(word) : "(\(ways.joined(separator: "|")))"
    }.joined(separator: " ")
  }

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    table.matches(in: passage).map { match in
      let range = passage.range(ofWords: match.words)
      let found = passage.text(range)
      let instead = phrase.instead?.capitalized(like: found)
      return .houseSaysNo(range, found, instead: instead, why: phrase.why)
    }
  }
}

extension LintSettings {
  /// The rules of the library's own, and of its phrases.
  package var houseRules: [any WordingRule] { phrases.map { HouseWording($0) } + rules }
}

extension WordingFinding {
  fileprivate static func houseSaysNo(
    _ range: Range<Int>, _ found: String, instead: String?, why: String?
  ) -> WordingFinding {
    let parts = [instead.map { "write `\($0)`" }, why].compactMap(\.self)
    return WordingFinding(
      range, "this library does not say `\(found)`",
      help: parts.isEmpty ? "say it in other words" : parts.joined(separator: ": "),
      replacement: instead)
  }
}
