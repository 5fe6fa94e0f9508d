import Channels
package import Diagnostics
import Fitting
import People
import Templating
import Text
package import Writing
import YAML

/// A template at a glance: what it needs, how long it gets, and where it can go.
///
/// ```swift
/// let summary = VariantSummary(variant, in: library)
/// summary.lengths  // 96...231, in UTF-16 units, with typical facts
/// ```
package struct VariantSummary: Hashable, Sendable {
  /// The template.
  package let variant: Variant
  /// The facts without which it cannot be said, on whichever way.
  package let needs: FactNeeds
  /// The facts that it prints or asks about where they are there.
  package let uses: [String]
  /// The facts that it lacks for the pair, the fewest that would open it; nil where it lacks none,
  /// and empty where no fact would help.
  package let missing: [String]?
  /// How long the message can be, from the shortest way to the longest, in UTF-16 units; nil where
  /// there is no message.
  package let lengths: ClosedRange<Int>?
  /// What comes of it on each channel of the library, in the order of the table.
  package let channels: [ChannelFit]
  /// What there is to say about it.
  package let findings: [Diagnostic]

  /// What comes of a template on a channel.
  package struct ChannelFit: Hashable, Sendable {
    /// The channel.
    package let channel: String
    /// Whether there is a message for it.
    package let outcome: Outcome
  }

  /// Whether a template can go to a channel.
  package enum Outcome: Hashable, Sendable {
    /// Some way to say it is within every limit.
    case fits
    /// Even the shortest way is too long, by so many of the channel's units.
    case tooLong(over: Int)
    /// There is no message for these two people.
    case unavailable
    /// It is written for other channels.
    case notMeant
  }

  /// Measures a template.
  ///
  /// - Parameters:
  ///   - variant: the template.
  ///   - library: the library it is in, whose channels it is held against.
  ///   - occasion: whom it is measured for.
  ///   - findings: what a linter has found; what is in other files than those it is made of is left
  ///     out.
  package init(
    _ variant: Variant, in library: TemplateLibrary, for occasion: EvaluationSubject = .typical,
    findings: [Diagnostic] = []
  ) {
    self.variant = variant
    let outline = variant.body.outline
    let sources = outline.sources + [variant.body.source]
    self.findings = findings.filter { $0.place.map { sources.contains($0.source) } ?? false }
    needs = FactNeeds(
      of: outline, requiring: variant.frontMatter.requires.map(\.path))
    let needed = Set(needs.facts)
    // The whole of a map is read only to hand it to a partial, or to look into it.
    let maps = Set(outline.reads.flatMap(Self.pathsAbove))
    uses = outline.reads.filter { !needed.contains($0) && !maps.contains($0) }
    let trial = VariantTrial(variant, in: library, for: occasion)
    lengths = trial.draft.flatMap { $0.range }
    missing = trial.missing
    channels = library.channels.channels.map { channel in
      ChannelFit(channel: channel.name, outcome: trial.outcome(on: channel))
    }
  }

  /// The paths that a path is below: `sender` and `sender.company` for `sender.company.short`.
  private static func pathsAbove(_ path: String) -> [String] {
    path.indices.filter { path[$0] == "." }.map { String(path[..<$0]) }
  }

  /// The channels it is meant for that it cannot fit, and by how much it is too long there.
  package var misfits: [(channel: String, over: Int)] {
    channels.compactMap { fit in
      if case .tooLong(let over) = fit.outcome { (fit.channel, over) } else { nil }
    }
  }

  /// Where it can go, for people: `any`, `linkedin`, `any but sms`.
  var channelsText: String {
    let meant = variant.frontMatter.channels?.joined(separator: ", ") ?? "any"
    let misfits = misfits.map(\.channel)
    guard !misfits.isEmpty else { return meant }
    if !channels.contains(where: { $0.outcome == .fits }) { return "nowhere" }
    guard misfits.count > Self.namedAtMost else {
      return "\(meant) but \(misfits.joined(separator: ", "))"
    }
    return "\(meant) but \(misfits[0]) and \(misfits.count - 1) more"
  }

  private static let namedAtMost = 2

  /// How long it can be, for people.
  var lengthsText: String {
    guard let lengths else { return "–" }
    return lengths.count == 1
      ? "\(lengths.lowerBound)" : "\(lengths.lowerBound)–\(lengths.upperBound)"
  }

  /// How many of the worst findings there are; nil where there are none.
  var findingsText: String? {
    guard let worst = findings.map(\.severity).max() else { return nil }
    let count = findings.count { $0.severity == worst }
    return worst == .info ? "\(count) info" : Phrasing.count(count, worst.rawValue)
  }
}
