// The table of facts: all keys of a profile.
extension FactKey {
  /// All the keys of a profile, in the order people write them.
  public static let all = [
    FactKey(
      "name", "the full name, or its parts", "Ada Lovelace", .name,
      keys: [
        FactKey("given", "the given name", "Ada", .line),
        FactKey("family", "the family name", "Lovelace", .line),
        FactKey(
          "called", "what a message greets by; it settles every doubt", "Ada", .line,
          asks: "What is the name to greet by?"),
        FactKey("honorific", "a title before the name", "Dr", .line),
        FactKey(
          "order", "`family-first` where the family name goes first", "family-first",
          .word(["family-first"])),
      ]),
    FactKey("pronouns", "the pronouns", "she/her", .text(), isSaid: false),
    FactKey(
      "role", "what they do, as a title", "Head of Research", .text(), .who,
      asks: "What is your role, as a title?"),
    FactKey(
      "company", "where they work now", "Analytical Engines", .company, .who,
      asks: "Where do you work?",
      keys: [
        FactKey("name", "the name in full", "Analytical Engines Ltd", .line),
        FactKey("short", "what people call it", "Analytical Engines", .line),
      ]),
    FactKey(
      "headline", "what they say of themselves in a line", "I teach engines to weave numbers",
      .text(), .who),
    FactKey("location", "where they live", "London", .text(), .who),
    FactKey(
      "linkedin", "your own kind of account, which sets how long a note may be", "free",
      .word(LinkedInAccount.allCases.map(\.rawValue)), isSaid: false,
      asks: "Is your account on LinkedIn free or premium?"),
    FactKey(
      "languages", "the languages they read, as tags", "en", .languages, isSaid: false),
    FactKey("links", "addresses on the web, by what they lead to", "https://example.com", .links),
    FactKey(
      "intro", "who they are", "a compiler engineer in Philadelphia",
      .phrase(Frame(.noun, before: "I'm ", after: ".")), .who,
      asks: "Who are you, in a few words?", hint: "Go on from \"I'm …\", with `a` or `the`."),
    FactKey(
      "work", "what they do", "build compilers that read English",
      .phrase(Frame(.verb, before: "I ", after: ".")), .who,
      asks: "What do you do?", hint: "Go on from \"I …\", with the verb first."),
    FactKey(
      "goal", "what they hope for", "compare notes on teaching machines",
      .phrase(Frame(.verb, before: "I'd love to ", after: ".")), .why,
      asks: "What do you hope for?", hint: "Go on from \"I'd love to …\", with the verb first."),
    FactKey(
      "offer", "what they have to give", "a tour of our machine room",
      .phrase(Frame(.noun, before: "I can offer ", after: ".")), .why),
    FactKey(
      "sign", "how they sign; their first name if absent", "Ada Lovelace", .whole(.signature), .who,
      asks: "How do you sign?"),
    entries(.schools, "schools and universities", "University of London"),
    entries(.employers, "present and former employers", "Analytical Engines"),
    entries(.groups, "groups and associations", "the Plain Language Network"),
    entries(.events, "events they go to", "Strange Loop 2026"),
    entries(.interests, "interests", "programming languages"),
    entries(.contacts, "people they know", "Charles Babbage", nil),
    FactKey(
      "ties", "how you know them; ignored in your own profile", "met: Strange Loop 2026", .ties,
      .how, keys: ties),
    FactKey(
      "note", "what you want to say to them; ignored in your own profile",
      "ask: What did you measure?", .note, keys: note),
    FactKey("more", "any facts of your own", "hobby: rowing", .more, .who),
  ]

  private static func entries(
    _ list: ProfileList, _ summary: String, _ example: String, _ topic: Topic? = .who
  ) -> FactKey {
    FactKey(list.rawValue, summary, example, .entries(list), topic)
  }

  /// The names under which templates read parts of a person that are no keys of a profile, and the
  /// path of the keys to write them at.
  static let aliases: [(name: String, path: [String])] = [
    ("full_name", ["name"]), ("first_name", ["name", "called"]),
    ("last_name", ["name", "family"]), ("honorific", ["name", "honorific"]),
  ]

  // MARK: The note

  /// The keys of a note, in the order people write them: how it was, what came of it, the present
  /// state, and what the sender asks and gives.
  public static let note = [
    FactKey(
      "moment", "where or how it was, with its own preposition", "by the coffee urn in Nairobi",
      .phrase(Frame(.moment, after: ", …")), .how, asks: "Where or how was it?",
      hint: "It opens the message, so begin with `at`, `by`, `after` or another such word."),
    FactKey(
      "did", "what you did because of them", "I read the floors and left the lids on",
      .phrase(Frame(.clause, after: ".")), .how, asks: "What did you do because of them?",
      hint: "A whole clause, \"I …\" or another; name each thing so that they know which it is."),
    FactKey(
      "result", "what came of it", "he counted 26 teeth and lay down",
      .phrase(Frame(.clause, after: ".")), .how, asks: "What came of it?",
      hint: "One scene or one figure, with what it counts; also what is still lacking."),
    FactKey(
      "now", "where you stand, and why you write", "our next park will flood twice a year",
      .phrase(Frame(.clause, after: ".")), asks: "Where do you stand now, why do you write?",
      hint: "A whole clause: the reason for what you ask, or for a no."),
    FactKey(
      "also", "what is said if there is room, in whole sentences",
      "It is your wheat, and I claim nothing.", .whole(.sentences)),
    FactKey(
      "ask", "what you ask of them", "send you the numbers",
      .phrase(Frame(.request, before: "May I ", after: "?")), .why,
      asks: "What would you ask, so that one line answers it?",
      hint: "A whole question that they can answer, or go on from \"May I …?\""),
    FactKey(
      "give", "what you can do for them", "send you 800 dated photos of my trays",
      .phrase(Frame(.verb, before: "I can ", after: ".")), .why, asks: "What can you do for them?",
      hint: "Go on from \"I can …\", with the verb first."),
    FactKey(
      "ease", "a whole sentence that makes a no easy", "A no is fine.", .whole(.sentences)),
    FactKey(
      "greeting", "the greeting, where this person needs another than usual", "Dear Ms Kinnerty,",
      .whole(.greeting)),
    FactKey(
      "subject", "the subject, for channels that have one", "Your six sentences, in Polish",
      .whole(.line)),
    FactKey(
      "sign", "how you sign, where this person needs it otherwise", "Tomasz Wieloch",
      .whole(.signature), .who),
  ]

  // MARK: The ties

  /// All the ways to know somebody, each with its facts, the strongest first.
  public static let ties = [
    tie("met", "you met", [event(after: "We met at "), topic, place, date]),
    tie("article", "they wrote it, and you read it", [title, takeaway, url, published, date]),
    tie(
      "talk", "they gave it, and you heard it",
      [title, takeaway, event(after: "I heard you at "), show, date]),
    tie("post", "they posted it, and you read it", [topic, takeaway, url, date]),
    tie("attending", "you both will be there", [event(after: "I'll be at "), date, topic]),
    tie(
      "worked", "you worked or studied together, and know each other",
      [
        FactKey(
          "at", "where that was", "Analytical Engines",
          .text(Frame(.name, before: "We worked at ", after: ".")), asks: "Where was that?"),
        FactKey(
          "on", "what you worked on", "the night timetable",
          .phrase(Frame(.noun, before: "We worked on ", after: ".")), asks: "What did you work on?"),
        FactKey("until", "until when that was", "2019", .date, asks: "Until when was that?"),
      ]),
    tie(
      "customer", "you use what they make",
      [
        FactKey(
          "product", "what they make", "tilefold",
          .text(Frame(.name, before: "I use ", after: ".")), asks: "What of theirs do you use?"),
        use,
        FactKey(
          "since", "since when you use it", "2024", .date, asks: "Since when have you used it?"),
      ]),
    tie(
      "project", "they made it, and you use it",
      [
        FactKey("name", "what it is called", "tilefold", .text(), asks: "What is it called?"), use,
        url,
      ]
    ),
    tie(
      "contribution", "you made it, and they use or improve it",
      [
        FactKey(
          "to", "what it was for", "tilefold",
          .text(Frame(.name, before: "I gave it to ", after: ".")),
          asks: "What did you make it for?"),
        FactKey(
          "what", "what you made", "the parser for broken dates",
          .phrase(Frame(.noun, before: "I made ", after: ".")), asks: "What did you make?"),
        date,
      ]),
    tie(
      "mutual", "somebody knows you both",
      [
        FactKey("name", "who it is", "Charles Babbage", .text(), asks: "Who is it?"),
        FactKey(
          "relation", "who that is to you", "a former colleague of mine",
          .phrase(Frame(.noun, before: "Charles Babbage, ", after: ",")),
          asks: "Who is that to you?"),
        FactKey(
          "said", "what they told you", "you would know",
          .phrase(Frame(.clause, before: "who told me ", after: ".")),
          asks: "What did they tell you?"),
      ]),
    tie(
      "group", "you are in one group",
      [
        FactKey(
          "name", "what it is called", "the Plain Language Network", .text(),
          asks: "What is it called?"), topic,
      ]),
    tie(
      "invited_me", "they wrote first, with a stock text",
      [
        date,
        FactKey(
          "message", "what they wrote", "I'd like to add you", .text(), isSaid: false,
          asks: "What did they write?"),
        FactKey(
          "answer", "how you want to answer them", "coffee",
          .word(["warmly", "coffee", "decline"]), isSaid: false,
          asks: "How do you want to answer them?", hint: "One of `warmly`, `coffee` or `decline`."),
      ]),
    tie("accepted", "they took your invite", [date]),
    tie(
      "job", "an opening of theirs",
      [
        FactKey(
          "title", "what they look for", "Compiler engineer", .text(),
          asks: "What do they look for?"),
        FactKey(
          "reference", "the number or name it goes by", "CE-2026-14", .text(),
          asks: "What number or name does it go by?"),
        FactKey("applied", "when you applied", "2026-11-02", .date, asks: "When did you apply?"),
        url,
      ]),
  ]

  private static func tie(_ name: String, _ summary: String, _ keys: [FactKey]) -> FactKey {
    FactKey(name, summary, keys.first?.example ?? "", .tie, .how, keys: keys)
  }

  private static func event(after start: String) -> FactKey {
    FactKey(
      "event", "where it was or will be", "Strange Loop 2026",
      .text(Frame(.name, before: start, after: ".")), asks: "Where was it, or where will it be?")
  }

  private static let title = FactKey(
    "title", "what it is called", "Notes on the Analytical Engine", .text(),
    asks: "What is it called?")
  private static let place = FactKey(
    "place", "the town or the house", "Saint Louis",
    .text(Frame(.name, before: "We met in ", after: ".")), asks: "In what town or house was it?")
  private static let show = FactKey(
    "show", "the podcast or the broadcast it was in", "Engines Weekly",
    .text(Frame(.name, before: "I heard you on ", after: ".")),
    asks: "In what podcast or broadcast was it?")
  private static let topic = FactKey(
    "topic", "what it was about", "symbolic computation",
    .phrase(Frame(.noun, before: "your point about ", after: ".")), asks: "What was it about?")
  private static let takeaway = FactKey(
    "takeaway", "the one thought you kept", "engines could compose music",
    .phrase(Frame(.clause, before: "that ", after: ".")),
    asks: "What is the one thought you kept?")
  private static let published = FactKey(
    "where", "where it was published", "Scientific Memoirs",
    .phrase(Frame(.name, before: "in ", after: ".")), asks: "Where was it published?")
  private static let use = FactKey(
    "use", "what you use it for", "draw maps that work offline",
    .phrase(Frame(.verb, before: "I use it to ", after: ".")), asks: "What do you use it for?")
  private static let date = FactKey(
    "date", "when it was or will be", "2026-09-24", .date,
    asks: "When was it, or when will it be?")
  private static let url = FactKey(
    "url", "where it is on the web", "https://example.com/notes", .address, isSaid: false,
    asks: "Where is it on the web?")
}
