/// One word, number or sign of a written date.
enum DateToken: Equatable {
  /// A number, and the digits it is written with.
  case number(Int, digits: Int)
  /// Letters, all of them small.
  case word(String)
  /// Any other sign of ASCII.
  case sign(Character)
  /// White space between two others.
  case space

  /// The tokens of a text, without white space at its ends; nil where a character is not ASCII.
  static func tokens(of text: Substring) -> [DateToken]? {
    var tokens: [DateToken] = []
    var rest = text.lowercased()[...]
    while let first = rest.first {
      guard first.isASCII else { return nil }
      if first.isWhitespace {
        rest = rest.drop { $0.isWhitespace }
        if !tokens.isEmpty, !rest.isEmpty { tokens.append(.space) }
      } else if first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard digits.count <= 18, let number = Int(digits) else { return nil }
        tokens.append(.number(number, digits: digits.count))
        rest = rest[digits.endIndex...]
      } else if first.isLetter {
        let letters = rest.prefix { $0.isASCII && $0.isLetter }
        tokens.append(.word(String(letters)))
        rest = rest[letters.endIndex...]
      } else {
        tokens.append(.sign(first))
        rest = rest.dropFirst()
      }
    }
    return tokens
  }
}

/// Puts a date together from its words and numbers.
struct DateParser {
  private(set) var year: Int?
  private(set) var month: Int?
  private(set) var day: Int?
  private(set) var time: Time?
  /// How many seconds the clock is ahead of universal time.
  private(set) var offset: Int?
  private let tokens: [DateToken]
  private var index = 0
  private let takesDayFirst: Bool

  /// A time of the day.
  struct Time: Equatable {
    var hour: Int
    var minute = 0
    var second = 0
    var nanosecond = 0
  }

  init(_ tokens: [DateToken], takesDayFirst: Bool) {
    self.tokens = tokens
    self.takesDayFirst = takesDayFirst
  }

  /// Reads all of it; false where it is no date.
  mutating func parse() -> Bool {
    while index < tokens.count {
      guard readPart() else { return false }
    }
    return true
  }

  private func token(_ distance: Int = 0) -> DateToken? {
    index + distance < tokens.count ? tokens[index + distance] : nil
  }

  private mutating func take(_ token: DateToken) -> Bool {
    guard self.token() == token else { return false }
    index += 1
    return true
  }

  private mutating func takeNumber(digits range: ClosedRange<Int>) -> Int? {
    guard case .number(let number, let digits) = token(), range.contains(digits) else {
      return nil
    }
    index += 1
    return number
  }

  private mutating func readPart() -> Bool {
    switch token() {
    case .space, .sign(","):
      index += 1
      return true
    case .number: return readTime() || readNumericDate() || readNumber()
    case .word(let word): return readWord(word)
    case .sign("'"):
      index += 1
      guard year == nil, month != nil, let number = takeNumber(digits: 2...2) else { return false }
      year = fullYear(number)
      return true
    case .sign("+"), .sign("-"): return readOffset()
    default: return false
    }
  }

  // MARK: Days

  /// `2024-03-05`, `2024-03`, `2024/3/5`, `5.3.2024`, `5-Mar-2024`, `03/2024` and their like.
  private mutating func readNumericDate() -> Bool {
    guard year == nil, month == nil, day == nil else { return false }
    let start = index
    guard case .number(let first, let digits) = token() else { return false }
    index += 1
    if digits == 8, token() == .word("t") || time == nil && token() == .space {
      (year, month, day) = (first / 10_000, first / 100 % 100, first % 100)
      return true
    }
    if case .sign(let sign) = token(), "-/.".contains(sign) {
      index += 1
      if digits == 4 {
        if let second = takeMonth() {
          (year, month) = (first, second)
          guard take(.sign(sign)) else { return sign == "-" }
          day = takeNumber(digits: 1...2)
          return day != nil
        }
      } else if digits <= 2 {
        let isNamed = if case .word = token() { true } else { false }
        if sign == "/", case .number(let number, digits: 4) = token(), token(1) == nil {
          index += 1
          (year, month) = (number, first)
          return true
        }
        if sign == "." || isNamed || takesDayFirst, let second = takeMonth(),
          take(.sign(sign))
        {
          day = first
          month = second
          if let number = takeNumber(digits: 4...4) {
            year = number
            return true
          }
          if isNamed, let number = takeNumber(digits: 2...2) {
            year = fullYear(number)
            return true
          }
        }
      }
    }
    (year, month, day, index) = (nil, nil, nil, start)
    return false
  }

  private mutating func takeMonth() -> Int? {
    if case .word(let word) = token(), let number = monthNumber(word) {
      index += 1
      return number
    }
    return takeNumber(digits: 1...2)
  }

  /// A number by itself: a day, with or without its ending, or a year.
  private mutating func readNumber() -> Bool {
    guard case .number(let number, let digits) = token() else { return false }
    index += 1
    if digits == 4, year == nil {
      year = number
    } else if digits <= 2, day == nil {
      day = number
      if case .word(let ending) = token(), ["st", "nd", "rd", "th"].contains(ending) {
        index += 1
      } else if token() == .sign("."), token(1) == .space {
        index += 1
      }
    } else if digits == 2, year == nil, month != nil {
      year = fullYear(number)
    } else {
      return false
    }
    return true
  }

  private mutating func readWord(_ word: String) -> Bool {
    index += 1
    if let number = monthNumber(word) {
      guard month == nil else { return false }
      month = number
      return readMonthEnd()
    }
    if word.count >= 3, dayNames.contains(where: { $0.lowercased().hasPrefix(word) }) {
      _ = take(.sign("."))
      return true
    }
    switch word {
    case "of", "the", "on": return true
    case "at": return month != nil
    case "t":
      // Between a day and a time.
      guard day != nil, time == nil, case .number = token() else { return false }
      return readClock()
    default: return readZone(word)
    }
  }

  /// What stands after the name of a month: a full stop, or the hyphens of `Mar-05-2024`.
  private mutating func readMonthEnd() -> Bool {
    _ = take(.sign("."))
    guard token() == .sign("-"), day == nil, year == nil else { return true }
    index += 1
    guard let number = takeNumber(digits: 1...2), take(.sign("-")),
      let last = takeNumber(digits: 4...4)
    else { return false }
    (day, year) = (number, last)
    return true
  }

  /// The year of two digits.
  private func fullYear(_ number: Int) -> Int { number + (number >= 69 ? 1900 : 2000) }

  private func monthNumber(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return monthNames.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
  }

  // MARK: Times

  /// `14:30`, `14:30:15.25`, `2:30 pm`, `2pm`, `14h30`, or the hour alone behind a whole day.
  private mutating func readTime() -> Bool {
    guard time == nil, case .number(_, let digits) = token(), digits <= 2 else { return false }
    var next = token(1)
    if next == .space { next = token(2) }
    switch token(1) {
    case .sign(":"), .word("h"): return readClock()
    default: break
    }
    if case .word(let word) = next, ["am", "pm", "a", "p"].contains(word) { return readClock() }
    let isAfterDay = index > 0 && tokens[index - 1] == .space && year != nil && day != nil
    return isAfterDay && index == tokens.count - 1 && readClock()
  }

  private mutating func readClock() -> Bool {
    guard time == nil, case .number(let number, let digits) = token() else { return false }
    index += 1
    var read: Time
    if digits == 6 {
      read = Time(hour: number / 10_000, minute: number / 100 % 100, second: number % 100)
    } else if digits == 4 {
      read = Time(hour: number / 100, minute: number % 100)
    } else if digits <= 2 {
      read = Time(hour: number)
      if take(.sign(":")) || take(.word("h")) {
        guard let minute = takeNumber(digits: 1...2) else { return false }
        read.minute = minute
        if take(.sign(":")) {
          guard let second = takeNumber(digits: 1...2) else { return false }
          read.second = second
        }
      }
    } else {
      return false
    }
    readFraction(into: &read)
    guard readHalf(of: &read) else { return false }
    // A leap second has the number 60.
    guard read.minute < 60, read.second <= 60,
      read.hour < 24 || read == Time(hour: 24)
    else { return false }
    time = read
    return true
  }

  private mutating func readFraction(into time: inout Time) {
    guard token() == .sign(".") || token() == .sign(","),
      case .number(let number, let digits) = token(1)
    else { return }
    index += 2
    var fraction = number
    for _ in digits..<max(digits, 9) { fraction *= 10 }
    for _ in 9..<max(digits, 9) { fraction /= 10 }
    time.nanosecond = fraction
  }

  /// `am` or `pm`, also with full stops; false where the hour has none.
  private mutating func readHalf(of time: inout Time) -> Bool {
    let start = index
    _ = take(.space)
    guard case .word(let word) = token() else {
      index = start
      return true
    }
    let isDotted =
      word.count == 1 && token(1) == .sign(".") && token(2) == .word("m") && token(3) == .sign(".")
    guard ["am", "pm"].contains(word) || isDotted && ["a", "p"].contains(word) else {
      index = start
      return true
    }
    index += isDotted ? 4 : 1
    guard (1...12).contains(time.hour) else { return false }
    time.hour = time.hour % 12 + (word.hasPrefix("p") ? 12 : 0)
    return true
  }

  // MARK: Zones

  /// The name of a zone behind a time, with an offset or a name in brackets after it.
  private mutating func readZone(_ word: String) -> Bool {
    guard offset == nil, let hours = zones[word], time != nil || word == "z" && day != nil else {
      return false
    }
    offset = hours * 3600
    if hours == 0, token() == .sign("+") || token() == .sign("-") {
      offset = nil
      return readOffset()
    }
    return true
  }

  /// `+05:30`, `-0800` or `+02` behind a time.
  private mutating func readOffset() -> Bool {
    let sign = token() == .sign("-") ? -1 : 1
    index += 1
    guard time != nil, offset == nil, case .number(let number, let digits) = token() else {
      return false
    }
    index += 1
    var seconds: Int
    switch digits {
    case 1, 2: seconds = number * 3600
    case 4: seconds = number / 100 * 3600 + number % 100 * 60
    default: return false
    }
    if digits <= 2, take(.sign(":")) {
      guard let minutes = takeNumber(digits: 2...2) else { return false }
      seconds += minutes * 60
    }
    guard seconds < 86_400 else { return false }
    offset = sign * seconds
    // Browsers write the name of the zone after it.
    if token() == .space, token(1) == .sign("("), token(3) == .sign(")"), token(4) == nil {
      index += 4
    }
    return true
  }
}

/// The zones that a date may name, with their hours ahead of universal time.
private let zones = [
  "z": 0, "utc": 0, "gmt": 0, "ut": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7,
  "mdt": -6, "pst": -8, "pdt": -7, "cet": 1, "cest": 2,
]
