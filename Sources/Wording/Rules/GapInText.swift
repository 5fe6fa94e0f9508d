import Diagnostics

/// Finds the traces of a missing text.
struct GapInText: WordingRule {
  let code: Diagnostic.Code = "lint-gap"
  let severity: Severity? = .error

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    let bytes = passage.bytes
    var findings: [WordingFinding] = []
    for offset in bytes.indices.dropLast() where offset > 0 {
      let byte = bytes[offset]
      let before = bytes[offset - 1]
      let after = bytes[offset + 1]
      if byte == space, before == space, passage.isLiteral(offset) {
        findings.append(.doubleSpace(offset - 1..<offset + 1))
      }
      if before == space, isClosing(byte, in: passage), endsBehind(after),
        passage.isLiteral(offset)
      {
        findings.append(.spaceBefore(offset - 1..<offset + 1, byte))
      }
      if (byte == UInt8(ascii: ")") && before == UInt8(ascii: "("))
        || (byte == UInt8(ascii: "]") && before == UInt8(ascii: "["))
      {
        if passage.isLiteral(offset) { findings.append(.empty(offset - 1..<offset + 1)) }
      }
    }
    if let last = bytes.indices.last, last > 0, bytes[last - 1] == space,
      isClosing(bytes[last], in: passage), passage.isLiteral(last)
    {
      findings.append(.spaceBefore(last - 1..<last + 1, bytes[last]))
    }
    if passage.isEnglish { findDangling(in: passage, into: &findings) }
    return findings.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// `We met at.`: a word that needs another after it, at the end of a sentence.
  private func findDangling(in passage: AnnotatedText, into findings: inout [WordingFinding]) {
    for sentence in passage.sentences where sentence.mark == UInt8(ascii: ".") {
      let index = sentence.words.upperBound - 1
      let word = passage.words[index]
      guard !word.isFact, Self.needy.contains(word.key),
        word.range.upperBound < passage.bytes.count,
        passage.bytes[word.range.upperBound] == UInt8(ascii: ".")
      else { continue }
      findings.append(.dangling(word.range, passage.text(word.range)))
    }
  }

  private static let needy: [WordKey] = ["at", "the", "a", "an", "and", "my", "your", "of", "or"]

  private func isClosing(_ byte: UInt8, in passage: AnnotatedText) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "."): true
    // French puts a space before these.
    case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      passage.isEnglish
    default: false
    }
  }

  /// Whether a mark before this byte closes something: in `.NET`, `:)` and `...` it does not.
  private func endsBehind(_ byte: UInt8) -> Bool {
    byte == space || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: ",")
  }
}

private let space = UInt8(ascii: " ")

extension AnnotatedText {
  /// Whether a byte is not part of a fact.
  fileprivate func isLiteral(_ offset: Int) -> Bool {
    !holdsFact(in: offset..<offset + 1)
  }
}

extension WordingFinding {
  fileprivate static func doubleSpace(_ range: Range<Int>) -> Self {
    WordingFinding(range, "two spaces", help: "one will do", replacement: " ")
  }

  fileprivate static func spaceBefore(_ range: Range<Int>, _ mark: UInt8) -> Self {
    let mark = String(Character(Unicode.Scalar(mark)))
    return WordingFinding(
      range, "a space before `\(mark)`, as if something were missing",
      help: "say what was to stand there, or take the space out", replacement: mark)
  }

  fileprivate static func empty(_ range: Range<Int>) -> Self {
    WordingFinding(range, "brackets with nothing in them", help: "fill them, or take them out")
  }

  fileprivate static func dangling(_ range: Range<Int>, _ word: String) -> Self {
    WordingFinding(
      range, "nothing stands behind `\(word)`", help: "say what it leads to, or end before it")
  }
}
