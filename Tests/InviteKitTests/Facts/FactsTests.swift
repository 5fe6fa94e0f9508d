import Testing

@testable import People
@testable import Writing

/// What a template can read, and the line of the file that it was written on.
struct FactsTests {
  private static let sender = """
    name: {given: Grace, family: Hopper, honorific: Dr}
    role: Compiler engineer
    company: Eckert-Mauchly Ltd
    work: build compilers
    goal: compare notes
    offer: a guided tour
    linkedin: free
    schools: [University of London]
    employers:
    - Navy
    - Analytical Engines
    groups: [Women in Tech]
    events: [strange loop 2026]
    interests: [Chess, Whist]
    contacts:
    - {name: Charles Babbage, relation: an old friend, said: you sing}
    """

  private static let recipient = """
    name:
      given: Ada
      family: Lovelace
      called: Countess
      honorific: Lady
    pronouns: she/her
    role: Compiler Engineer
    headline: Poetical scientist
    location: London
    linkedin: premium
    languages: [en, fr]
    company:
      name: Analytical Engines Ltd
      short: AE
    links:
      web: https://example.com
      code: https://code.example.com
    work: write programs
    goal: fly
    offer: lessons
    schools:
    - {name: University of London, year: '1835'}
    groups: [Women in Tech]
    events:
    - name: Strange Loop 2026
      role: speaker
    interests: [Harps, Whist, Chess]
    contacts: [Charles Babbage]
    ties:
      met: {event: Strange Loop 2026, topic: engines, place: St. Louis, date: 2026-09-24}
      article:
        title: Notes
        takeaway: engines compose
        url: https://example.com/notes
        where: Nature
        date: 2026-09
      customer: {product: the engine, use: weave, since: '2024'}
    more:
      hobby: kites
      pets: [Cat, {name: Rex, kind: dog}]
      home:
        town: Ockham
        rooms:
          best: library
    """

  private func scene(_ body: String) -> Scene {
    Scene(body, sender: Self.sender, recipient: Self.recipient)
  }

  // MARK: Values and places

  @Test(arguments: [
    ("sender.name", "Grace Hopper", ["me.yaml:1"]),
    ("sender.full_name", "Grace Hopper", ["me.yaml:1"]),
    ("sender.first_name", "Grace", ["me.yaml:1"]),
    ("sender.last_name", "Hopper", ["me.yaml:1"]),
    ("sender.honorific", "Dr", ["me.yaml:1"]),
    ("sender.role", "Compiler engineer", ["me.yaml:2"]),
    ("sender.company", "Eckert-Mauchly Ltd", ["me.yaml:3"]),
    ("sender.company.name", "Eckert-Mauchly Ltd", ["me.yaml:3"]),
    ("sender.company.short", "Eckert-Mauchly", ["me.yaml:3"]),
    ("sender.work", "build compilers", ["me.yaml:4"]),
    ("sender.goal", "compare notes", ["me.yaml:5"]),
    ("sender.offer", "a guided tour", ["me.yaml:6"]),
    ("sender.linkedin", "free", ["me.yaml:7"]),
    ("recipient.name", "Ada Lovelace", ["them.yaml:2"]),
    ("recipient.name.name", "Ada Lovelace", ["them.yaml:2"]),
    ("recipient.name.given", "Ada", ["them.yaml:2"]),
    ("recipient.name.family", "Lovelace", ["them.yaml:3"]),
    ("recipient.name.called", "Countess", ["them.yaml:4"]),
    ("recipient.name.honorific", "Lady", ["them.yaml:5"]),
    ("recipient.full_name", "Ada Lovelace", ["them.yaml:2"]),
    ("recipient.first_name", "Countess", ["them.yaml:4"]),
    ("recipient.last_name", "Lovelace", ["them.yaml:3"]),
    ("recipient.honorific", "Lady", ["them.yaml:5"]),
    ("recipient.pronouns", "she/her", ["them.yaml:6"]),
    ("recipient.role", "Compiler Engineer", ["them.yaml:7"]),
    ("recipient.headline", "Poetical scientist", ["them.yaml:8"]),
    ("recipient.location", "London", ["them.yaml:9"]),
    ("recipient.linkedin", "premium", ["them.yaml:10"]),
    ("recipient.company", "Analytical Engines Ltd", ["them.yaml:13"]),
    ("recipient.company.name", "Analytical Engines Ltd", ["them.yaml:13"]),
    ("recipient.company.short", "AE", ["them.yaml:14"]),
    ("recipient.links.web", "https://example.com", ["them.yaml:16"]),
    ("recipient.links.code", "https://code.example.com", ["them.yaml:17"]),
    ("recipient.work", "write programs", ["them.yaml:18"]),
    ("recipient.goal", "fly", ["them.yaml:19"]),
    ("recipient.offer", "lessons", ["them.yaml:20"]),
    ("met.event", "Strange Loop 2026", ["them.yaml:30"]),
    ("met.topic", "engines", ["them.yaml:30"]),
    ("met.place", "St. Louis", ["them.yaml:30"]),
    ("met.date", "2026-09-24", ["them.yaml:30"]),
    ("article.title", "Notes", ["them.yaml:32"]),
    ("article.takeaway", "engines compose", ["them.yaml:33"]),
    ("article.url", "https://example.com/notes", ["them.yaml:34"]),
    ("article.where", "Nature", ["them.yaml:35"]),
    ("article.date", "2026-09", ["them.yaml:36"]),
    ("customer.product", "the engine", ["them.yaml:37"]),
    ("customer.use", "weave", ["them.yaml:37"]),
    ("customer.since", "2024", ["them.yaml:37"]),
    ("recipient.more.hobby", "kites", ["them.yaml:39"]),
    ("recipient.more.home.town", "Ockham", ["them.yaml:42"]),
    ("recipient.more.home.rooms.best", "library", ["them.yaml:44"]),
    ("shared.school", "University of London", ["them.yaml:22", "me.yaml:8"]),
    ("shared.employer", "Analytical Engines Ltd", ["them.yaml:13", "me.yaml:11"]),
    ("shared.group", "Women in Tech", ["them.yaml:23", "me.yaml:12"]),
    ("shared.event", "Strange Loop 2026", ["them.yaml:25", "me.yaml:13"]),
    ("shared.interest", "Whist", ["them.yaml:27", "me.yaml:14"]),
    ("shared.role", "Compiler Engineer", ["them.yaml:7", "me.yaml:2"]),
    ("mutual.name", "Charles Babbage", ["them.yaml:28", "me.yaml:16"]),
    ("mutual.relation", "an old friend", ["me.yaml:16"]),
    ("mutual.said", "you sing", ["me.yaml:16"]),
  ])
  func `a fact has its value and its line`(path: String, text: String, lines: [String]) throws {
    // At the beginning of a sentence an article gets a capital.
    let scene = scene("Of {{ \(path) }}")
    let invite = try scene.best()
    #expect(invite.message?.text == "Of \(text)")
    #expect(invite.message?.facts == [path])
    #expect(try scene.lines(of: path) == lines)
    let facts = Facts(of: try scene.pair(), options: try scene.options())
    #expect(facts.text(at: path) == text)
  }

  @Test(arguments: [
    ("recipient.languages", "en and fr", ["them.yaml:11", "them.yaml:11"]),
    ("recipient.schools", "University of London", ["them.yaml:22"]),
    ("recipient.events", "Strange Loop 2026", ["them.yaml:25"]),
    ("recipient.interests", "Harps, Whist and Chess", Array(repeating: "them.yaml:27", count: 3)),
    ("sender.employers", "Navy and Analytical Engines", ["me.yaml:10", "me.yaml:11"]),
    ("sender.contacts", "Charles Babbage", ["me.yaml:16"]),
    ("shared.schools", "University of London", ["them.yaml:22", "me.yaml:8"]),
    ("shared.employers", "Analytical Engines Ltd", ["them.yaml:13", "me.yaml:11"]),
    ("shared.groups", "Women in Tech", ["them.yaml:23", "me.yaml:12"]),
    ("shared.events", "Strange Loop 2026", ["them.yaml:25", "me.yaml:13"]),
    (
      "shared.interests", "Whist and Chess",
      ["them.yaml:27", "me.yaml:14", "them.yaml:27", "me.yaml:14"]
    ),
  ])
  func `a list has its entries and their lines`(
    path: String, text: String, lines: [String]
  ) throws {
    let scene = scene("{{ \(path) | and_list }}")
    let invite = try scene.best()
    #expect(invite.message?.text == text)
    #expect(invite.message?.facts == [path])
    #expect(try scene.lines(of: path) == lines)
  }

  @Test(arguments: [
    ("{{ shared.event.role }}", "speaker", "them.yaml:26"),
    ("{{ shared.school.name }}", "University of London", "them.yaml:22"),
    ("{{ shared.school.year }}", "1835", "them.yaml:22"),
    ("{{ shared.employer.short }}", "AE", "them.yaml:14"),
    ("{{ recipient.events[0].role }}", "speaker", "them.yaml:25"),
    ("{{ recipient.events.first.role }}", "speaker", "them.yaml:25"),
    ("{{ recipient.interests[1] }}", "Whist", "them.yaml:27"),
    ("{{ recipient.more.pets[1].kind }}", "dog", "them.yaml:40"),
    ("{{ recipient.more.pets[0] }}", "Cat", "them.yaml:40"),
    ("{% for e in recipient.events %}{{ e.role }}{% endfor %}", "speaker", "them.yaml:26"),
    ("{% for e in sender.employers limit: 1 %}{{ e }}{% endfor %}", "Navy", "me.yaml:10"),
    ("{% assign e = recipient.more.home %}{{ e.town }}", "Ockham", "them.yaml:42"),
  ])
  func `what is inside an entry or a tree has a line`(
    body: String, text: String, line: String
  ) throws {
    let scene = scene(body)
    let invite = try scene.best()
    #expect(invite.message?.text == text)
    let facts = invite.message?.facts ?? []
    let lines = try facts.flatMap { try scene.lines(of: $0) }
    #expect(!facts.isEmpty)
    #expect(lines.contains(line), "\(facts)")
  }

  @Test func `the channel and the day are facts without a line`() throws {
    let invite = try scene("{{ channel }}, {{ today }}").best()
    #expect(invite.message?.text == "linkedin, 2026-11-21")
    #expect(try scene("").lines(of: "today") == [])
  }

  // MARK: Short forms

  @Test(arguments: [
    ("{{ sender.company.short }}", "company: Acme Ltd", "Acme"),
    ("{{ sender.company.short }}", "company: Acme", "Acme"),
    ("{{ sender.company.short }}", "company: {name: Acme Ltd}", "Acme"),
    ("{{ sender.company.short }}", "company: {name: Acme Ltd, short: ' '}", "Acme"),
    ("{{ sender.company.short }}", "company: {name: Acme Ltd, short: A}", "A"),
    ("{{ sender.employers[0].short }}", "employers: [Acme Ltd]", "Acme"),
    ("{{ sender.employers.first.short }}", "employers: [{name: Acme Ltd, short: A}]", "A"),
    ("{{ sender.employers.first.short }}", "employers: [{name: Acme Ltd, from: x}]", "Acme"),
    (
      "{% for e in sender.employers %}{{ e.short }} {% endfor %}", "employers: [A Ltd, B GmbH]",
      "A B"
    ),
    ("{{ sender.more.club.short }}", "more: {club: {name: Chess Club Ltd, short: CC}}", "CC"),
  ])
  func `a short form is what is given or what is left of the name`(
    body: String, line: String, text: String
  ) throws {
    #expect(try Scene(body, sender: "name: Grace Hopper\n\(line)").best().message?.text == text)
  }

  @Test func `a shared entry has a short form`() throws {
    let scene = Scene(
      "{{ shared.employer.short }}", sender: "name: Grace Hopper\nemployers: [Acme Ltd]",
      recipient: "name: Ada Lovelace\nemployers: [Acme Ltd]")
    #expect(try scene.best().message?.text == "Acme")
  }

  // MARK: Names

  @Test(arguments: [
    ("Ada Lovelace", "Ada", "Lovelace"), ("{given: Ada}", "Ada", nil),
    ("{given: Ada, family: Lovelace}", "Ada", "Lovelace"),
    ("{called: Ada, family: Lovelace}", "Ada", "Lovelace"),
    ("{given: Augusta, family: King, called: Ada}", "Ada", "King"),
    ("{given: Viktor, family: Orban, order: family-first}", "Viktor", "Orban"),
    ("Madonna", nil, nil), ("J. R. Tolkien", nil, nil), ("Lovelace, A.", nil, nil),
  ])
  func `first and last names are told, read or missing`(
    name: String, first: String?, last: String?
  ) throws {
    for (path, text) in [("recipient.first_name", first), ("recipient.last_name", last)] {
      let invite = try Scene("{{ \(path) }}", recipient: "name: \(quoted(name))").best()
      #expect(invite.message?.text == text)
      #expect(invite.missing == (text == nil ? [path] : nil))
    }
  }

  private func quoted(_ name: String) -> String {
    name.hasPrefix("{") ? name : "'\(name)'"
  }

  @Test func `a name that is read has the line of the name`() throws {
    let scene = Scene(recipient: "role: Analyst\nname: Ada Lovelace")
    for path in ["name", "full_name", "first_name", "last_name"] {
      #expect(try scene.lines(of: "recipient.\(path)") == ["them.yaml:2"])
    }
  }

  // MARK: Dates and scalars

  @Test(arguments: [
    ("2026-11-20", "yesterday"), ("2026-11-22", "tomorrow"), ("2026-09", "in September"),
  ])
  func `a date is told from today`(date: String, text: String) throws {
    let recipient = "name: Ada Lovelace\nties: {met: {date: \(date)}}"
    #expect(try Scene("{{ met.date | ago }}", recipient: recipient).best().message?.text == text)
  }

  @Test(arguments: [
    ("no", "no"), ("0700123456", "0700123456"), ("22:30", "22:30"), ("1e3", "1e3"),
    ("0x1F", "0x1F"), ("2026-09-24", "2026-09-24"), ("'  a   b  '", "a b"), ("true", "true"),
    ("1.0", "1.0"), ("{name: Rex}", "Rex"),
  ])
  func `a scalar is text as written`(yaml: String, text: String) throws {
    let scene = Scene(
      "Of {{ recipient.more.fact }}", recipient: "name: Ada Lovelace\nmore: {fact: \(yaml)}")
    #expect(try scene.best().message?.text == "Of \(text)")
  }

  @Test(arguments: ["~", "null", "", "' '", "[]", "{}", "[~]", "[' ', ~]", "{a: ~}", "{a: []}"])
  func `nothing, blank and empty is missing`(yaml: String) throws {
    let scene = Scene(
      "{{ recipient.more.fact }}", recipient: "name: Ada Lovelace\nmore: {fact: \(yaml), b: c}")
    #expect(try scene.best().missing == ["recipient.more.fact"])
  }

  @Test(arguments: [
    "recipient.role", "recipient.company", "recipient.company.short",
    "recipient.links.web", "recipient.more.a.b", "met.event", "mutual.name", "shared.role",
    "shared.event", "sender.honorific", "sender.links.web", "job.title", "recipient.name.called",
  ])
  func `what neither profile says is missing by its path`(path: String) throws {
    let invite = try Scene("{{ \(path) }}").best()
    #expect(invite.status == .unavailable)
    #expect(invite.missing == [path])
  }

  @Test func `the ties of the sender are no facts`() throws {
    let scene = Scene("{{ met.event }}", sender: "name: Grace Hopper\nties: {met: {event: X}}")
    #expect(try scene.best().missing == ["met.event"])
  }
}
