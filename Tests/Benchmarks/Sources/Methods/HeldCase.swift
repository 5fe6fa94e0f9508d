import Fitting
import Templating

/// A draft and its limits, with all that the methods and their judge need to know of it.
struct HeldCase {
  /// The draft.
  let draft: Draft
  /// The draft with its choices numbered.
  let open: OpenDraft
  /// The limits, counted as the channel counts.
  let limits: [Limit]
  /// The preferred text where nothing limits it.
  let preferred: Fit
  /// The way to the preferred text.
  let preferredWay: Way
  /// The text of a template without alternatives.
  let plain: Attempt
  /// The number of ways to fill the draft.
  let wayCount: Int
  /// The judge of what the methods make of it.
  let judge: Judge

  /// A reason why a draft makes no case.
  enum Reason: Error {
    /// It has too many ways to try them all.
    case tooManyWays
    /// It has hardly any ways, or no limit would make a difference.
    case nothingToChoose
  }

  /// The least and the greatest number of ways to fill the draft of a case.
  static let wayCounts = 10...20_000

  /// A case of a draft, with limits drawn between the shortest way and the preferred one.
  ///
  /// Where addresses have a price, the preferred text has to hold one.
  ///
  /// - Throws: the reason why the draft makes no case.
  init(
    _ draft: Draft, plain: String, measures: [Measure],
    using random: inout SeededGenerator
  ) throws(Reason) {
    self.draft = draft
    open = OpenDraft(draft)
    wayCount = open.wayCount(atMost: Self.wayCounts.upperBound + 1)
    guard wayCount <= Self.wayCounts.upperBound else { throw .tooManyWays }
    guard wayCount >= Self.wayCounts.lowerBound, open.factCount <= UInt64.bitWidth,
      case .fits(let preferred) = Fitter().fit(draft),
      measures[0].urlPrice == nil || preferred.text.contains("://")
    else { throw .nothingToChoose }
    self.preferred = preferred
    preferredWay = open.way(of: preferred)
    let survey = Survey(of: open, by: measures)
    var amounts: [Int] = []
    for (number, measure) in measures.enumerated() {
      let shortest = survey.records.map { $0.needs[number] }.min() ?? 0
      let needed = need(of: preferred.text, by: measure)
      guard shortest < needed else { throw .nothingToChoose }
      amounts.append(Int.random(in: shortest..<needed, using: &random))
    }
    limits = zip(amounts, measures).map { Limit($0, $1) }
    let facts = open.facts(preferred.sources)
    guard let judge = Judge(survey, amounts: amounts, preferred: facts) else {
      throw .nothingToChoose
    }
    self.judge = judge
    self.plain = Attempt(
      text: plain, facts: open.facts(saidIn: plain), hasHole: draft.tree.lacksFirst, cost: nil)
  }

  /// By how much a text exceeds the limit it exceeds most.
  func over(_ text: String) -> Int {
    limits.map { $0.measure.count(text) - $0.allowance(for: text) }.max() ?? 0
  }

  /// By how much the text of a way exceeds the limit it exceeds most.
  func over(_ way: Way) -> Int { over(open.filled(way).text) }

  /// Whether a text is within the limits.
  func isWithin(_ text: some StringProtocol) -> Bool { over(String(text)) <= 0 }
}

extension DraftTree {
  /// Whether the first alternatives, one inside the other, need a fact that is missing.
  fileprivate var lacksFirst: Bool { Self.lacksFirst(nodes) }

  private static func lacksFirst(_ nodes: [Node]) -> Bool {
    nodes.contains { node in
      guard case .choice(let choice) = node else { return false }
      guard let first = choice.alternatives[choice.start] else { return true }
      return lacksFirst(first)
    }
  }
}
