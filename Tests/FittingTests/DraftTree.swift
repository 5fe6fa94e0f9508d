@testable import Fitting

/// The smallest part of a draft, as tests write and read it.
enum Piece: Hashable, Sendable {
  case literal(String)
  case fact(String, sources: [Int], isAboutReader: Bool = false)
  case gap(Gap)
  case boundary
}

/// A choice with its alternatives as drafts of their own; nil for one that needs a fact which is
/// missing.
struct ChoiceTree: Hashable, Sendable {
  var name: String?
  var kind: Choice.Kind = .choose
  var weight = 1
  var start = 0
  var ordinal: Int?
  var alternatives: [Draft?]
}

/// Drafts written and read as trees.
extension Draft {
  enum Item: Hashable, Sendable {
    case piece(Piece)
    case choice(ChoiceTree)
  }

  init(_ items: [Item]) {
    self.init()
    for item in items { append(item) }
  }

  init(pieces: [Piece]) {
    self.init(pieces.map(Item.piece))
  }

  mutating func append(_ item: Item) {
    switch item {
    case .piece(.literal(let text)): append(.literal, verbatim: text)
    case .piece(.fact(let text, let sources, let isAboutReader)):
      append(.fact, verbatim: text, labels: sources, isAboutReader: isAboutReader)
    case .piece(.gap(let gap)): append(gap)
    case .piece(.boundary): appendBoundary()
    case .choice(let choice): append(choice)
    }
  }

  private mutating func append(_ tree: ChoiceTree) {
    let choice = open(
      Choice(
        name: tree.name, kind: tree.kind, weight: tree.weight, start: tree.start,
        ordinal: tree.ordinal), of: tree.alternatives.count)
    for case (let index, let alternative?) in tree.alternatives.enumerated() {
      let mark = mark
      for item in alternative.items { append(item) }
      close(alternative: index, of: choice, since: mark)
    }
    close(choice: choice)
  }

  var items: [Item] {
    var items: [Item] = []
    var walk = SectionWalk(whole)
    while let part = walk.next(in: self) {
      switch part {
      case .pieces(let range): items += range.map { .piece(piece(at: $0)) }
      case .choice(let number): items.append(.choice(tree(of: choices[number])))
      }
    }
    return items
  }

  private func piece(at index: Int) -> Piece {
    let piece = pieces[index]
    switch piece.kind {
    case .literal: return .literal(text(of: piece))
    case .fact:
      let fact = fact(piece)
      return .fact(fact.text, sources: fact.sources, isAboutReader: piece.isAboutReader)
    case .gap(let gap): return .gap(gap)
    case .boundary: return .boundary
    }
  }

  private func tree(of choice: Choice) -> ChoiceTree {
    ChoiceTree(
      name: choice.name, kind: choice.kind, weight: choice.weight, start: choice.start,
      ordinal: choice.ordinal,
      alternatives: alternatives[choice.alternatives].map { $0.map(part) })
  }

  /// The pieces outside of choices.
  var ownPieces: [Piece] {
    items.compactMap { if case .piece(let piece) = $0 { piece } else { nil } }
  }

  /// The pieces of one way to fill the draft, in order.
  ///
  /// - Parameter taken: Which alternative is taken at each choice reached, in the order of the
  ///   opening tags; the choices for which there is none are left out.
  /// - Returns: each piece, and the innermost of the choices taken that it lies in; nil outside of
  ///   them.
  func pieces(taking taken: [Int]) -> [(piece: Piece, choice: Int?)] {
    var rest = taken[...]
    return pieces(taking: &rest, in: nil)
  }

  private func pieces(
    taking rest: inout ArraySlice<Int>, in parent: Int?
  ) -> [(piece: Piece, choice: Int?)] {
    var pieces: [(piece: Piece, choice: Int?)] = []
    for item in items {
      switch item {
      case .piece(let piece): pieces.append((piece, parent))
      case .choice(let choice):
        let place = rest.startIndex
        guard let index = rest.popFirst(), let alternative = choice.alternatives[index] else {
          continue
        }
        pieces.append((.boundary, place))
        pieces += alternative.pieces(taking: &rest, in: place)
        pieces.append((.boundary, place))
      }
    }
    return pieces
  }
}

extension TextLayout {
  /// The text of pieces in which no choice is left.
  static func text(
    of pieces: [Piece], layout: Layout = .message, keepingEnds: Bool = false
  ) -> String {
    text(of: Draft(pieces: pieces), layout: layout, keepingEnds: keepingEnds)
  }
}
