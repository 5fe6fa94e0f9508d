import Channels
import Fitting
import People
import Templating
import Writing

/// A template tried out for an occasion.
struct VariantTrial {
  /// The template.
  let variant: Variant
  /// The library that holds it.
  let library: TemplateLibrary
  /// The people it is tried with.
  let occasion: EvaluationSubject
  /// The two people.
  let pair: Pair
  /// Their facts.
  let facts: Facts
  /// The message with its choices still open; nil where there is none.
  let draft: Draft?
  /// The facts that are missing for a message; nil where there is one.
  let missing: [String]?

  init(_ variant: Variant, in library: TemplateLibrary, for occasion: EvaluationSubject) {
    self.variant = variant
    self.library = library
    self.occasion = occasion
    pair = occasion.pair(for: variant)
    let options = occasion.options(
      for: variant, on: Self.channel(for: variant, from: pair.sender, in: library))
    facts = Facts(of: pair, options: options)
    let binding = try? variant.body.bind(
      to: facts.values, BindingOptions(now: options.today.moment))
    let requirements = Requirements(of: variant, for: facts)
    switch binding {
    case .draft(let draft, _) where requirements.areMet: (self.draft, missing) = (draft, nil)
    case .draft: (draft, missing) = (nil, requirements.missing(with: []))
    case .unavailable(let missing):
      (draft, self.missing) = (nil, requirements.missing(with: missing))
    case nil: (draft, missing) = (nil, [])
    }
  }

  /// The channel of a sender, where a template is meant for it, and otherwise the first channel it
  /// is meant for.
  static func channel(
    for variant: Variant, from sender: Profile, in library: TemplateLibrary
  ) -> Channel {
    let channels = library.channels.channels.filter(variant.suits)
    let name = sender.defaultChannel(for: variant.frontMatter.kind)
    return channels.first { $0.name == name } ?? channels.first
      ?? Channel(name: ChannelTable.defaultName)
  }

  /// The result of writing it on a channel.
  package func invite(on channel: Channel) -> Invite {
    Writer(library: library, options: occasion.options(for: variant, on: channel))
      .write(variant, for: pair)
  }

  /// Whether it can go to a channel.
  func outcome(on channel: Channel) -> VariantSummary.Outcome {
    guard variant.suits(channel) else { return .notMeant }
    switch invite(on: channel).outcome {
    case .fits: return .fits
    case .tooLong(let over, _): return .tooLong(over: over)
    case .unavailable, .invalid: return .unavailable
    }
  }
}

extension Draft {
  /// The length, from the shortest rendering to the longest, in UTF-16 units.
  var range: ClosedRange<Int>? {
    Fitter().lengths(of: self).map { $0.shortest...$0.longest }
  }
}
