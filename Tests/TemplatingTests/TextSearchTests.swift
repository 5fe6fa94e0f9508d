import TestSupport
import Testing

@testable import Templating

/// The search is held against one that tries every place.
struct TextSearchTests {
  private static let alphabets = [
    ["a", "b"], ["a", "a\u{301}", "á", "\u{301}"], ["\r", "\n", "a"], ["é", "e", "🇩🇪", "🇩"],
  ]

  @Test(arguments: alphabets)
  func `a text is found where each of its characters is found`(alphabet: [String]) {
    var generator = SeededGenerator(seed: 7)
    func text(_ most: Int) -> String {
      (0..<Int.random(in: 0...most, using: &generator))
        .map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }.joined()
    }
    for _ in 0..<3000 {
      let (whole, part) = (text(14), text(4))
      guard !part.isEmpty else { continue }
      for overlapping in [false, true] {
        var search = TextSearch(for: part, in: whole)
        var found: [Range<String.Index>] = []
        while let range = search.next(overlapping: overlapping) { found.append(range) }
        #expect(found == places(of: part, in: whole, overlapping: overlapping), "\(part) \(whole)")
      }
    }
  }

  private func places(
    of part: String, in whole: String, overlapping: Bool
  ) -> [Range<String.Index>] {
    var places: [Range<String.Index>] = []
    var start = whole.startIndex
    while start < whole.endIndex {
      let rest = whole[start...]
      if rest.starts(with: part) {
        let end = whole.index(start, offsetBy: part.count)
        places.append(start..<end)
        start = overlapping ? whole.index(after: start) : end
      } else {
        start = whole.index(after: start)
      }
    }
    return places
  }
}
