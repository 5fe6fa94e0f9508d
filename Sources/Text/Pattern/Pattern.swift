/// A regular expression that is searched for in time linear in the text.
///
/// It knows what a rule about wording needs: literals, `.`, classes in brackets, `\d \w \s \b` and
/// their opposites, `\p{Lu}` and other properties, `^ $` at the ends of a line, groups,
/// alternatives, and `* + ? {2,5}`, each with a `?` behind it for the shortest; `(?i)` at the start
/// ignores case. It knows neither references back nor looking around, for which no such time is
/// known.
///
/// ```swift
/// let pattern = try Pattern(#"\b(very|really) \w+"#)
/// pattern.search(Array("I'm very glad".utf8)).matches  // [4..<13]
/// ```
package struct Pattern: Hashable, Sendable {
  /// The expression as written.
  package let text: String
  let steps: [PatternStep]
  let ignoresCase: Bool

  /// How many bytes an expression may have.
  package static let bytesAtMost = 1_000
  /// How many steps an expression may come to; a group that may be repeated has all its turns.
  static let stepsAtMost = 500

  /// Reads an expression.
  ///
  /// - Throws: the place and the kind of the first fault.
  package init(_ text: String) throws(PatternFault) {
    var parser = PatternParser(text)
    self.text = text
    steps = try parser.steps()
    ignoresCase = parser.ignoresCase
  }

  /// Whether it matches an empty text, so that it could match anywhere.
  package var canBeEmpty: Bool {
    var machine = PatternMachine(self, [])
    return machine.matchesNothing
  }

  /// The result of a search.
  package struct Found: Hashable, Sendable {
    /// The stretches found, in UTF-8 bytes, in order; no two overlap, and none is empty.
    package var matches: [Range<Int>] = []
    /// The offset at which the search stopped, because it had taken too long; nil where it has seen
    /// all of the text.
    package var stop: Int?

    /// Nothing found, and all of the text seen.
    package init() {}
  }

  /// Searches a text for all matches, or for the first ones.
  ///
  /// - Parameters:
  ///   - bytes: the text in UTF-8.
  ///   - most: how many matches suffice.
  package func search(_ bytes: [UInt8], atMost most: Int = .max) -> Found {
    var machine = PatternMachine(self, bytes)
    return machine.search(atMost: most)
  }
}

/// A fault of a regular expression.
package struct PatternFault: Error, Hashable, Sendable {
  /// The place, in UTF-8 bytes of the expression.
  package let offset: Int
  /// The fault in words: lower case, no full stop.
  package let message: String
  /// What to do about it.
  package let help: String
}

/// One step of an expression that has been read.
enum PatternStep: Hashable, Sendable {
  /// A character of the class.
  case character(PatternClass)
  /// Either of two steps; the first is preferred.
  case fork(Int, Int)
  /// Another step.
  case jump(Int)
  /// A place between two characters.
  case place(PatternPlace)
  /// The end of the expression.
  case end
}

/// A place between two characters.
enum PatternPlace: Hashable, Sendable {
  case startOfLine
  case endOfLine
  case wordEdge
  case noWordEdge
}

/// A set of characters.
struct PatternClass: Hashable, Sendable {
  /// The characters, in ranges.
  var ranges: [ClosedRange<UInt32>] = []
  /// Those with a property.
  var properties: [PatternProperty] = []
  /// Whether it is the set of all others.
  var isNegated = false

  /// Any character but a line feed.
  static let any = PatternClass(ranges: [0x0A...0x0A], isNegated: true)

  /// Whether a character is in the set.
  ///
  /// - Parameter ignoresCase: whether it suffices that it is in the set in the other case.
  func contains(_ scalar: Unicode.Scalar, ignoringCase ignoresCase: Bool) -> Bool {
    var isFound = holds(scalar)
    if !isFound, ignoresCase {
      isFound = scalar.otherCases.contains { holds($0) }
    }
    return isFound != isNegated
  }

  private func holds(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) } || properties.contains { $0.holds(scalar) }
  }
}

extension Unicode.Scalar {
  /// The same letter as a capital and as a small one, where each is a single character.
  fileprivate var otherCases: [Unicode.Scalar] {
    if isASCII {
      let isLetter = (0x61...0x7A).contains(value | 0x20)
      return isLetter ? [Unicode.Scalar(UInt8(value ^ 0x20))] : []
    }
    return [properties.lowercaseMapping, properties.uppercaseMapping].compactMap { text in
      let scalars = text.unicodeScalars
      return scalars.count == 1 ? scalars.first : nil
    }
  }

  /// Whether words are made of it.
  var isOfPatternWord: Bool { PatternProperty.word.holds(self) }
}

/// A property of characters that an expression can name.
enum PatternProperty: Hashable, Sendable {
  /// A letter, a mark on one, a digit or a low line.
  case word
  case notWord
  /// A decimal digit.
  case digit
  case notDigit
  /// White space.
  case space
  case notSpace
  case letter
  case capital
  case small
  case number
  case punctuation
  case symbol
  /// A picture that fonts draw in colour.
  case emoji

  /// The names in `\p{…}`.
  static let names: [(name: String, property: PatternProperty)] = [
    ("L", .letter), ("Lu", .capital), ("Ll", .small), ("N", .number), ("Nd", .digit),
    ("P", .punctuation), ("S", .symbol), ("Emoji", .emoji),
  ]

  /// Whether a character has it.
  func holds(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .word:
      if scalar.isASCII {
        return (0x61...0x7A).contains(scalar.value | 0x20) || (0x30...0x39).contains(scalar.value)
          || scalar == "_"
      }
      return scalar.properties.isAlphabetic || Self.digit.holds(scalar) || isMark(scalar)
    case .notWord: return !Self.word.holds(scalar)
    case .digit: return scalar.properties.generalCategory == .decimalNumber
    case .notDigit: return !Self.digit.holds(scalar)
    case .space: return scalar.properties.isWhitespace
    case .notSpace: return !scalar.properties.isWhitespace
    case .letter:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
        return true
      default: return false
      }
    case .capital: return scalar.properties.generalCategory == .uppercaseLetter
    case .small: return scalar.properties.generalCategory == .lowercaseLetter
    case .number:
      switch scalar.properties.generalCategory {
      case .decimalNumber, .letterNumber, .otherNumber: return true
      default: return false
      }
    case .punctuation:
      switch scalar.properties.generalCategory {
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation:
        return true
      default: return false
      }
    case .symbol:
      switch scalar.properties.generalCategory {
      case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: return true
      default: return false
      }
    // Digits and signs of ASCII can be drawn in colour too, but mostly are not.
    case .emoji: return scalar.value > 0xFF && scalar.properties.isEmoji
    }
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
