/// Words that show the form of an English phrase by their place at its start.
///
/// They are closed classes, which get no new members, and words with which people in haste begin. A
/// word in none of them shows nothing.
enum PhraseWords {
  /// Words that start a noun phrase, and never a verb phrase.
  static let determiners: Set<String> = [
    "a", "an", "the", "my", "our", "your", "his", "her", "their", "its", "this", "these", "those",
    "some", "any", "no", "every", "each", "another",
  ]

  /// Pronouns that can be a subject.
  static let subjects: Set<String> = ["i", "you", "he", "she", "it", "we", "they", "there"]

  /// Words that follow a verb, and hardly any other word directly.
  static let objects: Set<String> = [
    "the", "a", "an", "your", "my", "his", "our", "their", "its", "me", "us", "him", "them", "it",
  ]

  /// Words that say where and when.
  static let prepositions: Set<String> = [
    "about", "above", "across", "after", "against", "along", "amid", "among", "around", "as", "at",
    "before", "behind", "below", "beneath", "beside", "between", "beyond", "by", "despite",
    "during", "for",
    "from", "in", "inside", "into", "near", "of", "off", "on", "onto", "opposite", "outside",
    "over",
    "past", "round", "since", "through", "throughout", "till", "to", "toward", "towards", "under",
    "unlike", "until", "upon", "versus", "via", "while", "with", "within", "without",
  ]

  /// Words that join clauses.
  static let conjunctions: Set<String> = [
    "and", "but", "or", "so", "yet", "if", "when", "whenever", "where", "wherever", "because",
    "although", "though", "unless", "whether", "whereas", "than", "nor", "once", "that",
  ]

  /// Words for how, when or how far, which come before a clause.
  static let adverbs: Set<String> = [
    "then", "now", "here", "there", "today", "yesterday", "tomorrow", "tonight", "just", "only",
    "even", "still", "also", "too", "soon", "later", "earlier", "afterwards", "meanwhile",
    "instead",
    "sometimes", "often", "always", "never", "ever", "already", "again", "perhaps", "maybe",
    "indeed",
    "first", "next", "last", "halfway", "back", "not", "almost", "nearly", "quite", "rather",
    "both",
    "half", "all", "such", "like", "twice", "right", "straight", "far", "deep", "high", "long",
    "late", "early", "online", "offline", "abroad", "upstairs", "downstairs", "down", "up", "out",
    "away", "home", "alone", "asleep", "awake", "ages", "years", "weeks", "months", "days", "hours",
    "minutes", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "several", "thanks", "sure", "yes", "midway", "seconds", "except",
    "besides",
    "fresh", "stuck", "tired", "wide", "fast", "monday", "tuesday", "wednesday", "thursday",
    "friday",
    "saturday", "sunday",
  ]

  /// Words that start a question.
  static let questions: Set<String> = [
    "what", "when", "where", "which", "who", "whom", "whose", "why", "how", "what's", "who's",
    "how's", "where's",
  ]

  /// Verbs that start a question when a subject follows.
  static let auxiliaries: Set<String> = [
    "do", "does", "did", "is", "are", "was", "were", "have", "has", "had", "can", "could", "would",
    "will", "shall", "should", "may", "might", "must", "am", "don't", "doesn't", "didn't", "isn't",
    "aren't", "can't", "couldn't", "wouldn't", "won't", "shouldn't", "haven't",
  ]

  /// Words for how somebody is, none of them a verb.
  static let feelings: Set<String> = [
    "happy", "glad", "willing", "able", "available", "ready", "keen", "eager", "interested",
    "curious", "delighted", "pleased", "grateful",
  ]

  /// Past tenses that are never the name of a thing.
  static let certainPasts: Set<String> = [
    "went", "took", "gave", "did", "wrote", "came", "began", "knew", "grew", "drew", "flew",
    "forgot",
    "chose", "became", "understood", "was", "were", "had", "has", "have", "am", "brought", "bought",
    "taught", "sent", "sang", "spoke", "broke", "ran", "woke", "ate",
  ]

  /// Past tenses that may be another kind of word as well.
  static let possiblePasts: Set<String> = [
    "made", "saw", "got", "told", "thought", "kept", "heard", "learnt", "found", "led", "left",
    "lost", "met", "paid", "said", "sold", "spent", "built", "felt", "held", "threw", "drove",
    "rode", "shook", "stood", "wore", "won", "hid", "caught", "fought", "swept", "slept", "dealt",
    "meant", "dug", "fell", "read", "put", "cut", "set", "hit", "let", "lent", "cast", "quit",
    "hung",
  ]

  /// Words that follow a verb without a subject.
  static let followers: Set<String> = objects.union([
    "this", "these", "those", "all", "each", "every", "some", "both", "to", "in", "on", "at",
    "with",
    "by", "for", "from", "up", "down", "out", "off", "over", "about", "into", "and", "twice",
    "again",
    "once", "everything", "something", "nothing", "what", "how", "through", "her", "back", "away",
    "more", "fewer", "less", "home", "another", "it,", "it:",
  ])

  /// Words in `ed` or `ing` that are no forms of a verb.
  static let noForms: Set<String> = [
    "need", "feed", "seed", "weed", "speed", "bleed", "breed", "heed", "wed", "bed", "red", "shed",
    "sled", "embed", "indeed", "hundred", "proceed", "exceed", "succeed", "shred", "naked",
    "sacred",
    "bring", "sing", "ring", "swing", "string", "spring", "ping", "king", "sting", "cling", "fling",
    "wing", "sling", "wring", "thing", "nothing", "something", "anything", "everything", "during",
    "evening", "morning", "ceiling", "building", "meeting", "wedding", "zing", "bling",
  ]

  /// Verbs in the form after "to", with which people begin a request, an offer or advice.
  static let verbs: Set<String> = [
    "add", "answer", "ask", "be", "borrow", "bring", "build", "buy", "call", "check", "come",
    "compare", "copy", "count", "deliver", "design", "develop", "discuss", "do", "draw", "explain",
    "explore", "find", "get", "give", "go", "have", "hear", "help", "hold", "include", "introduce",
    "invite", "join", "keep", "know", "learn", "lend", "let", "listen", "look", "mail", "make",
    "manage", "measure", "meet", "offer", "pass", "pay", "plan", "print", "publish", "put", "quote",
    "read", "run", "say", "see", "sell", "send", "share", "show", "sing", "start", "stay", "stop",
    "study", "take", "talk", "teach", "tell", "test", "thank", "translate", "try", "understand",
    "use", "visit", "work", "write",
  ]

  /// Verbs in the third person, from people who write of themselves as of somebody else.
  static let thirdPersons: Set<String> = [
    "is", "has", "does", "runs", "makes", "builds", "leads", "helps", "teaches", "writes",
    "studies",
    "manages", "designs", "develops", "keeps", "sells", "trains", "works", "conducts", "looks",
    "advises", "supports", "creates", "repairs", "grows", "sings", "translates", "edits",
  ]

  /// Names of roles, in the singular.
  static let roles: Set<String> = [
    "accountant", "actor", "analyst", "architect", "artist", "assistant", "attorney", "baker",
    "beekeeper", "biologist", "bookkeeper", "brewer", "builder", "carpenter", "chemist", "chef",
    "coach", "conductor", "consultant", "dentist", "designer", "developer", "director", "doctor",
    "driver", "economist", "editor", "electrician", "engineer", "farmer", "founder", "gardener",
    "geologist", "hygienist", "illustrator", "journalist", "lawyer", "lecturer", "librarian",
    "machinist", "manager", "mechanic", "midwife", "musician", "nurse", "officer", "owner",
    "paramedic", "pharmacist", "photographer", "physicist", "pilot", "planner", "plumber", "potter",
    "printer", "producer", "professor", "programmer", "radiographer", "receptionist", "recruiter",
    "researcher", "scientist", "secretary", "student", "surgeon", "surveyor", "tailor", "teacher",
    "technician", "therapist", "trainee", "trainer", "translator", "tutor", "veterinarian", "vet",
    "waiter", "welder", "writer", "freelancer", "bookbinder", "curator", "archivist",
  ]

  /// Whether a word is in one of the classes that hold no name.
  static func isSmall(_ word: String) -> Bool {
    determiners.contains(word) || word != "i" && subjects.contains(word)
      || prepositions.contains(word) || conjunctions.contains(word) || questions.contains(word)
      || smallAdverbs.contains(word)
  }

  private static let smallAdverbs: Set<String> = [
    "then", "now", "here", "today", "yesterday", "tomorrow", "tonight", "just", "only", "even",
    "still", "also", "later", "afterwards", "meanwhile", "instead", "sometimes", "often", "always",
    "never", "already", "perhaps", "maybe", "not", "one", "two", "three", "several", "both", "all",
  ]

  /// Whether a word is a past tense: one of these, or one that ends as regular verbs do.
  static func isPast(_ word: String) -> Bool {
    certainPasts.contains(word) || possiblePasts.contains(word) || isRegularPast(word)
  }

  static func isRegularPast(_ word: String) -> Bool {
    word.utf8.count > 4 && word.hasSuffix("ed") && !noForms.contains(word)
  }

  /// Whether a word ends like a present participle.
  static func isDoing(_ word: String) -> Bool {
    word.utf8.count > 4 && word.hasSuffix("ing") && !noForms.contains(word)
  }
}
