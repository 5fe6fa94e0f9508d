import Text

/// The common words of English, to tell them from names.
///
/// The list is that of a spelling checker (SCOWL, up to size 50), less what the
/// endings below make of its other words.
package enum EnglishWords {
  /// Whether a word in small letters is one of them, or one with an ending.
  package static func contains(_ word: String) -> Bool {
    contains(word[...], endings: 3)
  }

  private static func contains(_ word: Substring, endings: Int) -> Bool {
    if list.contains(String(word)) { return true }
    guard endings > 0, word.count > 3 else { return false }
    return bases(of: word).contains { contains($0[...], endings: endings - 1) }
  }

  /// What a word may be without its ending.
  private static func bases(of word: Substring) -> [String] {
    var bases: [String] = []
    func cut(_ ending: String, _ replacements: String...) {
      guard word.hasSuffix(ending) else { return }
      let stem = word.dropLast(ending.count)
      guard stem.count > 1 else { return }
      bases += replacements.map { stem + $0 }
      if stem.count > 2, stem.last == stem.dropLast().last { bases.append(String(stem.dropLast())) }
      if stem.last == "i" { bases.append(stem.dropLast() + "y") }
    }
    cut("s", "")
    cut("es", "")
    for ending in ["ed", "er", "est", "ing"] { cut(ending, "", "e") }
    cut("ly", "")
    cut("ness", "")
    return bases
  }

  private static let list = WordList(
    EmbeddedFiles.all.first { $0.path == "words.txt" }?.text ?? "")
}

extension EnglishWords {
  /// Whether a word is one of the language with one letter too many, too few, wrong or swapped.
  package static func isNear(_ word: String) -> Bool {
    let letters = Array(word)
    guard (3...24).contains(letters.count) else { return false }
    for index in letters.indices {
      var shorter = letters
      shorter.remove(at: index)
      if contains(String(shorter)) { return true }
      if index > 0 {
        var swapped = letters
        swapped.swapAt(index - 1, index)
        if contains(String(swapped)) { return true }
      }
    }
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
    return (0...letters.count).contains { index in
      alphabet.contains { letter in
        var longer = letters
        longer.insert(letter, at: index)
        if contains(String(longer)) { return true }
        guard index < letters.count else { return false }
        var other = letters
        other[index] = letter
        return contains(String(other))
      }
    }
  }
}
