import Diagnostics

/// The paths of facts and variables.
extension Parser {
  /// The start of a path: a name, or brackets around an expression that computes it.
  private mutating func pathRoot() throws(Diagnostic) -> Path.Segment {
    let start = cursor.current.range
    if cursor.take(sign: "[") {
      let key = try nested()
      guard cursor.take(sign: "]") else { throw unexpected("`]`", .endOfIndex) }
      if case .literal(let name, let range) = key {
        guard case .text(let name) = name else { throw .noListBeforeBrackets(place(range)) }
        return .key(name, range: range)
      }
      return .index(key)
    }
    guard case .name(let name) = cursor.current.kind else { throw unexpected("a fact") }
    _ = cursor.advance()
    return .key(name, range: start)
  }

  mutating func path() throws(Diagnostic) -> Path {
    let start = cursor.current.range.lowerBound
    let root = try pathRoot()
    let rootRange = start..<cursor.endOfLast
    var name = ""
    if case .key(let key, _) = root { name = key }
    var (fact, segments) = (name, [Path.Segment]())
    var isFact = !name.isEmpty
    while true {
      if cursor.take(sign: ".") {
        guard case .name(let key) = cursor.current.kind else { throw unexpected("a name") }
        let range = cursor.advance().range
        segments.append(.key(key, range: range))
        isFact = isFact && key != "first" && key != "last" && key != "size"
        if isFact {
          fact += "."
          fact += key
        }
      } else if cursor.take(sign: "[") {
        let key = try nested()
        guard cursor.take(sign: "]") else { throw unexpected("`]`", .endOfIndex) }
        // In brackets they are names like any other.
        if case .literal(.text(let name), let range) = key,
          !["size", "first", "last"].contains(name)
        {
          segments.append(.key(name, range: range))
          if isFact { fact += "." + name }
        } else {
          segments.append(.index(key))
          isFact = false
        }
      } else {
        break
      }
    }
    let range = rootRange.lowerBound..<cursor.endOfLast
    // A path without a first name is reported in its own spelling.
    if name.isEmpty { fact = String(source[range]) }
    let number = paths.number(of: fact)
    guard paths.paths.count <= Limits.facts else {
      throw .tooManyParts("reads more than \(Limits.facts) facts", place(range))
    }
    return Path(
      root: root, at: rootRange, segments: segments, range: range, fact: fact, number: number)
  }
}

extension Diagnostic {
  fileprivate static func noListBeforeBrackets(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-unexpected", "nothing stands before the brackets that has an element", at: place,
      help: "write the name of a list before them: `list[0]`")
  }
}
