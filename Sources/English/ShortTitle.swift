extension String {
  /// A shorter form of a company's name or of a title: the result of the filter `short`.
  package var shortened: String { withoutLegalForm.shortTitle }

  /// A shorter form of the title of a person or a work, where everybody knows one: `CEO`, `VP of
  /// Sales`, or the title without its subtitle.
  var shortTitle: String {
    var title = withoutSubtitle
    guard title.mayNameOffice else { return title }
    for (long, short) in offices {
      guard let range = title.firstRange(ofWords: long) else { continue }
      title = title[..<range.lowerBound] + short + title[range.upperBound...]
    }
    return title
  }

  /// The text before `: ` or a dash; a single word is too little to recognise a work by.
  private var withoutSubtitle: String {
    guard utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "|") || $0 == 0xE2 })
    else { return self }
    for sign in [": ", " – ", " — ", " | "] {
      guard let range = firstRange(of: sign) else { continue }
      let title = self[..<range.lowerBound]
      if title.contains(" ") { return String(title) }
    }
    return self
  }

  /// The first range of some words, in any case, without a letter on either side.
  private func firstRange(ofWords words: String) -> Range<Index>? {
    let length = words.count
    var start = startIndex
    while let end = index(start, offsetBy: length, limitedBy: endIndex) {
      let isAtEnd = end == endIndex || !(self[end].isLetter || self[end] == "-")
      if isAtEnd, self[start..<end].lowercased() == words { return start..<end }
      guard let gap = self[start...].firstIndex(of: " ") else { return nil }
      start = index(after: gap)
    }
    return nil
  }
}

extension String {
  /// Whether it may name an office: each ends in `officer` or `president`.
  ///
  /// Most titles hold neither, and searching them for each office is slow.
  fileprivate var mayNameOffice: Bool {
    // The last eight letters, without their case.
    var last: UInt64 = 0
    for byte in utf8 {
      last = last << 8 | UInt64(byte | 0x20)
      if last & 0xFF_FFFF_FFFF_FFFF == officer || last == resident { return true }
    }
    return false
  }
}

/// The bytes of `officer`, and of `resident`: eight letters of `president` are enough.
private let officer: UInt64 = 0x6F_6666_6963_6572
private let resident: UInt64 = 0x7265_7369_6465_6E74

/// Offices and their abbreviations, longer ones first.
private let offices = [
  ("chief information security officer", "CISO"),
  ("chief executive officer", "CEO"),
  ("chief financial officer", "CFO"),
  ("chief information officer", "CIO"),
  ("chief marketing officer", "CMO"),
  ("chief operating officer", "COO"),
  ("chief technical officer", "CTO"),
  ("chief technology officer", "CTO"),
  ("executive vice president", "EVP"),
  ("senior vice president", "SVP"),
  ("vice president", "VP"),
]
