import Diagnostics

/// Expressions, conditions and filters.
extension Binder {
  /// What an expression and its filters come to.
  mutating func evaluate(_ filtered: Filtered) throws(Diagnostic) -> TracedValue {
    var result = try evaluate(filtered.expression)
    for call in filtered.filters { result = try apply(call, to: result) }
    return result
  }

  private mutating func apply(_ call: FilterCall, to input: TracedValue) throws(Diagnostic)
    -> TracedValue
  {
    var arguments = FilterArguments(now: options.now, isPlain: options.missing == .empty)
    var result = input
    var given = TracedValue(value: .null)
    for expression in call.arguments {
      let argument = try evaluate(expression)
      arguments.positional.append(argument.value.firstForm)
      try absorb(argument, into: &given, at: call.range)
    }
    for option in call.options {
      let argument = try evaluate(option.value)
      arguments.options[option.name] = argument.value.firstForm
      try absorb(argument, into: &given, at: call.range)
    }
    if call.filter == .default { return try fallback(call, input, arguments, given) }
    try absorb(given, into: &result, at: call.range)
    result.path = nil
    guard result.missing == nil else { return result }
    result.value = try changeForms(of: input.value, call, arguments)
    return result
  }

  /// `default`: its argument replaces the input, facts, gaps and all.
  private mutating func fallback(
    _ call: FilterCall, _ input: TracedValue, _ arguments: FilterArguments, _ given: TracedValue
  ) throws(Diagnostic) -> TracedValue {
    // Forms of which any says something are as they are.
    let first = input.value.isMissing ? input.value.firstForm : input.value
    let value = try change(first, call, arguments)
    let isReplaced = input.missing != nil || value != input.value
    guard isReplaced else { return input }
    var result = given
    result.value = arguments.positional.first ?? .text("")
    if let missing = given.missing, let own = input.missing { result.missing = own.or(missing) }
    return result
  }

  /// A value changed by a filter, each of its forms by itself; one that is blank stays so.
  ///
  /// What is no text has no forms: the first decides.
  private mutating func changeForms(
    of value: Value, _ call: FilterCall, _ arguments: FilterArguments
  ) throws(Diagnostic) -> Value {
    guard case .forms(let forms) = value, options.missing == .error else {
      return try change(value.firstForm, call, arguments)
    }
    var first: Value?
    var texts: [String] = []
    for form in forms {
      let changed = isBlank(form) ? .text("") : try change(.text(form), call, arguments)
      first = first ?? changed
      switch changed {
      case .text(let text): texts.append(text)
      case .null, .empty, .blank: texts.append("")
      default: break
      }
    }
    return texts.count == forms.count ? .forms(texts) : first ?? .null
  }

  private mutating func change(
    _ value: Value, _ call: FilterCall, _ arguments: FilterArguments
  ) throws(Diagnostic) -> Value {
    do {
      return try call.filter.apply(to: value, arguments, spending: &work)
    } catch {
      let place = Place(source, call.range)
      throw error == .tooMuchWork
        ? .tooMuchWork(place) : .filterFault(call.filter.name, error, place)
    }
  }

  /// Takes in what a value brings along that another one is also made of.
  private mutating func absorb(
    _ other: TracedValue, into result: inout TracedValue, at range: Range<Int>
  ) throws(Diagnostic) {
    guard !other.sources.isEmpty || other.missing != nil else { return }
    let missing = (result.missing ?? .nothing).work(with: other.missing ?? .nothing)
    try spend(result.sources.count + other.sources.count + missing, at: range)
    result.absorb(other)
  }

  /// What an expression comes to.
  mutating func evaluate(_ expression: Expression) throws(Diagnostic) -> TracedValue {
    try step(at: expression.range)
    switch expression {
    // Outside conditions they are texts without content.
    case .literal(.empty, _), .literal(.blank, _): return TracedValue(value: .text(""))
    case .literal(let value, _): return TracedValue(value: value)
    case .path(let path): return try evaluate(path)
    case .range(let first, let last, _):
      let first = try evaluate(first)
      let last = try evaluate(last)
      var result = first
      try absorb(last, into: &result, at: expression.range)
      result.value = .range(first.value.asBound, last.value.asBound)
      return result
    case .comparison, .and, .or: return TracedValue(value: .bool(try holds(expression)))
    }
  }

  /// The text of an output that is a fact as it is, which most are; nil where there is more to it.
  mutating func text(of output: Output) throws(Diagnostic) -> String? {
    guard let root = output.names.first, variables[root] == nil else {
      return nil
    }
    var cost = 1
    guard let text = facts.text(at: output.names, from: 0, counting: &cost) else { return nil }
    try step(cost, at: output.range)
    return text
  }

  /// Whether a condition holds.
  ///
  /// It may ask about what is missing, which counts as nothing.
  mutating func holds(_ condition: Expression) throws(Diagnostic) -> Bool {
    switch condition {
    case .comparison(let left, let comparison, let right):
      let (first, second) = (try operand(left), try operand(right))
      return try holds(comparison, first, second, at: condition.range)
    case .and(let left, let right): return try holds(left) ? try holds(right) : false
    case .or(let left, let right): return try holds(left) ? true : try holds(right)
    default: return try value(of: condition).isTruthy
    }
  }

  /// One side of a comparison, where `empty` and `blank` ask about the other.
  mutating func operand(_ expression: Expression) throws(Diagnostic) -> Value {
    if case .literal(let value, _) = expression {
      try step(at: expression.range)
      return value
    }
    return try value(of: expression)
  }

  /// The value of an expression for a condition, to which a missing fact is nothing, even where a part
  /// of its text is there.
  mutating func value(of expression: Expression) throws(Diagnostic) -> Value {
    guard case .path(let path) = expression else { return try evaluate(expression).value }
    try step(at: path.range)
    let found = try find(path)
    return found.isMissing || found.variable?.missing != nil ? .null : found.value
  }

  private mutating func evaluate(_ path: Path) throws(Diagnostic) -> TracedValue {
    let found = try find(path)
    guard options.missing == .error else { return TracedValue(value: found.value) }
    guard var result = found.variable else {
      let fact = found.isNamedByIndex ? found.path ?? path.fact : path.fact
      let sources = found.isNamedByIndex ? [paths.number(of: fact)] : path.sources
      return found.isMissing
        ? TracedValue(value: .null, sources: sources, path: fact, missing: MissingFacts(sources))
        : TracedValue(value: found.value, sources: sources, path: fact)
    }
    if !path.segments.isEmpty {
      result.path = found.path
      if let below = found.path { result.sources = [paths.number(of: below)] }
      if found.isMissing { result.missing = MissingFacts(result.sources) }
    }
    result.value = result.missing == nil ? found.value : .null
    return result
  }

  /// What is at the end of a path.
  private struct Found {
    var value: Value
    /// The variable that the path starts with, if it starts with one.
    let variable: TracedValue?
    /// The path of a value below a variable or behind an index, which no parser can name.
    var path: String?
    /// Whether an index of the path is the name of a fact.
    var isNamedByIndex = false
    /// Whether the value is a missing fact; a variable that is blank is none.
    var isMissing = false
  }

  private mutating func find(_ path: Path) throws(Diagnostic) -> Found {
    let root: String
    switch path.root {
    case .key("self", _) where isScope(path): return try find(inScope: path)
    case .key(let name, _): root = name
    case .index(let expression):
      let name = try evaluate(expression).value
      try spend(on: name, at: path.range)
      root = name.printed
    }
    let variable = variables[root]
    var found = Found(
      value: variable?.value ?? facts[root] ?? .null, variable: variable,
      path: variable?.path ?? (variable == nil && path.hasIndex ? root : nil))
    for segment in path.segments {
      let value = found.value
      switch segment {
      case .key(let key, _):
        if !value.isList, key != "size" { found.path = found.path.map { "\($0).\(key)" } }
        try step(value.steps(toFind: key), at: path.range)
        if case .text = value.firstForm { try spend(on: value, at: path.range) }
        found.value = value.member(key, isPlain: options.missing == .empty)
      case .index(let expression):
        let index = try evaluate(expression).value.firstForm
        if case .map = value, case .text(let key) = index {
          try step(value.steps(toFind: key), at: path.range)
          found.isNamedByIndex = true
          found.path = found.path.map { "\($0).\(key)" }
        }
        found.value = value.element(index)
      }
    }
    guard options.missing == .error else { return found }
    switch found.value {
    case .text(let text): try spend(bytesToTellBlank(text), at: path.range)
    case .forms: try spend(on: found.value, at: path.range)
    default: break
    }
    found.isMissing = found.value.isMissing && (variable == nil || !path.segments.isEmpty)
    return found
  }
}

/// `self`, by which plain Liquid reaches a variable whose name is computed: `self[name]`.
extension Binder {
  /// Whether a path starts with `self`, and that is no name of the template's own.
  private func isScope(_ path: Path) -> Bool {
    options.missing == .empty && !path.segments.isEmpty && variables["self"] == nil
      && facts["self"] == nil
  }

  /// What a path behind `self` leads to: its second part is the name.
  private mutating func find(inScope path: Path) throws(Diagnostic) -> Found {
    // `self` behind `self` is the same again: they are passed over at once, not one in the other.
    var segments = path.segments[...]
    while segments.count > 1, case .key("self", _) = segments[segments.startIndex] {
      segments = segments.dropFirst()
    }
    try step(path.segments.count, at: path.range)
    if case .key("self", _) = segments[segments.startIndex] {
      return Found(value: .null, variable: nil, path: nil)
    }
    let rest = Path(
      root: segments[segments.startIndex], at: path.rootRange,
      segments: Array(segments.dropFirst()),
      range: path.range, fact: path.fact, number: path.sources[0])
    return try find(rest)
  }
}

extension ValueMap {
  /// How many names have to be looked at to find one, in steps; long ones count as several.
  fileprivate func steps(toFind name: String) -> Int {
    (entries.count * (1 + name.utf8.count / 64)) / 8
  }

  /// The text that some names lead to, where there is one that is not blank.
  ///
  /// - Parameter cost: what it takes to look at the names below the first, in steps.
  fileprivate func text(
    at names: [String], from number: Int, counting cost: inout Int
  ) -> String? {
    if number > 0 { cost += steps(toFind: names[number]) }
    let isLast = number == names.count - 1
    for index in entries.indices where entries[index].key == names[number] {
      return isLast
        ? entries[index].value.words
        : entries[index].value.text(at: names, from: number + 1, counting: &cost)
    }
    return nil
  }
}

extension Value {
  /// The text it is, unless that is blank.
  fileprivate var words: String? {
    if case .text(let text) = self, !isBlank(text) { text } else { nil }
  }

  /// The text that some names lead to from here.
  fileprivate func text(
    at names: [String], from number: Int, counting cost: inout Int
  ) -> String? {
    if case .map(let map) = self { map.text(at: names, from: number, counting: &cost) } else { nil }
  }

  /// How many names of a map have to be looked at to find one, in steps.
  fileprivate func steps(toFind name: String) -> Int {
    if case .map(let map) = self { map.steps(toFind: name) } else { 0 }
  }

  fileprivate var isList: Bool { if case .list = self { true } else { false } }
}

extension Diagnostic {
  fileprivate static func filterFault(
    _ name: String, _ fault: FilterFault, _ place: Place
  ) -> Diagnostic {
    Diagnostic("template-filter", "`\(name)`: \(fault.message)", at: place, help: fault.help)
  }
}
