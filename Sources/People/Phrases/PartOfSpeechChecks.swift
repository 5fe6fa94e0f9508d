// The check of each kind of phrase: how it has to begin in English.
extension PhraseCheck {
  /// Checks an action, with the verb first.
  mutating func checkVerb() {
    if text.hasSuffix("?"), frame.before != "I " {
      leaveOut(.question, "asks where nothing is asked", text.dropLast())
    }
    let first = first
    if frame.before == "I ", first == "i'm" || first == "i" {
      refuse(.start, "begins with a second `I`", help: "begin with the verb: `build compilers`")
    } else if PhraseWords.subjects.contains(first) || first.hasPrefix("i'") {
      refuse(
        .start, "has a subject of its own", help: "begin with the verb: `send you the numbers`")
    } else if PhraseWords.determiners.contains(first) {
      let help =
        frame.before == "I "
        ? "begin with the verb, or write under `intro` who you are"
        : "begin with the verb: `send you the numbers`"
      refuse(.start, "begins with a thing and not with a verb", help: help)
    } else if Self.placing.contains(first) {
      refuse(.start, "begins without a verb", help: "begin with the verb: `work at a hospital`")
    } else if PhraseWords.feelings.contains(first) {
      refuse(.start, "says how you are and not what you do", help: "begin with the verb")
    } else if PhraseWords.isDoing(first) {
      refuse(
        .start, "does not go on with `\(first)`", help: "begin with the verb as it is after `to`")
    } else if PhraseWords.thirdPersons.contains(first) {
      refuse(
        .start, "speaks of somebody else with `\(first)`",
        help: "begin with the verb as it is after `I`")
    } else if frame.before != "I ", isFinite(first) {
      refuse(.start, "tells what was done", help: "begin with the verb as it is after `to`")
    } else if frame.before == "I ", let role = roleAlone, !Self.alsoVerbs.contains(first),
      !PhraseWords.verbs.contains(first)
    {
      refuse(.start, "is what you are, and no verb (`\(role)`)", help: "write it under `intro`")
    }
  }

  /// Names of roles that are verbs as well.
  private static let alsoVerbs: Set<String> = [
    "coach", "pilot", "nurse", "doctor", "tutor", "engineer",
  ]

  private static let placing: Set<String> = [
    "at", "in", "with", "for", "from", "of", "about", "by", "into",
  ]

  /// Whether a word is certainly a verb in the past tense.
  private func isFinite(_ word: String) -> Bool {
    PhraseWords.certainPasts.contains(word) && word != "have"
      || PhraseWords.isRegularPast(word)
  }

  /// Checks a thing or a person.
  mutating func checkNoun() {
    let first = first
    switch key {
    case "intro":
      let goesOn = PhraseWords.prepositions.contains(word(1))
      if PhraseWords.thirdPersons.contains(first) || isRequestVerb(first)
        || PhraseWords.verbs.contains(first) && goesOn
      {
        refuse(
          .start, "begins with a verb",
          help: "write who you are, such as `a nurse in Porto`; what you do goes under `work`")
      } else if first == "my" && word(1) == "name" || first == "i" {
        refuse(.start, "is a sentence of its own", help: "write who you are: `a nurse in Porto`")
      } else if let role = roleAlone {
        warn(
          .start, "has no article before `\(role)`",
          help: "write `\("aeiou".contains(first.first ?? "x") ? "an" : "a") \(text)`")
      }
    case "offer":
      if PhraseWords.subjects.contains(first) || isRequestVerb(first) {
        refuse(
          .start, "begins with a verb or its subject",
          help: "write a thing, such as `a tour of our machine room`")
      }
    case "relation":
      if ["i", "we", "he", "she", "they"].contains(bare(first)) || isFinite(first)
        || ["has", "was"].contains(first)
      {
        refuse(
          .start, "is no description of a person",
          help: "write who that is to you: `a former colleague of mine`")
      }
    default:
      if ["i", "we", "they", "he", "she"].contains(bare(first)) {
        refuse(
          .start, "is a clause where a subject was meant",
          help: "write what it is about: `teaching machines to read`")
      }
    }
  }

  private func bare(_ word: String) -> String {
    String(word.prefix { $0 != "'" })
  }

  /// Whether a phrase begins with a verb and its object.
  private func isRequestVerb(_ first: String) -> Bool {
    PhraseWords.verbs.contains(first)
      && (PhraseWords.objects.contains(word(1)) || word(1) == "you")
  }

  /// The name of a role at the end of a phrase that has no article.
  private var roleAlone: String? {
    let head = text.split(separator: " ").prefix { word in
      !PhraseWords.prepositions.contains(word.lowercased()) && word != "and" && word != "who"
    }
    guard (1...3).contains(head.count),
      !head.contains(where: { PhraseWords.determiners.contains($0.lowercased()) }),
      !head.dropLast().contains(where: { $0.hasSuffix(",") })
    else { return nil }
    let last = head.last.map { $0.lowercased().filter { $0.isLetter } } ?? ""
    return PhraseWords.roles.contains(last) ? last : nil
  }

  /// Checks the name of a house, an event or a thing, after a preposition of the frame.
  mutating func checkName() {
    let first = first
    guard ["event", "place", "where", "show", "at", "to"].contains(key),
      text.first?.isLowercase == true,
      ["at", "in", "on", "during", "near", "from", "after", "before"].contains(first),
      text.contains(" ")
    else { return }
    let help =
      ["event", "place"].contains(key)
      ? "write the name alone; words of your own for where it was go under `note`, as `moment`"
      : "write the name alone"
    refuse(.start, "begins with a preposition of its own", help: help)
  }

  /// Checks a clause with a subject and a verb.
  mutating func checkClause() {
    if text.hasSuffix("?") {
      warn(.question, "asks a question where something is told", help: "write it under `ask`")
    }
    var words = (0..<4).map { word($0) }
    if words[0] == "and" || words[0] == "but" {
      // After `and`, the subject is that of the clause before.
      return
    }
    if words[0] == "to", frame.before.isEmpty {
      refuse(.subject, "has no subject", help: "write who did it: `I …`")
      return
    }
    if key == "said", words[0] == "to" { return }
    if Self.leading.contains(words[0]) || words[0].hasSuffix("ly") { words.removeFirst() }
    guard !hasLaterSubject, let first = words.first, words.count > 1 else { return }
    if lacksSubject(first, words[1]) {
      refuse(.subject, "has no subject", help: subjectHelp)
    } else if Self.doings.contains(first), PhraseWords.prepositions.contains(words[1]),
      !text.split(separator: " ").contains(where: { Self.finites.contains(String($0)) })
    {
      warn(.subject, "has no subject", help: "write `I'm \(text)`")
    }
  }

  private var subjectHelp: String {
    key == "takeaway"
      ? "write who does it: `small teams ship sooner`"
      : "write who did it: `I \(text.prefix(1).lowercased() + text.dropFirst())`"
  }

  private static let leading: Set<String> = [
    "then", "finally", "just", "also", "already", "since", "so", "even", "never", "always",
    "immediately", "still",
  ]

  private static let doings: Set<String> = [
    "looking", "hoping", "planning", "trying", "working", "searching",
  ]

  private static let finites: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "takes", "took", "makes", "made", "means",
    "needs", "helps", "helped", "changed", "did", "does", "will", "would", "can", "could",
  ]

  /// Whether a first word can only be a verb, by itself and by the next word.
  private func lacksSubject(_ first: String, _ second: String) -> Bool {
    let isQuestion = PhraseWords.subjects.contains(second)
    if PhraseWords.certainPasts.contains(first) { return !isQuestion }
    let isFollowed =
      PhraseWords.followers.contains(second) || second.first?.isNumber == true
    if PhraseWords.possiblePasts.contains(first) || PhraseWords.isRegularPast(first) {
      return isFollowed
    }
    // Only a verb comes right before `the` and its like; and a name has no small first letter.
    guard PhraseWords.objects.contains(second), text.first?.isLowercase == true else {
      return false
    }
    return !PhraseWords.isSmall(first) && !PhraseWords.adverbs.contains(first)
      && !PhraseWords.auxiliaries.contains(first) && !PhraseWords.isDoing(first)
      && !first.contains("'") && first.allSatisfy(\.isLetter)
  }

  /// Checks where or how it was, with a preposition of its own.
  mutating func checkMoment() {
    let first = first
    if PhraseWords.subjects.contains(first) {
      warn(
        .preposition, "is a clause of its own",
        help: "write where or how it was: `by the coffee urn in Nairobi`")
      return
    }
    let words = text.split(separator: " ").map { $0.lowercased() }
    // `Seated beside you` and `barefoot in the orchard` describe how it was.
    guard !opensMoment(first), !PhraseWords.prepositions.contains(word(1)),
      !words.contains("ago"), !words.contains("later")
    else { return }
    let help = "write where or how it was, with its preposition, such as `at …` or `in …`"
    if text.first?.isUppercase == true || !words.contains(where: PhraseWords.prepositions.contains)
    {
      refuse(.preposition, "has no preposition", help: help)
    } else {
      warn(.preposition, "may lack a preposition", help: help)
    }
  }

  private func opensMoment(_ first: String) -> Bool {
    PhraseWords.prepositions.contains(first) || PhraseWords.conjunctions.contains(first)
      || PhraseWords.adverbs.contains(first) || PhraseWords.determiners.contains(first)
      || PhraseWords.isDoing(first) || first.hasSuffix("ly") || first.first?.isNumber == true
      || ["over", "thanks", "because", "given", "seated", "what", "ever"].contains(first)
  }

  /// Checks a request: a verb phrase, or a whole question.
  mutating func checkRequest() {
    let first = first
    if text.hasSuffix("?") { return }
    let isDoing = first == "do" || first == "have"
    let isAsked =
      PhraseWords.auxiliaries.contains(first) && PhraseWords.subjects.contains(word(1))
      && !(isDoing && word(1) == "it")
    if isAsked || PhraseWords.questions.contains(first) && !text.contains("?") {
      let start = text.split(separator: " ").prefix(2).joined(separator: " ")
      warn(
        .question, "is a question without its question mark",
        help: isAsked && word(1) == "i"
          ? "end it with `?`, or leave out `\(start)`" : "end it with `?`")
    } else if first == "i" || first.hasPrefix("i'") {
      warn(
        .question, "tells and does not ask",
        help: "begin with the verb, as in `send you the numbers`, or write a whole question")
    } else if Self.placing.contains(first)
      || PhraseWords.feelings.contains(first)
    {
      refuse(
        .start, "is neither what you would do nor a question",
        help: "begin with the verb, as in `send you the numbers`, or write a whole question")
    }
  }

  /// Checks for a capital that belongs to no name.
  mutating func checkCapital() {
    guard frame.part != .name, !(frame.part == .request && text.hasSuffix("?")),
      let initial = text.first, initial.isUppercase
    else { return }
    let words = text.split(separator: " ", maxSplits: 2)
    let word = words[0]
    guard word != "I", !word.hasPrefix("I'"), !word.hasPrefix("I’"),
      word.dropFirst().allSatisfy({ !$0.isUppercase && !$0.isNumber })
    else { return }
    let next = words.count > 1 ? words[1] : ""
    let isTitle = next.first?.isUppercase == true && next.dropFirst().contains(where: \.isLowercase)
    let first = first
    let isSmall =
      frame.part != .request && PhraseWords.isSmall(bare(first))
      && !(isTitle && Self.alsoNames.contains(first))
    let isVerb =
      frame.part == .verb || frame.part == .request && PhraseWords.verbs.contains(first)
    guard isSmall || isVerb else { return }
    let small = initial.lowercased() + text.dropFirst()
    if isVerb, isTitle, !PhraseWords.verbs.contains(first) {
      warn(.capital, "starts with a capital", help: "write `\(small)`")
    } else {
      mend(.capital, "starts with a capital", to: small)
    }
  }

  /// Small words that are names as well.
  private static let alsoNames: Set<String> = [
    "a", "an", "so", "my", "he", "you", "no", "to", "do", "in", "on", "it", "of", "as", "by", "if",
    "or", "may", "will", "her", "van", "de", "april", "june", "one", "all", "each",
  ]
}
