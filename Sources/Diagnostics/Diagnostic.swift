/// One report to the user: the fault, its place, and what to do about it.
///
/// Every room reports in this one shape. The library returns diagnostics; the program prints them
/// and decides the exit status. Each room makes its own with typed functions beside the types they
/// describe, so that no prose is written where a fault is found.
///
/// ```swift
/// let source = SourceText(name: "me.yaml", text: "nmae: Ada\n")
/// let diagnostic = Diagnostic(
///   "profile-unknown-key", "unknown key `nmae`", at: Place(source, 0..<4),
///   help: "did you mean `name`?")
/// print(DiagnosticPrinter().text(for: diagnostic))
/// ```
public struct Diagnostic: Error, Hashable, Sendable {
  /// The stable name of the kind of fault.
  public var code: Code
  /// The subject of the fault: by this a program decides its exit status.
  public var kind: Kind
  /// How serious it is.
  public var severity: Severity
  /// The fault in words: lower case, names in backticks, no full stop.
  public var message: String
  /// The stretch of text at fault; nil where there is no text, as with a missing file.
  public var place: Place?
  /// Other places that explain this one.
  public var notes: [Note]
  /// What to do about it.
  public var help: String?
  /// The text that should stand at the place, where that needs no judgement: the plain text, to be
  /// written as its language asks for.
  package var replacement: String?

  /// A diagnostic; only the code and the message are needed.
  public init(
    _ code: Code, kind: Kind = .content, severity: Severity = .error, _ message: String,
    at place: Place? = nil,
    notes: [Note] = [], help: String? = nil
  ) {
    self.init(
      code, kind: kind, severity: severity, message, at: place, notes: notes, help: help,
      replacement: nil)
  }

  /// The same with the text that should stand at the place; nil where a person has to decide.
  package init(
    _ code: Code, kind: Kind = .content, severity: Severity = .error, _ message: String,
    at place: Place? = nil, notes: [Note] = [], help: String? = nil, replacement: String?
  ) {
    self.code = code
    self.kind = kind
    self.severity = severity
    self.message = message
    self.place = place
    self.notes = notes
    self.help = help
    self.replacement = replacement
  }
}

extension Diagnostic {
  /// The stable name of a kind of fault, such as `yaml-duplicate-key`.
  ///
  /// The part before the first hyphen names the room or the subject; a released code never gets
  /// another meaning.
  public struct Code: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The code in its printed form.
    public let description: String

    /// The code of that name.
    public init(stringLiteral name: String) {
      description = name
    }
  }

  /// The subject of a diagnostic.
  public enum Kind: Hashable, Sendable {
    /// A text: a profile, a template, a message.
    case content
    /// A file or a repository that cannot be read or written.
    case access
    /// The request: a name that does not exist, arguments that contradict each other.
    case usage
  }

  /// A second place that explains a fault, such as the first of two equal keys.
  public struct Note: Hashable, Sendable {
    /// What a reader sees at the place.
    public let message: String
    /// The place.
    public let place: Place

    /// A remark about a place.
    public init(_ message: String, at place: Place) {
      self.message = message
      self.place = place
    }
  }
}

extension [Diagnostic] {
  /// Whether one of them is an error.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}
