import Fitting
import Text

/// The draft of a card for the script of a page, as lists of numbers and lists.
///
/// A number is white space (-1 a space, -2 a line break, -3 a paragraph break), a boundary (0), or a
/// literal text (its number plus 1). A list that begins with a number is a fact: its text, whether it
/// is about the reader, and its paths. Any other list is a choice: its kind, its name or -1, the cost
/// of a step down, the alternative that is preferred, and its alternatives. An alternative is a list
/// of such nodes; one that is not available is an object with what it `lacks`.
struct DraftData {
  private let draft: ComparedDraft

  init(of draft: ComparedDraft) {
    self.draft = draft
  }

  /// The draft, with its texts numbered.
  func json(_ number: (String) -> JSON) -> JSON { json(of: draft.tree.nodes, number) }

  private func json(of nodes: [DraftTree.Node], _ number: (String) -> JSON) -> JSON {
    .list(nodes.map { json(of: $0, number) })
  }

  private func json(of node: DraftTree.Node, _ number: (String) -> JSON) -> JSON {
    switch node {
    case .gap(let gap): .integer(-1 - gap.rawValue)
    case .boundary: .integer(0)
    case .literal(let text): number(text).successor
    case .fact(let text, let sources, let isAboutReader):
      .list(
        [number(text), .integer(isAboutReader ? 1 : 0)]
          + sources.filter(draft.paths.indices.contains).map { number(draft.paths[$0]) })
    case .choice(let choice): json(of: choice, number)
    }
  }

  private func json(of choice: DraftTree.Choice, _ number: (String) -> JSON) -> JSON {
    let alternatives = choice.alternatives.enumerated().map { index, nodes -> JSON in
      if let nodes { return json(of: nodes, number) }
      let lacks = choice.ordinal.flatMap { draft.lacks[$0]?[index] } ?? []
      return .object([JSON.Member("lacks", .list(lacks.map(number)))])
    }
    return .list([
      .text(choice.kind.rawValue), choice.name.map(number) ?? .integer(-1),
      .integer(choice.weight), .integer(choice.start), .list(alternatives),
    ])
  }
}

extension JSON {
  /// A whole number plus 1.
  fileprivate var successor: JSON {
    if case .integer(let value) = self { .integer(value + 1) } else { self }
  }
}
