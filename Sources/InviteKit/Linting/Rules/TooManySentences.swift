import Diagnostics

/// Finds messages that say more than three sentences.
struct TooManySentences: PassageRule {
  let page = RulePage(
    "lint-sentences", .warning,
    summary: "Three sentences after the greeting will do.",
    reason: """
      Who you are, how you know each other, why you write: one sentence each. Whatever else there is \
      to say is better said in an answer. The advice is common; smprotips.com and leadztrak ask for \
      two or three. Longer messages, in an inbox that has room for them, are left alone by turning \
      the rule off.
      """,
    bad: "Your talk was good. I took notes. I'm an editor. I edit essays. Shall we talk?",
    good: "Your talk made me take notes. I'm an editor at Fjord Review. What will you work on next?"
  )

  /// How many are enough.
  private static let enough = 3
  /// A few words behind the greeting, on its line, are part of it.
  private static let fewWords = 4

  func findings(in passage: Passage) -> [PassageFinding] {
    let said = passage.sentences.filter { sentence in
      sentence.role == .body
        && !(sentence.followsGreeting && sentence.words.count <= Self.fewWords)
    }
    // A short line at the end, such as `Shall we stay in touch?`, is a way to say goodbye.
    let isFarewell = said.last.map { $0.words.count <= Self.fewWords + 1 } ?? false
    guard said.count - (isFarewell ? 1 : 0) > Self.enough, let last = said.last else { return [] }
    return [.tooMany(said[Self.enough].range.lowerBound..<last.range.upperBound, said.count)]
  }
}

extension PassageFinding {
  fileprivate static func tooMany(_ range: Range<Int>, _ count: Int) -> Self {
    PassageFinding(
      range, "\(Wording.count(count, "sentence")), where three will do",
      help: "keep who you are, how you know each other and why you write")
  }
}
