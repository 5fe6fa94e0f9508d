import Text

/// A name, or a part of one, without the additions that exports have: emoji, degrees, titles,
/// brackets, and remarks after a comma, a bar or a dash.
///
/// ```swift
/// CleanedName("Ono, PhD").text   // "Ono"
/// CleanedName("Ono, PhD").taken  // [", PhD"]
/// ```
package struct CleanedName: Hashable, Sendable {
  /// The name; empty where nothing of it is one.
  package private(set) var text = ""
  /// The pieces that were taken off, in the order in which they were found.
  package private(set) var taken: [String] = []

  /// A longer text is no name, and only its start is looked at.
  private static let bytesAtMost = 400

  /// The kinds of text that a name can be in.
  package enum Kind: Sendable {
    /// The whole name.
    case full
    /// A given name, which a degree alone can be: `MD` is short for `Mohammed`.
    case given
    /// A family name, which a title can be, or be a part of: `Graf`, `Freiherr von Thun`.
    case family
  }

  /// Cleans a full name, a given name or a family name.
  package init(_ name: String, kind: Kind = .full) {
    var rest = Self.start(of: name.collapsed)[...]
    rest = withoutQuotes(rest)
    rest = withoutBrackets(rest)
    rest = withoutRemark(rest)
    var words: [String] = []
    for word in rest.split(separator: " ") {
      let (before, plain, after) = Self.parts(of: word)
      // `&` and `+` say that there are two.
      let isNumber =
        !plain.contains(where: \.isLetter) && plain != "&" && plain != "+"
        || !words.isEmpty && plain.contains(where: \.isNumber) || plain.hasPrefix("#")
      // `☁️AWS`: a picture, and no name.
      let isLabel = !before.isEmpty && before != "@" && !words.isEmpty && isAllCapitals(plain)
      if isNumber || isLabel || NameWords.isPronouns(nameKey(trimmed(plain))) {
        take(word)
      } else {
        take(before)
        take(after)
        words.append(plain)
      }
    }
    takeTitles(of: &words, kind)
    // `Md.` is short for a name.
    while let first = words.first, words.count > 1, first.contains("."), Self.isSurely(first),
      nameKey(first) != "md"
    {
      take(first)
      words.removeFirst()
    }
    // In capitals throughout, `BA` is as likely a part of the name.
    let isShouted = words.allSatisfy(isAllCapitals)
    while let last = words.last, Self.isDegree(last, of: words.count, kind, isShouted: isShouted) {
      take(last)
      words.removeLast()
    }
    text = words.joined(separator: " ")
    while text.last == "," { text.removeLast() }
  }

  /// Whether a text is nothing but a form of address: `Ms.`, `Herr Dr.`.
  package static func isAddress(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (1...3).contains(words.count)
      && words.allSatisfy { word in forms.contains(word.lowercased().filter { $0 != "." }) }
  }

  private static let forms: Set = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "drs", "prof", "herr", "frau", "fräulein", "monsieur",
    "madame", "mademoiselle", "mme", "mlle", "m", "señor", "señora", "sr", "sra", "signor",
    "signora", "sig", "pan", "pani", "hr", "fr", "dhr", "mevr", "ven", "sir",
  ]

  private static func start(of name: String) -> String {
    guard name.utf8.count > bytesAtMost else { return name }
    return String(name.prefix(bytesAtMost / 4))
  }

  private mutating func take(_ piece: some StringProtocol) {
    let piece = String(piece).collapsed
    if !piece.isEmpty { taken.append(piece) }
  }

  // MARK: Stretches

  /// Takes off a nickname in double quotes beside other words.
  private mutating func withoutQuotes(_ text: Substring) -> Substring {
    let quotes = "\"“”„«»"
    guard let open = text.firstIndex(where: quotes.contains),
      let close = text[text.index(after: open)...].firstIndex(where: quotes.contains)
    else { return text }
    let rest = String(text[..<open] + " " + text[text.index(after: close)...]).collapsed
    guard !rest.isEmpty else { return text }
    take(text[open...close])
    return rest[...]
  }

  /// Takes off the parts in brackets: a maiden name, a nickname, a company.
  private mutating func withoutBrackets(_ text: Substring) -> Substring {
    guard let open = text.firstIndex(where: { "([{（".contains($0) }) else { return text }
    let close = text[open...].firstIndex { ")]}）".contains($0) }
    let end = close.map { text.index(after: $0) } ?? text.endIndex
    take(text[open..<end])
    let rest = String(text[..<open] + " " + text[end...]).collapsed
    return withoutBrackets(rest[...])
  }

  /// Takes off the text after a bar, a dash alone, or a comma before a remark.
  private mutating func withoutRemark(_ text: Substring) -> Substring {
    var rest = text
    let words = rest.split(separator: " ")
    if let sign = words.dropFirst().first(where: { $0.allSatisfy { "|•·¦│-–—/:~@".contains($0) } })
    {
      take(rest[sign.startIndex...])
      rest = rest[..<sign.startIndex]
    }
    if let bar = rest.firstIndex(where: { "|•¦│".contains($0) }), bar > rest.startIndex {
      take(rest[bar...])
      rest = rest[..<bar]
    }
    if let comma = rest.firstIndex(where: { ",،，".contains($0) }), comma > rest.startIndex {
      let segments = rest[rest.index(after: comma)...].split { ",،，".contains($0) }
      if segments.allSatisfy({ isRemark(String($0)) || Self.hasCertificate($0) }) {
        take(rest[comma...])
        rest = rest[..<comma]
      }
    }
    return rest
  }

  private static func hasCertificate(_ segment: Substring) -> Bool {
    segment.lowercased().split(separator: " ").contains { word in
      ["certified", "certification", "hiring", "open", "speaker", "coach", "mentor"].contains(
        String(word))
    }
  }

  // MARK: Words

  /// Takes off the titles before a name.
  private mutating func takeTitles(of words: inout [String], _ kind: Kind) {
    var titles = titleCount(words)
    // Nobody is called by these, whatever else is there; the others can be names.
    func isSure(_ word: String) -> Bool {
      let key = nameKey(word)
      return word.contains(".") && key != "md" || Self.sureTitles.contains(key)
    }
    if kind == .family || titles == words.count || kind == .full && titles == words.count - 1 {
      titles = words[..<titles].prefix(while: isSure).count
    } else if nameKey(words.first ?? "") == "md" {
      titles = 0
    }
    for title in words[..<titles] { take(title) }
    words.removeFirst(titles)
  }

  private static let sureTitles = ["dr", "mr", "mrs", "ms", "mx", "prof", "ing", "phd"]

  /// Whether the last word of a name is a degree, and no generation: `PhD`, but not `Jr.`.
  private static func isDegree(
    _ word: String, of count: Int, _ kind: Kind, isShouted: Bool
  ) -> Bool {
    if isSurely(word) { return count > 1 || kind != .given }
    let bare = trimmed(word)
    let key = nameKey(bare)
    // `Jack MA`: the rest may be the whole name, or the degree a family name.
    guard NameWords.capitalSuffixes.contains(key), !generations.contains(key), !isShouted else {
      return false
    }
    return count > (kind == .full ? 2 : 1) && (isAllCapitals(bare) || bare.dropLast().contains("."))
  }

  private static func isSurely(_ word: String) -> Bool {
    let key = nameKey(trimmed(word))
    return (NameWords.suffixes.contains(key) || ["csc", "drsc"].contains(key))
      && !generations.contains(key)
  }

  private static let generations = [
    "jr", "jnr", "junior", "sr", "snr", "senior", "ii", "iii", "iv", "v", "2nd", "3rd", "4th",
  ]

  /// A text without the emoji around it, and without the sign of a handle before it.
  package static func undecorated(_ text: some StringProtocol) -> String { parts(of: text).plain }

  /// A text cut into the decoration before it, itself, and the decoration after it.
  private static func parts(
    of text: some StringProtocol
  ) -> (before: String, plain: String, after: String) {
    let scalars = Array(text.unicodeScalars)
    var (start, end) = (0, scalars.count)
    if scalars.first == "@" { start = 1 }
    while start < end, isDecoration(scalars[start]) { start += 1 }
    while end > start, isDecoration(scalars[end - 1]) { end -= 1 }
    func string(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view)
    }
    return (string(0..<start), string(start..<end), string(end..<scalars.count))
  }

  private static func isDecoration(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .otherSymbol, .modifierSymbol, .format, .enclosingMark, .unassigned, .privateUse:
      scalar != "´" && scalar != "`"
    // A presentation selector.
    case .nonspacingMark: 0xFE00...0xFE0F ~= scalar.value
    default: ["*", "~", "✓", " ", "\"", "“", "”", "„"].contains(scalar)
    }
  }
}
