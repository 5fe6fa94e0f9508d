/// The rules about wording, which are held against what templates say and against every message that
/// is written.
package enum WordingRules {
  /// Every one of them.
  package static let all: [any WordingRule] = [
    AsksForTime(), Cliche(), EmDash(), EmptyReason(), Favour(), Filler(), GapInText(), Hole(),
    HollowTail(), NoGreeting(), NoQuestion(.unsaid), NoQuestion(.unwritten), NothingPersonal(),
    Opener(), Pitch(), SelfCentred(), Shouting(), Stilted(), StockPhrase(), ToldBack(),
    TooManySentences(), TwoAsks(), UnborneClaim(), VaguePraise(), WrongArticle(),
  ]
}
