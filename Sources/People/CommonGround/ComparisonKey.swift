import Text

/// A text folded so that two entries of profiles with the same meaning are equal.
///
/// Case, accents, white space and punctuation do not count, except for `+`, `#`, `.` and `&` beside
/// a letter: they distinguish `C++` from `C#`, and `.NET` from a net. A text of nothing but
/// punctuation equals only itself.
///
/// ```swift
/// ComparisonKey("Strange  Loop, 2026") == ComparisonKey("strange loop 2026")
/// ```
public struct ComparisonKey: Hashable, Sendable {
  /// The folded text; a text that folds to nothing is kept after a sign that no folded text holds.
  package let text: String

  /// Folds a text for comparison.
  public init(_ text: String) {
    let folded = fold(text)
    self.text = folded.isEmpty ? "\0" + text : folded
  }
}

/// The characters of a text that count in a comparison.
private func fold(_ text: String) -> String {
  if let plain = foldPlain(text) { return plain }
  let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
  let scalars =
    isASCII ? Array(text.unicodeScalars) : Array(text.nfd.unicodeScalars).filter { !isAccent($0) }
  var result = String.UnicodeScalarView()
  var index = 0
  while index < scalars.count {
    let scalar = scalars[index]
    if isSign(scalar) {
      // Signs in a row count together or not at all: the second of `C++` touches its letter too.
      let end = scalars[index...].firstIndex { !isSign($0) } ?? scalars.count
      let touches =
        index > 0 && isLetter(scalars[index - 1]) || end < scalars.count && isLetter(scalars[end])
      if touches { result.append(contentsOf: scalars[index..<end]) }
      index = end
      continue
    }
    if scalar == "." {
      if isPartOfWord(fullStopAt: index, in: scalars) { result.append(scalar) }
    } else if !isIgnored(scalar) {
      appendCaseFolded(scalar, to: &result)
    }
    index += 1
  }
  return String(result)
}

/// The same for letters, digits and white space of ASCII; nil where there is anything else.
///
/// Most names consist of these. The benchmark is `batch`.
private func foldPlain(_ text: String) -> String? {
  var folded: [UInt8] = []
  folded.reserveCapacity(text.utf8.count)
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      folded.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
    case UInt8(ascii: " "), 0x09...0x0D: break
    default: return nil
    }
  }
  return String(decoding: folded, as: UTF8.self)
}

/// Whether a full stop belongs to the word, as in `.NET` and `Node.js`.
///
/// It does directly before a letter. After one it only ends an abbreviation or a sentence (`Acme
/// Inc.`, `St. Gallen`, `No.5`), where people leave it out at will; dots in a row are an ellipsis.
private func isPartOfWord(fullStopAt index: Int, in scalars: [Unicode.Scalar]) -> Bool {
  guard index + 1 < scalars.count, isLetter(scalars[index + 1]) else { return false }
  return index == 0 || scalars[index - 1] != "."
}

/// Whether a scalar is one of the signs that count beside a letter.
private func isSign(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "+" || scalar == "#" || scalar == "&"
}

/// Whether a scalar is a letter, or a mark that counts as one.
private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return "a"..."z" ~= scalar || "A"..."Z" ~= scalar }
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .nonspacingMark, .spacingMark:
    return true
  default: return false
  }
}

/// Whether a scalar is a mark that Latin, Greek and Cyrillic letters carry as an accent.
///
/// The marks of other scripts, such as vowel signs and points, are letters to their readers. The
/// last range only selects the look of a symbol.
private func isAccent(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0300...0x036F, 0x0483...0x0487, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0xFE20...0xFE2F,
    0xFE0E...0xFE0F:
    true
  default: false
  }
}

/// Whether a scalar is white space, punctuation, or a symbol used as such, like all of ASCII's.
private func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return !isLetter(scalar) && !("0"..."9" ~= scalar) }
  switch scalar.properties.generalCategory {
  case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
    .initialPunctuation, .finalPunctuation, .otherPunctuation, .modifierSymbol, .control:
    return true
  case .otherSymbol: return scalar == "™" || scalar == "®" || scalar == "©" || scalar == "℠"
  default: return scalar.properties.isWhitespace
  }
}

/// Appends a scalar without its case.
///
/// Lower, upper and lower again equals Unicode's full case folding for all that people write: `ẞ`,
/// `ß` and `SS` meet in `ss`, both small sigmas in `σ`, and `ı` meets `I` and `i`.
private func appendCaseFolded(
  _ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView
) {
  if scalar.isASCII {
    result.append("A"..."Z" ~= scalar ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
    return
  }
  for lower in scalar.properties.lowercaseMapping.unicodeScalars {
    for upper in lower.properties.uppercaseMapping.unicodeScalars {
      let folded = upper.properties.lowercaseMapping.unicodeScalars
      result.append(contentsOf: folded.map { withoutStroke($0) })
    }
  }
}

/// A letter without its stroke, which keyboards leave out and Unicode does not decompose.
private func withoutStroke(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar {
  case "ø": "o"
  case "ł": "l"
  case "đ": "d"
  case "ħ": "h"
  default: scalar
  }
}
