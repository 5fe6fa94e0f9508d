/// What a template becomes once every fact is in: text, and the choices still open.
///
/// Fitting picks one alternative for each choice; what comes out is flowed text within a limit.
///
/// A draft stands for a tree, which `items` shows. It is kept flat, because a tree would have to be
/// made and taken down again for every message: the text in one row of bytes, the pieces in one row,
/// and each choice as the stretches of it that are its alternatives.
public struct Draft: Hashable, Sendable {
  /// The text of the pieces, in UTF-8.
  var bytes = [UInt8]()
  /// The pieces, those of every alternative among them, in the order of the message.
  var pieces = [FlowPiece]()
  /// The labels of the facts.
  var labels = [Int]()
  /// The choices, in the order of their opening tags.
  var choices = [DraftChoice]()
  /// The alternatives of the choices, as written; nil for one that is not available.
  var alternatives = [Section?]()
  /// How many pieces are behind the last edge of a choice, so that no text is joined to them.
  var closedCount = 0
  /// Whether some of its facts are kept as they are wherever they stand.
  var isVerbatim = false

  /// A draft that says nothing.
  public init() {}

  /// A stretch of a draft: the whole, or an alternative.
  struct Section: Hashable {
    /// Its pieces, those of the choices in it among them.
    var pieces: Range<Int>
    /// Its choices, those inside of others among them.
    var choices: Range<Int>
  }

  /// The whole of the draft.
  var whole: Section { Section(pieces: 0..<pieces.count, choices: 0..<choices.count) }

  /// The text of a piece.
  func text(of piece: FlowPiece) -> String {
    String(decoding: bytes[piece.text], as: UTF8.self)
  }

  /// Makes room for what a template with these literals will most likely come to.
  package mutating func reserve(asFor literals: Literals) {
    pieces.reserveCapacity(2 * literals.pieces.count + 8)
    bytes.reserveCapacity(2 * literals.bytes.count + 128)
    labels.reserveCapacity(literals.pieces.count)
    choices.reserveCapacity(4)
    alternatives.reserveCapacity(12)
  }

  /// How many pieces there are.
  package var pieceCount: Int { pieces.count }

  /// The labels of its facts, each once, in the order they first come in.
  package var sources: [Int] {
    var sources = [Int]()
    var seen = Set<Int>()
    for label in labels where seen.insert(label).inserted { sources.append(label) }
    return sources
  }
}
