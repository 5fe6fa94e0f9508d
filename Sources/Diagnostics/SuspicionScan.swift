/// Looks through a text that is not all ASCII for what is allowed in it and may still deceive: what
/// cannot be seen, what others see differently, and letters and signs that pass for others.
///
/// One pass, in time linear in the text.
struct SuspicionScan {
  /// More than these are not told of one text: the first ones tell the rest.
  private static let findingsAtMost = 20

  private let source: SourceText
  private(set) var findings: [Diagnostic] = []
  private var previous: UInt32 = 0
  private var word = WordScripts()
  private var wordStart: Int?
  private var isRightToLeft: Bool?

  init(_ source: SourceText, in range: Range<Int>) {
    self.source = source
    var offset = range.lowerBound
    for scalar in source[range].unicodeScalars {
      let end = offset + UTF8.width(scalar)
      look(at: scalar, offset..<end)
      guard findings.count < Self.findingsAtMost else { return }
      previous = scalar.value
      offset = end
    }
    endWord(at: offset)
  }

  private mutating func look(at scalar: Unicode.Scalar, _ range: Range<Int>) {
    if scalar.isASCII {
      if scalar.properties.isAlphabetic {
        add(scalar, at: range.lowerBound)
      } else {
        endWord(at: range.lowerBound)
      }
      if previous > 0x7F { lookForBrace(scalar, range) }
      return
    }
    if scalar.properties.isAlphabetic {
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

  /// Direction marks work on lines that mix directions, and on no others.
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

  /// Two signs that together look like `{{`, `{%`, `%}` or `}}`.
  private mutating func lookForBrace(_ scalar: Unicode.Scalar, _ range: Range<Int>) {
    guard scalar.value > 0x7F || previous > 0x7F, let second = DelimiterSign(scalar.value),
      let first = DelimiterSign(previous), first.opens(with: second),
      let before = Unicode.Scalar(previous)
    else { return }
    let place = Place(source, (range.lowerBound - UTF8.width(before))..<range.upperBound)
    findings.append(.lookAlike(first, second, place))
  }

  /// Whether a scalar belongs to the word it stands in without being a letter.
  private func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    (0x0300...0x036F).contains(scalar.value) || scalar.isJoiner
  }

  /// The blocks most texts are made of, in which every place is taken.
  private func isSurelyAssigned(_ value: UInt32) -> Bool {
    switch value {
    case 0xA0...0x377, 0x400...0x52F, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x2010...0x2027: true
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

  /// Whether the two make a delimiter.
  func opens(with next: DelimiterSign) -> Bool {
    switch (self, next) {
    case (.opening, .opening), (.opening, .percent), (.percent, .closing), (.closing, .closing):
      true
    default: false
    }
  }
}
