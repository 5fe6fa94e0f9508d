import Text

/// A template after binding: text, and the choices still open.
///
/// Fitting picks one alternative for each choice; what comes out is flowed text within a limit.
///
/// A draft is a tree that is kept flat, because a tree would have to be made and taken down again
/// for every message: the text in one row of bytes, the pieces in one row, and each choice as
/// the stretches of it that are its alternatives.
public struct Draft: Hashable, Sendable {
  /// The text of the pieces, in UTF-8.
  var bytes = [UInt8]()
  /// The pieces, those of every alternative among them, in the order of the message.
  var pieces = [PieceRecord]()
  /// The labels of the facts.
  var labels = [Int]()
  /// The choices, in the order of their opening tags.
  var choices = [Choice]()
  /// The alternatives of the choices, as written; nil for one that is not available.
  var alternatives = [Section?]()
  /// How many pieces are behind the last edge of a choice, so that no text is joined to them.
  var closedCount = 0
  /// Whether some of its facts are kept as they are, even at the start of a sentence.
  var isVerbatim = false
  /// The stretch in view, where the draft is a part of another.
  private var part: Section?

  /// A draft that says nothing.
  public init() {}

  /// A stretch of a draft: the whole, or an alternative.
  struct Section: Hashable {
    /// Its pieces, those of the choices in it among them.
    var pieces: Range<Int>
    /// Its choices, those inside of others among them.
    var choices: Range<Int>
  }

  /// All that the draft says.
  var whole: Section {
    part ?? Section(pieces: 0..<pieces.count, choices: 0..<choices.count)
  }

  /// A stretch of the draft as a draft to fit and to write, in which pieces and choices keep their
  /// numbers.
  func part(_ section: Section) -> Draft {
    var draft = self
    draft.part = section
    return draft
  }

  /// The text of a piece.
  func text(of piece: PieceRecord) -> String {
    String(decoding: bytes[piece.text], as: UTF8.self)
  }

  /// Makes room for what a template with these literals will most likely come to.
  package mutating func reserve(asFor literals: LiteralPool) {
    pieces.reserveCapacity(2 * literals.pieces.count + 8)
    bytes.reserveCapacity(2 * literals.bytes.count + 128)
    labels.reserveCapacity(literals.pieces.count)
    choices.reserveCapacity(4)
    alternatives.reserveCapacity(12)
  }

  /// A fact with its labels.
  func fact(_ piece: PieceRecord) -> Overrun.Fact {
    Overrun.Fact(text: text(of: piece), sources: Array(labels[piece.labels]))
  }

  /// How many pieces there are.
  package var pieceCount: Int { pieces.count }

  /// The labels of its facts, each once, in the order they first come in.
  package var sources: [Int] {
    var sources = [Int]()
    var seen = Set<Int>()
    for piece in pieces[whole.pieces] {
      for label in labels[piece.labels] where seen.insert(label).inserted { sources.append(label) }
    }
    return sources
  }
}

/// How choices get into a draft: opened, filled with one alternative after the other, and closed.
extension Draft {
  /// How much of a draft there is at some time, so that what comes later can be told from it.
  package struct Mark {
    fileprivate let bytes: Int
    fileprivate let pieces: Int
    fileprivate let labels: Int
    fileprivate let choices: Int
    fileprivate let alternatives: Int
  }

  /// How much of the draft there is.
  package var mark: Mark {
    Mark(
      bytes: bytes.count, pieces: pieces.count, labels: labels.count, choices: choices.count,
      alternatives: alternatives.count)
  }

  /// Takes away all that was appended since a mark.
  package mutating func remove(since mark: Mark) {
    bytes.removeLast(bytes.count - mark.bytes)
    pieces.removeLast(pieces.count - mark.pieces)
    labels.removeLast(labels.count - mark.labels)
    choices.removeLast(choices.count - mark.choices)
    alternatives.removeLast(alternatives.count - mark.alternatives)
    closedCount = min(closedCount, mark.pieces)
  }

  /// Opens a choice between so many alternatives, none of which is available yet.
  ///
  /// - Returns: its number.
  package mutating func open(_ choice: Choice, of count: Int) -> Int {
    var choice = choice
    choice.alternatives = alternatives.count..<(alternatives.count + count)
    choice.pieces = pieces.count..<pieces.count
    for _ in 0..<count { alternatives.append(nil) }
    choices.append(choice)
    closedCount = pieces.count
    return choices.count - 1
  }

  /// Makes an alternative of a choice available: what was appended since a mark.
  package mutating func close(alternative index: Int, of choice: Int, since mark: Mark) {
    alternatives[choices[choice].alternatives.lowerBound + index] = Section(
      pieces: mark.pieces..<pieces.count, choices: mark.choices..<choices.count)
    closedCount = pieces.count
  }

  /// Closes a choice.
  package mutating func close(choice: Int) {
    choices[choice].pieces = choices[choice].pieces.lowerBound..<pieces.count
    choices[choice].next = choices.count
    closedCount = pieces.count
  }
}

/// What the walks through a draft ask of its choices.
extension Draft {
  /// An alternative of a choice by its number as written; nil where it is not available.
  func alternative(_ index: Int, of choice: Int) -> (index: Int, section: Section)? {
    alternatives[choices[choice].alternatives.lowerBound + index].map { (index, $0) }
  }

  /// The alternative at a place in the order of preference; nil where it is not available.
  func alternative(at place: Int, of choice: Int) -> (index: Int, section: Section)? {
    guard choices[choice].alternatives.count > place else { return nil }
    return alternative(choices[choice].index(at: place), of: choice)
  }

  /// The numbers of the choices that one way reaches, in the order of the opening tags.
  ///
  /// - Parameter taken: What was taken at each of them.
  func numbers(taking taken: [Fit.Taken]) -> [Int] {
    var numbers: [Int] = []
    func reach(_ section: Section) {
      var number = section.choices.lowerBound
      while number < section.choices.upperBound, numbers.count < taken.count {
        let alternative = alternative(taken[numbers.count].index, of: number)
        numbers.append(number)
        if let alternative { reach(alternative.section) }
        number = choices[number].next
      }
    }
    reach(whole)
    return numbers
  }

  /// The alternatives of all choices that are available, in the order of the opening tags, each as a
  /// draft of its own.
  package var alternativeDrafts: [(ordinal: Int?, index: Int, draft: Draft)] {
    choices[whole.choices].flatMap { choice in
      alternatives[choice.alternatives].enumerated().compactMap { index, section in
        section.map { (choice.ordinal, index, part($0)) }
      }
    }
  }
}

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
    pieces.append(PieceRecord(.gap(gap)))
  }

  /// Appends a place where literal text may lose a space or its full stop.
  public mutating func appendBoundary() {
    pieces.append(PieceRecord(.boundary))
  }

  /// Appends a stretch of the literals of a template.
  package mutating func append(_ range: Range<Int>, of literals: LiteralPool) {
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
    append(.literal, from: start, EdgeTraits(bytes.span.extracting(start...)))
  }

  /// Appends a word of a template; words with a space between them are one text, as where the
  /// template is read.
  package mutating func append(word: String) {
    if case .gap(.space)? = pieces.last?.kind, pieces.count - 1 > closedCount,
      pieces[pieces.count - 2].kind == .literal
    {
      pieces.removeLast()
      append(plain: Array(" \(word)".utf8)[...])
    } else {
      append(literal: word)
    }
  }

  /// Joins no literal text that comes next to what there is.
  package mutating func seal() {
    closedCount = pieces.count
  }

  private mutating func append(
    _ kind: PieceRecord.Kind, flowed text: String, labels: [Int] = [], isAboutReader: Bool = false
  ) {
    let start = bytes.count
    bytes.append(text)
    let shape = EdgeTraits(bytes.span.extracting(start...))
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
        kind, from: start, EdgeTraits(bytes.span.extracting(start...)), labels, isAboutReader)
    }
    if trailing { append(.space) }
  }

  /// Makes a piece of the last bytes; literal text that directly follows such text is joined to it.
  private mutating func append(
    _ kind: PieceRecord.Kind, from start: Int, _ shape: EdgeTraits, _ labels: [Int] = [],
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
      ?? EdgeTraits(bytes.span.extracting(joined...))
    add(.literal, from: joined, whole, labels)
  }

  /// Appends text as it is.
  mutating func append(
    _ kind: PieceRecord.Kind, verbatim text: String, labels: [Int] = [], isAboutReader: Bool = false
  ) {
    let start = bytes.count
    bytes.append(text)
    add(kind, from: start, EdgeTraits(bytes.span.extracting(start...)), labels, isAboutReader)
  }

  /// Makes a piece of the last bytes.
  private mutating func add(
    _ kind: PieceRecord.Kind, from start: Int, _ shape: EdgeTraits, _ labels: [Int] = [],
    _ isAboutReader: Bool = false
  ) {
    let first = self.labels.count
    for index in labels.indices { self.labels.append(labels[index]) }
    pieces.append(
      PieceRecord(
        kind, text: start..<bytes.count, labels: first..<self.labels.count, shape: shape,
        isAboutReader: isAboutReader))
  }
}

/// A text without the white space at its ends, whether there was any, and each run in it one space.
private func parted(_ text: String) -> (leading: Bool, core: String, trailing: Bool) {
  let scalars = text.unicodeScalars
  guard let first = scalars.first else { return (false, "", false) }
  guard
    let start = first.isBreakingSpace
      ? scalars.firstIndex(where: { !$0.isBreakingSpace }) : scalars.startIndex,
    let last = scalars.lastIndex(where: { !$0.isBreakingSpace })
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
    let isSpace = scalar.isBreakingSpace
    if isSpace, wasSpace || scalar != " " { return true }
    wasSpace = isSpace
  }
  return false
}

private func collapsed(_ text: Substring) -> String {
  var result = String.UnicodeScalarView()
  var wasSpace = false
  for scalar in text.unicodeScalars {
    let isSpace = scalar.isBreakingSpace
    if !isSpace {
      result.append(scalar)
    } else if !wasSpace {
      result.append(" ")
    }
    wasSpace = isSpace
  }
  return String(result)
}
