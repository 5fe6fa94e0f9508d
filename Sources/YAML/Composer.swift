import Diagnostics

/// Builds the nodes of one document from events, and checks what libyaml leaves unchecked.
struct Composer: ~Copyable {
  var events: EventStream
  let source: SourceText
  private var anchors = Anchors()
  /// How many collections are open, and how many of them are written with brackets.
  private var depth = 0
  private(set) var flowDepth = 0
  /// How far the innermost block collection is indented; -1 outside of any.
  private(set) var indentation = -1
  /// Where the outermost open bracket is.
  private(set) var openBracket = 0
  /// Where the last event ended.
  private var last = 0
  private(set) var warnings = [Diagnostic]()

  init(_ events: consuming EventStream, of source: SourceText) {
    self.events = events
    self.source = source
  }

  /// The one document of the stream.
  mutating func document() throws(Diagnostic) -> Node {
    _ = try next()
    let start = try next()
    guard start.kind == .documentStart else { throw .empty(place(start.range)) }
    let first = try next()
    let root = try node(first)
    if case .scalar(let scalar) = root.content, root.isMissing, scalar.text.isEmpty {
      throw .empty(place(root.range))
    }
    _ = try next()
    let last = try next()
    guard last.kind == .streamEnd else { throw .severalDocuments(place(last.range)) }
    return root
  }

  private mutating func next() throws(Diagnostic) -> Event {
    let event = try events.next()
    if event.range.lowerBound > last { try checkComments(last..<event.range.lowerBound) }
    last = max(last, event.range.upperBound)
    return event
  }

  func place(_ range: Range<Int>) -> Place { Place(source, range) }

  private mutating func node(_ event: Event, isKey: Bool = false) throws(Diagnostic) -> Node {
    if flowDepth > 0, event.range.lowerBound > 0,
      events.byte(at: event.range.lowerBound - 1) == UInt8(ascii: "?")
    {
      throw .questionMark(place((event.range.lowerBound - 1)..<event.range.upperBound))
    }
    if !isKey || flowDepth > 0 { try checkIndentation(event) }
    if let anchor = event.anchor { try checkName(anchor, "&", event.range) }
    switch event.kind {
    case .alias:
      try checkName(event.text, "*", event.range)
      return try anchors.node(for: event.text, at: place(event.range), depth: depth)
    case .scalar:
      try countNode(event)
      let node = Node(.scalar(try scalar(event)), at: event.range)
      if event.style == .plain, !isKey { warnOfComment(after: event.text, event.range) }
      if let anchor = event.anchor { anchors.define(anchor, node) }
      return node
    case .sequenceStart, .mappingStart:
      return try collection(event)
    default:
      // libyaml opens and closes what it opens; a node can start with nothing else.
      throw .syntax("unexpected end", place(event.range))
    }
  }

  private mutating func countNode(_ event: Event) throws(Diagnostic) {
    anchors.count += 1
    guard anchors.count <= YAMLLimits.nodes else { throw .tooManyNodes(place(event.range)) }
  }

  private mutating func collection(_ event: Event) throws(Diagnostic) -> Node {
    guard depth <= YAMLLimits.depth else { throw .tooDeep(place(event.range)) }
    let tag = try coreTag(event)
    try countNode(event)
    let mark = anchors.open(event.anchor, depth: depth)
    depth += 1
    let outer = indentation
    if event.isFlow, flowDepth == 0 { openBracket = bracket(of: event) }
    if event.isFlow { flowDepth += 1 } else { indentation = indentation(of: event) }
    defer {
      depth -= 1
      if event.isFlow { flowDepth -= 1 }
      indentation = outer
    }
    let node: Node
    if event.kind == .sequenceStart {
      guard tag == nil || tag == .list else { throw wrongTag(tag, event, "a list") }
      node = try sequence(event)
    } else {
      guard tag == nil || tag == .map else { throw wrongTag(tag, event, "a map") }
      node = try mapping(event)
    }
    anchors.close(event.anchor, node, since: mark)
    return node
  }

  private mutating func sequence(_ start: Event) throws(Diagnostic) -> Node {
    var items = [Node]()
    items.reserveCapacity(2)
    while true {
      let event = try next()
      if event.kind == .sequenceEnd {
        if start.isFlow { try checkIndentation(event) }
        let end = start.isFlow ? event.range.upperBound : items.last?.range.upperBound
        return Node(.sequence(items), at: range(start, end))
      }
      items.append(try node(event))
    }
  }

  private mutating func mapping(_ start: Event) throws(Diagnostic) -> Node {
    var entries = [Node.Entry]()
    entries.reserveCapacity(start.isFlow ? 2 : 8)
    var names = KeyIndex()
    while true {
      let event = try next()
      if event.kind == .mappingEnd {
        if start.isFlow { try checkIndentation(event) }
        let end = start.isFlow ? event.range.upperBound : entries.last?.value.range.upperBound
        return Node(.mapping(entries), at: range(start, end))
      }
      let key = try key(event, of: start)
      if let first = names.firstIndex(of: key.scalar?.text ?? "") {
        throw .duplicateKey(
          key.scalar?.text ?? "", at: place(key.range), first: place(entries[first].key.range))
      }
      let value = try node(try next())
      entries.append(Node.Entry(key: key, value: value))
    }
  }

  private mutating func key(_ event: Event, of map: Event) throws(Diagnostic) -> Node {
    switch event.kind {
    case .sequenceStart, .mappingStart:
      throw keyFault(event, of: map)
    default: break
    }
    let key = try node(event, isKey: true)
    guard case .scalar(let scalar) = key.content else { throw keyFault(event, of: map) }
    guard scalar.style == .plain else { return key }
    if scalar.text == "<<" { throw .mergeKey(place(key.range)) }
    // Only here a space of another kind than ASCII's is surely not part of the text.
    if let first = scalar.text.utf8.first, first >= 0xC2,
      let space = scalar.text.unicodeScalars.first, space.properties.isWhitespace
    {
      throw .noBreakIndentation(place(key.range))
    }
    return key
  }

  private func keyFault(_ event: Event, of map: Event) -> Diagnostic {
    let start = event.range.lowerBound
    let brace = UInt8(ascii: "{")
    if map.isFlow, event.isFlow, start > 0, events.byte(at: start) == brace,
      events.byte(at: start - 1) == brace, events.byte(at: start + 1) != brace
    {
      return .templateInValue(source, at: start - 1)
    }
    return .keyIsNotText(place(event.range))
  }

  private mutating func scalar(_ event: Event) throws(Diagnostic) -> Node.Scalar {
    let text = event.text
    guard text.utf8.count <= YAMLLimits.scalarBytes else {
      throw .scalarTooLong(text.utf8.count, place(event.range))
    }
    if event.style == .doubleQuoted { try checkEscapes(event) }
    guard let tag = try coreTag(event) else { return Node.Scalar(text, style: event.style) }
    guard tag.suits(text) else { throw wrongTag(tag, event, "`\(text.abbreviated)`") }
    return Node.Scalar(text, style: event.style, tag: tag)
  }

  /// What escapes stand for is looked at as if it stood there itself.
  private mutating func checkEscapes(_ event: Event) throws(Diagnostic) {
    if let hidden = HiddenCharacter.first(in: event.text.utf8) {
      throw .hidden(hidden, at: place(escape(of: hidden, in: event.range)), isEscaped: true)
    }
    guard !event.text.utf8.allSatisfy({ $0 < 0x80 }),
      (event.range).contains(where: { events.byte(at: $0) == UInt8(ascii: "\\") })
    else { return }
    let found = SourceText(name: source.name, text: event.text).suspicions()
    for var suspicion in found {
      suspicion.place = place(event.range)
      warn(suspicion)
    }
  }

  private mutating func warn(_ warning: Diagnostic) {
    if warnings.count < YAMLLimits.warnings { warnings.append(warning) }
  }

  /// Where the escape stands that a hidden character comes from.
  private func escape(of hidden: HiddenCharacter, in range: Range<Int>) -> Range<Int> {
    var offset = range.lowerBound
    while offset + 1 < range.upperBound {
      guard events.byte(at: offset) == UInt8(ascii: "\\") else {
        offset += 1
        continue
      }
      let letter = events.byte(at: offset + 1)
      let digits = [UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8][letter] ?? 0
      let end = min(offset + 2 + digits, range.upperBound)
      let code = String(decoding: (offset + 2..<end).map { events.byte(at: $0) }, as: UTF8.self)
      let isIt =
        digits == 0
        ? "0abevfNLP".utf8.contains(letter) : UInt32(code, radix: 16) == hidden.scalar.value
      if isIt { return offset..<end }
      offset = end
    }
    return range
  }

  private func coreTag(_ event: Event) throws(Diagnostic) -> CoreTag? {
    guard let name = event.tag else { return nil }
    if event.kind != .scalar, name == "!" { return nil }
    guard let tag = CoreTag(name: name) else {
      throw .unknownTag(name, place(event.range))
    }
    return tag
  }

  private func wrongTag(_ tag: CoreTag?, _ event: Event, _ found: String) -> Diagnostic {
    .wrongTag(expected: tag?.meaning ?? "", found: found, place(event.range))
  }

  /// Where the bracket is of a collection that may have an anchor or a tag before it.
  private func bracket(of event: Event) -> Int { max(event.range.upperBound - 1, 0) }

  /// Where a collection is: libyaml ends one without brackets at the next token.
  private func range(_ start: Event, _ end: Int?) -> Range<Int> {
    start.range.lowerBound..<max(start.range.lowerBound, end ?? start.range.upperBound)
  }

  /// libyaml ends the name of an anchor or alias at characters that belong to it.
  private func checkName(
    _ name: String, _ sign: Unicode.Scalar, _ range: Range<Int>
  ) throws(Diagnostic) {
    var start = range.lowerBound
    while start < range.upperBound, events.byte(at: start) != UInt8(ascii: sign) { start += 1 }
    let end = start + 1 + name.utf8.count
    guard [":", "?", "%", "@", "`"].contains(Unicode.Scalar(events.byte(at: end))) else { return }
    throw .signInName(sign, name, place(start..<(end + 1)))
  }

  /// Warns where ` #` cut a value short that seems to go on.
  private mutating func warnOfComment(after text: String, _ range: Range<Int>) {
    var offset = range.upperBound
    while [0x20, 0x09].contains(events.byte(at: offset)) { offset += 1 }
    guard offset > range.upperBound, !text.isEmpty, events.byte(at: offset) == UInt8(ascii: "#")
    else { return }
    switch events.byte(at: offset + 1) {
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "#"): return
    default: warn(.commentInValue(text, in: source, range, comment: offset))
    }
  }
}
