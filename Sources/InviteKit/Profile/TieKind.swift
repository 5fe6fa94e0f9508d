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
    TieKind(name: "met", summary: "you met", keys: [event, topic, text("place"), date]),
    TieKind(
      name: "article", summary: "they wrote it, and you read it",
      keys: [title, takeaway, url, phrase("where", "in …"), date]),
    TieKind(
      name: "talk", summary: "they gave it, and you heard it", keys: [title, takeaway, event, date]),
    TieKind(
      name: "post", summary: "they posted it, and you read it", keys: [topic, takeaway, url, date]),
    TieKind(name: "attending", summary: "you both will be there", keys: [event, date, topic]),
    TieKind(
      name: "customer", summary: "you use what they make",
      keys: [text("product"), use, Key(name: "since", type: .date)]),
    TieKind(name: "project", summary: "you use or share a project", keys: [named, use, url]),
    TieKind(
      name: "mutual", summary: "somebody knows you both",
      keys: [named, phrase("relation", "Charles Babbage, …"), phrase("said", "who told me …")]),
    TieKind(name: "group", summary: "you are in one group", keys: [named, topic]),
    TieKind(
      name: "invited_me", summary: "they wrote first, with a stock text",
      keys: [date, text("message")]),
    TieKind(name: "accepted", summary: "they took your invite", keys: [date]),
    TieKind(name: "job", summary: "an opening of theirs", keys: [title, url]),
  ]

  private static let named = text("name")
  private static let title = text("title")
  private static let event = text("event")
  private static let date = Key(name: "date", type: .date)
  private static let url = Key(name: "url", type: .url)
  private static let topic = phrase("topic", "your point about …")
  private static let takeaway = phrase("takeaway", "that …")
  private static let use = phrase("use", "I use it to …")

  private static func text(_ name: String) -> Key { Key(name: name, type: .text) }

  private static func phrase(_ name: String, _ start: String) -> Key {
    Key(name: name, type: .phrase(start))
  }
}
