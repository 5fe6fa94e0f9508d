import Text

/// Reads the name to greet somebody by.
///
/// Greeting by the wrong name is worse than sending no message, so a reading is either known or
/// gives the reason why it is not; then the person's `called` has to be asked for.
///
/// ```swift
/// FirstName.read(fullName: "Prof. Dr.-Ing. Klaus Weber")  // .known("Klaus")
/// FirstName.read(fullName: "J. Robert Hale")              // .unsure(.initial)
/// FirstName.read(given: "🚀 Alex")                        // .known("Alex")
/// ```
public enum FirstName {
  /// The name to greet by, or the reason why it is not known.
  public enum Reading: Hashable, Sendable {
    /// The name, fit to follow `Hi`: letters, with hyphens, apostrophes or spaces between.
    case known(String)
    /// The text does not settle the name, or is none.
    case unsure(Reason)

    /// The name, where it is known.
    public var name: String? {
      if case .known(let name) = self { name } else { nil }
    }
  }

  /// Reads the first name from a full name as people write it.
  public static func read(fullName: String) -> Reading {
    read(fullName, isField: false) { words, parts in
      guard words.count == 1 else { return NameOrder.read(words) }
      let isSure =
        parts.hasBlankFamily || !parts.hasTitle && GivenNames.common.contains(nameKey(words[0]))
      return isSure ? .known(words[0]) : NameOrder.read(words)
    }
  }

  /// Reads the first name from a given-name field as people fill and export it.
  ///
  /// The whole field is the name, without titles and decorations. Without a family name, a field of
  /// two words may be the whole name.
  ///
  /// - Parameters:
  ///   - given: the field.
  ///   - family: the family-name field beside it, which can show that the two were swapped or that
  ///     the given-name field holds the whole name.
  public static func read(given: String, family: String? = nil) -> Reading {
    var familyWords: [String] = []
    if let family, family.utf8.count <= bytesAtMost {
      familyWords = (try? NameParts(reading: family).words) ?? []
    }
    // `Hale,` beside `Robert`: cut at the wrong place.
    if given.last == "," { return .unsure(.comma) }
    return read(given, isField: true, beside: familyWords) { words, _ in
      GivenField(words: words, family: familyWords).reading
    }
  }

  /// Reads the name that somebody is known to go by: as it is, unless it is no name at all.
  public static func read(called: String) -> Reading {
    switch read(called, isField: true, { words, _ in .known(words.joined(separator: " ")) }) {
    case .unsure(let reason) where reason.isFinal: .unsure(reason)
    // `Countess` is what some go by; `Dr.` is not.
    case .unsure(.titleOnly) where called.hasSuffix("."): .unsure(.titleOnly)
    default: .known(called)
    }
  }

  /// Whether an address for mail is one of a team: `info@acme.example`.
  package static func isOfTeam(mail address: String) -> Bool {
    NameWords.mailboxes.contains(nameKey(String(address.prefix { $0 != "@" })))
  }

  /// Whether a word is a given name that is hardly ever anything else.
  package static func isCommon(_ word: String) -> Bool {
    let key = nameKey(word)
    return GivenNames.common.contains(key) || GivenNames.japanese.contains(key)
      || FamilyNames.hungarianGiven.contains(key)
  }

  /// A longer text is no name, and is not looked at word by word.
  private static let bytesAtMost = 2_000

  /// Takes a text apart, reads its words by `readWords`, and makes the result fit to print.
  ///
  /// - Parameter family: the words of the family-name field beside it; empty where there is none.
  private static func read(
    _ text: String, isField: Bool, beside family: [String] = [],
    _ readWords: ([String], NameParts) -> Reading
  ) -> Reading {
    guard text.utf8.count <= bytesAtMost else { return .unsure(.tooManyWords) }
    do throws(Reason) {
      let parts = try NameParts(reading: text, isField: isField)
      let reading: Reading
      if let nickname = parts.nickname {
        reading = .known(nickname)
      } else if parts.afterComma != nil, !family.isEmpty, family != parts.words {
        // `Hans, Peter` beside another family name are two given names.
        reading = .unsure(.comma)
      } else if let given = parts.afterComma {
        reading = GivenField(words: given, family: parts.words).reading
      } else {
        reading = readWords(parts.words, parts)
      }
      guard case .known(let name) = reading else { return reading }
      return .known(try NameCase(context: text).mend(name))
    } catch {
      return .unsure(error)
    }
  }
}

extension FirstName {
  /// The reason why a text does not settle the name to greet by.
  public enum Reason: Error, Hashable, Sendable, CaseIterable {
    /// It has no letter.
    case empty
    /// It is a stand-in for a missing name, such as `LinkedIn Member`.
    case placeholder
    /// It holds signs of markup, a template or a formula.
    case code
    /// It is an e-mail address, a URL or a handle.
    case address
    /// It is one word, which may be the given or the family name.
    case oneWord
    /// It starts with an initial.
    case initial
    /// It starts with an abbreviation, such as `Wm.`.
    case abbreviation
    /// The name has digits.
    case digits
    /// The name has signs that names do not have.
    case signs
    /// It has characters that were read in the wrong encoding, or lost.
    case broken
    /// It holds more than the given name, such as the whole name or a headline.
    case more
    /// It is nothing but a title or a degree.
    case titleOnly
    /// It starts with a word that is a title or a name, such as `Prince`.
    case title
    /// Its first word may be the family name.
    case familyFirst
    /// It has a comma after more than a family name.
    case comma
    /// It may be the name of several people.
    case several
    /// It may name an organisation or a role.
    case organization
    /// It has another name in brackets, which may be the one to use.
    case brackets
    /// The given name may be two words.
    case twoWords
    /// It starts with a name that is seldom used alone, such as `Muhammad`.
    case seldomAlone
    /// It is in capitals, which hide its accents and look like initials.
    case capitals
    /// It is written in two scripts.
    case mixedScripts
    /// It is in a script whose order of names is unknown here.
    case unknownOrder
    /// It has more words than a given name has.
    case tooManyWords

    /// The reason as the end of a sentence that starts with the text: `starts with an initial`.
    public var wording: String {
      switch self {
      case .empty: "holds no name"
      case .placeholder: "is a placeholder"
      case .code: "looks like code"
      case .address: "looks like an address"
      case .oneWord: "is one word"
      case .initial: "starts with an initial"
      case .abbreviation: "starts with an abbreviation"
      case .digits: "has digits in it"
      case .signs: "has signs in it that names do not have"
      case .broken: "has broken characters in it"
      case .more: "may hold more than the given name"
      case .titleOnly: "is only a title"
      case .title: "may start with a title"
      case .familyFirst: "may have the family name first"
      case .comma: "has a comma that can mean several things"
      case .several: "may name several people"
      case .organization: "may name an organisation or a role"
      case .brackets: "has another name in brackets"
      case .twoWords: "may start with a given name of two words"
      case .seldomAlone: "starts with a name that is seldom used alone"
      case .capitals: "is in capitals"
      case .mixedScripts: "mixes scripts"
      case .unknownOrder: "is in a script that does not tell the order"
      case .tooManyWords: "has too many words for a given name"
      }
    }

    /// Whether the text is no name at all, whoever says that somebody goes by it.
    fileprivate var isFinal: Bool {
      switch self {
      case .empty, .placeholder, .code, .broken: true
      default: false
      }
    }
  }
}
