import Diagnostics
import Fitting

/// Binds a template to facts: everything that depends on them is worked out, and what remains is a
/// draft.
struct Binder {
  let source: SourceText
  let facts: ValueMap
  let options: BindingOptions
  /// What `assign`, `capture` and `for` have set.
  var variables: [String: Evaluated] = [:]
  private var turns = 0
  private var output = 0

  init(_ source: SourceText, facts: ValueMap, options: BindingOptions) {
    self.source = source
    self.facts = facts
    self.options = options
  }

  /// A draft as it grows, and what is missing for it.
  struct Part {
    var draft = Draft()
    var missing = MissingFacts.nothing

    /// Marks a place where literal text may lose a space or its full stop.
    mutating func addSeam() { draft.items.append(.piece(.seam)) }
  }

  /// The draft of a block.
  mutating func part(of block: Block) throws(Diagnostic) -> Part {
    var part = Part()
    try add(block, to: &part)
    return part
  }

  private mutating func add(_ block: Block, to part: inout Part) throws(Diagnostic) {
    for statement in block.statements {
      switch statement {
      case .text(let text): add(text, to: &part)
      case .output(let filtered): try add(filtered, to: &part)
      case .conditional(let conditional): try add(conditional, to: &part)
      case .selection(let selection): try add(selection, to: &part)
      case .loop(let loop): try add(loop, to: &part)
      case .assignment(let assignment):
        variables[assignment.name] = try evaluate(assignment.value)
      case .capture(let capture): try self.capture(capture)
      case .choice(let choice): try add(choice, to: &part)
      }
    }
  }

  private func add(_ text: Text, to part: inout Part) {
    guard options.layout == .flow else {
      let raw = String(source[text.range])
      part.draft.items.append(.piece(.fact(raw, sources: [])))
      return
    }
    for piece in text.pieces {
      if case .literal(let more) = piece, case .piece(.literal) = part.draft.items.last {
        part.draft.append(literal: more)
      } else {
        part.draft.items.append(.piece(piece))
      }
    }
  }

  private mutating func add(_ filtered: Filtered, to part: inout Part) throws(Diagnostic) {
    let result = try evaluate(filtered)
    if let missing = result.missing {
      part.missing = part.missing.and(missing)
      return
    }
    let text: String
    if options.missing == .error {
      // A fact that a filter has emptied would leave a hole just as one that is not there.
      if result.value.isMissing, !result.sources.isEmpty {
        part.missing = part.missing.and(MissingFacts(result.sources))
        return
      }
      text = try message(result.value, at: filtered.range)
    } else {
      text = result.value.printed
    }
    try count(text, at: filtered.range)
    if options.layout == .flow {
      part.draft.append(fact: text, sources: result.sources)
    } else {
      part.draft.items.append(.piece(.fact(text, sources: result.sources)))
    }
  }

  /// A value as a message can print it: not a list, and of a map its name.
  private func message(_ value: Value, at range: Range<Int>) throws(Diagnostic) -> String {
    switch value {
    case .list, .range: throw .unprintable("a list", Place(source, range))
    case .map(let map) where map["name"] == nil: throw .unprintable("a map", Place(source, range))
    default: return value.printed
    }
  }

  private mutating func count(_ text: String, at range: Range<Int>) throws(Diagnostic) {
    output += text.utf8.count
    guard output <= Limits.output else { throw .tooMuchOutput(Place(source, range)) }
  }

  /// Adds the body of a logic block, between two seams.
  private mutating func addBody(_ block: Block?, to part: inout Part) throws(Diagnostic) {
    part.addSeam()
    guard let block else { return }
    try add(block, to: &part)
    part.addSeam()
  }

  private mutating func add(
    _ conditional: Conditional, to part: inout Part
  ) throws(Diagnostic) {
    for branch in conditional.branches
    where try holds(branch.condition) != branch.isNegated {
      return try addBody(branch.body, to: &part)
    }
    try addBody(conditional.otherwise, to: &part)
  }

  private mutating func add(_ selection: Selection, to part: inout Part) throws(Diagnostic) {
    let subject = try evaluate(selection.subject).value
    var isTaken = false
    for branch in selection.branches {
      for value in branch.values
      where Comparison.equal.holds(subject, try evaluate(value).value) {
        isTaken = true
        try addBody(branch.body, to: &part)
      }
    }
    if !isTaken { try addBody(selection.otherwise, to: &part) }
  }

  private mutating func add(_ loop: Loop, to part: inout Part) throws(Diagnostic) {
    let collection = try evaluate(loop.collection)
    let elements = try elements(of: loop, in: collection)
    guard !elements.isEmpty else {
      if let missing = collection.missing, loop.otherwise == nil {
        part.missing = part.missing.and(missing)
      }
      return try addBody(loop.otherwise, to: &part)
    }
    let outer = (variables[loop.variable], variables["forloop"])
    for (index, element) in elements.enumerated() {
      turns += 1
      guard turns <= Limits.turns else { throw .tooManyTurns(Place(source, loop.range)) }
      variables[loop.variable] = Evaluated(value: element, sources: collection.sources)
      variables["forloop"] = Evaluated(value: turn(index, of: elements.count))
      try addBody(loop.body, to: &part)
    }
    (variables[loop.variable], variables["forloop"]) = outer
  }

  private func elements(
    of loop: Loop, in collection: Evaluated
  ) throws(Diagnostic) -> ArraySlice<Value> {
    if case .range(let first, let last) = collection.value, last - first >= Limits.turns {
      throw .tooManyTurns(Place(source, loop.range))
    }
    // A loop takes a text as one element, and an empty one as none.
    var elements = collection.value == .text("") ? [] : collection.value.elements[...]
    if let offset = loop.offset { elements = elements.dropFirst(try count(offset)) }
    if let limit = loop.limit { elements = elements.prefix(try count(limit)) }
    return loop.isReversed ? ArraySlice(elements.reversed()) : elements
  }

  private func count(_ expression: Expression) throws(Diagnostic) -> Int {
    max(0, try evaluate(expression).value.integer ?? 0)
  }

  /// What `forloop` says in one turn of a loop.
  private func turn(_ index: Int, of count: Int) -> Value {
    .map([
      "index": .integer(index + 1), "index0": .integer(index), "rindex": .integer(count - index),
      "rindex0": .integer(count - index - 1), "first": .bool(index == 0),
      "last": .bool(index == count - 1), "length": .integer(count),
    ])
  }

  private mutating func capture(_ capture: Capture) throws(Diagnostic) {
    let part = try part(of: capture.body)
    // Choices cannot stand in a capture, so that pieces are all there is.
    let pieces = part.draft.items.compactMap { item -> Piece? in
      if case .piece(let piece) = item { piece } else { nil }
    }
    var sources: [Int] = []
    for case .fact(_, let more) in pieces { sources += more.filter { !sources.contains($0) } }
    let text = Flow.text(of: pieces, keepingEnds: true)
    variables[capture.name] = Evaluated(
      value: .text(text), sources: sources, missing: part.missing.isNothing ? nil : part.missing)
  }

  private mutating func add(
    _ statement: ChoiceStatement, to part: inout Part
  ) throws(Diagnostic) {
    let outer = variables
    var alternatives: [Draft?] = []
    var missing = MissingFacts.hopeless
    for block in statement.alternatives {
      var alternative = Part()
      alternative.addSeam()
      try add(block, to: &alternative)
      variables = outer
      alternatives.append(alternative.missing.isNothing ? alternative.draft : nil)
      missing = missing.or(alternative.missing)
    }
    if !missing.isNothing { part.missing = part.missing.and(missing) }
    let start = statement.kind == .vary ? rotation(statement.ordinal, of: alternatives.count) : 0
    part.draft.items.append(
      .choice(
        Choice(
          name: statement.name, kind: statement.kind, weight: statement.weight, start: start,
          alternatives: alternatives)))
    part.addSeam()
  }

  /// Where the rotation of a `vary` starts.
  private func rotation(_ ordinal: Int, of count: Int) -> Int {
    var hash = StableHash(options.seed)
    hash.combine(UInt64(ordinal))
    return Int(hash.value % UInt64(count))
  }
}

extension Diagnostic {
  fileprivate static func tooManyTurns(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-turns", "the loops of a template take more than \(Limits.turns) turns", at: place,
      help: "give the loop a `limit:`")
  }

  fileprivate static func tooMuchOutput(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-output", "the template puts out more than \(Limits.output) bytes", at: place,
      help: "a message is far shorter; look for a loop that prints too much")
  }
}
