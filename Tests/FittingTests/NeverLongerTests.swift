import TestSupport
import Testing

@testable import Fitting

struct FlowComparisonTests {
  private func pieces(_ text: String) -> CountedPieces {
    var draft = Draft()
    for (index, part) in text.split(separator: "#", omittingEmptySubsequences: false).enumerated() {
      if index.isMultiple(of: 2) {
        draft.append(literal: part)
      } else {
        draft.append(fact: "", sources: [Int(part) ?? 0])
      }
    }
    return CountedPieces(draft)
  }

  @Test(arguments: [
    ("a", "a"), ("a", "ab"), ("", "a"), ("at #1#.", "at #1#."), ("at #1#.", "there at #1#."),
    ("#1#", "#1# #1#"), ("#1#", "#2# #1#"), ("#1#", "#1##2#"), (" at #1#. ", " up at #1#. "),
    ("met #1# at #2#.", "met #2# there at #1#."), ("x.", "x,"), ("x, y", "x. y"),
  ])
  func `a text that is never longer`(shorter: String, longer: String) {
    #expect(TextLayout.isNeverLonger(pieces(shorter), than: pieces(longer), emptiable: []))
  }

  @Test(arguments: [
    ("ab", "a"), ("#1#", ""), ("#1# #1#", "a long text with #1#"), ("#1#", "a long text with #2#"),
    ("#1#,", "#1#."), ("x,", "x."), ("é", "a"), ("😀", "a"), ("a ", "a"), ("a\n", "a"),
    ("–", "a long text that GSM-7 can write"), ("https://a.bc", "https://a.bc/and/on"),
  ])
  func `a text that may be longer`(left: String, right: String) {
    #expect(!TextLayout.isNeverLonger(pieces(left), than: pieces(right), emptiable: []))
  }

  @Test(arguments: [
    "", "We met at 9.", "one, two! a well-known 'thing'?", "a.b", "a. b", ".a", "..", "x`y", "a|b",
    "a\nb", "a: b", "@ada", "1.5", "é", "{", "end. ",
  ])
  func `pieces are as long as each unit counts their text`(text: String) {
    let lengths = Unit.allCases.map { Measure($0).count(text) }
    #expect(CountedPieces(Draft(pieces: [.literal(text)])).lengths == lengths)
  }

  @Test func `what is claimed holds for random texts, facts and surroundings`() {
    var random = RandomDraft(seed: 11)
    let words = [".", ",", "a", "Hi b", ". Then", ", and", "x.", "”.", "?", ":)", "…", "c d"]
    let facts = random.facts.filter { !$0.isEmpty } + ["Inc.", "x", "”", ").", ". a"]
    var claims = 0
    for _ in 0..<4000 {
      let left = random.pieces(words, upTo: 4)
      var right = left + random.pieces(words, upTo: 2)
      if random.below(3) == 0 { right = random.pieces(words, upTo: 5) }
      if random.below(3) == 0 { right = random.pieces(words, upTo: 2) + left }
      let layout = random.below(2) == 0 ? Layout.message : .subject
      guard
        TextLayout.isNeverLonger(
          CountedPieces(Draft(pieces: left)), than: CountedPieces(Draft(pieces: right)),
          emptiable: [[0]], layout: layout)
      else { continue }
      claims += 1
      for _ in 0..<8 {
        var texts = (0..<3).map { _ in facts[random.below(facts.count)] }
        if random.below(3) == 0 { texts[0] = "" }
        let before = random.around()
        let after = random.around()
        let lengths = [left, right].map { way in
          TextLayout.text(
            of: before + [.boundary] + way.filled(texts) + [.boundary] + after, layout: layout)
        }
        #expect(lengths[0].utf8.count <= lengths[1].utf8.count, "\(left) \(right) \(lengths)")
        #expect(lengths[0].utf16.count <= lengths[1].utf16.count, "\(left) \(right) \(lengths)")
      }
    }
    #expect(claims > 400)
  }
}

extension RandomDraft {
  fileprivate mutating func pieces(_ words: [String], upTo count: Int) -> [Piece] {
    (0..<below(count + 1)).map { _ in
      switch below(8) {
      case 0...2: .literal(words[below(words.count)])
      case 3...4: .fact("", sources: [below(3)])
      case 5...6: .gap([Gap.space, .space, .line, .paragraph][below(4)])
      default: .boundary
      }
    }
  }

  fileprivate mutating func around() -> [Piece] {
    draft(depth: 0, items: 5).ownPieces
  }
}

extension [Piece] {
  fileprivate func filled(_ texts: [String]) -> [Piece] {
    map { piece in
      guard case .fact(_, let sources, _) = piece else { return piece }
      return .fact(texts[sources.first ?? 0], sources: sources)
    }
  }
}
