import Diagnostics

/// Finds messages that ask for a favour.
struct Favour: WordingRule {
  let code: Diagnostic.Code = "lint-favour"
  let severity: Severity? = .warning

  private let phrases = PhraseTable(
    """
    (pick|picking) your (brain|brains)
    (refer|referring) (me|my)
    (referral|referrals)
    (put|putting) in a (good|kind) word
    (a|good) word for me
    (introduce|introducing|connect|connecting) me (to|with)
    (make|get|give me|ask for|need) (a|an|any|some|) *1 (intro|intros|introduction|introductions)
    (mentor|mentoring|coach|coaching|guide|guiding|endorse|recommend|hire|help|interview|advise|\
    sponsor|shortlist|consider) me
    (be|become|being) (my|a|our) *1 mentor
    (need|seek|seeking|looking for|want|find|finding|offer) (a|some|your|) *1 (mentor|mentorship|\
    mentoring)
    (career|job|any) (advice|guidance|tips|pointers)
    (for|like|love|get|ask|value|appreciate|seek|seeking|asking|want) (for|) (your|some|a bit of|\
    any|a little|) *1 (advice|guidance|tips|pointers)
    (looking|searching|hunting|seeking) (for|) (a|an|my|new|any|some|the|full time|) *2 (job|jobs|\
    role|position|positions|opportunity|opportunities|internship|internships|employment|gig|\
    vacancy|placement)
    (actively|currently|now|also|i'm|am) *1 (seeking|job hunting|job searching|looking for|open \
    to) *3 (job|jobs|role|roles|position|positions|opportunity|opportunities|internship|work|\
    employment)
    (job|career|employment|internship|work|job-related) (opportunity|opportunities|opening|\
    openings|vacancy|vacancies|search|hunt|seeker|lead|leads)
    (opportunity|opportunities|openings|vacancies|positions|jobs|vacancy) *3 (at|with|in|within|\
    on) (your|the) (company|firm|team|organization|organisation|department|group|agency|startup)
    (exploring|explore|discuss|discussing|interested in|learn about|hear about|hearing about|know \
    of|aware of|inquire about|enquire about) (any|new|career|job|potential|possible|the|other|\
    future|current|open|suitable|relevant|) (opportunity|opportunities|openings|vacancies|\
    positions|jobs)
    (are|if|whether|is|when) (you|you're|your company|your team|they) *2 (hiring|recruiting)
    (know|aware|hear|heard|think) of (any|a|an|some|anyone) *3 (opening|openings|opportunity|\
    opportunities|jobs|roles|positions|hiring|vacancies|job|role)
    (my|attached|a copy of my|see my|share my|send my|send you my) *1 (resume|resumé|résumé|cv|\
    portfolio|curriculum)
    (review|look at|feedback on|look over|check|critique|read) my *2 (resume|résumé|cv|portfolio|\
    profile|website|pitch|deck|work|book|blog|post|article)
    (endorse|endorsement|endorsements|recommendation letter|letter of recommendation)
    (write|give) me a *2 (recommendation|reference|review)
    (do|ask|need|asking) (me|you|for|) (a|one|small|) *2 (favor|favour)
    (help|helping) me *1 (get|find|land|secure|break into)
    (need|needs|want|appreciate|seeking|looking for|could use|value) *2 your *1 (help|assistance|\
    support)
    (share|repost|like|comment on|subscribe to|donate to|sign) my *2 (post|page|channel|petition|\
    newsletter|campaign|podcast)
    (hire|hiring) me
    """, coversTopics: false)

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    guard passage.isEnglish else { return [] }
    return phrases.matches(in: passage).map {
      .phrase($0, of: phrases, in: passage, { "\($0) asks for a favour" }, help: help)
    }
  }

  private let help = "ask for nothing yet; say what connects you, and ask when you know each other"
}
