extension String {
  /// The text with a capital for its first letter and nothing else changed.
  ///
  /// Opening quotes and brackets may precede the letter. A first word with a capital inside, such
  /// as `iOS` and `eBay`, keeps its spelling.
  package var capitalizedFirst: String {
    guard let start = firstIndex(where: { !$0.isOpeningMark }), self[start].isLetter else {
      return self
    }
    let word = self[start...].prefix { $0.isLetter || $0.isNumber }
    guard !word.contains(where: \.isUppercase), let scalar = self[start].unicodeScalars.first else {
      return self
    }
    var result = String(self[..<start])
    // The title case of a letter is one capital, even of a ligature.
    result += scalar.properties.titlecaseMapping
    result.unicodeScalars += self[start...].unicodeScalars.dropFirst()
    return result
  }
}

extension Character {
  /// Whether it is a quote, bracket or inverted mark that opens something.
  var isOpeningMark: Bool { "\"'“‘„‚«‹([{¿¡".contains(self) }

  /// Whether it is a quote or bracket that closes something.
  var isClosingMark: Bool { "\"'”’»›)]}".contains(self) }
}
