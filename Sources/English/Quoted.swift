extension String {
  /// The text between double quotes; quotes inside become single ones.
  ///
  /// A text that is quoted already is given the quotes that were asked for, and no second pair.
  /// Apostrophes, and a sign for inches that has no partner, stay.
  ///
  /// - Parameter straight: whether the quotes are those of a typewriter, `"` and `'`.
  package func quoted(straight: Bool) -> String {
    let marks = straight ? QuotationMarks.straight : .curly
    let inner = withoutOuterQuotes ?? self
    return marks.outer.opening + inner.withInnerQuotes(marks) + marks.outer.closing
  }

  /// What is between the quotes, if one pair of them encloses the whole text.
  private var withoutOuterQuotes: String? {
    guard count > 2, let first, let last else { return nil }
    let inner = dropFirst().dropLast()
    switch (first, last) {
    case ("“", "”"), ("‘", "’"), ("„", "“"), ("«", "»"):
      // Not one pair, but two: “A” and “B”.
      var depth = 1
      for sign in inner {
        if sign == first { depth += 1 }
        if sign == last, first != "‘" { depth -= 1 }
        if depth == 0 || first == "‘" && sign == first { return nil }
      }
      return depth == 1 ? String(inner) : nil
    case ("\"", "\""):
      return inner.contains("\"") && !inner.contains(" \"") ? nil : inner.pairedQuotes
    case ("'", "'"): return inner.contains(" '") ? nil : String(inner)
    default: return nil
    }
  }

  /// The text with single quotes for its double ones, and the other way round inside those.
  private func withInnerQuotes(_ marks: QuotationMarks) -> String {
    guard contains(where: { "\"“”„".contains($0) }) else { return self }
    let isPaired = count(of: "\"") % 2 == 0
    var result = ""
    var depth = 0
    var hasSingle = false
    var characters = self[...]
    while let sign = characters.popFirst() {
      let next = characters.first
      switch sign {
      case "\"" where !isPaired: result.append(sign)
      case "\"" where depth == 0, "„",
        "“" where depth == 0:
        depth = 1
        result += marks.inner.opening
      case "\"", "“", "”":
        depth = 0
        result += marks.inner.closing
      case "‘" where depth == 1:
        hasSingle = true
        result += marks.outer.opening
      case "’" where hasSingle && next?.isLetter != true:
        hasSingle = false
        result += marks.outer.closing
      default: result.append(sign)
      }
    }
    return result
  }
}

/// The marks a text is quoted with.
private struct QuotationMarks {
  let outer: (opening: String, closing: String)
  let inner: (opening: String, closing: String)

  static let curly = QuotationMarks(outer: ("“", "”"), inner: ("‘", "’"))
  static let straight = QuotationMarks(outer: ("\"", "\""), inner: ("'", "'"))
}

extension StringProtocol {
  fileprivate func count(of sign: Character) -> Int { reduce(0) { $1 == sign ? $0 + 1 : $0 } }
}

extension Substring {
  /// The text, if the straight quotes in it are pairs of their own: `The "best" way`.
  fileprivate var pairedQuotes: String? {
    guard count(of: "\"") % 2 == 0 else { return nil }
    // The first of them has to open: `A" and "B` has one that closes.
    guard let first = firstIndex(of: "\"") else { return String(self) }
    let isOpening = first == startIndex || self[index(before: first)].isWhitespace
    return isOpening ? String(self) : nil
  }
}
