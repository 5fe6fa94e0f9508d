import Diagnostics

/// Finds marks and capitals that shout.
struct Shouting: WordingRule {
  let code: Diagnostic.Code = "lint-shouting"
  let severity: Severity? = .warning

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    var findings: [WordingFinding] = []
    var exclamations = 0
    var emoji = 0
    let greeting = passage.sentences.first { $0.role == .greeting }?.range.upperBound ?? 0
    for span in passage.spans {
      guard case .literal = span.origin else { continue }
      findMarks(in: span.range, of: passage.bytes, behind: greeting, &exclamations, into: &findings)
      if passage.bytes[span.range].contains(where: { $0 >= 0xE2 }) {
        findEmoji(in: span.range, of: passage.bytes, &emoji, into: &findings)
      }
    }
    if passage.isEnglish { findCapitals(in: passage, into: &findings) }
    return findings.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func findMarks(
    in range: Range<Int>, of bytes: [UInt8], behind greeting: Int, _ exclamations: inout Int,
    into findings: inout [WordingFinding]
  ) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard isLoud(bytes[offset]) else {
        offset += 1
        continue
      }
      let start = offset
      while offset < range.upperBound, isLoud(bytes[offset]) { offset += 1 }
      let marks = bytes[start..<offset]
      let hasExclamation = marks.contains(UInt8(ascii: "!"))
      // `Hi Ada!` is only friendly.
      if hasExclamation, start >= greeting { exclamations += 1 }
      if marks.count > 1 {
        let mark = marks.allSatisfy { $0 == UInt8(ascii: "!") } ? "!" : "?"
        findings.append(.loud(start..<offset, marks, mark: mark))
      } else if hasExclamation, exclamations > 1 {
        findings.append(.again(start..<offset))
      }
    }
  }

  private func isLoud(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  private func findEmoji(
    in range: Range<Int>, of bytes: [UInt8], _ count: inout Int,
    into findings: inout [WordingFinding]
  ) {
    var offset = range.lowerBound
    for character in String(decoding: bytes[range], as: UTF8.self) {
      let length = character.utf8.count
      if character.isEmoji {
        count += 1
        if count > 1 { findings.append(.emoji(offset..<offset + length, character)) }
      }
      offset += length
    }
  }

  private func findCapitals(in passage: AnnotatedText, into findings: inout [WordingFinding]) {
    var run = 0
    for index in 0...passage.words.count {
      if index < passage.words.count {
        let word = passage.words[index]
        if word.shape.contains(.allCapitals), !word.isFact {
          run += 1
          continue
        }
      }
      if run > 0 { tell(index - run..<index, of: passage, into: &findings) }
      run = 0
    }
  }

  /// Three words in capitals side by side always shout; a single one does if it is no acronym.
  private func tell(
    _ run: Range<Int>, of passage: AnnotatedText, into findings: inout [WordingFinding]
  ) {
    let areWords = run.contains { Self.words.contains(passage.words[$0].key) }
    guard run.count > 2 || areWords else { return }
    let range = passage.range(ofWords: run)
    findings.append(.capitals(range, passage.text(range)))
  }

  /// Ordinary words that shout in capitals; no acronym is spelled like them.
  private static let words: Set<WordKey> = [
    "free", "now", "urgent", "important", "amazing", "very", "never", "always", "not", "must",
    "best", "great", "please", "hello", "thanks", "thank", "love", "loved", "you", "your", "offer",
    "limited", "today", "guaranteed", "new", "only", "stop", "read", "this", "really", "huge",
    "big",
    "more", "yes", "opportunity", "wow", "congratulations", "congrats", "super", "exclusive",
    "deal",
    "win", "click", "here", "and", "the", "with", "awesome", "incredible", "everything", "every",
    "exactly", "extremely", "absolutely", "everyone", "nothing", "definitely", "totally", "finally",
    "need", "want", "grow", "business", "money", "sale", "perfect", "fantastic", "excellent",
    "reply", "connect", "chance", "last", "first", "ever", "much", "just", "have", "will", "know",
  ]
}

extension Character {
  /// Whether it is shown as a picture.
  fileprivate var isEmoji: Bool {
    guard let first = unicodeScalars.first else { return false }
    if first.properties.isEmojiPresentation { return true }
    return first.properties.isEmoji && unicodeScalars.contains("\u{FE0F}")
  }
}

extension WordingFinding {
  fileprivate static func loud(
    _ range: Range<Int>, _ marks: ArraySlice<UInt8>, mark: String
  ) -> Self {
    WordingFinding(
      range, "`\(String(decoding: marks, as: UTF8.self))` shouts", help: "one mark will do",
      replacement: mark)
  }

  fileprivate static func again(_ range: Range<Int>) -> Self {
    WordingFinding(
      range, "more than one exclamation mark", help: "end the sentence with a full stop",
      replacement: nil)
  }

  fileprivate static func emoji(_ range: Range<Int>, _ emoji: Character) -> Self {
    WordingFinding(range, "`\(emoji)` is more than one emoji", help: "leave it out")
  }

  fileprivate static func capitals(_ range: Range<Int>, _ words: String) -> Self {
    WordingFinding(
      range, "`\(words)` shouts",
      help: "write it in small letters; if it is a name, it belongs in a profile")
  }
}
