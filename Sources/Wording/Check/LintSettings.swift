public import Diagnostics
import Text
public import YAML

/// A library's settings for the rules: its `lint.yaml`.
public struct LintSettings: Hashable, Sendable {
  /// The levels of codes, where they differ from those on their pages.
  public var levels: [Diagnostic.Code: Level]
  /// Phrases that the library does not allow, in addition to those of the rules.
  public var phrases: [HousePhrase]

  /// Settings; without any, every rule has the level on its page.
  public init(levels: [Diagnostic.Code: Level] = [:], phrases: [HousePhrase] = []) {
    self.levels = levels
    self.phrases = phrases
  }

  /// How many phrases a library may have.
  ///
  /// Each is searched for in every reading of every template; a house style has some dozens.
  static let phrasesAtMost = 250

  /// The severity of a finding, or that it is not reported.
  public enum Level: String, Hashable, Sendable, CaseIterable {
    /// It has to be mended.
    case error
    /// It should be mended.
    case warning
    /// It is worth knowing.
    case info
    /// It is not reported.
    case off

    /// The severity; nil for `off`.
    public var severity: Severity? {
      switch self {
      case .error: .error
      case .warning: .warning
      case .info: .info
      case .off: nil
      }
    }
  }

  /// A phrase that a library does not allow.
  public struct HousePhrase: Hashable, Sendable {
    /// The phrase.
    public let phrase: TextValue
    /// The words to write instead.
    public let instead: String?
    /// The reason against it.
    public let why: String?
    /// The severity of its findings.
    public let severity: Severity?

    /// A phrase with its substitute, its reason and its severity, which is nil for `off`.
    public init(
      _ phrase: TextValue, instead: String? = nil, why: String? = nil,
      severity: Severity? = .warning
    ) {
      self.phrase = phrase
      self.instead = instead
      self.why = why
      self.severity = severity
    }
  }

  /// The severity of a code's findings; nil where they are not reported.
  ///
  /// - Parameters:
  ///   - code: the code.
  ///   - severity: the severity unless the library sets another.
  package func severity(of code: Diagnostic.Code, otherwise severity: Severity?) -> Severity? {
    guard let level = levels[code] else { return severity }
    return level.severity
  }
}

extension LintSettings {
  /// The name of a library's file of settings.
  package static let file = "lint.yaml"

  /// Reads settings from a text.
  ///
  /// - Returns: the settings and their faults; a faulty entry is treated as missing.
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
