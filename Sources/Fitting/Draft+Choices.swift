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
  package mutating func open(_ choice: DraftChoice, of count: Int) -> Int {
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
}
