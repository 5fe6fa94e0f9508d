public import Channels

/// What a message is written for.
public struct WritingOptions: Hashable, Sendable {
  /// The channel it goes to.
  public var channel: Channel
  /// The kind of message; nil for the kind that the recipient's ties ask for.
  public var kind: InviteKind?
  /// The language, a tag of BCP 47.
  public var language: String
  /// What turns the equally good alternatives, beside the names of the two people.
  public var seed: UInt64
  /// The day that counts as today.
  public var today: PartialDate

  /// What a message is written for.
  public init(
    channel: Channel, kind: InviteKind? = nil, language: String = "en", seed: UInt64 = 0,
    today: PartialDate
  ) {
    self.channel = channel
    self.kind = kind
    self.language = language
    self.seed = seed
    self.today = today
  }
}
