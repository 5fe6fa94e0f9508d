import Diagnostics
import People

/// Finds first messages that ask for a call, a meeting or a date in the calendar.
struct AsksForTime: WordingRule {
  let code: Diagnostic.Code = "lint-asks-for-time"
  let severity: Severity? = .warning

  private let phrases = PhraseTable(
    """
    (#|five|ten|fifteen|twenty|thirty|few|couple of|a few|several) (minute|minutes|min|mins) \
    (call|chat|meeting|conversation|of your time|)
    (quick|short|brief|intro|introductory|discovery|phone|zoom|video|virtual|strategy|informal|\
    exploratory|sales|skype|teams|online|informational|catch up|face to face|one on one) (call|\
    calls|chat|chats|meeting|meetings|zoom|conversation|coffee|meet|interview|session|catch up)
    (hop|jump|get|be|come) on (a|the) *3 (call|zoom|phone|chat|meeting|video)
    (hop|jump) on
    (schedule|scheduling|book|booking|set up|setting up|arrange|arranging|organize|organise|plan|\
    planning|put in|reserve|block) (a|an|some|your|the|) *3 (call|time|chat|meeting|conversation|\
    slot|zoom|meet|session|appointment|minutes|demo)
    (grab|grabbing|have|get|buy you|share|do) (a|an|some|) *2 (coffee|lunch|call|zoom|breakfast|\
    drink|beer)
    (grab|grabbing|find|carve out|spare|take|steal|borrow|spend) (a|some|a few|a little|*1|) \
    (time|minutes|moment|moments|mins) *2 (to|of|for|with|from|together|on)
    (coffee|lunch) (chat|chats|meeting|date|catch up|or a call|sometime|soon|next|this)
    (virtual|over|meet for|out for|for) (a|some|) *1 coffee
    (your|my|our|a) calendar
    (calendly|cal com|booking link|scheduling link|calendar link|calendar invite)
    (are|if) (you|you're|your) *1 (free|available) (for|on|this|next|to|at|sometime|tomorrow|\
    later|in|any|)
    (free|available) (this|next|on|for a|sometime|tomorrow|later|to) (week|month|monday|tuesday|\
    wednesday|thursday|friday|call|chat|talk|meet|speak|)
    (do you|would you|if you|you|could you) have *3 (time|minutes|moment|availability)
    (when|what|which) *2 (time|times|day|days|) (works|work|suits|suit|is good|are good|would \
    work|might work|are you) *1 (for|best|you|free|available)
    (time|availability|minutes) *1 (to|for) (chat|talk|connect|meet|a call|a chat|speak|discuss|a \
    quick|catch)
    (open|up|down|available|keen|game|free|happy|willing) (to|for) (a|an|) *3 (call|chat|meeting|\
    conversation|coffee|zoom|talk)
    (open|up|down|available|free|willing) (to|for) (chatting|talking|meeting|chat|talk|meet|\
    speaking|speak|connect over)
    (love|like|want|happy|keen|hoping|hope|free|able) to (chat|talk|meet|speak|jump|hop|discuss|\
    have a *2 chat|have a *2 call|catch up|sit down)
    (love|like|want|have|appreciate|welcome|suggest|propose|request|do) (a|the chance of a) *2 \
    (call|chat|meeting)
    (on|over|by) the phone
    !(our|that|your|the) *2 (call|calls|chat|chats|meeting|meetings|conversation|conversations|\
    coffee)
    !(was|enjoyed|loved|enjoying|after|since|during|enjoy) *2 (call|chat|meeting|conversation|\
    coffee)
    (give you|call you|phone you|ring you|give me) (a|) *1 (call|ring|tomorrow|this|next|on)
    (call|ring|phone|text|whatsapp) (me|us) (at|on|to|any|if|now|today)
    (pick|find|choose|suggest|propose|select) a *2 (time|slot|date|day)
    (let's|lets|let us|can we|could we|shall we|should we|may we|maybe we can|perhaps we can|we \
    could|we should|we can) *2 (chat|talk|meet|speak|catch up|discuss|have a)
    (to|can|could|let's|might|may) meet (up|in person|for|over|next|this|virtually|online|face to \
    face|sometime|soon)
    (phone number|best number|your number|your email address)
    """, coversTopics: false)

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    guard passage.isEnglish, passage.kind == .invite else { return [] }
    return phrases.matches(in: passage).compactMap { match in
      guard !passage.isWhereBothWillBe(match) else { return nil }
      return .phrase(
        match, of: phrases, in: passage, { "\($0) asks a stranger for time" }, help: help)
    }
  }

  private let help = "ask something that can be answered in a line, or nothing at all"
}

extension AnnotatedText {
  /// Whether the requested time is at an occasion that both attend anyway.
  ///
  /// `Ten minutes after your talk` is. A call or a date in the calendar never is.
  fileprivate func isWhereBothWillBe(_ match: PhraseTable.Match) -> Bool {
    guard let sentence = sentence(ofWord: match.words.lowerBound),
      !words[sentence.words].contains(where: { calls.contains($0.key) })
    else { return false }
    return !occasions.matches(in: self, sentence: sentence).isEmpty
      || spans(meeting: sentence.range).contains { $0.comes(from: ["attending", "shared.event"]) }
  }
}

private let calls: [WordKey] = [
  "call", "calls", "zoom", "phone", "video", "demo", "teams", "skype", "calendar", "calendly",
]

private let occasions = PhraseTable(
  """
  (after|before|during|at|between|behind) (your|the|our|my|their) *2 (talk|session|lecture|keynote|\
  panel|workshop|poster|stand|stall|booth|rehearsal|match|reading|service|class|performance|concert|\
  opening|fair|meeting|congress|conference|festival|market|talks|sessions)
  (in|during|over) (the|your|that|a) *2 (break|interval|pause|intermission)
  """)
