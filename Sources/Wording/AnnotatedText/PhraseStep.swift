/// A step of a phrase: all phrases of a table are in one list of steps, each closed by an end.
struct PhraseStep {
  /// The word it takes, if it takes one.
  let key: WordKey
  /// Of `upTo`, how many words; of a group, the step behind it; of an alternative, the next one, or
  /// the end of the group.
  var jump: Int32
  /// What the step takes; it is last, where it takes the least room.
  let kind: Kind

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
  func takes(_ word: TextWord, includingFacts: Bool) -> Bool {
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

  /// Adds the steps that a phrase may start with.
  static func addFirsts(
    from start: Int, in steps: [PhraseStep], to firsts: inout [PhraseStep]
  ) {
    let step = steps[start]
    switch step.kind {
    case .word, .number, .percent, .multiple: firsts.append(step)
    case .any, .upTo, .alternative, .end, .rest, .last: break
    case .group:
      let end = Int(step.jump)
      var alternative = start + 1
      while alternative < end {
        let next = Int(steps[alternative].jump)
        // Of an empty alternative, what follows the group is first.
        addFirsts(from: next == alternative + 1 ? end : alternative + 1, in: steps, to: &firsts)
        alternative = next
      }
    }
  }
}
