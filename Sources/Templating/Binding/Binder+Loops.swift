import Diagnostics
import Fitting

/// Loops, and what goes on from one turn or one tag to the next.
extension Binder {
  /// Adds a loop: its body once for each element.
  mutating func add(_ loop: Loop) throws(Diagnostic) {
    let collection = try evaluate(loop.collection)
    let elements = try elements(of: loop, in: collection)
    guard !elements.isEmpty else {
      if let missing = collection.missing, loop.otherwise == nil {
        self.missing = self.missing.and(missing)
      }
      try addBody(loop.otherwise, isBlank: loop.isBlank)
      return
    }
    let outer = (variables[loop.variable], variables["forloop"], self.loop)
    var turn = Turn(name: name(of: loop), count: elements.count, parent: self.loop)
    for element in elements {
      try takeTurns(1, at: loop.range)
      variables[loop.variable] = Evaluated(
        value: element, sources: collection.sources, path: collection.path)
      self.loop = turn.value
      variables["forloop"] = Evaluated(value: self.loop)
      turn.index += 1
      if try addBody(loop.body, isBlank: loop.isBlank) == .leave { break }
    }
    (variables[loop.variable], variables["forloop"], self.loop) = outer
  }

  /// Counts turns of a loop, or of a partial.
  private mutating func takeTurns(_ count: Int, at range: Range<Int>) throws(Diagnostic) {
    turns += count
    guard turns <= Limits.turns else { throw .tooManyTurns(Place(source, range)) }
  }

  private func name(of loop: Loop) -> String {
    "\(loop.variable)-\(source[loop.collection.range])"
  }

  private mutating func elements(
    of loop: Loop, in collection: Evaluated
  ) throws(Diagnostic) -> ArraySlice<Value> {
    var elements = try elements(in: collection.value, at: loop.range)
    let name = name(of: loop)
    var start = 0
    switch loop.offset {
    case .after(let offset): start = try count(offset)
    case .atLast: start = ends[name] ?? 0
    case nil: break
    }
    elements = elements.dropFirst(start)
    if let limit = loop.limit { elements = elements.prefix(try count(limit)) }
    ends[name] = start + elements.count
    return loop.isReversed ? ArraySlice(elements.reversed()) : elements
  }

  /// What a loop takes: the elements of a list, a map or a range, or a text as one element.
  private func elements(
    in value: Value, at range: Range<Int>
  ) throws(Diagnostic) -> ArraySlice<Value> {
    switch value {
    case .range(let first, let last) where last >= first:
      guard last.subtractingReportingOverflow(first).partialValue < Limits.turns,
        !last.subtractingReportingOverflow(first).overflow
      else { throw .tooManyTurns(Place(source, range)) }
      return value.elements[...]
    case .list, .map: return value.elements[...]
    case .text(let text): return text.isEmpty ? [] : [value]
    case .forms: return try elements(in: value.firstForm, at: range)
    default: return []
    }
  }

  /// A `limit` or an `offset`.
  private mutating func count(_ expression: Expression) throws(Diagnostic) -> Int {
    let value = try evaluate(expression).value
    guard let number = value.integer else {
      throw .noNumber(value.description, Place(source, expression.range))
    }
    return max(0, number)
  }

  /// Adds the next value of a `cycle`.
  mutating func add(_ cycle: Cycle) throws(Diagnostic) {
    let group =
      if let name = cycle.group { CycleGroup.named(try evaluate(name).value) } else {
        CycleGroup.unnamed(cycle.markup)
      }
    let last = cycles[group] ?? 0
    let index = last < cycle.values.count ? last : 0
    cycles[group] = index + 1 < cycle.values.count ? index + 1 : 0
    try add(evaluate(cycle.values[index]), at: cycle.range)
  }

  /// Adds a partial, which sees what it is given and no variable of the template around it.
  ///
  /// In a message it sees the facts too, as Liquid's global objects; plain Liquid has none.
  mutating func add(_ render: Render) throws(Diagnostic) {
    var given: [String: Evaluated] = [:]
    for argument in render.arguments { given[argument.name] = try evaluate(argument.value) }
    var value = Evaluated(value: .null)
    if let subject = render.subject { value = try evaluate(subject.value) }
    let elements = render.subject?.isEach == true ? value.value.elements : []
    try takeTurns(max(1, elements.count), at: render.range)
    let outer = (text, facts, variables, cycles, ends, loop)
    (text, cycles, ends, loop) = (render.text, [:], [:], .null)
    if options.missing == .empty { facts = [:] }
    defer { (text, facts, variables, cycles, ends, loop) = outer }
    guard let subject = render.subject else {
      variables = given
      try addBody(render.body, isBlank: false)
      return
    }
    guard subject.isEach else {
      variables = given
      variables[subject.name] = value
      try addBody(render.body, isBlank: false)
      return
    }
    if let missing = value.missing { self.missing = self.missing.and(missing) }
    var turn = Turn(name: subject.name, count: elements.count, parent: .null)
    for element in elements {
      variables = given
      variables[subject.name] = Evaluated(
        value: element, sources: value.sources, path: value.path)
      variables["forloop"] = Evaluated(value: turn.value)
      turn.index += 1
      try addBody(render.body, isBlank: false)
    }
  }
}

/// Which `cycle`s go on with one another.
enum CycleGroup: Hashable {
  case named(Value)
  case unnamed(String)
}

/// One turn of a loop, as `forloop` tells it.
private struct Turn {
  let name: String
  let count: Int
  let parent: Value
  var index = 0

  var value: Value {
    .map([
      "name": .text(name), "index": .integer(index + 1), "index0": .integer(index),
      "rindex": .integer(count - index), "rindex0": .integer(count - index - 1),
      "first": .bool(index == 0), "last": .bool(index == count - 1), "length": .integer(count),
      "parentloop": parent,
    ])
  }
}

extension Diagnostic {
  fileprivate static func tooManyTurns(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-turns", "the loops and partials of a template take more than \(Limits.turns) turns",
      at: place,
      help: "give the loop a `limit:`")
  }

  fileprivate static func noNumber(_ kind: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "template-number", "expected a whole number, found \(kind)", at: place,
      help: "`limit:` and `offset:` take a number")
  }
}
