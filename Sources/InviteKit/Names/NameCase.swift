import Fitting
import Templating

/// Mends the capitals of names that were typed with the key locked.
///
/// Only words in capitals throughout, of three letters or more, are touched: two are initials that
/// serve as a name (`AJ`), and lower or inner capitals may be meant.
struct NameCase {
  /// The text that the name stands in, which tells the language where the name does not.
  let context: String

  /// The name with its capitals mended; throws where they hide what the name is.
  func mend(_ name: String) throws(FirstName.Reason) -> String {
    var mended = ""
    for word in name.split(separator: " ") {
      if !mended.isEmpty { mended += " " }
      mended += try mend(word: String(word))
    }
    guard mended.unicodeScalars.allSatisfy(isPartOfName), letters(in: mended) > 0 else {
      throw .signs
    }
    return mended
  }

  private func mend(word: String) throws(FirstName.Reason) -> String {
    guard isAllCapitals(word) else { return word }
    let count = letters(in: word)
    if count == 2, !hasLowercase(context), NameWords.shortNames.contains(nameKey(word)) {
      throw .capitals
    }
    guard count > 2 else { return word }
    // Capitals are written without accents in Greek, and nobody is called by consonants alone.
    if script(of: word) == .greek { throw .capitals }
    if script(of: word) == .latin, count < 5, hasNoVowel(nameKey(word)) {
      throw .capitals
    }
    return try titlecased(word)
  }

  private func titlecased(_ word: String) throws(FirstName.Reason) -> String {
    var result = String.UnicodeScalarView()
    var isStart = true
    let smallI = smallI
    let isDutch =
      word.hasPrefix("IJ") && word.dropFirst(2).first.map { !"AEIOUY".contains($0) } == true
    for (index, scalar) in word.unicodeScalars.enumerated() {
      if isStart || isDutch && index == 1 {
        result.append(scalar)
      } else if scalar == "İ" {
        // Unicode lowers it to two scalars that no Turkish reader expects.
        result.append("i")
      } else if scalar == "I" {
        guard let smallI else { throw .capitals }
        result.append(smallI)
      } else {
        result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
      isStart =
        !scalar.properties.isAlphabetic && !isMark(scalar)
        || isApostrophe(scalar)
    }
    return String(result)
  }

  /// What `I` is in small letters: `ı` in Turkish, or nil where that cannot be told.
  ///
  /// A text with `İ` in it tells the two apart. One with `Ş` or `Ğ` alone may have been put in
  /// capitals by a program that does not; but Romanians have been writing `Ş` too.
  private var smallI: Unicode.Scalar? {
    let scalars = context.nfc.unicodeScalars
    if scalars.contains(where: { $0 == "İ" || $0 == "ı" }) { return "ı" }
    let isRomanian = scalars.contains { "ĂăÂâȚțŢţÎî".unicodeScalars.contains($0) }
    return !isRomanian && scalars.contains { "ŞşĞğ".unicodeScalars.contains($0) } ? nil : "i"
  }
}
