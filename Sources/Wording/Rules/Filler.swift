import Diagnostics
import Text

/// Finds words that take room and say nothing.
struct Filler: WordingRule {
  let code: Diagnostic.Code = "lint-filler"
  let severity: Severity? = .info

  private let phrases = PhraseTable(
    """
    in order to => to
    in order for => for
    so as to => to
    due to the fact that => because
    owing to the fact that => because
    because of the fact that => because
    in view of the fact that => because
    in light of the fact that => because
    despite the fact that => although
    in spite of the fact that => although
    at this point in time => now
    at the present time => now
    at this moment in time => now
    at that point in time => then
    in the event that => if
    in the near future => soon
    in the process of => // leave it out
    on a (daily|day to day) basis => daily
    on a weekly basis => weekly
    on a regular basis => regularly
    for the purpose of => for
    with (regard|regards|respect) to => about
    in (regard|regards) to => about
    in relation to => about
    in reference to => about
    with the exception of => except
    a (large|great|vast) number of => many
    the (vast|great) majority of => most
    a (wide|broad) (range|variety) of => many
    has the ability to => can
    have the ability to => can
    (is|are) able to => can
    prior to => before
    subsequent to => after
    until such time as => until
    each and every => every
    first and foremost => first
    any and all => all
    the reason why is that => because
    in spite of => despite
    in addition to => besides
    take into consideration => consider
    make a decision => decide
    (is|are) of the opinion that => think
    whether or not => whether
    (absolutely|completely|totally) essential => essential
    past (experience|history) => experience
    end result => result
    final outcome => outcome
    as a matter of fact => in fact
    needless to say // leave it out
    it goes without saying // leave it out
    i would like to take this opportunity to // leave it out
    (i|we) just wanted to // say it without announcing it
    (i'm|i am) (reaching out|writing) (to you|) (because|to|as|since) // say it without \
    announcing it
    """)

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    guard passage.isEnglish else { return [] }
    return phrases.matches(in: passage).map { match in
      let range = passage.range(ofWords: match.words)
      let found = passage.text(range)
      guard let substitute = phrases.substitute(of: match)?.capitalized(like: found) else {
        return .empty(range, found, help: phrases.remark(of: match))
      }
      return .longer(range, found, than: substitute)
    }
  }
}

extension WordingFinding {
  fileprivate static func empty(_ range: Range<Int>, _ words: String, help: String?) -> Self {
    WordingFinding(range, "`\(words)` says nothing, in \(words.count) characters", help: help)
  }

  fileprivate static func longer(
    _ range: Range<Int>, _ words: String, than substitute: String
  ) -> Self {
    let saving = Phrasing.count(words.count - substitute.count, "character")
    return WordingFinding(
      range, "`\(words)` says no more than `\(substitute)`",
      help: "write `\(substitute)`, which saves \(saving)", replacement: substitute)
  }
}

extension String {
  /// The text with a capital at its start where `other` has one.
  func capitalized(like other: String) -> String {
    guard other.first?.isUppercase == true, let first else { return self }
    return first.uppercased() + dropFirst()
  }
}
