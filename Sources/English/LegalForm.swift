import Text

extension String {
  /// A company's name without the legal form at its end: `Analytical Engines Ltd` is
  /// `Analytical Engines`.
  ///
  /// A name of nothing but such words stays unchanged, and so does one that needs them to be a
  /// name: `The Browser Company`, `Royal Shakespeare Company`.
  package var withoutLegalForm: String {
    guard LegalForm.mayEnd(self) else { return self }
    let words = split(whereSeparator: \.isWhitespace)
    var count = words.count
    let hasArticle = words.first?.lowercased() == "the"
    for _ in 0..<LegalForm.formsAtMost {
      guard let shorter = LegalForm.count(ofNameIn: words[..<count], hasArticle: hasArticle),
        shorter < count
      else { break }
      count = shorter
    }
    // The rest has to be a name, and `The` is none.
    guard count > 0, count > 1 || !hasArticle else {
      return words[...].spaced
    }
    var name = words[..<count].spaced
    while count < words.count, name.last == "," { name.removeLast() }
    return name
  }
}

/// The legal forms of companies, as in `Acme Ltd`.
enum LegalForm {
  /// How many forms in a row a name may end in: no company has that many.
  static let formsAtMost = 8

  /// Whether a text may end in a legal form, or has white space to tidy; most do neither.
  static func mayEnd(_ text: String) -> Bool {
    var length = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: " "):
        if length == 0 { return true }
        length = 0
      case 0x21..<0x7F: length += 1
      // White space and marks beyond ASCII need a closer look.
      default: return true
      }
    }
    if length == 0 { return true }
    var word: [UInt8] = []
    for byte in text.utf8.suffix(length) where !isBesideForm(byte) {
      word.append(byte.lowercasedASCII)
    }
    return contains(word[...])
  }

  /// Whether a byte is one of the signs that a comparison of forms ignores.
  private static func isBesideForm(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "("),
      UInt8(ascii: ")"):
      true
    default: false
    }
  }

  /// Whether a word in small letters is a form, or ends one.
  private static func contains(_ word: ArraySlice<UInt8>) -> Bool {
    forms.contains(word) || ambiguousForms.contains(word) || ordinaryForms.contains(word)
      || phraseEnds.contains(word)
  }

  /// How many words precede the legal form that a name ends in; nil where it ends in none.
  ///
  /// It looks at the last few words only, however many there are.
  ///
  /// - Parameters:
  ///   - words: the words of the name.
  ///   - hasArticle: whether the first of them is `the`.
  package static func count(ofNameIn words: ArraySlice<Substring>, hasArticle: Bool) -> Int? {
    guard let last = words.last else { return nil }
    let bare = last.bare
    var length: Int?
    if phraseEnds.contains(bare.nfc) {
      let bare = words.suffix(wordsAtMost).map(\.bare)
      length = phrases.first { bare.count >= $0.count && bare.suffix($0.count) == $0[...] }?.count
    }
    if length == nil, isForm(last, bare, after: words.dropLast(), hasArticle: hasArticle) {
      length = 1
    }
    guard let length else { return nil }
    var rest = words.dropLast(length)
    // `GmbH & Co. KG`, `Bain & Company`
    if let last = rest.last, connectors.contains(last.lowercased()) { rest = rest.dropLast() }
    // `Acme (UK) Ltd`, but not `Acme (UK)`
    if let opening = rest.suffix(2).lastIndex(where: { $0.first == "(" }),
      opening > rest.startIndex, rest.last?.last(where: { $0 != "," }) == ")"
    {
      rest = rest[..<opening]
    }
    return rest.count
  }

  private static func isForm(
    _ word: Substring, _ bare: String, after name: ArraySlice<Substring>, hasArticle: Bool
  ) -> Bool {
    let bare = bare.nfc
    if forms.contains(bare) { return true }
    if ambiguousForms.contains(bare) {
      return word.contains(".") || word.contains("/")
        || spellings.contains(word.trimmedOfCommas.nfc)
    }
    guard ordinaryForms.contains(bare) else { return false }
    // `The Browser Company`; but after `&` nothing is lost.
    guard let last = name.last?.lowercased() else { return true }
    let isName =
      bare == "company" && namesBeforeCompany.contains(last)
      || bare == "corporation" && namesBeforeCorporation.contains(last)
    return !hasArticle && !isName
  }

  /// Words that separate a name from its form.
  private static let connectors = WordList(
    """
    & + and et och og und y
    """)

  /// Forms of several words, each before the shorter ones that it ends in.
  private static let phrases: [[String]] = [
    "s de rl de cv", "sa de cv", "sab de cv", "sapi de cv", "sp z o o", "sp z oo", "spółka z oo",
    "limited liability company", "public limited company", "limited liability partnership",
    "gesellschaft mit beschränkter haftung", "ug haftungsbeschränkt", "private limited",
    "proprietary limited",
  ].map { $0.split(separator: " ").map { String($0) } }

  /// How many words the longest of them has.
  private static let wordsAtMost = phrases.map(\.count).max() ?? 0

  /// The last words of those.
  private static let phraseEnds = WordList(
    """
    company cv haftung haftungsbeschränkt limited o oo partnership
    """)

  /// Forms that are never part of a name, in small letters and without stops.
  private static let forms = WordList(
    """
    aktiengesellschaft aps asa bhd bv cie corp cía doo dooel ehf eireli ek eurl ev fzco fze gbr
    ggmbh gmbh inc incorporated jsc kft kg kgaa lda limited llc lllp llp ltd ltda mbh nyrt oao ohg
    oyj oü pbc pjsc plc pllc pte pty pvt sarl sasu sau sdn slp slu srl sro sàrl tbk uab vof wll zao
    zrt
    """)

  /// Forms that are ordinary words or names too, unless they are spelled as forms are.
  private static let ambiguousForms = WordList(
    """
    ab ag as aş eg hf kk lp nv ooo oy pa pc sa sas se sia sl snc spa ug
    """)
  private static let spellings = WordList(
    """
    AB AG AS AŞ KK LP NV OOO OY Oy SA SAS SE SIA SL SNC SPA SpA UG eG hf
    """)

  /// Words that are a form unless the word before makes a name of them.
  private static let ordinaryForms = WordList(
    """
    co company corporation
    """)
  private static let namesBeforeCompany = WordList(
    """
    ballet circus dance fast opera parent production shakespeare theater theatre touring
    """)
  private static let namesBeforeCorporation = WordList(
    """
    broadcasting development finance financing insurance investment transit
    """)
}

extension LegalForm {
  /// The lists of words, each in order.
  static var lists: [WordList] {
    [
      connectors, phraseEnds, forms, ambiguousForms, spellings, ordinaryForms, namesBeforeCompany,
      namesBeforeCorporation,
    ]
  }

  /// The last words of the forms of several words.
  static var lastWords: Set<String> { Set(phrases.compactMap(\.last)) }
}

extension ArraySlice<Substring> {
  /// The words with spaces between them.
  fileprivate var spaced: String {
    var text = ""
    for word in self {
      if !text.isEmpty { text += " " }
      text += String(word)
    }
    return text
  }
}

extension Substring {
  /// The word in small letters and without stops, commas, slashes and brackets.
  fileprivate var bare: String {
    let word = lowercased()
    return word.utf8.contains(where: { ".,/()".utf8.contains($0) })
      ? word.filter { !".,/()".contains($0) } : word
  }

  fileprivate var trimmedOfCommas: String { filter { $0 != "," } }
}
