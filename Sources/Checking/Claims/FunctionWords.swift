import Text

/// Words that say nothing by themselves: articles, pronouns, prepositions, helping verbs.
enum FunctionWords {
  /// Whether a word in the form of comparison is one of them.
  static func contains(_ key: String) -> Bool { list.contains(key) }

  private static let list = WordList(
    """
    a about above after again against ago all almost along already also although always am an and
    another any anybody anyone anything are arent around as ask asked at away back be because been
    before being below best between both but by came can cannot cant come could couldnt did didnt
    do does doesnt doing done dont down during each either else enough even ever every everybody
    everyone everything few first for from further get gets getting give given glad go goes going
    good got had has hasnt have havent having he hello her here hers herself hi him himself his how
    however i id if ill im in indeed instead into is isnt it its itself ive just keep kind know
    last later least less let lets like lot made make many may maybe me might mine more most much
    must my myself need never next no nobody none nor not nothing now of off often on once one only
    onto or other others our ours ourselves out over own perhaps please put quite rather really
    said same saw say see seem seen she should shouldnt since so some somebody someone something
    soon still such take than thank thanks that thats the their theirs them themselves then there
    theres these they theyre thing things think this those though three through thus till to
    together told too took toward towards two under until up upon us use used very want was wasnt
    way we well went were werent what whats when where which while who whom whose why will with
    within without wont word words work would wouldnt write wrote yes yet you youd youll your youre
    yours yourself youve
    """)
}
