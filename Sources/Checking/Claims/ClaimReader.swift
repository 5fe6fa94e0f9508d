import Diagnostics
import English
import People
import Text

/// Holds the claims of a text against two profiles.
///
/// Names, numbers, dates and quotations are closed classes: one that stands in neither file is an error.
/// Prose is the writer's own, and at most gets a warning.
struct ClaimReader {
  let prose: Prose
  let evidence: Evidence
  let source: SourceText
  /// For each sentence, whether most of its words have a capital, so that one tells nothing.
  let headlines: [Bool]
  /// Whether most words are in capitals only.
  let isLoud: Bool
  /// Whether the text is in English, of which names can be told from words.
  let isEnglish: Bool
  /// The day that counts as today.
  let today: PartialDate

  init(
    _ prose: Prose, evidence: Evidence, source: SourceText, isEnglish: Bool, today: PartialDate
  ) {
    self.prose = prose
    self.evidence = evidence
    self.source = source
    self.isEnglish = isEnglish
    self.today = today
    headlines = prose.headlines
    isLoud = prose.words.count(where: \.isAllCapitals) * 2 > prose.words.count
  }

  /// The findings, in the order of the text.
  func findings() -> [Diagnostic] {
    let dates = prose.dates()
    let dated = Set(dates.flatMap(\.words))
    let quotations = self.quotations()
    let quoted = Set(quotations.filter { !$0.isHeld }.flatMap(\.words))
    var found = quotations.filter { !$0.isHeld }.map { quotation($0.words) }
    found += dates.compactMap { finding(about: $0) }
    found += numberFindings(without: dated)
    guard isEnglish else { return found.inOrder }
    found += prose.sentences.indices.compactMap { paraphrase(in: $0) }
    let names = nameFindings(without: dated.union(quoted))
    found += names.findings
    found += titleFindings(without: names.words)
    return found.inOrder
  }

  func place(_ words: Range<Int>) -> Place { Place(source, prose.range(of: words)) }
}

// MARK: Dates

extension ClaimReader {
  private func finding(about date: DateMention) -> Diagnostic? {
    guard !date.isBorneOut(by: evidence.dates) else { return nil }
    let isYear = date.year != nil && date.month == nil && date.day == nil && date.weekday == nil
    if isYear, let year = date.year, evidence.numbers.contains(where: { $0.value == Double(year) })
    {
      return nil
    }
    // A proposal is no claim: `Would Tuesday suit you?`
    let isProposed =
      date.year == nil && date.day == nil && proposes(date.words.lowerBound)
      && (date.month == nil || prose.words[max(0, date.words.lowerBound - 1)].key == "in")
    return .unknownDate(
      prose.text(prose.range(of: date.words)), at: place(date.words),
      severity: isProposed ? .warning : .error)
  }

  /// Whether a word is in a question about what could be.
  private func proposes(_ index: Int) -> Bool {
    let sentence = prose.words[index].sentence
    return prose.asks[sentence]
      && prose.sentences[sentence].contains { Self.proposals.contains(prose.words[$0].key) }
  }

  private static let proposals: Set<String> = [
    "could", "would", "shall", "can", "will", "may", "might", "free", "suit", "work", "available",
  ]
}

// MARK: Numbers

extension ClaimReader {
  private func numberFindings(without dated: Set<Int>) -> [Diagnostic] {
    let numbers = prose.numbers(without: dated)
    return numbers.indices.compactMap { index in
      let number = numbers[index]
      let isRough = prose.isRough(number)
      guard number.value != 0, number.value != 1,
        !evidence.numbers.contains(where: {
          isBorneOut(number, by: $0)
            || isRough && abs(number.value - $0.value) * 10 <= $0.value
        }), !isIdiom(number), !isCents(index, of: numbers), !isSince(number),
        !evidence.dates.contains(where: { $0.year.map(Double.init) == number.value })
      else { return nil }
      let same = evidence.numbers.first { $0.noun != nil && $0.noun == number.noun }
      guard isClaim(number) || same != nil && !number.isMoment else { return nil }
      // Months and weeks may be counted from what the files say.
      let isCounted = number.isDuration && number.noun != "year" && number.value < 13
      return .unknownNumber(
        prose.text(prose.range(of: number.words)), at: place(number.words),
        severity: isCounted ? .warning : .error)
    }
  }

  /// Whether two numbers are the same; years are not borne out by a number of chairs.
  private func isBorneOut(_ number: NumberMention, by other: NumberMention) -> Bool {
    guard number.isSame(as: other) else { return false }
    guard number.isDuration, number.value < 13, number.value == other.value else { return true }
    return other.noun == nil || other.noun == number.noun
      || number.seconds.map { $0 == other.seconds } ?? false
  }

  /// Whether a time is that from a date in the files to today: `for two years now`.
  private func isSince(_ number: NumberMention) -> Bool {
    guard let seconds = number.seconds, number.isDuration else { return false }
    let unit = seconds / max(number.value, 0.1)
    return evidence.dates.contains { date in
      guard let year = date.year else { return false }
      let since =
        Double(today.year - year) * 365.25
        + Double((today.month ?? 6) - (date.month ?? today.month ?? 6)) * 30.44
      return abs(since * 86_400 - seconds) <= max(unit, 45 * 86_400)
    }
  }

  /// Whether a number only means many: `a million thanks`.
  private func isIdiom(_ number: NumberMention) -> Bool {
    !number.isInDigits && prose.words[number.words.lowerBound].key == "a"
      && number.words.count == 2 && number.value > 99
  }

  /// Whether a number is the second half of a price that is said without its coin: `six eighty`.
  private func isCents(_ index: Int, of numbers: [NumberMention]) -> Bool {
    guard index > 0, numbers[index - 1].words.upperBound == numbers[index].words.lowerBound else {
      return false
    }
    let price = numbers[index - 1].value + numbers[index].value / 100
    return evidence.numbers.contains { abs($0.value - price) < 0.001 }
  }

  /// Whether a number says something about the world; a small one mostly belongs to the message:
  /// `one question`, `two minutes`.
  private func isClaim(_ number: NumberMention) -> Bool {
    if number.isPercent { return number.value != 100 && number.value != 50 }
    if number.isDuration, number.value >= 2 { return !proposes(number.words.lowerBound) }
    return number.value > 12 && !number.isMoment
  }
}

extension NumberMention {
  /// Whether it is a short time, as one asks for.
  fileprivate var isMoment: Bool { seconds.map { $0 <= 3_600 } ?? false }
}

// MARK: Paraphrases and quotations

extension ClaimReader {
  /// A finding about a sentence that has the reader say something of which the files know little.
  private func paraphrase(in sentence: Int) -> Diagnostic? {
    let words = prose.sentences[sentence]
    guard
      let verb = words.dropFirst().first(where: {
        prose.words[$0 - 1].key == "you" && Self.sayings.contains(prose.words[$0].key)
      }), !prose.asks[sentence]
    else { return nil }
    let said = (verb + 1..<words.upperBound).filter {
      !FunctionWords.contains(prose.words[$0].key) && prose.words[$0].key.count > 2
    }
    guard said.count > 2, evidence.count(of: said.map { prose.words[$0].stem }) * 2 < said.count
    else { return nil }
    let range = verb - 1..<words.upperBound
    return .paraphrase(prose.text(prose.range(of: range)), at: place(range))
  }

  private static let sayings: Set<String> = [
    "said", "say", "wrote", "write", "argued", "argue", "told", "explained", "showed", "claimed",
    "posted", "published", "mentioned", "pointed", "believe", "think", "called",
  ]
}

extension ClaimReader {
  /// Words in quotation marks, and whether a file holds them.
  private struct Quotation {
    var words: Range<Int>
    var isHeld: Bool
  }

  private func quotations() -> [Quotation] {
    var found: [Quotation] = []
    var open: (sign: Character, word: Int)?
    for index in prose.words.indices {
      let word = prose.words[index]
      if let (sign, start) = open {
        if closes(sign, word.gap), !isApostrophe(sign, before: index) {
          found.append(Quotation(words: start..<index, isHeld: isHeld(start..<index)))
          open = nil
        } else if index - start > 60 {
          open = nil
        }
      }
      if open == nil, let sign = opener(word.gap),
        sign != "'" || word.key.count > 2 && !word.isNumber
      {
        open = (sign, index)
      }
    }
    if let (sign, start) = open {
      let rest = prose.text(
        prose.words[prose.words.count - 1].range.upperBound..<prose.bytes.count)
      if closes(sign, rest) {
        let words = start..<prose.words.count
        found.append(Quotation(words: words, isHeld: isHeld(words)))
      }
    }
    return found
  }

  /// Whether what would close a quotation is the apostrophe of a possessive: `the teams' work`.
  private func isApostrophe(_ sign: Character, before index: Int) -> Bool {
    let (last, next) = (prose.words[index - 1], prose.words[index])
    return (sign == "'" || sign == "‘") && last.key.hasSuffix("s") && next.gap.count == 2
      && !next.isCapitalized
  }

  /// The quotation mark that opens something at the end of a gap.
  private func opener(_ gap: String) -> Character? {
    guard let last = gap.last, "\"“„«‘'”".contains(last) else { return nil }
    let before = gap.dropLast().last
    guard before == nil || before?.isWhitespace == true || "(—–-:".contains(before ?? " ") else {
      return nil
    }
    return last
  }

  private func closes(_ sign: Character, _ gap: String) -> Bool {
    let closing =
      switch sign {
      case "“", "„": "”“"
      case "«": "»"
      case "‘": "’"
      case "'": "'"
      default: "\"”"
      }
    guard let index = gap.firstIndex(where: { closing.contains($0) }) else { return false }
    // An apostrophe or an opening mark has white space before it.
    return gap[..<index].allSatisfy { !$0.isWhitespace }
  }

  private func isHeld(_ words: Range<Int>) -> Bool {
    // A quotation may leave something out: its parts are looked for one by one.
    var parts: [[Prose.Word]] = [[]]
    for index in words {
      let word = prose.words[index]
      if index > words.lowerBound, word.gap.contains("…") || word.gap.contains("...") {
        parts.append([])
      }
      parts[parts.count - 1].append(word)
    }
    if parts.allSatisfy({ evidence.holds(together: $0.map(\.key)) }) { return true }
    // A word or two of the language may be quoted for themselves.
    return words.count < 3
      && words.allSatisfy { EnglishWords.contains(prose.words[$0].key) }
  }

  private func quotation(_ words: Range<Int>) -> Diagnostic {
    .unknownQuotation(prose.text(prose.range(of: words)), at: place(words))
  }
}

extension [Diagnostic] {
  /// The findings in the order of the text.
  fileprivate var inOrder: [Diagnostic] {
    sorted { ($0.place?.range.lowerBound ?? 0) < ($1.place?.range.lowerBound ?? 0) }
  }
}

extension Diagnostic {
  fileprivate static func unknownDate(
    _ text: String, at place: Place, severity: Severity
  ) -> Diagnostic {
    Diagnostic(
      "check-date", severity: severity, "no profile says `\(text.visible)`", at: place,
      help: "correct it, or add the date to the recipient's profile: under its tie, or `more`")
  }

  fileprivate static func unknownNumber(
    _ text: String, at place: Place, severity: Severity
  ) -> Diagnostic {
    Diagnostic(
      "check-number", severity: severity, "no profile has the number `\(text.visible)`", at: place,
      help: "correct it, or add it to the profile that it belongs to, under `note` or `more`")
  }

  fileprivate static func paraphrase(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      "check-paraphrase", severity: .warning,
      "`\(text.visible)`: the profiles say little of this", at: place,
      help: "say it nearer to the words of the profile, or add there what was said")
  }

  fileprivate static func unknownQuotation(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      "check-quotation", "no profile holds these words: `\(text.visible)`", at: place,
      help: "quote word for word what a profile says, or say it without quotation marks")
  }
}
