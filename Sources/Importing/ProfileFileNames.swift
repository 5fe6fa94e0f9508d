import Text

/// Names of files for profiles, made of the names of people; no two are the same.
///
/// ```swift
/// var names = ProfileFileNames()
/// names.next(for: "Zoë Ørsted")  // "zoe-orsted.yaml"
/// names.next(for: "Zoe Orsted")  // "zoe-orsted-2.yaml"
/// ```
public struct ProfileFileNames: Sendable {
  private var given: Set<String> = []
  /// The last number that each stem has had.
  private var numbers: [String: Int] = [:]

  /// Names of which none is given yet.
  public init() {}

  /// The next name for somebody.
  public mutating func next(for name: String) -> String {
    let stem = Self.stem(of: name)
    while true {
      let number = numbers[stem, default: 0] + 1
      numbers[stem] = number
      let candidate = number == 1 ? "\(stem).yaml" : "\(stem)-\(number).yaml"
      if given.insert(candidate).inserted { return candidate }
    }
  }

  /// The bytes of a stem: with a number and an ending it fits every file system.
  private static let bytesAtMost = 120

  /// The letters and digits of a name, with hyphens between the words.
  ///
  /// It is taken scalar by scalar: a letter of some scripts is one character with the sign after it, be
  /// it a slash.
  private static func stem(of name: String) -> String {
    var stem = ""
    for scalar in name.lowercased().nfd.unicodeScalars {
      let properties = scalar.properties
      if let letters = spelled[scalar] {
        stem += letters
      } else if properties.isAlphabetic || properties.numericType == .decimal {
        stem.unicodeScalars.append(scalar)
      } else if properties.generalCategory == .nonspacingMark || scalar == "'" || scalar == "’" {
        // The accents of Latin letters go; those of other scripts are alphabetic, or not needed.
        continue
      } else if !stem.isEmpty, stem.unicodeScalars.last != "-" {
        stem += "-"
      }
      if stem.utf8.count > bytesAtMost { break }
    }
    while stem.unicodeScalars.last == "-" { stem.unicodeScalars.removeLast() }
    return stem.isEmpty ? "profile" : stem.nfc
  }

  /// Letters that no accent parts from those of ASCII.
  private static let spelled: [Unicode.Scalar: String] = [
    "ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
  ]
}
