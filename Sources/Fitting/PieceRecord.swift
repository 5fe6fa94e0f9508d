/// A piece as a draft keeps it and flow sees it: where its text is, and what of the text matters to
/// what is beside it.
struct PieceRecord: Hashable {
  let kind: Kind
  /// Where its text is, in the bytes of its draft; empty for gaps and boundaries.
  let text: Range<Int>
  /// Where its labels are, among those of its draft.
  let labels: Range<Int>
  /// What the text is like, read once.
  let shape: EdgeTraits
  /// Whether it prints a fact about the reader.
  let isAboutReader: Bool

  enum Kind: Hashable {
    case literal
    case fact
    case gap(Gap)
    case boundary
  }

  /// A piece of a kind.
  init(
    _ kind: Kind, text: Range<Int> = 0..<0, labels: Range<Int> = 0..<0, shape: EdgeTraits = .empty,
    isAboutReader: Bool = false
  ) {
    self.kind = kind
    self.text = text
    self.labels = labels
    self.shape = shape
    self.isAboutReader = isAboutReader
  }
}
