import Text

/// Finds web addresses in a text, by the rules X counts them by (twitter-text 3.1, `extractUrl`).
enum WebAddress {
  /// More units of UTF-16 no address has.
  private static let greatestLength = 4096
  /// More letters no short address of X's own has.
  private static let greatestShortLength = 40

  /// The addresses in a text, from left to right.
  ///
  /// - Parameter bare: Whether a domain without `http://` or `https://` counts, such as `test.co`.
  static func ranges(in scalars: [Unicode.Scalar], bare: Bool) -> [Range<Int>] {
    guard scalars.contains(".") else { return [] }
    var found = [Range<Int>]()
    var run = DomainRun()
    // What an address ends with is not what stands before the next.
    var free = 0
    // Where a text can begin with a sign before an address, X takes it as that.
    var position = canPrecede(1, in: scalars, from: 0) ? 1 : 0
    if position == 1, match(at: 1, in: scalars, bare: bare, &run) == nil { position = 0 }
    while position < scalars.count {
      guard canPrecede(position, in: scalars, from: free),
        let match = match(at: position, in: scalars, bare: bare, &run)
      else {
        position += 1
        continue
      }
      found += match.addresses
      position = match.end
      free = match.end
    }
    return found
  }

  private struct Match {
    /// Where the search goes on.
    var end: Int
    var addresses: [Range<Int>] = []
  }

  private static func canPrecede(
    _ position: Int, in scalars: [Unicode.Scalar], from free: Int
  ) -> Bool {
    guard position > 0 else { return true }
    guard position > free else { return false }
    switch scalars[position - 1] {
    case "@", "＠", "$", "#", "＃", "\u{FFFE}", "\u{FEFF}", "\u{FFFF}": return false
    case let before: return !before.isASCIIAlphanumeric
    }
  }

  private static func match(
    at start: Int, in scalars: [Unicode.Scalar], bare: Bool, _ run: inout DomainRun
  ) -> Match? {
    let scheme = schemeLength(at: start, in: scalars)
    guard scheme > 0 || bare else { return nil }
    run.enter(start + scheme, of: scalars)
    guard let domain = run.domain(at: start + scheme, of: scalars) else { return nil }
    let (end, pathStart) = addressEnd(after: domain.upperBound, in: scalars)
    let match = Match(end: end)
    // X counts the scheme twice, and the one that it would put before a domain.
    let whole = length(of: start..<end, in: scalars) + (scheme > 0 ? scheme : "https://".count)
    guard isSendable(domain, of: scalars), whole <= greatestLength else { return match }
    guard scheme > 0 else {
      return bareMatch(domain, hasPath: pathStart != nil, match, in: scalars)
    }
    if let pathStart, let short = shortEnd(domain, pathStart, in: scalars) {
      let isShort = short - pathStart - 1 <= greatestShortLength
      return Match(end: end, addresses: isShort ? [start..<short] : [])
    }
    return Match(end: end, addresses: [start..<end])
  }

  /// The addresses in a domain that no scheme stands before.
  private static func bareMatch(
    _ domain: Range<Int>, hasPath: Bool, _ match: Match, in scalars: [Unicode.Scalar]
  ) -> Match {
    if domain.lowerBound > 0 {
      switch scalars[domain.lowerBound - 1] {
      case "-", "_", ".", "/": return match
      default: break
      }
    }
    var match = match
    match.addresses = DomainRun.plainDomains(in: domain, of: scalars)
    // A port or a query without a path is text.
    if hasPath, let last = match.addresses.popLast() {
      match.addresses.append(last.lowerBound..<(match.end - (domain.upperBound - last.upperBound)))
    }
    return match
  }

  private static func schemeLength(at start: Int, in scalars: [Unicode.Scalar]) -> Int {
    for scheme in ["https://", "http://"] where scalars.count - start > scheme.utf8.count {
      let candidate = scalars[start..<(start + scheme.utf8.count)]
      let isSame = zip(candidate, scheme.unicodeScalars).allSatisfy {
        $0 == $1 || $0.isASCIILetter && $0.value + 0x20 == $1.value
      }
      if isSame { return scheme.utf8.count }
    }
    return 0
  }

  /// The end of port, path and query after a domain, and where the path starts, if there is one.
  private static func addressEnd(
    after domain: Int, in scalars: [Unicode.Scalar]
  ) -> (end: Int, pathStart: Int?) {
    var end = domain
    var pathStart: Int?
    if end < scalars.count, scalars[end] == ":" {
      let digits = scalars[(end + 1)...].prefix { ("0"..."9").contains($0) }
      if !digits.isEmpty { end = digits.endIndex }
    }
    if end < scalars.count, scalars[end] == "/" {
      pathStart = end
      end = pathEnd(after: end + 1, in: scalars)
    }
    if end < scalars.count, scalars[end] == "?" { end = queryEnd(after: end, in: scalars) }
    return (end, pathStart)
  }

  /// The end of a query; where it starts if there is none.
  private static func queryEnd(after mark: Int, in scalars: [Unicode.Scalar]) -> Int {
    let query = scalars[(mark + 1)...].prefix { $0.isASCIIAlphanumeric || isQueryMark($0) }
    let last = query.lastIndex { $0.isASCIIAlphanumeric || isQueryEnd($0) }
    return last.map { $0 + 1 } ?? mark
  }

  /// Where an address of X's own shortening ends; nil for any other.
  ///
  /// Nothing but letters and digits belongs to it (`http://t.co/pbY2NfTZ's`).
  private static func shortEnd(
    _ domain: Range<Int>, _ pathStart: Int, in scalars: [Unicode.Scalar]
  ) -> Int? {
    let isShort =
      domain.count == 4 && domain.upperBound == pathStart
      && zip(scalars[domain], "t.co".unicodeScalars).allSatisfy {
        $0 == $1 || $0.isASCIILetter && $0.value + 0x20 == $1.value
      }
    guard isShort else { return nil }
    let letters = scalars[(pathStart + 1)...].prefix(while: \.isASCIIAlphanumeric)
    guard !letters.isEmpty else { return nil }
    let end = letters.endIndex
    return end < scalars.count && scalars[end] == "?" ? queryEnd(after: end, in: scalars) : end
  }

  /// The end of a path: punctuation at its end is the sentence's, parentheses that match are its own.
  private static func pathEnd(after start: Int, in scalars: [Unicode.Scalar]) -> Int {
    var end = start
    var position = start
    while position < scalars.count {
      let scalar = scalars[position]
      if scalar == "(" {
        guard let close = parenthesesEnd(from: position, in: scalars) else { return end }
        // Parentheses at its end belong to it only where nothing else is open.
        if end == position { end = close }
        position = close
        continue
      }
      guard isInPaths(scalar) else { return end }
      position += 1
      if isPathEnd(scalar) { end = position }
    }
    return end
  }

  /// The end of parentheses that hold something, with at most one pair of them inside.
  private static func parenthesesEnd(from start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    var inner = scalars[(start + 1)...].prefix(while: isInPaths).endIndex
    guard inner < scalars.count else { return nil }
    if scalars[inner] == ")" { return inner > start + 1 ? inner + 1 : nil }
    guard scalars[inner] == "(" else { return nil }
    let close = scalars[(inner + 1)...].prefix(while: isInPaths).endIndex
    guard close < scalars.count, close > inner + 1, scalars[close] == ")" else { return nil }
    inner = scalars[(close + 1)...].prefix(while: isInPaths).endIndex
    return inner < scalars.count && scalars[inner] == ")" ? inner + 1 : nil
  }

  /// Whether every label of a domain, as it is sent, has at most 63 letters (RFC 1035, RFC 3492), and
  /// none that is sent already has letters to be sent.
  private static func isSendable(_ domain: Range<Int>, of scalars: [Unicode.Scalar]) -> Bool {
    let labels = scalars[domain].split(separator: ".")
    if let first = labels.first, first.starts(with: "xn--".unicodeScalars),
      DomainRun.plainDomains(in: domain, of: scalars).isEmpty
    {
      return false
    }
    return labels.allSatisfy { label in
      label.count <= 63
        && (label.allSatisfy(\.isASCII) || 4 + Punycode.length(of: Array(label)) <= 63)
    }
  }

  private static func length(of range: Range<Int>, in scalars: [Unicode.Scalar]) -> Int {
    // Only an address of many scalars is worth counting.
    guard range.count > greatestLength / 2 else { return range.count }
    return scalars[range].reduce(0) { $0 + UTF16.width($1) }
  }

  private static func isInPaths(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "!", "*", "'", ";", ":", ",", ".", "$", "%", "[", "]", "–", "~", "@", "|", "&": true
    default: isPathEnd(scalar)
    }
  }

  private static func isPathEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "+", "-", "=", "_", "#", "/", "\u{400}"..."\u{4FF}": true
    default: scalar.isASCIIAlphanumeric || scalar.isAccentedLatin
    }
  }

  private static func isQueryMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && "!?*'@();:&=+$/%#[]-_.,~|".unicodeScalars.contains(scalar)
  }

  private static func isQueryEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && "-_&=#/".unicodeScalars.contains(scalar)
  }
}
