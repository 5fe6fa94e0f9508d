import Diagnostics
import People

/// Finds places that were left to fill in.
struct Hole: WordingRule {
  let code: Diagnostic.Code = "lint-hole"
  let severity: Severity? = .error

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    var findings = passage.spans.compactMap { span -> WordingFinding? in
      guard case .fact(let paths, _) = span.origin else { return nil }
      return fact(span.range, paths, of: passage)
    }
    findBrackets(in: passage, into: &findings)
    findSigns(in: passage, into: &findings)
    findWords(in: passage, into: &findings)
    findings.sort {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    // What stands inside a hole is a part of it.
    var end = 0
    return findings.filter { finding in
      guard finding.range.lowerBound >= end else { return false }
      end = finding.range.upperBound
      return true
    }
  }

  /// Reports a fact that is only a program's word for nothing.
  private func fact(_ range: Range<Int>, _ paths: [String], of passage: AnnotatedText)
    -> WordingFinding?
  {
    guard range.count <= 24 else { return nil }
    let text = passage.text(range)
    return FactDoubt(text) == .nothing ? .nothing(range, text, paths) : nil
  }

  private func findBrackets(in passage: AnnotatedText, into findings: inout [WordingFinding]) {
    let bytes = passage.bytes
    // Most texts have none of the opening signs.
    guard bytes.contains(where: isOpening) else { return }
    var opening: (offset: Int, sign: UInt8)?
    for offset in bytes.indices {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: "*"),
        UInt8(ascii: "%"):
        let follows = offset + 1 < bytes.count ? bytes[offset + 1] : 0
        // A sign that closes the hole it opened.
        if let start = opening, start.sign == byte,
          byte == UInt8(ascii: "%") || byte == UInt8(ascii: "*")
        {
          close(start.offset..<offset + 1, of: passage, into: &findings)
          opening = nil
        } else if byte == UInt8(ascii: "%") && !(follows &- UInt8(ascii: "A") < 26) {
          continue
        } else if opening?.sign != UInt8(ascii: "{") || byte != UInt8(ascii: "{") {
          opening = (offset, byte)
        }
      case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ">"):
        guard let start = opening, start.sign == byte - 2 else { continue }
        // `{{ x }}` goes to its second bracket.
        let isDouble = offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "}")
        close(start.offset..<offset + (isDouble ? 2 : 1), of: passage, into: &findings)
        opening = nil
      case UInt8(ascii: "\n"): opening = nil
      default: break
      }
    }
  }

  private func close(
    _ range: Range<Int>, of passage: AnnotatedText, into findings: inout [WordingFinding]
  ) {
    let inner = passage.bytes[range].filter { $0 &- UInt8(ascii: "0") > 9 }
    guard range.count <= 60, !passage.holdsFact(in: range),
      inner.contains(where: { ($0 | 0x20) &- 0x61 < 26 })
    else {
      return
    }
    let sign = passage.bytes[range.lowerBound]
    // `<https://…>` and `<ada@…>` are the usual form of addresses in text.
    if sign == UInt8(ascii: "<"), inner.contains(where: { $0 == 0x3A || $0 == 0x40 }) { return }
    // Emphasis in asterisks is no tag: `*|FNAME|*` is.
    if sign == UInt8(ascii: "*"), passage.bytes[range.lowerBound + 1] != UInt8(ascii: "|") {
      return
    }
    // `%FNAME%` is one word in capitals.
    if sign == UInt8(ascii: "%"), passage.bytes[range].contains(UInt8(ascii: " ")) { return }
    let text = passage.text(range)
    let isHTML = sign == UInt8(ascii: "<") && HTMLEntity.isTag(text)
    findings.append(isHTML ? .element(range, text) : .unfilled(range, text))
  }
}

extension WordingFinding {
  static func unfilled(_ range: Range<Int>, _ text: String) -> Self {
    WordingFinding(
      range, "`\(text)` was left to fill in",
      help: "write the fact as an output, such as `{{ recipient.first_name }}`")
  }

  fileprivate static func element(_ range: Range<Int>, _ text: String) -> Self {
    WordingFinding(
      range, "`\(text)` is HTML, which is printed as it stands",
      help: "take it out: a message is plain text")
  }

  fileprivate static func nothing(_ range: Range<Int>, _ text: String, _ paths: [String]) -> Self {
    WordingFinding(
      range, "`\(paths.first ?? "")` is `\(text)`, which says nothing",
      help: "take it out of the profile: what is missing is never written")
  }
}

private func isOpening(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "<")
    || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "*")
}
