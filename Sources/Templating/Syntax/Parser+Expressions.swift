import Diagnostics
import Text

/// Expressions, conditions, paths and filters.
extension Parser {
  /// Starts reading the content of an output or a tag.
  mutating func read(_ markup: Range<Int>) throws(Diagnostic) {
    self.markup = markup
    do {
      let tokens = try ExpressionLexer.tokens(of: source, text.bytes, in: markup)
      cursor = ExpressionCursor(tokens, end: markup.upperBound)
    } catch {
      let offset = error.place?.range.lowerBound ?? markup.lowerBound
      throw unclosed(before: markup) ?? foreign(at: offset) ?? error
    }
  }

  /// The fault of an expression that another language would understand; nil where none would.
  ///
  /// - Parameters:
  ///   - offset: the place where the expression cannot go on.
  ///   - part: the part of it that is not complete there.
  ///   - plain: the fault as it is without that language, which may lack nothing but help.
  private func foreign(
    at offset: Int, in part: ForeignSyntax.Part? = nil, or plain: Diagnostic? = nil
  ) -> Diagnostic? {
    guard markup.contains(offset) || offset == markup.upperBound else { return nil }
    // What stands around the fault says enough.
    let near = max(markup.lowerBound, offset - 400)..<min(markup.upperBound, offset + 400)
    let before = String(decoding: text.bytes[near.lowerBound..<offset], as: UTF8.self)
    let rest = String(decoding: text.bytes[offset..<near.upperBound], as: UTF8.self)
    let syntax = ForeignSyntax(tag: tagName, before: before, rest: rest, meaning: meaning)
    guard let slip = syntax.slip(in: part) else { return nil }
    guard let message = slip.message else {
      var fault = plain
      fault?.help = slip.help
      return fault
    }
    // No place begins or ends inside a character of several bytes.
    var start = max(markup.lowerBound, offset - slip.back)
    while start > 0, start < text.bytes.count, UTF8.isContinuation(text.bytes[start]) { start -= 1 }
    var end = min(text.bytes.count, start + (slip.width ?? max(1, cursor.current.range.count)))
    while end < text.bytes.count, UTF8.isContinuation(text.bytes[end]) { end += 1 }
    return Diagnostic(slip.code, message, at: place(start..<end), help: slip.help)
  }

  /// The name of the tag that is being read; nil in an output.
  private var tagName: String? {
    var end = markup.lowerBound
    while end > 0, text.bytes[end - 1].isASCIISpace || text.bytes[end - 1] == UInt8(ascii: "-") {
      end -= 1
    }
    var start = end
    while start > 0, (text.bytes[start - 1] | 0x20) &- 0x61 < 26 { start -= 1 }
    return start < end ? String(decoding: text.bytes[start..<end], as: UTF8.self) : nil
  }

  /// The fault of an output or a tag that runs into the next one; nil where it does not.
  private func unclosed(before markup: Range<Int>) -> Diagnostic? {
    guard source[markup].contains("{{") || source[markup].contains("{%") else { return nil }
    let before = source[0..<markup.lowerBound]
    guard let brace = before.utf8.lastIndex(of: UInt8(ascii: "{")) else { return nil }
    let end = before.utf8.distance(from: before.startIndex, to: brace) + 1
    let isTag = before[brace...].hasPrefix("{%")
    let opening = isTag ? end - 1..<end + 1 : max(0, end - 2)..<end
    return .unclosed(
      isTag ? "tag" : "output", place(opening), closing: isTag ? "%}" : "}}")
  }

  /// Makes sure that no token is left.
  mutating func expectEnd() throws(Diagnostic) {
    guard cursor.isAtEnd else { throw unexpected("the end") }
  }

  /// The fault of a token in the place of another.
  ///
  /// - Parameters:
  ///   - expected: what could stand there.
  ///   - part: the part of an expression that it belongs to, where that says what was meant.
  func unexpected(_ expected: String, _ part: ForeignSyntax.Part? = nil) -> Diagnostic {
    let plain = Diagnostic.unexpected(
      cursor.current, place(cursor.current.range), expected: expected)
    return foreign(at: cursor.current.range.lowerBound, in: part, or: plain) ?? plain
  }

  /// An expression and its filters.
  mutating func filtered() throws(Diagnostic) -> Filtered {
    let start = cursor.current.range.lowerBound
    let expression = try expression()
    var filtered = Filtered(expression: expression, range: expression.range)
    while cursor.take(sign: "|") {
      if let call = try filter() { filtered.filters.append(call) }
    }
    filtered.range = start..<cursor.endOfLast
    return filtered
  }

  /// One filter with its arguments; nil, with a diagnostic, when it is unknown.
  private mutating func filter() throws(Diagnostic) -> FilterCall? {
    guard case .name(let name) = cursor.current.kind else { throw unexpected("a filter", .filter) }
    let range = cursor.advance().range
    var arguments: [Expression] = []
    var options: [FilterCall.Option] = []
    let hasColon = cursor.take(sign: ":")
    if hasColon {
      repeat {
        if let option = cursor.takeOption() {
          options.append(FilterCall.Option(name: option.name, value: try expression()))
        } else {
          arguments.append(try expression())
        }
        // A comma at the end is taken elsewhere, too.
      } while cursor.take(sign: ",") && !cursor.isAtEnd
    }
    switch cursor.current.kind {
    case .text, .integer, .float:
      throw hasColon
        ? .noComma(name, place(cursor.current.range)) : .noColon(name, place(cursor.current.range))
    case .name(let next) where Filter.named(name + "_" + next) != nil:
      throw .unknownFilter(
        name + " " + next, place(range.lowerBound..<cursor.current.range.upperBound))
    default: break
    }
    guard let filter = Filter.named(name) else {
      diagnostics.append(.unknownFilter(name, place(range)))
      return nil
    }
    let call = FilterCall(filter: filter, range: range, arguments: arguments, options: options)
    if let fault = filter.fault(
      ofArguments: arguments.count, options: options.map(\.name))
    {
      let whole = range.lowerBound..<cursor.endOfLast
      diagnostics.append(.wrongArguments(fault, place(whole), usage: filter.usage))
    } else if filter.name == "date", case .literal(.text(let format), let range) = arguments.first {
      do {
        _ = try DateFormat(format)
      } catch {
        diagnostics.append(.wrongFormat(error, place(range)))
      }
    }
    return call
  }

  /// Comparisons joined by `and` and `or`, which group from the right.
  mutating func condition() throws(Diagnostic) -> Expression {
    let left = try comparison()
    let isAnd = cursor.take(word: "and")
    guard isAnd || cursor.take(word: "or") else { return left }
    let start = cursor.current
    let right = try nested { parser throws(Diagnostic) in try parser.condition() }
    // Other engines take it, though it is never meant.
    if case .text = start.kind, case .comparison(let first, let comparison, _) = left,
      right.range == start.range || right.isJoined(at: start.range)
    {
      diagnostics.append(
        .textAlone(
          "\(source[first.range]) \(comparison.rawValue) \(source[start.range])",
          place(start.range), isPlain ? .warning : .error))
    }
    return isAnd ? .and(left, right) : .or(left, right)
  }

  private mutating func comparison() throws(Diagnostic) -> Expression {
    if cursor.current.kind == .name("not"), isNegated(cursor.following.kind) {
      throw .notInCondition(place(cursor.current.range))
    }
    let left = try expression()
    let sign: String
    switch cursor.current.kind {
    case .sign(let text): sign = text
    case .name(let text): sign = text
    default: return left
    }
    if sign == "=" {
      throw foreign(at: cursor.current.range.lowerBound)
        ?? .assignmentInCondition(place(cursor.current.range))
    }
    guard let comparison = Comparison(sign: sign) else { return left }
    _ = cursor.advance()
    return .comparison(left, comparison, try expression())
  }

  /// Whether a `not` stands before this token, rather than a fact of that name.
  private func isNegated(_ next: ExpressionToken.Kind) -> Bool {
    switch next {
    case .name(let name): !["and", "or", "contains"].contains(name)
    case .sign(let sign): sign == "("
    case .text, .integer, .float: true
    case .end: false
    }
  }

  /// A literal, a range or a path.
  mutating func expression() throws(Diagnostic) -> Expression {
    let token = cursor.current
    switch token.kind {
    case .text(let text):
      _ = cursor.advance()
      return .literal(.text(text), range: token.range)
    case .integer(let number):
      _ = cursor.advance()
      return .literal(.integer(number), range: token.range)
    case .float(let number):
      _ = cursor.advance()
      return .literal(.float(number), range: token.range)
    case .sign("("): return try range()
    case .sign("["): return .path(try path())
    case .name(let name):
      if let literal = literal(name), ![.sign("."), .sign("[")].contains(cursor.following.kind) {
        _ = cursor.advance()
        return .literal(literal, range: token.range)
      }
      return .path(try path())
    default: throw unexpected("a fact, a text or a number", .value)
    }
  }

  /// A part of an expression, one level deeper.
  mutating func nested(
    _ read: (inout Parser) throws(Diagnostic) -> Expression = { parser throws(Diagnostic) in
      try parser.expression()
    }
  ) throws(Diagnostic) -> Expression {
    guard cursor.depth < Limits.nesting else {
      throw .expressionTooDeep(place(cursor.current.range))
    }
    cursor.depth += 1
    defer { cursor.depth -= 1 }
    return try read(&self)
  }

  private mutating func range() throws(Diagnostic) -> Expression {
    let start = cursor.advance().range.lowerBound
    let first = try nested()
    guard cursor.take(sign: "..") else { throw unexpected("`..`", .endOfRange) }
    let last = try nested()
    guard cursor.take(sign: ")") else { throw unexpected("`)`") }
    return .range(first, last, range: start..<cursor.endOfLast)
  }
}

/// The value of a word that is a literal.
private func literal(_ word: String) -> Value? {
  switch word {
  case "nil", "null": .null
  case "true": .bool(true)
  case "false": .bool(false)
  case "empty": .empty
  case "blank": .blank
  default: nil
  }
}

extension Expression {
  /// Whether the first of the conditions that it joins is what stands at a place.
  fileprivate func isJoined(at place: Range<Int>) -> Bool {
    switch self {
    case .and(let first, _), .or(let first, _): first.range == place
    default: false
    }
  }
}

extension Diagnostic {
  fileprivate static func textAlone(
    _ meant: String, _ place: Place, _ severity: Severity
  ) -> Diagnostic {
    Diagnostic(
      "template-foreign-syntax", severity: severity, "a text alone always holds", at: place,
      help: "write `\(meant)`")
  }

  fileprivate static func unexpected(
    _ token: ExpressionToken, _ place: Place, expected: String
  ) -> Diagnostic {
    let help: String? =
      switch token.kind {
      case .name("or"), .name("and"): "for a fallback write `| default: \"…\"`"
      case .name where expected == "the end": "filters stand behind `|`, texts in quotation marks"
      default: nil
      }
    return Diagnostic(
      "template-unexpected", "expected \(expected), found \(token.description)", at: place,
      help: help)
  }

  fileprivate static func expressionTooDeep(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-nesting", "the expression nests more than \(Limits.nesting) deep", at: place,
      help: "work the inner parts out with `assign` first")
  }

  fileprivate static func noColon(_ filter: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "template-unexpected", "nothing parts `\(filter)` from what it is given", at: place,
      help: "write a colon behind the filter: `| \(filter): …`")
  }

  fileprivate static func noComma(_ filter: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "template-unexpected", "nothing parts the arguments of `\(filter)`", at: place,
      help: "write a comma between them")
  }

  fileprivate static func notInCondition(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-foreign-syntax", "`not` is not Liquid", at: place,
      help: "write `{% unless … %}` instead of `{% if not … %}`, or `!=` between two values")
  }

  fileprivate static func unknownFilter(_ name: String, _ place: Place) -> Diagnostic {
    let names = Filter.all.map(\.name)
    if let left = UnsupportedFeature.filters.first(where: { $0.name == name }) {
      return .leftOut(left, place)
    }
    if let filter = ForeignNames.filter(for: name) {
      return Diagnostic(
        "template-unknown-filter", "unknown filter `\(name)`", at: place,
        help: "did you mean `\(filter)`?")
    }
    return Diagnostic(
      "template-unknown-filter", "unknown filter `\(name)`", at: place,
      help: Phrasing.nearest(to: name, among: names).map { "did you mean `\($0)`?" }
        ?? "for a fallback write `| default: \"…\"`")
  }

  fileprivate static func wrongArguments(
    _ fault: String, _ place: Place, usage: String
  ) -> Diagnostic {
    Diagnostic("template-filter-arguments", fault, at: place, help: "write `\(usage)`")
  }

  fileprivate static func wrongFormat(_ fault: FilterFault, _ place: Place) -> Diagnostic {
    Diagnostic("template-filter-arguments", fault.message, at: place, help: fault.help)
  }

  fileprivate static func assignmentInCondition(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-unexpected", "`=` does not compare", at: place, help: "write `==`")
  }
}
