/// A search for one phrase at a word.
struct PhraseSearch {
  let steps: [PhraseStep]
  let words: [TextWord]
  /// The end of the sentence.
  let end: Int
  let includingFacts: Bool

  /// The index of the word after the phrase; nil where the phrase does not match.
  func end(from start: Int, at first: Int) -> Int? {
    var step = start
    var word = first
    while true {
      switch steps[step].kind {
      case .end: return word
      case .rest: return end
      case .last:
        guard word == end else { return nil }
        step += 1
      case .upTo:
        for count in 0...Int(steps[step].jump) where word + count <= end {
          if let last = self.end(from: step + 1, at: word + count) { return last }
        }
        return nil
      case .group:
        let behind = Int(steps[step].jump)
        var alternative = step + 1
        while alternative < behind {
          let next = Int(steps[alternative].jump)
          if let reached = take(alternative + 1..<next, at: word),
            let last = self.end(from: behind, at: reached)
          {
            return last
          }
          alternative = next
        }
        return nil
      default:
        guard word < end, steps[step].takes(words[word], includingFacts: includingFacts) else {
          return nil
        }
        word += 1
        step += 1
      }
    }
  }

  /// The index of the word after a run of steps of one word each.
  private func take(_ run: Range<Int>, at first: Int) -> Int? {
    guard first + run.count <= end else { return nil }
    for (index, step) in run.enumerated() {
      guard steps[step].takes(words[first + index], includingFacts: includingFacts) else {
        return nil
      }
    }
    return first + run.count
  }
}
