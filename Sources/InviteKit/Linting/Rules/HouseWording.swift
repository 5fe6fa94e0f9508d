import Diagnostics
import YAML

/// Finds a phrase that the library's own `lint.yaml` does not want to read.
struct HouseWording: PassageRule {
  let page: RulePage
  private let phrase: LintSettings.HousePhrase
  private let table: PhraseTable

  /// What there is to read about all of them; each has a severity of its own.
  static let page = RulePage(
    "lint-house-phrase", .warning,
    summary: "A library's own phrases are kept out of it.",
    reason: """
      Each house has words it does not use. Its lint.yaml lists them under `phrases`: `say` is the \
      phrase, `instead` what to write, `why` the reason, and `level` how bad it is. Case, \
      punctuation and the shape of apostrophes do not count, in templates and in every message.
      """,
    bad: "phrases: [{say: make use of, instead: use}]\n\nI make use of your engine.",
    good: "I use your engine.")

  /// The rule of one phrase.
  init(_ phrase: LintSettings.HousePhrase) {
    self.phrase = phrase
    let general = Self.page
    page = RulePage(
      general.code, phrase.severity, summary: general.summary, reason: general.reason,
      bad: general.bad, good: general.good)
    table = PhraseTable(Self.words(of: phrase.phrase.text))
  }

  /// The words of a phrase, without the signs that mean something in a table of phrases.
  static func words(of text: String) -> String {
    let signs = text.lowercased().map { character -> Character in
      if character == "’" || character == "'" { return "'" }
      return character.isLetter || character.isNumber ? character : " "
    }
    return String(signs).split(separator: " ").joined(separator: " ")
  }

  func findings(in passage: Passage) -> [PassageFinding] {
    table.matches(in: passage).map { match in
      let range = passage.range(ofWords: match.words)
      let found = passage.text(range)
      let instead = phrase.instead?.capitalized(like: found)
      return .houseSaysNo(range, found, instead: instead, why: phrase.why)
    }
  }
}

extension LintSettings {
  /// The rules of the library's own phrases.
  var houseRules: [any PassageRule] { phrases.map { HouseWording($0) } }
}

extension PassageFinding {
  fileprivate static func houseSaysNo(
    _ range: Range<Int>, _ found: String, instead: String?, why: String?
  ) -> PassageFinding {
    let parts = [instead.map { "write `\($0)`" }, why].compactMap(\.self)
    return PassageFinding(
      range, "this library does not say `\(found)`",
      help: parts.isEmpty ? "say it in other words" : parts.joined(separator: ": "),
      replacement: instead)
  }
}
