import FoundationEssentials
import Text

/// Liquid's arithmetic: whole numbers stay whole, and fractions are decimal, so that 10.1 and 2.2
/// make 12.3.
enum Arithmetic {
  case add
  case subtract
  case multiply
  case divide
  case modulo

  /// The result for two numbers; the divisor is not 0.
  func of(_ left: Value, _ right: Value) -> Value {
    if case .integer(let left) = left, case .integer(let right) = right,
      let result = whole(left, right)
    {
      return .integer(result)
    }
    return .float(decimal(left.double, right.double))
  }

  /// The result for whole numbers; nil when it overflows.
  private func whole(_ left: Int, _ right: Int) -> Int? {
    let result =
      switch self {
      case .add: left.addingReportingOverflow(right)
      case .subtract: left.subtractingReportingOverflow(right)
      case .multiply: left.multipliedReportingOverflow(by: right)
      case .divide: left.dividedReportingOverflow(by: right)
      // The remainder of a division by -1 is 0, which overflows for the least number.
      case .modulo where right == -1: (partialValue: 0, overflow: false)
      case .modulo: left.remainderReportingOverflow(dividingBy: right)
      }
    guard !result.overflow else { return nil }
    switch self {
    case .add, .subtract, .multiply: return result.partialValue
    // Division rounds down and a remainder has the sign of the divisor, as in Ruby.
    case .divide:
      let isExact = result.partialValue * right == left
      return result.partialValue - (!isExact && (left < 0) != (right < 0) ? 1 : 0)
    case .modulo:
      let remainder = result.partialValue
      return remainder != 0 && (remainder < 0) != (right < 0) ? remainder + right : remainder
    }
  }

  private func decimal(_ left: Double, _ right: Double) -> Double {
    guard let first = Decimal(string: "\(left)"), let second = Decimal(string: "\(right)") else {
      return binary(left, right)
    }
    let result: Decimal
    switch self {
    case .add: result = first + second
    case .subtract: result = first - second
    case .multiply: result = first * second
    case .divide: result = first / second
    case .modulo: return binary(left, right)
    }
    return Double("\(result)") ?? binary(left, right)
  }

  private func binary(_ left: Double, _ right: Double) -> Double {
    switch self {
    case .add: left + right
    case .subtract: left - right
    case .multiply: left * right
    case .divide: left / right
    case .modulo: left - (left / right).rounded(.down) * right
    }
  }
}

extension Value {
  /// The value as a number: that of a text is the whole number it starts with, any other value is
  /// 0.
  var asNumber: Value {
    switch self {
    case .integer, .float: return self
    case .text(let text):
      let text = text.trimmingStart()
      let sign = text.hasPrefix("-") ? text.prefix(1) : ""
      let digits = text.dropFirst(sign.count).prefix { $0.isASCII && $0.isNumber }
      let rest = text.dropFirst(sign.count + digits.count)
      let fraction = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      if rest.first == ".", !fraction.isEmpty, fraction.endIndex == text.endIndex, !digits.isEmpty,
        let number = Double(sign + digits + "." + fraction)
      {
        return .float(number)
      }
      return .integer(Int(sign + digits) ?? 0)
    default: return .integer(0)
    }
  }

  var double: Double {
    switch self {
    case .integer(let number): Double(number)
    case .float(let number): number
    default: 0
    }
  }

  var isZero: Bool { double == 0 }

  var isNegative: Bool { double < 0 }

  /// The number rounded to a whole one, unless that overflows.
  func rounded(_ rule: FloatingPointRoundingRule) -> Value {
    guard case .float(let number) = self else { return self }
    return Int(exactly: number.rounded(rule)).map { .integer($0) } ?? self
  }

  /// The number with `places` decimal places, one at least.
  func rounded(toPlaces places: Int) -> Value {
    guard case .float(let number) = self, places < 16 else { return self }
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    return .float((number * scale).rounded(.toNearestOrAwayFromZero) / scale)
  }
}
