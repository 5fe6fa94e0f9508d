/// Liquid's filters that make, read or change lists.
///
/// A value that is no list counts as a list of one, nothing as an empty list, and nested lists are
/// flattened, as in other Liquids.
let listFilters: [Filter] = [
  Filter(
    "split", "Cuts text into a list, wherever another text stands.", usage: "split: \",\"",
    arity: 1...1
  ) { value, arguments in
    .list(value.printed.pieces(separatedBy: arguments.text(0) ?? "").map { .text($0) })
  },
  Filter(
    "join", "Makes text of a list, with another text between.", usage: "join: \", \"", arity: 0...1
  ) { value, arguments in
    let separator = arguments.text(0) ?? " "
    var text = ""
    // A text beyond the limit is not built to its end: its length suffices to refuse it.
    for (index, item) in value.items.enumerated() where text.utf8.count <= Limits.output {
      if index > 0 { text += separator }
      text += item.printed
    }
    return .text(text)
  },
  Filter("first", "The first element of a list.") { value, _ in
    switch value {
    case .list, .range, .map: value.count > 0 ? value.element(at: 0) : .null
    default: .null
    }
  },
  Filter("last", "The last element of a list.") { value, _ in
    switch value {
    case .list(let values): values.last ?? .null
    case .range(let first, let last): first <= last ? .integer(last) : .null
    default: .null
    }
  },
  Filter("size", "The number of elements of a list, or of characters of a text.") { value, _ in
    .integer(value.size ?? 0)
  },
  Filter("reverse", "The list from its end.") { value, _ in .list(value.items.reversed()) },
  Filter("concat", "Adds another list at the end.", usage: "concat: other", arity: 1...1) {
    (value, arguments) throws(FilterFault) in
    switch arguments.positional[0] {
    case .list, .range: .list(value.items + arguments.positional[0].items)
    case let other: throw FilterFault("expected a list, found \(other.description)")
    }
  },
  Filter(
    "compact", "The list without what is nothing, or lacks a member.", usage: "compact: \"key\"",
    arity: 0...1
  ) { (value, arguments) throws(FilterFault) in
    try value.filtered { (item) throws(FilterFault) in
      try arguments.member(of: item) != .null
    }
  },
  Filter("uniq", "The list with each element once.", usage: "uniq: \"key\"", arity: 0...1) {
    (value, arguments) throws(FilterFault) in
    var seen: Set<Value> = []
    return try value.filtered { (item) throws(FilterFault) in
      seen.insert(try arguments.member(of: item)).inserted
    }
  },
  Filter(
    "sort", "The list in order, capitals before small letters, nothing last.",
    usage: "sort: \"key\"", arity: 0...1, cost: .sorting
  ) { (value, arguments) throws(FilterFault) in
    try value.sorted(by: arguments) { left, right in
      guard left.isComparable(with: right) else { return nil }
      return Comparison.less.holds(left, right)
    }
  },
  Filter(
    "sort_natural", "The list in order, the case of letters apart, nothing last.",
    usage: "sort_natural: \"key\"", arity: 0...1, cost: .sorting
  ) { (value, arguments) throws(FilterFault) in
    try value.sorted(by: arguments, as: { .text($0.printed.lowercased()) }) { left, right in
      Comparison.less.holds(left, right)
    }
  },
  Filter(
    "sum", "The sum of a list of numbers.", usage: "sum: \"key\"", arity: 0...1,
    cost: .reckoning
  ) { (value, arguments) throws(FilterFault) in
    var sum = Value.integer(0)
    for item in value.items {
      sum = Arithmetic.add.of(sum, try arguments.member(of: item).asNumber)
    }
    return sum
  },
  Filter("map", "A member of each element.", usage: "map: \"key\"", arity: 1...1) {
    (value, arguments) throws(FilterFault) in
    var members: [Value] = []
    for item in value.items { members.append(try arguments.member(of: item)) }
    return .list(members)
  },
  Filter(
    "where", "The elements whose member is there, or is a value.",
    usage: "where: \"key\", \"value\"", arity: 1...2
  ) { (value, arguments) throws(FilterFault) in
    try value.filtered { (item) throws(FilterFault) in try arguments.matches(item) ?? false }
  },
  Filter(
    "reject", "The elements whose member is not there, or is not a value.",
    usage: "reject: \"key\", \"value\"", arity: 1...2
  ) { (value, arguments) throws(FilterFault) in
    try value.filtered { (item) throws(FilterFault) in !(try arguments.matches(item) ?? true) }
  },
  Filter(
    "find", "The first element whose member is there, or is a value.",
    usage: "find: \"key\", \"value\"", arity: 1...2
  ) { (value, arguments) throws(FilterFault) in
    try arguments.search(value.items).map(\.item) ?? .null
  },
  Filter(
    "find_index", "The place of the first element whose member is there, or is a value.",
    usage: "find_index: \"key\", \"value\"", arity: 1...2
  ) { (value, arguments) throws(FilterFault) in
    try arguments.search(value.items).map { .integer($0.index) } ?? .null
  },
  Filter(
    "has", "Whether there is an element whose member is there, or is a value.",
    usage: "has: \"key\", \"value\"", arity: 1...2
  ) { (value, arguments) throws(FilterFault) in
    var isFound = false
    for item in value.items {
      guard let matches = try arguments.matches(item) else { return .null }
      isFound = isFound || matches
    }
    return .bool(isFound)
  },
]

extension FilterArguments {
  /// The member of an element that the first argument names; the element itself without an
  /// argument.
  fileprivate func member(of item: Value) throws(FilterFault) -> Value {
    guard let key = positional.first else { return item }
    switch (item, key) {
    case (.map(let map), .text(let key)): return map[key] ?? .null
    case (.map, _): return .null
    // As in Ruby, the members of a text are the texts in it, and those of a number its bits.
    case (.text(let text), .text(let part)):
      return text.firstRange(of: part) == nil ? .null : key
    case (.integer, .integer): return .bool(true)
    default: throw FilterFault("\(item.description) has no members")
    }
  }

  /// Whether an element has the member that the first argument names, with the value in the second;
  /// nil for nothing and for a truth value, which have no members.
  fileprivate func matches(_ item: Value) throws(FilterFault) -> Bool? {
    switch item {
    case .null, .bool: return nil
    default: break
    }
    let member = try member(of: item)
    guard positional.count > 1, positional[1] != .null else { return member.isTruthy }
    return Comparison.equal.holds(member, positional[1])
  }

  /// The first element that matches; nil where an element without members comes before it.
  fileprivate func search(_ items: [Value]) throws(FilterFault) -> (index: Int, item: Value)? {
    for (index, item) in items.enumerated() {
      guard let isMatch = try matches(item) else { return nil }
      if isMatch { return (index, item) }
    }
    return nil
  }
}

extension Value {
  /// The elements in the form that list filters take.
  fileprivate var items: [Value] {
    switch self {
    case .list(let values):
      values.flatMap { value in
        if case .list = value { value.items } else { [value] }
      }
    case .map: [self]
    default: elements
    }
  }

  fileprivate func filtered(
    _ isIncluded: (Value) throws(FilterFault) -> Bool
  ) throws(FilterFault) -> Value {
    var values: [Value] = []
    for item in items where try isIncluded(item) { values.append(item) }
    return .list(values)
  }

  /// The elements in the order of a member; those without it come last, and equal ones keep their
  /// order.
  fileprivate func sorted(
    by arguments: FilterArguments, as key: (Value) -> Value = { $0 },
    _ precedes: (Value, Value) -> Bool?
  ) throws(FilterFault) -> Value {
    var keyed: [(key: Value, offset: Int, item: Value)] = []
    for (offset, item) in items.enumerated() {
      let member = try arguments.member(of: item)
      keyed.append((member == .null ? member : key(member), offset, item))
    }
    var mismatch: (Value, Value)?
    keyed.sort { left, right in
      switch (left.key, right.key) {
      case (.null, .null): return left.offset < right.offset
      case (.null, _): return false
      case (_, .null): return true
      default: break
      }
      guard let isBefore = precedes(left.key, right.key) else {
        mismatch = mismatch ?? (left.key, right.key)
        return left.offset < right.offset
      }
      return isBefore || (precedes(right.key, left.key) == false && left.offset < right.offset)
    }
    if let (left, right) = mismatch {
      throw FilterFault("\(left.description) and \(right.description) have no order")
    }
    return .list(keyed.map(\.item))
  }

  /// Whether the two values have an order.
  fileprivate func isComparable(with other: Value) -> Bool {
    switch (self, other) {
    case (.integer, .integer), (.integer, .float), (.float, .integer), (.float, .float),
      (.text, .text):
      true
    default: false
    }
  }

  /// How many elements or characters it has; nil where that has no meaning.
  var size: Int? {
    switch self {
    case .text(let text): text.count
    case .forms: firstForm.size
    case .list, .map, .range: count
    default: nil
    }
  }
}

extension String {
  /// The parts between separators; as in Ruby, a space as separator means any run of white space,
  /// and empty parts at the end are dropped.
  fileprivate func pieces(separatedBy separator: String) -> [String] {
    if separator.isEmpty { return map { String($0) } }
    if separator == " " { return split(whereSeparator: \.isWhitespace).map { String($0) } }
    var pieces: [String] = []
    var start = startIndex
    var search = TextSearch(for: separator, in: self)
    while let found = search.next() {
      pieces.append(String(self[start..<found.lowerBound]))
      start = found.upperBound
    }
    pieces.append(String(self[start...]))
    while pieces.last?.isEmpty == true { pieces.removeLast() }
    return pieces
  }
}
