import Text

extension AnnotatedText {
  /// Whether it is in English.
  var isEnglish: Bool { LanguageTag.isEnglish(language) }

  /// The spans that overlap a stretch, found by binary search.
  func spans(meeting range: Range<Int>) -> ArraySlice<Span> {
    let first = spans.firstIndex(endingBehind: range.lowerBound)
    return spans[first...].prefix { $0.range.lowerBound < range.upperBound }
  }

  /// Whether a stretch holds a fact.
  func holdsFact(in range: Range<Int>) -> Bool { spans(meeting: range).contains(where: \.isFact) }

  /// Whether a stretch holds a fact that only this reader has.
  package func holdsFactOfReader(in range: Range<Int>) -> Bool {
    spans(meeting: range).contains { $0.isOfReaderAlone }
  }

  /// The sentence of a word; nil where it belongs to none.
  func sentence(ofWord index: Int) -> Sentence? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].words.upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].words.contains(index) ? sentences[low] : nil
  }

  /// The text between two offsets, with a space for each line feed.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].map { $0 == UInt8(ascii: "\n") ? 0x20 : $0 }, as: UTF8.self)
  }

  /// The offsets that words cover.
  func range(ofWords indices: Range<Int>) -> Range<Int> {
    words[indices.lowerBound].range.lowerBound..<words[indices.upperBound - 1].range.upperBound
  }
}

extension [AnnotatedText.Span] {
  /// The index of the first that ends after an offset; the elements are in order.
  func firstIndex(endingBehind offset: Int) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension AnnotatedText.Span {
  /// Whether it is a fact, rather than words of the template or the writer.
  ///
  /// An output made of no fact, such as a text given to a partial, counts as words of the template.
  var isFact: Bool {
    if case .fact(let paths, _) = origin { !paths.isEmpty } else { false }
  }

  /// Whether it is a fact that no other reader of the same template has: not one that
  /// every list of contacts holds, such as the name, the company and the role.
  var isOfReaderAlone: Bool {
    guard case .fact(let paths, _) = origin else { return false }
    return paths.contains { path in
      let parts = Self.keys(of: path)
      if parts.top == "recipient" { return parts.second.map { !Self.known.contains($0) } ?? false }
      return !Self.ofOthers.contains(parts.top)
    }
  }

  /// Whether it is the reader's name, or part of it.
  var namesRecipient: Bool {
    guard case .fact(let paths, _) = origin else { return false }
    return paths.contains { path in
      let parts = Self.keys(of: path)
      return parts.top == "recipient" && parts.second.map { Self.names.contains($0) } ?? false
    }
  }

  /// The first two parts of a path, in the form for comparison.
  private static func keys(of path: String) -> (top: WordKey, second: WordKey?) {
    let stop = UInt8(ascii: ".")
    let top = path.utf8.prefix { $0 != stop }
    guard top.endIndex < path.utf8.endIndex else { return (WordKey(top), nil) }
    let rest = path.utf8[top.endIndex...].dropFirst()
    return (WordKey(top), WordKey(rest.prefix { $0 != stop }))
  }

  private static let ofOthers: [WordKey] = ["sender", "channel", "today"]

  private static let names: [WordKey] = [
    "first_name", "name", "full_name", "last_name", "honorific",
  ]

  /// The facts in everybody's list of contacts.
  private static let known: [WordKey] =
    names + ["company", "role", "pronouns", "languages", "linkedin"]
}

extension AnnotatedText {
  /// Whether a sentence is about something that only this reader has or did.
  ///
  /// A text with facts is judged by their origins. One without was written by hand for one reader,
  /// and is judged by its words.
  func isSpecific(_ sentence: Sentence) -> Bool {
    hasFacts ? holdsFactOfReader(in: sentence.range) : showsDetail(in: sentence)
  }

  /// Whether a sentence written by hand names something in particular: a name, a title, a number,
  /// or a shared past.
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
    // `you're at CST Industries`: everybody sees where somebody works.
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
  /// The phrases in one sentence of an annotated text.
  func matches(in passage: AnnotatedText, sentence: Sentence) -> [Match] {
    var matches: [Match] = []
    find(in: sentence, of: passage.words, false, into: &matches)
    return matches
  }
}
