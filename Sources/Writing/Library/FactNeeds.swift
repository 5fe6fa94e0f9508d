import People
package import Templating

/// The facts without which a template cannot be said, whichever way is taken.
///
/// ```swift
/// FactNeeds(of: outline).text  // "recipient.first_name, met.event | met.topic"
/// ```
///
/// Each need can be met in one or several ways, and each way is a set of facts. What a choice needs
/// is reported exactly; where facts decide which branch is taken, it is what the least of them needs.
package struct FactNeeds: Hashable, Sendable {
  /// Everything that is needed, in the order of the template.
  package private(set) var needs: [Need] = []

  /// One thing that is needed: the facts of any one of these ways.
  package struct Need: Hashable, Sendable {
    /// The ways to meet it, each the facts that it takes; one at least, and none is part of another.
    package let ways: [[String]]

    /// The need as it is written: `met.event | met.topic`, `sender.work | sender.role & sender.goal`.
    package var text: String {
      ways.map { $0.joined(separator: " & ") }.joined(separator: " | ")
    }
  }

  /// What an outline needs, and what is required besides, where a tie may stand for any of its facts.
  package init(of outline: Outline, requiring names: [String] = []) {
    let ways = Self.factors(of: outline)
    needs = Self.simplified(ways).map { Need(ways: $0) }
    let others = names.filter { name in
      !needs.contains { need in
        need.ways.allSatisfy { $0.contains { FactName.covers(name, $0) } }
      }
    }
    needs = others.map { Need(ways: [[$0]]) } + needs
  }

  /// The needs as they are written, with commas between them.
  package var text: String { needs.map(\.text).joined(separator: ", ") }

  /// Every fact in them, each once.
  package var facts: [String] {
    var seen: Set<String> = []
    return needs.flatMap { $0.ways.joined() }.filter { seen.insert($0).inserted }
  }

  /// Whether all of them are met, given which facts there are.
  package func areMet(by isThere: (String) -> Bool) -> Bool {
    needs.allSatisfy { $0.ways.contains { $0.allSatisfy(isThere) } }
  }

  /// The needs that are not among others.
  package func without(_ others: Set<Need>) -> FactNeeds {
    var rest = self
    rest.needs.removeAll { others.contains($0) }
    return rest
  }

  /// Several ways, each a set of facts.
  private typealias Ways = [[String]]

  /// More ways than this are not told apart; nobody would read them.
  private static let waysAtMost = 64

  /// What is needed, each factor for itself.
  private static func factors(of outline: Outline) -> [Ways] {
    outline.needs.map { [[$0]] }
      + outline.parts.map(\.ways).filter { !$0.isEmpty }.map { ways(of: $0) }
  }

  /// The ways to say one of several alternatives.
  private static func ways(of alternatives: [Outline]) -> Ways {
    leastOf(
      alternatives.flatMap { outline in
        factors(of: outline).reduce([[]]) { ways, factor in
          let product = ways.flatMap { way in factor.map { way + $0.filter { !way.contains($0) } } }
          return product.count > waysAtMost ? ways : leastOf(product)
        }
      })
  }

  /// The ways without those that need no less than another.
  private static func leastOf(_ ways: Ways) -> Ways {
    let sets = ways.map { Set($0) }
    return ways.indices.filter { index in
      !sets.indices.contains { other in
        sets[other].isStrictSubset(of: sets[index]) || other < index && sets[other] == sets[index]
      }
    }.map { ways[$0] }
  }

  /// The factors without what others ask for already.
  private static func simplified(_ factors: [Ways]) -> [Ways] {
    let certain = Set(factors.filter { $0.count == 1 }.flatMap { $0[0] })
    let rest = factors.flatMap { ways -> [Ways] in
      guard ways.count > 1 else { return ways.first?.map { [[$0]] } ?? [] }
      let rest = leastOf(ways.map { way in way.filter { !certain.contains($0) } })
      if rest.contains([]) { return [] }
      return rest.count > 1 ? [rest] : rest[0].map { [[$0]] }
    }
    let sets = rest.map { ways in ways.map { Set($0) } }
    return rest.indices.filter { index in
      !sets.indices.contains { other in
        other != index && implies(sets[other], sets[index])
          && (other < index || !implies(sets[index], sets[other]))
      }
    }.map { rest[$0] }
  }

  /// Whether whoever meets one need has met the other.
  private static func implies(_ need: [Set<String>], _ other: [Set<String>]) -> Bool {
    need.allSatisfy { way in other.contains { $0.isSubset(of: way) } }
  }
}
