public import Diagnostics

/// What is known of one person: you, or somebody you want to know.
///
/// ```swift
/// let reading = Profile.read(Array("name: Ada Lovelace\nrole: Analyst\n".utf8), name: "ada.yaml")
/// reading.profile?.role?.text  // "Analyst"
/// ```
public struct Profile: Hashable, Sendable {
  /// The text the profile was read from.
  public let source: SourceText
  /// The name.
  public var name: PersonName
  /// The pronouns, such as `she/her`.
  public var pronouns: Fact?
  /// What the person does, as a title.
  public var role: Fact?
  /// Where the person works.
  public var company: Company?
  /// What the person says of themselves in a line.
  public var headline: Fact?
  /// Where the person lives.
  public var location: Fact?
  /// The kind of account the person has on LinkedIn, as written.
  public var linkedin: Fact?
  /// The languages the person reads, as BCP 47 tags.
  public var languages: [Fact] = []
  /// Addresses on the web, by what they lead to.
  public var links: [Tie.Named] = []
  /// Who the person is, completing "I'm …".
  public var intro: Fact?
  /// What the person does, completing "I …".
  public var work: Fact?
  /// What the person wants, completing "I'd love to …".
  public var goal: Fact?
  /// What the person has to give, completing "I can offer …".
  public var offer: Fact?
  /// How the person signs.
  public var sign: Fact?
  /// The lists that two people can have entries of in common; those without an entry are not there.
  public var lists = ProfileLists<ProfileEntry>()
  /// How the reader of the profile knows the person, in the order written.
  public var ties: [Tie] = []
  /// What the reader of the profile wants to say to the person, in the order of the keys.
  public var note: [Tie.Named] = []
  /// Facts of the user's own.
  public var more: [FactTree.Field] = []

  /// A profile of which nothing is known but the name.
  public init(source: SourceText, name: PersonName) {
    self.source = source
    self.name = name
  }

  /// The kind of account the person has on LinkedIn.
  public var linkedInAccount: LinkedInAccount? {
    linkedin.flatMap { LinkedInAccount(rawValue: $0.text) }
  }

  /// A text of the person's.
  public subscript(text: PersonText) -> Fact? {
    get {
      switch text {
      case .pronouns: pronouns
      case .role: role
      case .headline: headline
      case .location: location
      case .linkedin: linkedin
      case .intro: intro
      case .work: work
      case .goal: goal
      case .offer: offer
      case .sign: sign
      }
    }
    set {
      switch text {
      case .pronouns: pronouns = newValue
      case .role: role = newValue
      case .headline: headline = newValue
      case .location: location = newValue
      case .linkedin: linkedin = newValue
      case .intro: intro = newValue
      case .work: work = newValue
      case .goal: goal = newValue
      case .offer: offer = newValue
      case .sign: sign = newValue
      }
    }
  }

  /// The entries of a list, in the order written.
  public subscript(list: ProfileList) -> [ProfileEntry] {
    lists[list] ?? []
  }

  /// The tie of that name, or nil.
  public func tie(_ name: String) -> Tie? {
    ties.first { $0.kind.name == name }
  }
}

/// The kinds of account on LinkedIn, which differ in how long a note may be.
public enum LinkedInAccount: String, Hashable, Sendable, CaseIterable {
  /// An account that costs nothing.
  case free
  /// Premium, Sales Navigator or Recruiter.
  case premium
}

/// What came of reading a profile.
public struct ProfileReading: Hashable, Sendable {
  /// The profile; nil when there is an error among the diagnostics.
  public let profile: Profile?
  /// Everything that is at fault or worth knowing, in the order of the text.
  public let diagnostics: [Diagnostic]

  /// What came of reading a profile.
  public init(profile: Profile?, diagnostics: [Diagnostic]) {
    self.profile = profile
    self.diagnostics = diagnostics
  }
}
