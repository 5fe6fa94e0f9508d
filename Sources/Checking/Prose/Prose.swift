import English
import People
import Text

/// A finished text as words, each with what its place says about its capital.
struct Prose {
  /// The text in UTF-8, which ranges count in.
  let bytes: [UInt8]
  /// Its words, in order.
  let words: [Word]
  /// Its sentences, as ranges of words.
  let sentences: [Range<Int>]
  /// For each sentence, whether it ends in a question mark.
  let asks: [Bool]
  /// Whether it has small letters only, so that names have them too.
  let isInSmallLetters: Bool

  /// A run of letters and digits, with what belongs to a word between them.
  struct Word {
    /// The range in UTF-8 bytes of the text.
    var range: Range<Int>
    /// The word as written, without the ending of a possessive.
    var text: String
    /// The word for comparison: without case, accents and signs.
    var key: String
    /// The same without the ending of a plural or a verb.
    var stem: String
    /// The number of its sentence.
    var sentence: Int
    /// What begins with it.
    var opens: Opening
    /// What stands between it and the word before.
    var gap: String
    /// What directly follows it, if anything does.
    var next: Unicode.Scalar?

    /// Whether it starts with a capital letter.
    var isCapitalized: Bool { text.unicodeScalars.first?.properties.isUppercase ?? false }
    /// Whether it starts with a digit.
    var isNumber: Bool { text.unicodeScalars.first?.isDigit ?? false }
    /// Whether it has two letters or more, and all of them are capitals.
    var isAllCapitals: Bool {
      text.count > 1 && text.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
        && isCapitalized
    }
    /// Whether a capital stands somewhere behind its first letter.
    var hasInnerCapital: Bool {
      text.unicodeScalars.dropFirst().contains { $0.properties.isUppercase } && !isAllCapitals
    }
    /// Whether nothing but a space or a hyphen parts it from the word before.
    var touches: Bool {
      gap == " " || gap == "-" || gap == "\u{2011}" || gap == " & " || gap == "&"
    }
  }

  /// What begins with a word.
  enum Opening {
    /// Nothing.
    case nothing
    /// Something that may be a sentence: what stands behind a dash, a colon, a quote or a greeting.
    case part
    /// A sentence or a line.
    case sentence
  }

  init(_ text: String) {
    bytes = Array(text.utf8)
    var scanner = ProseScanner(text)
    let words = scanner.scan()
    var sentences: [Range<Int>] = []
    for index in words.indices {
      if words[index].sentence == sentences.count {
        sentences.append(index..<index + 1)
      } else {
        sentences[sentences.count - 1] = sentences[sentences.count - 1].lowerBound..<index + 1
      }
    }
    let bytes = bytes
    asks = sentences.map { sentence in
      let start = words[sentence.upperBound - 1].range.upperBound
      let end =
        sentence.upperBound < words.count
        ? words[sentence.upperBound].range.lowerBound : bytes.count
      return bytes[start..<end].contains(UInt8(ascii: "?"))
    }
    self.words = words
    self.sentences = sentences
    isInSmallLetters =
      words.count > 3 && !words.contains { $0.isCapitalized && $0.key.count > 1 }
      || words.count > 12 && words.count(where: \.isCapitalized) * 40 < words.count
  }

  /// The text from the first of some words to the last.
  func range(of words: Range<Int>) -> Range<Int> {
    self.words[words.lowerBound].range
      .lowerBound..<self.words[words.upperBound - 1].range.upperBound
  }

  /// The text in a range of bytes.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

/// Splits a text into words.
private struct ProseScanner {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var offset = 0
  private var sentence = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func scan() -> [Prose.Word] {
    var words: [Prose.Word] = []
    var gap = String.UnicodeScalarView()
    while position < scalars.count {
      guard scalars[position].isWordPart else {
        gap.append(scalars[position])
        advance()
        continue
      }
      let opens = opening(after: String(gap), words.last, words.count)
      if opens == .sentence, !words.isEmpty { sentence += 1 }
      words.append(word(opens, gap: String(gap)))
      gap = String.UnicodeScalarView()
    }
    return words
  }

  private mutating func advance() {
    offset += UTF8.width(scalars[position])
    position += 1
  }

  private mutating func word(_ opens: Prose.Opening, gap: String) -> Prose.Word {
    let start = offset
    var text = String.UnicodeScalarView()
    while position < scalars.count, goesOn(text.last) {
      text.append(scalars[position])
      advance()
    }
    let next = position < scalars.count ? scalars[position] : nil
    let written = String(text).withoutPossessive
    let key = ComparisonKey(written).text
    return Prose.Word(
      range: start..<offset, text: written, key: key, stem: key.stem, sentence: sentence,
      opens: opens, gap: gap, next: next)
  }

  /// Whether the word goes on with what comes next.
  private func goesOn(_ last: Unicode.Scalar?) -> Bool {
    let scalar = scalars[position]
    if scalar.isWordPart { return true }
    guard let last, position + 1 < scalars.count, scalars[position + 1].isWordPart else {
      return false
    }
    switch scalar {
    case "'", "’": return !last.isDigit
    // `3.4` and `1,250`, and `U.S.`.
    case ".":
      let next = scalars[position + 1]
      if last.isDigit || next.isDigit { return last.isDigit && next.isDigit }
      // `U.S.` and `B.Sc.`, and an address; not a space that is missing behind a sentence.
      let isInitial = position < 2 || !scalars[position - 2].isWordPart
      return isInitial || last.properties.isLowercase && next.properties.isLowercase
    case ",": return last.isDigit && scalars[position + 1].isDigit
    case "&": return last.properties.isUppercase && scalars[position + 1].properties.isUppercase
    default: return false
    }
  }

  private func opening(after gap: String, _ last: Prose.Word?, _ count: Int) -> Prose.Opening {
    guard let last else { return .sentence }
    if gap.contains(where: \.isNewline) || gap.unicodeScalars.contains("•") { return .sentence }
    if gap.contains(where: { "?!…".contains($0) }) { return .sentence }
    if gap.contains(".") {
      // A title before a name, and initials.
      return shortWords.contains(last.key.replacing(".", with: ""))
        || last.text.count == 1 && last.isCapitalized
        ? .part : .sentence
    }
    if gap.contains(where: { ":;–—\"“”«»‘()[]/*_".contains($0) }) || gap.contains(" - ")
      || gap.contains(" '")
    {
      return .part
    }
    // Behind a picture anything may begin.
    guard
      gap.unicodeScalars.allSatisfy({
        $0.isASCII || $0.properties.isWhitespace || quiet.contains($0)
      })
    else { return .part }
    // `Hello Ole, We talked` has a sentence behind its greeting.
    return gap.contains(",") && count < 6 && sentence == 0 ? .part : .nothing
  }
}

/// Signs beyond ASCII that begin nothing.
private let quiet: Set<Unicode.Scalar> = ["’", "‑", "€", "£", "°", "·"]

/// Words with a full stop that ends no sentence.
private let shortWords: Set<String> = [
  "corp", "dept", "ed", "est", "ext", "fig", "inc", "incl", "jr", "ltd", "max", "min", "nr", "pp",
  "ref",
  "sr", "tel", "vol", "dr", "mr", "mrs", "ms", "mx", "prof", "st", "no", "vs", "eg", "ie", "approx",
  "ca", "cf", "rev",
  "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
]

extension Unicode.Scalar {
  /// Whether it is a digit of ASCII.
  var isDigit: Bool { ("0"..."9").contains(self) }

  /// Whether it is a letter, a digit or a mark on one.
  fileprivate var isWordPart: Bool {
    if isASCII { return isASCIIAlphanumeric }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      return true
    default: return false
    }
  }
}

extension String {
  /// The word without `'s`.
  fileprivate var withoutPossessive: String {
    for ending in ["'s", "’s", "'S", "’S"] where hasSuffix(ending) {
      return String(dropLast(2))
    }
    return self
  }

  /// A word in small letters without its ending, to find the same word with another.
  var stem: String {
    guard count > 3 else { return self }
    var stem = self[...]
    for ending in ["ies", "ers", "ing", "ion", "ed", "es", "er", "ly", "s", "y", "e"]
    where stem.hasSuffix(ending) && stem.count - ending.count > 2 {
      stem = stem.dropLast(ending.count)
      break
    }
    if stem.count > 3, stem.last == stem.dropLast().last { stem = stem.dropLast() }
    if stem.count > 3, stem.last == "i" || stem.last == "e" { stem = stem.dropLast() }
    return String(stem)
  }
}
