import Diagnostics
import Fitting

/// Binds a template to facts: everything that depends on them is worked out, and what remains is a
/// draft.
struct Binder {
  /// The text of the template, or of the partial that is being rendered.
  var source: SourceText
  /// The facts; in a partial there are none but those it is given.
  var facts: ValueMap
  let options: BindingOptions
  /// The paths of the template, and those below variables that only show when it is bound.
  var paths: PathTable
  /// What `assign`, `capture` and `for` have set.
  var variables: [String: Evaluated] = [:]
  /// What `forloop` says of the loop around, which is the `parentloop` of one inside it.
  var loop = Value.null
  /// Where each group of `cycle`s stands.
  var cycles: [CycleGroup: Int] = [:]
  /// Where the last loop with a variable over a collection ended, by its name.
  var ends: [String: Int] = [:]
  /// How many turns all loops have taken.
  var turns = 0
  private var output = 0
  private var choices = 0
  private var alternatives = 0
  private var work = 0
  private var steps = 0

  init(
    _ source: SourceText, facts: ValueMap, options: BindingOptions, paths: PathTable
  ) {
    self.source = source
    self.paths = paths
    self.facts = facts
    self.options = options
  }

  /// A draft as it grows, and what is missing for it.
  struct Part {
    var draft = Draft()
    var missing = MissingFacts.nothing

    /// An empty draft, with room for what a block will most likely come to.
    init(for block: Block? = nil) {
      if let block { draft.items.reserveCapacity(3 * block.statements.count + 1) }
    }

    /// Marks a place where literal text may lose a space or its full stop.
    mutating func addSeam() { draft.items.append(.piece(.seam)) }
  }

  /// The draft of a block.
  mutating func part(of block: Block) throws(Diagnostic) -> Part {
    var part = Part(for: block)
    try add(block, to: &part)
    return part
  }

  /// Adds what a block comes to; a `break` or `continue` in it ends it and is handed outwards.
  @discardableResult
  mutating func add(_ block: Block, to part: inout Part) throws(Diagnostic) -> Leap? {
    for statement in block.statements {
      try step(at: block.opening)
      switch statement {
      case .text(let text): try add(text, to: &part)
      case .output(let filtered): try add(filtered, to: &part)
      case .conditional(let conditional):
        if let leap = try add(conditional, to: &part) { return leap }
      case .selection(let selection):
        if let leap = try add(selection, to: &part) { return leap }
      case .loop(let loop): try add(loop, to: &part)
      case .assignment(let assignment):
        variables[assignment.name] = try evaluate(assignment.value)
      case .capture(let capture): try self.capture(capture)
      case .choice(let choice): try add(choice, to: &part)
      case .cycle(let cycle): try add(cycle, to: &part)
      case .render(let render): try add(render, to: &part)
      case .leap(let leap): return leap
      }
    }
    return nil
  }

  private mutating func add(_ text: Text, to part: inout Part) throws(Diagnostic) {
    try count(text.range.count, at: text.range)
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
    try add(evaluate(filtered), at: filtered.range, to: &part)
  }

  /// Adds what an output comes to.
  mutating func add(
    _ result: Evaluated, at range: Range<Int>, to part: inout Part
  ) throws(Diagnostic) {
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
      text = try message(result.value, at: range)
    } else {
      text = result.value.printed
    }
    try count(text.utf8.count, at: range)
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

  /// Counts a value that is looked at or made.
  mutating func spend(on value: Value, at range: Range<Int>) throws(Diagnostic) {
    let size = value.weight
    work = size > Limits.work ? size : work + size
    guard work <= Limits.work, size <= Limits.output else {
      throw .tooMuchWork(Place(source, range))
    }
  }

  /// Counts something that is done, or that takes as long as several such things.
  mutating func step(_ cost: Int = 1, at range: @autoclosure () -> Range<Int>) throws(Diagnostic) {
    steps += cost
    guard steps <= Limits.steps else { throw .tooManySteps(Place(source, range())) }
  }

  private mutating func count(_ bytes: Int, at range: Range<Int>) throws(Diagnostic) {
    output += bytes
    guard output <= Limits.output else { throw .tooMuchOutput(Place(source, range)) }
  }

  /// Adds the body of a logic block, between two seams.
  ///
  /// - Parameter isBlank: whether no part of the whole tag can print.
  @discardableResult
  mutating func addBody(
    _ block: Block?, isBlank: Bool, to part: inout Part
  ) throws(Diagnostic) -> Leap? {
    part.addSeam()
    guard let block else { return nil }
    var leap: Leap?
    if options.layout == .verbatim, isBlank {
      // Plain Liquid drops the white space of a tag that cannot print, but not what it sets.
      var blank = Part()
      leap = try add(block, to: &blank)
    } else {
      leap = try add(block, to: &part)
    }
    part.addSeam()
    return leap
  }

  private mutating func add(
    _ conditional: Conditional, to part: inout Part
  ) throws(Diagnostic) -> Leap? {
    for branch in conditional.branches
    where try holds(branch.condition) != branch.isNegated {
      return try addBody(branch.body, isBlank: conditional.isBlank, to: &part)
    }
    return try addBody(conditional.otherwise, isBlank: conditional.isBlank, to: &part)
  }

  private mutating func add(
    _ selection: Selection, to part: inout Part
  ) throws(Diagnostic) -> Leap? {
    let subject = try evaluate(selection.subject).value
    var isTaken = false
    part.addSeam()
    for branch in selection.branches {
      guard let values = branch.values else {
        guard !isTaken else { continue }
        if let leap = try addBody(branch.body, isBlank: selection.isBlank, to: &part) {
          return leap
        }
        continue
      }
      for value in values
      where Comparison.equal.holds(subject, try evaluate(value).value) {
        isTaken = true
        if let leap = try addBody(branch.body, isBlank: selection.isBlank, to: &part) {
          return leap
        }
      }
    }
    return nil
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
    choices += 1
    guard choices <= Limits.choices else { throw .tooManyChoices(Place(source, statement.range)) }
    self.alternatives += statement.alternatives.count
    guard self.alternatives <= Limits.alternatives else {
      throw .tooManyAlternatives(Place(source, statement.range))
    }
    let outer = variables
    var alternatives: [Draft?] = []
    alternatives.reserveCapacity(statement.alternatives.count)
    var missing = MissingFacts.hopeless
    for block in statement.alternatives {
      var alternative = Part(for: block)
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
          ordinal: statement.ordinal, alternatives: alternatives)))
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
  fileprivate static func tooManyChoices(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-choices", "the message holds more than \(Limits.choices) choices", at: place,
      help: "a message has a handful; look for a loop around a choice")
  }

  fileprivate static func tooManyAlternatives(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-alternatives",
      "the choices of the message have more than \(Limits.alternatives) alternatives", at: place,
      help: "two or three ways to say a thing are plenty; look for a loop around a choice")
  }

  fileprivate static func tooManySteps(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-steps", "writing the message takes more than \(Limits.steps) steps", at: place,
      help: "look for a loop inside a loop, or give one a `limit:`")
  }

  fileprivate static func tooMuchWork(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-work", "the template works on more text than a message could need", at: place,
      help: "look for a loop, a range or a filter that makes text grow")
  }

  fileprivate static func tooMuchOutput(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-output", "the template puts out more than \(Limits.output) bytes", at: place,
      help: "a message is far shorter; look for a loop that prints too much")
  }
}
