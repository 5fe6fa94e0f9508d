/// A format of `strftime`, with all that Ruby knows of it.
struct DateFormat {
  private let parts: [Part]

  private enum Part {
    case text(String)
    case directive(Directive)
  }

  /// One `%…`.
  fileprivate struct Directive {
    var name: Character
    /// The sign that fills it up: a zero, a space, or none at all for `-`.
    var fill: Fill?
    var isUppercase = false
    var swapsCase = false
    var width: Int?
    var colons = 0
  }

  fileprivate enum Fill: Character {
    case zero = "0"
    case space = "_"
    case none = "-"
  }

  /// Wider than this, no part of a date is meant.
  private static let widest = 1_000

  /// Reads a format; what no date has is a fault.
  init(_ format: String) throws(FilterFault) {
    var parts: [Part] = []
    var text = ""
    var rest = format[...]
    while let sign = rest.popFirst() {
      guard sign == "%" else {
        text.append(sign)
        continue
      }
      let start = rest.startIndex
      guard let directive = Self.directive(&rest), Self.names.contains(directive.name) else {
        throw .unknown("%" + format[start..<rest.startIndex].prefix(20))
      }
      guard directive.width ?? 0 <= Self.widest else {
        throw .tooWide("%" + format[start..<rest.startIndex].prefix(20))
      }
      if !text.isEmpty { parts.append(.text(text)) }
      text = ""
      parts.append(.directive(directive))
    }
    if !text.isEmpty { parts.append(.text(text)) }
    self.parts = parts
  }

  /// The moment in this format.
  ///
  /// A text beyond the limit is not built to its end: its length suffices to refuse it.
  func text(of moment: DateTime) -> String {
    var result = ""
    for part in parts where result.utf8.count <= Limits.output {
      switch part {
      case .text(let text): result += text
      case .directive(let directive): result += moment.text(of: directive)
      }
    }
    return result
  }

  private static let names = Set("YCymBbhdejHklIMSLNzZAapPuwGgVUWsntcDFvxXrRT+%")

  /// Takes what follows a `%`; nil where it is none, of which the end of the format is one.
  private static func directive(_ rest: inout Substring) -> Directive? {
    var directive = Directive(name: "%")
    while let next = rest.first, "-0_^#".contains(next) {
      rest.removeFirst()
      switch next {
      case "^": directive.isUppercase = true
      case "#": directive.swapsCase = true
      // A hyphen counts whatever else is said.
      default: if directive.fill != Fill.none { directive.fill = Fill(rawValue: next) }
      }
    }
    while let next = rest.first, next.isASCII, let digit = next.wholeNumberValue {
      rest.removeFirst()
      // Greater than every limit, and never too great to count on.
      directive.width = min((directive.width ?? 0) * 10 + digit, widest + 1)
    }
    while rest.first == ":" {
      rest.removeFirst()
      directive.colons += 1
    }
    guard var name = rest.popFirst() else { return nil }
    if let others = modified[name] {
      guard let next = rest.popFirst(), others.contains(next) else { return nil }
      name = next
    }
    directive.name = name
    guard directive.colons == 0 || name == "z" && directive.colons <= 3 else { return nil }
    return directive
  }

  /// The directives that may stand behind `%E` and `%O`, which ask for other calendars and digits:
  /// English has none.
  private static let modified: [Character: String] = ["E": "cCxXyY", "O": "deHkIlmMSuUVwWy"]
}

extension DateTime {
  /// The text of one part of a format.
  fileprivate func text(of directive: DateFormat.Directive) -> String {
    switch directive.name {
    case "z": return zone(directive)
    case "L": return fraction(digits: directive.width ?? 3)
    case "N": return fraction(digits: directive.width ?? 9)
    default: break
    }
    if let (number, width, isSpaced) = number(directive.name) {
      return padded(String(number), directive, isSpaced ? " " : "0", width)
    }
    var text = words(directive.name)
    let isName = "aAbBhpPZ".contains(directive.name)
    if directive.isUppercase || directive.swapsCase && isName { text = text.uppercased() }
    if directive.swapsCase, "pZ".contains(directive.name) { text = text.lowercased() }
    return padded(text, directive, " ", 0)
  }

  private func padded(
    _ text: String, _ directive: DateFormat.Directive, _ usual: Character, _ width: Int
  ) -> String {
    let fill: Character
    switch directive.fill {
    case .some(.none): return text
    case .zero: fill = "0"
    case .space: fill = " "
    case nil: fill = usual
    }
    return String(repeating: fill, count: max(0, (directive.width ?? width) - text.count)) + text
  }

  /// The number of a directive, with its usual width and whether spaces fill it up.
  private func number(_ name: Character) -> (number: Int, width: Int, isSpaced: Bool)? {
    switch name {
    case "Y": (year, 4, false)
    case "G": (week.year, 4, false)
    case "C": (year / 100, 2, false)
    case "y": (year % 100, 2, false)
    case "g": (week.year % 100, 2, false)
    case "m": (month, 2, false)
    case "d": (day, 2, false)
    case "e": (day, 2, true)
    case "j": (dayOfYear, 3, false)
    case "H": (hour, 2, false)
    case "k": (hour, 2, true)
    case "I": (hourOfTwelve, 2, false)
    case "l": (hourOfTwelve, 2, true)
    case "M": (minute, 2, false)
    case "S": (second, 2, false)
    case "u": (weekday == 0 ? 7 : weekday, 1, false)
    case "w": (weekday, 1, false)
    case "V": (week.number, 2, false)
    case "U": ((dayOfYear + 6 - weekday) / 7, 2, false)
    case "W": ((dayOfYear + 6 - (weekday + 6) % 7) / 7, 2, false)
    case "s": (secondsSince1970, 1, false)
    default: nil
    }
  }

  private func words(_ name: Character) -> String {
    switch name {
    case "B": monthNames[month - 1]
    case "b", "h": String(monthNames[month - 1].prefix(3))
    case "A": dayNames[weekday]
    case "a": String(dayNames[weekday].prefix(3))
    case "p": hour < 12 ? "AM" : "PM"
    case "P": hour < 12 ? "am" : "pm"
    // Only universal time has a name; an offset may belong to several zones.
    case "Z": offset ?? 0 == 0 ? "UTC" : ""
    case "D", "x": joined("m/d/y")
    case "F": joined("Y-m-d")
    case "T", "X": joined("H:M:S")
    case "R": joined("H:M")
    case "r": joined("I:M:S p")
    case "c": joined("a b e H:M:S Y")
    case "v": joined("e-b-Y").uppercased()
    case "+": joined("a b e H:M:S Z Y")
    case "n": "\n"
    case "t": "\t"
    default: "%"
    }
  }

  /// Several parts with the signs between them: each letter is a directive.
  private func joined(_ format: String) -> String {
    format.map { $0.isLetter ? text(of: DateFormat.Directive(name: $0)) : String($0) }.joined()
  }

  private var hourOfTwelve: Int { hour % 12 == 0 ? 12 : hour % 12 }

  /// So many digits of the fraction of the second, cut and not rounded.
  private func fraction(digits: Int) -> String {
    let known = String(String(1_000_000_000 + nanosecond).dropFirst().prefix(digits))
    return known + String(repeating: "0", count: max(0, digits - 9))
  }

  /// The offset from universal time, whose hours take up what is left of the width.
  private func zone(_ directive: DateFormat.Directive) -> String {
    let offset = offset ?? 0
    let minutes = abs(offset) / 60 % 60
    let seconds = abs(offset) % 60
    let two = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
    let rest =
      switch directive.colons {
      case 0: two(minutes)
      case 1: ":" + two(minutes)
      case 2: ":" + two(minutes) + ":" + two(seconds)
      default:
        seconds > 0
          ? ":" + two(minutes) + ":" + two(seconds)
          : minutes > 0 ? ":" + two(minutes) : ""
      }
    let sign = offset < 0 ? "-" : "+"
    let hours = String(abs(offset) / 3600)
    let missing = max(2, (directive.width ?? 0) - 1 - rest.count) - hours.count
    let fill = String(repeating: directive.fill == .space ? " " : "0", count: max(0, missing))
    return (directive.fill == .space ? fill + sign : sign + fill) + hours + rest
  }
}

extension FilterFault {
  fileprivate static func unknown(_ directive: String) -> FilterFault {
    FilterFault(
      directive == "%"
        ? "a percent sign at the end of a format says nothing"
        : "`\(directive)` is no part of a date",
      help: "write a format such as `%-d %B %Y`, and `%%` for a percent sign")
  }

  fileprivate static func tooWide(_ directive: String) -> FilterFault {
    FilterFault(
      "`\(directive)` is wider than any date", help: "write it without the number: `%-d`")
  }
}
