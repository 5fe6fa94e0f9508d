import Diagnostics

/// The line of a fault, taken apart to guess what was meant.
///
/// Offsets are in UTF-8 bytes.
struct FaultyLine {
  /// The start of the line.
  let start: Int
  /// The first character that is no space or tab.
  let ink: Int
  /// The first tab in the indentation.
  let tab: Int?
  /// Whether nothing but spaces and tabs is on it, a tab at least.
  let isBlank: Bool
  /// The place for a key: after the dashes of a list.
  let keyStart: Int
  /// The start of the value after the first key.
  let valueStart: Int?

  init(_ source: SourceText, at offset: Int) {
    let bytes = Array(source.text.utf8)
    func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0x0A }
    var start = min(offset, bytes.count)
    while start > 0, byte(start - 1) != 0x0A, byte(start - 1) != 0x0D { start -= 1 }
    self.start = start
    var index = start
    var tab: Int?
    while byte(index) == 0x20 || byte(index) == 0x09 {
      if byte(index) == 0x09, tab == nil { tab = index }
      index += 1
    }
    self.tab = tab
    ink = index
    isBlank = tab != nil && (byte(index) == 0x0A || byte(index) == 0x0D)
    while byte(index) == UInt8(ascii: "-"), byte(index + 1) == 0x20 {
      index += 2
      while byte(index) == 0x20 { index += 1 }
    }
    keyStart = index
    while byte(index) != 0x0A, byte(index) != 0x0D {
      if byte(index) == UInt8(ascii: ":"), byte(index + 1) == 0x20 { break }
      index += 1
    }
    guard byte(index) == UInt8(ascii: ":") else {
      valueStart = nil
      return
    }
    index += 1
    while byte(index) == 0x20 { index += 1 }
    valueStart = index
  }
}
