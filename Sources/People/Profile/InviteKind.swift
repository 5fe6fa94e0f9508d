/// The stage of getting to know each other at which a message is sent.
public enum InviteKind: String, Hashable, Sendable, CaseIterable {
  /// The first message: a request to connect.
  case invite
  /// An answer to a stock invite of the recipient's.
  case reply
  /// A first message after the recipient has accepted.
  case followUp = "follow-up"
}
