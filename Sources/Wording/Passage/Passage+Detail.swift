extension Passage {
  /// Whether a sentence is about something that only this reader has or did.
  ///
  /// What is made of facts is judged by where they come from. What has none was written by hand for
  /// one reader, and is judged by its words.
  func isSpecific(_ sentence: Sentence) -> Bool {
    hasFacts ? holdsFactOfReader(in: sentence.range) : showsDetail(in: sentence)
  }

  /// Whether a sentence that was written by hand names something in particular: a name, a title, a
  /// number, or something the two have behind them.
  func showsDetail(in sentence: Sentence) -> Bool {
    guard sentence.role == .body else { return false }
    if !Self.memories.matches(in: self, sentence: sentence).isEmpty { return true }
    let isAboutSender =
      words[sentence.words].contains { Self.own.contains($0.key) }
      && !words[sentence.words].contains { Self.theirs.contains($0.key) }
    if isAboutSender { return false }
    for index in sentence.words.dropFirst() where isDetail(index, in: sentence) { return true }
    return bytes[sentence.range].contains { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
  }

  private func isDetail(_ index: Int, in sentence: Sentence) -> Bool {
    let word = words[index]
    if word.shape.contains(.percent) { return false }
    if word.shape.contains(.number) {
      return index + 1 == words.count || !Self.timeUnits.contains(words[index + 1].key)
    }
    guard word.shape.contains(.capitalized), !Self.common.contains(word.key) else { return false }
    // `you're at CST Industries`: where somebody works is what everybody sees.
    var first = index
    while first > sentence.words.lowerBound, words[first - 1].shape.contains(.capitalized) {
      first -= 1
    }
    return first == sentence.words.lowerBound || !Self.places.contains(words[first - 1].key)
  }

  private static let own: [WordKey] = ["i", "i'm", "my", "we", "our", "we're"]
  private static let theirs: [WordKey] = [
    "you", "your", "you're", "you've", "you'd", "fellow", "both", "same", "mutual", "we've", "saw",
    "read", "heard", "watched", "noticed", "enjoyed", "followed", "using", "use",
  ]
  private static let places: [WordKey] = ["at", "with", "from"]
  private static let timeUnits: [WordKey] = ["minute", "minutes", "min", "mins", "hour", "hours"]
  private static let common: [WordKey] = [
    "i", "i'm", "i'd", "i've", "i'll", "linkedin", "ceo", "cto", "hr", "ai", "b2b", "saas", "it",
    "roi", "usa", "us", "uk", "seo", "crm", "vp", "mr", "ms", "dr",
  ]

  private static let memories = PhraseTable(
    """
    as (promised|discussed|agreed|mentioned)
    (we|we've) *2 (met|spoke|talked|chatted|worked|studied|shared|sat|discussed)
    (met|meeting|meet|seeing|saw|hearing|heard|talking|speaking|spoke|talked|working) (you|with you|to you) (at|in|last|on|during|yesterday|this|today|again|after|about|speak)
    (we|we're|we are) both
    you (said|mentioned|wrote|asked|told|spoke|argued|described|explained|shared|posted|commented|recommended)
    (our|your) *2 (conversation|talk|article|articles|essay|book|paper|episode|presentation|session|panel|keynote|question|comment|point|piece|podcast|interview|email|lecture|workshop|column|newsletter|answer|reply|review|post|thread|blog|chapter|course|class|slides|webinar)
    (suggested|recommended|told me|mentioned|introduced|encouraged)
    fellow *
    (read|enjoyed|finished|watched|listened to|heard) (your|the) * (on|about|in|at)
    (still|again) (open|remember)
    my question
    (applied|application) (for|to)
    """)
}

extension PhraseTable {
  /// The phrases in one sentence of a passage.
  func matches(in passage: Passage, sentence: Sentence) -> [Match] {
    var matches: [Match] = []
    find(in: sentence, of: passage.words, false, into: &matches)
    return matches
  }
}
