public import Diagnostics

/// A source text with marks in it, `⟦` and `⟧`, around the part a diagnostic should point at.
///
/// Positions are tested with marks in the text, never with numbers: a test reads like a picture.
public struct MarkedText {
  /// The text without the marks.
  public let text: String
  /// The stretches between the marks, in UTF-8 bytes of the text without them.
  public let ranges: [Range<Int>]

  /// Takes the marks out of a text.
  public init(_ marked: String) {
    var text = ""
    var ranges = [Range<Int>]()
    var start: Int?
    // By scalars: what is marked may be one that combines with the mark before it.
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = text.utf8.count
      case "⟧":
        ranges.append((start ?? text.utf8.count)..<text.utf8.count)
        start = nil
      default: text.unicodeScalars.append(scalar)
      }
    }
    self.text = text
    self.ranges = ranges
  }

  /// Puts marks around stretches of a text: the other way round, for a readable failure.
  public static func mark(_ text: String, _ ranges: [Range<Int>]) -> String {
    var bytes = Array(text.utf8)
    for range in ranges.sorted(by: { $0.lowerBound > $1.lowerBound }) {
      bytes.insert(contentsOf: Array("⟧".utf8), at: range.upperBound)
      bytes.insert(contentsOf: Array("⟦".utf8), at: range.lowerBound)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text as a source of that name.
  public func source(named name: String) -> SourceText {
    SourceText(name: name, text: text)
  }
}
