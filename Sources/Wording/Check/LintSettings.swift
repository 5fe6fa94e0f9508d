public import Diagnostics
public import YAML

/// What a library says about the rules it is linted by: its `lint.yaml`.
public struct LintSettings: Hashable, Sendable {
  /// How bad the findings of a code are, where that is not what its page says.
  public var levels: [Diagnostic.Code: Level]
  /// Phrases that the library does not want to read, beside those that the rules know.
  public var phrases: [HousePhrase]

  /// Settings; without any, every rule is as its page says.
  public init(levels: [Diagnostic.Code: Level] = [:], phrases: [HousePhrase] = []) {
    self.levels = levels
    self.phrases = phrases
  }

  /// How many phrases a library may have.
  ///
  /// Each is looked for in every reading of every template; a house style has some dozens.
  static let phrasesAtMost = 250

  /// How bad a finding is, or that nobody wants to know.
  public enum Level: String, Hashable, Sendable, CaseIterable {
    /// It has to be mended.
    case error
    /// It should be mended.
    case warning
    /// It is worth knowing.
    case info
    /// It is not told.
    case off

    /// The severity of what is told.
    public var severity: Severity? {
      switch self {
      case .error: .error
      case .warning: .warning
      case .info: .info
      case .off: nil
      }
    }
  }

  /// A phrase that a library does not want to read.
  public struct HousePhrase: Hashable, Sendable {
    /// The phrase.
    public let phrase: TextValue
    /// What to write instead.
    public let instead: String?
    /// Why it is not wanted.
    public let why: String?
    /// How bad it is.
    public let severity: Severity?

    /// A phrase, with what there is to say about it; nil for a severity is `off`.
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

  /// How bad the findings of a code are; nil where they are not told.
  ///
  /// - Parameters:
  ///   - code: the code.
  ///   - severity: how bad they are unless the library says otherwise.
  package func severity(of code: Diagnostic.Code, otherwise severity: Severity?) -> Severity? {
    guard let level = levels[code] else { return severity }
    return level.severity
  }
}
