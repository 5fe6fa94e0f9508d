extension Draft {
  /// A piece of text, or a choice between several drafts.
  public enum Item: Hashable, Sendable {
    /// Text, or what is between text.
    case piece(Piece)
    /// A part that can be said in several ways.
    case choice(Choice)
  }

  /// A draft of these items.
  public init(_ items: [Item]) {
    for item in items { append(item) }
  }

  /// The pieces of text and the choices, in the order of the message: the draft as a tree.
  public var items: [Item] { items(of: whole) }

  /// Appends a piece as it is, or a choice.
  public mutating func append(_ item: Item) {
    switch item {
    case .piece(.literal(let text)): append(.literal, verbatim: text)
    case .piece(.fact(let text, let sources, let isAboutReader)):
      append(.fact, verbatim: text, labels: sources, isAboutReader: isAboutReader)
    case .piece(.gap(let gap)): append(gap)
    case .piece(.boundary): appendBoundary()
    case .choice(let choice): append(choice)
    }
  }

  private mutating func append(_ choice: Choice) {
    let number = open(
      DraftChoice(
        name: choice.name, kind: choice.kind, weight: choice.weight, start: choice.start,
        ordinal: choice.ordinal), of: choice.alternatives.count)
    for (index, alternative) in choice.alternatives.enumerated() {
      guard let alternative else { continue }
      let mark = mark
      append(alternative.whole, of: alternative)
      close(alternative: index, of: number, since: mark)
    }
    close(choice: number)
  }

  private func items(of section: Section) -> [Item] {
    var items = [Item]()
    var walk = SectionWalk(section)
    while let part = walk.next(in: self) {
      switch part {
      case .pieces(let range): for index in range { items.append(.piece(piece(at: index))) }
      case .choice(let number): items.append(.choice(choice(number)))
      }
    }
    return items
  }

  /// A piece with its text and its labels.
  func piece(at index: Int) -> Piece {
    pieces[index].piece(of: bytes, labels)
  }

  /// A choice with its alternatives as drafts of their own.
  func choice(_ number: Int) -> Choice {
    let choice = choices[number]
    return Choice(
      name: choice.name, kind: choice.kind, weight: choice.weight, start: choice.start,
      ordinal: choice.ordinal,
      alternatives: alternatives[choice.alternatives].map { section in
        section.map { Draft($0, of: self) }
      })
  }
}

/// Stretches of drafts are copied flat: as trees, each level would be taken apart and put together
/// once for itself and once more for the level around it.
extension Draft {
  /// A stretch of a draft as a draft of its own.
  init(_ section: Section, of draft: Draft) {
    isVerbatim = draft.isVerbatim
    append(section, of: draft)
  }

  /// Appends a stretch of another draft as it is, in time linear in the stretch.
  private mutating func append(_ section: Section, of other: Draft) {
    let offset = pieces.count - section.pieces.lowerBound
    for index in section.pieces { append(other.pieces[index], of: other) }
    guard let first = section.choices.first, let last = section.choices.last else { return }
    let firstChoice = choices.count
    let inner =
      other.choices[first].alternatives.lowerBound..<other.choices[last].alternatives.upperBound
    let place = alternatives.count - inner.lowerBound
    for number in section.choices {
      var choice = other.choices[number]
      choice.alternatives = choice.alternatives.moved(by: place)
      choice.pieces = choice.pieces.moved(by: offset)
      choice.next += firstChoice - first
      choices.append(choice)
    }
    for alternative in other.alternatives[inner] {
      alternatives.append(
        alternative.map {
          Section(
            pieces: $0.pieces.moved(by: offset), choices: $0.choices.moved(by: firstChoice - first))
        })
    }
    var number = firstChoice
    while number < choices.count {
      closedCount = choices[number].pieces.upperBound
      number = choices[number].next
    }
  }

  private mutating func append(_ piece: PieceRecord, of other: Draft) {
    let (text, label) = (bytes.count, labels.count)
    bytes.append(contentsOf: other.bytes[piece.text])
    labels.append(contentsOf: other.labels[piece.labels])
    let holdsText = piece.kind == .literal || piece.kind == .fact
    pieces.append(
      holdsText ? piece.moved(to: text..<bytes.count, label..<labels.count) : piece)
  }
}

extension Range<Int> {
  /// The range so many places further on.
  fileprivate func moved(by offset: Int) -> Range<Int> {
    lowerBound + offset..<upperBound + offset
  }
}

extension Draft {
  /// The pieces of one way to fill the draft, in order.
  ///
  /// - Parameter taken: What was taken at each choice reached, in the order of the opening tags, as
  ///   `Fit.choices` tells it. Where it does not belong to this draft, the choice is left out.
  /// - Returns: each piece, and the innermost of the choices taken that it lies in, as an index into
  ///   `taken`; nil outside of them.
  public func pieces(taking taken: [Fit.Taken]) -> [(piece: Piece, choice: Int?)] {
    Filling(self, taken: taken).pieces
  }

  /// The choices reached by one way to fill the draft, in the order of the opening tags.
  ///
  /// - Parameter taken: What was taken at each of them, as `Fit.choices` tells it.
  /// - Returns: each choice, and the innermost of the others that it lies in, as an index into
  ///   `taken`; nil outside of them.
  public func choices(taking taken: [Fit.Taken]) -> [(choice: Choice, parent: Int?)] {
    Filling(self, taken: taken).choices
  }
}

extension Draft {
  /// The numbers of the choices that one way reaches, in the order of the opening tags.
  func numbers(taking taken: [Fit.Taken]) -> [Int] {
    Filling(self, taken: taken).numbers
  }
}

/// The pieces of a draft, as they are put together.
private struct Filling {
  let draft: Draft
  let taken: [Fit.Taken]
  var pieces: [(piece: Piece, choice: Int?)] = []
  var choices: [(choice: Choice, parent: Int?)] = []
  /// The numbers of the choices.
  var numbers: [Int] = []
  private var next = 0

  init(_ draft: Draft, taken: [Fit.Taken]) {
    self.draft = draft
    self.taken = taken
    add(draft.whole, in: nil)
  }

  private mutating func add(_ section: Draft.Section, in parent: Int?) {
    var walk = SectionWalk(section)
    while let part = walk.next(in: draft) {
      switch part {
      case .pieces(let range):
        for index in range { pieces.append((draft.piece(at: index), parent)) }
      case .choice(let number): add(choice: number, in: parent)
      }
    }
  }

  private mutating func add(choice: Int, in parent: Int?) {
    let number = next
    next += 1
    choices.append((draft.choice(choice), parent))
    numbers.append(choice)
    let alternatives = draft.alternatives[draft.choices[choice].alternatives]
    guard taken.indices.contains(number) else { return }
    let index = alternatives.startIndex + taken[number].index
    guard alternatives.indices.contains(index), let alternative = alternatives[index] else {
      return
    }
    pieces.append((.boundary, number))
    add(alternative, in: number)
    pieces.append((.boundary, number))
  }
}
