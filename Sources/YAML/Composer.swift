import Diagnostics
import Text

/// Builds the nodes of one document from events, and checks what libyaml does not.
struct Composer: ~Copyable {
  var events: EventStream
  let source: SourceText
  private var nodes: NodeBuilder
  private var anchors = Anchors()
  /// How many collections are open, and how many of them are in brackets.
  private var depth = 0
  private(set) var flowDepth = 0
  /// The indentation of the innermost block collection; -1 outside of any.
  private(set) var indentation = -1
  /// The offset of the outermost open bracket.
  private(set) var openBracket = 0
  /// The end of the last event.
  private var last = 0
  private(set) var warnings = [Diagnostic]()

  init(
    _ events: consuming EventStream, into nodes: consuming NodeBuilder, of source: SourceText
  ) {
    self.events = events
    self.nodes = nodes
    self.source = source
  }

  /// The only document of the stream, and what is found in it: warnings about unlikely content, and
  /// errors where valid YAML has certainly swallowed a text.
  consuming func document() throws(Diagnostic) -> (root: Node, warnings: [Diagnostic]) {
    _ = try next()
    let start = try next()
    guard start.kind == .documentStart else { throw .empty(place(start.range)) }
    let first = try next()
    try node(first)
    if case .scalar(_, .plain, let tag) = nodes.table.content(of: 0), first.count == 0,
      tag == nil || tag == .null
    {
      throw .empty(place(first.range))
    }
    _ = try next()
    let last = try next()
    guard last.kind == .streamEnd else { throw .severalDocuments(place(last.range)) }
    for (name, place) in anchors.unreferenced { warn(.unreferenced(name, at: place)) }
    return (nodes.root(), warnings)
  }

  private mutating func next() throws(Diagnostic) -> Event {
    let event = try events.next()
    let start = event.range.lowerBound
    if start > last, let sign = events.first(UInt8(ascii: "#"), in: last..<start) {
      try checkComments(sign..<start)
    }
    last = max(last, event.range.upperBound)
    return event
  }

  func place(_ range: Range<Int>) -> Place { Place(source, range) }

  /// Adds the node that starts with `event`.
  private mutating func node(_ event: Event, isKey: Bool = false) throws(Diagnostic) {
    if flowDepth > 0, event.range.lowerBound > 0,
      events.byte(at: event.range.lowerBound - 1) == UInt8(ascii: "?")
    {
      throw .questionMark(place((event.range.lowerBound - 1)..<event.range.upperBound))
    }
    if !isKey || flowDepth > 0 {
      if flowDepth > 0 || event.isFlow, event.column <= indentation { throw notIndented(event) }
      if event.isMultiline { try checkLines(of: event) }
    }
    let anchor = event.hasAnchor ? events.anchor : nil
    if let anchor {
      try checkName(anchor, event.kind == .alias ? "*" : "&", event.range)
      if event.kind != .alias { anchors.note(anchor, at: place(event.range)) }
    }
    switch event.kind {
    case .alias:
      let target = try anchors.node(for: anchor ?? "", at: place(event.range), depth: depth)
      nodes.alias(of: target, at: event.range)
    case .scalar:
      try countNode(event)
      try scalar(event)
      if event.style == .plain, !isKey { warnOfComment(after: event) }
      if let anchor { anchors.define(anchor, nodes.count - 1) }
    case .sequenceStart, .mappingStart:
      try collection(event, anchor)
    default:
      // Cannot happen: libyaml closes what it opens, and no other event starts a node.
      throw .syntax("unexpected end", place(event.range))
    }
  }

  private mutating func countNode(_ event: Event) throws(Diagnostic) {
    anchors.count += 1
    guard anchors.count <= YAMLLimits.nodes else { throw .tooManyNodes(place(event.range)) }
  }

  private mutating func collection(_ event: Event, _ anchor: String?) throws(Diagnostic) {
    guard depth <= YAMLLimits.depth else { throw .tooDeep(place(event.range)) }
    let tag = event.hasTag ? try coreTag(event) : nil
    try countNode(event)
    let mark = anchors.open(anchor, depth: depth)
    depth += 1
    let outer = indentation
    if event.isFlow, flowDepth == 0 { openBracket = bracket(of: event) }
    if event.isFlow { flowDepth += 1 } else { indentation = indentation(of: event) }
    let index: Int
    if event.kind == .sequenceStart {
      guard tag == nil || tag == .list else { throw wrongTag(tag, event, "a list") }
      index = nodes.open(.sequence)
      try sequence(event, index)
    } else {
      guard tag == nil || tag == .map else { throw wrongTag(tag, event, "a map") }
      index = nodes.open(.mapping)
      try mapping(event, index)
    }
    depth -= 1
    if event.isFlow { flowDepth -= 1 }
    indentation = outer
    anchors.close(anchor, index, since: mark)
  }

  private mutating func sequence(_ start: Event, _ index: Int) throws(Diagnostic) {
    var count = 0
    var last: Int?
    while true {
      let event = try next()
      if event.kind == .sequenceEnd {
        return try close(index, count: count, last: last, from: start, to: event)
      }
      last = nodes.count
      try node(event)
      count += 1
    }
  }

  private mutating func mapping(_ start: Event, _ index: Int) throws(Diagnostic) {
    var count = 0
    var last: Int?
    var keys = KeyIndex(ofMap: index)
    while true {
      let event = try next()
      if event.kind == .mappingEnd {
        return try close(index, count: count, last: last, from: start, to: event)
      }
      let key = nodes.count
      try self.key(event, of: start)
      if let first = keys.firstIndex(ofLastIn: nodes) {
        throw .duplicateKey(
          nodes.table.string(of: key), at: place(nodes.range(of: key)),
          first: place(nodes.range(of: first)))
      }
      let value = try next()
      if start.isFlow, value.kind == .scalar, value.count == 0, value.style == .plain,
        !hasColon(after: nodes.range(of: key))
      {
        let before = last.map { nodes.range(of: $0) }
        warn(.keyWithoutValue(source, nodes.range(of: key), after: before))
      }
      last = nodes.count
      try node(value)
      count += 1
    }
  }

  /// Whether the sign behind a key in brackets is a colon.
  private func hasColon(after key: Range<Int>) -> Bool {
    var offset = key.upperBound
    while events.byte(at: offset).isInlineSpace { offset += 1 }
    return events.byte(at: offset) == UInt8(ascii: ":")
  }

  private mutating func close(
    _ index: Int, count: Int, last: Int?, from start: Event, to end: Event
  ) throws(Diagnostic) {
    let first = start.range.lowerBound
    var upper = start.range.upperBound
    if start.isFlow {
      if end.column <= indentation { throw notIndented(end) }
      upper = end.range.upperBound
    } else if let last {
      // libyaml ends a collection without brackets only at the next token.
      upper = nodes.range(of: last).upperBound
    }
    nodes.close(index, count: count, at: first..<max(first, upper))
  }

  private mutating func key(_ event: Event, of map: Event) throws(Diagnostic) {
    switch event.kind {
    case .sequenceStart, .mappingStart:
      throw keyFault(event, of: map)
    default: break
    }
    try node(event, isKey: true)
    // Most keys start with a letter, and need no further check.
    if event.kind == .scalar, (0x3F..<0x80).contains(events.firstByte) { return }
    guard case .scalar(_, let style, _) = nodes.table.content(of: nodes.count - 1) else {
      throw keyFault(event, of: map)
    }
    if style == .plain { try checkKey(event, nodes.table.string(of: nodes.count - 1)) }
  }

  private func checkKey(_ event: Event, _ text: String) throws(Diagnostic) {
    if text == "<<" { throw .mergeKey(place(event.range)) }
    // At the start of a key, a space beyond ASCII is certainly no part of the text.
    if let first = text.utf8.first, first >= 0xC2, let space = text.unicodeScalars.first,
      space.properties.isWhitespace
    {
      throw .noBreakIndentation(place(event.range))
    }
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

  private mutating func scalar(_ event: Event) throws(Diagnostic) {
    guard event.count <= YAMLLimits.scalarBytes else {
      throw .scalarTooLong(event.count, place(event.range))
    }
    if event.style == .doubleQuoted { try checkEscapes(event) }
    let tag = event.hasTag ? try coreTag(event) : nil
    if let tag, !tag.suits(events.text) {
      throw wrongTag(tag, event, "`\(events.text.abbreviated)`")
    }
    let text = events.keepText(of: event, in: &nodes)
    nodes.scalar(text, style: event.style, tag: tag, at: event.range)
  }

  /// Adds a warning.
  mutating func warn(_ warning: Diagnostic) {
    if warnings.count < YAMLLimits.warnings { warnings.append(warning) }
  }

  private func coreTag(_ event: Event) throws(Diagnostic) -> CoreTag? {
    guard let name = events.tag else { return nil }
    if event.kind != .scalar, name == "!" { return nil }
    guard let tag = CoreTag(name: name) else {
      throw .unknownTag(name, place(event.range))
    }
    return tag
  }

  private func wrongTag(_ tag: CoreTag?, _ event: Event, _ found: String) -> Diagnostic {
    .wrongTag(expected: tag?.meaning ?? "", found: found, place(event.range))
  }

  /// The offset of a collection's opening bracket, which an anchor or a tag may precede.
  private func bracket(of event: Event) -> Int { max(event.range.upperBound - 1, 0) }

  /// Checks an anchor or alias: libyaml ends its name at characters that belong to it.
  private func checkName(
    _ name: String, _ sign: Unicode.Scalar, _ range: Range<Int>
  ) throws(Diagnostic) {
    var start = range.lowerBound
    while start < range.upperBound, events.byte(at: start) != UInt8(ascii: sign) { start += 1 }
    let end = start + 1 + name.utf8.count
    guard [":", "?", "%", "@", "`"].contains(Unicode.Scalar(events.byte(at: end))) else { return }
    throw .signInName(sign, name, place(start..<(end + 1)))
  }

  /// Warns where ` #` cuts short a value that seems to go on.
  private mutating func warnOfComment(after event: Event) {
    let end = event.range.upperBound
    var offset = end
    while events.byte(at: offset).isInlineSpace { offset += 1 }
    guard offset > end, event.count > 0, events.byte(at: offset) == UInt8(ascii: "#") else {
      return
    }
    switch events.byte(at: offset + 1) {
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "#"): return
    default: warn(.commentInValue(events.text, in: source, event.range, comment: offset))
    }
  }
}

// The characters from escapes in double quotes, which nobody sees in the text.
extension Composer {
  /// Checks escaped characters as if they were written out.
  mutating func checkEscapes(_ event: Event) throws(Diagnostic) {
    guard events.first(UInt8(ascii: "\\"), in: event.range) != nil else { return }
    let text = events.text
    if let hidden = HiddenCharacter.first(in: text.utf8) {
      throw .hidden(hidden, at: place(escape(of: hidden, in: event.range)), isEscaped: true)
    }
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return }
    let found = SourceText(name: source.name, text: text).suspicions()
    for var suspicion in found {
      suspicion.place = place(event.range)
      warn(suspicion)
    }
  }

  /// The range of the escape that a hidden character comes from.
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
}
