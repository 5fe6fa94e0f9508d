import Text

/// The punctuation that a space before it does not belong to.
enum TrailingPunctuation: Hashable {
  case fullStop, comma, semicolon, colon, exclamation, question
  case parenthesis, bracket, brace, ellipsis, quote

  /// The mark a scalar is.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case ".": self = .fullStop
    case ",": self = .comma
    case ";": self = .semicolon
    case ":": self = .colon
    case "!": self = .exclamation
    case "?": self = .question
    case ")": self = .parenthesis
    case "]": self = .bracket
    case "}": self = .brace
    case "…": self = .ellipsis
    case "”": self = .quote
    default: return nil
    }
  }

  /// The mark as text.
  var text: String {
    switch self {
    case .fullStop: "."
    case .comma: ","
    case .semicolon: ";"
    case .colon: ":"
    case .exclamation: "!"
    case .question: "?"
    case .parenthesis: ")"
    case .bracket: "]"
    case .brace: "}"
    case .ellipsis: "…"
    case .quote: "”"
    }
  }

  /// What the mark does to a sentence.
  var ending: SentenceEnding {
    switch self {
    case .fullStop, .exclamation, .question, .ellipsis: .ends
    case .parenthesis, .bracket, .brace, .quote: .keeps
    case .comma, .semicolon, .colon: .opens
    }
  }
}

/// What a text does to the question whether the text so far ends a sentence.
enum SentenceEnding: Hashable {
  /// It ends one: `.`, `?`, `!` or `…`, with closing quotes and brackets after it allowed.
  case ends
  /// It is nothing but closing quotes and brackets, and leaves the answer as it was.
  case keeps
  /// It ends in anything else.
  case opens

  /// Reads the end of a text in UTF-8.
  init(_ text: Span<UInt8>) {
    var end = text.count
    while end > 0 {
      let start = text.startOfScalar(before: end)
      switch text.scalar(at: start) {
      case ".", "?", "!", "…":
        self = .ends
        return
      case "\"", "'", "”", "’", "»", "›", ")", "]", "}": end = start
      default:
        self = .opens
        return
      }
    }
    self = .keeps
  }
}
