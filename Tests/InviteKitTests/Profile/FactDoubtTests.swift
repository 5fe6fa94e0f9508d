import Diagnostics
import TestSupport
import Testing

@testable import People

/// What is in the place of a fact and is none: never said, and told at its place.
struct FactDoubtTests {
  private func read(_ yaml: String) -> ProfileReading {
    Profile.read(Array(yaml.utf8), name: "a.yaml")
  }

  @Test(arguments: [
    "N/A", "n/a", "n.a.", "none", "None", "NULL", "nan", "undefined", "Unknown", "not available",
    "Not specified", "(blank)", "(none)", "[empty]", "<null>", "#DIV/0!", "#NAME?", "#N/A", "-",
    "—",
    "?", "???", "...", "…", "\"\"", "\"\"\"\"", "_", "xxx", "TBD", "FNAME", "keine Angabe", "k. A.",
    "sin datos", "brak danych", "не указано", "[object Object]", "company_name",
  ])
  func `a word or a sign for nothing is no fact`(text: String) {
    #expect(FactDoubt(text) == .nothing)
  }

  @Test(arguments: [
    "[Company]", "[[topic]]", "{topic}", "{{topic}}", "{{ first_name }}", "<company>", "%EVENT%",
    "*|EVENT|*", "${event}", "##event##", "[Name of the event]",
  ])
  func `a place left to fill in is no fact`(text: String) {
    #expect(FactDoubt(text) == .placeholder)
  }

  @Test(
    arguments: [
      ("Wool &amp; Flax", FactDoubt.entity("&amp;")), ("&nbsp;", .entity("&nbsp;")),
      ("it&#39;s a loom", .entity("&#39;")), ("Universit&auml;t", .entity("&auml;")),
      ("Wool &amp", .entity("&amp;")), ("<br>", .tag("<br>")), ("warp<br/>weft", .tag("<br/>")),
      ("<p>warp</p>", .tag("<p>")), ("<b>", .tag("<b>")), ("Caf? Flax", nil),
      ("Caf?s of flax", .lostLetter), ("Caf\u{FFFD} Flax", .lostLetter),
      ("CafÃ© Flax", .doubled("Café Flax")), ("“Wool Fair”", .quotes("Wool Fair")),
      ("„Wollmarkt“", .quotes("Wollmarkt")), ("‘tides’", .quotes("tides")),
      ("“Wool Fair", .quotes("Wool Fair")),
      ("Wool Fair”", .quotes("Wool Fair")),
    ] as [(String, FactDoubt?)])
  func `text that a program has damaged is no fact`(text: String, doubt: FactDoubt?) {
    #expect(FactDoubt(text) == doubt)
  }

  @Test(arguments: [
    "Na", "C++", "C#", "R", "X", "42", "R&D", "AT&T", "Q&A;", "Wool & Flax",
    "Why <div> is not enough",
    "a < b > c", "What did you measure?", "https://example.org/?a=b", "[Re]building looms",
    "“Warp” and “weft”", "the ’90s", "’Twas a loom", "rock 'n' roll", "Null Island", "None of us",
    "Unknown Pleasures", "東京", "🧶", "Ærø", "5 °C", "100%", "$5", "#loom", "<3 wool", "L’ÉTÉ",
    "Tell me more about “warp”", "write {{ sender.goal }} and {% if x %}", "Todo apps",
  ])
  func `what may be a fact is one`(text: String) {
    #expect(FactDoubt(text) == nil)
  }

  @Test func `it is a warning at its place, and the fact is missing`() {
    let marked = MarkedText(
      """
      name: Ada Lovelace
      role: ⟦N/A⟧
      company: ⟦“Wool Fair”⟧
      location: ⟦CafÃ© Flax⟧
      schools: [⟦none⟧, University of London]
      links: {site: ⟦"-"⟧}
      ties:
        met: {event: ⟦"[Event]"⟧, topic: looms, date: ⟦n/a⟧}
      note: {did: [⟦it&#39;s done⟧, I wove it]}
      more: {hobby: ⟦"?"⟧}
      """)
    let reading = read(marked.text)
    #expect(reading.diagnostics.map { $0.place?.range } == marked.ranges.map(Optional.some))
    #expect(
      reading.diagnostics.map { "\($0.severity.rawValue) \($0.code)" } == [
        "warning profile-no-fact", "warning profile-quotes", "warning profile-damaged",
        "warning profile-no-fact", "warning profile-no-fact", "warning profile-no-fact",
        "warning profile-no-fact", "warning profile-damaged", "warning profile-no-fact",
      ])
    let paths = reading.profile?.facts.map(\.path) ?? []
    #expect(paths == ["name", "schools[0].name", "ties.met.topic", "note.did"])
    #expect(reading.profile?.note["did"]?.text == "I wove it")
  }

  @Test func `the help has the text as it should be`() {
    #expect(
      read("name: Ada Lovelace\nrole: CafÃ© owner\n").diagnostics.map(DiagnosticPrinter().text)
        == [
          """
          a.yaml:2:7: warning: `role` was read in the wrong encoding, so it counts as missing \
          [profile-damaged]
            2 | role: CafÃ© owner
              |       ^^^^^^^^^^^
            help: write `Café owner`, and have lists exported as UTF-8

          """
        ])
  }

  @Test(arguments: [
    "Self-employed", "Self employed", "Freelance", "FREELANCER", "Freelance Designer",
    "Independent Consultant", "Unemployed", "Retired", "Stealth Startup", "Open to work",
    "Selbstständig", "Freiberuflerin", "Autónomo", "Indépendante", "Libero professionista",
    "ZZP'er",
  ])
  func `what says that there is no company is none`(text: String) {
    for yaml in ["company: \(text)", "company: {name: \(text)}", "employers: [\(text)]"] {
      let reading = read("name: Ada Lovelace\n\(yaml)\n")
      #expect(reading.diagnostics.map(\.code.description) == ["profile-no-fact"])
      #expect(reading.profile?.company == nil && reading.profile?[.employers].isEmpty == true)
    }
    #expect(read("name: Ada Lovelace\nrole: \(text)\n").diagnostics.isEmpty)
  }

  @Test(arguments: [
    "Freelance Futures Ltd", "Independent Bank", "Self Magazine", "Retired Racehorses",
    "Freelancers Union",
  ])
  func `a company may be named after it`(text: String) {
    let reading = read("name: Ada Lovelace\ncompany: \(text)\n")
    #expect(reading.profile?.company?.name.text == text)
  }

  @Test func `a part of a name that is nothing is left out of it`() {
    let reading = read("name: {given: Ada, family: N/A, called: \"-\"}\n")
    #expect(reading.diagnostics.map(\.code.description) == ["profile-no-fact", "profile-no-fact"])
    #expect(reading.profile?.name.full.text == "Ada")
    #expect(reading.profile?.name.first == .known("Ada"))
    #expect(read("name: {given: N/A, family: Ada Lovelace}\n").profile?.name.first == .known("Ada"))
  }

  @Test func `Null is a family name`() {
    let reading = read("name: {given: Ada, family: Null}\n")
    #expect(reading.diagnostics.map(\.code.description) == ["profile-null-text"])
    #expect(reading.profile?.name.full.text == "Ada Null")
    #expect(
      read("name: Ada\nrole: NULL\n").diagnostics.map(\.code.description) == ["profile-no-fact"])
  }

  @Test func `a broken given name is asked about with its reason`() {
    let reading = read("name: {given: RenÃ©e, family: Lind}\n")
    #expect(reading.profile?.name.first == .unsure(.broken))
  }
}
