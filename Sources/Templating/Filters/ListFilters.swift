/// Filters of Liquid that make, read or change lists.
let listFilters: [Filter] = [
  Filter(
    "split", "Cuts text into a list, wherever another text stands.", usage: "split: \",\"",
    arity: 1...1
  ) {
    value, arguments in
    .list(value.printed.pieces(separatedBy: arguments.text(0) ?? "").map { .text($0) })
  },
  Filter(
    "join", "Makes text of a list, with another text between.", usage: "join: \", \"", arity: 0...1
  ) {
    value, arguments in
    .text(value.elements.map(\.printed).joined(separator: arguments.text(0) ?? " "))
  },
  Filter("first", "The first element of a list.") { value, _ in
    switch value {
    case .list, .range, .map: value.elements.first ?? .null
    default: .null
    }
  },
  Filter("last", "The last element of a list.") { value, _ in
    switch value {
    case .list, .range: value.elements.last ?? .null
    default: .null
    }
  },
  Filter("size", "The number of elements of a list, or of characters of a text.") { value, _ in
    .integer(value.size ?? 0)
  },
]

extension Value {
  /// How many elements or characters it has; nil where that makes no sense.
  var size: Int? {
    switch self {
    case .text(let text): text.count
    case .list(let values): values.count
    case .map(let map): map.entries.count
    case .range(let first, let last): max(0, last - first + 1)
    default: nil
    }
  }
}

extension String {
  /// The parts between a separator; a space stands for any run of white space, and empty parts at
  /// the end are dropped, as in Ruby.
  fileprivate func pieces(separatedBy separator: String) -> [String] {
    if separator.isEmpty { return map { String($0) } }
    if separator == " " { return split(whereSeparator: \.isWhitespace).map { String($0) } }
    var pieces: [String] = []
    var rest = self[...]
    while let found = rest.firstRange(of: separator) {
      pieces.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    pieces.append(String(rest))
    while pieces.last?.isEmpty == true { pieces.removeLast() }
    return pieces
  }
}
