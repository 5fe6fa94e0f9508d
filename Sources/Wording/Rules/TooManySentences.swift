import Diagnostics
import Text

/// Finds paragraphs that nobody reads to the end, and messages chopped into scraps.
struct TooManySentences: WordingRule {
  let code: Diagnostic.Code = "lint-sentences"
  let severity: Severity? = .warning

  /// The most sentences in a paragraph, and the most characters in one of several sentences.
  private static let most = (sentences: 7, characters: 700)
  /// The least average length of sentences, in characters, that are more than scraps.
  private static let least = 25
  /// Up to this number, short sentences make no telegram.
  private static let few = 3
  /// Up to this number, words after the greeting on its line are part of it.
  private static let fewWords = 4

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    let said = passage.sentences.filter { sentence in
      sentence.role == .body
        && !(sentence.followsGreeting && sentence.words.count <= Self.fewWords)
    }
    var findings = passage.paragraphs(of: said).compactMap { paragraph -> WordingFinding? in
      guard let first = paragraph.first, let last = paragraph.last, paragraph.count > 1 else {
        return nil
      }
      let range = first.range.lowerBound..<last.range.upperBound
      guard
        paragraph.count > Self.most.sentences || passage.length(of: range) > Self.most.characters
      else {
        return nil
      }
      return .block(range, paragraph.count)
    }
    // A short line at the end, such as `Shall we stay in touch?`, says goodbye.
    let isFarewell = said.last.map { $0.words.count <= Self.fewWords + 1 } ?? false
    // A template does not show how long a fact will be.
    let counted = (isFarewell ? said.dropLast() : said[...]).filter {
      !passage.setting.isOfTemplate || !passage.holdsFact(in: $0)
    }
    let length = counted.reduce(0) { $0 + passage.length(of: $1.range) }
    if counted.count > Self.few, length < Self.least * counted.count, let first = counted.first,
      let last = counted.last
    {
      findings.append(.scraps(first.range.lowerBound..<last.range.upperBound, counted.count))
    }
    return findings
  }
}

extension AnnotatedText {
  /// Whether a word of a sentence comes from a profile.
  fileprivate func holdsFact(in sentence: Sentence) -> Bool {
    words[sentence.words].contains(where: \.isFact)
  }

  /// How many Unicode scalars a stretch has.
  fileprivate func length(of range: Range<Int>) -> Int {
    bytes[range].count { $0 & 0xC0 != 0x80 }
  }

  /// Sentences, grouped by paragraph.
  fileprivate func paragraphs(of sentences: [Sentence]) -> [[Sentence]] {
    var paragraphs: [[Sentence]] = []
    var end: Int?
    for sentence in sentences {
      let isNew =
        end.map { bytes[$0..<sentence.range.lowerBound].count { $0 == UInt8(ascii: "\n") } > 1 }
        ?? true
      if isNew { paragraphs.append([]) }
      paragraphs[paragraphs.count - 1].append(sentence)
      end = sentence.range.upperBound
    }
    return paragraphs
  }
}

extension WordingFinding {
  fileprivate static func block(_ range: Range<Int>, _ count: Int) -> Self {
    WordingFinding(
      range, "\(Phrasing.count(count, "sentence")) in one paragraph",
      help: "part it where the subject changes, or leave out what the reader need not know")
  }

  fileprivate static func scraps(_ range: Range<Int>, _ count: Int) -> Self {
    WordingFinding(
      range, "\(count) scraps of sentences, which sound like a telegram",
      help: "make whole sentences of those that belong together, and leave the rest out")
  }
}
