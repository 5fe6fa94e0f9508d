/// The names of the months, in English.
let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December",
]

/// The names of the days of the week, in English, from Sunday.
let dayNames = [
  "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
]

extension Moment {
  /// The moment in a form of `strftime`, with the flags `-`, `0`, `_` and `^`; what the form does
  /// not know stays as written.
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

  /// One part of a date as it is written without flags.
  private struct Field {
    var text: String
    /// What fills it up to its width: a zero, a space, or nothing.
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
