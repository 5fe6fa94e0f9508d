import People
import Templating
import Writing

/// The needs of each alternative of a template's choices, worked out once for all people who are
/// compared.
struct AlternativeNeeds {
  private var needs: [Int: [FactNeeds]] = [:]

  init(of variant: Variant) {
    for choice in variant.body.outline.choices {
      needs[choice.ordinal] = choice.alternatives.map { FactNeeds(of: $0) }
    }
  }

  /// The fewest facts that an alternative lacks.
  ///
  /// - Parameters:
  ///   - ordinal: the choice.
  ///   - index: the index of the alternative.
  ///   - facts: the known facts.
  func missing(for ordinal: Int, _ index: Int, in facts: Facts) -> [String] {
    guard let needs = needs[ordinal], needs.indices.contains(index) else { return [] }
    var missing: [String] = []
    for need in needs[index].needs {
      let lacking = need.ways.map { way in way.filter { facts.text(at: $0) == nil } }
      let least = lacking.min { $0.count < $1.count } ?? []
      missing += least.filter { !missing.contains($0) }
    }
    return missing
  }
}
