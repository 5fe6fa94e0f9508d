/// A list of words that is searched in its own text.
///
/// A set would be built each time the program starts, most often to read one name. The words are in
/// the order of their bytes, with white space between.
package struct WordList: Sendable {
  /// The words, in the order of their bytes.
  package let text: String
  /// The same in UTF-8, for searching.
  private let bytes: [UInt8]
  /// The offset of the first word that starts with each byte; -1 where there is none.
  ///
  /// Most words are in no list, and their first letter shows it. The benchmark is `batch`.
  private let starts: [Int32]

  /// A list of these words.
  package init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
    var starts = [Int32](repeating: -1, count: 256)
    var isBehindSeparator = true
    for (index, byte) in bytes.enumerated() {
      if isBehindSeparator, !isSeparator(byte), starts[Int(byte)] < 0 {
        starts[Int(byte)] = Int32(truncatingIfNeeded: index)
      }
      isBehindSeparator = isSeparator(byte)
    }
    self.starts = starts
  }

  /// Whether a word is in the list, byte for byte: in Normalization Form C, as the list is.
  package func contains(_ word: String) -> Bool { holds(word.utf8) }

  /// Whether a word in UTF-8 is in the list.
  // Not generic: other rooms would call it unspecialized, at ten times the time. The benchmark is
  // `batch`.
  package func contains(_ word: ArraySlice<UInt8>) -> Bool { holds(word) }

  private func holds(_ word: some Collection<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    let start = starts[Int(first)]
    return start >= 0 && contains(word, from: Int(start))
  }

  /// Searches the words that start with the first byte of `word`.
  private func contains(
    _ word: some Collection<UInt8>, from start: Int
  ) -> Bool {
    var start = start
    while start < bytes.count, bytes[start] == word[word.startIndex] {
      var index = start
      var other = word.startIndex
      while other < word.endIndex, index < bytes.count, bytes[index] == word[other],
        !isSeparator(bytes[index])
      {
        index += 1
        word.formIndex(after: &other)
      }
      let isAtEnd = index == bytes.count || isSeparator(bytes[index])
      if other == word.endIndex, isAtEnd { return true }
      // The words are in order: those after a greater one are greater too.
      if other < word.endIndex, !isAtEnd, bytes[index] > word[other] { return false }
      while index < bytes.count, !isSeparator(bytes[index]) { index += 1 }
      while index < bytes.count, isSeparator(bytes[index]) { index += 1 }
      start = index
    }
    return false
  }
}

private func isSeparator(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
}
