/// The notes on a phrase: where its steps start, and the bytes of its substitute and remark.
struct PhraseNote {
  var start: Int
  var substitute = 0..<0
  var remark = 0..<0
  /// Whether it is an exception, never found though parts of it would be.
  var isException = false
  /// Whether it counts only where a sentence starts.
  var isAtStart = false
}

/// Reads the lines of a table of phrases.
///
/// It is lenient: a bracket that is not closed ends with the line.
struct PhraseReader {
  let bytes: [UInt8]
  private(set) var steps: [PhraseStep] = []
  private(set) var notes: [PhraseNote] = []
  private var offset = 0
  private var end = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    steps.reserveCapacity(bytes.count / 3)
    notes.reserveCapacity(bytes.count / 24)
  }

  package mutating func read() {
    while offset < bytes.count {
      end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      var note = PhraseNote(start: steps.count)
      while offset < end, bytes[offset] == exclamation || bytes[offset] == caret {
        if bytes[offset] == caret { note.isAtStart = true } else { note.isException = true }
        offset += 1
      }
      readSteps()
      if steps.count > note.start {
        steps.append(PhraseStep(.end))
        note.substitute = readNote(behind: UInt8(ascii: "="))
        note.remark = readNote(behind: UInt8(ascii: "/"))
        notes.append(note)
      }
      offset = end + 1
    }
  }

  private mutating func readSteps() {
    while offset < end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/") { return }
      if byte == openingBracket {
        readGroup(stem: nil)
      } else if isSeparator(byte) {
        offset += 1
      } else {
        let word = readWord()
        if offset < end, bytes[offset] == openingBracket {
          readGroup(stem: word.key)
        } else {
          steps.append(step(of: word.range, word.key))
        }
      }
    }
  }

  /// Reads the rest of a word, and the key of the whole word.
  private mutating func readWord(after stem: WordKey = WordKey()) -> (
    range: Range<Int>, key: WordKey
  ) {
    let start = offset
    var key = stem
    while offset < end {
      let byte = bytes[offset]
      if isSeparator(byte) || isBracket(byte) { break }
      key.take(byte)
      offset += 1
    }
    return (start..<offset, key)
  }

  /// Reads alternatives, each after the stem before the bracket.
  private mutating func readGroup(stem: WordKey?) {
    let group = steps.count
    steps.append(PhraseStep(.group))
    offset += 1
    var isOpen = true
    while isOpen {
      let alternative = steps.count
      steps.append(PhraseStep(.alternative))
      var stem = stem
      while offset < end, bytes[offset] != bar, bytes[offset] != closingBracket {
        if isSeparator(bytes[offset]) {
          offset += 1
        } else if let start = stem {
          steps.append(PhraseStep(.word, key: readWord(after: start).key))
          stem = nil
        } else {
          let word = readWord()
          steps.append(step(of: word.range, word.key))
        }
      }
      // A stem alone is a word too.
      if let stem { steps.append(PhraseStep(.word, key: stem)) }
      steps[alternative].jump = Int32(steps.count)
      isOpen = offset < end && bytes[offset] == bar
      offset += 1
    }
    steps[group].jump = Int32(steps.count)
  }

  private func step(of word: Range<Int>, _ key: WordKey) -> PhraseStep {
    guard let first = word.first, bytes[first] < UInt8(ascii: "0") else {
      return PhraseStep(.word, key: key)
    }
    let second = word.count > 1 ? bytes[first + 1] : nil
    switch (bytes[first], second) {
    case (UInt8(ascii: "*"), UInt8(ascii: "*")): return PhraseStep(.rest)
    case (UInt8(ascii: "$"), nil): return PhraseStep(.last)
    case (UInt8(ascii: "*"), let digit?): return PhraseStep(.upTo, jump: Int(digit & 0x0F))
    case (UInt8(ascii: "*"), nil): return PhraseStep(.any)
    case (UInt8(ascii: "#"), UInt8(ascii: "%")): return PhraseStep(.percent)
    case (UInt8(ascii: "#"), UInt8(ascii: "x")): return PhraseStep(.multiple)
    case (UInt8(ascii: "#"), nil): return PhraseStep(.number)
    default: return PhraseStep(.word, key: key)
    }
  }

  private mutating func readNote(behind sign: UInt8) -> Range<Int> {
    guard offset + 1 < end, bytes[offset] == sign else { return 0..<0 }
    var start = offset + 2
    while start < end, bytes[start] == UInt8(ascii: " ") { start += 1 }
    offset = start
    while offset < end, !(bytes[offset] == UInt8(ascii: "/") && follows(UInt8(ascii: "/"))) {
      offset += 1
    }
    var last = offset
    while last > start, bytes[last - 1] == UInt8(ascii: " ") { last -= 1 }
    return start..<last
  }

  private func follows(_ byte: UInt8) -> Bool { offset + 1 < end && bytes[offset + 1] == byte }
}

private let openingBracket = UInt8(ascii: "(")
private let closingBracket = UInt8(ascii: ")")
private let bar = UInt8(ascii: "|")
private let exclamation = UInt8(ascii: "!")
private let caret = UInt8(ascii: "^")

private func isBracket(_ byte: UInt8) -> Bool {
  byte == openingBracket || byte == closingBracket || byte == bar
}

/// Hyphens separate words in a phrase as they do in an annotated text.
private func isSeparator(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ",")
    || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "\t")
}
