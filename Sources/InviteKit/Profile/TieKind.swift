/// A way to know somebody, with what can be told of it.
public struct TieKind: Hashable, Sendable {
  /// The key in a profile, and the name in a template.
  public let name: String
  /// What it says, for people.
  public let summary: String
  /// What can be told of it, the most telling first.
  public let keys: [Key]

  /// Something that can be told of a tie.
  public struct Key: Hashable, Sendable {
    /// The key.
    public let name: String
    /// What it is, in one line.
    public let summary: String
    /// A value as people write it.
    public let example: String
    /// What its value has to be.
    public let type: ValueType
  }

  /// What the value of a key has to be.
  public enum ValueType: Hashable, Sendable {
    /// A name, a title, any text.
    case text
    /// Words that complete a sentence which starts like this.
    case phrase(String)
    /// A day, a month or a year.
    case date
    /// An address on the web.
    case url
  }

  /// The key of that name, or nil.
  public func key(_ name: String) -> Key? {
    keys.first { $0.name == name }
  }

  /// The kind of that name, or nil.
  public static func named(_ name: String) -> TieKind? {
    all.first { $0.name == name }
  }
}

extension TieKind {
  /// All the ways there are.
  public static let all = [
    TieKind(name: "met", summary: "you met", keys: [event, topic, place, date]),
    TieKind(
      name: "article", summary: "they wrote it, and you read it",
      keys: [title, takeaway, url, published, date]),
    TieKind(
      name: "talk", summary: "they gave it, and you heard it", keys: [title, takeaway, event, date]),
    TieKind(
      name: "post", summary: "they posted it, and you read it", keys: [topic, takeaway, url, date]),
    TieKind(name: "attending", summary: "you both will be there", keys: [event, date, topic]),
    TieKind(name: "customer", summary: "you use what they make", keys: [product, use, since]),
    TieKind(
      name: "project", summary: "you use or share a project",
      keys: [named("what it is called", "tilefold"), use, url]),
    TieKind(
      name: "mutual", summary: "somebody knows you both",
      keys: [named("who it is", "Charles Babbage"), relation, said]),
    TieKind(
      name: "group", summary: "you are in one group",
      keys: [named("what it is called", "the Plain Language Network"), topic]),
    TieKind(
      name: "invited_me", summary: "they wrote first, with a stock text", keys: [date, message]),
    TieKind(name: "accepted", summary: "they took your invite", keys: [date]),
    TieKind(name: "job", summary: "an opening of theirs", keys: [opening, url]),
  ]

  private static let title = text("title", "what it is called", "Notes on the Analytical Engine")
  private static let opening = text("title", "what they look for", "Compiler engineer")
  private static let event = text("event", "where it was or will be", "Strange Loop 2026")
  private static let place = text("place", "the town or the house", "Saint Louis")
  private static let product = text("product", "what they make", "tilefold")
  private static let message = text("message", "what they wrote", "I'd like to add you")
  private static let date = day("date", "when it was or will be", "2026-09-24")
  private static let since = day("since", "since when you use it", "2024")
  private static let url = Key(
    name: "url", summary: "where it is on the web", example: "https://example.com/notes",
    type: .url)
  private static let topic = phrase(
    "topic", "what it was about", "symbolic computation", after: "your point about …")
  private static let takeaway = phrase(
    "takeaway", "the one thought you kept", "engines could compose music", after: "that …")
  private static let published = phrase(
    "where", "where it was published", "Scientific Memoirs", after: "in …")
  private static let use = phrase(
    "use", "what you use it for", "draw maps that work offline", after: "I use it to …")
  private static let relation = phrase(
    "relation", "who that is to you", "a former colleague of mine",
    after: "Charles Babbage, …")
  private static let said = phrase(
    "said", "what they told you", "you would know", after: "who told me …")

  private static func named(_ summary: String, _ example: String) -> Key {
    text("name", summary, example)
  }

  private static func text(_ name: String, _ summary: String, _ example: String) -> Key {
    Key(name: name, summary: summary, example: example, type: .text)
  }

  private static func day(_ name: String, _ summary: String, _ example: String) -> Key {
    Key(name: name, summary: summary, example: example, type: .date)
  }

  private static func phrase(
    _ name: String, _ summary: String, _ example: String, after start: String
  ) -> Key {
    Key(name: name, summary: summary, example: example, type: .phrase(start))
  }
}
