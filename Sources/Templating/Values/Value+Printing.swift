/// The text of a value, as a message prints it and as Ruby's Liquid does.
extension Value {
  /// The value as a message prints it: of a map its name.
  var printed: String {
    switch self {
    case .null, .empty, .blank: ""
    case .bool(let bool): bool ? "true" : "false"
    case .integer(let number): String(number)
    case .float(let number): Self.printed(number)
    case .text(let text): text
    case .forms(let forms): forms.first ?? ""
    case .list(let values): values.map(\.printed).joined()
    case .map(let map): map["name"]?.printed ?? inspected
    case .range(let first, let last): "\(first)..\(last)"
    }
  }

  /// The value as plain Liquid prints it: a list without anything between its elements, and a map in
  /// Ruby's notation.
  var plainlyPrinted: String {
    switch self {
    case .list(let values): values.map(\.plainlyPrinted).joined()
    case .map: inspected
    default: printed
    }
  }

  /// The value as the text that plain Liquid's filters work on: also a list in Ruby's notation.
  var plainText: String {
    switch self {
    case .list, .map: inspected
    default: printed
    }
  }

  /// The value in Ruby's notation inside a list or a hash.
  private var inspected: String {
    switch self {
    case .null: "nil"
    case .empty, .blank: "\"\""
    case .text(let text): text.inspected
    case .forms: firstForm.inspected
    case .list(let values): "[\(values.map(\.inspected).joined(separator: ", "))]"
    case .map(let map):
      "{\(map.entries.map { "\($0.key.inspected)=>\($0.value.inspected)" }.joined(separator: ", "))}"
    default: printed
    }
  }

  private static func printed(_ number: Double) -> String {
    // Ruby's shortest form is the same, `4.0` or `0.5`, except for `1.0e+20`.
    let text = "\(number)"
    if let exponent = text.firstIndex(of: "e") {
      guard !text[..<exponent].contains(".") else { return text }
      return text[..<exponent] + ".0" + text[exponent...]
    }
    // From here on it writes a power of ten.
    guard abs(number) >= 1e15, number.isFinite, let point = text.firstIndex(of: ".") else {
      return text
    }
    let sign = text.hasPrefix("-") ? "-" : ""
    let whole = text[..<point].dropFirst(sign.count)
    var digits = whole.dropFirst() + text[text.index(after: point)...]
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    return "\(sign)\(whole.prefix(1)).\(digits)e+\(whole.count - 1)"
  }
}

extension String {
  /// The text in quotation marks, with a backslash before the signs that have a meaning there.
  fileprivate var inspected: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
