public import Writing
public import People
public import Channels

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
        guard let variant = library[file.variant] else { return [CoverageMeter.Occasion]() }
        return file.cases.compactMap { subject in
          subject.occasion.map {
            CoverageMeter.Occasion(
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
  ) -> [CoverageMeter.Occasion] {
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
      return CoverageMeter.Occasion(
        pair: pair,
        variants: variants.filter {
          $0.suits(channel) && (isOwn || !$0.suits(channels[0]))
        },
        options: WritingOptions(
          channel: destination.limit.map { channel.limited(to: $0) } ?? channel, today: today))
    }
  }
}
