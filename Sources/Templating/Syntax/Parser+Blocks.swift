import Diagnostics

/// Conditions, loops and variables.
extension Parser {
  /// `{% if %}` and `{% unless %}`.
  mutating func conditional(_ tag: Tag) throws(Diagnostic) -> Statement {
    var conditional = Conditional(branches: [])
    var part = tag
    while part.name != "end" + tag.name {
      if part.name == "else" {
        try expectNothing(in: part)
        let (block, end) = try body(of: tag, until: ["end" + tag.name])
        conditional.otherwise = block
        part = end
      } else {
        try read(part.markup)
        var branch = Conditional.Branch(condition: try condition())
        try expectEnd()
        branch.isNegated = part.name == "unless"
        let (block, end) = try body(of: tag, until: ["elsif", "else", "end" + tag.name])
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
    var selection = Selection(subject: try expression(), branches: [])
    try expectEnd()
    // What stands before the first `when` belongs to no branch.
    var (_, part) = try body(of: tag, until: ["when", "else", "endcase"])
    while part.name != "endcase" {
      if part.name == "else" {
        try expectNothing(in: part)
        let (block, end) = try body(of: tag, until: ["endcase"])
        selection.otherwise = block
        part = end
      } else {
        try read(part.markup)
        var values = [try expression()]
        while cursor.take(sign: ",") || cursor.take(word: "or") { values.append(try expression()) }
        try expectEnd()
        let (block, end) = try body(of: tag, until: ["when", "else", "endcase"])
        selection.branches.append(Selection.Branch(values: values, body: block))
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
    _ = cursor.advance()
    guard cursor.take(word: "in") else { throw unexpected("`in`") }
    var loop = Loop(variable: variable, collection: try expression(), range: tag.range)
    while cursor.current.kind != .end {
      _ = cursor.take(sign: ",")
      if cursor.take(word: "reversed") {
        loop.isReversed = true
      } else if let option = cursor.takeOption() {
        switch option.name {
        case "limit": loop.limit = try expression()
        case "offset": loop.offset = try expression()
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
      (block, part) = try body(of: tag, until: ["endfor"])
      loop.otherwise = block
    }
    try expectNothing(in: part)
    return .loop(loop)
  }

  /// `{% assign %}`.
  mutating func assignment(_ tag: Tag) throws(Diagnostic) -> Statement {
    try read(tag.markup)
    guard case .name(let name) = cursor.current.kind else { throw unexpected("a name") }
    let range = cursor.advance().range
    guard cursor.take(sign: "=") else { throw unexpected("`=`") }
    let value = try filtered()
    try expectEnd()
    return .assignment(Assignment(name: name, nameRange: range, value: value))
  }

  /// `{% capture %}`.
  mutating func capture(_ tag: Tag) throws(Diagnostic) -> Statement {
    try read(tag.markup)
    let name: String
    switch cursor.current.kind {
    case .name(let text), .text(let text): name = text
    default: throw unexpected("a name")
    }
    let range = cursor.advance().range
    try expectEnd()
    let (block, end) = try body(of: tag, until: ["endcapture"])
    try expectNothing(in: end)
    return .capture(Capture(name: name, nameRange: range, body: block))
  }
}

extension Diagnostic {
  fileprivate static func unknownOption(
    _ name: String, of tag: String, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      "template-unknown-option", "`\(tag)` has no option `\(name)`", at: place,
      help: Wording.suggestion(for: name, among: ["limit", "offset"], noun: "options"))
  }
}
