import People
package import Templating

/// The facts that a template needs whatever alternatives are taken.
///
/// ```swift
/// FactNeeds(of: outline).text  // "recipient.first_name, met.event | met.topic"
/// ```
///
/// Each need can be met in one or several ways, and each way is a set of facts. The needs of
/// choices are exact; for branches that facts decide between, they are those of the least demanding
/// one.
package struct FactNeeds: Hashable, Sendable {
  /// The needs, in the order of the template.
  package private(set) var needs: [Need] = []

  /// One need: the facts of any one of its ways.
  package struct Need: Hashable, Sendable {
    /// The ways to meet it, each a set of facts; one at least, and none contains another.
    package let ways: [[String]]

    /// The need as text: `met.event | met.topic`, `sender.work | sender.role & sender.goal`.
    package var text: String {
      ways.map { $0.joined(separator: " & ") }.joined(separator: " | ")
    }
  }

  /// The needs of an outline and the required names; any fact of a required tie meets its need.
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

  /// The needs as text, separated by commas.
  package var text: String { needs.map(\.text).joined(separator: ", ") }

  /// Every fact in them, each once.
  package var facts: [String] {
    var seen: Set<String> = []
    return needs.flatMap { $0.ways.joined() }.filter { seen.insert($0).inserted }
  }

  /// Whether all of them are met by the facts for which `isThere` returns true.
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

  /// How many ways are distinguished; nobody would read more.
  private static let waysAtMost = 64

  /// The needs of an outline, one factor for each.
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

  /// The ways that contain no other.
  private static func leastOf(_ ways: Ways) -> Ways {
    let sets = ways.map { Set($0) }
    return ways.indices.filter { index in
      !sets.indices.contains { other in
        sets[other].isStrictSubset(of: sets[index]) || other < index && sets[other] == sets[index]
      }
    }.map { ways[$0] }
  }

  /// The factors without facts that other factors need already.
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

  /// Whether every way to meet `need` also meets `other`.
  private static func implies(_ need: [Set<String>], _ other: [Set<String>]) -> Bool {
    need.allSatisfy { way in other.contains { $0.isSubset(of: way) } }
  }
}
