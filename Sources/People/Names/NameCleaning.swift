import Text

/// A part of a name as exports have it, and the same without what is no part of a name: emoji,
/// degrees, titles, remarks behind a comma or a bar.
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

  /// Cleans a full name, a given name or a family name.
  package init(_ name: String) {
    var rest = name.collapsed[...]
    if let bar = rest.firstIndex(where: { "|•·¦│".contains($0) }), bar > rest.startIndex {
      take(rest[bar...])
      rest = rest[..<bar]
    }
    if let comma = rest.firstIndex(where: { ",،，".contains($0) }), comma > rest.startIndex {
      let segments = rest[rest.index(after: comma)...].split { ",،，".contains($0) }
      if segments.allSatisfy({ isRemark(String($0)) }) {
        take(rest[comma...])
        rest = rest[..<comma]
      }
    }
    var words: [String] = []
    for word in rest.split(separator: " ") {
      let plain = Self.undecorated(word)
      if plain.isEmpty || NameWords.isPronouns(nameKey(trimmed(plain))) {
        take(word)
      } else {
        if plain.count < word.count { take(word.filter { !plain.contains($0) }[...]) }
        words.append(plain)
      }
    }
    let titles = titleCount(words)
    if titles < words.count {
      for title in words[..<titles] { take(title[...]) }
      words.removeFirst(titles)
    }
    while let last = words.last, isDegree(last), words.count > 1 || isSurely(last) {
      take(last[...])
      words.removeLast()
    }
    text = words.joined(separator: " ")
    while text.last == "," { text.removeLast() }
  }

  private mutating func take(_ piece: some StringProtocol) {
    taken.append(String(piece).collapsed)
  }

  /// Whether a word at the end of a name is a degree, and no generation: `PhD`, but not `Jr.`.
  private func isDegree(_ word: String) -> Bool {
    let word = trimmed(word)
    let key = nameKey(word)
    if Self.generations.contains(key) { return false }
    return isSurely(word)
      || NameWords.capitalSuffixes.contains(key)
        && (isAllCapitals(word) || word.dropLast().contains("."))
  }

  private func isSurely(_ word: String) -> Bool {
    let key = nameKey(trimmed(word))
    return NameWords.suffixes.contains(key) && !Self.generations.contains(key)
  }

  private static let generations = ["jr", "sr", "ii", "iii", "iv", "v"]

  /// A text without the emoji around it, and without the sign of a handle before it.
  package static func undecorated(_ text: some StringProtocol) -> String {
    var scalars = Array(text.unicodeScalars)
    if scalars.first == "@" { scalars.removeFirst() }
    func isDecoration(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.properties.generalCategory {
      case .otherSymbol, .modifierSymbol, .format, .enclosingMark, .unassigned, .privateUse:
        scalar != "´" && scalar != "`"
      // A presentation selector, and the skin of a hand.
      case .nonspacingMark: 0xFE00...0xFE0F ~= scalar.value
      default: scalar == "*" || scalar == "~" || scalar == "✓"
      }
    }
    while let last = scalars.last, isDecoration(last) || last == " " { scalars.removeLast() }
    scalars = Array(scalars.drop { isDecoration($0) || $0 == " " })
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
