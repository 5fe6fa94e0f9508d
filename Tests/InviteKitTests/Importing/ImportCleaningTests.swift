import Diagnostics
import People
import Testing

@testable import Importing

/// The people that come of tables: cleaned, each accounted for, and no two taken for one.
struct ImportCleaningTests {
  private func profile(_ text: String, name: String) throws -> String {
    let imports = try Imports(text, name: name)
    return try #require(imports.profiles.first)
  }

  @Test func `what is no fact and no name is left out, and said`() throws {
    let text = """
      given,family,company,role,location
      JosÃ©,Ruiz,Voile,Lead,Nantes
      Jos?,Ruizé,[Company],Lead,(blank)
      Ines ⭐,Moreau,@voile-libre,🚢 Captain,Nantes &amp; Brest
      info@x.example,,Voile,,

      """
    let imports = try Imports(text, name: "people.csv")
    #expect(
      imports.profiles.last == """
        name: {given: Ines, family: Moreau}
        role: Captain
        company: voile-libre

        """)
    #expect(
      imports.findings.contains(
        "2: `JosÃ©` is nobody's name as it stands: it is skipped "
          + "(it may be `José`: export the list again, as UTF-8)"))
    #expect(imports.tally.rows == 4)
  }

  @Test(arguments: [
    ("Name;Vorname;Firma\nGroß;Änne;Bosch\n", "{given: Änne, family: Groß}"),
    ("Nom,Prénom,Poste\nDupont,Jean,Chef\n", "{given: Jean, family: Dupont}"),
    (
      "Nombre;Apellidos;Cargo\nMaría José;García Ruiz;CTO\n",
      "{given: María José, family: García Ruiz}"
    ),
    ("name,first name\nAda Lovelace,Ada\n", "Ada Lovelace"),
    ("Nombre,Empresa\nAna Ríos,Acme\n", "Ana Ríos"),
  ])
  func `one half of a name beside the other, or beside the whole`(
    _ table: String, _ expected: String
  ) throws {
    let profile = try profile(table, name: "a.csv")
    #expect(profile.hasPrefix("name: \(expected)\n"))
  }

  @Test func `what is no role, company, place or page is left out`() throws {
    let table = """
      name,role,company,location,LinkedIn
      Ana Ríos,Dr.,Freelance,Remote,https://www.linkedin.com/in/
      Bo Lund,Retired,https://acme.example,Bergen (Remote),https://www.linkedin.com/company/acme
      Cy Roe,-,Acme Inc.,EMEA,https://www.linkedin.com/in/cy

      """
    let imports = try Imports(table, name: "a.csv")
    #expect(
      imports.profiles == [
        "name: Ana Ríos\n", "name: Bo Lund\nlocation: Bergen\n",
        """
        name: Cy Roe
        company: {name: Acme Inc., short: Acme}
        links:
          linkedin: "https://www.linkedin.com/in/cy"

        """,
      ])
  }

  @Test func `who is nobody is skipped, and who may be somebody is not`() throws {
    let names = [
      "Total", "Table 5", "Grand Total", "The Smith Family", "Support Team",
      "Fatou & Ibrahima Diop",
      "Acme Inc.",
    ]
    let nobody = try Imports("name\n" + names.map { "\($0)\n" }.joined(), name: "a.csv")
    #expect(nobody.profiles == [])
    #expect(nobody.tally.skipped == names.count)
    let people = "First Name,Last Name\nAda,Captain\nAda,Graf\nAda,Doctor\n"
    #expect(try Imports(people, name: "a.csv").sums.hasPrefix("3 rows: 3 imported"))
  }

  @Test func `roles, pronouns and nicknames`() throws {
    let rows = [
      "First Name,Last Name,Name Prefix,Position,Company",
      "Ana (she/her),Roe,,Professorin,Néant",
      #""Maria ""Mia""",Rossi,,Capitán,Student @ ETH"#,
      "Priya,,Ms.,Seeking new opportunities,Bad Company",
      #"Müller,,Herr,Ms.,"""Nile, Inc.""""#,
    ]
    let table = rows.map { "\($0)\n" }.joined()
    let imports = try Imports(table, name: "a.csv")
    #expect(
      imports.profiles == [
        "name: {given: Ana, family: Roe}\npronouns: she/her\nrole: Professorin\n",
        "name: {given: Maria, family: Rossi, called: Mia}\nrole: Capitán\n",
        "name: {given: Priya, honorific: Ms.}\ncompany: Bad Company\n",
        "name: {family: Müller, honorific: Herr}\ncompany: {name: \"Nile, Inc.\", short: Nile}\n",
      ])
  }

  @Test func `pages with a handle are pages`() throws {
    let profile = try profile(
      "name,website\nAna Ríos,https://mastodon.social/@ana\n", name: "a.csv")
    #expect(profile.contains("website: \"https://mastodon.social/@ana\""))
  }

  @Test func `names of several parts, and halves that are none`() throws {
    let rows = [
      "First Name,Last Name,Name Prefix,Company", #""Hans, Peter",Meier,,"#, "Kim,N.N.,,",
      "Miss,Rodriguez,,", "Müller,,,Müller GmbH", "Pizza Napoli,,,Pizza Napoli",
    ]
    let imports = try Imports(rows.map { "\($0)\n" }.joined(), name: "a.csv")
    #expect(
      imports.profiles == [
        "name: {given: Hans Peter, family: Meier}\n", "name: {given: Kim}\n",
        "name: {family: Rodriguez, honorific: Miss}\n",
        "name: {family: Müller}\ncompany: {name: Müller GmbH, short: Müller}\n",
      ])
    #expect(FirstName.read(given: "Hans, Peter", family: "Meier").name == nil)
    #expect(FirstName.read(given: "李", family: "小龙").name == nil)
    #expect(FirstName.read(given: "Nguyễn", family: "Khai").name == nil)
  }

  @Test func `roles and companies without what others added`() throws {
    let table = """
      name,role,company,location
      Ana Ríos,Engineering Manager @ Booking.com,Booking.com,Remote (Eindhoven)
      Bo Lund,Program Manager | ex-TCS,Acme [Not Provided],Überall
      Cy Roe,Founder & CEO (we're hiring!),ehem. Maersk,

      """
    #expect(
      try Imports(table, name: "a.csv").profiles == [
        "name: Ana Ríos\nrole: Engineering Manager\ncompany: Booking.com\nlocation: Eindhoven\n",
        "name: Bo Lund\nrole: Program Manager\ncompany: Acme\n",
        "name: Cy Roe\nrole: \"Founder & CEO\"\n",
      ])
  }

  @Test func `two of one name are one only where all is the same`() throws {
    let table = "name,role\nPat Roe,\nPat Roe,Analyst\nPat Roe,\n"
    #expect(
      try Imports(table, name: "a.csv").sums
        == "3 rows: 2 imported, 1 same, 0 skipped, 0 need called")
  }

  @Test func `a mailbox that two share makes them no one person`() throws {
    let table = """
      name,company,email,role
      Cy Roe,Acme,info@acme.example,
      Dora Poe,Acme,info@acme.example,
      Cy Roe,Acme,info@acme.example,CTO

      """
    let imports = try Imports(table, name: "a.csv")
    #expect(imports.sums == "3 rows: 2 imported, 1 same, 0 skipped, 0 need called")
    #expect(
      imports.findings == [
        "4: `Cy Roe` is in a.csv:2 already: the same address "
          + "(only here: `role: CTO`; add it to the profile yourself)"
      ])
  }

  @Test func `an item of a list that is none costs only itself`() throws {
    let table = "name,schools\nAna Ríos,MIT; N/A; University of Bergen\n"
    #expect(
      try profile(table, name: "a.csv") == "name: Ana Ríos\nschools: [MIT, University of Bergen]\n")
  }

  @Test func `a quote that is left open is an error, and tells what it swallows`() throws {
    let rows = (0..<40).map { "Person \($0),Acme\n" }.joined()
    let imports = try Imports("name,company\nAna Ríos,\"Acme\n" + rows, name: "a.csv")
    #expect(imports.tally.faulty == 1)
    #expect(imports.findings.contains { $0.contains("40 lines") })
  }

  @Test(arguments: ["a\nname: Evil.csv", "a\r.csv", "a\u{85}.csv", "a\u{2028}.csv", "a # b: c.csv"])
  func `no name of a file, and no cell, gets out of its comment`(_ name: String) throws {
    let table = "name,role\n\"Ana Ríos, PhD # x: y\",\"a # b: c\"\n"
    var importer = Importer()
    try importer.read(try ImportSource(Array(table.utf8), name: name)) { profile in
      let reading = Profile.read(Array(profile.text(schema: nil).utf8), name: "a")
      #expect(reading.profile?.name.full.text.hasPrefix("Ana Ríos") == true)
      #expect(reading.diagnostics.filter { $0.severity == .error } == [])
    }
  }
}
