import Diagnostics
import Text

/// A name in a profile; `FirstName` reads how to greet by it.
public struct PersonName: Hashable, Sendable {
  /// The whole name, in its bearer's spelling, without the honorific.
  public let full: Fact
  /// The given name, where the profile names it.
  public let given: Fact?
  /// The family name, where the profile names it.
  public let family: Fact?
  /// The name the person goes by, which settles every doubt.
  public let called: Fact?
  /// The title before the name in a formal letter, such as `Dr`.
  public let honorific: Fact?
  /// Whether the family name comes first.
  public let isFamilyFirst: Bool

  /// A name in the parts that are known.
  public init(
    full: Fact, given: Fact? = nil, family: Fact? = nil, called: Fact? = nil,
    honorific: Fact? = nil, isFamilyFirst: Bool = false
  ) {
    self.full = full
    self.given = given
    self.family = family
    self.called = called
    self.honorific = honorific
    self.isFamilyFirst = isFamilyFirst
  }

  /// The whole name made of its parts; nil when there is none.
  ///
  /// Chinese, Japanese and Korean names in their own script have no space between the parts.
  static func join(given: String?, family: String?, isFamilyFirst: Bool) -> String? {
    let parts = (isFamilyFirst ? [family, given] : [given, family]).compactMap { $0 }
    guard parts.count == 2 else { return parts.first }
    let isUnspaced = isFamilyFirst && parts.allSatisfy { $0.unicodeScalars.allSatisfy(isEastAsian) }
    return parts[0] + (isUnspaced ? "" : " ") + parts[1]
  }

  /// Whether a scalar is Han, Kana or Hangul (Scripts.txt).
  private static func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}

extension PersonName {
  /// The name to greet by: `called`, else the given name, else the one in the full name.
  public var first: FirstName.Reading {
    if let called { return FirstName.read(called: called.text) }
    if let given { return FirstName.read(given: given.text, family: family?.text) }
    if isFamilyFirst { return .unsure(.familyFirst) }
    return FirstName.read(fullName: full.text)
  }

  /// The fact that the name to greet by was read from.
  var firstSource: Fact { called ?? given ?? full }

  /// The family name, where the profile names it or the full name is a first name and one more
  /// word.
  ///
  /// - Parameter first: the name to greet by, already read.
  package func last(beside first: String?) -> Fact? {
    if let family { return family }
    guard given == nil, called == nil, let first else { return nil }
    let words = full.text.splitAtSpaces()
    guard words.count == 2, words[0] == first else { return nil }
    return Fact(String(words[1]), at: full.place)
  }
}
