/// Liquid's comparisons of two values.
enum Comparison: String, Hashable, Sendable {
  case equal = "=="
  case unequal = "!="
  case less = "<"
  case greater = ">"
  case lessOrEqual = "<="
  case greaterOrEqual = ">="
  case contains

  /// The comparison of a sign or word; `<>` is an old spelling of `!=`.
  init?(sign: String) {
    self.init(rawValue: sign == "<>" ? "!=" : sign)
  }

  /// Whether it holds; values of different kinds are unequal, and neither is less than the other.
  func holds(_ left: Value, _ right: Value) -> Bool {
    switch self {
    case .equal: isEqual(left, right)
    case .unequal: !isEqual(left, right)
    case .less: isLess(left, right)
    case .greater: isLess(right, left)
    case .lessOrEqual: isLess(left, right) || isOrderedEqual(left, right)
    case .greaterOrEqual: isLess(right, left) || isOrderedEqual(left, right)
    case .contains: holdsElement(left, right)
    }
  }
}

private func isEqual(_ left: Value, _ right: Value) -> Bool {
  switch (left, right) {
  // Each asks about the other side, which here is none.
  case (.empty, .empty), (.blank, .blank), (.empty, .blank), (.blank, .empty): false
  case (.empty, let value), (let value, .empty): isEmpty(value)
  case (.blank, let value), (let value, .blank):
    value == .null || value == .bool(false) || isEmpty(value)
      || (value.isMissing && value != .null)
  case (.integer(let left), .float(let right)), (.float(let right), .integer(let left)):
    Double(left) == right
  // A map with a name compares as its name, which it prints.
  case (.map(let map), .text), (.text, .map(let map)):
    map["name"]?.firstForm == (left.isMap ? right : left)
  case (.forms, .text), (.text, .forms): left.firstForm == right.firstForm
  case (.list(let left), .list(let right)):
    left.count == right.count && zip(left, right).allSatisfy { isEqual($0, $1) }
  default: left == right
  }
}

extension Value {
  fileprivate var isMap: Bool { if case .map = self { true } else { false } }
}

private func isEmpty(_ value: Value) -> Bool {
  switch value {
  case .text(let text): text.isEmpty
  case .list(let values): values.isEmpty
  case .map(let map): map.entries.isEmpty
  default: false
  }
}

private func isLess(_ left: Value, _ right: Value) -> Bool {
  switch (left, right) {
  case (.integer(let left), .integer(let right)): left < right
  case (.integer(let left), .float(let right)): Double(left) < right
  case (.float(let left), .integer(let right)): left < Double(right)
  case (.float(let left), .float(let right)): left < right
  case (.text(let left), .text(let right)):
    left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
  default: false
  }
}

/// Whether both are equal and of a kind that has an order.
private func isOrderedEqual(_ left: Value, _ right: Value) -> Bool {
  switch (left, right) {
  case (.integer, .integer), (.integer, .float), (.float, .integer), (.float, .float),
    (.text, .text):
    isEqual(left, right)
  default: false
  }
}

private func holdsElement(_ left: Value, _ right: Value) -> Bool {
  switch (left, right) {
  case (_, .null), (_, .bool(false)), (.list, .empty), (.list, .blank): false
  case (.text(let text), .list): text.firstRange(of: right.plainText) != nil
  case (.text(let text), _):
    right.printed.isEmpty || text.firstRange(of: right.printed) != nil
  case (.list(let values), _): values.contains { isEqual($0, right) }
  case (.map(let map), .text(let key)): map[key] != nil
  case (.range(let first, let last), .integer(let number)): first <= number && number <= last
  case (.range(let first, let last), .float(let number)):
    Double(first) <= number && number <= Double(last)
  default: false
  }
}
