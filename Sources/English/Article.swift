import Text

/// The English indefinite article, chosen by the sound of the next word.
package enum Article: String {
  case a
  case an

  /// The article before a text.
  package init(before text: String) {
    self = text.startsWithVowelSound ? .an : .a
  }
}

extension String {
  /// The text with `a` or `an` before it, unless it has an article or a possessive already.
  package var withArticle: String {
    hasDeterminer ? self : "\(Article(before: self).rawValue) \(self)"
  }

  /// The text without the `a` or `an` that it begins with; another text is returned unchanged.
  package var withoutArticle: String {
    guard let first = utf8.first, first | 0x20 == UInt8(ascii: "a"), hasDeterminer,
      let space = firstIndex(of: " "),
      ["a", "an"].contains(self[..<space].lowercased())
    else { return self }
    return String(self[space...].trimmingStart())
  }

  /// Whether the first word takes the place of an article.
  private var hasDeterminer: Bool {
    let words = splitAtSpaces(maxSplits: 2).map { $0.lowercased() }
    guard words.count > 1 else { return false }
    // `a cappella singer`, `one of the founders`
    if words[0] == "a" { return !["cappella", "la", "priori", "posteriori"].contains(words[1]) }
    return words[0] == "one" && words[1] == "of" || determiners.contains(words[0])
  }

  /// Whether the text, read aloud, starts with a vowel.
  fileprivate var startsWithVowelSound: Bool {
    guard let start = firstIndex(where: { $0.isLetter || $0.isNumber || $0 == "@" }) else {
      return false
    }
    // `.NET` and `.5` are read as "dot" and "point", `@` as "at", `#1` as "number one".
    if let sign = self[..<start].last, ".#+-".contains(sign), self[..<start].count == 1 {
      return false
    }
    let rest = self[start...]
    if rest.first == "@" { return true }
    // `⅛` is "an eighth"; the others are a half, a third, seven eighths …
    if rest.first == "⅛" { return true }
    if rest.first?.isNumber == true { return SpokenNumber(rest).startsWithVowelSound }
    return SpokenWord(rest).startsWithVowelSound
  }
}

/// Words that take the place of an article; `a` and `one` are handled apart.
let determiners: Set<String> = [
  "an", "the", "my", "your", "his", "her", "its", "our", "their",
]
