public import Diagnostics

/// The facts about one person: you, or somebody you want to know.
///
/// ```swift
/// let reading = Profile.read(Array("name: Ada Lovelace\nrole: Analyst\n".utf8), name: "ada.yaml")
/// reading.profile?["role"]?.text  // "Analyst"
/// ```
public struct Profile: Hashable, Sendable {
  /// The text the profile was read from.
  public let source: SourceText
  /// The name.
  public var name: PersonName
  /// The texts, such as the role, in the order read.
  private(set) var texts: [NamedFact] = []
  /// The employer.
  public var company: Company?
  /// The languages the person reads, as BCP 47 tags.
  public var languages: [Fact] = []
  /// Addresses on the web, by the names the user gave them.
  public var links: [NamedFact] = []
  /// The lists that two people can share entries of; those without an entry are absent.
  public var lists = ProfileLists<ProfileEntry>()
  /// How the reader of the profile knows the person, in the order written.
  public var ties: [Tie] = []
  /// The note: what the reader of the profile wants to say to the person, in the order of the keys.
  public var note: [NamedFact] = []
  /// Facts of the user's own.
  public var more: [FactTree.Field] = []

  /// A profile with nothing but a name.
  public init(source: SourceText, name: PersonName) {
    self.source = source
    self.name = name
  }

  /// The person's kind of account on LinkedIn.
  public var linkedInAccount: LinkedInAccount? {
    self["linkedin"].flatMap { LinkedInAccount(rawValue: $0.text) }
  }

  /// The text under a key such as `role`.
  public subscript(key: String) -> Fact? {
    get { texts[key] }
    set {
      switch (texts.firstIndex { $0.name == key }, newValue) {
      case (let index?, let fact?): texts[index] = NamedFact(key, fact)
      case (let index?, nil): texts.remove(at: index)
      case (nil, let fact?): texts.append(NamedFact(key, fact))
      case (nil, nil): break
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

  /// Removes the value of a key.
  package mutating func remove(_ key: FactKey) {
    switch key.type {
    case .line, .text, .phrase, .whole, .word, .date, .address: self[key.name] = nil
    case .company: company = nil
    case .languages: languages = []
    case .links: links = []
    case .entries(let list): lists[list] = nil
    case .ties: ties = []
    case .note: note = []
    case .more: more = []
    // A profile keeps its name, and a tie goes with the ties.
    case .name, .tie: break
    }
  }
}

/// The kinds of account on LinkedIn, which differ in the length of a note.
public enum LinkedInAccount: String, Hashable, Sendable, CaseIterable {
  /// An account that costs nothing.
  case free
  /// Premium, Sales Navigator or Recruiter.
  case premium
}

/// The result of reading a profile.
public struct ProfileReading: Hashable, Sendable {
  /// The profile; nil when there is an error among the diagnostics.
  public let profile: Profile?
  /// All faults and remarks, in the order of the text.
  public let diagnostics: [Diagnostic]
  /// What could be read in spite of errors, to tell whom they are about; nil where there is none.
  package var faulty: Profile?

  /// The result of reading a profile.
  public init(profile: Profile?, diagnostics: [Diagnostic]) {
    self.profile = profile
    self.diagnostics = diagnostics
  }

  /// The same reading with one more remark, where there is one.
  package func noting(_ remark: Diagnostic?) -> ProfileReading {
    guard let remark else { return self }
    var reading = ProfileReading(profile: profile, diagnostics: diagnostics + [remark])
    reading.faulty = faulty
    return reading
  }
}
