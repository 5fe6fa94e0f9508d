import Diagnostics
import Text

/// The words of a literal text, each where it is in the source.
///
/// A backslash that makes a line break is not part of one.
struct SourceWords: IteratorProtocol {
  private var rest: Substring.UnicodeScalarView
  private var offset: Int

  init(_ source: SourceText, in range: Range<Int>) {
    rest = source[range].unicodeScalars
    offset = range.lowerBound
  }

  mutating func next() -> Range<Int>? {
    while let scalar = rest.first, scalar.isBreakingSpace || breaksLine { skip(scalar) }
    let start = offset
    while let scalar = rest.first, !scalar.isBreakingSpace, !breaksLine { skip(scalar) }
    return start < offset ? start..<offset : nil
  }

  private mutating func skip(_ scalar: Unicode.Scalar) {
    rest.removeFirst()
    offset += UTF8.width(scalar)
  }

  /// Whether what comes next is a backslash at the end of a line.
  private var breaksLine: Bool {
    guard rest.first == "\\" else { return false }
    let after = rest.dropFirst()
    return after.first == "\n" || after.first == "\r" && after.dropFirst().first == "\n"
  }
}
