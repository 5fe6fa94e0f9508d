extension Draft {
  /// Appends literal text: white space at its ends becomes gaps, and runs of it become one space.
  public mutating func append(literal text: some StringProtocol) {
    append(.literal, flowed: String(text))
  }

  /// Appends the text of an output, with the labels of what it was made of.
  ///
  /// White space in it is treated as in literal text. An output that printed nothing is still one.
  public mutating func append(fact text: String, sources: [Int], isAboutReader: Bool = false) {
    append(.fact, flowed: text, labels: sources, isAboutReader: isAboutReader)
  }

  /// Appends the text of an output as it is, with the labels of what it was made of.
  ///
  /// A draft that has such text is not touched where it is written.
  public mutating func append(verbatim text: String, sources: [Int]) {
    isVerbatim = true
    append(.fact, verbatim: text, labels: sources)
  }

  /// Appends white space.
  public mutating func append(_ gap: Gap) {
    pieces.append(FlowPiece(.gap(gap)))
  }

  /// Appends a place where literal text may lose a space or its full stop.
  public mutating func appendSeam() {
    pieces.append(FlowPiece(.seam))
  }

  /// Appends a stretch of the literals of a template.
  package mutating func append(_ range: Range<Int>, of literals: Literals) {
    for index in range {
      let piece = literals.pieces[index]
      guard !piece.text.isEmpty else {
        pieces.append(piece)
        continue
      }
      let start = bytes.count
      bytes.append(piece.text, of: literals.bytes)
      append(.literal, from: start, piece.shape)
    }
  }

  /// Appends literal text in which words are parted by single spaces.
  package mutating func append(plain text: ArraySlice<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: text)
    append(.literal, from: start, TextShape(bytes.span.extracting(start...)))
  }

  /// Joins no literal text that comes next to what there is.
  package mutating func seal() {
    closedCount = pieces.count
  }

  private mutating func append(
    _ kind: FlowPiece.Kind, flowed text: String, labels: [Int] = [], isAboutReader: Bool = false
  ) {
    let start = bytes.count
    bytes.append(text)
    let shape = TextShape(bytes.span.extracting(start...))
    if shape.isInOrder {
      append(kind, from: start, shape, labels, isAboutReader)
      return
    }
    bytes.removeLast(bytes.count - start)
    let (leading, core, trailing) = parted(text)
    if leading { append(.space) }
    if kind == .fact || !core.isEmpty {
      bytes.append(core)
      append(
        kind, from: start, TextShape(bytes.span.extracting(start...)), labels, isAboutReader)
    }
    if trailing { append(.space) }
  }

  /// Makes a piece of the last bytes; literal text that directly follows such text is joined to it.
  private mutating func append(
    _ kind: FlowPiece.Kind, from start: Int, _ shape: TextShape, _ labels: [Int] = [],
    _ isAboutReader: Bool = false
  ) {
    guard kind == .literal, pieces.count > closedCount, let last = pieces.last,
      last.kind == .literal
    else {
      add(kind, from: start, shape, labels, isAboutReader)
      return
    }
    pieces.removeLast()
    let joined = last.text.lowerBound
    let whole =
      last.shape.joined(with: shape, after: last.text.count)
      ?? TextShape(bytes.span.extracting(joined...))
    add(.literal, from: joined, whole, labels)
  }

  /// Appends text as it is.
  mutating func append(
    _ kind: FlowPiece.Kind, verbatim text: String, labels: [Int] = [], isAboutReader: Bool = false
  ) {
    let start = bytes.count
    bytes.append(text)
    add(kind, from: start, TextShape(bytes.span.extracting(start...)), labels, isAboutReader)
  }

  /// Makes a piece of the last bytes.
  private mutating func add(
    _ kind: FlowPiece.Kind, from start: Int, _ shape: TextShape, _ labels: [Int] = [],
    _ isAboutReader: Bool = false
  ) {
    let first = self.labels.count
    for index in labels.indices { self.labels.append(labels[index]) }
    pieces.append(
      FlowPiece(
        kind, text: start..<bytes.count, labels: first..<self.labels.count, shape: shape,
        isAboutReader: isAboutReader))
  }
}

/// A text without the white space at its ends, whether there was any, and each run in it one space.
private func parted(_ text: String) -> (leading: Bool, core: String, trailing: Bool) {
  let scalars = text.unicodeScalars
  guard let first = scalars.first else { return (false, "", false) }
  guard
    let start = first.isFlowSpace
      ? scalars.firstIndex(where: { !$0.isFlowSpace }) : scalars.startIndex,
    let last = scalars.lastIndex(where: { !$0.isFlowSpace })
  else { return (true, "", false) }
  let end = scalars.index(after: last)
  let core = text[start..<end]
  return (
    start != scalars.startIndex, hasRuns(core) ? collapsed(core) : String(core),
    end != scalars.endIndex
  )
}

/// Whether a text holds white space that is not a single space.
///
/// A space and a combining mark make one character, so that only scalars tell.
private func hasRuns(_ text: Substring) -> Bool {
  var wasSpace = false
  for scalar in text.unicodeScalars {
    let isSpace = scalar.isFlowSpace
    if isSpace, wasSpace || scalar != " " { return true }
    wasSpace = isSpace
  }
  return false
}

private func collapsed(_ text: Substring) -> String {
  var result = String.UnicodeScalarView()
  var wasSpace = false
  for scalar in text.unicodeScalars {
    let isSpace = scalar.isFlowSpace
    if !isSpace {
      result.append(scalar)
    } else if !wasSpace {
      result.append(" ")
    }
    wasSpace = isSpace
  }
  return String(result)
}
