extension String {
  /// The text with a small first letter, unless its first word is a name or an acronym.
  ///
  /// A word stays if it has a capital, a digit or a sign inside (`VP`, `McKinsey`, `C++`), if it is
  /// one letter (`R`; but not the article), or if it is a ``ProperName``.
  package var uncapitalized: String {
    guard let start = firstIndex(where: { !$0.isOpeningMark }), self[start].isUppercase else {
      return self
    }
    let rest = self[start...]
    let word = rest.prefix { $0.isLetter || $0.isNumber || "+#.&'’".contains($0) }
    let following = rest.dropFirst(word.count)
    guard isOrdinary(word, before: following),
      !ProperName.starts(word: String(word.withoutPossessive), before: following)
    else { return self }
    var text = String(self[..<start])
    text += rest.prefix(1).lowercased()
    text.append(contentsOf: rest.dropFirst())
    return text
  }

  private func isOrdinary(_ word: Substring, before following: Substring) -> Bool {
    let inner = word.dropFirst()
    guard inner.isEmpty else {
      // `I'm` keeps its capital everywhere.
      if word.first == "I", let sign = inner.first, "'’".contains(sign) { return false }
      let name = inner.last == "." ? inner.dropLast() : inner
      return name.allSatisfy { $0.isLowercase || "'’".contains($0) }
    }
    // `A senior engineer` and `E-commerce lead`, but `A/B tester`, `X-ray technician`, `R`.
    switch word {
    case "A": return following.first == " "
    case "E": return following.first == "-" && following.dropFirst().first?.isLowercase == true
    default: return false
    }
  }
}

extension Substring {
  /// The word without `'s` and without a stop at its end.
  fileprivate var withoutPossessive: Substring {
    if hasSuffix("'s") || hasSuffix("’s") { return dropLast(2) }
    return last == "." ? dropLast() : self
  }
}
