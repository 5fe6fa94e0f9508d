import Text

extension SourceText {
  /// What is allowed in a text that could be decoded but may deceive who reads it: invisible
  /// characters where no script needs them, characters that look different to everybody, words that
  /// mix alphabets, and signs that look like those of templates.
  ///
  /// - Parameter range: the part to look at, in UTF-8 bytes; all of it unless given.
  /// - Returns: warnings, in order; of a text with very many the first ones.
  public func suspicions(in range: Range<Int>? = nil) -> [Diagnostic] {
    let range = range ?? 0..<text.utf8.count
    // A part of a text is slow to go through byte by byte, a text is not.
    let bytes = Array(String(self[range]).utf8)
    return TextScan(bytes).isASCII
      ? [] : SuspicionScan(bytes, of: self, at: range.lowerBound).findings
  }
}

extension SourceDecoder {
  /// What in the text is allowed and may deceive.
  package var suspicions: [Diagnostic] { isASCII ? [] : source.suspicions() }
}

extension Unicode.Scalar {
  /// How it is written in a message: `U+200B (zero width space)`.
  fileprivate var name: String { HiddenCharacter(scalar: self, offset: 0).name }
}

extension Diagnostic {
  static func stray(_ scalar: Unicode.Scalar, _ place: Place) -> Diagnostic {
    Diagnostic(
      "text-stray-character", severity: .warning,
      "invisible character \(scalar.name) where nothing needs it", at: place,
      help: "delete it: nobody can see it, but it counts")
  }

  static func replacement(_ place: Place) -> Diagnostic {
    Diagnostic(
      "text-replacement-character", severity: .warning,
      "U+FFFD stands for a character that was lost", at: place,
      help: "write the character that should be here")
  }

  static func privateUse(_ scalar: Unicode.Scalar, _ place: Place) -> Diagnostic {
    Diagnostic(
      "text-private-use", severity: .warning, "private-use character \(scalar.name)", at: place,
      help: "replace it: only one font shows it as meant, all others show a box")
  }

  static func unassigned(_ scalar: Unicode.Scalar, _ place: Place) -> Diagnostic {
    Diagnostic(
      "text-unassigned", severity: .warning, "character \(scalar.name), which is not known",
      at: place, help: "check that it is what you meant: many would see a box")
  }

  static func mixedScripts(_ word: String, _ scripts: String, _ place: Place) -> Diagnostic {
    let head = word.prefix(40)
    let shown = head.endIndex == word.endIndex ? word : head + "…"
    return Diagnostic(
      "text-mixed-scripts", severity: .warning,
      "the word `\(shown)` mixes \(scripts) letters", at: place,
      help: "type it again in one alphabet: letters that look the same are not")
  }

  static func lookAlike(
    _ first: DelimiterSign, _ second: DelimiterSign, _ place: Place
  ) -> Diagnostic {
    let meant = first.rawValue + second.rawValue
    return Diagnostic(
      "text-look-alike", severity: .warning,
      "`\(place.source[place.range])` looks like `\(meant)` and is not", at: place,
      help: "write `\(meant)` if a tag is meant, and leave it out if not")
  }
}
