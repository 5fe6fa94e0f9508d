/// Rounding to so many decimal places, half-way numbers away from zero, as one rounds on paper.
extension Value {
  /// The number with `places` decimal places; with a negative number of them, a round number of
  /// tens, hundreds and so on.
  ///
  /// It rounds the digits that are written, not the binary number behind them: 1.005 is 1.01.
  func rounded(toPlaces places: Int) -> Value {
    switch self {
    case .integer(let number): places >= 0 ? self : .integer(Self.round(number, toTens: places))
    case .float(let number): Self.rounded(number, toPlaces: places)
    default: self
    }
  }

  /// A whole number to tens, hundreds and so on; one that overflows is the number itself.
  private static func round(_ number: Int, toTens places: Int) -> Int {
    // No number has more digits than this.
    guard places >= -18 else { return 0 }
    let unit = (places..<0).reduce(1) { unit, _ in unit * 10 }
    let (quotient, rest) = number.quotientAndRemainder(dividingBy: unit)
    let isUp = rest.magnitude >= (unit / 2).magnitude
    let (result, overflow) = (quotient + (isUp ? number.signum() : 0))
      .multipliedReportingOverflow(by: unit)
    return overflow ? number : result
  }

  private static func rounded(_ number: Double, toPlaces places: Int) -> Value {
    guard number.isFinite, places < 400 else { return .float(number) }
    guard places > -400 else { return .integer(0) }
    let written = WrittenNumber(number)
    // How many of its digits stay.
    let kept = written.pointPosition + places
    guard kept < written.digits.count else {
      return places > 0 ? .float(number) : Value.float(number).rounded(.toNearestOrAwayFromZero)
    }
    var digits = kept > 0 ? Array(written.digits[..<kept]) : []
    var point = written.pointPosition
    if kept >= 0, written.digits[kept] >= 5 {
      var index = digits.count - 1
      while index >= 0, digits[index] == 9 {
        digits[index] = 0
        index -= 1
      }
      if index >= 0 {
        digits[index] += 1
      } else {
        digits.insert(1, at: 0)
        point += 1
      }
    }
    let text = (number < 0 ? "-0." : "0.") + digits.map(String.init).joined() + "0e\(point)"
    let result = Double(text) ?? number
    return places > 0 ? .float(result) : Value.float(result).rounded(.toNearestOrAwayFromZero)
  }
}

/// A fraction as its digits are written: the shortest ones that mean it.
private struct WrittenNumber {
  /// The digits without a sign, a point and zeros before them.
  let digits: [Int]
  /// How many of them stand before the point; negative where zeros stand between.
  let pointPosition: Int

  init(_ number: Double) {
    let parts = "\(number.magnitude)".split(separator: "e")
    let places = (parts.first ?? "").split(separator: ".")
    let whole = places.first ?? ""
    let all = (whole + (places.dropFirst().first ?? "")).compactMap(\.wholeNumberValue)
    let zeros = all.prefix { $0 == 0 }.count
    digits = Array(all[zeros...])
    pointPosition = whole.count - zeros + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
  }
}
