/// Finds where the records of a stream start and end, looking at each byte once.
///
/// Its state is a few numbers, so the bounds of the chunks make no difference. Offsets count from
/// the start of the stream.
struct RecordScanner: Sendable {
  /// The range and the line of a record in the stream.
  struct Found: Hashable, Sendable {
    /// Its bytes in the stream.
    let range: Range<Int>
    /// The line it starts at, from 1.
    let line: Int
    /// Whether it is longer than a profile may be, so that its bytes are not kept.
    let isTooLong: Bool
  }

  /// The records that have been found and not been taken yet.
  var found: [Found] = []
  private let format: RecordFormat
  private let separator: UInt8
  private let limit: Int
  private var line: Int
  private var lineStart: Int
  private var open: (offset: Int, line: Int)?
  private var isTooLong = false
  private var wasCarriageReturn = false
  private var state: State
  /// How many dashes or full stops a line of YAML starts with.
  private var marks = 0
  private var mark: UInt8 = 0
  /// Whether the open document holds only directives so far.
  private var isDirective = false

  private enum State {
    /// At the start of a line of YAML, or after nothing but marks.
    case lineStart
    /// After the marks of a document, or after white space, while no document is open.
    case blank
    /// In a line whose rest does not matter.
    case line
    /// At the start of a cell.
    case cell
    /// In a cell without quotes.
    case bare
    /// In a cell with quotes.
    case quoted
    /// After a quote in a cell with quotes.
    case quote
  }

  /// A scanner at the start of a stream.
  ///
  /// - Parameters:
  ///   - signs: the format of the stream.
  ///   - limit: the size that a record may have, in bytes.
  init(_ signs: FormatSniffer, limit: Int) {
    format = signs.format
    separator = signs.separator
    self.limit = limit
    lineStart = signs.start
    line = signs.line
    state = format == .csv ? .cell : .lineStart
  }

  /// The offset of the first byte seen that is still needed.
  func needed(before end: Int) -> Int {
    if let open, !isTooLong { return open.offset }
    // Only a line of which at most four bytes were seen can still begin a record.
    if isTooLong || state == .line { return end - lineStart <= 4 ? lineStart : end }
    return lineStart
  }

  /// Looks at the next byte.
  mutating func step(_ byte: UInt8, at offset: Int) {
    switch format {
    case .json: stepJSON(byte, at: offset)
    case .yaml: stepYAML(byte, at: offset)
    case .csv: stepCSV(byte, at: offset)
    }
    if let open {
      // Marks at the start of a line may belong to the next document.
      let end = marks > 0 && state == .lineStart ? lineStart : offset + 1
      guard !isTooLong, end - open.offset > limit else { return }
      isTooLong = true
      // The quote may never be closed: the table goes on with the next line.
      if format == .csv { state = .bare }
    } else if offset - lineStart > limit {
      lineStart = offset
    }
  }

  /// Ends the stream.
  mutating func finish(at end: Int) {
    if format == .yaml, state == .lineStart, marks > 0 {
      if marks == 3 { markDocument() } else { begin() }
    }
    close(at: end)
  }

  private mutating func begin() {
    if open == nil { open = (lineStart, line) }
  }

  private mutating func close(at end: Int) {
    guard let open else { return }
    found.append(Found(range: open.offset..<end, line: open.line, isTooLong: isTooLong))
    self.open = nil
    isTooLong = false
    isDirective = false
  }

  private mutating func startLine(at offset: Int, _ state: State) {
    line += 1
    lineStart = offset
    self.state = state
    marks = 0
  }

  private mutating func stepJSON(_ byte: UInt8, at offset: Int) {
    switch byte {
    case lineFeed:
      close(at: offset)
      startLine(at: offset + 1, .lineStart)
    case space, tab, carriageReturn: break
    default: begin()
    }
  }

  /// Whether a byte is the line feed of a CRLF, which does not end a second line.
  private mutating func isSecondHalf(_ byte: UInt8, at offset: Int) -> Bool {
    let isIt = byte == lineFeed && wasCarriageReturn
    wasCarriageReturn = byte == carriageReturn
    if isIt { lineStart = offset + 1 }
    return isIt
  }

  private mutating func stepYAML(_ byte: UInt8, at offset: Int) {
    if isSecondHalf(byte, at: offset) { return }
    let isLineEnd = byte == lineFeed || byte == carriageReturn
    let isBlank = isLineEnd || byte == space || byte == tab
    if state == .lineStart {
      if marks == 0 ? byte == dash || byte == fullStop : byte == mark && marks < 3 {
        mark = byte
        marks += 1
        return
      }
      if marks == 3, isBlank {
        markDocument()
      } else if marks > 0 {
        begin()
        state = .line
      } else {
        startContent(byte, isBlank: isBlank)
      }
    } else if state == .blank, !isBlank {
      if byte != numberSign { begin() }
      state = .line
    }
    if isLineEnd { startLine(at: offset + 1, .lineStart) }
  }

  /// Starts a line of YAML that has no marks.
  private mutating func startContent(_ byte: UInt8, isBlank: Bool) {
    if isBlank || byte == numberSign {
      state = open == nil && isBlank ? .blank : .line
      return
    }
    isDirective = byte == percent && (open == nil || isDirective)
    begin()
    state = .line
  }

  /// Ends a document at a line of marks, which may start the next.
  private mutating func markDocument() {
    if isDirective, mark == dash {
      isDirective = false
      state = .line
    } else {
      close(at: lineStart)
      state = .blank
    }
  }

  private mutating func stepCSV(_ byte: UInt8, at offset: Int) {
    let isLineEnd = byte == lineFeed || byte == carriageReturn
    if byte == lineFeed, wasCarriageReturn {
      wasCarriageReturn = false
      // In quotes it is part of the cell.
      if open == nil { lineStart = offset + 1 }
      return
    }
    wasCarriageReturn = byte == carriageReturn
    if state == .quoted {
      if byte == quotationMark { state = .quote } else if isLineEnd { line += 1 }
      return
    }
    if isLineEnd {
      close(at: offset)
      startLine(at: offset + 1, .cell)
    } else if byte == separator {
      state = .cell
    } else if byte == quotationMark, state == .cell || state == .quote {
      begin()
      state = .quoted
    } else {
      // A row of nothing but separators counts as empty.
      if byte != space, byte != tab { begin() }
      state = .bare
    }
  }
}

private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
private let space = UInt8(ascii: " ")
private let tab = UInt8(ascii: "\t")
private let dash = UInt8(ascii: "-")
private let fullStop = UInt8(ascii: ".")
private let numberSign = UInt8(ascii: "#")
private let percent = UInt8(ascii: "%")
private let quotationMark = UInt8(ascii: "\"")
