import Text

/// Words that say nothing by themselves: articles, pronouns, prepositions, helping verbs.
enum FunctionWords {
  /// Whether a word in the form of comparison is one of them.
  static func contains(_ key: String) -> Bool { list.contains(key) }

  private static let list = WordList(
    """
    a about above after again against ago all almost along already also although always am an and
    another any anybody anyone anything are arent around as ask asked at away back be because been
    before being below best between both but by came can cannot cant come could couldnt couldve did
    didnt do does doesnt doing done dont down during each either else enough even ever every
    everybody everyone everything few first for from further get gets getting give given glad go
    goes going gonna good got gotta had hadnt has hasnt have havent having he hed hello her here
    hers herself hes hi him himself his how howd however hows i id if ill im in indeed instead into
    is isnt it itd itll its itself ive just keep kind know last later least less let lets like lot
    made make many may maybe me might mightve mine more most much must mustnt my myself need neednt
    never next no nobody none nor not nothing now of off often on once one only onto or other
    others our ours ourselves out over own perhaps please put quite rather really said same saw say
    see seem seen she shed shes should shouldnt shouldve since so some somebody someone something
    soon still such take than thank thanks that thatd thatll thats the their theirs them themselves
    then there therell theres these they theyd theyll theyre theyve thing things think this those
    though three through thru thus til till to today todays together told tomorrow tonight too took
    toward towards two under until up upon us use used very wanna want was wasnt way we wed well
    went were werent weve what whatll whats when whens where wheres which while who whod wholl whom
    whos whose why whys will with within without wont word words work would wouldnt wouldve write
    wrote yall yes yesterday yet you youd youll your youre yours yourself youve
    """)
}
