import Text

/// One line of a source in a form fit to show, and the position of the carets under it.
///
/// Everything is measured in columns of a terminal, so that carets stay right under tabs, wide
/// characters and escaped ones; a long line is cut to the part around the carets.
struct Excerpt {
  /// The line in a form fit to show.
  let text: String
  /// How many columns are before the first caret.
  let indent: Int
  /// How many carets there are, one at least.
  let carets: Int

  /// The longest stretch of a line that is shown, in columns.
  static let width = 96
  /// How much of a long line is shown before the mark, in columns.
  static let lead = 32
  /// How far from the start of a mark a line is read, in bytes: much further than it is shown, and
  /// not so far that many findings in one long line take time by its length.
  private static let reach = 4_096
  /// The same for ASCII, where each byte takes at least a column.
  private static let plainReach = 128

  /// Prepares a line; the mark is in UTF-8 bytes of that line.
  init(line: Substring, marking mark: Range<Int>) {
    let window = Self.window(of: line, around: mark.lowerBound)
    var before = [Cell]()
    var marked = [Cell]()
    var after = [Cell]()
    var offset = window.offset
    for character in window.text {
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
    let isCut = window.offset > 0 || offset < line.utf8.count
    let isLong = isCut || all > Self.width
    let hidesStart = window.offset > 0 || isLong && before.width > Self.lead
    if hidesStart { before = before.last(fitting: Self.lead) }
    var room = Self.width - before.width
    let hidesMark = isLong && marked.width > room
    if hidesMark { marked = marked.first(fitting: room) }
    room -= marked.width
    let hidesEnd = isLong && (hidesMark || after.width > room || offset < line.utf8.count)
    after = hidesMark ? [] : hidesEnd ? after.first(fitting: room) : after
    text =
      (hidesStart ? "…" : "") + (before + marked + after).map(\.text).joined()
      + (hidesEnd ? "…" : "")
    indent = before.width + (hidesStart ? 1 : 0)
    carets = max(1, marked.width)
  }

  /// The part of a line within reach of an offset, and where it starts.
  ///
  /// It starts between two ASCII characters, so that no character of several scalars is cut, if
  /// there is such a place a little further out.
  private static func window(
    of line: Substring, around mark: Int
  ) -> (text: Substring, offset: Int) {
    let bytes = line.utf8
    guard bytes.count > 2 * plainReach else { return (line, 0) }
    let start = max(0, mark - plainReach)
    let plain = bytes.dropFirst(start).prefix(mark - start + plainReach)
    if plain.allSatisfy({ $0 < 0x80 }) { return (line[plain.startIndex..<plain.endIndex], start) }
    guard bytes.count > 2 * reach else { return (line, 0) }
    var first = bytes.index(bytes.startIndex, offsetBy: max(0, mark - reach))
    var offset = max(0, mark - reach)
    let outermost = max(0, offset - reach)
    while offset > outermost {
      let before = bytes.index(before: first)
      if bytes[first] < 0x80, bytes[before] < 0x80 { break }
      first = before
      offset -= 1
    }
    while offset > 0, offset < bytes.count, UTF8.isContinuation(bytes[first]) {
      first = bytes.index(after: first)
      offset += 1
    }
    var last =
      bytes.index(first, offsetBy: mark - offset + reach, limitedBy: bytes.endIndex)
      ?? bytes.endIndex
    while last < bytes.endIndex, UTF8.isContinuation(bytes[last]) {
      last = bytes.index(after: last)
    }
    return (line[first..<last], offset)
  }
}

/// A character in the form that is shown.
private struct Cell {
  let text: String
  let width: Int

  /// How many scalars of a character are shown; nobody writes one with more.
  private static let scalarsAtMost = 32

  init(_ character: Character) {
    let scalars = character.unicodeScalars.prefix(Self.scalarsAtMost + 1)
    let isWhole = scalars.count <= Self.scalarsAtMost
    text =
      isWhole ? character.visible : String(String.UnicodeScalarView(scalars.dropLast())).visible
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
