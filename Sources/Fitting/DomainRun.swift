import Text

/// Letters, digits, full stops and hyphens in a row, in which domains may start and end anywhere.
///
/// It is read once, however many places in it a domain may start at: what ends a domain does not depend
/// on where it starts.
struct DomainRun {
  private var range = 0..<0
  /// The ends that a bare domain can have: its last label is a top-level domain that is known.
  private var known = Ends()
  /// The ends that a domain after `http://` can have.
  private var any = Ends()

  /// Places where a domain can end, from left to right.
  private struct Ends {
    /// The last one with no underscore in the label before its full stop.
    var plain: End?
    /// Those with underscores, where it matters whether the domain starts after them.
    var others = [End]()
  }

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
    guard isDomain(scalars[start]) else { return }
    var end = start
    while end < scalars.count, goesOn(at: end, from: start, in: scalars) { end += 1 }
    range = start..<end
    var underscore = -1
    for position in range {
      switch scalars[position] {
      case "_": underscore = position
      case ".":
        let letters = knownEnd(after: position, in: scalars, anyEnding: false)
        note(letters, dot: position, underscore, in: &known)
        note(
          knownEnd(after: position, in: scalars, anyEnding: true), dot: position, underscore,
          in: &any)
        underscore = -1
      default: break
      }
    }
  }

  private func note(_ end: Int?, dot: Int, _ underscore: Int, in ends: inout Ends) {
    guard let end else { return }
    let found = End(dot: dot, underscore: underscore, end: end)
    if underscore < 0 { ends.plain = found } else { ends.others.append(found) }
  }

  /// The longest domain that starts at a position and ends in a top-level domain.
  func domain(at start: Int, of scalars: [Unicode.Scalar], anyEnding: Bool) -> Range<Int>? {
    guard range.contains(start), isDomain(scalars[start]) else { return nil }
    let ends = anyEnding ? any : known
    // Those whose underscores are all before the start come first.
    var (low, high) = (0, ends.others.count)
    while low < high {
      let middle = (low + high) / 2
      if ends.others[middle].underscore < start { low = middle + 1 } else { high = middle }
    }
    let candidates = [ends.plain, low > 0 ? ends.others[low - 1] : nil].compactMap(\.self)
    let last = candidates.filter { $0.dot > start }.max { $0.dot < $1.dot }
    return last.map { start..<$0.end }
  }

  /// Whether what is at a position can belong to a domain that has started before.
  private func goesOn(at end: Int, from start: Int, in scalars: [Unicode.Scalar]) -> Bool {
    switch scalars[end] {
    // A label neither is empty nor ends in a hyphen or an underscore.
    case ".": isDomain(scalars[end - 1])
    case "-", "_": scalars[end - 1] != "."
    case let scalar: isDomain(scalar)
    }
  }

  /// Where the top-level domain after a full stop ends, if there is one.
  private func knownEnd(after dot: Int, in scalars: [Unicode.Scalar], anyEnding: Bool) -> Int? {
    let rest = scalars[(dot + 1)..<range.upperBound]
    let letters = rest.prefix { isASCIILetter($0) }
    let next: Unicode.Scalar = letters.endIndex < scalars.count ? scalars[letters.endIndex] : " "
    if next != "@", next != "+", next != "-", !next.isASCIIAlphanumeric, letters.count > 1 {
      let label = String(String.UnicodeScalarView(letters)).lowercased()
      if anyEnding || TopLevelDomain.isKnown(label) { return letters.endIndex }
    }
    let label = rest.prefix { $0 != "." }
    if letters.isEmpty, TopLevelDomain.isKnown(String(String.UnicodeScalarView(label))) {
      return label.endIndex
    }
    return label.count > 4 && label.starts(with: "xn--".unicodeScalars) ? label.endIndex : nil
  }
}

private func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
  scalar.isASCIIAlphanumeric && !("0"..."9").contains(scalar)
}

private func isDomain(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return scalar.isASCIIAlphanumeric }
  switch scalar.value {
  case 0x80...0xA0, 0x2000...0x206F, 0x61C, 0x1680, 0x3000, 0xFEFF, 0xFFFE, 0xFFFF: return false
  default: return true
  }
}
