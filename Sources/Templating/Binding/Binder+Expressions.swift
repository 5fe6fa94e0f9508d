import Diagnostics

/// Expressions, conditions and filters.
extension Binder {
  /// What an expression and its filters come to.
  mutating func evaluate(_ filtered: Filtered) throws(Diagnostic) -> Evaluated {
    var result = try evaluate(filtered.expression)
    for call in filtered.filters { result = try apply(call, to: result) }
    return result
  }

  private mutating func apply(_ call: FilterCall, to input: Evaluated) throws(Diagnostic)
    -> Evaluated
  {
    var arguments = FilterArguments(now: options.now)
    var result = input
    var given = Evaluated(value: .null)
    for expression in call.arguments {
      let argument = try evaluate(expression)
      arguments.positional.append(argument.value.firstForm)
      given.absorb(argument)
    }
    for option in call.options {
      let argument = try evaluate(option.value)
      arguments.options[option.name] = argument.value.firstForm
      given.absorb(argument)
    }
    try spend(on: input.value, at: call.range)
    for argument in arguments.positional { try spend(on: argument, at: call.range) }
    if call.filter == .default { return try fallback(call, input, arguments, given) }
    result.absorb(given)
    result.path = nil
    guard result.missing == nil else { return result }
    result.value = try changeForms(of: input.value, call, arguments)
    try spend(on: result.value, at: call.range)
    return result
  }

  /// `default`: what it is given stands in for the input, facts, gaps and all.
  private func fallback(
    _ call: FilterCall, _ input: Evaluated, _ arguments: FilterArguments, _ given: Evaluated
  ) throws(Diagnostic) -> Evaluated {
    // Forms of which any says something stand as they are.
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
  private func changeForms(
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

  private func change(
    _ value: Value, _ call: FilterCall, _ arguments: FilterArguments
  ) throws(Diagnostic) -> Value {
    do {
      return try call.filter.apply(to: value, arguments)
    } catch {
      throw .filterFault(call.filter.name, error, Place(source, call.range))
    }
  }

  /// What an expression comes to.
  mutating func evaluate(_ expression: Expression) throws(Diagnostic) -> Evaluated {
    try step(at: expression.range)
    switch expression {
    case .literal(let value, _): return Evaluated(value: value)
    case .path(let path): return try evaluate(path)
    case .range(let first, let last, _):
      let first = try evaluate(first)
      let last = try evaluate(last)
      var result = first
      result.absorb(last)
      result.value = .range(first.value.integer ?? 0, last.value.integer ?? 0)
      return result
    case .comparison, .and, .or: return Evaluated(value: .bool(try holds(expression)))
    }
  }

  /// The text of an output that is a fact as it stands, which most are; nil where there is more to it.
  mutating func text(of output: Output) throws(Diagnostic) -> String? {
    guard let root = output.names.first, variables.isEmpty || variables[root] == nil else {
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
      let first = try evaluate(left).value.firstForm
      let second = try evaluate(right).value.firstForm
      try spend(on: first, at: left.range)
      try spend(on: second, at: right.range)
      return comparison.holds(first, second)
    case .and(let left, let right): return try holds(left) ? try holds(right) : false
    case .or(let left, let right): return try holds(left) ? true : try holds(right)
    default: return try evaluate(condition).value.isTruthy
    }
  }

  private mutating func evaluate(_ path: Path) throws(Diagnostic) -> Evaluated {
    let root: String
    switch path.root {
    case .key(let name, _): root = name
    case .index(let expression): root = try evaluate(expression).value.printed
    }
    let variable = variables[root]
    var value = variable?.value ?? facts[root] ?? .null
    // A path is named when it is parsed, but for what lies below a variable or behind an index.
    var below = variable?.path
    if variable == nil, path.hasIndex { below = root }
    var isNamedByIndex = false
    for segment in path.segments {
      switch segment {
      case .key(let key, _):
        below = value.isList || key == "size" ? below : below.map { "\($0).\(key)" }
        try step(value.names, at: path.range)
        value = value.member(key)
      case .index(let expression):
        let index = try evaluate(expression).value.firstForm
        try step(value.names, at: path.range)
        if case .map = value, case .text(let key) = index {
          isNamedByIndex = true
          below = below.map { "\($0).\(key)" }
        }
        value = value.element(index)
      }
    }
    guard options.missing == .error else { return Evaluated(value: value) }
    guard let variable else {
      let fact = isNamedByIndex ? below ?? path.fact : path.fact
      let sources = isNamedByIndex ? [paths.number(of: fact)] : path.sources
      guard value.isMissing else { return Evaluated(value: value, sources: sources, path: fact) }
      return Evaluated(value: .null, sources: sources, path: fact, missing: MissingFacts(sources))
    }
    var result = variable
    result.value = value
    guard !path.segments.isEmpty else { return settled(result) }
    result.path = below
    if let below { result.sources = [paths.number(of: below)] }
    if value.isMissing { result.missing = MissingFacts(result.sources) }
    return settled(result)
  }

  /// To a condition, what is missing is nothing, even where a part of its text is there.
  private func settled(_ result: Evaluated) -> Evaluated {
    guard result.missing != nil else { return result }
    var result = result
    result.value = .null
    return result
  }
}

extension ValueMap {
  /// The text that some names lead to, where there is one that is not blank.
  ///
  /// - Parameter cost: what it takes to look at the names below the first, in steps.
  fileprivate func text(
    at names: [String], from number: Int, counting cost: inout Int
  ) -> String? {
    if number > 0 { cost += entries.count / 8 }
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

  /// How many names of a map have to be looked at, in steps.
  fileprivate var names: Int { if case .map(let map) = self { map.entries.count / 8 } else { 0 } }

  fileprivate var isList: Bool { if case .list = self { true } else { false } }

  /// The value of a name in a map, or of `size`, `first` and `last`.
  fileprivate func member(_ key: String) -> Value {
    if case .map(let map) = self, let value = map[key] { return value }
    switch (self, key) {
    case (_, "size"): return size.map { .integer($0) } ?? .null
    case (.range(let first, let last), "first"): return first <= last ? .integer(first) : .null
    case (.range(let first, let last), "last"): return first <= last ? .integer(last) : .null
    case (.list, "first"), (.map, "first"): return elements.first ?? .null
    case (.list, "last"): return elements.last ?? .null
    default: return .null
    }
  }

  /// The value at a place of a list, counted from the end when it is negative, or of a name.
  fileprivate func element(_ index: Value) -> Value {
    switch (self, index) {
    case (.list, .integer(let index)), (.range, .integer(let index)):
      let elements = elements
      let place = index < 0 ? elements.count + index : index
      return elements.indices.contains(place) ? elements[place] : .null
    case (.map(let map), .text(let key)): return map[key] ?? .null
    default: return .null
    }
  }
}

extension Diagnostic {
  fileprivate static func filterFault(
    _ name: String, _ fault: FilterFault, _ place: Place
  ) -> Diagnostic {
    Diagnostic("template-filter", "`\(name)`: \(fault.message)", at: place)
  }
}
