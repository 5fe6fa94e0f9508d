/// Finds a text in another, from the left, in time linear in both.
///
/// It compares characters, not bytes: `é` is found in any composition, and `e` is not found in it.
/// Each character becomes a number first, because it may have any number of marks and would
/// otherwise be read again and again; the search by Knuth, Morris and Pratt then never goes back.
struct TextSearch {
  private let text: String
  /// The characters of the text, as numbers.
  private let numbers: [Int]
  /// The start of each character, and the end; empty where each is a byte.
  private let starts: [String.Index]
  /// The characters to find; empty where they cannot occur.
  private let pattern: [Int]
  /// For each length of the matched start, the length that still matches after a mismatch.
  private let fallbacks: [Int]
  private var position = 0
  private var matched = 0

  /// A search for a text that is not empty.
  init(for other: String, in text: String) {
    self.text = text
    // Equal texts in different compositions differ in size by no more than this factor.
    guard other.utf8.count / 9 <= text.utf8.count else {
      (numbers, starts, pattern, fallbacks) = ([], [], [], [])
      return
    }
    if text.isSingleBytes, other.isSingleBytes {
      (numbers, starts) = (text.utf8.map { Int($0) }, [])
      pattern = other.utf8.map { Int($0) }
    } else {
      var known: [Character: Int] = [:]
      pattern = other.map { character in
        let number = known[character] ?? known.count + 1
        known[character] = number
        return number
      }
      numbers = text.map { known[$0] ?? 0 }
      starts = Array(text.indices) + [text.endIndex]
    }
    fallbacks = Self.fallbacks(of: pattern)
  }

  /// The next occurrence; nil where there is none left.
  ///
  /// - Parameter overlapping: whether it may overlap with the one before.
  mutating func next(overlapping: Bool = false) -> Range<String.Index>? {
    guard !pattern.isEmpty else { return nil }
    while position < numbers.count {
      let number = numbers[position]
      position += 1
      while matched > 0, pattern[matched] != number { matched = fallbacks[matched - 1] }
      if pattern[matched] == number { matched += 1 }
      guard matched == pattern.count else { continue }
      matched = overlapping ? fallbacks[matched - 1] : 0
      return index(position - pattern.count)..<index(position)
    }
    return nil
  }

  private func index(_ number: Int) -> String.Index {
    starts.isEmpty ? text.utf8.index(text.startIndex, offsetBy: number) : starts[number]
  }

  /// For each start of a pattern, the longest shorter one that it ends in.
  private static func fallbacks(of pattern: [Int]) -> [Int] {
    var fallbacks = Array(repeating: 0, count: pattern.count)
    var matched = 0
    for place in pattern.indices.dropFirst() {
      while matched > 0, pattern[matched] != pattern[place] { matched = fallbacks[matched - 1] }
      if pattern[matched] == pattern[place] { matched += 1 }
      fallbacks[place] = matched
    }
    return fallbacks
  }
}

extension String {
  /// The first range of a text in this one; an empty text is found at the start.
  package func firstRange(of other: String) -> Range<Index>? {
    guard !other.isEmpty else { return startIndex..<startIndex }
    var search = TextSearch(for: other, in: self)
    return search.next()
  }

  /// Whether each byte is a character: all is ASCII, and there is no line end of two.
  fileprivate var isSingleBytes: Bool {
    utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "\r") }
  }
}
