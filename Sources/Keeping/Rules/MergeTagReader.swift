import Diagnostics
import Wording

/// Reads a stretch of a template as text, once from its start to its end, and finds the notations
/// of other tools in it, whether it can be parsed or not.
struct MergeTagReader {
  let source: SourceText
  let stretch: MergeTagStretch
  let bytes: [UInt8]
  /// The current offset.
  var index: Int
  /// The braces that are open, outermost first.
  private var open: [Opening] = []
  /// The braces that were closed.
  private var groups: [BraceGroup] = []
  /// The starts and the ends of the groups.
  private(set) var starts: Set<Int> = []
  private(set) var ends: Set<Int> = []
  /// The names that the template itself sets.
  private(set) var locals: Set<String> = []
  /// The braces without their other half.
  private var lone: [Int] = []
  /// The starts and the ends of the tags.
  private var tagStarts: Set<Int> = []
  private var tagEnds: Set<Int> = []
  /// Whether no `%}` is left.
  private var isPastTags = false
  /// The findings so far.
  var found: [Finding] = []

  /// A brace or a pair of braces that is open.
  private struct Opening {
    var start: Int
    var isDouble: Bool
    /// The index of the innermost open pair, this one included.
    var innermostPair: Int?
    var bars: [Int] = []
    var hasInner = false
    /// The quotation mark that is open inside.
    var quote: UInt8?
  }

  /// Prepares to read a stretch.
  init(_ source: SourceText, in stretch: MergeTagStretch) {
    self.source = source
    self.stretch = stretch
    bytes = Array(source.text.utf8)
    index = stretch.range.lowerBound
  }

  /// The end of the stretch.
  var end: Int { stretch.range.upperBound }

  /// All findings.
  mutating func findings() -> [Finding] {
    while index < end { step() }
    groups.sort {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    starts = Set(groups.map(\.range.lowerBound))
    ends = Set(groups.map(\.range.upperBound))
    var settled = stretch.range.lowerBound
    for group in groups where group.range.lowerBound >= settled {
      // The content is read too, unless the whole has been understood.
      if isUnderstood(group) { settled = group.range.upperBound }
    }
    lone += open.filter { !$0.isDouble }.map(\.start)
    readLone()
    return found
  }

  /// Reports lone braces beside an output or a tag, which was opened or closed once too often.
  private mutating func readLone() {
    var rest = lone.sorted()[...]
    while let first = rest.popFirst() {
      var end = first + 1
      while rest.first == end, bytes[end] == bytes[first] {
        rest.removeFirst()
        end += 1
      }
      let braces = first..<end
      guard let gap = gap(beside: braces) else { continue }
      add(.braceTooMany(place(braces)), [edit(gap, "")])
    }
  }

  /// The range of braces with the spaces between them and the output or the tag that they stand
  /// beside; nil where they stand beside none.
  private func gap(beside braces: Range<Int>) -> Range<Int>? {
    let widest = 3
    let space = UInt8(ascii: " ")
    if bytes[braces.lowerBound] == UInt8(ascii: "{") {
      var edge = braces.upperBound
      while edge < min(end, braces.upperBound + widest), bytes[edge] == space { edge += 1 }
      let isOutput = starts.contains(edge) && edge + 1 < end && bytes[edge + 1] == UInt8(ascii: "{")
      return isOutput || tagStarts.contains(edge) ? braces.lowerBound..<edge : nil
    }
    let start = stretch.range.lowerBound
    var edge = braces.lowerBound
    while edge > max(start, braces.lowerBound - widest), bytes[edge - 1] == space { edge -= 1 }
    let isOutput =
      ends.contains(edge) && edge - 2 >= start && bytes[edge - 2] == UInt8(ascii: "}")
    return isOutput || tagEnds.contains(edge) ? edge..<braces.upperBound : nil
  }

  private mutating func step() {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "{"):
      if peek(1) == UInt8(ascii: "%") { return readTag() }
      let isDouble = peek(1) == UInt8(ascii: "{")
      push(Opening(start: index, isDouble: isDouble))
      index += isDouble ? 2 : 1
      return
    case UInt8(ascii: "}"): return close()
    case UInt8(ascii: "|"):
      if !open.isEmpty { open[open.count - 1].bars.append(index) }
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if let last = open.last, last.isDouble {
        if last.quote == nil {
          open[open.count - 1].quote = byte
        } else if last.quote == byte {
          open[open.count - 1].quote = nil
        }
      }
    case UInt8(ascii: "\n"):
      let next = peek(1) == UInt8(ascii: "\r") ? peek(2) : peek(1)
      // Nobody opens in one paragraph and closes in another.
      if next == UInt8(ascii: "\n") {
        lone += open.filter { !$0.isDouble }.map(\.start)
        open.removeAll()
      }
    default:
      if open.last?.isDouble != true, readPlaceholder() { return }
    }
    index += 1
  }

  /// Takes one closing brace, or two.
  private mutating func close() {
    let isPair = peek(1) == UInt8(ascii: "}")
    guard let last = open.last else {
      lone.append(index)
      index += 1
      return
    }
    if isPair, let double = last.innermostPair, last.isDouble || peek(2) != UInt8(ascii: "}") {
      open.removeSubrange((double + 1)...)
      return closeLast(width: 2)
    }
    guard last.isDouble else { return closeLast(width: 1) }
    if last.quote != nil {
      index += 1
      return
    }
    // `{{a|b}|c}`: the apparent pair is two braces.
    open.removeLast()
    push(Opening(start: last.start, isDouble: false))
    push(Opening(start: last.start + 1, isDouble: false, bars: last.bars, hasInner: last.hasInner))
    closeLast(width: 1)
  }

  private mutating func push(_ opening: Opening) {
    var opening = opening
    opening.innermostPair = opening.isDouble ? open.count : open.last?.innermostPair
    open.append(opening)
  }

  private mutating func closeLast(width: Int) {
    guard let last = open.popLast() else { return }
    index += width
    // Each level is read as a whole.
    if open.count < deepest {
      groups.append(
        BraceGroup(
          range: last.start..<index, isDouble: last.isDouble, bars: last.bars,
          hasInner: last.hasInner))
    }
    if !open.isEmpty { open[open.count - 1].hasInner = true }
  }

  /// Takes a whole tag; for a tag that hides its content, up to its end tag.
  private mutating func readTag() {
    let start = index
    guard let inner = skipTag() else { return }
    tagStarts.insert(start)
    tagEnds.insert(index)
    if bytes[inner.lowerBound..<inner.upperBound].first == UInt8(ascii: "=") {
      return readEcho(inner.dropFirst(), in: start..<index)
    }
    let words = text(inner).split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "#" }
    guard let name = words.first else { return }
    switch name {
    case "assign", "capture", "for": if words.count > 1 { locals.insert(String(words[1])) }
    case "raw", "comment", "doc":
      var depth = 1
      while depth > 0, let next = nextTag() {
        index = next
        guard let inner = skipTag() else { return }
        let found = text(inner).drop { $0 == "-" || $0 == " " }
          .prefix { $0.isLetter }
        if found == name, name == "comment" { depth += 1 }
        if found == "end" + name { depth -= 1 }
      }
    default: break
    }
  }

  /// Moves past a tag, and returns the range between its signs; nil where it is not closed.
  private mutating func skipTag() -> Range<Int>? {
    let start = index + 2
    var closing = start
    while !isPastTags, closing + 1 < end {
      if bytes[closing] == UInt8(ascii: "%"), bytes[closing + 1] == UInt8(ascii: "}") {
        index = closing + 2
        return start..<closing
      }
      closing += 1
    }
    isPastTags = true
    index = start
    return nil
  }

  private func nextTag() -> Int? {
    guard !isPastTags else { return nil }
    return (index..<end).first {
      bytes[$0] == UInt8(ascii: "{") && $0 + 1 < end && bytes[$0 + 1] == UInt8(ascii: "%")
    }
  }

  /// The byte at a distance ahead, if the stretch is that long.
  func peek(_ distance: Int) -> UInt8? {
    index + distance < end ? bytes[index + distance] : nil
  }

  /// A part of the text.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The place of a part of the text.
  func place(_ range: Range<Int>) -> Place { Place(source, range) }

  /// A change of the text.
  func edit(_ range: Range<Int>, _ replacement: String) -> Finding.Edit {
    Finding.Edit(place(range), with: replacement)
  }
}

/// How deep braces are read: nobody nests spintax deeper, and reading the content again at every
/// level would take time by the square.
private let deepest = 16

/// A pair of braces, single or double, with its content.
struct BraceGroup {
  /// The whole, braces included, in UTF-8 bytes of the source.
  let range: Range<Int>
  /// Whether it is `{{ … }}`.
  let isDouble: Bool
  /// The bars in it outside of inner braces.
  let bars: [Int]
  /// Whether it holds other braces.
  let hasInner: Bool

  /// The range between the braces.
  var inner: Range<Int> {
    let width = isDouble ? 2 : 1
    return range.lowerBound + width..<range.upperBound - width
  }
}
