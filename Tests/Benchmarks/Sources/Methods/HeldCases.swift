import Channels
import Diagnostics
import Fitting
import Foundation
import People
import Templating
import Writing

/// Draws cases at random, the same ones every time.
struct HeldCases {
  private let library: TemplateLibrary
  private let profiles: [Profile]
  /// The cases drawn.
  private(set) var cases: [HeldCase] = []
  /// The number of drafts left out for having too many ways.
  private(set) var tooMany = 0

  private static let today = PartialDate(onCalendar: 2026, 11, 21)

  /// The channels, in turn: a plain unit, an address of the web at a price, an alphabet,
  /// and two limits at once.
  private static let channels = ["linkedin", "x-post", "sms", "bluesky"]

  /// Cases of the shipped templates and profiles, and as many of generated templates.
  init(library: TemplateLibrary, profiles: [Profile], each count: Int) {
    self.library = library
    self.profiles = profiles
    draw(count, seed: 2_026, Self.shipped)
    draw(count, seed: 2_027, Self.generated)
  }

  private typealias Drawing = (Self) -> (Channel, Pair, inout SeededGenerator) -> Variant?

  private mutating func draw(_ count: Int, seed: UInt64, _ variant: Drawing) {
    var random = SeededGenerator(seed: seed)
    let full = cases.count + count
    while cases.count < full {
      let name = Self.channels[cases.count % Self.channels.count]
      let profiles = self.profiles
      guard let channel = ChannelTable.builtIn[name],
        let pair = pair(from: profiles, hasAddress: channel.urlPrice != nil, &random),
        let variant = variant(self)(channel, pair, &random)
      else { continue }
      do {
        if let held = try held(variant, pair, on: channel, &random) { cases.append(held) }
      } catch .tooManyWays {
        tooMany += 1
      } catch {}
    }
  }

  /// Two people: half of those who write, and a third of those who are written to, are shipped.
  private func pair(
    from shipped: [Profile], hasAddress: Bool, _ random: inout SeededGenerator
  ) -> Pair? {
    let sender =
      Bool.random(using: &random)
      ? shipped.randomElement(using: &random) : RandomPerson(&random).profile
    let recipient =
      !hasAddress && Int.random(in: 0..<3, using: &random) == 0
      ? shipped.randomElement(using: &random)
      : RandomPerson(recipientWithAddress: hasAddress, &random).profile
    guard let sender, let recipient else { return nil }
    return try? Pair(sender: sender, recipient: recipient)
  }

  /// One of the shipped templates that suit the pair.
  private func shipped(
    on channel: Channel, for pair: Pair, _ random: inout SeededGenerator
  ) -> Variant? {
    let writer = Writer(library: library, options: options(channel, 0))
    let facts = Facts(of: pair, options: writer.options)
    return writer.candidates(for: pair)
      .filter { writer.writeKeepingDrafts($0, facts: facts, pair: pair).message != nil }
      .randomElement(using: &random)
  }

  /// A template made for the case.
  private func generated(
    on channel: Channel, for pair: Pair, _ random: inout SeededGenerator
  ) -> Variant? {
    let source = SourceText(name: "generated.liquid", text: RandomTemplate(&random).text)
    return Variant.read(source, name: "generated", channels: .builtIn).variant
  }

  private func held(
    _ variant: Variant, _ pair: Pair, on channel: Channel, _ random: inout SeededGenerator
  ) throws(HeldCase.Reason) -> HeldCase? {
    let writer = Writer(library: library, options: options(channel, random.next()))
    let facts = Facts(of: pair, options: writer.options)
    let written = writer.writeKeepingDrafts(variant, facts: facts, pair: pair)
    guard let draft = written.message?.draft, let plain = plain(variant, facts) else { return nil }
    return try HeldCase(
      draft, plain: plain, measures: channel.fittingLimits.map(\.measure), using: &random)
  }

  /// The text of the first alternatives, in which a missing fact is printed as nothing.
  private func plain(_ variant: Variant, _ facts: Facts) -> String? {
    let options = BindingOptions(missing: .empty, now: Self.today.moment)
    let source = SourceText(name: variant.name, text: inlined(variant.source.text))
    guard
      case .draft(let draft, _)? = try? Template.parse(source).template?.bind(
        to: facts.values, options),
      case .fits(let fit) = Fitter().fit(draft)
    else { return nil }
    return fit.text
  }

  /// A template without its front matter and comments, with its partials put in: in plain Liquid a
  /// partial knows no facts but those it is given.
  private func inlined(_ text: String) -> String {
    let body = text.hasPrefix("---\n") ? text.split(separator: "---\n", maxSplits: 1).last : nil
    return String(body ?? text[...]).replacing(#/{% # [^%]*%}\n|\n$/#, with: "").replacing(
      #/{% render "(?<name>[^"]+)"(?:, (?<key>[a-z]+): (?<value>[^%]+?))? %}/#
    ) { match in
      let value = match.value.map { "{% assign \(match.key ?? "") = \($0) %}" } ?? ""
      let partial = library.partials[String(match.name)]?.text ?? ""
      return "\(value){% if true %}\(inlined(partial)){% endif %}"
    }
  }

  /// The options of a channel without its limits, so that every draft fits.
  private func options(_ channel: Channel, _ seed: UInt64) -> WritingOptions {
    var channel = channel
    channel.limits = []
    return WritingOptions(channel: channel, seed: seed, today: Self.today)
  }
}
