public import Diagnostics
public import Fitting

/// The result of writing one variant to one person on one channel: a message, or why there is none.
public struct Invite: Hashable, Sendable {
  /// The variant; nil where the library has none to try.
  public var variant: String?
  /// The path of the recipient's profile, as the user named it.
  public var recipient: String
  /// The channel.
  public var channel: String
  /// How long a message may be; nil where the channel has no limit.
  ///
  /// Of several limits it is the one that leaves the least room.
  public var limit: Int?
  /// The unit that the channel counts.
  public var unit: Unit
  /// The message, or why there is none.
  public var outcome: Outcome
  /// The findings about it.
  public var findings: [Diagnostic] = []

  /// A message, or why there is none.
  public enum Outcome: Hashable, Sendable {
    /// A message, within every limit.
    case fits(Message)
    /// Even the shortest rendering is too long, by `over` units.
    case tooLong(over: Int, isProved: Bool)
    /// Facts are missing: the fewest that would make a message possible, empty where no fact would.
    case unavailable(missing: [String])
    /// The recipient's profile is at fault.
    case invalid
  }

  /// An outcome by its name alone.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// There is a message, within every limit.
    case fits
    /// Even the shortest rendering is too long.
    case tooLong = "too-long"
    /// Facts are missing.
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

  /// The fewest facts that would make the variant possible, where facts are missing; empty where no
  /// fact would help.
  public var missing: [String]? {
    if case .unavailable(let missing) = outcome { missing } else { nil }
  }

  /// By how many units the shortest rendering is too long, where that prevents a message.
  public var over: Int? {
    if case .tooLong(let over, _) = outcome { over } else { nil }
  }

  /// How far it is from a message, to find the closest: too long is closer than lacking facts, and
  /// where no fact would help is farthest.
  package var distance: (Int, Int) {
    switch outcome {
    case .fits: (0, 0)
    case .tooLong(let over, _): (1, over)
    case .unavailable(let missing) where !missing.isEmpty: (2, missing.count)
    case .unavailable, .invalid: (3, 0)
    }
  }
}

/// A message that fits its channel, with the choices that led to it.
public struct Message: Hashable, Sendable {
  /// The text.
  public var text: String
  /// The subject, on a channel that has one.
  public var subject: Subject?
  /// How long the text is, in the unit of its invite.
  public var count: Int
  /// Whether it is proved that no better rendering fits.
  public var isProved: Bool
  /// The cost of its choices; 0 is the template's preferred rendering.
  public var cost: Int
  /// The next better rendering, which did not fit.
  public var next: Fit.Next?
  /// The alternatives taken, in order.
  public var choices: [Fit.Taken]
  /// The facts in it, in order.
  public var facts: [String]
  /// The parts there was no room for, the most valued first; nil where they were not looked for.
  public var leftOut: [LeftOut]?

  /// The subject of a message.
  public struct Subject: Hashable, Sendable {
    /// The text.
    public var text: String
    /// The alternatives taken, in order.
    public var choices: [Fit.Taken]
    /// The facts in it, in order.
    public var facts: [String]
  }

  /// The facts in the message and in its subject.
  public var allFacts: [String] { facts + (subject?.facts ?? []) }
}
