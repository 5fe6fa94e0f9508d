/// At which point of getting to know each other a message is sent.
public enum InviteKind: String, Hashable, Sendable, CaseIterable {
  /// The first message: a request to connect.
  case invite
  /// An answer to a stock invite of theirs.
  case reply
  /// A first message after they accepted.
  case followUp = "follow-up"
}
