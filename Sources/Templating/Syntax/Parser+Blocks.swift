import Diagnostics
import Text

/// Conditions, loops and variables.
extension Parser {
  /// `{% if %}` and `{% unless %}`.
  mutating func conditional(_ tag: Tag) throws(Diagnostic) -> Statement {
    var conditional = Conditional(branches: [])
    var part = tag
    while part.name != "end" + tag.name {
      if part.name == "else" {
        noteIgnored(in: part, of: tag)
        let (block, end) = try body(
          of: tag, from: part, until: ["elsif", "else", "end" + tag.name])
        if conditional.otherwise == nil {
          conditional.otherwise = block
        } else {
          diagnostics.append(.neverReached(part.name, place(part.range)))
        }
        part = end
      } else if part.name == "elsif", conditional.otherwise != nil {
        diagnostics.append(.neverReached(part.name, place(part.range)))
        part = try body(of: tag, until: ["elsif", "else", "end" + tag.name]).end
      } else {
        try read(part.markup)
        var branch = Conditional.Branch(condition: try condition())
        try expectEnd()
        branch.isNegated = part.name == "unless"
        let (block, end) = try body(
          of: tag, from: part, until: ["elsif", "else", "end" + tag.name])
        branch.body = block
        conditional.branches.append(branch)
        part = end
      }
    }
    try expectNothing(in: part)
    return .conditional(conditional)
  }

  /// `{% case %}`.
  mutating func selection(_ tag: Tag) throws(Diagnostic) -> Statement {
    try read(tag.markup)
    var selection = CaseStatement(subject: try expression(), branches: [], range: tag.range)
    try expectEnd()
    // Text before the first `when` belongs to no branch.
    var (_, part) = try body(of: tag, until: ["when", "else", "endcase"])
    while part.name != "endcase" {
      if part.name == "else" {
        noteIgnored(in: part, of: tag)
        let (block, end) = try body(of: tag, from: part, until: ["when", "else", "endcase"])
        selection.branches.append(CaseStatement.Branch(values: nil, body: block))
        part = end
      } else {
        try read(part.markup)
        var values = [try expression()]
        while cursor.take(sign: ",") || cursor.take(word: "or") { values.append(try expression()) }
        try expectEnd()
        let (block, end) = try body(of: tag, from: part, until: ["when", "else", "endcase"])
        selection.branches.append(CaseStatement.Branch(values: values, body: block))
        part = end
      }
    }
    try expectNothing(in: part)
    return .selection(selection)
  }

  /// `{% for %}`.
  mutating func loop(_ tag: Tag) throws(Diagnostic) -> Statement {
    try read(tag.markup)
    guard case .name(let variable) = cursor.current.kind else { throw unexpected("a name") }
    try note(name: variable, at: cursor.advance().range)
    guard cursor.take(word: "in") else { throw unexpected("`in`") }
    var loop = Loop(variable: variable, collection: try expression(), range: tag.range)
    var hasOption = false
    while !cursor.isAtEnd {
      let comma = cursor.current
      if cursor.take(sign: ",") {
        // A comma parts options, or ends them.
        guard !cursor.isAtEnd || hasOption, cursor.current.kind != .sign(",") else {
          throw .strayComma(place(comma.range))
        }
        continue
      }
      hasOption = true
      if cursor.take(word: "reversed") {
        loop.isReversed = true
      } else if let option = cursor.takeOption() {
        switch option.name {
        case "limit": loop.limit = try expression()
        case "offset":
          loop.offset = cursor.take(word: "continue") ? .atLast : .after(try expression())
        default: throw .unknownOption(option.name, of: "for", place(option.range))
        }
      } else {
        throw unexpected("`limit:`, `offset:` or `reversed`")
      }
    }
    var (block, part) = try body(of: tag, until: ["else", "endfor"])
    loop.body = block
    if part.name == "else" {
      try expectNothing(in: part)
      (block, part) = try body(of: tag, from: part, until: ["endfor"])
      loop.otherwise = block
    }
    try expectNothing(in: part)
    return .loop(loop)
  }

  /// `{% assign %}`.
  mutating func assignment(_ tag: Tag) throws(Diagnostic) -> Statement {
    try read(tag.markup)
    let (name, range) = try target()
    guard cursor.take(sign: "=") else { throw unexpected("`=`") }
    let value = try filtered()
    try expectEnd()
    return .assignment(Assignment(name: name, nameRange: range, value: value))
  }

  /// `{% capture %}`.
  mutating func capture(_ tag: Tag) throws(Diagnostic) -> Statement {
    try read(tag.markup)
    let (name, range) = try target()
    try expectEnd()
    let (block, end) = try body(of: tag, until: ["endcapture"])
    try expectNothing(in: end)
    return .capture(
      Capture(
        name: name, nameRange: range, body: block,
        startsOnNextLine: isLineEnd(after: tag.range.upperBound),
        endsWithLine: isLineStart(before: end.range.lowerBound)))
  }
}

extension Parser {
  /// Whether a line ends at an offset, white space apart.
  private func isLineEnd(after offset: Int) -> Bool {
    text.bytes[offset...].first { !$0.isASCIISpace || $0 == UInt8(ascii: "\n") }
      == UInt8(ascii: "\n")
  }

  /// Whether a line starts at an offset, white space apart.
  private func isLineStart(before offset: Int) -> Bool {
    text.bytes[..<offset].last { !$0.isASCIISpace || $0 == UInt8(ascii: "\n") }
      == UInt8(ascii: "\n")
  }

  /// A name to set; Liquid also takes a text or a number for one.
  private mutating func target() throws(Diagnostic) -> (name: String, range: Range<Int>) {
    let token = cursor.current
    switch token.kind {
    case .name(let text), .text(let text):
      _ = cursor.advance()
      try note(name: text, at: token.range)
      return (text, token.range)
    case .integer(let number):
      _ = cursor.advance()
      try note(name: String(number), at: token.range)
      return (String(number), token.range)
    default: throw unexpected("a name")
    }
  }

  /// Reports text after an `else`.
  ///
  /// A condition there is meant to hold, and its part would be printed whether it holds or not.
  /// Anything else has no effect, and other engines take it; only there it is a warning.
  private mutating func noteIgnored(in part: Tag, of opener: Tag) {
    let start = part.markup.first { !text.bytes[$0].isASCIISpace }
    guard let start else { return }
    let words = start..<part.markup.upperBound
    let place = place(words)
    // `else-if` is one word elsewhere.
    let word = source[words].drop { $0 == "-" }.prefix { $0.isLetter }
    let isCondition = ["if", "unless", "when"].contains(word)
    diagnostics.append(
      isCondition
        ? .conditionAfterElse(String(word), place, opener: opener.name)
        : .ignored(place, isPlain && opener.name != "case" ? .warning : .error))
  }
}

extension Diagnostic {
  fileprivate static func conditionAfterElse(
    _ word: String, _ place: Place, opener: String
  ) -> Diagnostic {
    let help =
      switch (opener, word) {
      case ("case", _): "write `when` and a value for another part"
      case (_, "unless"): "write `elsif` instead of `else unless`, and turn the condition round"
      default: "write `elsif` instead of `else \(word)`"
      }
    return Diagnostic("template-ignored", "`else` takes no condition", at: place, help: help)
  }

  fileprivate static func ignored(_ place: Place, _ severity: Severity) -> Diagnostic {
    Diagnostic(
      "template-ignored", severity: severity, "what stands after `else` counts for nothing",
      at: place, help: "take it out; for another condition write `elsif`")
  }

  fileprivate static func strayComma(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-unexpected", "nothing stands behind this comma", at: place,
      help: "take it out, or write `limit: 3` or `offset: 1` behind it")
  }

  fileprivate static func neverReached(_ name: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "template-unreachable", severity: .warning, "this `\(name)` is never reached", at: place,
      help: "an `else` stands before it; remove one of the two")
  }

  fileprivate static func unknownOption(
    _ name: String, of tag: String, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      "template-unknown-option", "`\(tag)` has no option `\(name)`", at: place,
      help: Phrasing.suggestion(for: name, among: ["limit", "offset"], noun: "options"))
  }
}
