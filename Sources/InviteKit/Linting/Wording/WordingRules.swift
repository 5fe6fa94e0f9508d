/// The rules about wording, which are held against what templates say and against every message that
/// is written.
enum WordingRules {
  /// Every one of them.
  static let all: [any PassageRule] = [
    AsksForTime(), Cliche(), EmDash(), EmptyReason(), Favour(), Filler(), GapInText(), Hole(),
    NoGreeting(), NothingPersonal(), Opener(), Pitch(), SelfCentred(), Shouting(), StockPhrase(),
    TooManySentences(), TwoAsks(), VaguePraise(), WrongArticle(),
  ]
}
