import Foundation

extension Int {
  /// The number with commas between the thousands.
  var grouped: String {
    var digits = Array(String(self))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return String(digits)
  }
}

extension Double {
  /// The number with two or three digits that count.
  var short: String {
    guard isFinite else { return "–" }
    let places = self >= 100 ? 0 : self >= 10 ? 1 : 2
    let text = String(format: "%.\(places)f", self)
    return places == 0 ? (Int(text)?.grouped ?? text) : text
  }

  /// A time in nanoseconds, in the unit that suits it.
  var duration: String {
    let units = [("ns", 1.0), ("µs", 1e3), ("ms", 1e6), ("s", 1e9)]
    let unit = units.last { self >= $0.1 } ?? units[0]
    return "\((self / unit.1).short) \(unit.0)"
  }

  /// Bytes in MiB.
  var mebibytes: String { "\((self / 1_048_576).short) MiB" }
}
