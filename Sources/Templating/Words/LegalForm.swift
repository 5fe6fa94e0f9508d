extension String {
  /// A company's name without the legal form at its end: `Analytical Engines Ltd` is
  /// `Analytical Engines`.
  ///
  /// A name that is nothing but such words is left alone.
  public var withoutLegalForm: String {
    var words = split(separator: " ", omittingEmptySubsequences: true)
    let whole = words.joined(separator: " ")
    while words.count > 1, let last = words.last, isLegalForm(last) {
      words.removeLast()
      // `GmbH & Co. KG` is one form.
      if words.count > 1, words.last == "&" || words.last == "und" || words.last == "and" {
        words.removeLast()
      }
    }
    guard var last = words.popLast() else { return whole }
    while let sign = last.last, sign == "," { last.removeLast() }
    return (words + [last]).joined(separator: " ")
  }
}

private func isLegalForm(_ word: Substring) -> Bool {
  legalForms.contains(word.lowercased().filter { $0 != "." && $0 != "," && $0 != "/" })
}

/// Legal forms in the usual countries, in small letters and without stops.
private let legalForms: Set<String> = [
  "inc", "incorporated", "corp", "corporation", "co", "company", "llc", "llp", "lp", "plc", "ltd",
  "limited", "pbc", "gmbh", "mbh", "ag", "kg", "kgaa", "ohg", "ug", "ev", "eg", "se", "sa", "sas",
  "sarl", "sàrl", "eurl", "sasu", "srl", "spa", "snc", "bv", "nv", "vof", "ab", "oy", "oyj", "as",
  "asa", "aps", "hf", "ehf", "sl", "slu", "sau", "lda", "ltda", "sro", "doo", "kft", "zrt", "nyrt",
  "pty", "pte", "pvt", "sdn", "bhd", "kk", "oü", "uab", "sia", "ooo", "oao", "zao", "pjsc", "jsc",
]
