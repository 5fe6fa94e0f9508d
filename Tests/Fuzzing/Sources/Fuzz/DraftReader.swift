import Fitting

/// Makes a draft of bytes: small ones, in which the states of flow matter.
struct DraftReader {
  var reader: ByteReader
  private var label = 0

  init(_ bytes: [UInt8]) {
    reader = ByteReader(bytes)
  }

  mutating func measure() -> Measure {
    let unit = reader.one(of: Unit.allCases)
    let options = reader.byte()
    return Measure(
      unit, urlPrice: options % 8 == 1 ? options / 8 : nil,
      mentions: options % 8 == 2 ? .userPart : .whole)
  }

  mutating func draft(depth: Int = 2, items: Int = 9) -> Draft {
    var draft = Draft()
    for _ in 0..<reader.below(items + 1) where !reader.isAtEnd {
      switch reader.below(10) {
      case 0...2: draft.append(.piece(.literal(text(literals))))
      case 3...4:
        label += 1
        let label = reader.below(8)
        draft.append(
          .piece(
            .fact(text(facts), sources: [self.label, label % 4], isAboutReader: label > 3)))
      case 5...6:
        draft.append(.piece(.gap(reader.one(of: [.space, .space, .line, .paragraph]))))
      case 7: draft.append(.piece(.boundary))
      default: if depth > 0 { draft.append(.choice(choice(depth: depth - 1))) }
      }
    }
    return draft
  }

  private mutating func choice(depth: Int) -> ChoiceTree {
    let kind = reader.one(of: Choice.Kind.allCases)
    let count = 1 + reader.below(3)
    var alternatives = [Draft?]()
    for _ in 0..<count {
      alternatives.append(reader.below(7) == 1 ? nil : draft(depth: depth, items: 4))
    }
    if kind == .optional { alternatives.append(Draft()) }
    return ChoiceTree(
      kind: kind, weight: kind == .vary ? 1 : reader.one(of: [1, 1, 2, 3, 4, 10]),
      start: kind == .vary ? reader.below(count + 2) : 0, alternatives: alternatives)
  }

  /// One of a list, or a word of scalars that mean something to flow or to a measure.
  private mutating func text(_ list: [String]) -> String {
    let number = reader.byte()
    guard number < 64 else { return list[number % list.count] }
    var text = String.UnicodeScalarView()
    for _ in 0...number % 6 { text.append(scalars[reader.below(scalars.count)]) }
    // Neither a literal nor a fact has white space at its ends.
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

private let literals = [
  ".", ",", "!", ")", ".NET", "...", "a", "Hi b", ". Then", ", and", "?!", "(", "x.", "“", "”.",
  ":)", "…", "]", "}.", "é", "€x", "no’s", "c d e", "..", "-", "\u{A0}", ".)", "https://a.b/c",
  "@ada@host.org", "a.co", "see", "👩‍🔬", "it is plain text", "[x]",
]

private let facts = [
  "", "Ada", "Inc.", "“Why?”", ")", ".", "NET", "Zoë", "…", "{k}", "”", "a b", "!", "ok’",
  "the", "my b.", "their Inc.", "a", "https://x.org", "@a", "@b.c", "🇫🇷", "e\u{301}", "\u{301}",
  "漢字", ". It b", ".)", "..",
]

private let scalars = Array(
  ".,;:!?)]}…”\"'’»›([{a b@/-_€^Z0ß漢é\u{301}\u{200D}\u{FE0F}🇫🇷👩🔬\u{A0}".unicodeScalars)
