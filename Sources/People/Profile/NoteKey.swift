/// Something that a note to one person can say: what makes a message worth answering.
public struct NoteKey: Hashable, Sendable {
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
    /// Words that complete a sentence.
    case phrase(Frame)
    /// A text that is said as it is, full stop and all.
    case whole(WholeText)
  }

  /// The key of that name, or nil.
  public static func named(_ name: String) -> NoteKey? {
    all.first { $0.name == name }
  }

  /// All the keys there are, in the order people write them.
  public static let all = [
    phrase(
      "moment", "where or how it was, with its own preposition", "by the coffee urn in Nairobi",
      Frame(.moment, after: ", …")),
    phrase(
      "did", "what you did because of them", "I read the floors and left the lids on",
      Frame(.clause, after: ".")),
    phrase(
      "result", "what came of it", "he counted 26 teeth and lay down", Frame(.clause, after: ".")),
    phrase(
      "now", "where you stand, and why you write", "our next park will flood twice a year",
      Frame(.clause, after: ".")),
    NoteKey(
      name: "also", summary: "what is said if there is room, in whole sentences",
      example: "It is your wheat, and I claim nothing.", type: .whole(.sentences)),
    phrase(
      "ask", "what you ask of them", "send you the numbers",
      Frame(.request, before: "May I ", after: "?")),
    phrase(
      "give", "what you can do for them", "send you 800 dated photos of my trays",
      Frame(.verb, before: "I can ", after: ".")),
    NoteKey(
      name: "ease", summary: "a whole sentence that makes a no easy", example: "A no is fine.",
      type: .whole(.sentences)),
    NoteKey(
      name: "greeting", summary: "the greeting, where this person needs another than usual",
      example: "Dear Ms Kinnerty,", type: .whole(.greeting)),
    NoteKey(
      name: "subject", summary: "the subject, for channels that have one",
      example: "Your six sentences, in Polish", type: .whole(.line)),
    NoteKey(
      name: "sign", summary: "how you sign, where this person needs it otherwise",
      example: "Tomasz Wieloch", type: .whole(.signature)),
  ]

  private static func phrase(
    _ name: String, _ summary: String, _ example: String, _ frame: Frame
  ) -> NoteKey {
    NoteKey(name: name, summary: summary, example: example, type: .phrase(frame))
  }
}
