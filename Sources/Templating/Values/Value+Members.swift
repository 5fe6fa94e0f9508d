/// What stands behind a dot, in brackets, or at the ends of a value.
extension Value {
  /// The value of a name in a map, or of `size`, `first` and `last`.
  func member(_ key: String, isPlain: Bool) -> Value {
    if case .map(let map) = self, let value = map[key] { return value }
    switch key {
    case "size": return size(isPlain: isPlain).map { .integer($0) } ?? .null
    case "first": return first(isPlain: isPlain)
    case "last": return last(isPlain: isPlain)
    default: return .null
    }
  }

  /// The value at a place of a list, counted from the end when it is negative, or of a name.
  func element(_ index: Value) -> Value {
    switch (self, index) {
    case (.range(let first, let last), .integer(let index)) where index < 0:
      // Counted from the end, where a range may be longer than the greatest number.
      let number = last.addingReportingOverflow(index + 1)
      return number.overflow || number.partialValue < first || first > last
        ? .null : .integer(number.partialValue)
    case (.list, .integer(let index)), (.range, .integer(let index)):
      let place = index < 0 ? count + index : index
      return (0..<count).contains(place) ? element(at: place) : .null
    case (.map(let map), .text(let key)): return map[key] ?? .null
    default: return .null
    }
  }

  /// How many elements or characters it has; nil where that has no meaning.
  ///
  /// - Parameter isPlain: whether a character is a code point, as in Ruby.
  func size(isPlain: Bool) -> Int? {
    switch self {
    case .text(let text): isPlain ? text.unicodeScalars.count : text.count
    case .forms: firstForm.size(isPlain: isPlain)
    case .list, .map, .range: count
    default: nil
    }
  }

  /// The first element or character.
  func first(isPlain: Bool) -> Value {
    switch self {
    case .list, .range, .map: count > 0 ? element(at: 0) : .null
    case .text(let text):
      .text(isPlain ? text.unicodeScalars.first.map { String($0) } ?? "" : String(text.prefix(1)))
    case .forms: firstForm.first(isPlain: isPlain)
    default: .null
    }
  }

  /// The last element or character; a map has none.
  func last(isPlain: Bool) -> Value {
    switch self {
    case .list(let values): values.last ?? .null
    case .range(let first, let last): first <= last ? .integer(last) : .null
    case .text(let text):
      .text(isPlain ? text.unicodeScalars.last.map { String($0) } ?? "" : String(text.suffix(1)))
    case .forms: firstForm.last(isPlain: isPlain)
    default: .null
    }
  }

  /// The value as an end of a range: a whole number, cut where it is a fraction.
  var asBound: Int {
    switch asNumber {
    case .integer(let number): number
    case .float(let number): Int(exactly: number.rounded(.towardZero)) ?? 0
    default: 0
    }
  }
}
