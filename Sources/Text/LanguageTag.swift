/// Tags of languages as BCP 47 writes them: `en`, `de-AT`, `zh-Hant`.
public enum LanguageTag {
  /// Whether a text has the form of a tag: a language of two or three letters, and subtags of one
  /// to eight letters or digits.
  public static func isValid(_ tag: String) -> Bool {
    let subtags = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = subtags.first, (2...3).contains(language.count),
      language.allSatisfy({ $0.isASCII && $0.isLetter })
    else { return false }
    return subtags.dropFirst().allSatisfy { subtag in
      (1...8).contains(subtag.count)
        && subtag.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }

  /// The language of a tag without its region and script, in small letters: `en` of `en-GB`.
  package static func language(of tag: String) -> String {
    tag.lowercased().split(separator: "-").first.map(String.init) ?? ""
  }

  /// Whether a tag is that of English.
  ///
  /// It allocates nothing, because every rule about wording asks it of every message.
  package static func isEnglish(_ tag: String) -> Bool {
    var bytes = tag.utf8.makeIterator()
    guard let first = bytes.next(), let second = bytes.next() else { return false }
    return first | 0x20 == UInt8(ascii: "e") && second | 0x20 == UInt8(ascii: "n")
      && bytes.next().map { $0 == UInt8(ascii: "-") } ?? true
  }

  /// Whether two tags are the same; their case does not matter.
  package static func isSame(_ left: String, _ right: String) -> Bool {
    left.lowercased() == right.lowercased()
  }

  /// Whether one tag is a prefix of the other, subtag by subtag: `en` and `en-GB`.
  package static func isNear(_ left: String, _ right: String) -> Bool {
    let left = left.lowercased().split(separator: "-")
    let right = right.lowercased().split(separator: "-")
    return left.starts(with: right) || right.starts(with: left)
  }
}
