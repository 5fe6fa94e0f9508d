/// What values are made of.
extension Outliner {
  /// The facts an expression and its filters may be made of.
  ///
  /// - Parameter reads: where every fact that is looked at is noted, those that only decide too.
  mutating func origin(of filtered: Filtered, reading reads: inout PathList) -> FactOrigin {
    var result = origin(of: filtered.expression, reading: &reads)
    for call in filtered.filters {
      var given = FactOrigin()
      for argument in call.arguments {
        given = given.filtered(with: origin(of: argument, reading: &reads))
      }
      for option in call.options {
        given = given.filtered(with: origin(of: option.value, reading: &reads))
      }
      result = call.filter == .default ? result.orElse(given) : result.filtered(with: given)
    }
    return result
  }

  /// The facts an expression may be made of.
  mutating func origin(of expression: Expression, reading reads: inout PathList) -> FactOrigin {
    switch expression {
    case .literal(let value, _): return FactOrigin(text: value.printed)
    case .path(let path): return origin(of: path, reading: &reads)
    case .range(let first, let last, _):
      let first = origin(of: first, reading: &reads)
      return first.filtered(with: origin(of: last, reading: &reads))
    case .comparison(let left, _, let right), .and(let left, let right), .or(let left, let right):
      // Whether a condition holds is never missing, and made of no fact.
      _ = origin(of: left, reading: &reads)
      _ = origin(of: right, reading: &reads)
      return FactOrigin()
    }
  }

  private mutating func origin(of path: Path, reading reads: inout PathList) -> FactOrigin {
    for case .index(let index) in [path.root] + path.segments {
      _ = origin(of: index, reading: &reads)
    }
    guard case .key(let name, _) = path.root else { return FactOrigin() }
    var result = FactOrigin(fact: path.fact)
    if let variable = scope[name] {
      result = path.segments.reduce(variable) { origin, segment in
        if case .key(let key, _) = segment { origin.member(key) } else { origin.element }
      }
    }
    reads.add(result.paths)
    return result
  }

  /// The facts a captured text may be made of.
  mutating func origin(of capture: Capture, reading reads: inout PathList) -> FactOrigin {
    let outline = outline(of: capture.body)
    reads.add(outline.read)
    var result = FactOrigin()
    for output in outline.outputs {
      for path in output.paths { result.paths.add(path) }
    }
    result.needs = outline.needed
    return result
  }
}
