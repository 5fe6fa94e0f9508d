import Text

/// What a writer has to remember to tell whether a sentence begins at the end of its text.
///
/// The text itself says nearly all. It does not say whether a mark at the end of a fact ends a
/// sentence, or belongs to an abbreviation or a title (`Acme Inc.`, `Why sleep?`) in the middle of
/// one. It does where the template put a full stop after the fact, which was dropped; and where the
/// fact began a sentence, so that it is the whole of one. In doubt there is no capital: a small
/// letter at the start of a sentence is a lesser fault than `at Acme Inc. The team`.
struct SentenceTrail {
  /// Whether the text becomes a part of another, so that no sentence begins where it does.
  let isPart: Bool
  /// Where a sentence is known to have ended last.
  private var end = -1
  /// The last fact of which the mark at its end may belong to something else.
  private var doubtful = 0..<0

  init(isPart: Bool) {
    self.isPart = isPart
  }

  /// Notes that a sentence ends at an offset.
  mutating func end(at offset: Int) {
    end = offset
  }

  /// Notes a fact whose last mark may belong to something else.
  mutating func doubt(_ fact: Range<Int>) {
    doubtful = fact
  }

  /// Whether what comes next begins a sentence, a paragraph or the message, opening quotes and
  /// brackets aside.
  func beginsSentence(after text: Span<UInt8>) -> Bool {
    var offset = text.count
    while offset > 0 {
      let start = text.startOfScalar(before: offset)
      guard text.scalar(at: start).isOpeningMark else { break }
      offset = start
    }
    guard offset > 0 else { return !isPart }
    let isAfterLineFeed = text[offset - 1] == 0x0A
    guard isAfterLineFeed || text[offset - 1] == 0x20 else { return false }
    offset -= 1
    if isAfterLineFeed, offset > 0, text[offset - 1] == 0x0A { return !isPart || offset > 1 }
    return endsSentence(text.extracting(..<offset))
  }

  private func endsSentence(_ text: Span<UInt8>) -> Bool {
    var offset = text.count
    while offset != end, offset > 0 {
      let start = text.startOfScalar(before: offset)
      switch text.scalar(at: start) {
      case "\"", "'", "”", "’", "»", "›", ")", "]", "}": offset = start
      case ".": return !doubtful.contains(start) && !endsInitials(text.extracting(..<start))
      case "?", "!", "…": return !doubtful.contains(start)
      default: return false
      }
    }
    return offset == end
  }

  /// Whether a full stop after a text makes it end in letters each with a stop, as in `e.g.` or
  /// `U.S.`, where it need not end a sentence.
  private func endsInitials(_ text: Span<UInt8>) -> Bool {
    text.count > 1 && text[text.count - 1].isASCIIAlphanumeric
      && text[text.count - 2] == UInt8(ascii: ".")
  }
}

extension Unicode.Scalar {
  /// Whether it is a quote, bracket or inverted mark that opens something.
  fileprivate var isOpeningMark: Bool {
    switch self {
    case "\"", "'", "“", "‘", "„", "‚", "«", "‹", "(", "[", "{", "¿", "¡": true
    default: false
    }
  }
}

extension UInt8 {
  /// Whether an article or a possessive may start with this byte, as few texts do.
  var startsArticles: Bool {
    switch self {
    case 0x61, 0x68, 0x6D, 0x6F, 0x74, 0x79: true
    default: false
    }
  }
}

extension Span<UInt8> {
  /// Whether a text starts with an article or a possessive in small letters, as a whole word.
  var startsWithArticle: Bool {
    // All other words stay as they are: many a name begins with a small letter (`iOS`, `loomdb`).
    switch self[0] {
    case UInt8(ascii: "a"): startsWithWord("a") || startsWithWord("an")
    case UInt8(ascii: "t"): startsWithWord("the") || startsWithWord("their")
    case UInt8(ascii: "h"): startsWithWord("his") || startsWithWord("her")
    case UInt8(ascii: "m"): startsWithWord("my")
    case UInt8(ascii: "o"): startsWithWord("our")
    case UInt8(ascii: "y"): startsWithWord("your")
    default: false
    }
  }

  private func startsWithWord(_ word: String) -> Bool {
    var index = 0
    for byte in word.utf8 {
      guard index < count, self[index] == byte else { return false }
      index += 1
    }
    return index == count || self[index] == 0x20
  }
}
