import People

/// Blanks and placeholders outside of brackets, and braces that belong to nothing.
extension Hole {
  /// Finds what signs show: `##name##`, `_____`, `{0}`, `&nbsp;`, a brace too many.
  func findSigns(in passage: AnnotatedText, into findings: inout [WordingFinding]) {
    let bytes = passage.bytes
    var open: [Int] = []
    for offset in bytes.indices {
      switch bytes[offset] {
      case UInt8(ascii: "{"): open.append(offset)
      case UInt8(ascii: "}"):
        if let start = open.popLast() {
          findings += group(start..<offset + 1, of: passage)
        } else if isTooMany(offset, before: offset - 1, of: passage) {
          findings.append(.brace(offset..<offset + 1))
        }
      case UInt8(ascii: "\n"):
        findings += braces(at: open, of: passage)
        open.removeAll()
      case UInt8(ascii: "&"):
        guard let entity = HTMLEntity(in: bytes, at: offset) else { continue }
        findings.append(
          .entity(entity, passage.text(entity.range), paths(at: entity.range, of: passage)))
      case UInt8(ascii: "."):
        guard let range = dots(in: bytes, at: offset), !passage.holdsFact(in: range) else {
          continue
        }
        findings.append(.unfilled(range, passage.text(range)))
      case UInt8(ascii: "_"):
        findings += underscores(at: offset, of: passage)
      case UInt8(ascii: "%"):
        if let range = format(in: bytes, at: offset), !passage.holdsFact(in: range) {
          findings.append(.unfilled(range, passage.text(range)))
        }
        fallthrough
      case UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "~"), UInt8(ascii: "^"),
        UInt8(ascii: "|"), UInt8(ascii: "@"), UInt8(ascii: ":"), UInt8(ascii: "("):
        let found = MergeTagSigns.placeholder(in: bytes, at: offset, of: bytes.indices)
        guard let range = found?.range, !passage.holdsFact(in: range) else { continue }
        findings.append(.unfilled(range, passage.text(range)))
      default: break
      }
    }
    findings += braces(at: open, of: passage)
  }

  /// The facts that a stretch comes from.
  private func paths(at range: Range<Int>, of passage: AnnotatedText) -> [String] {
    guard let span = passage.spans(meeting: range).first(where: \.isFact),
      case .fact(let paths, _) = span.origin
    else { return [] }
    return paths
  }

  // MARK: Braces

  /// `{0}` and `{}`, and braces around nothing but a fact.
  private func group(_ range: Range<Int>, of passage: AnnotatedText) -> [WordingFinding] {
    let inner = passage.bytes[range].dropFirst().dropLast()
    if inner.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }), inner.count < 3 {
      return passage.holdsFact(in: range) ? [] : [.unfilled(range, passage.text(range))]
    }
    let space = UInt8(ascii: " ")
    guard let first = inner.firstIndex(where: { $0 != space }),
      let last = inner.lastIndex(where: { $0 != space }),
      !passage.holdsFact(in: range.lowerBound..<range.lowerBound + 1),
      !passage.holdsFact(in: range.upperBound - 1..<range.upperBound)
    else { return [] }
    let spans = passage.spans(meeting: first..<last + 1)
    guard spans.count == 1, spans.first?.isFact == true else { return [] }
    return [.brace(range)]
  }

  private func braces(at open: [Int], of passage: AnnotatedText) -> [WordingFinding] {
    open.filter { isTooMany($0, before: $0 + 1, of: passage) }.map { .brace($0..<$0 + 1) }
  }

  /// Whether a brace without its other half stands at a fact or a word; `:}` is a face.
  private func isTooMany(_ brace: Int, before next: Int, of passage: AnnotatedText) -> Bool {
    let bytes = passage.bytes
    guard !passage.holdsFact(in: brace..<brace + 1), bytes.indices.contains(next) else {
      return false
    }
    if isWord(bytes[next]) { return true }
    let step = next - brace
    let beyond = bytes[next] == UInt8(ascii: " ") ? next + step : next
    return bytes.indices.contains(beyond) && passage.holdsFact(in: beyond..<beyond + 1)
  }

  // MARK: Signs

  /// `_____`, and `first_name` or `__first_name__`; not `snake_case`.
  private func underscores(at offset: Int, of passage: AnnotatedText) -> [WordingFinding] {
    let bytes = passage.bytes
    let sign = UInt8(ascii: "_")
    guard offset == 0 || bytes[offset - 1] != sign else { return [] }
    var end = offset
    while end < bytes.count, bytes[end] == sign { end += 1 }
    if end - offset > 2 {
      let range = offset..<end
      return passage.holdsFact(in: range) ? [] : [.unfilled(range, passage.text(range))]
    }
    var start = offset
    while start > max(0, offset - 30), isWord(bytes[start - 1]) { start -= 1 }
    while end < min(bytes.count, offset + 30), isWord(bytes[end]) { end += 1 }
    let range = start..<end
    guard start < offset || end - offset > 2, !isInAddress(range, of: bytes) else { return [] }
    let name = passage.text(range)
    guard MergeTagNames.path(for: name) != nil, !passage.holdsFact(in: range) else { return [] }
    return [.unfilled(range, name)]
  }

  /// Six full stops or more, which are no ellipsis any more.
  private func dots(in bytes: [UInt8], at offset: Int) -> Range<Int>? {
    let stop = UInt8(ascii: ".")
    guard offset + 1 < bytes.count, bytes[offset + 1] == stop,
      offset == 0 || bytes[offset - 1] != stop
    else { return nil }
    var end = offset + 1
    while end < bytes.count, bytes[end] == stop { end += 1 }
    return end - offset > 5 ? offset..<end : nil
  }

  /// `%s`, `%d` and `%1$s`; not `5%`.
  private func format(in bytes: [UInt8], at offset: Int) -> Range<Int>? {
    if offset > 0,
      isWord(bytes[offset - 1])
        || bytes[offset - 1] == UInt8(ascii: " ") && offset > 1
          && bytes[offset - 2] &- 0x30 < 10
    {
      return nil
    }
    var end = offset + 1
    if end + 1 < bytes.count, bytes[end] &- 0x31 < 9, bytes[end + 1] == UInt8(ascii: "$") {
      end += 2
    }
    guard end < bytes.count, "sdi@".utf8.contains(bytes[end]),
      end + 1 == bytes.count || !isWord(bytes[end + 1])
    else { return nil }
    return offset..<end + 1
  }

  private func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  /// Whether a word is a part of an address, a path or a call: `first_name@example.org`.
  private func isInAddress(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    if range.lowerBound > 0, "/@.-=&?`".utf8.contains(bytes[range.lowerBound - 1]) { return true }
    guard range.upperBound < bytes.count else { return false }
    let next = bytes[range.upperBound]
    // A full stop may end the sentence.
    let isJoined = range.upperBound + 1 < bytes.count && isWord(bytes[range.upperBound + 1])
    return "/@=`(".utf8.contains(next) || ".-".utf8.contains(next) && isJoined
  }

  // MARK: Words

  /// Finds words that only wait for others: `FNAME`, `NAME`, `First Name`, `xxx`, `lorem ipsum`.
  func findWords(in passage: AnnotatedText, into findings: inout [WordingFinding]) {
    let words = passage.words
    for (index, word) in words.enumerated() {
      let isCapital = word.shape.contains(.allCapitals)
      if isCapital || word.shape.contains(.capitalized), Self.lastParts.contains(word.key),
        index > 0, let range = pair(index, isCapital: isCapital, of: passage)
      {
        findings.append(.unfilled(range, passage.text(range)))
      } else if isCapital, !word.isFact {
        guard
          Self.fields.contains(word.key)
            || Self.rareFields.contains(word.key) && !isShouted(index, in: passage)
        else { continue }
        findings.append(.unfilled(word.range, passage.text(word.range)))
      } else if !isCapital, !word.isFact, isFiller(index, of: passage) {
        findings.append(.unfilled(word.range, passage.text(word.range)))
      }
    }
  }

  /// `First Name`, `COMPANY NAME`, `Job Title`.
  private func pair(_ index: Int, isCapital: Bool, of passage: AnnotatedText) -> Range<Int>? {
    let (first, last) = (passage.words[index - 1], passage.words[index])
    let shape: TextWord.Shape = isCapital ? .allCapitals : .capitalized
    guard first.shape.contains(shape), !first.isFact, !last.isFact,
      (isCapital ? Self.firstPartsInCapitals : Self.firstParts).contains(first.key),
      first.range.upperBound + 1 == last.range.lowerBound,
      last.key != "title" || first.key == "job",
      " -".utf8.contains(passage.bytes[first.range.upperBound])
    else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// Whether a word stands among others in capitals.
  private func isShouted(_ index: Int, in passage: AnnotatedText) -> Bool {
    let words = passage.words
    return [index - 1, index + 1].contains {
      words.indices.contains($0) && words[$0].shape.contains(.allCapitals)
    }
  }

  /// `xxx` and `lorem`; three of them at the end of a line are kisses.
  private func isFiller(_ index: Int, of passage: AnnotatedText) -> Bool {
    let word = passage.words[index]
    switch passage.bytes[word.range.lowerBound] | 0x20 {
    case UInt8(ascii: "l") where word.key == Self.lorem:
      return index + 1 < passage.words.count && passage.words[index + 1].key == Self.ipsum
    case UInt8(ascii: "f"), UInt8(ascii: "l"), UInt8(ascii: "c"), UInt8(ascii: "j"):
      return Self.joinedFields.contains(word.key) && !isInAddress(word.range, of: passage.bytes)
    case UInt8(ascii: "x"):
      guard word.range.count > 2,
        passage.bytes[word.range].allSatisfy({ $0 | 0x20 == UInt8(ascii: "x") })
      else { return false }
      let rest = passage.bytes[word.range.upperBound...].prefix { $0 != UInt8(ascii: "\n") }
      return rest.contains(where: isWord)
    default: return false
    }
  }

  private static let (lorem, ipsum): (WordKey, WordKey) = ("lorem", "ipsum")

  /// Names of fields, which are holes if they are in capitals.
  private static let fields: Set<WordKey> = [
    "fname", "lname", "firstname", "lastname", "todo", "tbd", "tbc", "xxx", "xxxx", "xxxxx",
    "fixme", "yourname", "fullname", "companyname", "jobtitle",
  ]

  /// Those that are no words however they are written.
  private static let joinedFields: Set<WordKey> = [
    "fname", "lname", "firstname", "lastname", "companyname", "jobtitle",
  ]

  /// Those that are words as well, which somebody may shout.
  private static let rareFields: Set<WordKey> = ["name", "company", "surname", "xyz"]

  private static let lastParts: [WordKey] = ["name", "title"]

  private static let firstParts: [WordKey] = [
    "first", "last", "company", "job", "recipient", "contact", "prospect",
  ]

  private static let firstPartsInCapitals: [WordKey] =
    firstParts + ["your", "full", "event", "their", "insert"]
}

extension WordingFinding {
  fileprivate static func brace(_ range: Range<Int>) -> Self {
    WordingFinding(range, "a brace too many", help: "take it out: it is printed as it stands")
  }

  fileprivate static func entity(
    _ entity: HTMLEntity, _ text: String, _ paths: [String]
  ) -> Self {
    let help =
      entity.character.map { $0 == " " ? "write a space" : "write `\($0)`" }
      ?? "write the letter itself"
    let message = "`\(text)` is HTML, which is printed as it stands"
    guard let path = paths.first else {
      return WordingFinding(entity.range, message, help: help, replacement: entity.character)
    }
    return WordingFinding(entity.range, message, help: "\(help) in the profile, in `\(path)`")
  }
}
