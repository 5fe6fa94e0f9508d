import Diagnostics
import Fitting

/// `{% choose %}`, `{% optional %}` and `{% vary %}`.
extension Parser {
  /// One choice with its alternatives.
  mutating func choice(_ tag: Tag) throws(Diagnostic) -> Statement {
    guard let kind = Choice.Kind(rawValue: tag.name) else { throw unexpected("a choice") }
    if let capture { throw .choiceInCapture(tag.name, place(tag.range), capture) }
    let ordinal = choiceCount
    choiceCount += 1
    let (name, weight) = try choiceOptions(tag, kind)

    var alternatives: [Block] = []
    var part = tag
    repeat {
      if part.name == "or" { try expectNothing(in: part) }
      let (block, end) = try body(of: tag, from: part, until: ["or", "end" + tag.name])
      alternatives.append(block)
      part = end
    } while part.name == "or"
    try expectNothing(in: part)

    // Only the last alternative may be empty: an earlier one would hide those after it.
    let mayBeEmpty = kind == .optional || alternatives.count == 1 ? nil : alternatives.count - 1
    for (index, block) in alternatives.enumerated() where block.saysNothing && index != mayBeEmpty {
      diagnostics.append(.emptyAlternative(kind, place(block.opening)))
    }
    if kind == .optional { alternatives.append(Block(opening: part.range)) }
    return .choice(
      ChoiceStatement(
        kind: kind, name: name, weight: weight, ordinal: ordinal, alternatives: alternatives,
        range: tag.range))
  }

  private mutating func choiceOptions(
    _ tag: Tag, _ kind: Choice.Kind
  ) throws(Diagnostic) -> (name: String?, weight: Int) {
    try read(tag.markup)
    var name: String?
    var weight = 1
    if case .name(let text) = cursor.current.kind, text != "weight",
      cursor.following.kind != .sign(":")
    {
      let range = cursor.advance().range
      name = text
      // A partial that is rendered twice repeats its choices at the same place.
      if let first = choiceNames[text], first != place(range) {
        diagnostics.append(.sameName(text, place(range), first: first))
      } else {
        choiceNames[text] = place(range)
      }
    }
    let hasComma = cursor.take(sign: ",")
    let option = cursor.takeOption()
    if option == nil, !hasComma, !cursor.isAtEnd {
      throw .choiceOptions(kind, place(cursor.current.range))
    }
    if hasComma, option == nil { throw unexpected("`weight: 2`") }
    if let option {
      guard option.name == "weight", kind != .vary else {
        throw .unknownChoiceOption(option.name, kind, place(option.range))
      }
      guard case .integer(let number) = cursor.current.kind, weights.contains(number) else {
        throw .wrongWeight(place(cursor.current.range))
      }
      weight = number
      _ = cursor.advance()
    }
    try expectEnd()
    return (name, weight)
  }
}

/// The allowed weights of a step down a choice.
private let weights = 1...100

extension Block {
  /// Whether nothing in it can ever print.
  fileprivate var saysNothing: Bool {
    statements.allSatisfy { statement in
      switch statement {
      case .text(let text): text.isBlank
      case .assignment, .capture: true
      default: false
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func choiceInCapture(
    _ name: String, _ place: Place, _ capture: Place
  ) -> Diagnostic {
    Diagnostic(
      "template-choice-in-capture", "`\(name)` cannot stand inside `capture`", at: place,
      notes: [Note("the `capture` starts here", at: capture)],
      help: "a captured text is settled before fitting; put the `capture` into each alternative")
  }

  fileprivate static func emptyAlternative(_ kind: Choice.Kind, _ place: Place) -> Diagnostic {
    Diagnostic(
      "template-empty-alternative", "this alternative says nothing", at: place,
      help: kind == .optional
        ? "`optional` already ends in saying nothing; remove the empty part"
        : "only the last of several alternatives can be empty, to make the whole optional")
  }

  fileprivate static func sameName(_ name: String, _ place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      "template-choice-name", "two choices are named `\(name)`", at: place,
      notes: [Note("the first is here", at: first)], help: "give one of them another name")
  }

  fileprivate static func unknownChoiceOption(
    _ name: String, _ kind: Choice.Kind, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      "template-unknown-option", "`\(kind.rawValue)` has no option `\(name)`", at: place,
      help: kind == .vary
        ? "the alternatives of a `vary` are equally good and cost nothing" : "write `weight: 2`")
  }

  fileprivate static func choiceOptions(_ kind: Choice.Kind, _ place: Place) -> Diagnostic {
    Diagnostic(
      "template-unexpected", "this is neither the name of a choice nor its weight", at: place,
      help: kind == .vary
        ? "write `{% vary %}`, or `{% vary greeting %}` with a name of one word"
        : "write `{% \(kind.rawValue) how %}` with a name of one word, or "
          + "`{% \(kind.rawValue) how, weight: 2 %}`")
  }

  fileprivate static func wrongWeight(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-weight",
      "a weight is a whole number from \(weights.lowerBound) to \(weights.upperBound)", at: place,
      help: "write `weight: 2`")
  }
}
