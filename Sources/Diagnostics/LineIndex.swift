/// The starts of the lines of a text, for callers that look up many places.
///
/// A single place is looked up faster by `SourceText.position(at:)`, which builds nothing.
public struct LineIndex: Sendable {
  private let starts: [Int]
  private let firstLine: Int

  /// Reads a text once.
  public init(_ source: SourceText) {
    var starts = [0]
    var previous: UInt8 = 0
    for (offset, byte) in source.text.utf8.enumerated() {
      if byte == 0x0A {
        // The line feed of a CRLF belongs to the line that its carriage return ends.
        if previous == 0x0D { starts.removeLast() }
        starts.append(offset + 1)
      } else if byte == 0x0D {
        starts.append(offset + 1)
      }
      previous = byte
    }
    self.starts = starts
    firstLine = source.firstLine
  }

  /// The number of the line that holds an offset in UTF-8 bytes.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low + firstLine - 1
  }
}
