public import Fitting

/// A place a message can go to, and how long it may be there.
///
/// A channel is data with a source and a date: limits change, and few who set them document them.
public struct Channel: Hashable, Sendable {
  /// The name that templates and `--channel` use.
  public var name: String
  /// The limits of the text, which hold together; without any, it may have any length.
  public var limits: [Limit]
  /// The price of a URL whatever its length, in the units of the first limit; nil where it costs
  /// its length.
  public var urlPrice: Int?
  /// How mentions of people are counted.
  public var mentions: Measure.Mentions
  /// Whether there is a subject, and how long it may be.
  public var subject: Subject
  /// The channels whose templates serve here too.
  public var accepts: [String]
  /// The traits that templates can ask for.
  public var traits: Set<Trait>
  /// How many messages an account may send; none where no number is known, and nothing is counted.
  public var budgets: [Budget]
  /// Where the limits were read, in short.
  public var source: String?
  /// When they were read: an ISO date, maybe without its day.
  public var checked: String?
  /// A remark where sources disagree or the unit is not documented.
  public var note: String?

  /// A channel; with a name alone, it takes any text.
  public init(
    name: String, limits: [Limit] = [], urlPrice: Int? = nil,
    mentions: Measure.Mentions = .whole, subject: Subject = .none, accepts: [String] = [],
    traits: Set<Trait> = [], budgets: [Budget] = [], source: String? = nil, checked: String? = nil,
    note: String? = nil
  ) {
    self.name = name
    self.limits = limits
    self.urlPrice = urlPrice
    self.mentions = mentions
    self.subject = subject
    self.accepts = accepts
    self.traits = traits
    self.budgets = budgets
    self.source = source
    self.checked = checked
    self.note = note
  }

  /// Whether messages have a subject.
  public var hasSubject: Bool { subject != .none }

  /// The limits of a message, as fitting takes them.
  public var fittingLimits: [Fitting.Limit] {
    limits.map {
      Fitting.Limit($0.amount, Measure($0.unit, urlPrice: urlPrice, mentions: mentions))
    }
  }

  /// The limit of a subject, as fitting takes it.
  public var subjectLimits: [Fitting.Limit] {
    guard case .limited(let limit) = subject else { return [] }
    return [Fitting.Limit(limit.amount, limit.unit)]
  }

  /// The channel with another amount for its first limit, or a limit in UTF-16 where it had none.
  public func limited(to amount: Int) -> Channel {
    var channel = self
    if channel.limits.isEmpty {
      channel.limits = [Limit(amount, .utf16)]
    } else {
      channel.limits[0].amount = amount
    }
    return channel
  }

  /// Whether templates for the channel `name` serve here too.
  public func serves(templatesFor name: String) -> Bool {
    name == self.name || accepts.contains(name)
  }
}

extension Channel {
  /// A property of a channel that templates can ask for, by this name.
  public enum Trait: String, Hashable, Sendable, CaseIterable {
    /// A message of kind `invite` is an invitation, which the other has to accept.
    case invitation
    /// There is room for a letter in paragraphs.
    case long
    /// Everybody can read it, so that it is not signed.
    case `public`
    /// It does not show the sender, so messages have to be signed.
    case signs
  }

  /// The range of a channel's numbers: no message is a thousandth as long as the greatest.
  public static let numbers = 1...1_000_000
  /// How many limits a channel may have.
  ///
  /// A message is fitted to each of them, and more than one of each unit is of no use.
  public static let limitsAtMost = 16

  /// The greatest length of a text.
  public struct Limit: Hashable, Sendable {
    /// How many units it may have.
    public var amount: Int
    /// The unit that is counted.
    public var unit: Unit

    /// A limit of `amount` units.
    public init(_ amount: Int, _ unit: Unit) {
      self.amount = amount
      self.unit = unit
    }
  }

  /// The kind of subject that a channel takes.
  public enum Subject: Hashable, Sendable {
    /// Messages have no subject.
    case none
    /// Messages have a subject of any length.
    case unlimited
    /// Messages have a subject of at most this length.
    case limited(Limit)
  }
}
