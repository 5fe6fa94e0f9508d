import Diagnostics
import Testing

@testable import People
@testable import Writing

/// What two people have in common, and what a template can say of it.
struct CommonGroundTests {
  /// The ground of two people, each with these lines in the profile.
  private func ground(_ sender: String, _ recipient: String) throws -> CommonGround {
    try Scene(
      sender: "name: Grace Hopper\n" + sender, recipient: "name: Ada Lovelace\n" + recipient
    ).pair().ground
  }

  private func names(_ ground: CommonGround, _ list: ProfileList) -> [String]? {
    ground.shared[list]?.map(\.recipient.name.text)
  }

  /// What a template comes to for the two of them.
  private func text(_ body: String, _ sender: String, _ recipient: String) throws -> String? {
    try Scene(
      body, sender: "name: Grace Hopper\n" + sender,
      recipient: "name: Ada Lovelace\n" + recipient
    ).best().message?.text
  }

  // MARK: Lists

  @Test(arguments: ProfileList.allCases)
  func `an entry that both lists of one name hold is shared`(list: ProfileList) throws {
    let ground = try ground("\(list.rawValue): [X, Y]", "\(list.rawValue): [Z, Y]")
    #expect(names(ground, list) == ["Y"])
    #expect(ground.shared.count == 1)
  }

  @Test func `entries of lists of different names are not shared`() throws {
    for left in ProfileList.allCases {
      for right in ProfileList.allCases where left != right {
        #expect(try ground("\(left.rawValue): [X]", "\(right.rawValue): [X]").shared == [:])
      }
    }
  }

  @Test func `what is shared is in the recipient's order and spelling`() throws {
    let ground = try ground("events: [b c, a, D, É]", "events: [D!, x, E, 'B, C', A]")
    #expect(names(ground, .events) == ["D!", "E", "B, C", "A"])
    #expect(ground.shared[.events]?.map(\.sender.name.text) == ["D", "É", "b c", "a"])
  }

  @Test func `what one profile says twice is shared once, as first spelled`() throws {
    let ground = try ground("schools: [MIT, Mit]", "schools: [Yale, mit, MIT]")
    #expect(names(ground, .schools) == ["mit"])
  }

  @Test(arguments: [
    ("Strange Loop 2026", "strange loop, 2026", true), ("École", "ecole", true),
    ("Rock’n’Roll", "Rock'n'Roll", true), ("  Ada   Users ", "Ada Users", true),
    ("C++", "C", false), ("C#", "C++", false), ("Strange Loop 2026", "Strange Loop 2025", false),
    ("Strange Loop", "Strange Loop 2026", false), ("!!!", "???", false), ("!!!", "!!!", true),
  ])
  func `entries are compared without case, accents and punctuation`(
    left: String, right: String, isShared: Bool
  ) throws {
    let ground = try ground("interests: ['\(quoted(left))']", "interests: ['\(quoted(right))']")
    #expect((ground.shared[.interests] != nil) == isShared)
  }

  private func quoted(_ text: String) -> String { text.replacing("'", with: "''") }

  @Test func `a map is compared by its name alone`() throws {
    let ground = try ground(
      "events: [{name: Strange Loop, role: visitor}]", "events: [{name: strange loop, year: 2026}]")
    #expect(names(ground, .events) == ["strange loop"])
    #expect(
      try text(
        "{{ shared.event }}, {{ shared.event.year }}",
        "events: [{name: Strange Loop, role: visitor}]",
        "events: [{name: strange loop, year: '2026'}]") == "strange loop, 2026")
  }

  @Test func `nothing in common is missing`() throws {
    let scene = Scene(
      "{{ shared.school }}", sender: "name: Grace Hopper\nschools: [A]",
      recipient: "name: Ada Lovelace\nschools: [B]")
    #expect(try scene.best().missing == ["shared.school"])
  }

  // MARK: Companies

  @Test(arguments: [
    ("company: Acme", "company: ACME", "ACME"),
    ("company: Acme", "employers: [Acme]", "Acme"),
    ("employers: [Acme]", "company: acme", "acme"),
    (
      "employers: [Acme]", "company: {name: Acme Holdings International, short: Acme}",
      "Acme Holdings International"
    ),
    ("company: {name: Acme Holdings International, short: Acme}", "employers: [ACME]", "ACME"),
    (
      "company: {name: One Thing, short: Acme}", "company: {name: Another Thing, short: Acme}",
      "Another Thing"
    ),
    ("company: Acme Ltd", "company: Acme", "Acme"),
    ("employers: [{name: Acme, from: 2010}]", "company: Acme", "Acme"),
  ])
  func `the present company counts as an employer`(
    sender: String, recipient: String, employer: String
  ) throws {
    let ground = try ground(sender, recipient)
    #expect(names(ground, .employers) == [employer])
    #expect(try text("{{ shared.employer }}", sender, recipient) == employer)
  }

  @Test func `the present company is the first of the employers, and one of them`() throws {
    let ground = try ground(
      "employers: [Bell Labs, Acme, Xerox]", "company: Acme\nemployers: [Xerox, acme, Bell Labs]")
    #expect(names(ground, .employers) == ["Acme", "Xerox", "Bell Labs"])
  }

  @Test func `another company is no employer both have`() throws {
    #expect(try ground("company: Acme", "company: Apex").shared == [:])
    #expect(
      try ground(
        "company: {name: Acme, short: A}", "company: {name: Apex, short: B}"
      ).shared == [:])
  }

  @Test func `a shared employer is short as the company says`() throws {
    let company = "company: {name: International Business Machines, short: IBM}"
    #expect(try text("{{ shared.employer.short }}", "employers: [IBM]", company) == "IBM")
    #expect(
      try text("{{ shared.employer.short }}", "company: Acme Ltd", "company: Acme Ltd") == "Acme")
  }

  // MARK: Role

  @Test(arguments: [
    ("role: Head of Research", "role: head of research", "head of research"),
    ("role: Co-founder", "role: Co Founder", "Co Founder"), ("role: CEO", "role: CTO", nil),
    ("role: CEO", "headline: CEO", nil), ("", "role: CEO", nil), ("role: CEO", "", nil),
  ])
  func `the same role is shared in the recipient's spelling`(
    sender: String, recipient: String, role: String?
  ) throws {
    #expect(try ground(sender, recipient).role.first?.text == role)
    #expect(try text("{{ shared.role }}", sender, recipient) == role)
  }

  // MARK: Contacts

  @Test func `a shared contact is a mutual acquaintance`() throws {
    #expect(
      try text(
        "{{ mutual.name }} and {{ mutual }}", "contacts: [charles babbage]",
        "contacts: [Mary Somerville, Charles Babbage]") == "Charles Babbage and Charles Babbage")
  }

  @Test func `of several shared contacts the recipient's first is the mutual one`() throws {
    #expect(
      try text("{{ mutual.name }}", "contacts: [B C, D E]", "contacts: [X Y, D E, B C]") == "D E")
  }

  @Test func `a tie tells of another acquaintance first`() throws {
    let recipient = "contacts: [Charles Babbage]\nties: {mutual: {name: Mary Somerville}}"
    let sender = "contacts: [{name: Charles Babbage, relation: a friend}]"
    #expect(try text("{{ mutual.name }}", sender, recipient) == "Mary Somerville")
    #expect(try text("{{ mutual.relation }}", sender, recipient) == nil)
  }

  @Test func `shared contacts are no other common ground`() throws {
    for path in ["shared.contact", "shared.contacts.first"] {
      let text = "---\nsummary: One.\n---\n{{ \(path) }}"
      let library = TemplateLibrary([("a", SourceText(name: "a", text: text))])
      #expect(library.faulty.flatMap(\.diagnostics).map(\.code) == ["template-unknown-fact"])
    }
  }

  @Test(arguments: [
    "contacts: [Ada Lovelace]", "contacts: [Grace Hopper]",
    "contacts: [ADA LOVELACE, grace hopper]",
    "contacts: [{name: Ada Lovelace, relation: a friend}]",
  ])
  func `nobody is their own acquaintance`(contacts: String) throws {
    #expect(try ground(contacts, contacts).shared == [:])
    #expect(try text("{{ mutual.name }}", contacts, contacts) == nil)
    let more = contacts.replacing("]", with: ", Charles Babbage]")
    #expect(try text("{{ mutual.name }}", more, more) == "Charles Babbage")
  }

  @Test func `the sender says how they know an acquaintance`() throws {
    let sender = "contacts: [{name: Charles Babbage, relation: an old friend, said: you sing}]"
    let recipient = "contacts: [{name: Charles Babbage, relation: a neighbour of mine}]"
    #expect(
      try text("{{ mutual }}, {{ mutual.relation }}: {{ mutual.said }}", sender, recipient)
        == "Charles Babbage, an old friend: you sing")
    #expect(try text("{{ mutual.relation }}", "contacts: [Charles Babbage]", recipient) == nil)
  }

  @Test func `a recipient among the sender's contacts is a warning`() throws {
    let pair = try Scene(
      sender: "name: Grace Hopper\ncontacts: [X Y, ada lovelace]", recipient: "name: Ada Lovelace"
    ).pair()
    #expect(pair.warnings.map(\.code) == ["profile-known"])
    #expect(pair.warnings.map(\.severity) == [.warning])
    #expect(pair.warnings.first?.place?.position.line == 2)
    let other = try Scene(
      sender: "name: Grace Hopper\ncontacts: [X Y]",
      recipient: "name: Ada Lovelace\ncontacts: [Grace Hopper]"
    ).pair()
    #expect(other.warnings == [])
  }

  @Test func `a profile with itself is no pair`() {
    let scene = Scene(sender: "name: Ada Lovelace", recipient: "name: Ada Lovelace")
    let error = #expect(throws: Diagnostic.self) { try scene.pair() }
    #expect(error?.code == "profile-same")
  }

  @Test func `what is shared has the line in either profile`() throws {
    let scene = Scene(
      sender: "name: Grace Hopper\nrole: CEO\nevents: [B]\nschools: [A]\ncontacts:\n- C D",
      recipient: "name: Ada Lovelace\nschools:\n- X\n- A\nevents:\n- B\nrole: CEO\ncontacts: [C D]")
    #expect(try scene.lines(of: "shared.school") == ["them.yaml:4", "me.yaml:4"])
    #expect(try scene.lines(of: "shared.schools") == ["them.yaml:4", "me.yaml:4"])
    #expect(try scene.lines(of: "shared.event") == ["them.yaml:6", "me.yaml:3"])
    #expect(try scene.lines(of: "shared.role") == ["them.yaml:7", "me.yaml:2"])
    #expect(try scene.lines(of: "mutual.name") == ["them.yaml:8", "me.yaml:6"])
  }
}
