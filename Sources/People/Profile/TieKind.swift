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
    /// What asks somebody for it, as a whole sentence.
    public let question: String
    /// A value as people write it.
    public let example: String
    /// What its value has to be.
    public let type: ValueType
  }

  /// What the value of a key has to be.
  public enum ValueType: Hashable, Sendable {
    /// A name, a title, any text, with the sentence that shows where it stands.
    case text(Frame? = nil)
    /// Words that complete a sentence.
    case phrase(Frame)
    /// One of a few words.
    case word([String])
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
    TieKind(
      name: "met", summary: "you met", keys: [event(after: "We met at "), topic, place, date]),
    TieKind(
      name: "article", summary: "they wrote it, and you read it",
      keys: [title, takeaway, url, published, date]),
    TieKind(
      name: "talk", summary: "they gave it, and you heard it",
      keys: [title, takeaway, event(after: "I heard you at "), show, date]),
    TieKind(
      name: "post", summary: "they posted it, and you read it", keys: [topic, takeaway, url, date]),
    TieKind(
      name: "attending", summary: "you both will be there",
      keys: [event(after: "I'll be at "), date, topic]),
    TieKind(
      name: "worked", summary: "you worked or studied together, and know each other",
      keys: [workplace, task, until]),
    TieKind(name: "customer", summary: "you use what they make", keys: [product, use, since]),
    TieKind(
      name: "project", summary: "they made it, and you use it",
      keys: [named("what it is called", "What is it called?", "tilefold"), use, url]),
    TieKind(
      name: "contribution", summary: "you made it, and they use or improve it",
      keys: [project, contributed, date]),
    TieKind(
      name: "mutual", summary: "somebody knows you both",
      keys: [named("who it is", "Who is it?", "Charles Babbage"), relation, said]),
    TieKind(
      name: "group", summary: "you are in one group",
      keys: [named("what it is called", "What is it called?", "the Plain Language Network"), topic]),
    TieKind(
      name: "invited_me", summary: "they wrote first, with a stock text",
      keys: [date, message, answer]),
    TieKind(name: "accepted", summary: "they took your invite", keys: [date]),
    TieKind(
      name: "job", summary: "an opening of theirs", keys: [opening, reference, applied, url]),
  ]

  private static let title = text(
    "title", "what it is called", "What is it called?", "Notes on the Analytical Engine")
  private static let opening = text(
    "title", "what they look for", "What do they look for?", "Compiler engineer")
  private static let place = text(
    "place", "the town or the house", "In what town or house was it?", "Saint Louis",
    Frame(.name, before: "We met in ", after: "."))
  private static let show = text(
    "show", "the podcast or the broadcast it was in", "In what podcast or broadcast was it?",
    "Engines Weekly",
    Frame(.name, before: "I heard you on ", after: "."))
  private static let workplace = text(
    "at", "where that was", "Where was that?", "Analytical Engines",
    Frame(.name, before: "We worked at ", after: "."))
  private static let project = text(
    "to", "what it was for", "What did you make it for?", "tilefold",
    Frame(.name, before: "I gave it to ", after: "."))
  private static let reference = text(
    "reference", "the number or name it goes by", "What number or name does it go by?", "CE-2026-14"
  )
  private static let product = text(
    "product", "what they make", "What of theirs do you use?", "tilefold",
    Frame(.name, before: "I use ", after: "."))
  private static let message = text(
    "message", "what they wrote", "What did they write?", "I'd like to add you")
  private static let date = day(
    "date", "when it was or will be", "When was it, or when will it be?", "2026-09-24")
  private static let since = day(
    "since", "since when you use it", "Since when have you used it?", "2024")
  private static let until = day("until", "until when that was", "Until when was that?", "2019")
  private static let applied = day(
    "applied", "when you applied", "When did you apply?", "2026-11-02")
  private static let answer = Key(
    name: "answer", summary: "how you want to answer them",
    question: "How do you want to answer them?", example: "coffee",
    type: .word(["warmly", "coffee", "decline"]))
  private static let url = Key(
    name: "url", summary: "where it is on the web",
    question: "Where is it on the web?", example: "https://example.com/notes",
    type: .url)
  private static let topic = phrase(
    "topic", "what it was about", "What was it about?", "symbolic computation",
    Frame(.noun, before: "your point about ", after: "."))
  private static let takeaway = phrase(
    "takeaway", "the one thought you kept", "What is the one thought you kept?",
    "engines could compose music",
    Frame(.clause, before: "that ", after: "."))
  private static let published = phrase(
    "where", "where it was published", "Where was it published?", "Scientific Memoirs",
    Frame(.name, before: "in ", after: "."))
  private static let use = phrase(
    "use", "what you use it for", "What do you use it for?", "draw maps that work offline",
    Frame(.verb, before: "I use it to ", after: "."))
  private static let task = phrase(
    "on", "what you worked on", "What did you work on?", "the night timetable",
    Frame(.noun, before: "We worked on ", after: "."))
  private static let contributed = phrase(
    "what", "what you made", "What did you make?", "the parser for broken dates",
    Frame(.noun, before: "I made ", after: "."))
  private static let relation = phrase(
    "relation", "who that is to you", "Who is that to you?", "a former colleague of mine",
    Frame(.noun, before: "Charles Babbage, ", after: ","))
  private static let said = phrase(
    "said", "what they told you", "What did they tell you?", "you would know",
    Frame(.clause, before: "who told me ", after: "."))

  private static func event(after start: String) -> Key {
    text(
      "event", "where it was or will be", "Where was it, or where will it be?", "Strange Loop 2026",
      Frame(.name, before: start, after: "."))
  }

  private static func named(_ summary: String, _ question: String, _ example: String) -> Key {
    text("name", summary, question, example)
  }

  private static func text(
    _ name: String, _ summary: String, _ question: String, _ example: String, _ frame: Frame? = nil
  ) -> Key {
    Key(name: name, summary: summary, question: question, example: example, type: .text(frame))
  }

  private static func day(_ name: String, _ summary: String, _ question: String, _ example: String)
    -> Key
  {
    Key(name: name, summary: summary, question: question, example: example, type: .date)
  }

  private static func phrase(
    _ name: String, _ summary: String, _ question: String, _ example: String, _ frame: Frame
  ) -> Key {
    Key(name: name, summary: summary, question: question, example: example, type: .phrase(frame))
  }
}
