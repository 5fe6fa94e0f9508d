import People
import TestSupport
import Testing

@testable import Ledger

/// Who is the same person.
struct LedgerPersonTests {
  @Test(arguments: [
    "https://www.linkedin.com/in/Ada-Lee/", "http://linkedin.com/in/ada-lee",
    "de.linkedin.com/in/ada-lee/en", "LINKEDIN.COM/in/ada-lee?trk=x", "linkedin.com/in/ada%2Dlee",
    " www.linkedin.com/in/ada-lee#about ", "https://uk.linkedin.com/in/ada-lee/details/experience",
    "linkedin.com/in/ada-lee",
  ])
  func `an address is the same in all its spellings`(text: String) {
    #expect(LedgerPerson.address(text) == "linkedin.com/in/ada-lee")
    let history = History([
      Entries.sent("Ada Lee", address: "linkedin.com/in/ada-lee"),
      Entries.sent("A. King", 3, address: text),
    ])
    #expect(history.people.count == 1)
  }

  @Test(arguments: [
    ("https://www.linkedin.com/in/zo%C3%AB-lee/", "linkedin.com/in/zoë-lee"),
    ("ADA@X.Example", "ada@x.example"), ("https://ada.example/", nil),
    ("ada.example/me", "ada.example/me"), ("https://linkedin.com/in/", nil),
    ("linkedin.com/company/quay", nil), ("linkedin.com/feed/", nil), ("linkedin.com", nil),
    ("Ada Lee", nil), ("", nil), ("a b@x.example", nil), ("linkedin.com/in/ada lee", nil),
  ])
  func `what leads to no person is no address`(text: String, address: String?) {
    #expect(LedgerPerson.address(text) == address)
  }

  @Test(arguments: ["ADA LEE", "ada  lee", "Ada-Lee", "Ada Lee.", "\u{41}da\u{A0}Lee"])
  func `a name is the same whatever its case and its signs`(name: String) {
    #expect(LedgerPerson(name: name).nameKey == LedgerPerson(name: "Ada Lee").nameKey)
  }

  @Test func `a name is the same however its accents are written`() {
    let names = ["Zoë Ångström", "ZOË ÅNGSTRÖM", "Zoe\u{308} A\u{30A}ngstro\u{308}m"]
    #expect(Set(names.map { LedgerPerson(name: $0).nameKey }).count == 1)
    #expect(LedgerPerson(name: "Zoe Angstrom").nameKey != LedgerPerson(name: names[0]).nameKey)
    #expect(LedgerPerson(name: "李娜").nameKey != LedgerPerson(name: "李明").nameKey)
  }

  @Test(arguments: ["Quay Ltd", "Quay, Inc.", "QUAY GmbH", "quay llc", "Quay S.A."])
  func `a company is the same without its legal form`(company: String) {
    #expect(
      LedgerPerson(name: "x", company: company).companyKey
        == LedgerPerson(name: "x", company: "Quay").companyKey)
  }

  /// Somebody as an entry names them.
  struct Named: Sendable, CustomStringConvertible {
    let name: String
    let company: String?
    let address: String?

    init(_ name: String, _ company: String? = nil, at address: String? = nil) {
      self.name = name
      self.company = company
      self.address = address.map { Entries.page($0) }
    }

    var description: String { [name, company, address].compactMap(\.self).joined(separator: ", ") }
  }

  @Test(arguments: [
    ([Named("Ada Lee"), Named("ada LEE")], 1),
    ([Named("Ada Lee", at: "a"), Named("Ada King", at: "a")], 1),
    ([Named("Ada Lee", "Quay Ltd"), Named("Ada Lee", "Quay")], 1),
    ([Named("Ada Lee", "Quay"), Named("Ada Lee")], 1),
    ([Named("Ada Lee"), Named("Ada Lee", "Quay")], 1),
    ([Named("Ada Lee", "Quay"), Named("Ada Lee", "Dock")], 2),
    // A name alone does not tell which of two it is.
    ([Named("Ada Lee", "Quay"), Named("Ada Lee", "Dock"), Named("Ada Lee")], 3),
    ([Named("Ada Lee", at: "a"), Named("Ada Lee", at: "b")], 2),
    ([Named("Ada Lee", at: "a"), Named("Ada Lee", at: "b"), Named("Ada Lee")], 3),
    (
      [
        Named("Ada Lee", "Quay", at: "a"), Named("Ada Lee", "Dock", at: "b"),
        Named("Ada Lee", "Quay"),
      ], 2
    ),
    ([Named("Ada Lee", at: "a"), Named("Ada Lee")], 1),
    ([Named("Ada Lee"), Named("Ada Lee", at: "a")], 1),
    ([Named("Ada Lee"), Named("Ada Lee", at: "a"), Named("Ada Lee", at: "b")], 2),
    ([Named("Ada Lee"), Named("Ada Lee", at: "a"), Named("Ada Lee")], 1),
    ([Named("Ada Lee", "Quay"), Named("Ada Lee", "Dock", at: "a")], 2),
    ([Named("Ada Lee", "Quay", at: "a"), Named("Ada Lee", "Dock")], 2),
    (
      [Named("Ada Lee"), Named("Bo Lund"), Named("Ada Lee", at: "a"), Named("Bo Lund", at: "b")], 2
    ),
  ])
  func `people are told apart by address, else by name and company`(named: [Named], count: Int) {
    let history = History(
      named.enumerated().map { days, each in
        Entries.sent(each.name, days, company: each.company, address: each.address)
      })
    #expect(history.people.count == count)
    #expect(history.sent.count { _ in true } == named.count)
  }

  @Test func `what is learnt of somebody is kept`() {
    let history = History([
      Entries.sent("Ada Lee"), Entries.sent("Ada Lee", 1, company: "Quay"),
      Entries.sent("Ada Lee", 2, company: "Quay", address: "linkedin.com/in/ada"),
    ])
    #expect(
      history.people.map(\.person) == [
        LedgerPerson(name: "Ada Lee", company: "Quay", address: "linkedin.com/in/ada")
      ])
  }

  @Test func `a profile is known by its page, else by its mail`() throws {
    for (text, address) in [
      (
        "links: {linkedin: \"https://www.linkedin.com/in/Ada\"}\nmore: {email: a@x.example}",
        Entries.page("ada")
      ),
      ("more: {email: A@x.example}", "a@x.example"), ("company: Quay", nil),
    ] {
      let profile = try #require(
        Profile.read(Array("name: Ada Lee\n\(text)\n".utf8), name: "a.yaml").profile)
      #expect(LedgerPerson(profile).address == address)
    }
  }

  // MARK: Joined addresses

  private static let chain = [
    Entries.sent("Ada", 0, address: Entries.page("a")),
    Entries.sent("Ada", 10, address: Entries.page("b"), kind: .followUp),
    Entries.entry(.answered, "Ada", 20, address: Entries.page("c")),
    Entries.entry(.joined(was: Entries.page("a")), "Ada", 30, address: Entries.page("b")),
    Entries.entry(.joined(was: Entries.page("b")), "Ada", 30, address: Entries.page("c")),
  ]

  @Test func `joined addresses lead to one person in any order of the entries`() {
    let told =
      "0 invite linkedin - - true, 10 follow-up linkedin - - true; accepted -, wrote 20 to 20, "
      + "withdrawn -"
    for order in Self.orders(of: Self.chain) {
      let history = History(order)
      #expect(history.known.count == 1)
      for name in ["a", "b", "c"] { #expect(history.told(at: Entries.page(name)) == told) }
    }
  }

  @Test func `a circle of joined addresses is one person`() {
    let circle = ["ab", "bc", "ca"].map { pair in
      Entries.entry(
        .joined(was: Entries.page(String(pair.prefix(1)))), "Ada", 9,
        address: Entries.page(String(pair.suffix(1))))
    }
    for order in Self.orders(of: Array(Self.chain.prefix(2)) + circle) {
      let history = History(order)
      #expect(history.known.count == 1)
      #expect(Set(["a", "b", "c"].map { history.told(at: Entries.page($0)) }).count == 1)
      #expect(history.messages(to: history.known[0]).count == 2)
    }
    let itself = History([
      Self.chain[0],
      Entries.entry(.joined(was: Entries.page("a")), "Ada", 1, address: Entries.page("a")),
    ])
    #expect(itself.known.count == 1)
  }

  @Test func `a chain of a thousand joins is one person`() {
    let joins = (1...1000).map {
      Entries.entry(
        .joined(was: Entries.page("x\($0 - 1)")), "Ada", $0, address: Entries.page("x\($0)"))
    }
    for order in [joins, joins.reversed()] {
      var history = History(order)
      history.add(Entries.sent("Ada", address: Entries.page("x0")))
      #expect(history.known.count == 1)
      #expect(history.told(at: Entries.page("x1000")) == history.told(at: Entries.page("x0")))
    }
  }

  /// All orders of some entries.
  private static func orders(of entries: [LedgerEntry]) -> [[LedgerEntry]] {
    guard entries.count > 1 else { return [entries] }
    return entries.indices.flatMap { index -> [[LedgerEntry]] in
      var rest = entries
      let first = rest.remove(at: index)
      return orders(of: rest).map { [first] + $0 }
    }
  }
}
