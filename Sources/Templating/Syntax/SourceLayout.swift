import Diagnostics
import Fitting
import Text

/// Turns the layout of a template's source into that of the message.
///
/// An empty line is a paragraph break. A line of nothing but tags that do not print disappears. Any
/// other line end is a space, or a line break after a backslash.
struct SourceLayout {
  /// The pieces of all text, and the range of pieces of each text token, by the token's index;
  /// empty for the others.
  static func literals(
    of tokens: [Token], in source: SourceText, _ bytes: [UInt8]
  ) -> (literals: Draft, pieces: [Range<Int>]) {
    var layout = SourceLayout(source: source, bytes: bytes)
    for token in tokens { layout.survey(token) }
    layout.line = 0
    let pieces = tokens.map { token in
      let first = layout.literals.pieceCount
      if token.kind == .text { layout.read(token) }
      return first..<layout.literals.pieceCount
    }
    return (layout.literals, pieces)
  }

  private let source: SourceText
  private let bytes: [UInt8]
  private var literals = Draft()
  private var lines = [Line()]
  /// The current line in either reading.
  private var line = 0

  private struct Line {
    var hasText = false
    var hasTag = false
    var prints = false
    /// Whether the line has only tags that do not print.
    var isLogic: Bool { hasTag && !hasText && !prints }
    var isEmpty: Bool { !hasTag && !hasText && !prints }
  }

  private init(source: SourceText, bytes: [UInt8]) {
    self.source = source
    self.bytes = bytes
  }

  /// First reading: the contents of each line.
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
      for index in token.range {
        if bytes[index] == lineFeed {
          lines.append(Line())
          line += 1
        } else if !lines[line].hasText {
          lines[line].hasText = hasText(at: index)
        }
      }
    }
  }

  /// Whether a character that is no white space starts at a byte.
  private func hasText(at index: Int) -> Bool {
    switch bytes[index] {
    case 0x20, 0x09...0x0D: return false
    case ..<0x80: return true
    case ..<0xC0: return false
    default:
      let rest = String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self)
      return rest.unicodeScalars.first?.isBreakingSpace == false
    }
  }

  /// Second reading: the pieces of a token's text, once whole lines are known.
  private mutating func read(_ token: Token) {
    var rest = token.range
    while let end = bytes[rest].firstIndex(of: lineFeed) {
      var text = rest.lowerBound..<end
      if bytes[text].last == UInt8(ascii: "\r") { text = text.dropLast() }
      let breaksLine = bytes[text].last == UInt8(ascii: "\\")
      if breaksLine { text = text.dropLast() }
      add(text)
      if lines[line].isEmpty {
        literals.append(.paragraph)
      } else if !lines[line].isLogic {
        literals.append(breaksLine ? .line : .space)
      }
      line += 1
      rest = end + 1..<rest.upperBound
    }
    add(rest)
  }

  private mutating func add(_ text: Range<Int>) {
    guard !lines[line].isLogic, !text.isEmpty else { return }
    literals.seal()
    guard isPlain(text) else {
      literals.append(literal: source[text])
      return
    }
    var words = text
    if bytes[text.lowerBound] == space {
      literals.append(.space)
      words = words.dropFirst()
    }
    guard !words.isEmpty else { return }
    let endsWithSpace = bytes[words.upperBound - 1] == space
    if endsWithSpace { words = words.dropLast() }
    literals.append(plain: bytes[words])
    if endsWithSpace { literals.append(.space) }
  }

  /// Whether a text is ASCII with single spaces as its only white space, as nearly all text is.
  private func isPlain(_ text: Range<Int>) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes[text] {
      if byte < space || byte >= 0x80 || byte == space && previous == space { return false }
      previous = byte
    }
    return true
  }
}

private let lineFeed = UInt8(ascii: "\n")
private let space = UInt8(ascii: " ")

/// The tags that print by themselves; a line with one is a line of the message.
private let printingTags = ["cycle", "echo", "render"]
