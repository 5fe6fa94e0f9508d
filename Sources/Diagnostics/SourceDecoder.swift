package import Text

/// Decodes the bytes of a file into a text that can be trusted: valid, and without hidden
/// characters.
///
/// libyaml checks only a part of this and cannot name the line, and Liquid checks none of it.
package struct SourceDecoder {
  /// The text, without a byte order mark.
  package let source: SourceText
  /// The UTF-8 bytes of the text.
  package let bytes: [UInt8]
  /// Whether every byte is a character of its own.
  package let isASCII: Bool

  /// Decodes UTF-8, or UTF-16 that says so with a byte order mark.
  package init(_ input: [UInt8], name: String, firstLine: Int = 1) throws(Diagnostic) {
    guard input.count <= SourceText.bytesAtMost else {
      throw .tooLarge(at: Place(SourceText(name: name, text: "", firstLine: firstLine), 0..<0))
    }
    if input.starts(with: [0xFF, 0xFE]) || input.starts(with: [0xFE, 0xFF]) {
      source = try Self.decodeUTF16(input, name: name, firstLine)
      bytes = Array(source.text.utf8)
    } else {
      bytes = input.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(input.dropFirst(3)) : input
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw .notUTF8(bytes, name: name, firstLine)
      }
      source = SourceText(name: name, text: text, firstLine: firstLine)
    }
    let scan = TextScan(bytes)
    isASCII = scan.isASCII
    if !scan.isPlain, let hidden = HiddenCharacter.first(in: bytes) {
      let end = hidden.offset + UTF8.width(hidden.scalar)
      throw .hidden(hidden, at: Place(source, hidden.offset..<end))
    }
  }

  /// A place in the text, up to the end of the scalar that it ends in.
  package func place(_ range: Range<Int>) -> Place {
    var end = range.upperBound
    while end < bytes.count, UTF8.isContinuation(bytes[end]) { end += 1 }
    return Place(source, range.lowerBound..<end)
  }

  private static func decodeUTF16(
    _ input: [UInt8], name: String, _ firstLine: Int
  ) throws(Diagnostic) -> SourceText {
    let isLittle = input[0] == 0xFF
    var units = [UInt16]()
    units.reserveCapacity(input.count / 2)
    for index in stride(from: 2, to: input.count - 1, by: 2) {
      let (first, second) = (UInt16(input[index]), UInt16(input[index + 1]))
      units.append(isLittle ? second << 8 | first : first << 8 | second)
    }
    let source = SourceText(
      name: name, text: String(decoding: units, as: UTF16.self), firstLine: firstLine)
    guard input.count.isMultiple(of: 2), String(validating: units, as: UTF16.self) != nil else {
      let good = units.firstIndex(where: UTF16.isSurrogate) ?? units.count
      let offset = String(decoding: units[..<good], as: UTF16.self).utf8.count
      throw .notUTF16(at: Place(source, offset..<offset))
    }
    return source
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(at place: Place) -> Diagnostic {
    Diagnostic(
      "text-too-large", "the file has more than \(SourceText.bytesAtMost >> 20) MiB", at: place,
      help: "is this the file you meant?")
  }

  /// The diagnostic has a place in the text as far as it can be decoded, so that the line can be
  /// shown.
  fileprivate static func notUTF8(
    _ bytes: [UInt8], name: String, _ firstLine: Int
  ) -> Diagnostic {
    let repaired = String(decoding: bytes, as: UTF8.self)
    let shown = Array(repaired.utf8)
    var start = zip(bytes, shown).enumerated().first { $1.0 != $1.1 }?.offset ?? bytes.count
    while start > 0, start < shown.count, shown[start] & 0xC0 == 0x80 { start -= 1 }
    let byte = start < bytes.count ? bytes[start] : 0
    let digits = String(byte, radix: 16, uppercase: true)
    let latin1 = byte >= 0xA0 ? "; in Latin-1 the byte would be `\(Unicode.Scalar(byte))`" : ""
    return Diagnostic(
      "text-not-utf8", "the byte 0x\(digits) is not UTF-8",
      at: Place(
        SourceText(name: name, text: repaired, firstLine: firstLine),
        start..<min(start + 3, shown.count)),
      help: "save the file as UTF-8" + latin1)
  }

  fileprivate static func notUTF16(at place: Place) -> Diagnostic {
    Diagnostic(
      "text-not-utf16", "the file starts like UTF-16, but is not", at: place,
      help: "save the file as UTF-8")
  }

  /// A hidden character, written literally or as an escape.
  package static func hidden(
    _ character: HiddenCharacter, at place: Place, isEscaped: Bool = false
  ) -> Diagnostic {
    let escaped = isEscaped ? "escaped " : ""
    switch character.kind {
    case .control:
      return Diagnostic(
        "text-control-character", "\(escaped)control character \(character.name)", at: place,
        help: isEscaped
          ? "delete it; for a backslash write `\\\\`, or use single quotes"
          : character.scalar.value == 0
            ? "delete it; if there is one at every other place, save the file as UTF-8"
            : "delete it")
    case .bidirectional:
      return Diagnostic(
        "text-bidirectional-control", "\(escaped)bidirectional control \(character.name)",
        at: place, help: "delete it: it makes text read otherwise than it is")
    case .invisible:
      return Diagnostic(
        "text-invisible-character", "\(escaped)invisible character \(character.name)", at: place,
        help: "delete it: nobody can see it, but it counts")
    case .piled:
      return Diagnostic(
        "text-piled-marks",
        "more than 30 combining marks in a row, the next being \(character.name)",
        at: place, help: "delete them: no letter has so many")
    }
  }
}
