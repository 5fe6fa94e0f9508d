import Text

/// Looks through a text that is not all ASCII for allowed characters that may deceive: invisible
/// ones, those that others see differently, and letters and signs that pass for others.
///
/// One pass, in time linear in the text.
struct ConfusablesScanner {
  /// More findings in one text are not reported: they would repeat the first ones.
  private static let findingsAtMost = 20

  private let source: SourceText
  private(set) var findings: [Diagnostic] = []
  private var previous: UInt32 = 0
  private var word = WordScripts()
  private var wordStart: Int?
  private var isRightToLeft: Bool?

  /// Looks through a part of a source.
  ///
  /// - Parameters:
  ///   - bytes: the part, whole scalars in UTF-8.
  ///   - base: where it starts in the source.
  init(_ bytes: [UInt8], of source: SourceText, at base: Int) {
    self.source = source
    var index = 0
    while index < bytes.count {
      // ASCII matters only where a word in it goes on beyond it.
      let start = index
      while index < bytes.count, bytes[index] < 0x80 { index += 1 }
      guard index < bytes.count else { return }
      startWord(bytes[start..<index], at: base + start)
      repeat {
        let scalar = bytes.span.scalar(at: index)
        look(at: scalar, (base + index)..<(base + index + UTF8.width(scalar)))
        guard findings.count < Self.findingsAtMost else { return }
        previous = scalar.value
        repeat { index += 1 } while index < bytes.count && UTF8.isContinuation(bytes[index])
      } while index < bytes.count && (bytes[index] > 0x7F || previous > 0x7F || wordStart != nil)
    }
    endWord(at: base + index)
  }

  /// Takes the letters at the end of a stretch of ASCII.
  private mutating func startWord(_ ascii: ArraySlice<UInt8>, at offset: Int) {
    guard let last = ascii.last else { return }
    previous = UInt32(last)
    let before = ascii.lastIndex { !Unicode.Scalar($0).isCommonLetter } ?? ascii.startIndex - 1
    guard before < ascii.endIndex - 1 else { return }
    add(Unicode.Scalar(last), at: offset + before + 1 - ascii.startIndex)
  }

  private mutating func look(at scalar: Unicode.Scalar, _ range: Range<Int>) {
    if scalar.isCommonLetter {
      add(scalar, at: range.lowerBound)
    } else if scalar.isASCII {
      endWord(at: range.lowerBound)
      lookForBrace(scalar, range)
    } else {
      lookCloser(at: scalar, range)
    }
  }

  // Not inlined: a function that uses the properties of a scalar is slow to enter.
  @inline(never)
  private mutating func lookCloser(at scalar: Unicode.Scalar, _ range: Range<Int>) {
    if !scalar.isCommonSign, scalar.properties.isAlphabetic {
      add(scalar, at: range.lowerBound)
    } else if !isInWord(scalar) {
      endWord(at: range.lowerBound)
    }
    lookForBrace(scalar, range)
    if scalar.isDirectionMark {
      if !hasRightToLeft() { findings.append(.stray(scalar, Place(source, range))) }
    } else if scalar.isStray(after: previous) {
      findings.append(.stray(scalar, Place(source, range)))
    } else if scalar.value == 0xFFFD {
      findings.append(.replacement(Place(source, range)))
    } else if !isSurelyAssigned(scalar.value) {
      switch scalar.properties.generalCategory {
      case .privateUse: findings.append(.privateUse(scalar, Place(source, range)))
      case .unassigned: findings.append(.unassigned(scalar, Place(source, range)))
      default: break
      }
    }
  }

  /// Whether the text mixes directions: direction marks have no effect elsewhere.
  private mutating func hasRightToLeft() -> Bool {
    if let isRightToLeft { return isRightToLeft }
    let answer = source.text.unicodeScalars.contains(where: \.isRightToLeft)
    isRightToLeft = answer
    return answer
  }

  private mutating func add(_ scalar: Unicode.Scalar, at offset: Int) {
    if wordStart == nil { wordStart = offset }
    word.add(scalar.value)
  }

  private mutating func endWord(at offset: Int) {
    guard let start = wordStart else { return }
    if let scripts = word.mixed {
      let place = Place(source, start..<offset)
      findings.append(.mixedScripts(String(source[start..<offset]), scripts, place))
    }
    wordStart = nil
    word = WordScripts()
  }

  /// Reports two signs that together look like `{{`, `{%`, `%}` or `}}`.
  private mutating func lookForBrace(_ scalar: Unicode.Scalar, _ range: Range<Int>) {
    guard scalar.value > 0x7F || previous > 0x7F, let second = DelimiterSign(scalar.value),
      let first = DelimiterSign(previous), first.opens(with: second),
      let before = Unicode.Scalar(previous)
    else { return }
    let place = Place(source, (range.lowerBound - UTF8.width(before))..<range.upperBound)
    findings.append(.lookAlike(first, second, place))
  }

  /// Whether a scalar belongs to the word around it without being a letter.
  private func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    (0x0300...0x036F).contains(scalar.value) || scalar.isJoiner
  }

  /// Whether a scalar is in a block in which every scalar is assigned.
  private func isSurelyAssigned(_ value: UInt32) -> Bool {
    switch value {
    case 0xA0...0x377, 0x400...0x52F, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x2010...0x2027: true
    case 0x3000...0x303F, 0xFF01...0xFF0F: true
    default: false
    }
  }
}

/// A sign that delimits the tags of a template, or looks like one.
enum DelimiterSign: String {
  case opening = "{"
  case percent = "%"
  case closing = "}"

  init?(_ value: UInt32) {
    switch value {
    case 0x7B, 0xFF5B, 0xFE5B, 0x2774, 0x2983, 0xFE37: self = .opening
    case 0x25, 0xFF05, 0xFE6A, 0x066A: self = .percent
    case 0x7D, 0xFF5D, 0xFE5C, 0x2775, 0x2984, 0xFE38: self = .closing
    default: return nil
    }
  }

  /// Whether the two together make a delimiter.
  func opens(with next: DelimiterSign) -> Bool {
    switch (self, next) {
    case (.opening, .opening), (.opening, .percent), (.percent, .closing), (.closing, .closing):
      true
    default: false
    }
  }
}
