extension WordDifference {
  /// The difference for a terminal: what went in red and what came in green, or, without colour,
  /// `[-old-]{+new+}`.
  ///
  /// White space shows where it has changed: `·` is a space, `⏎` a line break, `⍽` a no-break space.
  public func text(isColored: Bool = false) -> String {
    parts.map { part in
      switch part.kind {
      case .same: part.text.shown
      case .removed:
        isColored ? "\u{1B}[31m\(part.text.marked)\u{1B}[0m" : "[-\(part.text.marked)-]"
      case .added:
        isColored ? "\u{1B}[32m\(part.text.marked)\u{1B}[0m" : "{+\(part.text.marked)+}"
      }
    }.joined()
  }
}

extension String {
  /// The text safe for a terminal, with its line breaks.
  fileprivate var shown: String {
    split(separator: "\n", omittingEmptySubsequences: false).map(\.visible)
      .joined(separator: "\n")
  }

  /// The text with its white space made visible; spaces between words are seen without that.
  fileprivate var marked: String {
    let isBlank = allSatisfy(\.isWhitespace)
    return reduce(into: "") { text, character in
      switch character {
      case "\n": text += "⏎"
      case " ": text += isBlank ? "·" : " "
      case "\u{A0}", "\u{202F}": text += "⍽"
      default: text += character.visible
      }
    }
  }
}

extension WordDifference {
  /// The parts in order, each an object of one key: `same`, `removed` or `added`.
  public var json: JSON {
    .list(parts.map { .object([JSON.Member($0.kind.rawValue, .text($0.text))]) })
  }
}
