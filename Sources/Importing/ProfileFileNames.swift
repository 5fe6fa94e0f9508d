import Text

/// Names of files for profiles, made of the names of people; no two are the same.
///
/// ```swift
/// var names = ProfileFileNames()
/// names.next(for: "Zoë Ørsted")  // "zoe-orsted.yaml"
/// names.next(for: "Zoe Orsted")  // "zoe-orsted-2.yaml"
/// ```
public struct ProfileFileNames: Sendable {
  /// How many people have had each name.
  private var counts: [String: Int] = [:]

  /// Names of which none is given yet.
  public init() {}

  /// The next name for somebody.
  public mutating func next(for name: String) -> String {
    let stem = Self.stem(of: name)
    let count = counts[stem, default: 0] + 1
    counts[stem] = count
    return count == 1 ? "\(stem).yaml" : "\(stem)-\(count).yaml"
  }

  /// So long a name fits every file system, with a number behind it.
  private static let charactersAtMost = 60

  private static func stem(of name: String) -> String {
    var stem = ""
    for character in name.lowercased() {
      if let letters = spelled[character] {
        stem += letters
      } else if let base = String(character).nfd.unicodeScalars.first, base.isASCII,
        Character(base).isLetter || Character(base).isNumber
      {
        stem.unicodeScalars.append(base)
      } else if character.isLetter || character.isNumber {
        stem.append(character)
      } else if !stem.isEmpty, stem.last != "-", character != "'", character != "’" {
        stem += "-"
      }
    }
    stem = String(stem.prefix(charactersAtMost))
    while stem.last == "-" { stem.removeLast() }
    // One letter of some scripts is many bytes.
    while stem.utf8.count > 200 { stem.removeLast() }
    return stem.isEmpty ? "profile" : stem
  }

  /// Letters that no accent parts from those of ASCII.
  private static let spelled: [Character: String] = [
    "ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
  ]
}
