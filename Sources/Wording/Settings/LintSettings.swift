public import Diagnostics
public import People
import Text
public import YAML

/// A library's settings for the rules: its `lint.yaml`.
public struct LintSettings: Hashable, Sendable {
  /// The levels of codes, where they differ from those on their pages.
  public var levels: [Diagnostic.Code: Level]
  /// The levels of codes in some of the templates; of several that apply, the last counts.
  public var scoped: [ScopedLevels] = []
  /// Phrases that the library does not allow, in addition to those of the rules.
  public var phrases: [HousePhrase]
  /// The library's own rules.
  public var rules: [HouseRule] = []
  /// The codes of house rules that it names without having such a rule itself.
  var borrowed: [TextValue] = []

  /// Settings; without any, every rule has the level on its page.
  public init(levels: [Diagnostic.Code: Level] = [:], phrases: [HousePhrase] = []) {
    self.levels = levels
    self.phrases = phrases
  }

  /// Levels that hold for some of the templates.
  public struct ScopedLevels: Hashable, Sendable {
    /// The folder of the templates, without a slash at its end; nil for any.
    public var folder: String?
    /// The kind of the templates; nil for any.
    public var kind: InviteKind?
    /// The owner of the templates; nil for any.
    public var owner: String?
    /// The levels.
    public var levels: [Diagnostic.Code: Level]
    /// The place where they are written.
    package let place: Place

    /// Whether they hold for a template.
    package func hold(for template: LintedTemplate) -> Bool {
      (folder.map { template.name.hasPrefix($0 + "/") } ?? true)
        && (kind.map { $0 == template.kind } ?? true)
        && (owner.map { $0 == template.owner } ?? true)
    }
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
  ///   - template: the template that they are about; nil for none or for any.
  package func severity(
    of code: Diagnostic.Code, otherwise severity: Severity?, in template: LintedTemplate? = nil
  ) -> Severity? {
    if !scoped.isEmpty, let template,
      let level = scoped.last(where: { $0.levels[code] != nil && $0.hold(for: template) })
    {
      return level.levels[code]?.severity
    }
    guard let level = levels[code] else { return severity }
    return level.severity
  }

  /// Whether a code is reported anywhere.
  ///
  /// - Parameters:
  ///   - code: the code.
  ///   - severity: the severity unless the library sets another.
  package func reports(_ code: Diagnostic.Code, otherwise severity: Severity?) -> Bool {
    self.severity(of: code, otherwise: severity) != nil
      || scoped.contains { $0.levels[code]?.severity != nil }
  }

  /// Lays the settings of the layer above over these.
  ///
  /// - Returns: the faults of codes that neither has.
  package mutating func lay(_ upper: LintSettings) -> [Diagnostic] {
    // A rule of the same name is another one, whatever was said of the first.
    for rule in upper.rules {
      levels[rule.code] = nil
      for index in scoped.indices { scoped[index].levels[rule.code] = nil }
    }
    levels.merge(upper.levels) { _, new in new }
    for index in scoped.indices {
      for code in upper.levels.keys { scoped[index].levels[code] = nil }
    }
    scoped += upper.scoped
    let newer = Set(upper.phrases.map { HouseWording.words(of: $0.phrase.text) })
    phrases = phrases.filter { !newer.contains(HouseWording.words(of: $0.phrase.text)) }
    phrases += upper.phrases
    let known = Set(rules.map(\.name.text))
    let faults = upper.borrowed.filter { code in
      !known.contains(String(code.text.dropFirst(Diagnostic.Code.houseStart.count)))
    }
    let names = Set(upper.rules.map(\.name.text))
    rules = rules.filter { !names.contains($0.name.text) } + upper.rules
    // Each rule reads every message, however many layers have some.
    rules = Array(rules.suffix(HouseRuleReader.rulesAtMost))
    phrases = Array(phrases.suffix(Self.phrasesAtMost))
    return faults.map { .unknownCode($0.text, $0.place) }
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
      document.root, in: document.source, keys: keys, of: "the settings",
      codes: "lint-settings", into: &faults)
    if let rules = reader?.map("rules", keys: nil, into: &faults) {
      if let tooMany = rules.entries.dropFirst(HouseRuleReader.rulesAtMost).first {
        faults.append(.tooManyRules(rules.entries.count, Place(rules.source, tooMany.key.range)))
      }
      settings.rules = rules.entries.prefix(HouseRuleReader.rulesAtMost).compactMap {
        HouseRuleReader.rule($0, in: document.source, into: &faults)
      }
    }
    if let reader { settings.levels = settings.readLevels(reader, into: &faults) }
    for node in reader?.list("for", into: &faults) ?? [] {
      settings.readScoped(node, document.source, into: &faults)
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

  /// The keys of the file.
  package static let keys = ["levels", "for", "phrases", "rules"]

  private mutating func readLevels(
    _ reader: MappingReader, into faults: inout [Diagnostic]
  ) -> [Diagnostic.Code: Level] {
    var levels: [Diagnostic.Code: Level] = [:]
    guard let map = reader.map("levels", keys: nil, into: &faults) else { return levels }
    for entry in map.entries {
      let place = Place(map.source, entry.key.range)
      let code: Diagnostic.Code
      if entry.name.hasPrefix(Diagnostic.Code.houseStart) {
        code = Diagnostic.Code(stringLiteral: entry.name)
        // A rule of this name may be that of a layer below.
        if !rules.contains(where: { $0.code == code }) {
          borrowed.append(TextValue(entry.name, at: place))
        }
      } else if let page = RulePage.named(entry.name), page.canBeSilenced {
        code = page.code
      } else {
        faults.append(.unknownCode(entry.name, place))
        continue
      }
      guard let text = map.text(of: entry.value, of: entry.name, into: &faults) else { continue }
      guard let level = Level(rawValue: text.text) else {
        faults.append(.unknownLevel(text))
        continue
      }
      levels[code] = level
    }
    return levels
  }

  private mutating func readScoped(
    _ node: Node, _ source: SourceText, into faults: inout [Diagnostic]
  ) {
    guard
      let reader = MappingReader(
        node, in: source, keys: ["folder", "kind", "owner", "levels"], of: "an item of `for`",
        codes: "lint-settings", into: &faults)
    else { return }
    reader.require(["levels"], into: &faults)
    let folder = reader.text("folder", into: &faults)?.text
    var kind: InviteKind?
    if let text = reader.text("kind", into: &faults) {
      kind = InviteKind(rawValue: text.text)
      guard kind != nil else {
        faults.append(.unknownTemplateKind(text))
        return
      }
    }
    let owner = reader.text("owner", into: &faults)?.text
    let levels = readLevels(reader, into: &faults)
    guard folder != nil || kind != nil || owner != nil else {
      faults.append(.forNothing(Place(source, node.range)))
      return
    }
    let name = folder.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    scoped.append(
      ScopedLevels(
        folder: name, kind: kind, owner: owner, levels: levels,
        place: Place(source, node.range)))
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
      faults.append(.phraseWithoutWords(phrase, isOfRule: false))
      return nil
    }
    self.init(phrase, instead: instead, why: why, severity: severity)
  }
}

extension Diagnostic {
  static func unknownCode(_ code: String, _ place: Place) -> Diagnostic {
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

  /// A phrase that nothing can be found by.
  ///
  /// - Parameter isOfRule: whether a rule has it, which could have a pattern instead.
  static func phraseWithoutWords(_ text: TextValue, isOfRule: Bool) -> Diagnostic {
    Diagnostic(
      "lint-settings-phrase", "`\(text.text)` has no words in it", at: text.place,
      help: isOfRule
        ? "a phrase is looked for by its letters and digits; for signs write `pattern`"
        : "a phrase is looked for by its letters and digits; signs do not count")
  }

  fileprivate static func tooManyRules(_ count: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      "lint-settings-rule",
      "a library has at most \(HouseRuleReader.rulesAtMost) rules of its own, not \(count)",
      at: place, help: "those from here on are not looked for: keep what matters most")
  }

  fileprivate static func unknownTemplateKind(_ kind: TextValue) -> Diagnostic {
    Diagnostic(
      "lint-settings-for", "unknown kind `\(kind.text)`", at: kind.place,
      help: Phrasing.suggestion(
        for: kind.text, among: InviteKind.allCases.map(\.rawValue), noun: "kinds"))
  }

  fileprivate static func forNothing(_ place: Place) -> Diagnostic {
    Diagnostic(
      "lint-settings-for", "these levels do not say which templates they are for", at: place,
      help: "add `folder: NAME`, `kind: reply` or `owner: NAME`; `levels` above holds for all")
  }

  fileprivate static func tooManyPhrases(_ count: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      "lint-settings-phrases",
      "a library has at most \(LintSettings.phrasesAtMost) phrases of its own, not \(count)",
      at: place, help: "those from here on are not looked for: keep what matters most")
  }

  static func unknownLevel(_ text: TextValue) -> Diagnostic {
    Diagnostic(
      "lint-settings-level", "unknown level `\(text.text)`", at: text.place,
      help: Phrasing.suggestion(
        for: text.text, among: LintSettings.Level.allCases.map(\.rawValue), noun: "levels"))
  }
}
