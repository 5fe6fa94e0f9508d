/// Writes the text that flow lets through.
struct LayoutWriter: LayoutSink {
  /// The text so far, in UTF-8: bytes are put together in half the time that strings take.
  private(set) var bytes = [UInt8]()

  /// The text so far.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The text that pieces are stretches of.
  private let source: [UInt8]
  /// Whether facts stay as they are everywhere.
  private let isVerbatim: Bool
  /// Where sentences begin and end.
  private var sentences: SentenceTrail

  /// A writer of pieces of a draft, with room for a short message.
  ///
  /// - Parameter isPart: Whether the text becomes a part of another.
  init(of draft: Draft, isPart: Bool = false) {
    source = draft.bytes
    isVerbatim = draft.isVerbatim
    sentences = SentenceTrail(isPart: isPart)
    bytes.reserveCapacity(256)
  }

  mutating func take(_ gap: Gap) {
    bytes.append(gap == .space ? 0x20 : 0x0A)
    if gap == .paragraph { bytes.append(0x0A) }
  }

  mutating func take(_ mark: TrailingPunctuation) {
    bytes.append(contentsOf: mark.text.utf8)
  }

  mutating func dropFullStop() {
    sentences.end(at: bytes.count)
  }

  @inline(__always)
  mutating func take(_ piece: PieceRecord, at index: Int, droppingFullStop: Bool) {
    let start = bytes.count
    if droppingFullStop { dropFullStop() }
    bytes.append(droppingFullStop ? piece.text.dropFirst() : piece.text, of: source)
    if piece.kind == .fact, piece.shape.ending == .ends || bytes[start].startsArticles {
      conclude(piece, from: start)
    }
  }

  /// Gives a fact its capital where it begins a sentence, and notes what its end is worth.
  ///
  /// Few facts come here: what all go through stays small enough to be put in where it is called.
  @inline(never)
  private mutating func conclude(_ piece: PieceRecord, from start: Int) {
    guard !isVerbatim else { return }
    let startsWithArticle = bytes.span.extracting(start...).startsWithArticle
    let ends = piece.shape.ending == .ends
    guard startsWithArticle || ends else { return }
    let begins = sentences.beginsSentence(after: bytes.span.extracting(..<start))
    if begins, startsWithArticle { bytes[start] -= 0x20 }
    if ends, !begins { sentences.doubt(start..<bytes.count) }
  }
}
