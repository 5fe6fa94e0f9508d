import Diagnostics
import English
import Text

/// Titles of jobs in a text that no profile gives to anybody.
extension ClaimReader {
  /// The findings about titles whose words stand in the files, but not together.
  ///
  /// - Parameter taken: The words that other findings are about.
  func titleFindings(without taken: Set<Int>) -> [Diagnostic] {
    prose.words.indices.compactMap { head in
      if let finding = roleOfSender(head), !taken.contains(head) { return finding }
      guard RoleWords.heads.contains(prose.words[head].key), !taken.contains(head) else {
        return nil
      }
      let words = title(endingIn: head)
      guard words.count > 1, words.contains(where: { hasCapitalOfTitle($0, words) }),
        !words.contains(where: { taken.contains($0) })
      else { return nil }
      let stems = words.filter { !FunctionWords.contains(prose.words[$0].key) }
        .map { prose.words[$0].stem }
      guard stems.count > 1, !evidence.holds(inOneValue: stems),
        !isOfEmployer(words.lowerBound..<head)
      else { return nil }
      return .unknownTitle(prose.text(prose.range(of: words)), at: place(words))
    }
  }

  /// A finding about what the sender or the reader is said to be, where no file has a word of it:
  /// `I am a matron at the hospital`.
  private func roleOfSender(_ head: Int) -> Diagnostic? {
    let word = prose.words[head]
    guard head > 1, head + 1 < prose.words.count, RoleWords.heads.contains(word.key),
      !Self.everybody.contains(word.key), !evidence.holds(word),
      ["at", "for", "of", "in", "with"].contains(prose.words[head + 1].key)
    else { return nil }
    let before = prose.words[max(0, head - 4)..<head].map(\.key)
    guard
      let article = before.lastIndex(where: { ["a", "an", "the"].contains($0) }), article > 0,
      ["am", "im", "as", "are", "youre"].contains(before[article - 1])
    else { return nil }
    return .unknownTitle(word.text, at: place(head..<head + 1))
  }

  /// What anybody may be to anybody.
  private static let everybody: Set<String> = [
    "reader", "listener", "fellow", "member", "friend", "partner", "writer", "lead", "head",
    "model",
    "expert", "worker", "user", "fan", "guest", "host", "owner", "speaker", "volunteer", "student",
    "author", "graduate",
  ]

  /// No title has more words before its noun.
  private static let wordsAtMost = 6

  /// The words of a title around its noun: `Rehabilitation team leader`, `Director of Nursing`.
  private func title(endingIn head: Int) -> Range<Int> {
    var start = head
    while start > 0, head - start < Self.wordsAtMost, prose.words[start].touches,
      prose.words[start].opens == .nothing,
      isOfTitle(start - 1)
    {
      start -= 1
    }
    var end = head + 1
    if end + 1 < prose.words.count, prose.words[end].key == "of", prose.words[end].touches,
      prose.words[end + 1].touches, prose.words[end + 1].isCapitalized,
      EnglishWords.contains(prose.words[end + 1].key)
    {
      end += 2
    }
    return start..<end
  }

  /// Whether the words before the noun of a title are a name of the files: `Competition Commission
  /// lawyer`.
  private func isOfEmployer(_ words: Range<Int>) -> Bool {
    words.count > 1 && words.allSatisfy { prose.words[$0].isCapitalized }
      && evidence.holds(together: words.map { prose.words[$0].key })
  }

  private func isOfTitle(_ index: Int) -> Bool {
    let word = prose.words[index]
    guard !FunctionWords.contains(word.key), !KnownWords.contains(word.key) else { return false }
    return RoleWords.others.contains(word.key) || RoleWords.heads.contains(word.key)
      || word.isCapitalized && word.opens == .nothing && EnglishWords.contains(word.key)
  }

  /// Whether a word has a capital that a sentence does not give it.
  private func hasCapitalOfTitle(_ index: Int, _ words: Range<Int>) -> Bool {
    let word = prose.words[index]
    return word.isCapitalized
      && (word.opens == .nothing || word.gap.contains(where: \.isNewline) && words.count > 1)
  }
}

extension Diagnostic {
  fileprivate static func unknownTitle(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      "check-title", "no profile gives anybody the title `\(text.visible)`", at: place,
      help: "write the title as the profile has it, or add it there")
  }
}
