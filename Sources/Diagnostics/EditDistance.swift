extension Wording {
  /// The candidate a misspelt word was most likely meant to be, or nil when none is near.
  ///
  /// Near is one slip for every three letters, where a slip is a letter too many, too few, wrong or
  /// swapped with its neighbour; case and the difference between `-` and `_` are not slips.
  public static func nearest(
    to word: String, among candidates: some Collection<String>
  ) -> String? {
    // A very long word is no misspelling, and the distance costs time by the square.
    guard word.utf8.count <= bytesAtMost else { return nil }
    let folded = fold(word)
    guard folded.count <= lettersAtMost else { return nil }
    var best: (candidate: String, distance: Int)?
    var effort = 0
    for candidate in candidates where candidate.utf8.count <= bytesAtMost {
      let other = fold(candidate)
      let allowed = max(1, max(folded.count, other.count) / 3)
      guard abs(folded.count - other.count) <= allowed else { continue }
      effort += folded.count * other.count
      guard effort <= effortAtMost else { break }
      let distance = editDistance(folded, other)
      // Every letter of a short word may differ within the allowance; that is another word.
      guard distance <= allowed, distance < other.count else { continue }
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// A longer word is no misspelling.
  private static let lettersAtMost = 64
  /// Nor is one that takes more bytes, however few characters they are.
  private static let bytesAtMost = 1_024
  /// How many pairs of letters are compared for one word: those of hundreds of candidates as long as
  /// a word may be, and of thousands of usual ones.
  private static let effortAtMost = 2_000_000

  private static func fold(_ word: String) -> [Character] {
    word.lowercased().map { $0 == "-" ? "_" : $0 }
  }
}

/// How many slips lead from one word to the other (optimal string alignment).
func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var beforeLast = [Int]()
  var last = Array(0...right.count)
  for (row, letter) in left.enumerated() {
    var current = [row + 1]
    current.reserveCapacity(right.count + 1)
    for (column, other) in right.enumerated() {
      var distance = min(
        last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
        distance = min(distance, beforeLast[column - 1] + 1)
      }
      current.append(distance)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
