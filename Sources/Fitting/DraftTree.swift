/// A draft as a tree, for whoever passes it on to another program that fits it again.
///
/// Fitting itself keeps a draft flat; a tree is made only where one is asked for.
package struct DraftTree: Hashable, Sendable {
  /// The nodes of the whole draft, in the order of the message.
  package let nodes: [Node]

  /// A piece of a draft, or a choice in it.
  package indirect enum Node: Hashable, Sendable {
    /// White space.
    case gap(Gap)
    /// A place where literal text may lose a space or its full stop.
    case boundary
    /// The template's own words.
    case literal(String)
    /// An output, with the labels of what it was made of.
    case fact(String, sources: [Int], isAboutReader: Bool)
    /// A part that can be said in several ways.
    case choice(Choice)
  }

  /// A part that can be said in several ways.
  package struct Choice: Hashable, Sendable {
    /// The name of the choice, if it has one.
    package let name: String?
    /// How its alternatives relate.
    package let kind: Fitting.Choice.Kind
    /// The cost of each step down the list; 0 of a `vary`.
    package let weight: Int
    /// Which alternative is the first in the order of preference.
    package let start: Int
    /// The caller's own label of the choice; nil for one that was not written as a choice.
    package let ordinal: Int?
    /// The alternatives as written; nil for one that is not available.
    package let alternatives: [[Node]?]
  }
}

extension Draft {
  /// The draft as a tree.
  package var tree: DraftTree { DraftTree(nodes: nodes(of: whole)) }

  private func nodes(of section: Section) -> [DraftTree.Node] {
    var nodes: [DraftTree.Node] = []
    var walk = SectionWalk(section)
    while let part = walk.next(in: self) {
      switch part {
      case .pieces(let range): nodes += range.map { node(of: pieces[$0]) }
      case .choice(let number): nodes.append(.choice(tree(of: choices[number])))
      }
    }
    return nodes
  }

  private func node(of piece: PieceRecord) -> DraftTree.Node {
    switch piece.kind {
    case .gap(let gap): .gap(gap)
    case .boundary: .boundary
    case .literal: .literal(text(of: piece))
    case .fact:
      .fact(
        text(of: piece), sources: Array(labels[piece.labels]), isAboutReader: piece.isAboutReader)
    }
  }

  private func tree(of choice: Choice) -> DraftTree.Choice {
    DraftTree.Choice(
      name: choice.name, kind: choice.kind,
      weight: choice.kind == .vary ? 0 : max(choice.weight, 1),
      start: choice.index(at: 0), ordinal: choice.ordinal,
      alternatives: alternatives[choice.alternatives].map { $0.map(nodes) })
  }
}
