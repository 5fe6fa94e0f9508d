extension String {
  /// The text between double quotes; quotes inside become single ones.
  ///
  /// A text that is quoted already gets the requested quotes, and no second pair. Apostrophes, and
  /// a sign for inches without a partner, stay.
  ///
  /// - Parameter straight: whether the quotes are straight, `"` and `'`.
  package func quoted(straight: Bool) -> String {
    let marks = straight ? QuotationMarks.straight : .curly
    let inner = withoutOuterQuotes ?? self
    return marks.outer.opening + inner.withInnerQuotes(marks) + marks.outer.closing
  }

  /// The text inside the quotes, if one pair of them encloses it all.
  private var withoutOuterQuotes: String? {
    guard count > 2, let first, let last else { return nil }
    let inner = dropFirst().dropLast()
    switch (first, last) {
    case ("“", "”"), ("‘", "’"), ("„", "“"), ("«", "»"):
      // “A” and “B” are two pairs.
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

  /// The text with its double quotes made single, and those inside them double again.
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

/// The marks to quote a text with.
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
  /// The text, if the straight quotes in it pair up: `The "best" way`.
  fileprivate var pairedQuotes: String? {
    guard count(of: "\"") % 2 == 0 else { return nil }
    // The first has to open: that of `A" and "B` closes.
    guard let first = firstIndex(of: "\"") else { return String(self) }
    let isOpening = first == startIndex || self[index(before: first)].isWhitespace
    return isOpening ? String(self) : nil
  }
}
