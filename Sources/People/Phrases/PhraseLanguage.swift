import Text

/// Whether a phrase is in another language than English, judged by its small words.
enum PhraseLanguage {
  /// Whether a text has more small words of other languages than of English.
  static func isForeign(_ text: String) -> Bool {
    // Most phrases are ASCII, which is looked at by bytes. The benchmark is `batch`.
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      let small = text.lowercased().nfc
      let words = small.split { !$0.isLetter && $0 != "'" }.map { Array($0.utf8)[...] }
      return isForeign(words) ?? small.unicodeScalars.contains(where: isFar)
    }
    let small = text.utf8.map(\.lowercasedASCII)
    return isForeign(small.split { $0 &- UInt8(ascii: "a") >= 26 && $0 != UInt8(ascii: "'") })
      ?? false
  }

  /// Whether more of `words` are small words of other languages than of English; nil where none is of
  /// another language.
  private static func isForeign(_ words: [ArraySlice<UInt8>]) -> Bool? {
    let foreign = words.count { others.contains($0) }
    return foreign == 0 ? nil : foreign > words.count { english.contains($0) }
  }

  /// Whether a letter is of a script that English does not use.
  private static func isFar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x0370 && scalar.properties.isAlphabetic && !(0x1E00...0x1EFF ~= scalar.value)
  }

  static let english = WordList(
    """
    a an and are at by for from he how i is it my of our she that the they this to was we were
    what with you your
    """)

  /// Small words that are not English: German and Dutch, French, Spanish, Italian, Portuguese,
  /// Polish, Czech and Nordic.
  static let others = WordList(
    """
    am ao att auf aus av avec bei beim bij chez com dans das del della dem den der des det di dla
    du een ein eine einen einer el en est et eu für gli habe haben het hos ich ihr ihre ik il im
    ist jag je jeg jest jsem la las le les lo los med mein meine meu mijn minha mio mit mon mám
    naar nel nicht nie niet notre nous nuestro não nós och og ons onze para per por pour przy på
    que seu sie się som sono su sua sur til um uma una und une unser unsere voor votre vous wij
    wir y yo zu zum zur är über że
    """)
}
