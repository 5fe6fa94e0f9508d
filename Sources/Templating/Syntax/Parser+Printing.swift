import Diagnostics
import Text

/// Tags that print by themselves, leave a loop, or have no effect.
extension Parser {
  /// `{% # … %}`: each of its lines starts with the sign.
  mutating func inlineComment(_ tag: Tag) throws(Diagnostic) -> Statement? {
    let comment = source[tag.markup]
    // Most have one line, which starts with the sign.
    guard comment.utf8.contains(UInt8(ascii: "\n")) else { return nil }
    let lines = comment.split(separator: "\n").dropFirst()
    for line in lines where !line.trimmingStart().hasPrefix("#") && !line.allSatisfy(\.isWhitespace)
    {
      throw .openComment(place(tag.range))
    }
    return nil
  }

  /// `{% cycle %}`.
  mutating func cycle(_ tag: Tag) throws(Diagnostic) -> Statement {
    try read(tag.markup)
    try countBranch(at: tag.range)
    var values = [try expression()]
    var group: Expression?
    if cursor.take(sign: ":") {
      group = values.removeLast()
      values.append(try expression())
    }
    while cursor.take(sign: ",") {
      if cursor.isAtEnd { break }
      try countBranch(at: tag.range)
      values.append(try expression())
    }
    try expectEnd()
    // Those of the same texts and numbers go on with one another; a fact may change meanwhile.
    let markup = values.reduce(into: "") { $0 += $1.cycleName ?? "@\(tag.range.lowerBound)," }
    let number = cycles[markup] ?? cycles.count
    cycles[markup] = number
    return .cycle(Cycle(group: group, values: values, number: number, range: tag.range))
  }

  /// `{% break %}` and `{% continue %}`: the innermost loop, choice or capture around them has to be a
  /// `for`.
  mutating func loopControl(_ tag: Tag) throws(Diagnostic) -> Statement {
    try expectNothing(in: tag)
    let around = open.last { ["for", "choose", "optional", "vary", "capture"].contains($0.name) }
    guard let control = LoopControl(rawValue: tag.name), around.map({ $0.name == "for" }) ?? isPlain
    else {
      throw .loopControlOutside(tag.name, place(tag.range), inside: around?.name)
    }
    if around == nil {
      // Plain Liquid leaves the template, or the partial.
      var fault = Diagnostic.loopControlOutside(tag.name, place(tag.range), inside: nil)
      fault.severity = .warning
      diagnostics.append(fault)
    }
    return .loopControl(control)
  }

  /// `{% render %}`.
  mutating func render(_ tag: Tag) throws(Diagnostic) -> Statement? {
    try read(tag.markup)
    guard case .text(let name) = cursor.current.kind else {
      throw .unquotedPartial(cursor.current, place(cursor.current.range))
    }
    let nameRange = cursor.advance().range
    guard name.isSafePath else { throw .unsafePartial(place(nameRange)) }
    var subject: (value: Expression, isEach: Bool)?
    if cursor.take(word: "with") { subject = (try expression(), false) }
    if cursor.take(word: "for") { subject = (try expression(), true) }
    var alias = name.split(separator: "/").last.map(String.init) ?? name
    if cursor.take(word: "as") {
      guard case .name(let text) = cursor.current.kind else { throw unexpected("a name") }
      _ = cursor.advance()
      alias = text
    }
    var arguments: [FilterCall.Option] = []
    while !cursor.isAtEnd {
      if cursor.take(sign: ",") { continue }
      guard let option = cursor.takeOption() else { throw unexpected("`name: value`") }
      try note(name: option.name, at: option.range)
      arguments.append(FilterCall.Option(name: option.name, value: try expression()))
    }
    guard let partial = try partial(name, at: nameRange) else { return nil }
    let named = subject.map { Render.Subject(name: alias, value: $0.value, isEach: $0.isEach) }
    return .render(
      Render(
        text: partial.text, body: partial.body, arguments: arguments, range: tag.range,
        subject: named))
  }

  /// A partial, parsed where it is rendered, so that its choices and facts count among the
  /// template's; nil, with a diagnostic, when there is none of that name.
  private mutating func partial(
    _ name: String, at range: Range<Int>
  ) throws(Diagnostic) -> (text: TemplateText, body: Block)? {
    guard let partial = partials[name] else {
      diagnostics.append(.unknownPartial(name, place(range), partials.names))
      return nil
    }
    guard !rendering.contains(name) else { throw .partialInItself(name, place(range)) }
    partialCount += 1
    guard partialCount <= Limits.partials else { throw .tooManyPartials(place(range)) }
    guard rendering.count < Limits.partialDepth else { throw .partialTooDeep(place(range)) }
    if partial.size <= Limits.source {
      partialBytes += partial.size
      guard partialBytes <= Limits.expanded else { throw .partialsTooLarge(place(range)) }
    }
    let text = try partial.text.get()
    if readPartials.insert(name).inserted { diagnostics += text.suspicions }
    var parser = Parser(text, partials: partials)
    parser.isPlain = isPlain
    parser.meaning = meaning
    parser.rendering = rendering + [name]
    parser.outerCapture = capture
    swapNotes(with: &parser)
    let body = try parser.template()
    swapNotes(with: &parser)
    return (text.laidOut, body)
  }

  /// Lends the state of the whole template to the parser of a partial, or takes it back.
  private mutating func swapNotes(with other: inout Parser) {
    swap(&paths, &other.paths)
    swap(&diagnostics, &other.diagnostics)
    swap(&choiceCount, &other.choiceCount)
    swap(&partialCount, &other.partialCount)
    swap(&partialBytes, &other.partialBytes)
    swap(&branchCount, &other.branchCount)
    swap(&names, &other.names)
    swap(&readPartials, &other.readPartials)
    swap(&choiceNames, &other.choiceNames)
  }
}

extension Expression {
  /// The value of a literal in the name of a `cycle`; nil for anything else.
  fileprivate var cycleName: String? {
    guard case .literal(let value, _) = self else { return nil }
    return "\(value),"
  }
}

extension String {
  /// Whether it is a name, or names of folders and one of a file, none of which leads upwards.
  fileprivate var isSafePath: Bool {
    split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && $0 != "." && $0 != ".." && !$0.contains { $0 == "\\" || $0 == "\0" }
    }
  }
}

extension Diagnostic {
  fileprivate static func unsafePartial(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-unknown-partial", "a partial is named by its path in the folder `partials`",
      at: place, help: "write `{% render \"card\" %}`, or `{% render \"folder/card\" %}`")
  }

  fileprivate static func unquotedPartial(_ token: ExpressionToken, _ place: Place) -> Diagnostic {
    var name = "who"
    if case .name(let found) = token.kind { name = found }
    return Diagnostic(
      "template-unexpected",
      "expected the name of a partial in quotation marks, found \(token.description)", at: place,
      help: "write `{% render \"\(name)\" %}`")
  }

  fileprivate static func openComment(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-comment", "a line of this comment does not start with `#`", at: place,
      help: "start each line with `#`, or use `{% comment %}`")
  }

  fileprivate static func loopControlOutside(
    _ name: String, _ place: Place, inside opener: String?
  ) -> Diagnostic {
    Diagnostic(
      "template-leap",
      "`\(name)` has no loop to leave\(opener.map { " from inside `\($0)`" } ?? "")",
      at: place, help: "put it directly into the loop, or into an `if` there")
  }

  fileprivate static func unknownPartial(
    _ name: String, _ place: Place, _ known: [String]
  ) -> Diagnostic {
    Diagnostic(
      "template-unknown-partial", "there is no partial `\(name)`", at: place,
      help: Phrasing.suggestion(for: name, among: known, noun: "partials")
        ?? "partials are the files `partials/NAME.liquid` of the library")
  }

  fileprivate static func tooManyPartials(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-partials", "the template renders more than \(Limits.partials) partials", at: place,
      help: "partials that render several others multiply; put some of them together")
  }

  fileprivate static func partialsTooLarge(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-too-large",
      "the template and its partials come to more than \(Limits.expanded) bytes", at: place,
      help: "a partial counts as often as it is rendered; put less into it")
  }

  fileprivate static func partialTooDeep(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-nesting", "partials nest more than \(Limits.partialDepth) deep", at: place,
      help: "put some of them together")
  }

  fileprivate static func partialInItself(_ name: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "template-recursion", "the partial `\(name)` renders itself", at: place,
      help: "take out the `render` that leads back to it")
  }
}
