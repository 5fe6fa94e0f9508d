import Text

/// A word of an annotated text: letters and digits, with their apostrophes, currency sign and
/// percent sign.
///
/// A hyphen separates words.
struct TextWord: Hashable, Sendable {
  /// The range in UTF-8 bytes of the text.
  let range: Range<Int>
  /// The key for comparison.
  let key: WordKey
  /// The span it starts in, as an index of the text's spans; nil where none is known.
  let span: Int?
  /// Whether it is a fact or a part of one, rather than words of the template.
  let isFact: Bool
  /// The traits of its spelling.
  let shape: Shape

  /// Traits of a word's spelling.
  struct Shape: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    /// It starts with a capital letter of ASCII, or with any letter beyond.
    static let capitalized = Shape(rawValue: 1)
    /// It has two letters or more, all of them capitals of ASCII.
    static let allCapitals = Shape(rawValue: 2)
    /// It starts with a digit, perhaps after a currency sign.
    static let number = Shape(rawValue: 4)
    /// It ends with a percent sign.
    static let percent = Shape(rawValue: 8)
    /// It is a number with an `x`, as in `10x`.
    static let multiple = Shape(rawValue: 16)
  }
}

/// The key by which words are compared: a hash of their bytes, regardless of the case of ASCII
/// letters and of the shape of apostrophes.
///
/// It has 64 bits, so that no two of the few thousand words in rules collide by chance.
struct WordKey: Hashable, Sendable {
  private(set) var value = FNV1a.start

  /// The key of no letters.
  init() {}

  /// The key of a word.
  init(_ word: some Sequence<UInt8>) {
    for byte in word { take(byte) }
  }

  /// Takes the next byte.
  mutating func take(_ byte: UInt8) {
    FNV1a.combine(UInt32(byte.lowercasedASCII), into: &value)
  }
}

extension WordKey: ExpressibleByStringLiteral {
  init(stringLiteral word: String) {
    self.init(word.utf8)
  }
}
