extension Draft {
  /// A piece of text, or a choice between several drafts.
  public enum Item: Hashable, Sendable {
    /// Text, or what stands between text.
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
    case .piece(.seam): appendSeam()
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

  private mutating func append(_ piece: FlowPiece, of other: Draft) {
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
