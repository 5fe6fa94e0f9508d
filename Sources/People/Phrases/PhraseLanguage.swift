/// Whether a phrase is in another language than English, judged by its small words.
enum PhraseLanguage {
  /// Whether a text has more small words of other languages than of English.
  static func isForeign(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
    let foreign = words.count { others.contains($0) }
    guard foreign > 0 else { return words.contains { $0.unicodeScalars.contains(where: isFar) } }
    return foreign > words.count { english.contains($0) }
  }

  /// Whether a letter is of a script that English does not use.
  private static func isFar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x0370 && scalar.properties.isAlphabetic && !(0x1E00...0x1EFF ~= scalar.value)
  }

  private static let english: Set<String> = [
    "the", "a", "an", "of", "and", "to", "my", "your", "our", "i", "you", "we", "that", "with",
    "for",
    "is", "was", "are", "were", "it", "this", "at", "by", "from", "they", "he", "she", "how",
    "what",
  ]

  /// Small words that are not English.
  private static let others: Set<String> = [
    // German and Dutch.
    "am", "im", "der", "das", "und", "ich", "wir", "mit", "für", "auf", "ein", "eine", "einen",
    "einer", "dem",
    "den", "des", "nicht", "ist", "haben", "habe", "zu", "zum", "zur", "bei", "beim", "über", "aus",
    "mein", "meine", "unser", "unsere", "ihr", "ihre", "sie", "het", "een", "ik", "wij", "niet",
    "mijn",
    "voor", "naar", "bij", "ons", "onze",
    // French, Spanish, Italian, Portuguese.
    "le", "les", "la", "une", "je", "nous", "vous", "avec", "pour", "dans", "sur", "chez", "mon",
    "votre", "notre", "est", "et", "du", "el", "los", "las", "una", "yo", "y", "por",
    "para", "en", "su", "nuestro", "que", "il", "lo", "gli", "di", "della", "del", "per", "sono",
    "mio", "nel", "um", "uma", "eu", "nós", "com", "não", "meu", "minha", "seu", "sua", "ao",
    // Polish, Czech, Nordic.
    "się", "jest", "nie", "że", "dla", "przy", "jsem", "mám", "jeg", "og", "med", "til", "jag",
    "och", "är", "på", "av", "som", "att", "det", "hos",
  ]
}
