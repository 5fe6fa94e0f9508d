import Diagnostics
import Fitting
import Text

/// Binds a template to facts: everything that depends on them is worked out, and what remains is a
/// draft.
struct Binder {
  /// The text of the template, or of the partial that is being rendered.
  var text: TemplateText
  /// The facts; in a partial there are none but those it is given.
  var facts: ValueMap
  let options: BindingOptions
  /// The paths of the template, and those below variables that only show when it is bound.
  var paths: PathTable
  /// What `assign`, `capture` and `for` have set.
  var variables = Variables()
  /// What `forloop` says of the loop around, which is the `parentloop` of one inside it.
  var loop = Value.null
  /// Where each group of `cycle`s is.
  var cycles: [CycleGroup: Int] = [:]
  /// Where the last loop with a variable over a collection ended, by its name.
  var ends: [String: Int] = [:]
  /// The draft as it grows.
  private(set) var draft = Draft()
  /// What is missing for the part of it that is being added.
  var missing = MissingFacts.nothing
  /// Whether what is added is captured, so that it is settled at once and holds no choice.
  private var isCapturing = false
  /// How many turns all loops have taken.
  var turns = 0
  private var output = 0
  private var choices = 0
  private var alternatives = 0
  var work = Work()
  private var steps = 0

  init(
    _ text: TemplateText, facts: ValueMap, options: BindingOptions, paths: PathTable
  ) {
    self.text = text
    self.paths = paths
    self.facts = facts
    self.options = options
    draft.reserve(asFor: text.literals)
  }

  /// The source of the text.
  var source: SourceText { text.source }

  /// Adds what a block comes to; a `break` or `continue` in it ends it and is handed outwards.
  @discardableResult
  mutating func add(_ block: Block) throws(Diagnostic) -> LoopControl? {
    for index in block.statements.indices {
      try step(at: block.opening)
      switch block.statements[index] {
      case .text(let text): try add(text)
      case .output(let output): try add(output)
      case .conditional(let conditional):
        if let control = try add(conditional) { return control }
      case .selection(let selection):
        if let control = try add(selection) { return control }
      case .loop(let loop): try add(loop)
      case .assignment(let assignment):
        variables[assignment.name] = try evaluate(assignment.value)
      case .capture(let capture): try self.capture(capture)
      case .choice(let choice): try add(choice)
      case .cycle(let cycle): try add(cycle)
      case .render(let render): try add(render)
      case .loopControl(let control): return control
      }
    }
    return nil
  }

  private mutating func add(_ text: LiteralText) throws(Diagnostic) {
    try count(text.range.count, at: text.range)
    guard options.layout == .flow else {
      draft.append(verbatim: String(source[text.range]), sources: [])
      return
    }
    draft.append(text.pieces, of: self.text.literals)
  }

  private mutating func add(_ output: Output) throws(Diagnostic) {
    guard options.missing == .error, let text = try text(of: output) else {
      return try add(evaluate(output.filtered), at: output.range)
    }
    try append(text, from: output.sources, at: output.range)
  }

  /// Adds what an output comes to.
  mutating func add(_ result: TracedValue, at range: Range<Int>) throws(Diagnostic) {
    if let missing = result.missing { return try note(missing, at: range) }
    try spend(result.sources.count, at: range)
    let text: String
    if options.missing == .error {
      // A fact that a filter has emptied would leave a hole just as one that is not there.
      if result.value.isMissing, !result.sources.isEmpty {
        return try note(MissingFacts(result.sources), at: range)
      }
      if !isCapturing, let forms = result.value.printedForms {
        return try add(forms, of: result.sources, at: range)
      }
      text = try message(result.value, at: range)
    } else {
      text = result.value.plainlyPrinted
    }
    try append(text, from: result.sources, at: range)
  }

  /// Adds a choice among the forms of a fact; a blank one cannot be said.
  private mutating func add(
    _ forms: [String], of sources: [Int], at range: Range<Int>
  ) throws(Diagnostic) {
    try countChoice(of: forms.count, at: range)
    let choice = draft.open(
      Choice(
        name: sources.first.map { paths.paths[$0] }, kind: .form, weight: 1, start: 0,
        ordinal: nil), of: forms.count)
    for (index, form) in forms.enumerated() where !isBlank(form) {
      let mark = draft.mark
      try append(form, from: sources, at: range)
      draft.close(alternative: index, of: choice, since: mark)
    }
    draft.close(choice: choice)
  }

  /// Adds the text of an output.
  private mutating func append(
    _ text: String, from sources: [Int], at range: Range<Int>
  ) throws(Diagnostic) {
    try count(text.utf8.count, at: range)
    if options.layout == .flow {
      draft.append(fact: text, sources: sources, isAboutReader: paths.isAboutReader(sources))
    } else {
      draft.append(verbatim: text, sources: sources)
    }
  }

  /// A value as a message can print it: not a list, of a map its name, and of forms the first that
  /// says something.
  private func message(_ value: Value, at range: Range<Int>) throws(Diagnostic) -> String {
    switch value {
    case .list, .range: throw .unprintable("a list", Place(source, range))
    case .map(let map) where map["name"] == nil: throw .unprintable("a map", Place(source, range))
    default: return value.printedForms?.first { !isBlank($0) } ?? value.printed
    }
  }

  /// Counts a value that is looked at or made.
  mutating func spend(
    on value: Value, at range: @autoclosure () -> Range<Int>
  ) throws(Diagnostic) {
    guard work.spend(on: value) else { throw .tooMuchWork(Place(source, range())) }
  }

  /// Counts so many bytes or elements that are looked at or made.
  mutating func spend(_ amount: Int, at range: @autoclosure () -> Range<Int>) throws(Diagnostic) {
    guard work.spend(amount) else { throw .tooMuchWork(Place(source, range())) }
  }

  /// Whether a comparison holds, which takes as long as a look at both values.
  mutating func holds(
    _ comparison: Comparison, _ left: Value, _ right: Value, at range: @autoclosure () -> Range<Int>
  ) throws(Diagnostic) -> Bool {
    let (left, right) = (left.firstForm, right.firstForm)
    guard work.spend(on: left), work.spend(on: right) else {
      throw .tooMuchWork(Place(source, range()))
    }
    return comparison.holds(left, right)
  }

  /// Notes that facts are missing for the part that is being added.
  mutating func note(
    _ more: MissingFacts, at range: @autoclosure () -> Range<Int>
  ) throws(Diagnostic) {
    try spend(missing.work(with: more), at: range())
    missing = missing.and(more)
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

  /// Adds the body of a logic block, between two boundaries.
  ///
  /// - Parameter isBlank: whether no part of the whole tag can print.
  @discardableResult
  mutating func addBody(_ block: Block?, isBlank: Bool) throws(Diagnostic) -> LoopControl? {
    draft.appendBoundary()
    guard let block else { return nil }
    var control: LoopControl?
    if options.layout == .verbatim, isBlank {
      // Plain Liquid drops the white space of a tag that cannot print, but not what it sets.
      let (mark, outer) = (draft.mark, missing)
      control = try add(block)
      draft.remove(since: mark)
      missing = outer
    } else {
      control = try add(block)
    }
    draft.appendBoundary()
    return control
  }

  private mutating func add(_ conditional: Conditional) throws(Diagnostic) -> LoopControl? {
    for branch in conditional.branches
    where try holds(branch.condition) != branch.isNegated {
      return try addBody(branch.body, isBlank: conditional.isBlank)
    }
    return try addBody(conditional.otherwise, isBlank: conditional.isBlank)
  }

  private mutating func add(_ selection: CaseStatement) throws(Diagnostic) -> LoopControl? {
    let subject = try value(of: selection.subject).firstForm
    var isTaken = false
    draft.appendBoundary()
    for branch in selection.branches {
      guard let values = branch.values else {
        guard !isTaken else { continue }
        if let control = try addBody(branch.body, isBlank: selection.isBlank) {
          return control
        }
        continue
      }
      for value in values
      where try holds(.equal, subject, operand(value), at: value.range) {
        isTaken = true
        if let control = try addBody(branch.body, isBlank: selection.isBlank) {
          return control
        }
      }
    }
    return nil
  }

  private mutating func capture(_ capture: Capture) throws(Diagnostic) {
    let outer = (draft, missing, isCapturing)
    (draft, missing, isCapturing) = (Draft(), .nothing, true)
    try add(capture.body)
    variables[capture.name] = TracedValue(
      value: .text(text(of: capture)), sources: draft.sources,
      missing: missing.isNothing ? nil : missing)
    (draft, missing, isCapturing) = outer
  }

  /// The text that has been captured.
  ///
  /// White space at its ends is kept where it was written, but not where it only stands for the end
  /// of a line that a tag has for itself.
  private func text(of capture: Capture) -> String {
    let whole = TextLayout.text(of: draft, keepingEnds: true)
    guard options.layout == .flow else { return whole }
    var text = whole[...]
    if capture.startsOnNextLine { text = text.drop { $0.isWhitespace } }
    if capture.endsWithLine { text = text.trimmingEnd() }
    return String(text)
  }

  private mutating func add(_ statement: ChoiceStatement) throws(Diagnostic) {
    let count = statement.alternatives.count
    try countChoice(of: count, at: statement.range)
    let outer = (variables, missing)
    let choice = draft.open(
      Choice(
        name: statement.name, kind: statement.kind, weight: statement.weight,
        start: statement.kind == .vary ? rotation(statement.ordinal, of: count) : 0,
        ordinal: statement.ordinal), of: count)
    var needed = MissingFacts.hopeless
    for index in 0..<count {
      let mark = draft.mark
      missing = .nothing
      try add(statement.alternatives[index])
      variables = outer.0
      if missing.isNothing {
        draft.close(alternative: index, of: choice, since: mark)
      } else {
        draft.remove(since: mark)
      }
      try spend(needed.work(with: missing), at: statement.range)
      needed = needed.or(missing)
    }
    draft.close(choice: choice)
    missing = outer.1
    if !needed.isNothing { try note(needed, at: statement.range) }
  }

  /// Counts a choice and its alternatives.
  private mutating func countChoice(of count: Int, at range: Range<Int>) throws(Diagnostic) {
    choices += 1
    guard choices <= Limits.choices else { throw .tooManyChoices(Place(source, range)) }
    alternatives += count
    guard alternatives <= Limits.alternatives else {
      throw .tooManyAlternatives(Place(source, range))
    }
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

  static func tooMuchWork(_ place: Place) -> Diagnostic {
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
