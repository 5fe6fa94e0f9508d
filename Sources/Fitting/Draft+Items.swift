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
      for item in alternative.items { append(item) }
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
      alternatives: alternatives[choice.alternatives].map { $0.map { Draft(items(of: $0)) } })
  }
}
