public import People
public import Writing

/// One invite to one person, with the data that sets it beside others.
public struct ComparedInvite: Hashable, Sendable {
  /// The message, or why there is none.
  public let invite: Invite
  /// When to use the variant; nil where there is none.
  public let summary: String?
  /// The strength of the reason to connect, from 1 to 100; nil where there is no variant.
  public let strength: Int?
  /// The kind of message; nil where there is no variant.
  public let kind: InviteKind?
  /// Whether the variant is meant for the occasion; one that is not is written only if the user
  /// asks for it by name.
  public let isSuited: Bool
  /// The text in pieces that join to exactly `invite.text`; empty where there is none.
  public let parts: [Part]
  /// The alternatives of each of `invite.choices`, in the same order.
  public let options: [[Alternative]]
  /// The draft of the message, for a page that fits it again; nil where it was not kept.
  package var draft: ComparedDraft?

  /// A piece of a text.
  public struct Part: Hashable, Sendable {
    /// The piece.
    public internal(set) var text: String
    /// The origin.
    public let origin: Origin
    /// The innermost choice around it, as an index into `invite.choices`; nil outside of all.
    public let choice: Int?

    /// A piece of a text.
    public init(_ text: String, _ origin: Origin, in choice: Int? = nil) {
      self.text = text
      self.origin = origin
      self.choice = choice
    }
  }

  /// The origin of a piece of a text.
  public enum Origin: Hashable, Sendable {
    /// The template's own words, and white space.
    case literal
    /// An output, made of the facts at these paths.
    case fact([String])
  }

  /// An alternative of a choice.
  public struct Alternative: Hashable, Sendable {
    /// The text with the facts filled in, as it would be within a sentence; empty for an empty
    /// alternative, nil where facts are missing.
    public let text: String?
    /// The fewest facts it lacks.
    public let missing: [String]
    /// The cost of taking it.
    public let cost: Int
    /// Whether it is in the message.
    public let isTaken: Bool

    /// An alternative of a choice.
    public init(text: String?, missing: [String] = [], cost: Int, isTaken: Bool) {
      self.text = text
      self.missing = missing
      self.cost = cost
      self.isTaken = isTaken
    }
  }

  /// An invite to somebody; only the result of writing it is needed.
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
