import Diagnostics
import People
import Text

/// Finds messages that speak more of the sender than of the reader.
struct SelfCentred: WordingRule {
  let code: Diagnostic.Code = "lint-self-centred"
  let severity: Severity? = .info

  /// Up to this number, words for the sender are never too many.
  private static let few = 3

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    guard passage.isEnglish, !passage.isSubject, passage.kind == .invite else { return [] }
    let said = passage.sentences.filter { $0.role == .body }
    guard let first = said.first, let last = said.last else { return [] }
    let words = passage.words[first.words.lowerBound..<last.words.upperBound]
    let mine = words.count { !$0.isFact && Self.first.contains($0.key) }
    guard mine >= Self.few else { return [] }
    guard !passage.saysNote, !said.contains(where: passage.turnsToReader) else { return [] }
    let range = first.range.lowerBound..<last.range.upperBound
    let facts = passage.spans.count { $0.isAboutReader && $0.range.overlaps(range) }
    let yours = words.count { !$0.isFact && Self.second.contains($0.key) } + facts
    guard mine > yours else { return [] }
    return [.unbalanced(range, mine: mine, yours: yours)]
  }

  private static let first: [WordKey] = [
    "i", "i'm", "i'd", "i've", "i'll", "me", "my", "mine", "myself",
  ]
  fileprivate static let second: [WordKey] = [
    "you", "your", "you're", "you'd", "you've", "you'll", "yours", "yourself", "both", "shall",
  ]
}

extension AnnotatedText {
  /// Whether a sentence asks the reader something about themselves.
  fileprivate func turnsToReader(_ sentence: Sentence) -> Bool {
    sentence.mark == UInt8(ascii: "?")
      && words[sentence.words].contains { SelfCentred.second.contains($0.key) }
  }
}

extension AnnotatedText.Span {
  /// Whether it is a fact about the reader or about both.
  fileprivate var isAboutReader: Bool {
    guard case .fact(let paths, _) = origin else { return false }
    return paths.contains { path in
      !["sender.", "channel", "today"].contains { path.hasPrefix($0) }
    }
  }
}

extension WordingFinding {
  fileprivate static func unbalanced(_ range: Range<Int>, mine: Int, yours: Int) -> Self {
    WordingFinding(
      range,
      "\(Phrasing.count(mine, "word")) for the sender, \(yours) for the reader",
      help: "turn a sentence round, so that it starts with the reader")
  }
}
