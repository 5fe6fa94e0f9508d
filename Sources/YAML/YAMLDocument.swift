public import Diagnostics
import Text

/// One YAML document, read whole: a tree of nodes with their places.
///
/// ```swift
/// let document = try YAMLDocument.read(Array("name: Ada\n".utf8), name: "ada.yaml")
/// var faults = document.warnings
/// let reader = MappingReader(
///   document.root, in: document.source, keys: ["name"], of: "a profile", codes: "profile",
///   into: &faults)
/// let name = reader?.text("name", into: &faults)
/// ```
public struct YAMLDocument: Hashable, Sendable {
  /// The text the document was read from.
  public let source: SourceText
  /// The node at the top.
  public let root: Node
  /// Warnings about valid but unlikely content, and errors where a text was certainly swallowed.
  public let warnings: [Diagnostic]

  /// Reads a file: UTF-8, or UTF-16 with a byte order mark.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - name: the name of the file in diagnostics.
  ///   - firstLine: the number of the first line, where the bytes are a part of a file.
  /// - Throws: the first fault that keeps it from being one document, with code `yaml-…`.
  public static func read(
    _ bytes: [UInt8], name: String, firstLine: Int = 1
  ) throws(Diagnostic) -> YAMLDocument {
    let decoded = try SourceDecoder(bytes, name: name, firstLine: firstLine)
    do throws(Diagnostic) {
      return try compose(decoded.bytes, isASCII: decoded.isASCII, of: decoded.source, at: 0)
    } catch {
      // JSON is YAML but for the two escapes that many programs write for an emoji.
      guard error.code == "yaml-escape", let document = try? read(json: decoded) else {
        throw error
      }
      return document
    }
  }

  /// Reads an object of JSON, whose numbers and words stay text.
  ///
  /// - Throws: the first fault, with code `json-…`.
  package static func read(json decoded: SourceDecoder) throws(Diagnostic) -> YAMLDocument {
    let (root, warnings) = try JSONReader(decoded).document()
    return YAMLDocument(
      source: decoded.source, root: root, warnings: warnings + decoded.suspicions)
  }

  /// Reads a part of a text, such as the front matter of a template; places are those of the whole.
  ///
  /// - Throws: the first fault that keeps it from being one document, with code `yaml-…`.
  public static func read(
    _ source: SourceText, range: Range<Int>? = nil
  ) throws(Diagnostic) -> YAMLDocument {
    let range = range ?? 0..<source.text.utf8.count
    // A part of a text is slow to copy byte by byte; a whole text is not.
    let bytes = Array(String(source[range]).utf8)
    let scan = TextScan(bytes)
    if !scan.isPlain, let hidden = HiddenCharacter.first(in: bytes) {
      let start = range.lowerBound + hidden.offset
      throw .hidden(hidden, at: Place(source, start..<(start + UTF8.width(hidden.scalar))))
    }
    return try compose(bytes, isASCII: scan.isASCII, of: source, at: range.lowerBound)
  }

  private static func compose(
    _ bytes: [UInt8], isASCII: Bool, of source: SourceText, at base: Int
  ) throws(Diagnostic) -> YAMLDocument {
    let events = try EventStream(bytes, isASCII: isASCII, of: source, at: base)
    let composer = Composer(events, into: NodeBuilder(of: bytes), of: source)
    var (root, warnings) = try composer.document()
    if !isASCII { warnings += source.suspicions(in: base..<(base + bytes.count)) }
    return YAMLDocument(source: source, root: root, warnings: warnings)
  }
}
