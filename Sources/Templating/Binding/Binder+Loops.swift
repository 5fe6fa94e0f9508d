import Diagnostics
import Fitting

/// Loops, and what goes on from one turn or one tag to the next.
extension Binder {
  /// Adds a loop: its body once for each element.
  mutating func add(_ loop: Loop) throws(Diagnostic) {
    var collection = try evaluate(loop.collection)
    collection.value = collection.value.firstForm
    let places = try places(of: loop, in: collection)
    guard !places.isEmpty else {
      if let missing = collection.missing, loop.otherwise == nil {
        try note(missing, at: loop.range)
      }
      try addBody(loop.otherwise, isBlank: loop.isBlank)
      return
    }
    let outer = (variables[loop.variable], variables["forloop"], self.loop)
    var turn = Turn(name: try name(of: loop), count: places.count, parent: self.loop)
    for number in places.indices {
      try takeTurns(1, at: loop.range)
      let place = loop.isReversed ? places.upperBound - 1 - turn.index : number
      variables[loop.variable] = TracedValue(
        value: collection.value.element(at: place), sources: collection.sources,
        path: collection.path)
      self.loop = turn.value
      variables["forloop"] = TracedValue(value: self.loop)
      turn.index += 1
      if try addBody(loop.body, isBlank: loop.isBlank) == .leave { break }
    }
    (variables[loop.variable], variables["forloop"], self.loop) = outer
  }

  /// Counts turns of a loop, or of a partial.
  private mutating func takeTurns(_ count: Int, at range: Range<Int>) throws(Diagnostic) {
    // A range may have more elements than there are numbers left.
    guard count <= Limits.turns - turns else { throw .tooManyTurns(Place(source, range)) }
    turns += count
  }

  private mutating func name(of loop: Loop) throws(Diagnostic) -> String {
    let range = loop.collection.range
    try step((loop.variable.utf8.count + range.count) / 64, at: loop.range)
    return "\(loop.variable)-\(source[range])"
  }

  /// The places of the elements that a loop takes, none of which is made before its turn.
  private mutating func places(
    of loop: Loop, in collection: TracedValue
  ) throws(Diagnostic) -> Range<Int> {
    let all = 0..<collection.value.loopCount
    // As in Ruby, a text is one element, wherever a loop starts and ends.
    if case .text = collection.value { return all }
    let name = try name(of: loop)
    var start = 0
    switch loop.offset {
    case .after(let offset): start = try count(offset) ?? 0
    case .atLast: start = ends[name] ?? 0
    case nil: break
    }
    var end = all.upperBound
    if let limit = loop.limit, let count = try count(limit) {
      let (sum, overflow) = start.addingReportingOverflow(count)
      end = overflow ? (count < 0 ? 0 : end) : min(end, sum)
    }
    // Before the first element there is none, though a limit counts from there.
    let first = max(0, start)
    let places = first..<max(first, end)
    // After more than there are, nothing is taken.
    ends[name] = places.isEmpty ? start : start + places.count
    return places
  }

  /// A `limit` or an `offset`; nil where plain Liquid is given nothing.
  private mutating func count(_ expression: Expression) throws(Diagnostic) -> Int? {
    let value = try value(of: expression)
    if value == .null, options.missing == .empty { return nil }
    guard let number = value.wholeNumber else {
      throw .noNumber(value.description, Place(source, expression.range))
    }
    return number
  }

  /// Adds the next value of a `cycle`.
  mutating func add(_ cycle: Cycle) throws(Diagnostic) {
    let group: CycleGroup
    if let name = cycle.group {
      let value = try evaluate(name).value
      try spend(on: value, at: cycle.range)
      group = .named(value)
    } else {
      group = .unnamed(cycle.number)
    }
    let last = cycles[group] ?? 0
    cycles[group] = last + 1 < cycle.values.count ? last + 1 : 0
    // Another one of its name may have had more values: then it says nothing once.
    guard last < cycle.values.count else { return }
    try add(evaluate(cycle.values[last]), at: cycle.range)
  }

  /// Adds a partial, which sees what it is given and no variable of the template around it.
  ///
  /// In a message it sees the facts too, as Liquid's global objects; plain Liquid has none.
  mutating func add(_ render: Render) throws(Diagnostic) {
    var given = Variables()
    for argument in render.arguments { given[argument.name] = try evaluate(argument.value) }
    var value = TracedValue(value: .null)
    if let subject = render.subject { value = try evaluate(subject.value) }
    // In plain Liquid what is no list is the subject itself, nothing too.
    let isEach =
      render.subject?.isEach == true && (options.missing == .error || value.value.hasElements)
    let count = isEach ? value.value.count : 0
    try takeTurns(max(1, count), at: render.range)
    // Each turn starts with what is given.
    try spend(max(1, count) * given.count, at: render.range)
    let outer = (text, facts, variables, cycles, ends, loop)
    (text, cycles, ends, loop) = (render.text, [:], [:], .null)
    if options.missing == .empty { facts = [:] }
    defer { (text, facts, variables, cycles, ends, loop) = outer }
    guard let subject = render.subject else {
      variables = given
      try addBody(render.body, isBlank: false)
      return
    }
    guard isEach else {
      variables = given
      variables[subject.name] = value
      try addBody(render.body, isBlank: false)
      return
    }
    if let missing = value.missing { try note(missing, at: render.range) }
    var turn = Turn(name: subject.name, count: count, parent: .null)
    for place in 0..<count {
      variables = given
      variables[subject.name] = TracedValue(
        value: value.value.element(at: place), sources: value.sources, path: value.path)
      variables["forloop"] = TracedValue(value: turn.value)
      turn.index += 1
      try addBody(render.body, isBlank: false)
    }
  }
}

extension Value {
  /// Whether it has elements, or could have.
  fileprivate var hasElements: Bool {
    switch self {
    case .list, .map, .range: true
    default: false
    }
  }

  /// How many elements a loop takes: those of a list, a map or a range, or a text as one.
  fileprivate var loopCount: Int {
    switch self {
    case .list, .map, .range: count
    case .text(let text): text.isEmpty ? 0 : 1
    default: 0
    }
  }
}

/// Which `cycle`s go on with one another.
enum CycleGroup: Hashable {
  case named(Value)
  case unnamed(Int)
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
