import Diagnostics
import Fitting

/// Makes the outline of a template: the walk of the binder, with no facts, so that every way is taken
/// and a variable stands for the facts it may be made of.
struct Outliner {
  typealias Scope = [String: Provenance]

  /// The text of the template, or of the partial that is being rendered.
  private var text: TemplateText
  /// What `assign`, `capture` and `for` may have set.
  var scope = Scope()
  /// What was set where a turn of the loop around was left.
  private var exits: [Scope] = []
  /// How many statements have been read, those of a body that is read again counted anew.
  private var read = 0
  /// How many statements may still be read again because of what an earlier turn of a loop may have
  /// set.
  private var rereadable = 50_000

  init(_ text: TemplateText) {
    self.text = text
  }

  /// The source of that text.
  var source: SourceText { text.source }

  /// The outline of a block.
  mutating func outline(of block: Block) -> Outline {
    var outline = Outline(place: Place(source, block.opening))
    for statement in block.statements {
      read += 1
      switch statement {
      case .text(let text): add(text, to: &outline)
      case .output(let output): add(output.filtered, to: &outline)
      case .conditional(let conditional): add(conditional, to: &outline)
      case .selection(let selection): add(selection, to: &outline)
      case .loop(let loop): add(loop, to: &outline)
      case .assignment(let assignment):
        scope[assignment.name] = origin(of: assignment.value, reading: &outline.read)
      case .capture(let capture):
        scope[capture.name] = origin(of: capture, reading: &outline.read)
      case .choice(let choice): add(choice, to: &outline)
      case .cycle(let cycle): add(cycle, to: &outline)
      case .render(let render): add(render, to: &outline)
      case .loopControl:
        exits.append(scope)
        // Nothing after it is ever reached.
        return outline
      }
    }
    return outline
  }

  private func add(_ text: LiteralText, to outline: inout Outline) {
    var words = SourceWords(source, in: text.range)
    for index in text.pieces {
      if let gap = self.text.literals.gap(at: index) {
        outline.parts.append(.gap(gap))
        continue
      }
      for number in 0..<self.text.literals.wordCount(at: index) {
        if number > 0 { outline.parts.append(.gap(.space)) }
        guard let range = words.next() else { continue }
        outline.parts.append(.literal(String(source[range]), Place(source, range)))
      }
    }
  }

  private mutating func add(_ filtered: Filtered, to outline: inout Outline) {
    let origin = origin(of: filtered, reading: &outline.read)
    let output = Outline.Output(
      paths: origin.paths.paths, filters: filtered.filters.map(\.filter.name), text: origin.text,
      place: Place(source, filtered.range))
    outline.parts.append(.output(output))
    outline.needed.add(origin.needs)
  }

  private mutating func add(_ cycle: Cycle, to outline: inout Outline) {
    if let group = cycle.group { _ = origin(of: group, reading: &outline.read) }
    let values = cycle.values.map { value in
      var inner = Outline(place: Place(source, cycle.range))
      add(Filtered(expression: value, range: value.range), to: &inner)
      return inner
    }
    add(branches: values, at: cycle.range, to: &outline)
  }

  private mutating func add(_ statement: ChoiceStatement, to outline: inout Outline) {
    var choice = OutlinedChoice(
      ordinal: statement.ordinal, name: statement.name, kind: statement.kind,
      weight: statement.weight, place: Place(source, statement.range))
    let outer = scope
    for block in statement.alternatives {
      choice.alternatives.append(self.outline(of: block))
      scope = outer
    }
    outline.parts += [.boundary, .choice(choice), .boundary]
    outline.require(anyOf: choice.alternatives)
  }

  private mutating func add(_ conditional: Conditional, to outline: inout Outline) {
    let outer = scope
    var bodies: [Outline] = []
    var scopes: [Scope] = []
    for branch in conditional.branches {
      scope = outer
      _ = origin(of: branch.condition, reading: &outline.read)
      bodies.append(self.outline(of: branch.body))
      scopes.append(scope)
    }
    scope = outer
    let opening = conditional.branches.first?.body.opening ?? 0..<0
    bodies.append(self.outline(of: conditional.otherwise ?? Block(opening: opening)))
    scope = Self.merged(scopes + [scope])
    outline.parts.append(.boundary)
    add(branches: bodies, at: opening, to: &outline)
    outline.parts.append(.boundary)
  }

  private mutating func add(_ selection: CaseStatement, to outline: inout Outline) {
    _ = origin(of: selection.subject, reading: &outline.read)
    var bodies: [Outline] = []
    for branch in selection.branches {
      for value in branch.values ?? [] { _ = origin(of: value, reading: &outline.read) }
      // Several of them may be taken, one after the other.
      let before = scope
      bodies.append(self.outline(of: branch.body))
      scope = Self.merged([before, scope])
    }
    if selection.branches.allSatisfy({ $0.values != nil }) {
      bodies.append(Outline(place: Place(source, selection.range)))
    }
    outline.parts.append(.boundary)
    add(branches: bodies, at: selection.range, to: &outline)
    outline.parts.append(.boundary)
  }

  private mutating func add(_ loop: Loop, to outline: inout Outline) {
    let collection = origin(of: loop.collection, reading: &outline.read)
    if let limit = loop.limit { _ = origin(of: limit, reading: &outline.read) }
    if case .after(let offset) = loop.offset { _ = origin(of: offset, reading: &outline.read) }
    let before = scope
    var bodies = [turns(of: loop.variable, from: collection, of: loop.body)]
    let after = scope
    // A list of facts that is not missing has an element.
    let isCertain =
      loop.limit == nil && loop.offset == nil && !collection.bases.isEmpty
      && loop.otherwise == nil
    if !isCertain {
      scope = before
      bodies.append(self.outline(of: loop.otherwise ?? Block(opening: loop.range)))
      scope = Self.merged([after, scope])
    }
    outline.parts.append(.boundary)
    add(branches: bodies, at: loop.range, to: &outline)
    outline.parts.append(.boundary)
    if loop.otherwise == nil { outline.needed.add(collection.needs) }
  }

  /// The body of a loop, in which what one turn sets is there in the next.
  private mutating func turns(
    of variable: String, from collection: Provenance, of block: Block
  ) -> Outline {
    let outer = (scope[variable], scope["forloop"], exits)
    scope[variable] = collection.element
    scope["forloop"] = Provenance()
    var start = scope
    while true {
      exits = []
      scope = start
      let before = read
      var body = outline(of: block)
      // What follows a `break` or `continue` is not sure to be said.
      if !exits.isEmpty { body.needed = PathList() }
      var end = Self.merged([scope] + exits)
      (end[variable], end["forloop"]) = (start[variable], start["forloop"])
      let next = Self.merged([start, end])
      rereadable -= read - before
      if next == start || rereadable <= 0 {
        scope = end
        (scope[variable], scope["forloop"], exits) = outer
        return body
      }
      start = next
    }
  }

  private mutating func add(_ render: Render, to outline: inout Outline) {
    var given = Scope()
    for argument in render.arguments {
      given[argument.name] = origin(of: argument.value, reading: &outline.read)
    }
    var subject = Provenance()
    if let about = render.subject {
      subject = origin(of: about.value, reading: &outline.read)
      if !about.isEach { given[about.name] = subject }
    }
    let outer = (text, scope)
    (text, scope) = (render.text, given)
    outline.parts.append(.boundary)
    if let about = render.subject, about.isEach {
      var bodies = [turns(of: about.name, from: subject, of: render.body)]
      text = outer.0
      if subject.bases.isEmpty { bodies.append(Outline(place: Place(source, render.range))) }
      add(branches: bodies, at: render.range, to: &outline)
      outline.needed.add(subject.needs)
    } else {
      let body = self.outline(of: render.body)
      outline.parts += body.parts
      outline.needed.add(body.needed)
      outline.read.add(body.read)
    }
    outline.parts.append(.boundary)
    (text, scope) = outer
  }

  private func add(
    branches: [Outline], at range: Range<Int>, to outline: inout Outline
  ) {
    outline.parts.append(.branches(branches, Place(source, range)))
    outline.require(anyOf: branches)
  }

  /// What may be set where several ways meet.
  private static func merged(_ scopes: [Scope]) -> Scope {
    guard var result = scopes.first else { return [:] }
    for scope in scopes.dropFirst() where scope != result {
      for name in Set(result.keys).union(scope.keys) {
        result[name] = Provenance.either(result[name], scope[name])
      }
    }
    return result
  }
}

extension Outline {
  /// Takes in what every one of several ways needs, and what any of them reads.
  fileprivate mutating func require(anyOf ways: [Outline]) {
    for way in ways { read.add(way.read) }
    guard let first = ways.first else { return }
    let others = ways.dropFirst()
    needed.add(
      first.needed.filter { path in others.allSatisfy { $0.needed.contains(path) } })
  }
}

/// What values are made of.
extension Outliner {
  /// The facts an expression and its filters may be made of.
  ///
  /// - Parameter reads: where every fact that is looked at is noted, those that only decide too.
  mutating func origin(of filtered: Filtered, reading reads: inout PathList) -> Provenance {
    var result = origin(of: filtered.expression, reading: &reads)
    for call in filtered.filters {
      var given = Provenance()
      for argument in call.arguments {
        given = given.filtered(with: origin(of: argument, reading: &reads))
      }
      for option in call.options {
        given = given.filtered(with: origin(of: option.value, reading: &reads))
      }
      result = call.filter == .default ? result.orElse(given) : result.filtered(with: given)
    }
    return result
  }

  /// The facts an expression may be made of.
  mutating func origin(of expression: Expression, reading reads: inout PathList) -> Provenance {
    switch expression {
    case .literal(let value, _): return Provenance(text: value.printed)
    case .path(let path): return origin(of: path, reading: &reads)
    case .range(let first, let last, _):
      let first = origin(of: first, reading: &reads)
      return first.filtered(with: origin(of: last, reading: &reads))
    case .comparison(let left, _, let right), .and(let left, let right), .or(let left, let right):
      // Whether a condition holds is never missing, and made of no fact.
      _ = origin(of: left, reading: &reads)
      _ = origin(of: right, reading: &reads)
      return Provenance()
    }
  }

  private mutating func origin(of path: Path, reading reads: inout PathList) -> Provenance {
    for case .index(let index) in [path.root] + path.segments {
      _ = origin(of: index, reading: &reads)
    }
    guard case .key(let name, _) = path.root else { return Provenance() }
    var result = Provenance(fact: path.fact)
    if let variable = scope[name] {
      result = path.segments.reduce(variable) { origin, segment in
        if case .key(let key, _) = segment { origin.member(key) } else { origin.element }
      }
    }
    reads.add(result.paths)
    return result
  }

  /// The facts a captured text may be made of.
  mutating func origin(of capture: Capture, reading reads: inout PathList) -> Provenance {
    let outline = outline(of: capture.body)
    reads.add(outline.read)
    var result = Provenance()
    for output in outline.outputs {
      for path in output.paths { result.paths.add(path) }
    }
    result.needs = outline.needed
    return result
  }
}
