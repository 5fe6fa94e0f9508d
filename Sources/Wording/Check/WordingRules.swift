/// The rules about wording, which check every template and every written message.
package enum WordingRules {
  /// All of them.
  package static let all: [any WordingRule] = [
    AsksForTime(), Cliche(), EmDash(), EmptyReason(), Favour(), Filler(), GapInText(), Hole(),
    HollowTail(), NoGreeting(), NoQuestion(.unsaid), NoQuestion(.unwritten), NothingPersonal(),
    Opener(), Pitch(), SelfCentred(), Shouting(), Stilted(), StockPhrase(), ToldBack(),
    TooManySentences(), TwoAsks(), UnborneClaim(), VaguePraise(), WrongArticle(),
  ]
}
