import Text

/// The value of an expression of a template.
public enum Value: Hashable, Sendable {
  /// Nothing: an absent fact, `nil` or `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A number with a fraction.
  case float(Double)
  /// Text.
  case text(String)
  /// A text and its shorter and shorter forms, the fullest first; at least two.
  ///
  /// Printed, it is a choice among them. Everything else sees only the first.
  case forms([String])
  /// Values in an order.
  case list([Value])
  /// Values by name.
  case map(ValueMap)
  /// The whole numbers from one to another, both included; empty when the first is greater.
  case range(Int, Int)
  /// The literal `empty`, equal to every text, list and map without content.
  case empty
  /// The literal `blank`, equal to all that `empty` equals, to nothing, to false and to white
  /// space.
  case blank
}

/// Values by name, in the order they were written.
///
/// A level of a profile has few keys, so that searching them beats hashing.
public struct ValueMap: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  /// The names with their values, in order.
  public private(set) var entries: [Entry] = []

  /// One name and its value.
  public struct Entry: Hashable, Sendable {
    /// The name.
    public let key: String
    /// The value.
    public let value: Value
  }

  /// A map of these entries; of equal keys the last counts.
  public init(dictionaryLiteral elements: (String, Value)...) {
    for (key, value) in elements { self[key] = value }
  }

  /// Adds a name that the map does not have yet, unchecked.
  package mutating func append(_ key: String, _ value: Value) {
    if entries.isEmpty { entries.reserveCapacity(8) }
    entries.append(Entry(key: key, value: value))
  }

  /// The value of a name; nil where there is none, and setting nil removes it.
  public subscript(key: String) -> Value? {
    get { index(of: key).map { entries[$0].value } }
    set {
      let index = index(of: key)
      switch (index, newValue) {
      case (let index?, let value?): entries[index] = Entry(key: key, value: value)
      case (let index?, nil): entries.remove(at: index)
      case (nil, let value?): entries.append(Entry(key: key, value: value))
      case (nil, nil): break
      }
    }
  }

  private func index(of key: String) -> Int? {
    // By index: each entry copied on the way would be retained and released.
    for index in entries.indices where entries[index].key == key { return index }
    return nil
  }
}

extension Value {
  /// A text with its shorter forms; plain text where there are none.
  package static func text(_ text: String, shorter: [String]) -> Value {
    shorter.isEmpty ? .text(text) : .forms([text] + shorter)
  }

  /// The value with its first form in place of all.
  var firstForm: Value {
    if case .forms(let forms) = self { .text(forms.first ?? "") } else { self }
  }

  /// The forms it prints, where there are several.
  var printedForms: [String]? {
    switch self {
    case .forms(let forms): forms
    case .map(let map): map["name"]?.printedForms
    default: nil
    }
  }

  /// The work to read it: bytes of a text, elements of a list and their contents.
  var weight: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .forms(let forms): forms.reduce(forms.count) { $0 + $1.utf8.count }
    case .list(let values): values.reduce(values.count) { $0 + $1.weight }
    case .map(let map): map.entries.reduce(1) { $0 + $1.key.utf8.count + $1.value.weight }
    // Greater than every limit, and small enough to be added up.
    case .range: max(1, min(1 << 32, count))
    default: 1
    }
  }

  /// Whether a condition takes it as true: everything but nothing and `false`.
  var isTruthy: Bool { self != .null && self != .bool(false) }

  /// Whether it has nothing to print: absent, white space, or without content.
  public var isMissing: Bool {
    switch self {
    case .null: true
    case .text(let text): isBlank(text)
    case .forms(let forms): forms.allSatisfy(isBlank)
    case .list(let values): values.isEmpty
    case .map(let map): map.entries.isEmpty
    default: false
    }
  }

  /// The name of the value in a message.
  var description: String {
    switch self {
    case .null: "nothing"
    case .bool: "true or false"
    case .integer, .float: "a number"
    case .text, .forms: "a text"
    case .list, .range: "a list"
    case .map: "a map"
    case .empty: "`empty`"
    case .blank: "`blank`"
    }
  }

  /// The value as a whole number, where it is one or a text that spells one; one that is too great
  /// to be held counts as the greatest.
  var wholeNumber: Int? {
    switch self {
    case .integer(let number): return number
    case .float(let number) where number.magnitude >= 0x1p63: return number < 0 ? .min : .max
    case .forms: return firstForm.wholeNumber
    case .text(let text):
      let text = text.trimmed
      if let number = Int(text) { return number }
      let digits = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
      guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return nil
      }
      return text.hasPrefix("-") ? .min : .max
    default: return nil
    }
  }

  /// How many elements it has as a list; the greatest whole number where a range has more.
  var count: Int {
    switch self {
    case .null, .empty, .blank: return 0
    case .list(let values): return values.count
    case .map(let map): return map.entries.count
    case .range(let first, let last):
      guard first <= last else { return 0 }
      let difference = last.subtractingReportingOverflow(first)
      return difference.overflow || difference.partialValue == .max
        ? .max : difference.partialValue + 1
    default: return 1
    }
  }

  /// The element at an index below `count`, made on demand: a range or a map stores none.
  func element(at place: Int) -> Value {
    switch self {
    case .list(let values): values[place]
    case .map(let map): map.entries[place].asPair
    case .range(let first, _): .integer(first + place)
    default: firstForm
    }
  }

  /// The value as a list: its elements, the numbers of a range, or the single value.
  ///
  /// The caller has counted them as work before; of a range longer than the limit, no more are
  /// made.
  var elements: [Value] {
    switch self {
    case .list(let values): values
    case .map(let map): map.entries.map(\.asPair)
    default: (0..<min(count, Limits.output)).map { element(at: $0) }
    }
  }
}

extension ValueMap.Entry {
  /// The entry as an element of its map: a list of its name and its value.
  fileprivate var asPair: Value { .list([.text(key), value]) }
}

/// Whether a text is white space and nothing else.
func isBlank(_ text: String) -> Bool {
  for byte in text.utf8 where byte != 0x20 {
    // A letter or a sign of ASCII settles it; other characters are rare.
    return (0x21...0x7E).contains(byte) ? false : text.allSatisfy(\.isWhitespace)
  }
  return true
}

/// How many bytes have to be read to find out whether a text is blank: none where the first byte
/// settles it, else all.
func bytesToTellBlank(_ text: String) -> Int {
  guard let first = text.utf8.first, !(0x21...0x7E).contains(first) else { return 0 }
  return text.utf8.count
}
