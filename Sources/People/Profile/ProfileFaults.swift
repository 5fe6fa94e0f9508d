import Diagnostics
import Text
import YAML

// The faults of a profile whose keys are right.
extension Diagnostic {
  static func nameless(_ map: MappingReader) -> Diagnostic {
    let written = map.entries.first { $0.name == "name" }
    let start = map.node.range.lowerBound
    return Diagnostic(
      "profile-missing-key", "a profile needs a `name`",
      at: Place(map.source, written?.key.range ?? start..<start),
      help: "add a line `name: Ada Lovelace`")
  }

  static func nameWithoutParts(_ place: Place) -> Diagnostic {
    Diagnostic(
      "profile-missing-key", "`name` has neither `given` nor `family` nor `called`", at: place,
      help: "write `name: Ada Lovelace`, or `name: {given: Ada, family: Lovelace}`")
  }

  private static func nameOrder(_ order: Fact) -> Diagnostic {
    Diagnostic(
      "profile-name-order", "unknown order `\(order.text)`", at: order.place,
      help: "write `order: family-first`, or leave the line out")
  }

  private static func linkedInAccount(_ fact: Fact, among words: [String]) -> Diagnostic {
    let help =
      fact.text.isWebAddress
      ? "write the address under `links`"
      : Phrasing.suggestion(for: fact.text, among: words, noun: "kinds of account")
    return Diagnostic(
      "profile-linkedin", "expected `free` or `premium` for `linkedin`", at: fact.place, help: help)
  }

  static func languageTag(_ fact: Fact) -> Diagnostic {
    Diagnostic(
      "profile-language", "`\(fact.text)` is not a language tag", at: fact.place,
      help: "write a BCP 47 tag such as `en`, `de` or `pt-BR`")
  }

  /// A warning: the address is only printed, never opened.
  static func webAddress(_ key: String, _ fact: Fact) -> Diagnostic {
    Diagnostic(
      "profile-url", severity: .warning, "`\(key)` does not look like a web address",
      at: fact.place, help: "write it as `https://example.com/page`")
  }

  /// A warning: the date counts as missing.
  static func noDate(
    _ key: String, _ fact: Fact, doubt: (PartialDate, PartialDate)?
  ) -> Diagnostic {
    let help =
      doubt.map { "write `\(key)` as `\($0)` or as `\($1)`" } ?? PartialDate.whyNot(fact.text)
      ?? "write `\(key)` as `2026-09-24`, `2026-09` or `2026`"
    return Diagnostic(
      .noDate, severity: .warning,
      doubt == nil ? "`\(fact.text)` is not a date" : "`\(fact.text)` can mean two days",
      at: fact.place, help: help)
  }

  /// A warning: the tie counts as missing.
  static func emptyTie(_ kind: FactKey, _ place: Place) -> Diagnostic {
    Diagnostic(
      "profile-empty-tie", severity: .warning,
      "nothing is told of the tie `\(kind.name)`, so it counts as missing", at: place,
      help: "write at least one of \(Phrasing.list(kind.keyNames))")
  }

  static func unknownWord(_ key: String, _ fact: Fact, among words: [String]) -> Diagnostic {
    switch key {
    case "order": nameOrder(fact)
    case "linkedin": linkedInAccount(fact, among: words)
    default:
      Diagnostic(
        "profile-word", "unknown \(key) `\(fact.text)`", at: fact.place,
        help: Phrasing.suggestion(for: fact.text, among: words, noun: "\(key)s"))
    }
  }

  /// A warning, at the form that is not shorter.
  static func noShorter(
    _ key: String, _ form: Fact, than longer: Fact, isCut: Bool
  ) -> Diagnostic {
    Diagnostic(
      "profile-form", severity: .warning,
      "a form of `\(key)` is not shorter than the one before it", at: form.place,
      notes: [Note("the one before", at: longer.place)],
      help: isCut
        ? "between `[` and `]` a comma parts two forms: put quotes around a text with a comma in it"
        : "write the same said shorter and shorter, the fullest first")
  }

  /// A warning, at a form that shares no word with the first form.
  static func cutOff(_ key: String, _ form: Fact, from first: Fact) -> Diagnostic {
    Diagnostic(
      "profile-form", severity: .warning,
      "`\(form.text)` would be said in place of the first form of `\(key)`, and has no word of it",
      at: form.place, notes: [Note("the first form", at: first.place)],
      help:
        "between `[` and `]` a comma parts two forms: put quotes around a text with a comma in it")
  }

  /// A warning, at the full stop.
  static func fullStop(_ key: String, _ fact: Fact) -> Diagnostic {
    let source = fact.place.source
    let written = source[fact.place.range].utf8
    let last = written.lastIndex(of: UInt8(ascii: "."))
    let offset = last.map { written.distance(from: written.startIndex, to: $0) } ?? 0
    let start = fact.place.range.lowerBound + offset
    return Diagnostic(
      "profile-full-stop", severity: .warning,
      "`\(key)` goes inside a sentence, so its full stop is left out",
      at: Place(source, start..<(start + 1)), help: "delete it", replacement: "")
  }
}

extension Diagnostic.Code {
  /// The code of a date that cannot be read.
  static let noDate: Self = "profile-date"
}

extension PartialDate {
  /// The fault of a text in the form of a date; nil where it has another form.
  fileprivate static func whyNot(_ text: String) -> String? {
    let parts = text.split(separator: "-").map { Int($0) }
    guard text.utf8.count == 10, parts.count == 3, let year = parts[0], let month = parts[1],
      let start = PartialDate(year: year, month: month), parts[2] != nil
    else { return nil }
    return "\(start) has \(days(in: month, of: year)) days"
  }
}

extension String {
  /// Whether the text looks like an address on the web.
  var isWebAddress: Bool {
    guard contains("."), !contains(where: \.isWhitespace) else { return false }
    // `ana@x.example` is an address for mail; `https://x.example/@ana` is a page.
    guard let sign = firstIndex(of: "@") else { return true }
    return contains("://") && self[..<sign].hasSuffix("/")
  }
}
