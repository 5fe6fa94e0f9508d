/// A step of a phrase; the phrases of a table share one list of steps, each closed by an end.
struct PhraseStep {
  /// The word it matches, if it matches one.
  let key: WordKey
  /// For `upTo`, how many words; for a group, the step after it; for an alternative, the next one,
  /// or the end of the group.
  var jump: Int32
  /// The kind of step; stored last, where it takes the least memory.
  let kind: Kind

  init(_ kind: Kind, key: WordKey = WordKey(), jump: Int = 0) {
    self.kind = kind
    self.key = key
    self.jump = Int32(jump)
  }

  /// The kind of step.
  enum Kind {
    case word, any, upTo, number, percent, multiple
    /// Alternatives, one of which matches.
    case group, alternative
    case end
    /// The rest of the sentence, and its end.
    case rest, last
  }

  var isNumber: Bool { kind == .number || kind == .percent || kind == .multiple }

  /// Whether the step, if it is for one word, matches `word`.
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
        // After an empty alternative, the step after the group comes first.
        addFirsts(from: next == alternative + 1 ? end : alternative + 1, in: steps, to: &firsts)
        alternative = next
      }
    }
  }
}
