/// A day and a time on the proleptic Gregorian calendar, without a time zone.
public struct DateTime: Hashable, Sendable {
  /// The year.
  public var year: Int
  /// The month, from 1.
  public var month: Int
  /// The day of the month, from 1.
  public var day: Int
  /// The hour, from 0 to 23.
  public var hour = 0
  /// The minute.
  public var minute = 0
  /// The second.
  public var second = 0

  /// The start of a day.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The moment `seconds` after the start of 1970; nil where its year does not have four digits.
  init?(secondsSince1970 seconds: Int) {
    let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    self.init(daysSince1970: rest < 0 ? days - 1 : days)
    guard (0...9999).contains(year) else { return nil }
    let second = rest < 0 ? rest + 86_400 : rest
    hour = second / 3600
    minute = second % 3600 / 60
    self.second = second % 60
  }

  /// The day `days` after the start of 1970.
  init(daysSince1970 days: Int) {
    // Eras of 400 years have 146,097 days each; years start in March so that the leap day comes
    // last.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// How many days after the start of 1970 the day is.
  public var daysSince1970: Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day of the week, from 0 for Sunday.
  var weekday: Int { ((daysSince1970 + 4) % 7 + 7) % 7 }

  /// The day of the year, from 1.
  var dayOfYear: Int { daysSince1970 - DateTime(year: year, month: 1, day: 1).daysSince1970 + 1 }
}

/// The names of the months, in English.
package let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December",
]

/// The names of the days of the week, in English, from Sunday.
let dayNames = [
  "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
]

extension DateTime {
  /// The moment in a format of `strftime`, with the flags `-`, `0`, `_` and `^`; unknown parts of
  /// the format stay.
  func formatted(_ format: String) -> String {
    var result = ""
    var rest = format[...]
    while let sign = rest.popFirst() {
      guard sign == "%" else {
        result.append(sign)
        continue
      }
      var written = "%"
      var flags: Set<Character> = []
      var width = ""
      while let next = rest.first, "-0_^".contains(next) {
        flags.insert(next)
        written.append(rest.removeFirst())
      }
      while let next = rest.first, next.isNumber {
        width.append(next)
        written.append(rest.removeFirst())
      }
      guard let directive = rest.popFirst() else { return result + written }
      guard let field = field(directive) else {
        result += written + String(directive)
        continue
      }
      result += field.written(flags, width: Int(width))
    }
    return result
  }

  /// One part of a date, with the padding it has without flags.
  private struct Field {
    var text: String
    /// The padding up to its width: a zero, a space, or none.
    var padding: Character?
    var width = 0

    func written(_ flags: Set<Character>, width asked: Int?) -> String {
      let text = flags.contains("^") ? text.uppercased() : text
      if flags.contains("-") { return text }
      let fill = flags.contains("_") ? " " : flags.contains("0") ? "0" : padding ?? " "
      let missing = (asked ?? (padding == nil ? 0 : width)) - text.count
      return String(repeating: fill, count: max(0, min(missing, 64))) + text
    }
  }

  private func field(_ directive: Character) -> Field? {
    switch directive {
    case "Y": Field(text: String(year), padding: "0", width: 4)
    case "C": number(year / 100)
    case "y": number(year % 100)
    case "m": number(month)
    case "B": Field(text: monthNames[month - 1])
    case "b", "h": Field(text: String(monthNames[month - 1].prefix(3)))
    case "d": number(day)
    case "e": Field(text: String(day), padding: " ", width: 2)
    case "j": Field(text: String(dayOfYear), padding: "0", width: 3)
    case "H": number(hour)
    case "k": Field(text: String(hour), padding: " ", width: 2)
    case "I": number(hourOfTwelve)
    case "l": Field(text: String(hourOfTwelve), padding: " ", width: 2)
    case "M": number(minute)
    case "S": number(second)
    case "L": Field(text: "000")
    case "p": Field(text: hour < 12 ? "AM" : "PM")
    case "P": Field(text: hour < 12 ? "am" : "pm")
    case "A": Field(text: dayNames[weekday])
    case "a": Field(text: String(dayNames[weekday].prefix(3)))
    case "u": Field(text: String(weekday == 0 ? 7 : weekday))
    case "w": Field(text: String(weekday))
    case "U": number((dayOfYear + 6 - weekday) / 7)
    case "W": number((dayOfYear + 6 - (weekday + 6) % 7) / 7)
    case "s": Field(text: String(secondsSince1970))
    case "z": Field(text: "+0000")
    case "Z": Field(text: "UTC")
    case "D", "x": Field(text: formatted("%m/%d/%y"))
    case "F": Field(text: formatted("%Y-%m-%d"))
    case "T", "X": Field(text: formatted("%H:%M:%S"))
    case "R": Field(text: formatted("%H:%M"))
    case "r": Field(text: formatted("%I:%M:%S %p"))
    case "c": Field(text: formatted("%a %b %e %H:%M:%S %Y"))
    case "v": Field(text: formatted("%e-%^b-%Y"))
    case "n": Field(text: "\n")
    case "t": Field(text: "\t")
    case "%": Field(text: "%")
    default: nil
    }
  }

  private func number(_ number: Int) -> Field {
    Field(text: String(number), padding: "0", width: 2)
  }

  private var hourOfTwelve: Int { hour % 12 == 0 ? 12 : hour % 12 }

  private var secondsSince1970: Int { daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second }
}

extension DateTime {
  /// The moment that a value of a template means, or nil where it means none.
  ///
  /// It can be seconds since 1970, or a text in a form of ``DateReading``.
  init?(_ value: Value, now: DateTime) {
    switch value {
    case .integer(let seconds): self.init(secondsSince1970: seconds)
    case .text(let text):
      if let reading = DateReading(text, now: now) {
        self = reading.moment
      } else if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let seconds = Int(text) {
        self.init(secondsSince1970: seconds)
      } else {
        return nil
      }
    default: return nil
    }
  }
}

/// A date read from text, and its precision.
///
/// The text can be `now`, `today`, or a date such as `2026-09-24`, `2026-09`, `2026`,
/// `2026-09-24 14:30`, `24 September 2026` or `September 24, 2026`.
struct DateReading {
  /// The start of the year, month or day, or the given time.
  var moment: DateTime
  /// The precision of the text.
  let precision: Precision

  /// The precision of a date.
  enum Precision {
    case year
    case month
    case day
  }

  /// Reads a date; nil where the text is none or the calendar has no such day.
  init?(_ text: String, now: DateTime) {
    if text == "now" || text == "today" {
      moment = now
      precision = .day
    } else if let reading = DateReading(numeric: text) ?? DateReading(spelled: text) {
      self = reading
    } else {
      return nil
    }
  }

  private init?(year: Int, month: Int?, day: Int?, time: Substring?) {
    precision = day != nil ? .day : month != nil ? .month : .year
    moment = DateTime(year: year, month: month ?? 1, day: day ?? 1)
    guard moment.isOnCalendar else { return nil }
    if let time {
      guard moment.set(time: time) else { return nil }
    }
  }

  /// Reads a date in numbers, the year first, and a time after it if there is one.
  private init?(numeric text: String) {
    let parts = text.split(maxSplits: 1) { $0 == " " || $0 == "T" }
    let numbers = (parts.first ?? "").split(separator: "-", omittingEmptySubsequences: false)
    guard numbers.first?.count == 4, numbers.count <= 3 else { return nil }
    let fields = numbers.compactMap { $0.first?.isNumber == true ? Int($0) : nil }
    guard fields.count == numbers.count else { return nil }
    self.init(
      year: fields[0], month: fields.dropFirst().first, day: fields.dropFirst(2).first,
      time: parts.dropFirst().first)
  }

  /// Reads a date with the name of its month: `24 Sep 2026`, `September 24, 2026 14:30`.
  private init?(spelled text: String) {
    var day: Int?
    var month: Int?
    var year: Int?
    var time: Substring?
    for word in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
      if let number = Int(word) {
        if word.count <= 2, day == nil { day = number } else { year = number }
      } else if word.contains(":") {
        time = word
      } else if let found = monthNames.firstIndex(where: {
        word.count >= 3 && $0.lowercased().hasPrefix(word.lowercased())
      }) {
        month = found + 1
      } else if !dayNames.contains(where: { $0.hasPrefix(word) }) {
        return nil
      }
    }
    guard let month, let year, (0...9999).contains(year) else { return nil }
    self.init(year: year, month: month, day: day, time: time)
  }
}

extension DateTime {
  /// Whether the calendar has such a day.
  fileprivate var isOnCalendar: Bool {
    (1...12).contains(month) && (1...31).contains(day)
      && DateTime(daysSince1970: daysSince1970).month == month
  }

  /// Sets the time from a text such as `14:30`; false where no day has that time.
  fileprivate mutating func set(time text: Substring) -> Bool {
    let numbers = text.split { !$0.isNumber }.prefix(3).map { Int($0) ?? 60 }
    hour = numbers.first ?? 0
    minute = numbers.dropFirst().first ?? 0
    second = numbers.dropFirst(2).first ?? 0
    // A leap second has the number 60.
    return hour < 24 && minute < 60 && second <= 60
  }
}
