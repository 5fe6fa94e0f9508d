import Text

/// Mends the capitals of names typed with the caps lock on, or without any capital.
///
/// Words of three or more capitals are lowered; two may be initials that serve as a name (`AJ`). A
/// name without capitals gets its own. Inner capitals may be meant, and stay.
struct NameCase {
  /// The text around the name, which shows the language where the name does not.
  let context: String

  /// The name with its capitals mended; throws where the capitals hide its spelling.
  func mend(_ name: String) throws(FirstName.Reason) -> String {
    var mended = ""
    let isSmall = !hasUppercase(name)
    for word in name.split(separator: " ") {
      if !mended.isEmpty { mended += " " }
      let isRaised = isSmall && (mended.isEmpty || !isLowercaseParticle(String(word)))
      mended += isRaised ? raised(String(word)) : try mend(word: String(word))
    }
    guard mended.unicodeScalars.allSatisfy(isPartOfName), letters(in: mended) > 0 else {
      throw .signs
    }
    return mended
  }

  /// A word in small letters with a capital at its start, and after a hyphen or an apostrophe.
  ///
  /// A particle before a hyphen stays small, as in `al-Rahman`.
  private func raised(_ word: String) -> String {
    var result = String.UnicodeScalarView()
    var isStart = true
    let isDutch = startsWithDutchLetter(word)
    if let hyphen = word.firstIndex(of: "-"), isLowercaseParticle(String(word[..<hyphen])) {
      let rest = word[word.index(after: hyphen)...]
      return String(word[...hyphen]) + raised(String(rest))
    }
    for (index, scalar) in word.unicodeScalars.enumerated() {
      if isStart || isDutch && index == 1 {
        // In a text with Turkish letters the capital of `i` is `İ`; that of `ı` is `I`.
        let isTurkish = scalar == "i" && smallI != "i"
        result.append(contentsOf: isTurkish ? "İ".unicodeScalars : capital(of: scalar))
      } else {
        result.append(scalar)
      }
      isStart = !scalar.properties.isAlphabetic && !isMark(scalar) || isApostrophe(scalar)
    }
    return String(result)
  }

  /// The capital of a letter; one without a capital stays.
  private func capital(of scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    scalar.properties.titlecaseMapping.unicodeScalars
  }

  private func mend(word: String) throws(FirstName.Reason) -> String {
    guard isAllCapitals(word) else {
      // `jANE`: typed with the shift key for small letters.
      if isInverted(word) { throw .capitals }
      return word
    }
    let count = letters(in: word)
    if count == 2, !hasLowercase(context), NameWords.shortNames.contains(nameKey(word)) {
      throw .capitals
    }
    guard count > 2 else { return word }
    // Greek capitals are written without accents, and nobody is called by consonants alone.
    if nameScript(of: word) == .greek { throw .capitals }
    if nameScript(of: word) == .latin, count < 5, hasNoVowel(nameKey(word)) {
      throw .capitals
    }
    return try titlecased(word)
  }

  private func isInverted(_ word: String) -> Bool {
    guard let first = word.first, first.isLowercase else { return false }
    let rest = word.dropFirst()
    return letters(in: rest) > 1 && isAllCapitals(rest)
  }

  private func titlecased(_ word: String) throws(FirstName.Reason) -> String {
    var result = String.UnicodeScalarView()
    var isStart = true
    let smallI = smallI
    let isDutch = startsWithDutchLetter(word)
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

  /// Whether a word starts with `ij` before a consonant: one letter in Dutch.
  private func startsWithDutchLetter(_ word: String) -> Bool {
    let start = word.prefix(3).lowercased()
    return start.hasPrefix("ij") && start.count == 3
      && start.last.map { !"aeiouy".contains($0) } == true
  }

  /// The small letter of `I`: `ı` in Turkish text, `i` in other text, nil where neither is sure.
  ///
  /// A text with `İ` distinguishes the two. One with only `Ş` or `Ğ` may come from a program that
  /// does not, or be Romanian, where some write `Ş` too.
  private var smallI: Unicode.Scalar? {
    let scalars = context.nfc.unicodeScalars
    if scalars.contains(where: { $0 == "İ" || $0 == "ı" }) { return "ı" }
    let isRomanian = scalars.contains { "ĂăÂâȚțŢţÎî".unicodeScalars.contains($0) }
    return !isRomanian && scalars.contains { "ŞşĞğ".unicodeScalars.contains($0) } ? nil : "i"
  }
}
