import Channels
import Diagnostics
import Fitting
import People
import Templating
import Text
import Wording
import Writing
import YAML

/// Finds templates that cannot fit the channels they are meant for.
struct NeverFits: TemplateRule {
  let code: Diagnostic.Code = "lint-never-fits"
  let severity: Severity? = .error

  func findings(in variant: Variant, of context: LintContext) -> [Finding] {
    let names = variant.frontMatter.channels ?? [ChannelTable.defaultName]
    let channels = names.compactMap { context.library.channels[$0] }
    let pair = SampleProfiles.pair(for: variant)
    let parts: [WrittenVariant.Part] = [.message, .subject]
    var worst: [WrittenVariant.Part: Misfit] = [:]
    var missing: [String] = []
    for channel in channels {
      let facts = Facts(of: pair, options: SampleProfiles.options(for: variant, on: channel))
      for part in parts {
        let limits = part == .message ? channel.fittingLimits : channel.subjectLimits
        guard !limits.isEmpty, let template = part.template(of: variant) else { continue }
        switch try? template.bind(to: facts.values, binding) {
        case .draft(let draft, _):
          guard case .tooLong(let overrun) = Fitter(limits, layout: part.layout).fit(draft) else {
            continue
          }
          let misfit = Misfit(overrun: overrun, channels: [channel.name])
          worst[part] = worst[part]?.joined(with: misfit) ?? misfit
        case .unavailable(let facts): missing = facts
        case nil: break
        }
      }
    }
    if !missing.isEmpty { return [Finding(.neverAvailable(missing, at: variant.firstLine))] }
    return parts.compactMap { part in
      guard let misfit = worst[part], let template = part.template(of: variant) else { return nil }
      let place =
        part == .message ? variant.firstLine : variant.frontMatter.subject?.place ?? variant.opening
      return Finding(
        .neverFits(
          misfit, part: part.rawValue,
          longest: template.outline.longestWords(in: misfit.overrun.text),
          at: place))
    }
  }

  private var binding: BindingOptions { BindingOptions(now: SampleProfiles.today.moment) }

  /// A part that is too long, with its channels.
  fileprivate struct Misfit {
    /// The overrun on the channel where it is greatest.
    var overrun: Overrun
    /// The channels it is too long for, that one first.
    var channels: [String]

    func joined(with other: Misfit) -> Misfit {
      let (first, second) = other.overrun.over > overrun.over ? (other, self) : (self, other)
      var overrun = first.overrun
      overrun.isProved = overrun.isProved && second.overrun.isProved
      return Misfit(overrun: overrun, channels: first.channels + second.channels)
    }
  }
}

extension WrittenVariant.Part {
  /// The template of a variant for this part.
  fileprivate func template(of variant: Variant) -> Template? {
    self == .message ? variant.body : variant.subject
  }
}

/// Words of a template that directly follow each other.
private struct WordRun {
  var text = ""
  var place: Place?

  mutating func add(_ word: String, at place: Place, after gap: Bool) {
    text += (gap && !text.isEmpty ? " " : "") + word
    let start = self.place?.range.lowerBound ?? place.range.lowerBound
    self.place = Place(place.source, start..<place.range.upperBound)
  }
}

extension Outline {
  /// How many different runs of words are searched for in a text, the longest first.
  private static let runsLookedFor = 50

  /// The longest run of words of the template that is in a text.
  fileprivate func longestWords(in text: String) -> (text: String, place: Place)? {
    var lengths: [String: Int] = [:]
    let runs = wordRuns.filter { run in
      lengths.updateValue(run.text.count, forKey: run.text) == nil
    }
    // Stable: among those of equal length the first stays first.
    let longest = runs.enumerated().sorted {
      (lengths[$1.element.text] ?? 0, $0.offset) < (lengths[$0.element.text] ?? 0, $1.offset)
    }
    .prefix(Self.runsLookedFor).first { text.firstRange(of: $0.element.text) != nil }?.element
    return longest.flatMap { run in run.place.map { (run.text, $0) } }
  }

  private var wordRuns: [WordRun] {
    var runs = [WordRun()]
    var isAfterGap = false
    for part in parts {
      switch part {
      case .literal(let word, let place):
        runs[runs.count - 1].add(word, at: place, after: isAfterGap)
      case .gap(.space): break
      case .gap, .boundary, .output: runs.append(WordRun())
      case .choice, .branches: runs += part.ways.flatMap(\.wordRuns) + [WordRun()]
      }
      if case .gap = part { isAfterGap = true } else { isAfterGap = false }
    }
    return runs.filter { $0.place != nil }
  }
}

extension Diagnostic {
  fileprivate static func neverAvailable(_ facts: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      "lint-never-fits", severity: .warning,
      "nothing can be written even with every fact there is: \(Phrasing.list(facts, "and")) stays "
        + "missing",
      at: place, help: "read a fact that a profile can have, or put it into a choice or a condition"
    )
  }

  fileprivate static func neverFits(
    _ misfit: NeverFits.Misfit, part: String, longest: (text: String, place: Place)?,
    at place: Place
  ) -> Diagnostic {
    let overrun = misfit.overrun
    let claim = overrun.isProved ? "cannot be made to fit" : "could not be made to fit"
    return Diagnostic(
      "lint-never-fits",
      "with typical facts the \(part) \(claim) on \(Phrasing.list(misfit.channels, "and")): the "
        + "shortest is \(overrun.limit + overrun.over) \(overrun.unit.plural), \(overrun.over) over "
        + "the limit of \(overrun.limit)",
      at: place,
      notes: longest.map {
        [Note("the longest words in the shortest text: \($0.text.count) characters", at: $0.place)]
      } ?? [],
      help: "shorten these words, give them a shorter way in a choice, or make something optional")
  }
}
