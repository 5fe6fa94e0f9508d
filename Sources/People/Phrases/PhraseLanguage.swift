import Text

/// Whether a phrase is in another language than English, judged by its small words.
enum PhraseLanguage {
  /// Whether a text has more small words of other languages than of English.
  static func isForeign(_ text: String) -> Bool {
    let words = words(of: text)
    let foreign = words.count { others.contains($0) }
    guard foreign > 0 else {
      return !text.utf8.allSatisfy { $0 < 0x80 } && text.unicodeScalars.contains(where: isFar)
    }
    return foreign > words.count { english.contains($0) }
  }

  /// The words of a text, in small letters and UTF-8.
  private static func words(of text: String) -> [ArraySlice<UInt8>] {
    // Most phrases are ASCII, and are handled by bytes. The benchmark is `batch`.
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.lowercased().nfc.split { !$0.isLetter && $0 != "'" }.map { Array($0.utf8)[...] }
    }
    return text.utf8.map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 }
      .split { $0 &- UInt8(ascii: "a") >= 26 && $0 != UInt8(ascii: "'") }
  }

  /// Whether a letter is of a script that English does not use.
  private static func isFar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x0370 && scalar.properties.isAlphabetic && !(0x1E00...0x1EFF ~= scalar.value)
  }

  private static let english = WordList(
    """
    a an and are at by for from he how i is it my of our she that the they this to was we were
    what with you your
    """)

  /// Small words that are not English: German and Dutch, French, Spanish, Italian, Portuguese,
  /// Polish, Czech and Nordic.
  private static let others = WordList(
    """
    am ao att auf aus av avec bei beim bij chez com dans das del della dem den der des det di dla
    du een ein eine einen einer el en est et eu für gli habe haben het hos ich ihr ihre ik il im
    ist jag je jeg jest jsem la las le les lo los med mein meine meu mijn minha mio mit mon mám
    naar nel nicht nie niet notre nous nuestro não nós och og ons onze para per por pour przy på
    que seu sie się som sono su sua sur til um uma una und une unser unsere voor votre vous wij
    wir y yo zu zum zur är über że
    """)
}
