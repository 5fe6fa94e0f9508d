import Templating
public import Diagnostics
public import Fitting

/// What came of writing one variant to one person on one channel: a message, or why there is none.
public struct Invite: Hashable, Sendable {
  /// The variant; nil where the library has none to try.
  public var variant: String?
  /// Where the recipient's profile came from, as the user named it.
  public var recipient: String
  /// The channel.
  public var channel: String
  /// Whether there is a message.
  public var status: Status
  /// The message.
  public var text: String?
  /// The line above it, on a channel that has one.
  public var subject: String?
  /// How long the message is, in `unit`.
  public var count: Int?
  /// How long it may be; nil where the channel has no limit.
  public var limit: Int?
  /// What the channel counts in.
  public var unit: Unit
  /// Whether it is proved that no way to say it is preferred and fits; of a message that is too
  /// long, that none fits.
  public var isProved: Bool?
  /// What the choices cost, 0 being the way the template prefers.
  public var cost: Int?
  /// The next better way, which did not fit.
  public var next: Fit.Next?
  /// What was chosen, in order.
  public var choices: [Fit.Taken] = []
  /// The facts in the message, in order.
  public var facts: [String] = []
  /// What there was no room for, the most valued first; nil where there is no message, or where
  /// nobody has looked for it.
  public var leftOut: [LeftOut]?
  /// What was chosen in the subject, in order.
  public var subjectChoices: [Fit.Taken] = []
  /// The facts in the subject, in order.
  public var subjectFacts: [String] = []
  /// The fewest facts that would make the variant possible.
  public var missing: [String]?
  /// By how many units the shortest way is too long.
  public var over: Int?
  /// What else there is to say about it.
  public var findings: [Diagnostic] = []

  /// Whether there is a message.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// There is one, within every limit.
    case fits
    /// Even the shortest way is too long.
    case tooLong = "too-long"
    /// It cannot be written with the facts there are.
    case unavailable
    /// The recipient's profile is at fault.
    case invalid
  }
}
