/// A list of words that is searched in its own text.
///
/// A set would be built each time the program starts, most often to read one name. The words are in
/// the order of their bytes, with white space between.
package struct WordList: Sendable {
  /// The words, in the order of their bytes.
  package let text: String
  /// The same in UTF-8, for searching.
  private let bytes: [UInt8]
  /// The offsets of the words.
  private let offsets: [Int32]
  /// The number of the first word that starts with each byte or a greater one.
  ///
  /// Most words are in no list, and their first letter shows it. The benchmark is `batch`.
  private let firsts: [Int32]

  /// A list of these words.
  package init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
    var offsets = [Int32]()
    var firsts = [Int32]()
    firsts.reserveCapacity(257)
    var isAfterSeparator = true
    for (index, byte) in bytes.enumerated() {
      if isAfterSeparator, !isSeparator(byte) {
        while firsts.count <= Int(byte) { firsts.append(Int32(truncatingIfNeeded: offsets.count)) }
        offsets.append(Int32(truncatingIfNeeded: index))
      }
      isAfterSeparator = isSeparator(byte)
    }
    while firsts.count < 257 { firsts.append(Int32(truncatingIfNeeded: offsets.count)) }
    (self.offsets, self.firsts) = (offsets, firsts)
  }

  /// Whether a word is in the list, byte for byte: in Normalization Form C, as the list is.
  package func contains(_ word: String) -> Bool { holds(word.utf8) }

  /// Whether a word in UTF-8 is in the list.
  // Not generic: other rooms would call it unspecialized, at ten times the time. The benchmark is
  // `batch`.
  package func contains(_ word: ArraySlice<UInt8>) -> Bool { holds(word) }

  private func holds(_ word: some Collection<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    var low = Int(firsts[Int(first)])
    var high = Int(firsts[Int(first) + 1])
    while low < high {
      let middle = (low + high) / 2
      let order = order(of: word, at: Int(offsets[middle]))
      if order == 0 { return true }
      if order < 0 { high = middle } else { low = middle + 1 }
    }
    return false
  }

  /// Negative where `word` comes before the word at `offset`, positive where it comes after it.
  private func order(of word: some Collection<UInt8>, at offset: Int) -> Int {
    var index = offset
    for byte in word {
      guard index < bytes.count, !isSeparator(bytes[index]) else { return 1 }
      // A separator in `word` comes before every letter.
      if byte != bytes[index] { return byte < bytes[index] ? -1 : 1 }
      index += 1
    }
    return index < bytes.count && !isSeparator(bytes[index]) ? -1 : 0
  }
}

private func isSeparator(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
}
