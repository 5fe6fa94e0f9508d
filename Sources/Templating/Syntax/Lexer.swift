import Diagnostics
import Text

/// Cuts a template into text, outputs and tags.
///
/// Whitespace control acts here, and so do the tags whose bodies are not Liquid: the body of a
/// `raw` becomes text between its two tags, a whole `comment` or `doc` becomes one tag, and a
/// `liquid` becomes the tags in it, one a line.
struct Lexer {
  private let source: SourceText
  private let bytes: [UInt8]
  private let end: Int
  private var position: Int
  private var tokens: [Token] = []
  /// Whether the last output or tag trims the white space after it.
  private var trimsNext = false

  /// The tokens of a part of a source; `bytes` are those of the whole.
  ///
  /// - Throws: a diagnostic where an output, a tag, a `raw` or a `comment` is not closed.
  static func tokens(
    of source: SourceText, _ bytes: [UInt8], in range: Range<Int>
  ) throws(Diagnostic) -> [Token] {
    var lexer = Lexer(source: source, bytes, range: range)
    try lexer.run()
    return lexer.tokens
  }

  /// The tokens of a part of a source, up to the first fault.
  static func leadingTokens(of source: SourceText, in range: Range<Int>) -> [Token] {
    var lexer = Lexer(source: source, Array(source.text.utf8), range: range)
    try? lexer.run()
    return lexer.tokens
  }

  private init(source: SourceText, _ bytes: [UInt8], range: Range<Int>) {
    self.source = source
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  private mutating func run() throws(Diagnostic) {
    while position < end {
      guard let opening = nextOpening(from: position) else {
        addText(position..<end, trimmingEnd: false)
        return
      }
      let trimsBefore = opening + 2 < end && bytes[opening + 2] == hyphen
      addText(position..<opening, trimmingEnd: trimsBefore)
      if bytes[opening + 1] == brace {
        try addOutput(at: opening)
      } else {
        try addTag(at: opening)
      }
    }
  }

  private func nextOpening(from start: Int) -> Int? {
    var index = start
    while index + 1 < end {
      if bytes[index] == brace, bytes[index + 1] == brace || bytes[index + 1] == percent {
        return index
      }
      index += 1
    }
    return nil
  }

  private mutating func addText(_ range: Range<Int>, trimmingEnd: Bool) {
    let range = trimmed(range, atStart: trimsNext, atEnd: trimmingEnd)
    trimsNext = false
    if !range.isEmpty { tokens.append(Token(kind: .text, range: range)) }
  }

  private mutating func addOutput(at opening: Int) throws(Diagnostic) {
    // No output starts with a percent sign.
    if opening + 2 < end, bytes[opening + 2] == percent {
      throw .tagInBraces(Place(source, opening..<opening + 1))
    }
    let closing = find(closeBrace, closeBrace, from: opening + 2)
    guard let closing, nextOpening(inside: opening + 2..<closing) == nil else {
      if let inner = closing.flatMap({ nextOpening(inside: opening + 2..<$0) }),
        bytes[inner + 1] == brace,
        ":|=".utf8.contains(
          bytes[opening + 2..<inner].last { !$0.isASCIISpace } ?? UInt8(ascii: ":"))
      {
        throw .outputInside("an output", Place(source, inner..<inner + 2))
      }
      throw .unclosed("output", Place(source, opening..<opening + 2), closing: "}}")
    }
    let markup = markup(from: opening, to: closing)
    tokens.append(Token(kind: .output(markup: markup), range: opening..<closing + 2))
    position = closing + 2
  }

  private mutating func addTag(at opening: Int) throws(Diagnostic) {
    let tag = try tag(at: opening)
    guard case .tag(let name, _, _) = tag.kind else { return }
    position = tag.range.upperBound
    let inner = opening + 2..<position - 2
    if !isOpen(inner), let next = nextOpening(inside: inner) {
      let rest = bytes[next..<inner.upperBound]
      if rest.contains(closeBrace),
        !zip(rest, rest.dropFirst()).contains(where: { $0 == brace && $1 == percent })
      {
        throw .outputInside("a tag", Place(source, next..<next + 2))
      }
      throw .unclosed("tag", Place(source, opening..<opening + 2), closing: "%}")
    }
    switch name {
    case "raw":
      tokens.append(tag)
      guard let closing = rawEnd(from: position) else {
        throw .unclosed("`raw`", Place(source, tag.range), closing: "{% endraw %}")
      }
      // Hyphens trim what is around it; what is in it stays as it is.
      trimsNext = false
      addText(position..<closing.range.lowerBound, trimmingEnd: false)
      tokens.append(closing)
      position = closing.range.upperBound
      trimsNext = bytes[position - 3] == hyphen
    case "comment", "doc":
      let closing = try closingTag(of: name, opening: tag)
      position = closing.range.upperBound
      let whole = tag.range.lowerBound..<position
      tokens.append(Token(kind: tag.kind, range: whole))
      trimsNext = bytes[position - 3] == hyphen
    case "liquid":
      let trims = trimsNext
      tokens.append(tag)
      if case .tag(_, _, let markup) = tag.kind { try addLines(of: markup, depth: 1) }
      tokens.append(Token(kind: .liquidEnd, range: tag.range.upperBound..<tag.range.upperBound))
      trimsNext = trims
    default:
      tokens.append(tag)
    }
  }

  /// The tag that opens at an offset; notes whether white space after it is trimmed.
  private mutating func tag(at opening: Int) throws(Diagnostic) -> Token {
    guard let closing = find(percent, closeBrace, from: opening + 2) else {
      throw .unclosed("tag", Place(source, opening..<opening + 2), closing: "%}")
    }
    return tag(of: markup(from: opening, to: closing), range: opening..<closing + 2)
  }

  /// The tag with this range between its delimiters.
  private func tag(of inner: Range<Int>, range: Range<Int>) -> Token {
    var nameEnd = inner.lowerBound
    if nameEnd < inner.upperBound, bytes[nameEnd] == hash { nameEnd += 1 }
    while nameEnd < inner.upperBound, isWord(bytes[nameEnd]), bytes[inner.lowerBound] != hash {
      nameEnd += 1
    }
    let nameRange = inner.lowerBound..<nameEnd
    return Token(
      kind: .tag(
        name: String(decoding: bytes[nameRange], as: UTF8.self), nameRange: nameRange,
        markup: nameEnd..<inner.upperBound),
      range: range)
  }

  /// Adds the tags of a `liquid`, one a line; a `comment` among them ends at its `endcomment`.
  private mutating func addLines(of markup: Range<Int>, depth: Int) throws(Diagnostic) {
    guard depth <= Limits.nesting else { throw .nestsTooDeep(Place(source, markup)) }
    var comments: [Range<Int>] = []
    var start = markup.lowerBound
    while start < markup.upperBound {
      let end = bytes[start..<markup.upperBound].firstIndex(of: lineFeed) ?? markup.upperBound
      let token = line(start..<end)
      start = end + 1
      guard case .tag(let name, _, let rest) = token.kind, !token.range.isEmpty else { continue }
      switch name {
      case "comment": comments.append(token.range)
      case "endcomment" where !comments.isEmpty: comments.removeLast()
      case _ where !comments.isEmpty: break
      case "liquid":
        tokens.append(token)
        try addLines(of: rest, depth: depth + 1)
        tokens.append(Token(kind: .liquidEnd, range: rest.upperBound..<rest.upperBound))
      default: tokens.append(token)
      }
    }
    if let comment = comments.first {
      throw .unclosed("`comment`", Place(source, comment), closing: "endcomment")
    }
  }

  /// One line of a `liquid` as a tag, without the white space around it.
  private func line(_ range: Range<Int>) -> Token {
    let range = trimmed(range)
    return tag(of: range, range: range)
  }

  /// The next `{% endraw %}`: tags that are open before it are text like all else.
  private func rawEnd(from start: Int) -> Token? {
    var index = start
    while index + 1 < end {
      guard bytes[index] == brace, bytes[index + 1] == percent else {
        index += 1
        continue
      }
      let opening = index
      index += 2
      if index < end, bytes[index] == hyphen { index += 1 }
      while index < end, bytes[index].isASCIISpace { index += 1 }
      let name = index
      while index < end, isWord(bytes[index]) { index += 1 }
      guard bytes[name..<index].elementsEqual("endraw".utf8) else {
        index = opening + 2
        continue
      }
      let nameEnd = index
      while index + 1 < end, bytes[index] != brace || bytes[index + 1] != percent {
        if bytes[index] == percent, bytes[index + 1] == closeBrace {
          let markup = nameEnd..<(bytes[index - 1] == hyphen ? index - 1 : index)
          return Token(
            kind: .tag(name: "endraw", nameRange: name..<nameEnd, markup: markup),
            range: opening..<index + 2)
        }
        index += 1
      }
    }
    return nil
  }

  /// The end tag of a `comment` or `doc`; comments nest, and a `raw` in them hides its content.
  private mutating func closingTag(of name: String, opening: Token) throws(Diagnostic) -> Token {
    var depth = 1
    var index = position
    while let next = nextOpening(from: index) {
      index = next + 2
      guard bytes[next + 1] == percent else { continue }
      // Once no further tag is closed, the rest holds none.
      guard let inner = try? tag(at: next), case .tag(let found, _, _) = inner.kind else { break }
      if name == "comment" {
        // A tag that is open here is skipped whole, whatever it holds.
        index = inner.range.upperBound
        if found == "raw" {
          guard let rawEnd = rawEnd(from: index) else { break }
          index = rawEnd.range.upperBound
          continue
        }
        if found == name { depth += 1 }
      } else if found == name {
        throw .docInDoc(Place(source, inner.range))
      }
      if found == "end" + name { depth -= 1 }
      if depth == 0 { return inner }
    }
    throw .unclosed(
      "`\(name)`", Place(source, opening.range), closing: "{% end\(name) %}")
  }

  /// The range between the delimiters, without hyphens and white space at its ends.
  private mutating func markup(from opening: Int, to closing: Int) -> Range<Int> {
    var range = opening + 2..<closing
    // A single hyphen belongs to both ends.
    trimsNext = range.last.map({ bytes[$0] }) == hyphen
    if range.first.map({ bytes[$0] }) == hyphen { range = range.dropFirst() }
    if trimsNext { range = range.dropLast() }
    return trimmed(range)
  }

  /// A range without the white space at its ends.
  private func trimmed(_ range: Range<Int>, atStart: Bool = true, atEnd: Bool = true) -> Range<Int>
  {
    var range = range
    if atStart {
      while let first = range.first, bytes[first].isASCIISpace { range = range.dropFirst() }
    }
    if atEnd {
      while let last = range.last, bytes[last].isASCIISpace { range = range.dropLast() }
    }
    return range
  }

  private func find(_ first: UInt8, _ second: UInt8, from start: Int) -> Int? {
    var index = start
    while index + 1 < end {
      if bytes[index] == first, bytes[index + 1] == second { return index }
      index += 1
    }
    return nil
  }

  /// Whether a tag may hold any text: a comment, or the lines of a `liquid`.
  private func isOpen(_ inner: Range<Int>) -> Bool {
    let start = inner.first { !bytes[$0].isASCIISpace && bytes[$0] != hyphen } ?? inner.upperBound
    return start < inner.upperBound
      && (bytes[start] == hash || bytes[start..<inner.upperBound].starts(with: "liquid".utf8))
  }

  /// Where another output or tag opens before this one is closed, outside quotation marks.
  private func nextOpening(inside inner: Range<Int>) -> Int? {
    var quote: UInt8?
    for index in inner.dropLast() {
      switch bytes[index] {
      case let byte where byte == quote: quote = nil
      case UInt8(ascii: "\""), UInt8(ascii: "'"): if quote == nil { quote = bytes[index] }
      case brace where quote == nil:
        if bytes[index + 1] == brace || bytes[index + 1] == percent { return index }
      default: break
      }
    }
    return nil
  }
}

private let brace = UInt8(ascii: "{")
private let closeBrace = UInt8(ascii: "}")
private let percent = UInt8(ascii: "%")
private let hyphen = UInt8(ascii: "-")
private let hash = UInt8(ascii: "#")
private let lineFeed = UInt8(ascii: "\n")

/// Whether a byte can be part of a tag's name.
private func isWord(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
    true
  default: false
  }
}

extension Diagnostic {
  /// `{{% if x %}`.
  fileprivate static func tagInBraces(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-unexpected", "a brace too many", at: place,
      help: "write `{% … %}` for a tag, with one brace on each side")
  }

  /// An output inside an output or a tag.
  fileprivate static func outputInside(_ around: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "template-unexpected", "an output stands inside \(around)", at: place,
      help: "write the fact alone, without `{{` and `}}`")
  }

  /// A `doc` inside another one.
  fileprivate static func docInDoc(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-unexpected-tag", "a `doc` does not nest", at: place,
      help: "close the one before it with `{% enddoc %}` first")
  }

  /// An output, a tag, or a block with hidden content that has no end.
  static func unclosed(_ what: String, _ place: Place, closing: String) -> Diagnostic {
    Diagnostic(
      "template-unclosed", "this \(what) is never closed", at: place,
      help: "close it with `\(closing)`")
  }
}
