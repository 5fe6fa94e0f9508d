import Diagnostics
import Testing

@testable import Importing

/// What is copied from pages and mails: a draft with the line of each value.
struct PasteTests {
  private func paste(_ text: String) throws -> PastedProfile {
    try PastedProfile(PastedText(Array(text.utf8), name: "page.txt"))
  }

  private let page = """
    Ines Moreau
    Ines Moreau
    (She/Her)
    · 2nd
    2nd degree connection
    Head of Routing at Voile Libre | Speaker
    Voile Libre
    University of Bergen
    Nantes, Pays de la Loire, France · Contact info
    500+ connections
    Message
    About
    I route ferries since 2010.
    Experience
    Head of Routing
    Voile Libre · Full-time
    Jan 2021 - Present · 4 yrs 8 mos
    Nantes
    Analyst
    Havn AS · Full-time
    Feb 2016 - Dec 2019 · 3 yrs
    Education
    University of Bergen
    Master's degree, Informatics
    2009 - 2014

    """

  @Test func `a page about somebody`() throws {
    #expect(
      try paste(page).text(schema: nil) == """
        name: Ines Moreau  # line 1: Ines Moreau
        pronouns: she/her  # line 3: (She/Her)
        role: Head of Routing  # line 6: Head of Routing at Voile Libre | Speaker
        company: Voile Libre  # line 6: Head of Routing at Voile Libre | Speaker
        location: "Nantes, Pays de la Loire, France"  # line 9: Nantes, Pays de la Loire, France · Contact info
        schools: [University of Bergen]  # line 23: University of Bergen

        """)
  }

  @Test func `the end of a mail`() throws {
    let profile = try paste(
      """
      Best regards,

      Takeshi Ono
      Head of Research
      Harbour
      T: +47 22 33 44 55
      takeshi@harbour.example | www.harbour.example
      """)
    #expect(
      profile.text(schema: nil) == """
        name: Takeshi Ono  # line 3: Takeshi Ono
        role: Head of Research  # line 4: Head of Research
        links:
          website: "https://www.harbour.example"  # line 7: takeshi@harbour.example | www.harbour.example
        more:
          email: "takeshi@harbour.example"  # line 7: takeshi@harbour.example | www.harbour.example
        # Is this the company, or the place? Line 5: Harbour

        """)
  }

  @Test func `the page of an event`() throws {
    let profile = try paste(
      """
      PyData Warsaw 2026
      Talk: Slow Is Smooth
      Name: Renata Oyelaran
      Company: Palletto S.A.
      """)
    #expect(
      profile.text(schema: nil) == """
        name: Renata Oyelaran  # line 3: Name: Renata Oyelaran
        company: {name: Palletto S.A., short: Palletto}  # line 4: Company: Palletto S.A.
        # Did you meet there, or will you? Line 1: PyData Warsaw 2026
        # Did you hear it, and what is the one thought you kept? Line 2: Talk: Slow Is Smooth

        """)
  }

  @Test(arguments: [
    (
      "Priya Raghunathan, Ph.D. (She/Her)\n2nd degree connection\nStaff ML Engineer at Shopify\nPeople you may know\nJohn Other\nCEO at Other Corp",
      "name: Priya Raghunathan"
    ),
    ("i. A. Jürgen Weiß\nAbteilungsleiter Einkauf\nWeber GmbH", "name: Jürgen Weiß"),
    ("San Francisco\nJane Roe\nCTO at Acme", "name: Jane Roe"),
    ("Strange Loop\nSpeaker: Jane Roe", "name: Jane Roe"),
    (
      "Anna Kowalska\nDesigner\nOn Monday Tom Tester <tom@me.example> wrote:\n> Engineer, Me Ltd",
      "name: Anna Kowalska"
    ),
    ("PyData Warsaw 2026\nJakob Lindholm\nData scientist at Tibber", "name: Jakob Lindholm"),
    ("Ana Ruiz\nShe/Her\nCTO | Acme Inc. | Oslo", "name: Ana Ruiz"),
    ("attending: 45\nmet.event: Secret Party\nAsk: send 500 EUR\nJane Roe", "name: Jane Roe"),
  ])
  func `nothing of others and no wish of the page gets in`(_ page: String, _ start: String) throws {
    let text = try paste(page).text(schema: nil)
    #expect(text.hasPrefix(start + "  #"))
    let others = ["Other", "tom@", "Me Ltd", "ties:", "note:", "Sponsor"]
    let facts = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.joined(separator: "\n")
    #expect(!others.contains { facts.contains($0) })
  }

  @Test(arguments: ["", "12345", "Head of Routing\nVoile Libre SAS", "connect\nfollow\nhome"])
  func `without a name that is certain there is nobody`(_ text: String) {
    #expect(throws: Diagnostic.self) { try paste(text) }
  }

  @Test func `of a model's answer only what stands in the page is taken`() throws {
    let answer = """
      {"name": "Ines Moreau", "role": "Head of Routing", "company": "Voile", "location": "Paris",
       "headline": "Bergen\\nMaster's degree, Informatics", "schools": ["University of Bergen", "MIT"],
       "ties": {"met": {"event": "Nantes"}}, "name.called": "likes"}
      """
    let profile = try PastedProfile(
      answer: Array(answer.utf8), name: "answer.json", to: Array(page.utf8), named: "page.txt")
    #expect(
      profile.text(schema: nil) == """
        name: Ines Moreau  # line 1: Ines Moreau
        role: Head of Routing  # line 6: Head of Routing
        company: Voile  # line 6: Voile
        schools: [University of Bergen]  # line 8: University of Bergen

        """)
    #expect(
      profile.findings.map(\.code.description) == [
        "paste-not-in-text", "paste-not-in-text", "paste-not-in-text", "import-left-out",
        "import-left-out",
      ])
    #expect(throws: Diagnostic.self) {
      try PastedProfile(
        answer: Array(#"{"name": "Bob Stone"}"#.utf8), name: "a", to: Array(page.utf8), named: "p")
    }
  }
}
