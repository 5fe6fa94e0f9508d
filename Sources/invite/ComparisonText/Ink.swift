import Diagnostics
import Text

/// The colour of a stretch of text.
enum Ink: String {
  case plain = ""
  case strong = "1"
  case quiet = "2"
  case fact = "36"
  case good = "32"
  case best = "1;32"
  case meter = "2;32"
  case warning = "33"
  case error = "31"
}

/// A stretch of text that can be measured, broken into lines and coloured.
typealias InkText = [Glyph<Ink>]

extension [Glyph<Ink>] {
  /// A text in one ink.
  init(_ text: some StringProtocol, _ ink: Ink = .plain) {
    self = text.map { Glyph($0, ink) }
  }

  /// How many columns of a terminal it takes.
  var width: Int { reduce(0) { $0 + $1.width } }

  /// The text with spaces at its end, up to a width.
  func padded(to width: Int) -> InkText {
    self + InkText(String(repeating: " ", count: Swift.max(0, width - self.width)))
  }

  /// The text in lines of a width, with all but the first indented.
  func wrapped(to width: Int, indent: Int = 0) -> [InkText] {
    let margin = InkText(String(repeating: " ", count: indent))
    return TextWrap.lines(self, width: Swift.max(1, width - indent), first: width)
      .enumerated().map { number, line in number == 0 ? line : margin + line }
  }

  /// The text for a terminal, with escape sequences where it is coloured.
  func painted(_ isColored: Bool) -> String {
    guard isColored else { return map(\.text).joined() }
    var painted = ""
    var ink = Ink.plain
    func change(to next: Ink) {
      guard next != ink else { return }
      if ink != .plain { painted += "\u{1B}[0m" }
      if next != .plain { painted += "\u{1B}[\(next.rawValue)m" }
      ink = next
    }
    for glyph in self {
      change(to: glyph.ink)
      painted += glyph.text
    }
    change(to: .plain)
    return painted
  }
}
