extension Moment {
  /// The moment a value of a template stands for, or nil where it stands for none.
  ///
  /// It can be seconds since 1970, `now`, `today`, or a date such as `2026-09-24`, `2026-09`,
  /// `2026`, `2026-09-24 14:30`, `24 September 2026` or `September 24, 2026`.
  init?(_ value: Value, now: Moment) {
    switch value {
    case .integer(let seconds): self.init(secondsSince1970: seconds)
    case .text(let text):
      if text == "now" || text == "today" {
        self = now
      } else if let moment = Moment(numeric: text) ?? Moment(spelled: text) {
        self = moment
      } else if let seconds = Int(text) {
        self.init(secondsSince1970: seconds)
      } else {
        return nil
      }
    default: return nil
    }
  }

  /// Reads a date written with numbers, the year first, and a time after it if there is one.
  private init?(numeric text: String) {
    let parts = text.split { $0 == " " || $0 == "T" }
    let numbers = (parts.first ?? "").split(separator: "-", omittingEmptySubsequences: false)
    guard let first = numbers.first, first.count == 4, let year = Int(first), numbers.count <= 3
    else { return nil }
    let rest = numbers.dropFirst().map { Int($0) }
    guard !rest.contains(nil) else { return nil }
    self.init(year: year, month: (rest.first ?? 1) ?? 1, day: (rest.dropFirst().first ?? 1) ?? 1)
    guard isOnCalendar else { return nil }
    if parts.count > 1 { readTime(parts[1]) }
  }

  private mutating func readTime(_ text: Substring) {
    let numbers = text.split { !$0.isNumber }.prefix(3).map { Int($0) ?? 0 }
    hour = numbers.first ?? 0
    minute = numbers.dropFirst().first ?? 0
    second = numbers.dropFirst(2).first ?? 0
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
    guard let month, let year else { return nil }
    self.init(year: year, month: month, day: day ?? 1)
    guard isOnCalendar else { return nil }
    if let time { readTime(time) }
  }

  /// Whether the calendar has such a day.
  private var isOnCalendar: Bool {
    (1...12).contains(month) && day >= 1
      && Moment(secondsSince1970: daysSince1970 * 86_400).month == month
  }
}
