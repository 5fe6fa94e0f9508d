extension FirstName {
  /// Why a text does not tell the name to greet by.
  public enum Reason: Error, Hashable, Sendable, CaseIterable {
    /// There is no letter in it.
    case empty
    /// It stands for a name that is not there, such as `LinkedIn Member`.
    case placeholder
    /// It holds signs of markup, a template or a formula.
    case code
    /// It is an e-mail address, a URL or a handle.
    case address
    /// It is one word, which may be either name.
    case oneWord
    /// It starts with an initial.
    case initial
    /// It starts with an abbreviation, such as `Wm.`.
    case abbreviation
    /// The name has digits.
    case digits
    /// The name has signs that names do not have.
    case signs
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
    /// It is in capitals, which do not show its accents or whether they are initials.
    case capitals
    /// It is written in two scripts.
    case mixedScripts
    /// It is in a script for which the order of names cannot be told.
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
  }
}
