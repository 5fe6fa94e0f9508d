/// One line of a source, made fit to show, and where the carets go under it.
///
/// Everything is measured in columns of a terminal, so that carets stay right under tabs, wide
/// characters and characters that are shown escaped; a long line is cut to the part that matters.
struct Excerpt {
  /// The line as it can be shown.
  let text: String
  /// How many columns stand before the first caret.
  let indent: Int
  /// How many carets there are, one at least.
  let carets: Int

  /// The longest stretch of a line that is shown, in columns.
  static let width = 96
  /// How much of a long line is shown before the mark, in columns.
  static let lead = 32

  /// Prepares a line; the mark is in UTF-8 bytes of that line.
  init(line: Substring, marking mark: Range<Int>) {
    var before = [Cell]()
    var marked = [Cell]()
    var after = [Cell]()
    var offset = 0
    for character in line {
      let cell = Cell(character)
      if offset < mark.lowerBound, offset + character.utf8.count <= mark.lowerBound {
        before.append(cell)
      } else if offset < mark.upperBound || (offset == mark.lowerBound && !mark.isEmpty) {
        marked.append(cell)
      } else {
        after.append(cell)
      }
      offset += character.utf8.count
    }
    let all = before.width + marked.width + after.width
    let isLong = all > Self.width
    let hidesStart = isLong && before.width > Self.lead
    if hidesStart { before = before.last(fitting: Self.lead) }
    var room = Self.width - before.width
    let hidesMark = isLong && marked.width > room
    if hidesMark { marked = marked.first(fitting: room) }
    room -= marked.width
    let hidesEnd = isLong && (hidesMark || after.width > room)
    after = hidesMark ? [] : hidesEnd ? after.first(fitting: room) : after
    text =
      (hidesStart ? "…" : "") + (before + marked + after).map(\.text).joined()
      + (hidesEnd ? "…" : "")
    indent = before.width + (hidesStart ? 1 : 0)
    carets = max(1, marked.width)
  }
}

/// A character as it is shown.
private struct Cell {
  let text: String
  let width: Int

  init(_ character: Character) {
    text = character.visible
    width = text.displayWidth
  }
}

extension [Cell] {
  fileprivate var width: Int { reduce(0) { $0 + $1.width } }

  /// As many cells from the start as fit a width.
  fileprivate func first(fitting width: Int) -> [Cell] {
    var left = width
    return Array(
      prefix {
        left -= $0.width
        return left >= 0
      })
  }

  /// As many cells from the end as fit a width.
  fileprivate func last(fitting width: Int) -> [Cell] {
    reversed().first(fitting: width).reversed()
  }
}
