public import Channels
public import Diagnostics
public import Fitting
public import People
import Templating
public import Writing

/// How many of the alternatives in a library's templates are ever used.
///
/// Messages are written for all pairs of some profiles and for all cases of the library; an
/// alternative in none of them is never needed or never possible, and nobody has read it in a
/// message.
///
/// ```swift
/// let coverage = Coverage(of: library, profiles: profiles, cases: suite, today: .today)
/// print(coverage.total.percent)
/// ```
public struct Coverage: Hashable, Sendable {
  /// The templates, by name, and then the partials that they share, each counted once.
  public let templates: [Template]
  /// The facts that templates print, but that no message holds.
  public let unusedFacts: [String]
  /// The keys of profiles that no template reads, each with the number of profiles that have it.
  public let unreadFacts: [UnreadFact]
  /// How many messages were written.
  public let messages: Int
  /// How many pairs of profiles there were.
  public let pairs: Int
  /// How many cases there were.
  public let cases: Int

  /// The alternatives of a template or a partial.
  public struct Template: Hashable, Sendable {
    /// The name; that of a partial is `partials/NAME`.
    public let name: String
    /// Every alternative of its choices, in the order of the text.
    public let alternatives: [Alternative]

    /// How many of them were taken.
    public var share: Share {
      Share(taken: alternatives.count(where: \.isTaken), of: alternatives.count)
    }
  }

  /// One alternative of a choice.
  public struct Alternative: Hashable, Sendable {
    /// The name of the choice, if it has one.
    public let choice: String?
    /// How the alternatives of the choice relate.
    public let kind: Choice.Kind
    /// Its index in the choice.
    public let index: Int
    /// How many alternatives the choice has.
    public let of: Int
    /// The tag before it.
    public let place: Place
    /// Its first words; nil where it is empty.
    public let words: String?
    /// The facts it needs that no profile and no case has.
    public let missing: [String]
    /// Whether a message took it.
    public let isTaken: Bool
  }

  /// A part of a number.
  public struct Share: Hashable, Sendable {
    /// The part.
    public let taken: Int
    /// The whole.
    public let of: Int

    /// The part in percent, rounded down, so that 100 means all; 100 of nothing.
    public var percent: Int { of == 0 ? 100 : taken * 100 / of }
  }

  /// A key of profiles that no template reads.
  public struct UnreadFact: Hashable, Sendable {
    /// The key, such as `location` or `met.place`.
    public let key: String
    /// How many profiles have it.
    public let profiles: Int
  }

  /// How many alternatives of all templates were taken.
  public var total: Share {
    Share(
      taken: templates.reduce(0) { $0 + $1.share.taken },
      of: templates.reduce(0) { $0 + $1.share.of })
  }
}

extension Coverage {
  /// The channels and the limit for the messages of a measurement.
  public struct Destination: Hashable, Sendable {
    /// The channels; if empty, the one of the sender's account, and, for a template that is not
    /// meant for that, those it is meant for.
    public var channels: [Channel]
    /// A limit in place of theirs, in their unit.
    public var limit: Int?

    /// The channels that messages are written for.
    public init(_ channels: [Channel] = [], limit: Int? = nil) {
      self.channels = channels
      self.limit = limit
    }
  }

  /// Measures a library.
  ///
  /// For each pair, every variant of the kind that the pair asks for is written, not only the best.
  /// The seed decides which alternative of a `vary` comes first: where one has not been taken, the
  /// messages of its template are written again with other seeds, up to 7.
  ///
  /// - Parameters:
  ///   - library: the library.
  ///   - profiles: the people; each is paired with each other, both ways round.
  ///   - destination: the channels and the limit for messages between them.
  ///   - cases: the cases of the library, each with its own channel, limit and day.
  ///   - today: the day that counts as today for pairs, and for cases that name none.
  public init(
    of library: TemplateLibrary, profiles: [Profile], destination: Destination = Destination(),
    cases: CaseSuite?, today: PartialDate
  ) {
    let pairs = Self.pairs(of: profiles)
    let files = cases?.files ?? []
    let occasions =
      pairs.flatMap { Self.occasions(for: $0, in: library, destination, today) }
      + files.flatMap { file in
        guard let variant = library[file.variant] else { return [CoverageMeter.Trial]() }
        return file.cases.compactMap { subject in
          subject.occasion.map {
            CoverageMeter.Trial(
              pair: $0.pair, variants: [variant], options: $0.options(on: $0.today ?? today))
          }
        }
      }
    var meter = CoverageMeter(library)
    meter.write(occasions, of: library)
    self.pairs = pairs.count
    self.cases = files.reduce(0) { $0 + $1.cases.count }
    messages = meter.messages
    templates = meter.templates
    unusedFacts = meter.unusedFacts
    unreadFacts = meter.unreadFacts(of: profiles)
  }

  /// All pairs; nobody is paired with themselves.
  private static func pairs(of profiles: [Profile]) -> [Pair] {
    profiles.indices.flatMap { sender in
      profiles.indices.compactMap { recipient in
        sender == recipient
          ? nil : try? Pair(sender: profiles[sender], recipient: profiles[recipient])
      }
    }
  }

  /// The messages to write for a pair, channel by channel.
  private static func occasions(
    for pair: Pair, in library: TemplateLibrary, _ destination: Destination, _ today: PartialDate
  ) -> [CoverageMeter.Trial] {
    let variants = library.variants.filter { $0.frontMatter.kind == pair.kind }
    var channels = destination.channels
    if channels.isEmpty {
      let own = library.channels[pair.defaultChannel()]
      let others = variants.filter { variant in own.map { !variant.suits($0) } ?? true }
        .flatMap { $0.frontMatter.channels ?? [] }
      var names: Set<String> = []
      channels = ([own] + others.map { library.channels[$0] }).compactMap { $0 }
        .filter { names.insert($0.name).inserted }
    }
    return channels.enumerated().map { index, channel in
      let isOwn = !destination.channels.isEmpty || index == 0
      return CoverageMeter.Trial(
        pair: pair,
        variants: variants.filter {
          $0.suits(channel) && (isOwn || !$0.suits(channels[0]))
        },
        options: WritingOptions(
          channel: destination.limit.map { channel.limited(to: $0) } ?? channel, today: today))
    }
  }
}
