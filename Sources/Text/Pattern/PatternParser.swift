/// Reads a regular expression into steps.
struct PatternParser {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var depth = 0
  /// Whether it starts with `(?i)`.
  private(set) var ignoresCase = false

  /// How deep groups may lie in each other.
  private static let depthAtMost = 32
  /// How often something may be repeated.
  private static let timesAtMost = 1_000

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// The steps of the whole expression.
  mutating func steps() throws(PatternFault) -> [PatternStep] {
    let bytes = scalars.reduce(0) { $0 + UTF8.width($1) }
    guard bytes <= Pattern.bytesAtMost else {
      throw fault(
        at: 0, "a pattern has at most \(Pattern.bytesAtMost) bytes, not \(bytes)",
        "make two rules of it")
    }
    if scalars.starts(with: "(?i)".unicodeScalars) {
      ignoresCase = true
      position = 4
    }
    let steps = try alternatives()
    guard position == scalars.count else {
      throw fault(at: position, "a `)` closes nothing", #"write `\)` for the sign itself"#)
    }
    return steps + [.end]
  }

  // MARK: Reading

  /// Alternatives separated by `|`, up to a closing bracket or the end.
  private mutating func alternatives() throws(PatternFault) -> [PatternStep] {
    var steps = try sequence()
    while peek == "|" {
      position += 1
      let other = try sequence()
      // Relative to the start: the fork, the first, a jump over the second.
      steps =
        [.fork(1, steps.count + 2)] + steps.moved(by: 1)
        + [.jump(steps.count + 2 + other.count)] + other.moved(by: steps.count + 2)
      try checkSize(steps)
    }
    return steps
  }

  private mutating func sequence() throws(PatternFault) -> [PatternStep] {
    var steps: [PatternStep] = []
    while let next = peek, next != "|", next != ")" {
      let start = position
      let item = try item()
      steps += try repeated(item, from: start).moved(by: steps.count)
      try checkSize(steps)
    }
    return steps
  }

  private func checkSize(_ steps: [PatternStep]) throws(PatternFault) {
    guard steps.count < Pattern.stepsAtMost else {
      throw fault(
        at: position,
        "the pattern is too large: it comes to more than \(Pattern.stepsAtMost) steps",
        "repeat less in it, or make two rules of it")
    }
  }

  /// One character, class, place or group.
  private mutating func item() throws(PatternFault) -> [PatternStep] {
    let start = position
    let scalar = take()
    switch scalar {
    case "(": return try group(from: start)
    case "[":
      if peek == ":" {
        throw fault(
          at: start, "`[:` names a class in other languages", #"write `\p{L}`, `\d` or `\s`"#)
      }
      return [.character(try bracket(from: start))]
    case ".": return [.character(.any)]
    case "^": return [.place(.startOfLine)]
    case "$": return [.place(.endOfLine)]
    case "\\": return [try escape(from: start)]
    case "*", "+", "?":
      throw fault(
        at: start, "`\(Character(scalar))` repeats nothing",
        #"write `\\#(Character(scalar))` for the sign itself"#)
    case "{" where isCount(at: position):
      throw fault(at: start, "`{` repeats nothing", #"write `\{` for the sign itself"#)
    default: return [.character(PatternClass(ranges: [scalar.value...scalar.value]))]
    }
  }

  private mutating func group(from start: Int) throws(PatternFault) -> [PatternStep] {
    if peek == "?" {
      guard position + 1 < scalars.count, scalars[position + 1] == ":" else {
        throw fault(
          at: start, "a group starts with `(` or `(?:`, and `(?i)` only stands at the very start",
          "a pattern cannot look around or refer back: say what is to be found itself")
      }
      position += 2
    }
    depth += 1
    guard depth <= Self.depthAtMost else {
      throw fault(at: start, "groups lie too deep in each other", "make two rules of it")
    }
    let steps = try alternatives()
    guard peek == ")" else {
      throw fault(at: start, "the `(` is never closed", #"write `\(` for the sign itself"#)
    }
    position += 1
    depth -= 1
    return steps
  }

  /// The steps with the sign of repetition behind them, if there is one.
  private mutating func repeated(
    _ item: [PatternStep], from start: Int
  ) throws(PatternFault) -> [PatternStep] {
    guard let (least, most) = try times(from: start) else { return item }
    guard item.count * max(least, most ?? 1, 1) <= Pattern.stepsAtMost else {
      throw fault(
        at: start, "this is repeated too often: it comes to more than \(Pattern.stepsAtMost) steps",
        "repeat it less, or use `+`")
    }
    let isShortest = peek == "?"
    if isShortest { position += 1 }
    if let next = peek, ["*", "+", "?"].contains(next) {
      throw fault(
        at: position, "`\(Character(next))` repeats what is repeated already",
        "put a group around it: `(…)\(Character(next))`")
    }
    func fork(_ inside: Int, _ outside: Int) -> PatternStep {
      isShortest ? .fork(outside, inside) : .fork(inside, outside)
    }
    var steps: [PatternStep] = []
    for _ in 0..<least { steps += item.moved(by: steps.count) }
    if let most {
      // Each of the turns that may be left out can end all.
      let turn = item.count + 1
      let end = steps.count + (most - least) * turn
      for _ in least..<max(least, most) {
        let here = steps.count
        steps.append(fork(here + 1, end))
        steps += item.moved(by: here + 1)
      }
    } else {
      let here = steps.count
      steps.append(fork(here + 1, here + item.count + 2))
      steps += item.moved(by: here + 1)
      steps.append(.jump(here))
    }
    return steps
  }

  /// How often something is repeated; no most means without end.
  private mutating func times(
    from start: Int
  ) throws(PatternFault) -> (least: Int, most: Int?)? {
    switch peek {
    case "*":
      position += 1
      return (0, nil)
    case "+":
      position += 1
      return (1, nil)
    case "?":
      position += 1
      return (0, 1)
    case "{" where isCount(at: position + 1):
      position += 1
      let least = number() ?? 0
      var most: Int? = least
      if peek == "," {
        position += 1
        most = number()
      }
      guard take() == "}", least <= most ?? least, max(least, most ?? 0) <= Self.timesAtMost else {
        throw fault(
          at: start, "the number of repetitions is not valid",
          "write `{2}`, `{2,}` or `{2,5}`, with at most \(Self.timesAtMost)")
      }
      return (least, most)
    default: return nil
    }
  }

  /// Whether a number, and a brace behind it, stand at a position: any other brace is a character.
  private func isCount(at start: Int) -> Bool {
    var end = start
    while end < scalars.count, ("0"..."9").contains(scalars[end]) || scalars[end] == "," {
      end += 1
    }
    return end > start && end < scalars.count && scalars[end] == "}" && scalars[start] != ","
  }

  /// A number of at most four digits; longer ones are too large for anything.
  private mutating func number() -> Int? {
    var value: Int?
    while let next = peek, ("0"..."9").contains(next) {
      value = min((value ?? 0) * 10 + Int(next.value - 48), 99_999)
      position += 1
    }
    return value
  }

  private mutating func escape(from start: Int) throws(PatternFault) -> PatternStep {
    switch peek {
    case "b":
      position += 1
      return .place(.wordEdge)
    case "B":
      position += 1
      return .place(.noWordEdge)
    default: return .character(try escapedClass(from: start))
    }
  }

  /// The class behind a backslash.
  private mutating func escapedClass(from start: Int) throws(PatternFault) -> PatternClass {
    guard peek != nil else {
      throw fault(at: start, #"a lone `\` stands at the end"#, #"write `\\` for the sign itself"#)
    }
    let scalar = take()
    switch scalar {
    case "d": return PatternClass(properties: [.digit])
    case "D": return PatternClass(properties: [.notDigit])
    case "w": return PatternClass(properties: [.word])
    case "W": return PatternClass(properties: [.notWord])
    case "s": return PatternClass(properties: [.space])
    case "S": return PatternClass(properties: [.notSpace])
    case "n": return PatternClass(ranges: [0x0A...0x0A])
    case "t": return PatternClass(ranges: [0x09...0x09])
    case "p", "P": return try property(from: start, isNegated: scalar == "P")
    case "b", "B":
      throw fault(
        at: start, #"`\\#(Character(scalar))` is a place, which no brackets can hold"#,
        "write it before or behind the brackets")
    case "1"..."9":
      throw fault(
        at: start, "a pattern cannot refer back to a group",
        "say what is to be found itself; no search in linear time knows such references")
    default:
      guard !scalar.properties.isAlphabetic, scalar.properties.numericType == nil else {
        throw fault(
          at: start, #"`\\#(Character(scalar))` is not known"#,
          #"write one of `\d`, `\w`, `\s`, `\b`, `\n`, `\t` and `\p{…}`, or the letter itself"#)
      }
      return PatternClass(ranges: [scalar.value...scalar.value])
    }
  }

  private mutating func property(
    from start: Int, isNegated: Bool
  ) throws(PatternFault) -> PatternClass {
    var name = ""
    guard peek == "{" else {
      throw fault(
        at: start, "a property stands in braces", #"write it as `\p{Lu}`"#)
    }
    position += 1
    while let next = peek, next != "}" {
      name.unicodeScalars.append(next)
      position += 1
    }
    guard peek == "}" else {
      throw fault(at: start, "the braces of the property are never closed", "close them with `}`")
    }
    position += 1
    guard let known = PatternProperty.names.first(where: { $0.name == name }) else {
      throw fault(
        at: start, "`\(name)` is no property that a pattern knows",
        "write one of \(PatternProperty.names.map { "`\\p{\($0.name)}`" }.joined(separator: ", "))")
    }
    return PatternClass(properties: [known.property], isNegated: isNegated)
  }

  /// A class in brackets.
  private mutating func bracket(from start: Int) throws(PatternFault) -> PatternClass {
    var set = PatternClass()
    if peek == "^" {
      position += 1
      set.isNegated = true
    }
    var isFirst = true
    while let next = peek, next != "]" || isFirst {
      isFirst = false
      let place = position
      let part = try member()
      // A range: a hyphen between two characters.
      if peek == "-", position + 1 < scalars.count, scalars[position + 1] != "]",
        let first = part.only
      {
        position += 1
        guard let last = try member().only, first <= last else {
          throw fault(
            at: place, "the range does not go upward from one character to another",
            "write the smaller character first, or put the hyphen at the end")
        }
        set.ranges.append(first...last)
      } else {
        guard !part.isNegated else {
          throw fault(at: place, #"`\P` cannot stand in brackets"#, #"write `[^\p{…}]`"#)
        }
        set.ranges += part.ranges
        set.properties += part.properties
      }
    }
    guard peek == "]" else {
      throw fault(at: start, "the `[` is never closed", #"write `\[` for the sign itself"#)
    }
    position += 1
    return set
  }

  /// One character or class in brackets.
  private mutating func member() throws(PatternFault) -> PatternClass {
    let start = position
    let scalar = take()
    if scalar == "[", peek == ":" {
      throw fault(
        at: start, "`[:` names a class in other languages", #"write `\p{L}`, `\d` or `\s`"#)
    }
    return scalar == "\\"
      ? try escapedClass(from: start) : PatternClass(ranges: [scalar.value...scalar.value])
  }

  private var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  /// The next character; a space at the end, where nobody asks.
  private mutating func take() -> Unicode.Scalar {
    defer { position += 1 }
    return position < scalars.count ? scalars[position] : " "
  }

  private func fault(at position: Int, _ message: String, _ help: String) -> PatternFault {
    let offset = scalars[..<min(position, scalars.count)].reduce(0) { $0 + UTF8.width($1) }
    return PatternFault(offset: offset, message: message, help: help)
  }
}

extension [PatternStep] {
  /// The same steps further on.
  fileprivate func moved(by distance: Int) -> [PatternStep] {
    guard distance > 0 else { return self }
    return map { step in
      switch step {
      case .fork(let first, let second): .fork(first + distance, second + distance)
      case .jump(let next): .jump(next + distance)
      case .character, .place, .end: step
      }
    }
  }
}

extension PatternClass {
  /// The single character that it is.
  fileprivate var only: UInt32? {
    guard ranges.count == 1, properties.isEmpty, !isNegated,
      ranges[0].lowerBound == ranges[0].upperBound
    else { return nil }
    return ranges[0].lowerBound
  }
}
