import Channels
package import Diagnostics
import Fitting
import People
import Templating
import Text
package import Writing
import YAML

/// A template at a glance: its needs, its lengths, and its channels.
///
/// ```swift
/// let summary = VariantSummary(variant, in: library)
/// summary.lengths  // 96...231, in UTF-16 units, with typical facts
/// ```
package struct VariantSummary: Hashable, Sendable {
  /// The template.
  package let variant: Variant
  /// The facts it needs whatever alternatives are taken.
  package let needs: FactNeeds
  /// The optional facts that it prints or asks about.
  package let uses: [String]
  /// The fewest facts that the pair would have to add; nil where it lacks none, and empty where no
  /// fact would help.
  package let missing: [String]?
  /// The length of the message, from the shortest rendering to the longest, in UTF-16 units; nil
  /// where there is no message.
  package let lengths: ClosedRange<Int>?
  /// The outcome on each channel of the library, in the order of the table.
  package let channels: [ChannelFit]
  /// The findings in it.
  package let findings: [Diagnostic]

  /// The outcome of a template on a channel.
  package struct ChannelFit: Hashable, Sendable {
    /// The channel.
    package let channel: String
    /// The outcome.
    package let outcome: Outcome
  }

  /// Whether a template can go to a channel.
  package enum Outcome: Hashable, Sendable {
    /// Some rendering is within every limit.
    case fits
    /// Even the shortest rendering is too long, by that many of the channel's units.
    case tooLong(over: Int)
    /// There is no message for these two people.
    case unavailable
    /// The template is written for other channels.
    case notMeant
  }

  /// Measures a template.
  ///
  /// - Parameters:
  ///   - variant: the template.
  ///   - library: the library that holds it, with the channels to try.
  ///   - occasion: the people to measure it with.
  ///   - findings: the findings of a linter; those in files that it is not made of are left out.
  package init(
    _ variant: Variant, in library: TemplateLibrary, for occasion: EvaluationSubject = .typical,
    findings: [Diagnostic] = []
  ) {
    self.variant = variant
    let outline = variant.body.outline
    let sources = Set(outline.sources + [variant.body.source])
    self.findings = findings.filter { $0.place.map { sources.contains($0.source) } ?? false }
    needs = FactNeeds(
      of: outline, requiring: variant.frontMatter.requires.map(\.path))
    let needed = Set(needs.facts)
    // A whole map is only read to pass it to a partial, or to reach a key in it.
    let maps = Set(outline.reads.flatMap(Self.pathsAbove))
    uses = outline.reads.filter { !needed.contains($0) && !maps.contains($0) }
    let trial = VariantTrial(variant, in: library, for: occasion)
    lengths = trial.draft.flatMap { $0.range }
    missing = trial.missing
    channels = library.channels.channels.map { channel in
      ChannelFit(channel: channel.name, outcome: trial.outcome(on: channel))
    }
  }

  /// The paths above a path: `sender` and `sender.company` for `sender.company.short`.
  private static func pathsAbove(_ path: String) -> [String] {
    path.indices.filter { path[$0] == "." }.map { String(path[..<$0]) }
  }

  /// The channels it is meant for and cannot fit, each with the overrun.
  package var misfits: [(channel: String, over: Int)] {
    channels.compactMap { fit in
      if case .tooLong(let over) = fit.outcome { (fit.channel, over) } else { nil }
    }
  }

  /// The channels it can go to, for people: `any`, `linkedin`, `any but sms`.
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

  /// The lengths, for people.
  var lengthsText: String {
    guard let lengths else { return "–" }
    return lengths.count == 1
      ? "\(lengths.lowerBound)" : "\(lengths.lowerBound)–\(lengths.upperBound)"
  }

  /// The count of findings of the worst severity; nil where there are none.
  var findingsText: String? {
    guard let worst = findings.map(\.severity).max() else { return nil }
    let count = findings.count { $0.severity == worst }
    return worst == .info ? "\(count) info" : Phrasing.count(count, worst.rawValue)
  }
}
