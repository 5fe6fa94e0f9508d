import Fitting

/// Takes the preferred text and cuts it.
struct Cutting: Method {
  /// The place of the cut.
  let manner: Manner

  /// A place to cut a text, and the count it is found by.
  enum Manner {
    /// After as many characters as the limit has units.
    case character
    /// At a word, with a mark, within as many characters.
    case word
    /// At a word, with a mark, within the limit as the channel counts it.
    case countedWord
  }

  var name: String {
    switch manner {
    case .character: "cut at the limit, in characters"
    case .word: "cut at a word, with `…`, in characters"
    case .countedWord: "cut at a word, with `…` or `...`, as the channel counts"
    }
  }

  func attempt(_ held: HeldCase) -> Attempt {
    let text = held.preferred.text
    let amount = held.limits[0].amount
    switch manner {
    case .character:
      return attempt(held, keeping: text.prefix(amount), mark: "")
    case .word:
      guard text.count > amount else { return attempt(held, keeping: text[...], mark: "") }
      let kept = words(of: text).last { $0.count + 1 <= amount }
      return attempt(held, keeping: kept ?? text.prefix(0), mark: "…")
    case .countedWord:
      let cuts = ["…", "..."].map { mark in
        (words(of: text).last { held.isWithin($0 + mark) } ?? text.prefix(0), mark)
      }
      let longest = cuts.max { $0.0.count < $1.0.count } ?? cuts[0]
      return attempt(held, keeping: longest.0, mark: longest.1)
    }
  }

  /// The starts of a text that end at the end of a word, the shortest first.
  private func words(of text: String) -> [Substring] {
    text.indices.filter { $0 > text.startIndex && text[$0].isWhitespace }.map { text[..<$0] }
  }

  private func attempt(_ held: HeldCase, keeping kept: Substring, mark: String) -> Attempt {
    let text = held.preferred.text
    let isWhole = kept.endIndex == text.endIndex
    let labels = held.preferred.spans.filter { $0.isFact && $0.range.upperBound <= kept.utf8.count }
      .flatMap { held.preferred.labels[$0.labels] }
    return Attempt(
      text: kept + mark, facts: held.open.facts(labels),
      hasHole: !isWhole && !endsSentence(kept, in: text), cost: nil)
  }

  /// Whether the start of a text ends where one of its sentences does.
  private func endsSentence(_ kept: Substring, in text: String) -> Bool {
    guard
      kept.endIndex == text.endIndex || text[kept.endIndex].isWhitespace
        || kept.last?.isWhitespace == true
    else { return false }
    let last = kept.last { !$0.isWhitespace && !"\"'”’)".contains($0) }
    return last.map { ".!?".contains($0) } ?? false
  }
}
