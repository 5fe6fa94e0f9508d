import Diagnostics
import Fitting

/// What the layout of a template's source means for the message.
///
/// An empty line is a paragraph break. A line that holds nothing but tags, none of which prints by
/// itself, is not there at all. Any other line end is a space, or a line break after a backslash.
struct SourceLayout {
  /// The pieces each text token stands for, by the index of the token; no pieces for the others.
  static func pieces(of tokens: [Token], in source: SourceText) -> [[Piece]] {
    var layout = SourceLayout(source: source)
    for token in tokens { layout.survey(token) }
    layout.line = 0
    return tokens.map { $0.kind == .text ? layout.pieces(of: $0) : [] }
  }

  private let source: SourceText
  private var lines = [Line()]
  /// The line the survey or the second reading is at.
  private var line = 0

  private struct Line {
    var hasText = false
    var hasTag = false
    var prints = false
    /// Whether the line holds nothing but tags.
    var isLogic: Bool { hasTag && !hasText && !prints }
    var isEmpty: Bool { !hasTag && !hasText && !prints }
  }

  private init(source: SourceText) {
    self.source = source
  }

  /// First reading: what is on each line.
  private mutating func survey(_ token: Token) {
    switch token.kind {
    case .liquidEnd: break
    case .output: lines[line].prints = true
    case .tag(let name, _, _):
      if printingTags.contains(name) {
        lines[line].prints = true
      } else {
        lines[line].hasTag = true
      }
    case .text:
      for scalar in source[token.range].unicodeScalars {
        if scalar == "\n" {
          lines.append(Line())
          line += 1
        } else if !scalar.isFlowSpace {
          lines[line].hasText = true
        }
      }
    }
  }

  /// Second reading: what the text of a token comes to, now that whole lines are known.
  private mutating func pieces(of token: Token) -> [Piece] {
    var pieces: [Piece] = []
    var rest = source[token.range]
    while let end = rest.utf8.firstIndex(of: UInt8(ascii: "\n")) {
      var text = rest[..<end]
      if text.utf8.last == UInt8(ascii: "\r") { text.unicodeScalars.removeLast() }
      let breaksLine = text.utf8.last == UInt8(ascii: "\\")
      if breaksLine { text.unicodeScalars.removeLast() }
      add(text, to: &pieces)
      if lines[line].isEmpty {
        pieces.append(.gap(.paragraph))
      } else if !lines[line].isLogic {
        pieces.append(.gap(breaksLine ? .line : .space))
      }
      line += 1
      rest = rest[rest.utf8.index(after: end)...]
    }
    add(rest, to: &pieces)
    return pieces
  }

  private func add(_ text: Substring, to pieces: inout [Piece]) {
    guard !lines[line].isLogic, !text.isEmpty else { return }
    var draft = Draft()
    draft.append(literal: text)
    for case .piece(let piece) in draft.items { pieces.append(piece) }
  }
}

/// The tags that print by themselves, so that a line which holds one is a line of the message.
private let printingTags: Set<String> = ["cycle", "echo", "render"]
