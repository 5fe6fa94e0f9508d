public import People
public import Writing

/// One way to write to one person, with everything there is to see beside the others.
public struct ComparedInvite: Hashable, Sendable {
  /// The message, or why there is none.
  public let invite: Invite
  /// When to use the variant; nil where there is none.
  public let summary: String?
  /// How good a reason to connect it is, from 1 to 100; nil where there is no variant.
  public let strength: Int?
  /// What kind of message it is; nil where there is no variant.
  public let kind: InviteKind?
  /// Whether the variant is meant for the occasion; one that is not is written only where it is asked
  /// for by name.
  public let isSuited: Bool
  /// The text in pieces that join to exactly `invite.text`; empty where there is none.
  public let parts: [Part]
  /// For each of `invite.choices`, in the same order, what it could have said.
  public let options: [[Alternative]]

  /// A piece of a text.
  public struct Part: Hashable, Sendable {
    /// The piece.
    public internal(set) var text: String
    /// Where it comes from.
    public let origin: Origin
    /// The innermost of the choices that it lies in, as an index into `invite.choices`; nil outside
    /// of them.
    public let choice: Int?

    /// A piece of a text.
    public init(_ text: String, _ origin: Origin, in choice: Int? = nil) {
      self.text = text
      self.origin = origin
      self.choice = choice
    }
  }

  /// Where a piece of a text comes from.
  public enum Origin: Hashable, Sendable {
    /// The template's own words, and white space.
    case literal
    /// An output, made of the facts at these paths.
    case fact([String])
  }

  /// What a choice could say.
  public struct Alternative: Hashable, Sendable {
    /// What it says, with the facts filled in, as it would within a sentence; empty for saying nothing, nil
    /// where facts are missing.
    public let text: String?
    /// The fewest facts without which it cannot be said.
    public let missing: [String]
    /// What taking it costs.
    public let cost: Int
    /// Whether it is in the message.
    public let isTaken: Bool

    /// What a choice could say.
    public init(text: String?, missing: [String] = [], cost: Int, isTaken: Bool) {
      self.text = text
      self.missing = missing
      self.cost = cost
      self.isTaken = isTaken
    }
  }

  /// A way to write to somebody.
  public init(
    _ invite: Invite, summary: String? = nil, strength: Int? = nil, kind: InviteKind? = nil,
    isSuited: Bool = true, parts: [Part] = [], options: [[Alternative]] = []
  ) {
    self.invite = invite
    self.summary = summary
    self.strength = strength
    self.kind = kind
    self.isSuited = isSuited
    self.parts = parts
    self.options = options
  }
}
