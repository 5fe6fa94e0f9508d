import Text
import Files
public import Diagnostics
import YAML

extension LintSettings {
  /// The name of the file in a library that holds them.
  package static let file = "lint.yaml"

  /// Reads settings from a text.
  ///
  /// - Returns: what it says, and what is wrong with it; what is at fault is read as if it were not
  ///   there.
  public static func read(_ source: SourceText) -> (LintSettings, [Diagnostic]) {
    do {
      return read(try YAMLDocument.read(source))
    } catch {
      return (LintSettings(), [error])
    }
  }

  private static func read(_ document: YAMLDocument) -> (LintSettings, [Diagnostic]) {
    var faults = document.warnings
    var settings = LintSettings()
    let reader = MappingReader(
      document.root, in: document.source, keys: ["levels", "phrases"], of: "the settings",
      codes: "lint-settings", into: &faults)
    if let levels = reader?.map("levels", keys: nil, into: &faults) {
      for entry in levels.entries {
        settings.readLevel(entry, levels, into: &faults)
      }
    }
    let phrases = reader?.list("phrases", into: &faults) ?? []
    if let tooMany = phrases.dropFirst(phrasesAtMost).first {
      faults.append(.tooManyPhrases(phrases.count, Place(document.source, tooMany.range)))
    }
    for node in phrases.prefix(phrasesAtMost) {
      let phrase = HousePhrase(node, in: document.source, into: &faults)
      if let phrase { settings.phrases.append(phrase) }
    }
    return (settings, faults)
  }

  private mutating func readLevel(
    _ entry: Node.Entry, _ reader: MappingReader, into faults: inout [Diagnostic]
  ) {
    let place = Place(reader.source, entry.key.range)
    guard let page = RulePage.named(entry.name), page.canBeSilenced else {
      faults.append(.unknownCode(entry.name, place))
      return
    }
    guard let text = reader.text(of: entry.value, of: entry.name, into: &faults) else { return }
    guard let level = Level(rawValue: text.text) else {
      faults.append(.unknownLevel(text))
      return
    }
    levels[page.code] = level
  }
}

extension LintSettings.HousePhrase {
  /// Reads one phrase.
  fileprivate init?(_ node: Node, in source: SourceText, into faults: inout [Diagnostic]) {
    guard
      let reader = MappingReader(
        node, in: source, keys: ["say", "instead", "why", "level"], of: "a phrase",
        codes: "lint-settings", into: &faults)
    else { return nil }
    reader.require(["say"], into: &faults)
    let phrase = reader.text("say", into: &faults)
    let instead = reader.text("instead", into: &faults)?.text
    let why = reader.text("why", into: &faults)?.text
    var severity: Severity? = .warning
    if let text = reader.text("level", into: &faults) {
      if let level = LintSettings.Level(rawValue: text.text) {
        severity = level.severity
      } else {
        faults.append(.unknownLevel(text))
      }
    }
    guard let phrase, !phrase.text.isEmpty else { return nil }
    guard !HouseWording.words(of: phrase.text).isEmpty else {
      faults.append(.phraseWithoutWords(phrase))
      return nil
    }
    self.init(phrase, instead: instead, why: why, severity: severity)
  }
}

extension Diagnostic {
  fileprivate static func unknownCode(_ code: String, _ place: Place) -> Diagnostic {
    if let page = RulePage.named(code) {
      return Diagnostic(
        "lint-settings-unknown-code", "`\(page.code)` has no level", at: place,
        help: "a template with such a fault cannot be used, whatever the settings say")
    }
    return Diagnostic(
      "lint-settings-unknown-code", "there is no code `\(code)`", at: place,
      help: RulePage.code(near: code).map { "did you mean `\($0)`?" }
        ?? "a code stands in brackets behind each finding")
  }

  fileprivate static func phraseWithoutWords(_ text: TextValue) -> Diagnostic {
    Diagnostic(
      "lint-settings-phrase", "`\(text.text)` has no words in it", at: text.place,
      help: "a phrase is looked for by its letters and digits; signs do not count")
  }

  fileprivate static func tooManyPhrases(_ count: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      "lint-settings-phrases",
      "a library has at most \(LintSettings.phrasesAtMost) phrases of its own, not \(count)",
      at: place, help: "those from here on are not looked for: keep what matters most")
  }

  fileprivate static func unknownLevel(_ text: TextValue) -> Diagnostic {
    Diagnostic(
      "lint-settings-level", "unknown level `\(text.text)`", at: text.place,
      help: Phrasing.suggestion(
        for: text.text, among: LintSettings.Level.allCases.map(\.rawValue), noun: "levels"))
  }
}
