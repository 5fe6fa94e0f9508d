/// A list of words that is searched where it stands.
///
/// A set would have to be built each time the program starts, most often to read one name. The words
/// are in the order of their bytes, with white space between.
package struct WordList: Sendable {
  /// The words, in the order of their bytes.
  package let text: String
  /// The same, for a search that goes back and forth.
  private let bytes: [UInt8]

  /// A list of these words.
  package init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  /// Whether a word is in the list, byte for byte: in Normalization Form C, as the list is.
  package func contains(_ word: String) -> Bool {
    guard !word.isEmpty else { return false }
    var low = 0
    var high = bytes.count
    while low < high {
      var start = (low + high) / 2
      var end = start
      while start > low, !isSeparator(bytes[start - 1]) { start -= 1 }
      while end < high, !isSeparator(bytes[end]) { end += 1 }
      let candidate = bytes[start..<end]
      if candidate.elementsEqual(word.utf8) { return true }
      if candidate.lexicographicallyPrecedes(word.utf8) { low = end + 1 } else { high = start - 1 }
    }
    return false
  }
}

private func isSeparator(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
}
