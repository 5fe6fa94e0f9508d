import Text

/// A part of a name as exports have it, and the same without what is no part of a name: emoji,
/// degrees, titles, brackets, and remarks after a comma, a bar or a dash.
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

  /// Cleans a full name, a given name or a family name.
  ///
  /// - Parameter isGiven: whether it is a given name, which a degree alone can be: `MD` is short for
  ///   `Mohammed`.
  package init(_ name: String, isGiven: Bool = false) {
    var rest = Self.start(of: name.collapsed)[...]
    rest = withoutBrackets(rest)
    rest = withoutRemark(rest)
    var words: [String] = []
    for word in rest.split(separator: " ") {
      let (before, plain, after) = Self.parts(of: word)
      let isNumber = !plain.contains(where: \.isLetter)
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
    takeTitles(of: &words)
    while let first = words.first, words.count > 1, first.contains("."), Self.isSurely(first) {
      take(first)
      words.removeFirst()
    }
    while let last = words.last,
      words.count > 1 ? Self.isDegree(last) : !isGiven && Self.isSurely(last)
    {
      take(last)
      words.removeLast()
    }
    text = words.joined(separator: " ")
    while text.last == "," { text.removeLast() }
  }

  /// Whether a text is nothing but titles and forms of address: `Ms.`, `Herr Dr.`.
  package static func isTitle(_ text: String) -> Bool {
    let words = text.split(separator: " ").map { String($0) }
    return (1...4).contains(words.count) && titleCount(words + ["Ada"]) == words.count
  }

  private static func start(of name: String) -> String {
    guard name.utf8.count > bytesAtMost else { return name }
    return String(name.prefix(bytesAtMost / 4))
  }

  private mutating func take(_ piece: some StringProtocol) {
    let piece = String(piece).collapsed
    if !piece.isEmpty { taken.append(piece) }
  }

  // MARK: Stretches

  /// Takes off what is in brackets: a maiden name, a nickname, a company.
  private mutating func withoutBrackets(_ text: Substring) -> Substring {
    guard let open = text.firstIndex(where: { "([{（".contains($0) }) else { return text }
    let close = text[open...].firstIndex { ")]}）".contains($0) }
    let end = close.map { text.index(after: $0) } ?? text.endIndex
    take(text[open..<end])
    let rest = String(text[..<open] + " " + text[end...]).collapsed
    return withoutBrackets(rest[...])
  }

  /// Takes off what follows a bar, a dash that stands alone, or a comma before a remark.
  private mutating func withoutRemark(_ text: Substring) -> Substring {
    var rest = text
    let words = rest.split(separator: " ")
    if let sign = words.dropFirst().first(where: { $0.allSatisfy { "|•·¦│-–—/:~".contains($0) } }) {
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
      ["certified", "certification", "hiring", "speaker", "coach", "mentor"].contains(String(word))
    }
  }

  // MARK: Words

  private mutating func takeTitles(of words: inout [String]) {
    var titles = titleCount(words)
    // `Dr.` alone is nobody; `Prince` alone may be a name.
    if titles == words.count, let last = words.last, !words.isEmpty, !Self.isTitle(last) {
      titles -= 1
    }
    for title in words[..<titles] { take(title) }
    words.removeFirst(titles)
  }

  /// Whether a word at the end of a name is a degree, and no generation: `PhD`, but not `Jr.`.
  private static func isDegree(_ word: String) -> Bool {
    let word = trimmed(word)
    let key = nameKey(word)
    if generations.contains(key) { return false }
    return isSurely(word)
      || NameWords.capitalSuffixes.contains(key)
        && (isAllCapitals(word) || word.dropLast().contains("."))
  }

  private static func isSurely(_ word: String) -> Bool {
    let key = nameKey(trimmed(word))
    return (NameWords.suffixes.contains(key) || ["csc", "drsc"].contains(key))
      && !generations.contains(key)
  }

  private static let generations = ["jr", "sr", "ii", "iii", "iv", "v"]

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
