/// The text of a template, in pieces that its drafts take over as they are.
///
/// It is an object: one reference to it is all that making a draft has to hold on to.
package final class LiteralPool: Hashable, Sendable {
  let bytes: [UInt8]
  let pieces: [PieceRecord]

  /// The pieces of a draft that has no choices.
  package init(_ draft: Draft) {
    bytes = draft.bytes
    pieces = draft.pieces
  }

  /// A piece with its text.
  package func piece(at index: Int) -> Piece {
    pieces[index].piece(of: bytes, [])
  }

  /// Whether some of the pieces are nothing but white space.
  package func isBlank(_ range: Range<Int>) -> Bool {
    range.allSatisfy { if case .gap = pieces[$0].kind { true } else { false } }
  }

  package static func == (left: LiteralPool, right: LiteralPool) -> Bool {
    left === right || left.pieces == right.pieces && left.bytes == right.bytes
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(pieces)
    hasher.combine(bytes)
  }
}
