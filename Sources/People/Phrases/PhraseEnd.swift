import Text

/// The end of a phrase, which completes a sentence and must not end it.
package enum PhraseEnd {
  /// How many full stops at the end of a text end a sentence; those of an abbreviation do not.
  package static func fullStops(in text: String) -> Int {
    guard text.hasSuffix("."), !text.hasSuffix("...") else { return 0 }
    let word = text.splitAtSpaces().last.map(String.init) ?? text
    guard !isAbbreviation(word.lowercased()) else { return 0 }
    return text.reversed().prefix { $0 == "." }.count
  }

  private static func isAbbreviation(_ word: String) -> Bool {
    let bare = String(word.drop { !$0.isLetter })
    if abbreviations.contains(bare) { return true }
    // U.S., e.g., Ph.D.: short parts with a stop after each; `example.com.` is a name and a stop.
    let parts = bare.dropLast().split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1
      && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isLetter) }
  }

  /// Words with a stop that may well end a phrase.
  private static let abbreviations: Set<String> = [
    // Companies.
    "inc.", "ltd.", "co.", "corp.", "bros.", "plc.", "llc.", "pty.", "assn.",
    // The end of a list.
    "etc.", "al.",
    // People and titles.
    "jr.", "sr.", "dr.", "prof.", "esq.", "st.",
    // Parts of an organisation.
    "dept.", "univ.",
  ]
}

extension PhraseEnd {
  /// Describes a mark that ends a sentence inside a text; nil where none certainly does.
  static func stopInside(_ text: String) -> String? {
    guard text.utf8.contains(where: { $0 == 0x2E || $0 == 0x3F || $0 == 0x21 }) else { return nil }
    let words = text.splitAtSpaces()
    // A quotation may have sentences of its own.
    var isQuoted = false
    for (word, next) in zip(words, words.dropFirst()) {
      for mark in word {
        if mark == "\"" { isQuoted.toggle() }
        if mark == "“" || mark == "”" { isQuoted = mark == "“" }
      }
      guard !isQuoted else { continue }
      guard let mark = word.last(where: { !"\"”'’»)".contains($0) }) else { continue }
      if "?!".contains(mark), next.first?.isUppercase == true {
        return mark == "?" ? "a question inside" : "a whole sentence"
      }
      guard mark == ".", fullStops(in: String(word)) > 0, !word.hasSuffix(".."),
        next.first?.isUppercase == true
      else { continue }
      // A letter, a number or a capitalised short word may be an initial or an abbreviation.
      let letters = word.filter(\.isLetter)
      guard letters.count > 3 || letters.count > 1 && letters.allSatisfy(\.isLowercase) else {
        continue
      }
      return "a full stop inside"
    }
    return nil
  }
}
