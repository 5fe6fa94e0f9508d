/// A step of a phrase: all phrases of a table stand in one list of steps, each closed by an end.
struct PhraseStep {
  /// What the step takes.
  let kind: Kind
  /// The word it takes, if it takes one.
  let key: WordKey
  /// Of `upTo`, how many words; of a group, the step behind it; of an alternative, the next one, or
  /// the end of the group.
  var jump: Int32

  init(_ kind: Kind, key: WordKey = WordKey(), jump: Int = 0) {
    self.kind = kind
    self.key = key
    self.jump = Int32(jump)
  }

  /// What a step takes.
  enum Kind {
    case word, any, upTo, number, percent, multiple
    /// Alternatives, of which one is taken.
    case group, alternative
    case end
    /// Whatever follows in the sentence, and that nothing does.
    case rest, last
  }

  var isNumber: Bool { kind == .number || kind == .percent || kind == .multiple }

  /// Whether the step, of one word, takes a word.
  func takes(_ word: PassageWord, includingFacts: Bool) -> Bool {
    if kind == .any { return true }
    guard includingFacts || !word.isFact else { return false }
    switch kind {
    case .word: return key == word.key
    case .number: return word.shape.contains(.number)
    case .percent: return word.shape.contains(.percent)
    case .multiple: return word.shape.contains(.multiple)
    default: return false
    }
  }

  /// The steps that a phrase may start with.
  static func firsts(from start: Int, in steps: [PhraseStep]) -> [PhraseStep] {
    let step = steps[start]
    switch step.kind {
    case .word, .number, .percent, .multiple: return [step]
    case .any, .upTo, .alternative, .end, .rest, .last: return []
    case .group:
      let end = Int(step.jump)
      var firsts: [PhraseStep] = []
      var alternative = start + 1
      while alternative < end {
        let next = Int(steps[alternative].jump)
        // Of an empty alternative, what follows the group is first.
        firsts += Self.firsts(from: next == alternative + 1 ? end : alternative + 1, in: steps)
        alternative = next
      }
      return firsts
    }
  }
}

/// A search for one phrase at a word.
struct PhraseSearch {
  let steps: [PhraseStep]
  let words: [PassageWord]
  /// The end of the sentence.
  let end: Int
  let includingFacts: Bool

  /// The word behind the phrase; nil where it is not there.
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

  /// The word behind a run of steps of one word each.
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
