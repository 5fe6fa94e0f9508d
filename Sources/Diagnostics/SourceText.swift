/// A text somebody wrote, with the name it is known by: a profile, a template, an option's value.
///
/// Places in it are offsets in UTF-8 bytes, because every reader can keep those while it scans; a
/// line and a column are worked out only when a diagnostic is printed.
public struct SourceText: Hashable, Sendable {
  /// What to call the text in a diagnostic: a path as the user gave it, or `<stdin>`.
  public let name: String
  /// The whole text.
  public let text: String
  /// The number of its first line, from 1: another where the text is a part of a file.
  public let firstLine: Int

  /// Names a text.
  public init(name: String, text: String, firstLine: Int = 1) {
    self.name = name
    self.text = text
    self.firstLine = firstLine
  }

  /// Hashes the name alone: two texts of one name are hardly ever met, and each of many places in a
  /// long text would otherwise read all of it.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(firstLine)
  }

  /// The text between two offsets in UTF-8 bytes, both of them on the bounds of a scalar.
  public subscript(range: Range<Int>) -> Substring {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return text[start..<utf8.index(start, offsetBy: range.count)]
  }

  /// The line and column of an offset in UTF-8 bytes; anything past the end is the end.
  public func position(at offset: Int) -> Position {
    let bytes = Array(text.utf8)
    let line = bounds(ofLineAt: offset, in: bytes)
    let before = bytes[line.range].prefix(max(0, offset - line.range.lowerBound))
    return Position(line: line.number, column: before.count { !isContinuation($0) } + 1)
  }

  /// The line an offset in UTF-8 bytes lies on, without its line end.
  ///
  /// A line ends with LF, CRLF or CR, as in YAML.
  func line(containing offset: Int) -> (number: Int, start: Int, text: Substring) {
    let line = bounds(ofLineAt: offset, in: Array(text.utf8))
    return (line.number, line.range.lowerBound, self[line.range])
  }

  /// - Parameter bytes: those of the text, gone through much faster by themselves: each finding has a line
  ///   to be looked for, and a text may be long.
  private func bounds(
    ofLineAt offset: Int, in bytes: [UInt8]
  ) -> (number: Int, range: Range<Int>) {
    var number = firstLine
    var start = 0
    var position = 0
    while position < bytes.count {
      let end = position
      let byte = bytes[position]
      position += 1
      guard byte == lineFeed || byte == carriageReturn else { continue }
      if byte == carriageReturn, position < bytes.count, bytes[position] == lineFeed {
        position += 1
      }
      if position > offset { return (number, start..<end) }
      number += 1
      start = position
    }
    return (number, start..<bytes.count)
  }
}

private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

/// Whether a byte goes on with a scalar of UTF-8 rather than starting one.
private func isContinuation(_ byte: UInt8) -> Bool {
  byte & 0b1100_0000 == 0b1000_0000
}
