public import Diagnostics
import Text

/// A text copied from a page about a person, an event or the end of a mail: the certain facts in it,
/// each with its line, and the lines that may be facts.
///
/// Nothing is concluded: a line is a fact where its label, its form or its place on the page says
/// what it is.
public struct PastedText: Sendable {
  /// A line that may be a fact.
  public struct Doubt: Hashable, Sendable {
    /// The question about it, such as `Is this the company?`.
    public let question: String
    /// The text of the line.
    public let text: String
    /// The number of the line, from 1.
    public let line: Int
  }

  /// Somebody, without the facts that are in doubt.
  let person: SourcePerson
  /// The lines that may be facts, in order.
  public let doubts: [Doubt]
  /// Reads a text.
  ///
  /// - Throws: the fault of a text that cannot be trusted, or a diagnostic with code `paste-nobody`.
  public init(_ bytes: [UInt8], name: String) throws(Diagnostic) {
    let decoded = try SourceDecoder(pasted: bytes, name: name)
    var reader = PasteReader(decoded)
    reader.read()
    guard reader.person.name != nil else { throw .nobodyPasted(name) }
    person = reader.person
    doubts = reader.doubts.sorted { $0.line < $1.line }
  }
}

extension SourceDecoder {
  /// A copied page has some ten thousand bytes.
  private static let pasteAtMost = 256 << 10

  /// Decodes a text that somebody copied.
  init(pasted bytes: [UInt8], name: String) throws(Diagnostic) {
    guard bytes.count <= Self.pasteAtMost else { throw .largePaste(name) }
    try self.init(bytes, name: name)
  }
}

extension Diagnostic {
  fileprivate static func largePaste(_ name: String) -> Diagnostic {
    Diagnostic(
      "paste-too-large", "`\(name)` has more than 256 KiB",
      help: "paste the page of one person; lists are read by `invite profiles import`")
  }

  fileprivate static func nobodyPasted(_ name: String) -> Diagnostic {
    Diagnostic(
      "paste-nobody", "no line of `\(name)` is certain to be a person's name",
      help: "put the name into a line of its own, at the top")
  }
}
