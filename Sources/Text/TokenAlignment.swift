/// Pairs the equal tokens of two texts; the tokens between the pairs have changed.
///
/// Short texts are compared by the fewest changes, which takes time by the square. Long ones are
/// first split at the tokens that each of them holds once ("patience difference"); a long stretch
/// without such a token counts as changed.
struct TokenAlignment {
  /// For each token of the old text, the index of its partner in the new one; nil where there is
  /// none.
  ///
  /// The indices ascend, and none occurs twice.
  private(set) var partners: [Int?]
  private let before: [Int]
  private let after: [Int]

  /// Up to how many tokens of both texts together are compared by the fewest changes.
  private static let fewTokens = 1_000
  /// How often a stretch between two unique tokens is split again.
  private static let depthAtMost = 16

  /// Aligns the tokens of two texts.
  init(of old: [Substring], with new: [Substring]) {
    var numbers: [Substring: Int] = [:]
    func number(_ token: Substring) -> Int {
      if let number = numbers[token] { return number }
      numbers[token] = numbers.count
      return numbers.count - 1
    }
    before = old.map(number)
    after = new.map(number)
    partners = [Int?](repeating: nil, count: old.count)
    align(before.indices, after.indices, depth: 0)
  }

  private mutating func align(_ old: Range<Int>, _ new: Range<Int>, depth: Int) {
    var (old, new) = (old, new)
    while let first = old.first, let other = new.first, before[first] == after[other] {
      partners[first] = other
      (old, new) = (old.dropFirst(), new.dropFirst())
    }
    while let last = old.last, let other = new.last, before[last] == after[other] {
      partners[last] = other
      (old, new) = (old.dropLast(), new.dropLast())
    }
    guard !old.isEmpty, !new.isEmpty else { return }
    if old.count + new.count <= Self.fewTokens { return compare(old, new) }
    guard depth < Self.depthAtMost else { return }
    var (start, newStart) = (old.lowerBound, new.lowerBound)
    for (anchor, other) in anchors(old, new) {
      partners[anchor] = other
      align(start..<anchor, newStart..<other, depth: depth + 1)
      (start, newStart) = (anchor + 1, other + 1)
    }
    if start > old.lowerBound {
      align(start..<old.upperBound, newStart..<new.upperBound, depth: depth + 1)
    }
  }

  /// Aligns two short stretches by the fewest changes.
  private mutating func compare(_ old: Range<Int>, _ new: Range<Int>) {
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in Array(after[new]).difference(from: Array(before[old])) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var other = 0
    for offset in 0..<old.count where !removed.contains(offset) {
      while added.contains(other) { other += 1 }
      partners[old.lowerBound + offset] = new.lowerBound + other
      other += 1
    }
  }

  /// The longest series of tokens that each stretch holds once and both have in the same order.
  private func anchors(_ old: Range<Int>, _ new: Range<Int>) -> [(Int, Int)] {
    let places = Self.singles(in: after, new)
    let pairs = Self.singles(in: before, old)
      .compactMap { token, place in places[token].map { (place, $0) } }
      .sorted { $0.0 < $1.0 }
    // The longest rising run of second members, kept as the last pair of the best run of each
    // length.
    var lasts: [Int] = []
    var previous = [Int?](repeating: nil, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var low = 0
      var high = lasts.count
      while low < high {
        let middle = (low + high) / 2
        if pairs[lasts[middle]].1 < pair.1 { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[index] = lasts[low - 1] }
      if low < lasts.count { lasts[low] = index } else { lasts.append(index) }
    }
    var run: [(Int, Int)] = []
    var next = lasts.last
    while let index = next {
      run.append(pairs[index])
      next = previous[index]
    }
    return run.reversed()
  }

  /// The indices of the tokens that a stretch holds once.
  private static func singles(in tokens: [Int], _ stretch: Range<Int>) -> [Int: Int] {
    var places: [Int: Int] = [:]
    var repeated: Set<Int> = []
    for place in stretch where places.updateValue(place, forKey: tokens[place]) != nil {
      repeated.insert(tokens[place])
    }
    for token in repeated { places[token] = nil }
    return places
  }
}
