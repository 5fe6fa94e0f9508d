/// A number as English reads it aloud.
struct SpokenNumber {
  /// The digits up to the first sign between them: `8` of `8,000`, `11` of `11:30`.
  private let digits: Substring
  private let isGrouped: Bool

  /// The number that a text starts with.
  init(_ text: Substring) {
    digits = text.prefix(while: \.isNumber)
    let rest = text.dropFirst(digits.count)
    isGrouped = rest.first == "," && rest.dropFirst().first?.isNumber == true
  }

  /// Whether its reading starts with eight, eleven or eighteen.
  var startsWithVowelSound: Bool {
    if digits.first == "8" { return true }
    guard digits.hasPrefix("11") || digits.hasPrefix("18") else { return false }
    // Four digits are read in pairs, as in 1850; more are read in thousands, as in 11,000. So 110
    // is "a hundred and ten", and 1,800 "one thousand eight hundred".
    return digits.count % 3 == 2 || digits.count == 4 && !isGrouped
  }
}
