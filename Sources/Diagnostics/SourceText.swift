import Text

/// A text from a user, with its name: a profile, a template, an option's value.
///
/// Places in it are offsets in UTF-8 bytes, which every reader can keep while it scans; a line and
/// a column are computed only when a diagnostic is printed.
public struct SourceText: Hashable, Sendable {
  /// The name of the text in diagnostics: a path as the user gave it, or `<stdin>`.
  public let name: String
  /// The whole text.
  public let text: String
  /// The number of its first line, from 1; greater where the text is a part of a file.
  public let firstLine: Int

  /// Names a text.
  public init(name: String, text: String, firstLine: Int = 1) {
    self.name = name
    self.text = text
    self.firstLine = firstLine
  }

  /// Hashes the name alone: few texts share one, and each of many places in a long text would
  /// otherwise hash all of it.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(firstLine)
  }

  /// The text between two offsets in UTF-8 bytes, both of them on the bounds of a scalar.
  public subscript(range: Range<Int>) -> Substring {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return text[start..<utf8.index(start, offsetBy: range.count)]
  }

  /// The line and column of an offset in UTF-8 bytes; an offset past the end counts as the end.
  public func position(at offset: Int) -> Position {
    let bytes = Array(text.utf8)
    let line = bounds(ofLineAt: offset, in: bytes)
    let before = bytes[line.range].prefix(max(0, offset - line.range.lowerBound))
    return Position(line: line.number, column: before.count { !isContinuation($0) } + 1)
  }

  /// The line an offset in UTF-8 bytes lies on, without its line end.
  ///
  /// A line ends with LF, CRLF or CR, as in YAML.
  func line(containing offset: Int) -> (number: Int, start: Int, text: Substring) {
    let line = bounds(ofLineAt: offset, in: Array(text.utf8))
    return (line.number, line.range.lowerBound, self[line.range])
  }

  /// - Parameter bytes: the bytes of the text. An array is much faster to scan than a view of the
  ///   text, and a long text can have many findings.
  private func bounds(
    ofLineAt offset: Int, in bytes: [UInt8]
  ) -> (number: Int, range: Range<Int>) {
    var number = firstLine
    var start = 0
    var position = 0
    while position < bytes.count {
      let end = position
      let byte = bytes[position]
      position += 1
      guard byte == lineFeed || byte == carriageReturn else { continue }
      if byte == carriageReturn, position < bytes.count, bytes[position] == lineFeed {
        position += 1
      }
      if position > offset { return (number, start..<end) }
      number += 1
      start = position
    }
    return (number, start..<bytes.count)
  }
}

private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

/// Whether a byte continues a scalar of UTF-8 rather than starting one.
private func isContinuation(_ byte: UInt8) -> Bool {
  byte & 0b1100_0000 == 0b1000_0000
}

extension SourceText {
  /// How many bytes a file may have: a hostile one costs no more than an honest one.
  public static let bytesAtMost = 8 << 20

  /// Decodes the bytes of a file: UTF-8, or UTF-16 with a byte order mark.
  ///
  /// - Throws: a diagnostic at the first byte that is not text, or the first character that is
  ///   hidden: a control character, a bidirectional control, an invisible one.
  public static func decoding(
    _ bytes: [UInt8], name: String
  ) throws(Diagnostic) -> SourceText {
    try SourceDecoder(bytes, name: name).source
  }
}

extension SourceText {
  /// Warnings about allowed characters that may deceive a reader: invisible characters where no
  /// script needs them, characters that look different to everybody, words that mix alphabets, and
  /// signs that look like those of templates.
  ///
  /// - Parameter range: the part to look at, in UTF-8 bytes; the whole text by default.
  /// - Returns: the warnings, in order; of very many only the first ones.
  public func suspicions(in range: Range<Int>? = nil) -> [Diagnostic] {
    let range = range ?? 0..<text.utf8.count
    // A part of a text is slow to scan byte by byte; a whole text is not.
    let bytes = Array(String(self[range]).utf8)
    return TextScan(bytes).isASCII
      ? [] : ConfusablesScanner(bytes, of: self, at: range.lowerBound).findings
  }
}

extension SourceDecoder {
  /// Warnings about allowed characters that may deceive a reader.
  package var suspicions: [Diagnostic] { isASCII ? [] : source.suspicions() }
}

extension Unicode.Scalar {
  /// Its name in a message: `U+200B (zero width space)`.
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
