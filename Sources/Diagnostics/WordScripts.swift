/// The alphabets of the letters of one word, among those that share look-alike letters.
struct WordScripts {
  private var found: Alphabets = []
  private var hasGreekLookAlike = false

  /// Alphabets with look-alikes of another's letters, in the order of their names.
  private struct Alphabets: OptionSet {
    let rawValue: UInt8

    static let armenian = Alphabets(rawValue: 1)
    static let cherokee = Alphabets(rawValue: 1 << 1)
    static let cyrillic = Alphabets(rawValue: 1 << 2)
    static let greek = Alphabets(rawValue: 1 << 3)
    static let latin = Alphabets(rawValue: 1 << 4)

    static let names = ["Armenian", "Cherokee", "Cyrillic", "Greek", "Latin"]

    var count: Int { rawValue.nonzeroBitCount }
  }

  /// Takes the next letter.
  mutating func add(_ value: UInt32) {
    switch value {
    case 0x41...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: found.insert(.latin)
    case 0x370...0x3FF, 0x1F00...0x1FFF:
      found.insert(.greek)
      if Self.isGreekLookAlike(value) { hasGreekLookAlike = true }
    case 0x400...0x52F, 0x1C80...0x1C8F: found.insert(.cyrillic)
    case 0x530...0x58F: found.insert(.armenian)
    case 0x13A0...0x13FF, 0xAB70...0xABBF: found.insert(.cherokee)
    default: break
    }
  }

  /// The names of the alphabets, where there are several and the word may pass for one of a single
  /// alphabet.
  ///
  /// Greek letters inside Latin words are signs of science, so the two are reported only where a
  /// Greek letter looks like a Latin one.
  var mixed: String? {
    guard found.count > 1, !found.contains(.greek) || found.count > 2 || hasGreekLookAlike else {
      return nil
    }
    return Alphabets.names.enumerated()
      .filter { found.contains(Alphabets(rawValue: 1 << UInt8($0.offset))) }
      .map(\.element).joined(separator: " and ")
  }

  /// Α Β Ε Ζ Η Ι Κ Μ Ν Ο Ρ Τ Υ Χ ο ϲ ϳ (Unicode Technical Standard #39, confusables.txt).
  private static func isGreekLookAlike(_ value: UInt32) -> Bool {
    switch value {
    case 0x391, 0x392, 0x395...0x397, 0x399, 0x39A, 0x39C, 0x39D, 0x39F, 0x3A1, 0x3A4, 0x3A5, 0x3A7,
      0x3BF, 0x3F2, 0x3F3:
      true
    default: false
    }
  }
}
