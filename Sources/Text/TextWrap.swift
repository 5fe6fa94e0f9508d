/// Text broken into lines by the columns of a terminal that it takes.
///
/// A line can end at a space, and in scripts written without spaces between any two characters, but
/// not before closing punctuation or after opening punctuation.
package enum TextWrap {
  /// Breaks a text into lines, none wider than `width` unless a single word is.
  ///
  /// - Parameters:
  ///   - text: the text; runs of spaces count as one.
  ///   - width: how many columns of a terminal a line may take.
  ///   - indent: how many columns the lines after the first are indented.
  package static func lines(_ text: String, width: Int, indent: Int = 0) -> [String] {
    let glyphs = text.map { Glyph($0, ()) }
    return lines(glyphs, width: width - indent, first: width, breaksWords: false)
      .enumerated().map { number, line in
        (number == 0 ? "" : String(repeating: " ", count: indent)) + line.map(\.text).joined()
      }
  }

  /// Breaks a text into lines, one at least, none wider than `width` unless a single character is.
  ///
  /// - Parameters:
  ///   - glyphs: the text; runs of spaces count as one.
  ///   - width: how many columns of a terminal a line may take.
  ///   - first: how many columns the first line may take, where that differs.
  ///   - breaksWords: whether a word wider than a line is broken; otherwise it sticks out.
  package static func lines<Ink>(
    _ glyphs: [Glyph<Ink>], width: Int, first: Int? = nil, breaksWords: Bool = true
  ) -> [[Glyph<Ink>]] {
    var lines: [[Glyph<Ink>]] = []
    var line: [Glyph<Ink>] = []
    var used = 0
    var room = first ?? width
    func end() {
      lines.append(line)
      (line, used, room) = ([], 0, width)
    }
    for word in words(of: glyphs) {
      let wordWidth = word.glyphs.reduce(0) { $0 + $1.width }
      let space = line.isEmpty ? nil : word.space
      if !line.isEmpty, used + (space?.width ?? 0) + wordWidth > room {
        end()
      } else if let space {
        line.append(space)
        used += space.width
      }
      for glyph in word.glyphs {
        if breaksWords, used > 0, used + glyph.width > room { end() }
        line.append(glyph)
        used += glyph.width
      }
    }
    return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
  }

  /// A unit that is broken only where it must be, and the space before it.
  private typealias Word<Ink> = (space: Glyph<Ink>?, glyphs: [Glyph<Ink>])

  private static func words<Ink>(of glyphs: [Glyph<Ink>]) -> [Word<Ink>] {
    var words: [Word<Ink>] = []
    var space: Glyph<Ink>?
    var word: [Glyph<Ink>] = []
    func end() {
      if !word.isEmpty { words.append((space, word)) }
      (space, word) = (nil, [])
    }
    for glyph in glyphs {
      if glyph.kind == .space {
        end()
        space = space ?? glyph
        continue
      }
      if let last = word.last, last.canEndLine(before: glyph) { end() }
      word.append(glyph)
    }
    end()
    return words
  }
}

extension Glyph {
  /// Whether a line can end between two characters with no space between them.
  fileprivate func canEndLine(before next: Glyph) -> Bool {
    switch (kind, next.kind) {
    case (.opening, _), (_, .closing): false
    case (.ideograph, _), (_, .ideograph): true
    // The comma of a script without spaces is wide, the English one is not.
    case (.closing, _): width == 2
    default: false
    }
  }
}
