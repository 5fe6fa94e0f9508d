/// How a text goes out as a short message: in which alphabet, and in how many parts.
package struct ShortMessage: Hashable, Sendable {
  /// The alphabet the whole text is sent in.
  package let encoding: Encoding
  /// The length of the text: septets, or UTF-16 units.
  package let units: Int
  /// How many parts the text is sent in; an empty text is one.
  package let segments: Int
  /// How many units are still free in the last part.
  package let lastFree: Int

  /// The alphabets of short messages.
  package enum Encoding: String, Hashable, Sendable {
    /// Seven bits a letter: 160 in one part, 153 in each of several.
    case gsm7 = "GSM-7"
    /// Two bytes a letter: 70 in one part, 67 in each of several.
    case ucs2 = "UCS-2"
  }

  /// The way this text goes out.
  package init(_ text: String) {
    let septets = GSM7.septets(of: text)
    encoding = septets == nil ? .ucs2 : .gsm7
    units = septets ?? text.utf16.count
    let (single, part) = septets == nil ? (70, 67) : (160, 153)
    guard units > single else {
      segments = 1
      lastFree = single - units
      return
    }
    // An escaped septet and its letter, or the two halves of a surrogate pair, stay together.
    var full = 0
    var used = 0
    for scalar in text.unicodeScalars {
      let width = septets == nil ? UTF16.width(scalar) : GSM7.septets(of: scalar)
      if used + width > part {
        full += 1
        used = 0
      }
      used += width
    }
    segments = full + 1
    lastFree = part - used
  }
}
