public import Fitting

/// A place a message can go to, and how long it may be there.
///
/// A channel is data with a source and a date: limits change, and most of them are nowhere
/// documented by those who set them.
public struct Channel: Hashable, Sendable {
  /// What templates and `--channel` call it.
  public var name: String
  /// How long the text may be; all of them hold at once, and none means any length.
  public var limits: [Limit]
  /// What a URL costs whatever its length, in the units of the first limit; nil where it costs what
  /// it is long.
  public var urlPrice: Int?
  /// How mentions of people are counted.
  public var mentions: Measure.Mentions
  /// Whether there is a subject, and how long it may be.
  public var subject: Subject
  /// The channels whose templates serve here too.
  public var accepts: [String]
  /// What templates can ask about it.
  public var traits: Set<Trait>
  /// Where the limits were read, in short.
  public var source: String?
  /// When they were read: an ISO date, maybe without its day.
  public var checked: String?
  /// What there is to know where sources disagree or the unit is not documented.
  public var note: String?

  /// A channel; only its name is needed, and then it takes any text.
  public init(
    name: String, limits: [Limit] = [], urlPrice: Int? = nil,
    mentions: Measure.Mentions = .whole, subject: Subject = .none, accepts: [String] = [],
    traits: Set<Trait> = [], source: String? = nil, checked: String? = nil, note: String? = nil
  ) {
    self.name = name
    self.limits = limits
    self.urlPrice = urlPrice
    self.mentions = mentions
    self.subject = subject
    self.accepts = accepts
    self.traits = traits
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

  /// The channel with another limit: that of its first unit, or UTF-16 where it had none.
  public func limited(to amount: Int) -> Channel {
    var channel = self
    if channel.limits.isEmpty {
      channel.limits = [Limit(amount, .utf16)]
    } else {
      channel.limits[0].amount = amount
    }
    return channel
  }

  /// Whether a template written for a channel of that name can be used here.
  public func serves(templatesFor name: String) -> Bool {
    name == self.name || accepts.contains(name)
  }
}

extension Channel {
  /// What templates can ask about a channel, by the name they read it under.
  public enum Trait: String, Hashable, Sendable, CaseIterable {
    /// There is room for a letter in paragraphs.
    case long
    /// Everybody can read it, so that it is not signed.
    case `public`
    /// It does not show who writes, so that it has to be signed.
    case signs
  }

  /// What a number of a channel may be: no message is a thousandth as long as the most.
  public static let numbers = 1...1_000_000
  /// How many limits a channel may have.
  ///
  /// A message is fitted to each of them, and more than one of each unit is of no use.
  public static let limitsAtMost = 16

  /// The most that a text may measure.
  public struct Limit: Hashable, Sendable {
    /// How many units there may be.
    public var amount: Int
    /// What is counted.
    public var unit: Unit

    /// A limit of so many units.
    public init(_ amount: Int, _ unit: Unit) {
      self.amount = amount
      self.unit = unit
    }
  }

  /// What a channel wants for a subject.
  public enum Subject: Hashable, Sendable {
    /// Messages have no subject.
    case none
    /// Messages have a subject of any length.
    case unlimited
    /// Messages have a subject, no longer than that.
    case limited(Limit)
  }
}
