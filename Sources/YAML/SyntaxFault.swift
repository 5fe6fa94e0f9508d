import Diagnostics

/// libyaml's report about a text it cannot read, and the diagnostic to make of it.
///
/// libyaml names the broken rule; people need the mistake. So the text around the place is searched
/// for the usual causes.
struct SyntaxFault {
  /// The fault, in libyaml's words.
  let problem: String
  /// The structure that libyaml was reading, in its words.
  let context: String
  /// The place of the fault, in UTF-8 bytes of the source.
  let offset: Int
  /// The start of that structure.
  let contextOffset: Int
  let source: SourceText
  /// The end of the part of the source that is read.
  let end: Int

  /// The diagnostic for it.
  var diagnostic: Diagnostic {
    let line = FaultyLine(source, at: offset)
    let opening = FaultyLine(source, at: contextOffset)
    return template(line) ?? template(opening) ?? quote() ?? escape() ?? tab(line) ?? sign(line)
      ?? bracketInText(line) ?? bracket() ?? noSpace(before: line) ?? colon(line, opening)
      ?? structure(line) ?? plain
  }

  /// A place of `count` bytes, up to the end of the last one's character.
  private func at(_ start: Int, count: Int = 1) -> Place {
    var last = start + count
    while let next = byte(last), next & 0xC0 == 0x80 { last += 1 }
    return Place(source, min(start, end)..<min(last, end))
  }

  private func byte(_ offset: Int) -> UInt8? {
    guard offset >= 0, offset < end else { return nil }
    let utf8 = source.text.utf8
    return utf8[utf8.index(utf8.startIndex, offsetBy: offset)]
  }

  private func template(_ line: FaultyLine) -> Diagnostic? {
    guard let start = line.valueStart else { return nil }
    let value = source.restOfLine(from: start)
    guard value.hasPrefix("{{") || value.hasPrefix("{%") else { return nil }
    return .templateInValue(source, at: start)
  }

  // MARK: Quotes

  private func quote() -> Diagnostic? {
    let isOpen = ["found unexpected end of stream", "found unexpected document indicator"]
    if context == "while scanning a quoted scalar", isOpen.contains(problem) {
      return .unclosedQuote(at(contextOffset))
    }
    let quotes: [UInt8?] = [UInt8(ascii: "'"), UInt8(ascii: "\"")]
    let closing = offset - 1
    guard problem.hasPrefix("did not find expected") || problem.hasPrefix("could not find"),
      let found = byte(offset), found > 0x20, ![0x2C, 0x5D, 0x7D, 0x23].contains(found),
      quotes.contains(byte(closing)) || quotes.contains(byte(lastInk))
    else { return nil }
    // Two texts beside each other in brackets lack a comma.
    if context.hasPrefix("while parsing a flow"), quotes.contains(found) { return nil }
    let end = quotes.contains(byte(closing)) ? closing : lastInk
    guard let mark = byte(end), let opening = openingQuote(mark, before: end) else { return nil }
    if FaultyLine(source, at: opening).start != FaultyLine(source, at: end).start {
      return .quoteClosedLater(at(opening), end: at(end))
    }
    return .textAfterQuote(at(end), isSingle: mark == UInt8(ascii: "'"))
  }

  /// The last byte before the fault that is no space.
  private var lastInk: Int {
    var offset = offset - 1
    while byte(offset) == 0x20 { offset -= 1 }
    return offset
  }

  private func openingQuote(_ mark: UInt8, before end: Int) -> Int? {
    let bytes = Array(source.text.utf8.prefix(end))
    return bytes.lastIndex(of: mark)
  }

  private func escape() -> Diagnostic? {
    switch problem {
    case "found unknown escape character":
      let escape = source.restOfLine(from: offset).prefix(2)
      return .unknownEscape(String(escape), at(offset, count: escape.utf8.count))
    case "did not find expected hexdecimal number", "found invalid Unicode character escape code":
      // The mark is after the backslash and the letter.
      let start = max(0, offset - 2)
      return .badEscape(source.restOfLine(from: start), source, start)
    default: return nil
    }
  }

  // MARK: Characters

  private func tab(_ line: FaultyLine) -> Diagnostic? {
    if line.isBlank { return .tabAlone(at(line.start, count: max(1, line.ink - line.start))) }
    if byte(offset) == 0x09 || problem.contains("tab character") {
      return .tab(at(byte(offset) == 0x09 ? offset : line.tab ?? offset))
    }
    return line.tab.map { .tab(at($0)) }
  }

  private func sign(_ line: FaultyLine) -> Diagnostic? {
    let rest = source.restOfLine(from: offset)
    if problem == "found character that cannot start any token" {
      return .reservedCharacter(rest, source, offset)
    }
    if problem == "did not find expected alphabetic or numeric character" {
      let value = source.restOfLine(from: contextOffset)
      return .signStartsText(value, source, contextOffset, isAlias: context.contains("alias"))
    }
    if problem == "found undefined tag handle" {
      return .unknownTag(String(rest.prefix { $0 != " " }), at(offset))
    }
    return nil
  }

  // MARK: Structure

  /// `[hiring] come and see`: text for its author, a list and too much for YAML.
  private func bracketInText(_ line: FaultyLine) -> Diagnostic? {
    guard problem.hasPrefix("did not find expected"), let start = line.valueStart, start < offset,
      let first = byte(start), let last = byte(lastInk),
      (first, last) == (UInt8(ascii: "["), UInt8(ascii: "]"))
        || (first, last) == (UInt8(ascii: "{"), UInt8(ascii: "}"))
    else { return nil }
    return .textAfterBracket(source.restOfLine(from: start), at(start), isList: first == 0x5B)
  }

  private func bracket() -> Diagnostic? {
    if offset >= end, problem == "did not find expected node content", let opening = openBracket {
      return .unclosedBracket(byte(opening) == UInt8(ascii: "{") ? "{" : "[", at(opening))
    }
    guard context.hasPrefix("while parsing a flow"), problem.contains("','") else { return nil }
    let bracket = byte(contextOffset) == UInt8(ascii: "{") ? "{" : "["
    let isLater =
      offset >= end
      || FaultyLine(source, at: offset).start != FaultyLine(source, at: contextOffset).start
    if isLater { return .unclosedBracket(bracket, at(contextOffset)) }
    return .noComma(at(offset), bracket, opening: at(contextOffset))
  }

  /// The last open bracket, as far as can be found without reading quotes.
  private var openBracket: Int? {
    var open = [Int]()
    for (offset, byte) in source.text.utf8.prefix(end).enumerated() {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): open.append(offset)
      case UInt8(ascii: "]"), UInt8(ascii: "}"): _ = open.popLast()
      default: break
      }
    }
    return open.last
  }

  /// `name:Ada` is text, so that the next line seems wrong.
  private func noSpace(before line: FaultyLine) -> Diagnostic? {
    guard line.start > 0, line.ink == line.start, problem.contains("not allowed") else {
      return nil
    }
    let before = FaultyLine(source, at: line.start - 1)
    let text = source.restOfLine(from: before.keyStart)
    guard before.valueStart == nil else { return nil }
    return .missingSpaceAfterColon(
      String(text), at(before.keyStart, count: max(1, text.utf8.count)))
  }

  private func colon(_ line: FaultyLine, _ opening: FaultyLine) -> Diagnostic? {
    switch problem {
    case "mapping values are not allowed in this context":
      if offset - line.keyStart > 1024 { return .longKey(at(line.keyStart)) }
      if let value = line.valueStart, value < offset {
        return .colonInValue(source.restOfLine(from: value), at(offset))
      }
      return .indentedMore(at(line.ink, count: max(1, offset - line.ink)))
    case "could not find expected ':'":
      let text = source.restOfLine(from: contextOffset)
      if text.utf8.count > 1024 { return .longKey(at(contextOffset)) }
      return .noColon(text, source, contextOffset)
    default: return nil
    }
  }

  private func structure(_ line: FaultyLine) -> Diagnostic? {
    switch problem {
    case "block sequence entries are not allowed in this context":
      return .syntax(
        "a list cannot start here", at(offset),
        help: "start it on the next line, or write `[first, second]`")
    case "did not find expected '-' indicator":
      return .indentation(at(offset), "this line is not an item of the list above")
    case "did not find expected key":
      return .indentation(at(offset), "this does not belong to the map above")
    case "did not find expected <document start>":
      return .indentation(at(offset), "this does not belong to what is above")
    case "did not find expected node content":
      return .syntax(
        "a value is missing here", at(offset), help: "write one, or quote a sign that is text")
    case "found unknown directive name", "could not find expected directive name",
      "found unexpected non-alphabetical character":
      return .directive(at(contextOffset, count: max(1, offset - contextOffset)))
    default: return nil
    }
  }

  private var plain: Diagnostic {
    let during = context.isEmpty ? "" : " \(context)"
    return .syntax(problem + during, at(offset), help: "quote the value if it is text")
  }
}
