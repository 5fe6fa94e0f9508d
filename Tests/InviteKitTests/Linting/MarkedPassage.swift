@testable import Wording

/// A message as a test writes it: `⟦` and `⟧` round what must be found, `{path: text}` for a fact.
struct MarkedPassage {
  /// The message.
  private(set) var text = ""
  /// Its words and facts.
  private(set) var spans: [AnnotatedText.Span] = []
  /// The stretches between the marks.
  private(set) var marks: [Range<Int>] = []
  private var wordStart: Int?
  private var factStart: Int?
  private var path = ""

  /// Reads a message.
  init(_ marked: String) {
    var markStart = 0
    var rest = marked[...]
    while let character = rest.popFirst() {
      switch character {
      case "⟦": markStart = offset
      case "⟧": marks.append(markStart..<offset)
      case "{":
        endWord()
        path = String(rest.prefix { $0 != ":" })
        rest = rest.dropFirst(path.count + 1).drop { $0 == " " }
        factStart = offset
      case "}" where factStart != nil: endFact()
      default: add(character)
      }
    }
    endWord()
  }

  private var offset: Int { text.utf8.count }

  private mutating func add(_ character: Character) {
    if factStart == nil {
      if character.isWhitespace { endWord() } else { wordStart = wordStart ?? offset }
    }
    text.append(character)
  }

  private mutating func endWord() {
    if let wordStart { spans.append(AnnotatedText.Span(wordStart..<offset, .literal(nil))) }
    wordStart = nil
  }

  private mutating func endFact() {
    if let factStart {
      spans.append(AnnotatedText.Span(factStart..<offset, .fact(paths: [path], nil)))
    }
    factStart = nil
  }
}
