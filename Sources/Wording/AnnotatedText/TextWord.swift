/// A word of an annotated text: letters and digits, with the apostrophes, the currency sign and the percent
/// sign that belong to them.
///
/// A hyphen parts words.
struct TextWord: Hashable, Sendable {
  /// Where it is, in UTF-8 bytes of the text.
  let range: Range<Int>
  /// What it is compared by.
  let key: WordKey
  /// The stretch it starts in, as an index of the text's spans; nil where none is known.
  let span: Int?
  /// Whether it is, or is part of, a fact rather than words of the template.
  let isFact: Bool
  /// What can be seen of it at a glance.
  let shape: Shape

  /// What can be seen of a word at a glance.
  struct Shape: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    /// It starts with a capital letter of ASCII, or with any letter beyond.
    static let capitalized = Shape(rawValue: 1)
    /// It has two letters or more, all of them capitals of ASCII.
    static let allCapitals = Shape(rawValue: 2)
    /// It starts with a digit, a currency sign apart.
    static let number = Shape(rawValue: 4)
    /// It ends with a percent sign.
    static let percent = Shape(rawValue: 8)
    /// It is a number with an `x`, as in `10x`.
    static let multiple = Shape(rawValue: 16)
  }
}

/// What words are compared by: a hash of their bytes without regard to the case of ASCII letters and
/// to the shape of apostrophes.
///
/// It has 64 bits, so that of the few thousand words a rule knows no two are alike by chance.
struct WordKey: Hashable, Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The key of no letters yet.
  init() {}

  /// The key of a word.
  init(_ word: some Sequence<UInt8>) {
    for byte in word { take(byte) }
  }

  /// Takes the next byte (FNV-1a).
  mutating func take(_ byte: UInt8) {
    let isCapital = byte &- UInt8(ascii: "A") < 26
    value = (value ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x100_0000_01B3
  }
}

extension WordKey: ExpressibleByStringLiteral {
  init(stringLiteral word: String) {
    self.init(word.utf8)
  }
}
