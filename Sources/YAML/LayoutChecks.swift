import Diagnostics

// The rules of the specification about layout that libyaml does not enforce.
extension Composer {
  /// White space has to precede a comment (YAML 1.2.2, section 6.6).
  func checkComments(_ gap: Range<Int>) throws(Diagnostic) {
    var offset = gap.lowerBound
    while offset < gap.upperBound {
      guard events.byte(at: offset) == UInt8(ascii: "#") else {
        offset += 1
        continue
      }
      guard isBlank(events.byte(at: offset - 1)) else {
        throw .commentWithoutSpace(Place(source, offset..<(offset + 1)))
      }
      while offset < gap.upperBound, !isLineEnd(events.byte(at: offset)) { offset += 1 }
    }
  }

  /// Lines in brackets or quotes are indented deeper than the block around them (section 7.1 and
  /// 7.4).
  func checkLines(of event: Event) throws(Diagnostic) {
    guard event.kind == .scalar else { return }
    switch event.style {
    case .plain where flowDepth == 0: return
    case .literal, .folded:
      try checkHeader(event)
      try checkBlock(event)
    default: try checkFurtherLines(event)
    }
  }

  /// Only a comment may follow `|` or `>` on its line.
  private func checkHeader(_ event: Event) throws(Diagnostic) {
    var end = event.range.lowerBound
    while !isLineEnd(events.byte(at: end)) { end += 1 }
    try checkComments(event.range.lowerBound..<end)
  }

  private func checkFurtherLines(_ event: Event) throws(Diagnostic) {
    var offset = event.range.lowerBound
    while offset < event.range.upperBound {
      let isEnd = isLineEnd(events.byte(at: offset))
      offset += 1
      guard isEnd else { continue }
      let start = offset
      while events.byte(at: offset) == 0x20 { offset += 1 }
      guard offset - start <= indentation else { continue }
      let tab = offset
      while events.byte(at: offset) == 0x09 { offset += 1 }
      guard !isLineEnd(events.byte(at: offset)) else { continue }
      if offset > tab { throw .tab(place(tab..<offset)) }
      if event.style == .plain { throw notIndented(event) }
      throw .quoteOnLinesNotIndented(
        place(event.range.lowerBound..<(event.range.lowerBound + 1)),
        end: place((event.range.upperBound - 1)..<event.range.upperBound))
    }
  }

  func notIndented(_ event: Event) -> Diagnostic {
    switch event.kind {
    case .sequenceEnd, .mappingEnd: return .bracketNotIndented(place(event.range))
    default:
      let bracket = events.byte(at: openBracket) == UInt8(ascii: "{") ? "{" : "["
      return .unclosedBracket(bracket, place(openBracket..<(openBracket + 1)))
    }
  }

  /// A block scalar loses its text if empty lines are indented deeper than it.
  private func checkBlock(_ event: Event) throws(Diagnostic) {
    guard events.text.utf8.allSatisfy(isLineEnd) else { return }
    var offset = event.range.upperBound
    while offset > 0, events.byte(at: offset - 1) == 0x20 { offset -= 1 }
    guard isLineEnd(events.byte(at: offset - 1)) else { return }
    let start = offset
    while events.byte(at: offset) == 0x20 { offset += 1 }
    guard offset - start > indentation, events.byte(at: offset) == UInt8(ascii: "#") else { return }
    throw .blockLosesText(place(offset..<(offset + 1)))
  }

  /// The indentation of a block collection, which libyaml reports only where the collection begins.
  func indentation(of event: Event) -> Int {
    let end = event.range.upperBound
    guard event.kind == .sequenceStart, isBlank(events.byte(at: end)),
      events.byte(at: end - 1) == UInt8(ascii: "-")
    else { return Int(event.endColumn) }
    // A list indented like the key above it: the mark is after its first dash.
    return Int(event.endColumn) - 1
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || isLineEnd(byte) }
}

private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

extension Diagnostic {
  fileprivate static func commentWithoutSpace(_ place: Place) -> Diagnostic {
    Diagnostic(
      "yaml-comment-without-space", "a comment needs a space before its `#`", at: place,
      help: "put a space before it, or the `#` inside the quotes if it is text")
  }

  fileprivate static func quoteOnLinesNotIndented(_ opening: Place, end: Place) -> Diagnostic {
    Diagnostic(
      "yaml-unclosed-quote", "this quote is not closed on its line", at: opening,
      notes: [Note("it ends here", at: end)],
      help: "close it at the end of the value, or indent the lines it goes on with")
  }

  fileprivate static func bracketNotIndented(_ place: Place) -> Diagnostic {
    Diagnostic(
      "yaml-indentation", "the closing bracket has to be indented more than the key", at: place,
      help: "put a space before it, or the list or map on one line")
  }

  fileprivate static func blockLosesText(_ place: Place) -> Diagnostic {
    Diagnostic(
      "yaml-indentation", "the empty lines above are indented more than this", at: place,
      help: "take the spaces out of the empty lines")
  }
}
