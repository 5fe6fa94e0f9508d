/// Liquid's filters that make, read or change lists.
///
/// A value that is no list counts as a list of one, nothing as an empty list, and nested lists are
/// flattened, as in other Liquids.
let listFilters: [Filter] = [
  Filter(
    "split", "Cuts text into a list, wherever another text stands.", usage: "split: \",\"",
    arity: 1...1
  ) { value, arguments in
    let text = arguments.text(of: value)
    let separator = arguments.text(0) ?? ""
    guard !separator.isEmpty else {
      return .list(arguments.characters(of: text).map { .text(String($0)) })
    }
    return .list(text.pieces(separatedBy: separator).map { .text($0) })
  },
  Filter(
    "join", "Makes text of a list, with another text between.", usage: "join: \", \"", arity: 0...1
  ) { value, arguments in
    let separator = arguments.text(0) ?? " "
    var text = ""
    // A text beyond the limit is not built to its end: its length suffices to refuse it.
    for (index, item) in value.items.enumerated() where text.utf8.count <= Limits.output {
      if index > 0 { text += separator }
      text += arguments.text(of: item)
    }
    return .text(text)
  },
  Filter("first", "The first element of a list, or character of a text.") { value, arguments in
    value.first(isPlain: arguments.isPlain)
  },
  Filter("last", "The last element of a list, or character of a text.") { value, arguments in
    value.last(isPlain: arguments.isPlain)
  },
  Filter("size", "The number of elements of a list, or of characters of a text.") {
    value, arguments in .integer(value.size(isPlain: arguments.isPlain) ?? 0)
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
    let arguments = arguments.withoutNothing
    var values: [Value] = []
    for item in value.items {
      guard let member = try arguments.member(of: item) else { return .null }
      if member != .null { values.append(item) }
    }
    return .list(values)
  },
  Filter("uniq", "The list with each element once.", usage: "uniq: \"key\"", arity: 0...1) {
    (value, arguments) throws(FilterFault) in
    let arguments = arguments.withoutNothing
    var seen: Set<Value> = []
    var values: [Value] = []
    let items = value.items
    guard items.count > 1 else { return .list(items) }
    for item in items {
      guard let member = try arguments.member(of: item) else { return .null }
      // Two schools of one name are the same to a reader.
      if seen.insert(arguments.isPlain ? member : member.named).inserted { values.append(item) }
    }
    return .list(values)
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
    try value.sorted(by: arguments, as: { .text($0.named.printed.lowercased()) }) { left, right in
      Comparison.less.holds(left, right)
    }
  },
  Filter(
    "sum", "The sum of a list of numbers.", usage: "sum: \"key\"", arity: 0...1,
    cost: .reckoning
  ) { (value, arguments) throws(FilterFault) in
    let arguments = arguments.withoutNothing
    var sum = Value.integer(0)
    for item in value.items {
      sum = Arithmetic.add.of(sum, (try arguments.member(of: item) ?? .null).asNumber)
    }
    return sum
  },
  Filter("map", "A member of each element.", usage: "map: \"key\"", arity: 1...1) {
    (value, arguments) throws(FilterFault) in
    var members: [Value] = []
    for item in value.items { members.append(try arguments.member(of: item) ?? .null) }
    return .list(members)
  },
  Filter(
    "where", "The elements whose member is there, or is a value.",
    usage: "where: \"key\", \"value\"", arity: 1...2
  ) { (value, arguments) throws(FilterFault) in
    try arguments.choose(from: value.items) { $0 }
  },
  Filter(
    "reject", "The elements whose member is not there, or is not a value.",
    usage: "reject: \"key\", \"value\"", arity: 1...2
  ) { (value, arguments) throws(FilterFault) in
    try arguments.choose(from: value.items) { !$0 }
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
    for item in value.items {
      guard let matches = try arguments.matches(item) else { return .null }
      if matches { return .bool(true) }
    }
    return .bool(false)
  },
]

extension FilterArguments {
  /// The arguments without a first one that is nothing: then the elements themselves count.
  fileprivate var withoutNothing: FilterArguments {
    guard positional.first == .null else { return self }
    var others = self
    others.positional = []
    return others
  }

  /// The member of an element that the first argument names, or the element itself without an
  /// argument; nil for what has no members at all.
  fileprivate func member(of item: Value) throws(FilterFault) -> Value? {
    guard let key = positional.first else { return item }
    return try member(of: item, key)
  }

  private func member(of item: Value, _ key: Value) throws(FilterFault) -> Value? {
    switch (item, key) {
    case (.map(let map), .text(let key)): return map[key] ?? .null
    case (.map, _): return .null
    // As in Ruby, the members of a text are the texts and characters in it, and those of a number
    // its bits.
    case (.text(let text), .text(let part)):
      return text.firstRange(of: part) == nil ? .null : key
    case (.text, .float(let place)), (.integer, .float(let place)):
      return try member(of: item, .integer(Int(exactly: place.rounded(.towardZero)) ?? .max))
    case (.text(let text), .integer(let place)):
      let characters = characters(of: text)
      let place = place < 0 ? characters.count + place : place
      return characters.indices.contains(place) ? .text(String(characters[place])) : .null
    case (.integer(let number), .integer(let place)):
      return .integer(place < 0 ? 0 : number >> min(place, Int.bitWidth - 1) & 1)
    case (.text, _), (.integer, _):
      throw FilterFault(
        "\(item.description) has no members",
        help: "leave the argument out, or give it a list of maps")
    default: return nil
    }
  }

  /// Whether an element has the member that the first argument names, with the value in the second;
  /// nil for what has no members.
  fileprivate func matches(_ item: Value) throws(FilterFault) -> Bool? {
    guard let member = try member(of: item)?.firstForm else { return nil }
    guard let value = positional.dropFirst().first, value != .null else { return member.isTruthy }
    return Comparison.equal.holds(member, value)
  }

  /// The elements of which it is wanted that they match, or that they do not; nothing where one has
  /// no members.
  fileprivate func choose(
    from items: [Value], _ isWanted: (Bool) -> Bool
  ) throws(FilterFault) -> Value {
    var values: [Value] = []
    for item in items {
      guard let isMatch = try matches(item) else { return .null }
      if isWanted(isMatch) { values.append(item) }
    }
    return .list(values)
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

  /// Whether it has members that can be named or counted.
  fileprivate var hasMembers: Bool {
    switch self {
    case .map, .text, .integer: true
    default: false
    }
  }

  /// The value in place of which a message shows it: of a map its name, of a text with shorter forms
  /// the fullest.
  fileprivate var named: Value {
    switch self {
    case .forms: firstForm
    case .map(let map): map["name"]?.named ?? self
    default: self
    }
  }

  /// The elements in the order of a member, or of their names; those without it come last, and equal
  /// ones keep their order.
  fileprivate func sorted(
    by arguments: FilterArguments, as key: (Value) -> Value = { $0 },
    _ precedes: (Value, Value) -> Bool?
  ) throws(FilterFault) -> Value {
    let arguments = arguments.withoutNothing
    let items = items
    if !arguments.positional.isEmpty, !items.allSatisfy(\.hasMembers) { return .null }
    guard items.count > 1 else { return .list(items) }
    var keyed: [(key: Value, offset: Int, item: Value)] = []
    for (offset, item) in items.enumerated() {
      guard let member = try arguments.member(of: item)?.named else { return .null }
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
}

extension String {
  /// The parts between separators, which are not empty; as in Ruby, a space means any run of white space,
  /// and empty parts at the end are dropped.
  fileprivate func pieces(separatedBy separator: String) -> [String] {
    if separator == " " { return spacedWords.map { String($0) } }
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
