package import Fitting

/// The draft of a compared message, with names for its labels: all that a page needs to fit it
/// again.
package struct ComparedDraft: Hashable, Sendable {
  /// The pieces and the choices.
  package let tree: DraftTree
  /// The paths of facts, by their labels.
  package let paths: [String]
  /// The facts that the unavailable alternatives of a choice lack, by the choice's ordinal and the
  /// alternative's index.
  package let lacks: [Int: [Int: [String]]]

  /// A draft whose facts are named.
  ///
  /// - Parameter missing: returns the facts that an alternative lacks, by the ordinal of its choice
  ///   and its index.
  init(_ tree: DraftTree, paths: [String], missing: (Int, Int) -> [String]) {
    self.tree = tree
    self.paths = paths
    var lacks: [Int: [Int: [String]]] = [:]
    for choice in tree.allChoices {
      guard let ordinal = choice.ordinal else { continue }
      for (index, alternative) in choice.alternatives.enumerated() where alternative == nil {
        lacks[ordinal, default: [:]][index] = missing(ordinal, index)
      }
    }
    self.lacks = lacks
  }
}

extension DraftTree {
  /// All choices, those inside of others among them.
  fileprivate var allChoices: [Choice] { Self.choices(in: nodes) }

  private static func choices(in nodes: [Node]) -> [Choice] {
    nodes.flatMap { node -> [Choice] in
      guard case .choice(let choice) = node else { return [] }
      return [choice] + choice.alternatives.flatMap { $0.map(choices) ?? [] }
    }
  }
}
