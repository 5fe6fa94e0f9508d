extension Phrasing {
  /// The candidate a misspelt word was most likely meant to be, or nil when none is near.
  ///
  /// Near is one slip for every three letters, where a slip is a letter too many, too few, wrong or
  /// swapped with its neighbour; case and the difference between `-` and `_` are not slips.
  public static func nearest(
    to word: String, among candidates: some Collection<String>
  ) -> String? {
    // A very long word is no misspelling, and the distance costs time by the square.
    guard word.utf8.count <= bytesAtMost else { return nil }
    let folded = Letters(word)
    guard folded.count <= lettersAtMost else { return nil }
    var best: (candidate: String, distance: Int)?
    var effort = 0
    for candidate in candidates where candidate.utf8.count <= bytesAtMost {
      let other = Letters(candidate)
      let allowed = max(1, max(folded.count, other.count) / 3)
      guard abs(folded.count - other.count) <= allowed else { continue }
      effort += folded.count * other.count
      guard effort <= effortAtMost else { break }
      // Every letter of a short word may differ within the allowance; that is another word.
      let most = min(allowed, other.count - 1, (best?.distance ?? .max) - 1)
      guard let distance = folded.distance(to: other, atMost: most) else { continue }
      best = (candidate, distance)
    }
    return best?.candidate
  }

  /// A longer word is not looked up: it is no misspelling.
  private static let lettersAtMost = 64
  /// Nor is one of more bytes, however few characters they make.
  private static let bytesAtMost = 1_024
  /// How many pairs of letters are compared for one word: enough for hundreds of candidates of the
  /// greatest length, and for thousands of usual ones.
  private static let effortAtMost = 2_000_000
}

/// The letters of a word, folded so that differences that are no slips vanish.
private struct Letters {
  /// The letters of an ASCII word, as most are, which compare faster.
  private let bytes: [UInt8]?
  /// The letters of any other word.
  private let characters: [Character]

  init(_ word: String) {
    // A line break of two bytes is one letter.
    let isPlain = word.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "\r") }
    bytes = isPlain ? word.utf8.map { Self.folded($0) } : nil
    characters = isPlain ? [] : Self.characters(word)
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "-"): UInt8(ascii: "_")
    default: byte
    }
  }

  private static func characters(_ word: String) -> [Character] {
    word.lowercased().map { $0 == "-" ? "_" : $0 }
  }

  var count: Int { bytes?.count ?? characters.count }

  /// How many slips lead to `other`; nil where they are more than `most`.
  func distance(to other: Letters, atMost most: Int) -> Int? {
    if let bytes, let otherBytes = other.bytes {
      return editDistance(bytes, otherBytes, atMost: most)
    }
    return editDistance(allCharacters, other.allCharacters, atMost: most)
  }

  private var allCharacters: [Character] {
    bytes.map { $0.map { Character(Unicode.Scalar($0)) } } ?? characters
  }
}

/// How many slips lead from `left` to `right` (optimal string alignment); nil where they are more
/// than `most`.
private func editDistance<Letter: Equatable>(
  _ left: [Letter], _ right: [Letter], atMost most: Int
) -> Int? {
  guard most >= 0 else { return nil }
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  var current = beforeLast
  var leastOfLast = 0
  for (row, letter) in left.enumerated() {
    current[0] = row + 1
    var least = row + 1
    for (column, other) in right.enumerated() {
      var distance = min(
        last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
        distance = min(distance, beforeLast[column - 1] + 1)
      }
      current[column + 1] = distance
      least = min(least, distance)
    }
    // Every later row starts from one of the last two.
    if least > most, leastOfLast >= most { return nil }
    leastOfLast = least
    (beforeLast, last, current) = (last, current, beforeLast)
  }
  return last[right.count] <= most ? last[right.count] : nil
}
