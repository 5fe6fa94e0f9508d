import English

extension Prose {
  /// For each sentence, whether most of its words have a capital, so that one tells nothing.
  var headlines: [Bool] { sentences.indices.map { isHeadline($0) } }

  private func isHeadline(_ sentence: Int) -> Bool {
    let words = self.words[sentences[sentence]].dropFirst()
      .filter { !$0.isNumber && $0.key != "i" }
    // Nobody gives articles and prepositions a capital for any other reason.
    let small = words.count {
      $0.isCapitalized && $0.opens == .nothing && FunctionWords.contains($0.key)
    }
    let isAllCapitalized = words.count > 1 && words.allSatisfy(\.isCapitalized)
    return small > 1 || isAllCapitalized && isLine(sentence)
      || words.count > 3 && words.count(where: \.isCapitalized) * 3 > words.count * 2
  }

  /// Whether a sentence fills its lines with words of the language: a heading, or what stands beside a
  /// bullet.
  private func isLine(_ sentence: Int) -> Bool {
    let range = sentences[sentence]
    let isFirst = range.lowerBound == 0 || words[range.lowerBound].gap.contains(where: \.isNewline)
    let isLast =
      range.upperBound == words.count || words[range.upperBound].gap.contains(where: \.isNewline)
    return isFirst && isLast
      && words[range].allSatisfy { $0.isNumber || EnglishWords.contains($0.key) }
  }
}
