/// An abbreviation before a full stop, which belongs to it.
struct Abbreviation {
  /// Whether a sentence may end with it.
  let canEnd: Bool

  /// The word as an abbreviation; nil where it is none.
  init?(_ word: TextWord, in bytes: [UInt8]) {
    if Self.within.contains(word.key) || Self.isNumbered(word, in: bytes) {
      canEnd = false
    } else if Self.atEnd.contains(word.key) {
      canEnd = true
    } else if word.range.count == 1, word.shape.contains(.capitalized), word.key != "i" {
      // `J. Smith`, but `U.S.` and `R.` after another full stop can end a sentence.
      let before = word.range.lowerBound - 1
      canEnd = before >= 0 && bytes[before] == UInt8(ascii: ".")
    } else if word.key == "m" || word.key == "g" || word.key == "e" {
      // `a.m.`, `e.g.`, `i.e.`
      let before = word.range.lowerBound - 1
      guard before >= 0, bytes[before] == UInt8(ascii: ".") else { return nil }
      canEnd = word.key == "m"
    } else {
      return nil
    }
  }

  /// Whether a number follows, as in `no. 88` and `fig. 3`.
  private static func isNumbered(_ word: TextWord, in bytes: [UInt8]) -> Bool {
    let next = word.range.upperBound + 2
    return next < bytes.count && bytes[next] &- UInt8(ascii: "0") < 10
      && numbered.contains(word.key)
  }

  private static let numbered: [WordKey] = [
    "no", "nos", "nr", "vol", "ch", "art", "sec", "p", "pp", "op", "ca",
  ]

  private static let within: [WordKey] = [
    "mr", "mrs", "ms", "mx", "dr", "prof", "st", "vs", "approx", "fig", "gen", "col",
  ]

  private static let atEnd: [WordKey] = [
    "inc", "ltd", "co", "corp", "etc", "jr", "sr", "dept", "univ", "bros", "al", "gmbh", "ave",
  ]
}
