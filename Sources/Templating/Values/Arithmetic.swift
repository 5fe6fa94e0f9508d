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
    case .modulo: return remainder(left, right, first, second)
    }
    // Only the binary number knows a zero below zero.
    guard result != 0, result.isFinite, let number = Double("\(result)"), number.isFinite else {
      return binary(left, right)
    }
    return number
  }

  /// What is left of a division, exact as long as the quotient is: 0.3 holds 0.1 three times.
  private func remainder(
    _ left: Double, _ right: Double, _ first: Decimal, _ second: Decimal
  ) -> Double {
    let quotient = (left / right).rounded(.down)
    guard abs(quotient) < 1e15 else { return binary(left, right) }
    var rest = first - Decimal(quotient) * second
    // The quotient of the binary numbers may be one off.
    if second > 0 ? rest < 0 : rest > 0 {
      rest += second
    } else if second > 0 ? rest >= second : rest <= second {
      rest -= second
    }
    return Double("\(rest)") ?? binary(left, right)
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
  /// The value as a number: that of a text is the number it starts with, any other value is 0.
  var asNumber: Value {
    switch self {
    case .integer, .float: self
    case .forms: firstForm.asNumber
    case .text(let text): Self.number(in: text.utf8)
    default: .integer(0)
    }
  }

  private static func number(in text: String.UTF8View) -> Value {
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    var rest = text.drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    var written = ""
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      if sign == UInt8(ascii: "-") { written = "-" }
      rest.removeFirst()
    }
    // Between digits an underscore parts thousands.
    while let byte = rest.first {
      if byte == UInt8(ascii: "_"), let next = rest.dropFirst().first, isDigit(next),
        written.utf8.last.map(isDigit) == true
      {
        rest.removeFirst()
        continue
      }
      guard isDigit(byte) else { break }
      written.unicodeScalars.append(UnicodeScalar(byte))
      rest.removeFirst()
    }
    let fraction = rest.dropFirst()
    if rest.first == UInt8(ascii: "."), !fraction.isEmpty, fraction.allSatisfy(isDigit),
      written.utf8.last.map(isDigit) == true,
      let number = Double(written + "." + String(decoding: fraction, as: UTF8.self)),
      number.isFinite
    {
      return .float(number)
    }
    if let number = Int(written) { return .integer(number) }
    guard written.utf8.last.map(isDigit) == true, let number = Double(written), number.isFinite
    else { return .integer(0) }
    return .float(number)
  }

  var double: Double {
    switch self {
    case .integer(let number): Double(number)
    case .float(let number): number
    default: 0
    }
  }

  var isZero: Bool { double == 0 }

  /// The number rounded to a whole one, unless that overflows.
  func rounded(_ rule: FloatingPointRoundingRule) -> Value {
    guard case .float(let number) = self else { return self }
    return Int(exactly: number.rounded(rule)).map { .integer($0) } ?? self
  }
}
