/// A list of words that is searched where it stands.
///
/// A set would have to be built each time the program starts, most often to read one name. The words
/// are in the order of their bytes, with white space between.
struct WordList: Sendable {
  /// The words, in the order of their bytes.
  let text: String

  init(_ text: String) { self.text = text }

  /// Whether a word is in the list.
  func contains(_ word: String) -> Bool {
    let bytes = text.utf8
    guard !word.isEmpty else { return false }
    var low = bytes.startIndex
    var high = bytes.endIndex
    while low < high {
      let middle = bytes.index(low, offsetBy: bytes.distance(from: low, to: high) / 2)
      var start = middle
      while start > low, !isSeparator(bytes[bytes.index(before: start)]) {
        start = bytes.index(before: start)
      }
      var end = middle
      while end < high, !isSeparator(bytes[end]) { end = bytes.index(after: end) }
      let candidate = bytes[start..<end]
      if candidate.elementsEqual(word.utf8) { return true }
      if candidate.lexicographicallyPrecedes(word.utf8) {
        low = end < high ? bytes.index(after: end) : high
      } else {
        high = start > low ? bytes.index(before: start) : low
      }
    }
    return false
  }
}

private func isSeparator(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
}
