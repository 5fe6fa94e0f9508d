import Diagnostics
import English
import Templating

/// Finds an `a` that should be `an`, and the reverse.
struct WrongArticle: WordingRule {
  let code: Diagnostic.Code = "lint-wrong-article"
  let severity: Severity? = .warning

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    guard passage.isEnglish else { return [] }
    var findings: [WordingFinding] = []
    for (index, word) in passage.words.enumerated().dropLast() {
      let isA = word.key == "a"
      guard isA || word.key == "an", !word.isFact else { continue }
      let next = passage.words[index + 1]
      guard !next.isFact, isArticle(index, of: passage) else { continue }
      let rest = passage.text(word.range.upperBound + 1..<end(of: index + 1, in: passage))
      let right = Article(before: rest)
      guard right.rawValue != (isA ? "a" : "an") else { continue }
      let text = passage.text(word.range)
      let isTogether = passage.isWrittenTogether(word.range.lowerBound..<next.range.upperBound)
      findings.append(
        .wrong(
          word.range, text, before: passage.text(next.range),
          right.rawValue.capitalized(like: text), isTogether: isTogether))
    }
    return findings
  }

  /// Whether a word is the article: one space follows it, and it is no name such as `plan A`.
  private func isArticle(_ index: Int, of passage: AnnotatedText) -> Bool {
    let word = passage.words[index]
    let next = passage.words[index + 1]
    guard next.range.lowerBound == word.range.upperBound + 1,
      passage.bytes[word.range.upperBound] == UInt8(ascii: " ")
    else { return false }
    return !word.shape.contains(.capitalized)
      || passage.sentence(ofWord: index)?.words.lowerBound == index
  }

  /// The end of the word that is read aloud: `X-ray` and `8-year-old` are read as a whole.
  private func end(of index: Int, in passage: AnnotatedText) -> Int {
    let rest = passage.bytes[passage.words[index].range.upperBound...]
    return rest.firstIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
      ?? passage.bytes.count
  }
}

extension WordingFinding {
  fileprivate static func wrong(
    _ range: Range<Int>, _ article: String, before word: String, _ right: String, isTogether: Bool
  ) -> Self {
    WordingFinding(
      range, "`\(article)` before `\(word)`, which sounds otherwise",
      help: isTogether
        ? "write `\(right)`"
        : "something else can stand between the two: write the article with each word that can "
          + "follow it",
      replacement: isTogether ? right : nil)
  }
}
