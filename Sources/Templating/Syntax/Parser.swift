import Diagnostics
import Fitting
import Text

/// Builds the syntax tree of a template from its tokens.
///
/// A fault that breaks the structure stops the parser; any other (an unknown filter, a name used
/// twice) is noted, so that a template's faults are reported together.
struct Parser {
  let text: TokenizedText
  private var index = 0
  /// The blocks that are open, outermost first.
  private(set) var open: [Tag] = []
  /// The known partials, by name.
  let partials: Partials
  /// Whether any name is allowed, as in plain Liquid, whose engines are lenient.
  var isPlain = true
  /// Returns the path of the fact that another tool's name means.
  var meaning: @Sendable (String) -> String? = { _ in nil }
  /// The partials around the current one and itself, outermost first.
  var rendering: [String] = []
  /// How many partials have been parsed so far.
  var partialCount = 0
  /// How many bytes the partials parsed so far have, with the template's.
  var partialBytes = 0
  /// How many branches the template and its partials have, and the names they set.
  var branchCount = 0
  var names: Set<String> = []
  /// The names of the partials that have been parsed at least once.
  var readPartials: Set<String> = []
  /// The `capture` around the rendering of this partial, if any.
  var outerCapture: Place?
  /// The position in the output or tag that is being read, and the range of its content.
  var cursor = ExpressionCursor()
  var markup = 0..<0
  /// Whether a `raw` is open.
  private var isRaw = false
  /// Every path the template reads, for the labels that pieces carry.
  var paths = PathTable()
  /// The choices so far: their number, and the place of each name.
  var choiceCount = 0
  var choiceNames: [String: Place] = [:]
  /// The numbers of the `cycle`s so far, by their text.
  var cycles: [String: Int] = [:]
  /// Faults that do not stop the parser.
  var diagnostics: [Diagnostic] = []

  /// A tag in its source form.
  struct Tag {
    let name: String
    let nameRange: Range<Int>
    let markup: Range<Int>
    let range: Range<Int>
  }

  /// Prepares to read a text.
  init(_ text: TokenizedText, partials: Partials) {
    self.text = text
    self.partials = partials
  }

  /// The text to parse.
  var source: SourceText { text.source }

  /// The whole template.
  mutating func template() throws(Diagnostic) -> Block {
    var block = try block(until: []).block
    let start = text.tokens.first?.range.lowerBound ?? 0
    block.opening = start..<start
    return block
  }

  /// The body of a tag, up to one of the tags that end or divide it.
  ///
  /// - Parameter part: the tag before it, where that is one that divides the body.
  /// - Throws: a diagnostic when the body has a fault or no end.
  mutating func body(
    of opener: Tag, from part: Tag? = nil, until ends: [String]
  ) throws(Diagnostic) -> (block: Block, end: Tag) {
    guard open.count < Limits.nesting else { throw .nestsTooDeep(place(opener.range)) }
    try countBranch(at: opener.range)
    open.append(opener)
    var (block, end) = try block(until: ends)
    block.opening = (part ?? opener).range
    open.removeLast()
    guard let end else { throw .unclosedBlock(opener.name, place(opener.range)) }
    return (block, end)
  }

  /// Counts a body of a tag, or a value of a `cycle`.
  mutating func countBranch(at range: Range<Int>) throws(Diagnostic) {
    branchCount += 1
    guard branchCount <= Limits.branches else {
      throw .tooManyParts("has more than \(Limits.branches) branches", place(range))
    }
  }

  /// Counts a name that is set.
  mutating func note(name: String, at range: Range<Int>) throws(Diagnostic) {
    names.insert(name)
    guard names.count <= Limits.names else {
      throw .tooManyParts("sets more than \(Limits.names) names", place(range))
    }
  }

  private mutating func block(
    until ends: [String]
  ) throws(Diagnostic) -> (block: Block, end: Tag?) {
    var block = Block()
    while index < text.tokens.count {
      let token = text.tokens[index]
      index += 1
      switch token.kind {
      case .text:
        let pieces = text.pieces[index - 1]
        // What is raw is meant, white space too.
        let isBlank = !isRaw && text.laidOut.literals.isBlank(pieces)
        block.append(.text(LiteralText(pieces: pieces, range: token.range, isBlank: isBlank)))
      case .output(let markup):
        if let output = try output(markup, in: token.range) { block.append(.output(output)) }
      case .liquidEnd:
        if ends.contains(liquidEnd) {
          let place = token.range
          return (block, Tag(name: liquidEnd, nameRange: place, markup: place, range: place))
        }
        return (block, nil)
      case .tag(let name, let nameRange, let markup):
        let tag = Tag(name: name, nameRange: nameRange, markup: markup, range: token.range)
        if ends.contains(name) { return (block, tag) }
        if name == "liquid" {
          block.append(contentsOf: try body(of: tag, until: [liquidEnd]).block)
        } else if let statement = try statement(tag) {
          block.append(statement)
        }
      }
    }
    return (block, nil)
  }

  private mutating func statement(_ tag: Tag) throws(Diagnostic) -> Statement? {
    switch tag.name {
    case "comment", "doc": return nil
    case "raw":
      try expectNothing(in: tag)
      isRaw = true
      return nil
    case "endraw" where isRaw:
      isRaw = false
      return nil
    case "#": return try inlineComment(tag)
    case "echo": return try output(tag.markup, in: tag.range).map { .output($0) }
    case "cycle": return try cycle(tag)
    case "render": return try render(tag)
    case "break", "continue": return try loopControl(tag)
    case "if", "unless": return try conditional(tag)
    case "case": return try selection(tag)
    case "for": return try loop(tag)
    case "assign": return try assignment(tag)
    case "capture": return try capture(tag)
    case "choose", "optional", "vary": return try choice(tag)
    case "include", "increment", "decrement":
      // They open no block, so that parsing can go on.
      diagnostics.append(misplaced(tag))
      return nil
    default: throw misplaced(tag)
    }
  }

  /// What an output prints; nil where plain Liquid is given nothing to print.
  private mutating func output(
    _ markup: Range<Int>, in range: Range<Int>
  ) throws(Diagnostic) -> Output? {
    try read(markup)
    if cursor.isAtEnd, isPlain {
      diagnostics.append(.emptyOutput(place(range)))
      return nil
    }
    let output = try filtered()
    try expectEnd()
    return Output(output)
  }

  /// The fault of a tag that does not start a statement.
  private func misplaced(_ tag: Tag) -> Diagnostic {
    let place = place(tag.nameRange.isEmpty ? tag.range : tag.nameRange)
    if let left = UnsupportedFeature.tags.first(where: { $0.name == tag.name }) {
      return .leftOut(left, place)
    }
    guard TagNames.parts.contains(tag.name) else {
      let closing = open.last.map { "end" + $0.name }
      let isEnd = tag.name == "end" || source[tag.markup].hasPrefix("/")
      if isEnd, let closing { return .unknownEnd(tag.name, place, expected: closing) }
      if tag.name == "end" { return .unopened(tag.name, place) }
      if let help = help(forUnknown: tag) { return .unknownTag(tag.name, place, help: help) }
      return .unknownTag(tag.name, place, expected: closing)
    }
    guard let opener = open.last else { return .unopened(tag.name, place) }
    if tag.name == "else", opener.name == "choose" || opener.name == "vary" {
      return .elseInChoice(place, opener: opener.name, Place(source, opener.range))
    }
    return .misplacedPart(
      tag.name, place, opener: opener.name, Place(source, opener.range))
  }

  /// What to write instead of a tag that another language has, or that prints a fact.
  private func help(forUnknown tag: Tag) -> String? {
    let markup = source[tag.markup].trimmed
    let isShort = tag.name.count + markup.count <= ForeignNames.shown
    switch markup.first {
    case "-" where tag.name.isEmpty: return "write the hyphen at the sign: `{%- … %}`"
    case "=" where tag.name.isEmpty:
      return "write `{{ \(isShort ? markup.dropFirst().trimmed : "…") }}`"
    case "\"" where tag.name.isEmpty, "'" where tag.name.isEmpty, "." where !tag.name.isEmpty,
      "|" where !tag.name.isEmpty:
      return "to print it write `{{ \(isShort ? tag.name + source[tag.markup] : "…") }}`"
    case "=" where !markup.hasPrefix("=="):
      return "write `{% assign \(isShort ? tag.name + " " + markup : "name = …") %}`"
    default: break
    }
    if let help = ForeignNames.help(forTag: tag.name, markup) { return help }
    let lowered = tag.name.lowercased()
    if lowered != tag.name,
      TagNames.statements.contains(lowered) || TagNames.parts.contains(lowered)
    {
      return "write `\(lowered)` in small letters"
    }
    if markup.isEmpty, let path = meaning(tag.name) { return "to print it write `{{ \(path) }}`" }
    return nil
  }

  /// The `capture` around, in this text or in one that renders it.
  var capture: Place? {
    open.first { $0.name == "capture" }.map { place($0.range) } ?? outerCapture
  }

  /// The place of a stretch of the source.
  func place(_ range: Range<Int>) -> Place { Place(source, range) }

  /// Makes sure that a tag has no arguments.
  mutating func expectNothing(in tag: Tag) throws(Diagnostic) {
    try read(tag.markup)
    try expectEnd()
  }
}

/// The name of the end of a `liquid`; no tag can have it.
private let liquidEnd = "%}"

extension Diagnostic {
  static func tooManyParts(_ what: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "template-parts", "the template \(what)", at: place,
      help: "a message has a handful; this looks as if a program had written it")
  }

  static func nestsTooDeep(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-nesting", "blocks nest more than \(Limits.nesting) deep", at: place,
      help: "take the inner parts apart")
  }

  fileprivate static func emptyOutput(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-unexpected", severity: .warning, "there is nothing to print here", at: place,
      help: "write a fact or a text into it, or remove it")
  }

  fileprivate static func unclosedBlock(_ name: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "template-unclosed", "this `\(name)` is never closed", at: place,
      help: "close it with `{% end\(name) %}`")
  }

  fileprivate static func unknownTag(
    _ name: String, _ place: Place, help: String
  ) -> Diagnostic {
    Diagnostic(
      "template-unknown-tag", name.isEmpty ? "a tag needs a name" : "unknown tag `\(name)`",
      at: place, help: help)
  }

  fileprivate static func unknownTag(
    _ name: String, _ place: Place, expected: String?
  ) -> Diagnostic {
    if name.isEmpty {
      return Diagnostic(
        "template-unknown-tag", "a tag needs a name", at: place,
        help: "the tags are \(Phrasing.list(TagNames.statements, "and"))")
    }
    let known = TagNames.statements + (expected.map { [$0] } ?? []) + TagNames.parts.sorted()
    return Diagnostic(
      "template-unknown-tag", "unknown tag `\(name)`", at: place,
      help: Phrasing.nearest(to: name, among: known).map { "did you mean `\($0)`?" }
        ?? "the tags are \(Phrasing.list(TagNames.statements, "and"))")
  }

  fileprivate static func unknownEnd(
    _ name: String, _ place: Place, expected: String
  ) -> Diagnostic {
    Diagnostic(
      "template-unknown-tag",
      name.isEmpty ? "a block is not closed with a slash" : "unknown tag `\(name)`", at: place,
      help: "write `{% \(expected) %}`")
  }

  fileprivate static func elseInChoice(
    _ place: Place, opener: String, _ opening: Place
  ) -> Diagnostic {
    Diagnostic(
      "template-unexpected-tag", "`else` does not part the alternatives of a `\(opener)`",
      at: place, notes: [Note("this `\(opener)` is still open", at: opening)],
      help: "write `{% or %}` between them, or close it with `{% end\(opener) %}` first")
  }

  fileprivate static func unopened(_ name: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "template-unexpected-tag", "`\(name)` without a tag that opens it", at: place,
      help: name == "endraw"
        ? "remove it, or write `{% raw %}` before what is to stay as it is"
        : "remove it, or open its block before it")
  }

  fileprivate static func misplacedPart(
    _ name: String, _ place: Place, opener: String, _ opening: Place
  ) -> Diagnostic {
    Diagnostic(
      "template-unexpected-tag", "`\(name)` does not belong in `\(opener)`", at: place,
      notes: [Note("this `\(opener)` is still open", at: opening)],
      help: "close it with `{% end\(opener) %}` first")
  }
}
