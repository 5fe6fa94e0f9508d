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
  /// How long a message may be; nil where the channel has no limit.
  ///
  /// Of several limits it is the one that leaves least room.
  public var limit: Int?
  /// What the channel counts in.
  public var unit: Unit
  /// The message, or why there is none.
  public var outcome: Outcome
  /// What else there is to say about it.
  public var findings: [Diagnostic] = []

  /// A message, or why there is none.
  public enum Outcome: Hashable, Sendable {
    /// There is one, within every limit.
    case fits(Message)
    /// Even the shortest way is too long: by so many units, which may be proved.
    case tooLong(over: Int, isProved: Bool)
    /// It cannot be written with the facts there are; the fewest that would make it possible, none
    /// where no fact would.
    case unavailable(missing: [String])
    /// The recipient's profile is at fault.
    case invalid
  }

  /// An outcome by its name alone.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// There is a message, within every limit.
    case fits
    /// Even the shortest way is too long.
    case tooLong = "too-long"
    /// It cannot be written with the facts there are.
    case unavailable
    /// The recipient's profile is at fault.
    case invalid
  }

  /// The outcome by its name.
  public var status: Status {
    switch outcome {
    case .fits: .fits
    case .tooLong: .tooLong
    case .unavailable: .unavailable
    case .invalid: .invalid
    }
  }

  /// The message, where there is one.
  public var message: Message? {
    if case .fits(let message) = outcome { message } else { nil }
  }

  /// The fewest facts that would make the variant possible, where it is they that are missing; empty
  /// where no fact would.
  public var missing: [String]? {
    if case .unavailable(let missing) = outcome { missing } else { nil }
  }

  /// By how many units the shortest way is too long, where that is why there is no message.
  public var over: Int? {
    if case .tooLong(let over, _) = outcome { over } else { nil }
  }

  /// How far it is from a message, for the choice of the closest: what is only too long is closer than
  /// what lacks facts, and what no fact would help is farthest.
  package var distance: (Int, Int) {
    switch outcome {
    case .fits: (0, 0)
    case .tooLong(let over, _): (1, over)
    case .unavailable(let missing) where !missing.isEmpty: (2, missing.count)
    case .unavailable, .invalid: (3, 0)
    }
  }
}

/// A message that fits its channel, and how it came about.
public struct Message: Hashable, Sendable {
  /// The text.
  public var text: String
  /// The line above it, on a channel that has one.
  public var subject: Subject?
  /// How long the text is, in the unit of its invite.
  public var count: Int
  /// Whether it is proved that no way that fits is preferred to it.
  public var isProved: Bool
  /// What the choices cost, 0 being the way the template prefers.
  public var cost: Int
  /// The next better way, which did not fit.
  public var next: Fit.Next?
  /// What was chosen, in order.
  public var choices: [Fit.Taken]
  /// The facts in it, in order.
  public var facts: [String]
  /// What there was no room for, the most valued first; nil where nobody has looked for it.
  public var leftOut: [LeftOut]?

  /// The line above a message.
  public struct Subject: Hashable, Sendable {
    /// The text.
    public var text: String
    /// What was chosen, in order.
    public var choices: [Fit.Taken]
    /// The facts in it, in order.
    public var facts: [String]
  }

  /// The facts in the message and in the line above it.
  public var allFacts: [String] { facts + (subject?.facts ?? []) }
}
