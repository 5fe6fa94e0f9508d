import Fitting

/// All ways to fill a draft, each with its lengths, found without the solver.
struct Survey {
  /// The ways, in the order in which the earlier alternative of the earlier choice comes first.
  private(set) var records: [Record] = []

  /// One way, measured.
  struct Record {
    let way: Way
    let cost: Int
    let places: Int
    let outputs: Int
    let facts: FactSet
    /// Its count by the first measure.
    let count: Int
    /// The least amount of a limit of each measure that its text is within.
    let needs: [Int]

    /// Whether the fitter has to prefer it to another that comes before it.
    func isPreferred(to other: Record) -> Bool {
      (cost, places, -outputs, -count) < (other.cost, other.places, -other.outputs, -other.count)
    }
  }

  init(of draft: OpenDraft, by measures: [Measure]) {
    draft.forEachWay { way in
      let filled = draft.filled(way)
      records.append(
        Record(
          way: way, cost: filled.cost, places: filled.places, outputs: filled.outputs,
          facts: filled.facts, count: measures[0].count(filled.text),
          needs: measures.map { need(of: filled.text, by: $0) }))
    }
  }
}

/// The least amount of a limit that a text is within.
///
/// A message beyond the alphabet of GSM-7 takes 16 bits a unit, where the limit has 7 a septet.
func need(of text: String, by measure: Measure) -> Int {
  let count = measure.count(text)
  let isWide = measure.unit == .gsm7 && GSM7.septets(of: text) == nil
  return isWide ? (count * 16 + 6) / 7 : count
}

/// The verdict on what methods make of one case, from all ways to fill its draft.
struct Judge {
  /// The way that is preferred of all within the limits.
  let best: Survey.Record
  /// The sets of facts of the ways within the limits.
  private let kept: Set<FactSet>
  /// The facts of the preferred text.
  private let preferred: FactSet

  /// A judge; nil where no way is within the limits.
  init?(_ survey: Survey, amounts: [Int], preferred: FactSet) {
    let within = survey.records.filter { zip($0.needs, amounts).allSatisfy { $0 <= $1 } }
    guard var best = within.first else { return nil }
    for record in within where record.isPreferred(to: best) { best = record }
    self.best = best
    self.preferred = preferred
    kept = Set(within.map(\.facts))
  }

  /// Whether a text loses a fact for nothing: some way within the limits keeps all facts of the text,
  /// and one more of the preferred text.
  func losesFact(_ facts: FactSet) -> Bool {
    let lost = preferred.subtracting(facts)
    return kept.contains { $0.isSuperset(of: facts) && !$0.isDisjoint(with: lost) }
  }
}
