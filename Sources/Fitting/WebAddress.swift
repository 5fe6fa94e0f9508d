import Text

/// Finds web addresses in a text, by the rules X counts them by (twitter-text, `extractUrl`).
enum WebAddress {
  /// The addresses in a text, from left to right.
  ///
  /// - Parameter bare: Whether a domain without `http://` or `https://` counts, such as `test.co`.
  ///   It does only if its last label is a top-level domain that is known.
  static func ranges(in scalars: [Unicode.Scalar], bare: Bool) -> [Range<Int>] {
    guard scalars.contains(".") else { return [] }
    var found = [Range<Int>]()
    var run = DomainRun()
    var position = 0
    while position < scalars.count {
      guard canPrecede(position, in: scalars),
        let match = match(at: position, in: scalars, bare: bare, &run)
      else {
        position += 1
        continue
      }
      if match.isValid { found.append(match.range) }
      position = match.range.upperBound
    }
    return found
  }

  private struct Match {
    var range: Range<Int>
    var isValid: Bool
  }

  private static func canPrecede(_ position: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard position > 0 else { return true }
    switch scalars[position - 1] {
    case "@", "＠", "$", "#", "＃", "\u{FFFE}", "\u{FEFF}", "\u{FFFF}": return false
    case let before: return !before.isASCIIAlphanumeric
    }
  }

  private static func match(
    at start: Int, in scalars: [Unicode.Scalar], bare: Bool, _ run: inout DomainRun
  ) -> Match? {
    let scheme = schemeLength(at: start, in: scalars)
    guard scheme > 0 || bare, start + scheme < scalars.count else { return nil }
    run.enter(start + scheme, of: scalars)
    guard let domain = run.domain(at: start + scheme, of: scalars, anyEnding: scheme > 0) else {
      return nil
    }
    let end = addressEnd(after: domain.upperBound, in: scalars)
    var first = start
    if scheme == 0 {
      // Before a bare domain there may be letters that no such domain has.
      let foreign = scalars[domain].lastIndex { !isPlainDomain($0) && $0 != "." }
      first = foreign.map { $0 + 1 } ?? start
      let before: Unicode.Scalar = start > 0 ? scalars[start - 1] : " "
      let isOpen = before != "-" && before != "_" && before != "." && before != "/"
      guard isOpen, first < domain.upperBound, scalars[first] != "." else {
        return Match(range: start..<end, isValid: false)
      }
    }
    return Match(
      range: first..<end,
      isValid: labelsFit(scalars[max(domain.lowerBound, first)..<domain.upperBound]))
  }

  private static func schemeLength(at start: Int, in scalars: [Unicode.Scalar]) -> Int {
    for scheme in ["https://", "http://"] where scalars.count - start > scheme.utf8.count {
      let candidate = scalars[start..<(start + scheme.utf8.count)]
      let isSame = zip(candidate, scheme.unicodeScalars).allSatisfy {
        $0 == $1 || $0.properties.lowercaseMapping == String($1)
      }
      if isSame { return scheme.utf8.count }
    }
    return 0
  }

  /// The end of port, path and query after a domain.
  private static func addressEnd(after domain: Int, in scalars: [Unicode.Scalar]) -> Int {
    var end = domain
    if end < scalars.count, scalars[end] == ":" {
      let digits = scalars[(end + 1)...].prefix { ("0"..."9").contains($0) }
      if !digits.isEmpty { end = digits.endIndex }
    }
    if end < scalars.count, scalars[end] == "/" {
      end = pathEnd(after: end + 1, in: scalars)
    }
    if end < scalars.count, scalars[end] == "?" {
      let query = scalars[(end + 1)...].prefix { $0.isASCIIAlphanumeric || isQueryMark($0) }
      if let last = query.lastIndex(where: { $0.isASCIIAlphanumeric || isQueryEnd($0) }) {
        end = last + 1
      }
    }
    return end
  }

  /// The end of a path: punctuation at its end is the sentence's, parentheses that match are its own.
  private static func pathEnd(after start: Int, in scalars: [Unicode.Scalar]) -> Int {
    var end = start
    var position = start
    var open = [Int]()
    while position < scalars.count {
      let scalar = scalars[position]
      switch scalar {
      case "(" where open.count < 2: open.append(position)
      case ")" where !open.isEmpty:
        open.removeLast()
        if open.isEmpty { end = position + 1 }
      case "+", "-", "=", "_", "#", "/": if open.isEmpty { end = position + 1 }
      case "!", "*", "'", ";", ":", ",", ".", "$", "%", "[", "]", "–", "~", "@", "|", "&": break
      case _ where scalar.isASCIIAlphanumeric || isAccented(scalar):
        if open.isEmpty { end = position + 1 }
      default: return end
      }
      position += 1
    }
    return end
  }

  /// Whether every label, as it is sent, has at most 63 letters (RFC 1035, RFC 3492).
  private static func labelsFit(_ domain: ArraySlice<Unicode.Scalar>) -> Bool {
    domain.split(separator: ".").allSatisfy { label in
      label.count <= 63
        && (label.allSatisfy(\.isASCII) || 4 + Punycode.length(of: Array(label)) <= 63)
    }
  }

  private static func isPlainDomain(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar.isASCIIAlphanumeric || isAccented(scalar) && scalar.value < 0x400
  }

  /// Latin letters with accents, and Cyrillic ones.
  private static func isAccented(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xD7, 0xF7: false
    case 0xC0...0x24F, 0x1E00...0x1EFF, 0x400...0x52F: true
    default: false
    }
  }

  private static func isQueryMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && "!?*'@();:&=+$/%#[]-_.,~|".unicodeScalars.contains(scalar)
  }

  private static func isQueryEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && "-_&=#/".unicodeScalars.contains(scalar)
  }
}
