public import Channels

/// The options of a message.
public struct WritingOptions: Hashable, Sendable {
  /// The channel it goes to.
  public var channel: Channel
  /// The kind of message; nil for the one that the recipient's ties ask for.
  public var kind: InviteKind?
  /// The language, a tag of BCP 47.
  public var language: String
  /// A number that, with the names of the two people, picks among equally good alternatives.
  public var seed: UInt64
  /// The day that counts as today.
  public var today: PartialDate

  /// The options of a message; only the channel and the day are needed.
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
