/// Something that a profile can say of a person.
public struct ProfileKey: Hashable, Sendable {
  /// The key.
  public let name: String
  /// What it is, in one line.
  public let summary: String
  /// A value as people write it.
  public let example: String
  /// What its value has to be.
  public let type: ValueType

  /// What the value of a key has to be.
  public enum ValueType: Hashable, Sendable {
    /// Text.
    case text(PersonText)
    /// Words that complete a sentence.
    case phrase(PersonText, Frame)
    /// A kind of account on LinkedIn.
    case account
    /// Text, or a map of these parts.
    case name([Part])
    /// Text, or a map of these parts.
    case company([Part])
    /// A list of language tags.
    case languages
    /// A map of web addresses.
    case links
    /// A list of texts and of maps with a name.
    case entries(ProfileList)
    /// A map of the ties there are (`TieKind`).
    case ties
    /// A map of what a note can say (`NoteKey`).
    case note
    /// A map of any shape.
    case more
  }

  /// A key of the map that a name or a company can be.
  public struct Part: Hashable, Sendable {
    /// The key.
    public let name: String
    /// What it is, in one line.
    public let summary: String
    /// A value as people write it.
    public let example: String
  }

  /// The keys of the map that the value can be, where it can be one of certain keys.
  public var parts: [Part] {
    switch type {
    case .name(let parts), .company(let parts): parts
    default: []
    }
  }

  /// The key of that name, or nil.
  public static func named(_ name: String) -> ProfileKey? {
    all.first { $0.name == name }
  }
}

/// What is a single text of a person's, and read by templates under its own name.
public enum PersonText: String, Hashable, Sendable, CaseIterable {
  /// The pronouns.
  case pronouns
  /// What the person does, as a title.
  case role
  /// What the person says of themselves in a line.
  case headline
  /// Where the person lives.
  case location
  /// The kind of account on LinkedIn.
  case linkedin
  /// Who the person is.
  case intro
  /// What the person does.
  case work
  /// What the person wants.
  case goal
  /// What the person has to give.
  case offer
  /// How the person signs.
  case sign
}

extension ProfileKey {
  /// All there is to say of a person, in the order people write it.
  public static let all =
    [
      ProfileKey(
        name: "name", summary: "the full name, or its parts", example: "Ada Lovelace",
        type: .name([
          Part(name: "given", summary: "the given name", example: "Ada"),
          Part(name: "family", summary: "the family name", example: "Lovelace"),
          Part(
            name: "called", summary: "what a message greets by; it settles every doubt",
            example: "Ada"),
          Part(name: "honorific", summary: "a title before the name", example: "Dr"),
          Part(
            name: "order", summary: "`family-first` where the family name goes first",
            example: "family-first"),
        ])),
      text(.pronouns, "the pronouns", "she/her"),
      text(.role, "what they do, as a title", "Head of Research"),
      ProfileKey(
        name: "company", summary: "where they work now", example: "Analytical Engines",
        type: .company([
          Part(name: "name", summary: "the name in full", example: "Analytical Engines Ltd"),
          Part(name: "short", summary: "what people call it", example: "Analytical Engines"),
        ])),
      text(.headline, "what they say of themselves in a line", "I teach engines to weave numbers"),
      text(.location, "where they live", "London"),
      ProfileKey(
        name: "linkedin",
        summary: "your own kind of account, which sets how long a note may be", example: "free",
        type: .account),
      ProfileKey(
        name: "languages", summary: "the languages they read, as tags", example: "en",
        type: .languages),
      ProfileKey(
        name: "links", summary: "addresses on the web, by what they lead to",
        example: "https://example.com", type: .links),
      phrase(
        .intro, "who they are", "a compiler engineer in Philadelphia",
        Frame(.noun, before: "I'm ", after: ".")),
      phrase(
        .work, "what they do", "build compilers that read English",
        Frame(.verb, before: "I ", after: ".")),
      phrase(
        .goal, "what they hope for", "compare notes on teaching machines",
        Frame(.verb, before: "I'd love to ", after: ".")),
      phrase(
        .offer, "what they have to give", "a tour of our machine room",
        Frame(.noun, before: "I can offer ", after: ".")),
      text(.sign, "how they sign; their first name if absent", "Ada Lovelace"),
      entries(.schools, "schools and universities", "University of London"),
      entries(.employers, "present and former employers", "Analytical Engines"),
      entries(.groups, "groups and associations", "the Plain Language Network"),
      entries(.events, "events they go to", "Strange Loop 2026"),
      entries(.interests, "interests", "programming languages"),
      entries(.contacts, "people they know", "Charles Babbage"),
      ProfileKey(
        name: "ties", summary: "how you know them; ignored in your own profile", example: "met",
        type: .ties),
      ProfileKey(
        name: "note", summary: "what you want to say to them; ignored in your own profile",
        example: "ask: What did you measure?", type: .note),
      ProfileKey(
        name: "more", summary: "any facts of your own", example: "hobby: rowing", type: .more),
    ]

  private static func text(_ text: PersonText, _ summary: String, _ example: String) -> ProfileKey {
    ProfileKey(name: text.rawValue, summary: summary, example: example, type: .text(text))
  }

  private static func phrase(
    _ text: PersonText, _ summary: String, _ example: String, _ frame: Frame
  ) -> ProfileKey {
    ProfileKey(
      name: text.rawValue, summary: summary, example: example, type: .phrase(text, frame))
  }

  private static func entries(
    _ list: ProfileList, _ summary: String, _ example: String
  ) -> ProfileKey {
    ProfileKey(name: list.rawValue, summary: summary, example: example, type: .entries(list))
  }
}
