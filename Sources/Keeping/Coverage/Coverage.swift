public import Channels
public import Diagnostics
public import Fitting
public import People
import Templating
public import Writing

/// How much of what the templates of a library can say is ever said.
///
/// Messages are written for all pairs of some profiles and for all cases of the library; what no
/// message takes is either never needed or never possible, and nobody has read it in a message.
///
/// ```swift
/// let coverage = Coverage(of: library, profiles: profiles, cases: suite, today: .today)
/// print(coverage.total.percent)
/// ```
public struct Coverage: Hashable, Sendable {
  /// The templates, by name, and after them the partials that they share, each counted once.
  public let templates: [Template]
  /// The facts that templates print and that were in no message.
  public let unusedFacts: [String]
  /// The keys that profiles give and that no template reads, and how many profiles have each.
  public let unreadFacts: [UnreadFact]
  /// How many messages were written.
  public let messages: Int
  /// How many pairs of profiles there were.
  public let pairs: Int
  /// How many cases there were.
  public let cases: Int

  /// What a template or a partial can say.
  public struct Template: Hashable, Sendable {
    /// What it is called; a partial is `partials/NAME`.
    public let name: String
    /// Every alternative of its choices, in the order of the text.
    public let alternatives: [Alternative]

    /// How many of them were taken.
    public var share: Share {
      Share(taken: alternatives.count(where: \.isTaken), of: alternatives.count)
    }
  }

  /// One way to say a part of a template.
  public struct Alternative: Hashable, Sendable {
    /// What the choice is called, if it has a name.
    public let choice: String?
    /// How the alternatives of the choice relate.
    public let kind: Choice.Kind
    /// Its place among them, counted from 0.
    public let index: Int
    /// How many there are.
    public let of: Int
    /// The tag it starts after.
    public let place: Place
    /// Its first words; nil where it is to say nothing.
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
  /// Where the messages of a measurement go.
  public struct Destination: Hashable, Sendable {
    /// The channels; none stands for the one of the sender's account, and, for a template that is
    /// not meant for that, for the channels it is meant for.
    public var channels: [Channel]
    /// Another limit than theirs, in their unit.
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
  /// Which alternative of a `vary` comes first is a matter of the seed: where one has not been
  /// taken, the messages of its template are written again with other seeds, up to 7.
  ///
  /// - Parameters:
  ///   - library: the library.
  ///   - profiles: the people; each is paired with each other, both ways round.
  ///   - destination: where messages between them go.
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
