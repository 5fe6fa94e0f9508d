import Text

/// Letters, digits, full stops and hyphens in a row, in which domains may start and end anywhere.
///
/// It is read once, however many places in it a domain may start at: what ends a domain does not depend
/// on where it starts.
struct DomainRun {
  private var range = 0..<0
  /// The last end of a domain with no underscore in the label before its full stop.
  private var plain: End?
  /// Those with underscores, from left to right: it matters whether the domain starts after them.
  private var others = [End]()

  /// A place where a domain can end.
  private struct End {
    /// Where the full stop is before the top-level domain.
    var dot: Int
    /// Where the last underscore is in the label before that.
    var underscore: Int
    var end: Int
  }

  /// Goes to the run that a position is in.
  mutating func enter(_ start: Int, of scalars: [Unicode.Scalar]) {
    guard !range.contains(start) else { return }
    self = DomainRun()
    guard start < scalars.count, scalars[start].isInDomains else { return }
    var end = start
    while end < scalars.count, goesOn(at: end, in: scalars) { end += 1 }
    range = start..<end
    var underscore = -1
    for position in range {
      switch scalars[position] {
      case "_": underscore = position
      case ".":
        if scalars[position - 1].isInDomains,
          let end = domainEnd(after: position, in: scalars[...])
        {
          let found = End(dot: position, underscore: underscore, end: end)
          if underscore < 0 { plain = found } else { others.append(found) }
        }
        underscore = -1
      default: break
      }
    }
  }

  /// The longest domain that starts at a position and ends in a top-level domain.
  func domain(at start: Int, of scalars: [Unicode.Scalar]) -> Range<Int>? {
    guard range.contains(start), scalars[start].isInDomains else { return nil }
    // Those whose underscores are all before the start come first.
    var (low, high) = (0, others.count)
    while low < high {
      let middle = (low + high) / 2
      if others[middle].underscore < start { low = middle + 1 } else { high = middle }
    }
    let candidates = [plain, low > 0 ? others[low - 1] : nil].compactMap(\.self)
    let last = candidates.filter { $0.dot > start }.max { $0.dot < $1.dot }
    return last.map { start..<$0.end }
  }

  /// Whether what is at a position can belong to a domain that has started before.
  private func goesOn(at end: Int, in scalars: [Unicode.Scalar]) -> Bool {
    switch scalars[end] {
    // A label neither is empty nor ends in a hyphen or an underscore.
    case ".": scalars[end - 1].isInDomains
    case "-", "_": scalars[end - 1] != "."
    case let scalar: scalar.isInDomains
    }
  }

  /// The domains in Latin letters that a domain holds, from left to right.
  ///
  /// Text in scripts without spaces stands directly beside them (`日本twitter.jp語it.so`).
  static func plainDomains(
    in domain: Range<Int>, of scalars: [Unicode.Scalar]
  ) -> [Range<Int>] {
    let labels = scalars[domain]
    var found = [Range<Int>]()
    var start = domain.lowerBound
    var last: Int?
    var position = start
    while position < domain.upperBound {
      let scalar = scalars[position]
      if scalar == "." {
        if position == start {
          start += 1
        } else if let end = domainEnd(after: position, in: labels) {
          last = end
        }
      } else if !scalar.isInPlainDomains {
        if let last { found.append(start..<last) }
        // What ends a domain is no beginning of the next.
        start = max(position + 1, last ?? 0)
        position = start - 1
        last = nil
      }
      position += 1
    }
    if let last, last > start { found.append(start..<last) }
    return found
  }
}

/// Where the top-level domain after a full stop ends, or the letters that stand for one outside ASCII.
private func domainEnd(after dot: Int, in scalars: ArraySlice<Unicode.Scalar>) -> Int? {
  if let end = TopLevelDomain.end(from: dot + 1, in: scalars) { return end }
  let label = scalars[(dot + 1)...].prefix { $0 == "-" || $0.isASCIIAlphanumeric }
  let isPunycode =
    label.count > 4
    && zip(label, "xn--".unicodeScalars).allSatisfy { $0 == $1 || $0.value + 0x20 == $1.value }
  return isPunycode ? label.endIndex : nil
}

extension Unicode.Scalar {
  /// Whether it can be anywhere in the label of a domain, as X sees it: neither punctuation of ASCII,
  /// white space, a direction mark nor a sign that no text may have.
  var isInDomains: Bool {
    if isASCII {
      // X has forgotten the quote and the grave accent among the punctuation.
      return isASCIIAlphanumeric || self == "\"" || self == "`" || value < 0x20 && !isBreakingSpace
        || value == 0x7F
    }
    return switch value {
    case 0x85, 0xA0, 0x61C, 0x1680, 0x180E, 0x2000...0x200A, 0x200E, 0x200F, 0x2028...0x202F,
      0x205F, 0x2066...0x2069, 0x3000, 0xFEFF, 0xFFFE, 0xFFFF:
      false
    default: true
    }
  }

  /// Whether it can be in a domain that has no scheme.
  fileprivate var isInPlainDomains: Bool {
    self == "-" || isASCIIAlphanumeric || isAccentedLatin
  }

  /// Latin letters with accents, as X lists them.
  var isAccentedLatin: Bool {
    switch value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x253, 0x254, 0x256, 0x257, 0x259, 0x25B, 0x263,
      0x268, 0x26F, 0x272, 0x289, 0x28B, 0x2BB, 0x300...0x36F, 0x1E00...0x1EFF:
      true
    default: false
    }
  }
}
