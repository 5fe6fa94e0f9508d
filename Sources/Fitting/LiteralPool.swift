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

  /// The white space that a piece is; nil where it is text.
  package func gap(at index: Int) -> Gap? {
    if case .gap(let gap) = pieces[index].kind { gap } else { nil }
  }

  /// How many words a piece has, of which each is parted from the next by a space.
  package func wordCount(at index: Int) -> Int {
    1 + bytes[pieces[index].text].count { $0 == UInt8(ascii: " ") }
  }

  /// Whether some of the pieces are nothing but white space.
  package func isBlank(_ range: Range<Int>) -> Bool {
    range.allSatisfy { gap(at: $0) != nil }
  }

  package static func == (left: LiteralPool, right: LiteralPool) -> Bool {
    left === right || left.pieces == right.pieces && left.bytes == right.bytes
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(pieces)
    hasher.combine(bytes)
  }
}
