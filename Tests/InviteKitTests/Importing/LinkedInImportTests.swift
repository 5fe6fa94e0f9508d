import Testing

@testable import Importing

/// LinkedIn's export: its list of contacts as people to write to, and the rest as the owner.
struct LinkedInImportTests {
  private let connections = """
    Notes:
    "When exporting your connection data, you may notice that some of the email addresses are missing."

    First Name,Last Name,URL,Email Address,Company,Position,Connected On
    Ines,Moreau,https://www.linkedin.com/in/ines-example,,Voile Libre,Head of Routing,18 Aug 2025
    Takeshi,"Ono, PhD",https://www.linkedin.com/in/ono-example,t@ono.example,"Harbour, Inc.",Analyst,02 Jan 2026
    ,,https://www.linkedin.com/in/gone-example,,,,03 Jan 2023
    LinkedIn,Member,,,,,
    Ines,Moreau,https://linkedin.com/in/ines-example/,,Voile Libre,Head of Routing,18 Aug 2025
    Zoë 🚀,Dahl MBA,https://www.linkedin.com/in/zoe-example,,Self-employed,Designer,1 Feb 2024

    """

  @Test func `every row is imported, skipped with a reason, or the same as a named one`() throws {
    let imports = try Imports(connections, name: "Connections.csv")
    #expect(
      imports.profiles == [
        """
        name: {given: Ines, family: Moreau}
        role: Head of Routing
        company: Voile Libre
        links:
          linkedin: "https://www.linkedin.com/in/ines-example"

        """,
        """
        name: {given: Takeshi, family: Ono}
        role: Analyst
        company: {name: "Harbour, Inc.", short: Harbour}
        links:
          linkedin: "https://www.linkedin.com/in/ono-example"
        more:
          email: "t@ono.example"

        """,
        """
        name: {given: Zoë, family: Dahl}
        role: Designer
        links:
          linkedin: "https://www.linkedin.com/in/zoe-example"

        """,
      ])
    #expect(
      imports.sums == "6 rows: 3 imported, 1 same, 2 skipped, 0 need called")
    #expect(
      imports.findings == [
        "6: taken off `Ono, PhD`: , PhD",
        "6: `Harbour, Inc.` is called `Harbour` in a message",
        "7: nobody is named here: it is skipped",
        "8: `LinkedIn Member` is a placeholder: it is skipped",
        "9: `Ines Moreau` is in Connections.csv:5 already: the same address",
        "10: taken off `Zoë 🚀`: 🚀", "10: taken off `Dahl MBA`: MBA",
        "10: `Self-employed` says that there is none: it is left out",
      ])
    #expect(
      imports.remarks == [
        "From Connections.csv, line 5.", "From Connections.csv, line 6.",
        "Taken off `Ono, PhD`: `, PhD`.", "From Connections.csv, line 10.",
        "Taken off `Zoë 🚀`: `🚀`.", "Taken off `Dahl MBA`: `MBA`.",
      ])
  }

  @Test func `the files of an export make their owner`() throws {
    let (text, findings) = try owner([
      ("Connections.csv", connections),
      (
        "Education.csv",
        "School Name,Start Date,End Date,Notes,Degree Name,Activities\n"
          + "University of Bergen,2009,2014,,MSc,\nUniversity of Bergen,2014,2016,,PhD,\n"
      ),
      (
        "Events.csv",
        "Event Name,Event Time,Status,External Url\nFerry Forum,\"9/5/26, 1:12 AM\",ATTENDING,\n"
          + "Rust Nation,,NOT_ATTENDING,\nLisp Fest,,INVITED,\n"
      ),
      (
        "Languages.csv",
        "Name,Proficiency\nEnglish,Full professional proficiency\nNorsk,Native or bilingual proficiency\n"
          + "Czech,Elementary proficiency\nKlingon,\n"
      ),
      (
        "Positions.csv",
        "Company Name,Title,Description,Location,Started On,Finished On\n"
          + "Fjordlys AS,Data engineer,\"Pipelines,\nand more\",Bergen,Jan 2020,\n"
          + "Rowing Club,Coach,,Bergen,Mar 2018,\nHavn AS,Analyst,,Oslo,Feb 2016,Dec 2019\n"
          + "Freelance,Writer,,,Jan 2015,Jan 2016\n"
      ),
      (
        "Profile.csv",
        "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,"
          + "Geo Location,Twitter Handles,Websites,Instant Messengers\n"
          + "Nora,Lindgren,,,,I keep ferries on time,,Software,,\"Bergen, Norway\",[norali],"
          + "\"[COMPANY:https://fjordlys.example,BLOG:https://nora.example]\",\n"
      ),
      ("Skills.csv", "Name\nPython\nTimetables\n"),
    ])
    #expect(
      text == """
        name: {given: Nora, family: Lindgren}
        role: Data engineer
        company: {name: Fjordlys AS, short: Fjordlys}
        headline: I keep ferries on time
        location: "Bergen, Norway"
        languages: [en, "no"]
        links:
          twitter: "https://x.com/norali"
          website: "https://nora.example"
        schools: [University of Bergen]
        employers: [Rowing Club, Havn AS]
        events: [Ferry Forum]
        contacts: [Ines Moreau, Takeshi Ono, Zoë Dahl]
        more:
          skills: [Python, Timetables]

        """)
    #expect(findings.contains("3: `Rust Nation` is left out: you were not there"))
    #expect(
      findings.contains(
        "5: `Klingon` is no language with a tag that is known here "
          + "(add its tag to `languages`, such as `en`)"))
  }

  @Test func `without a name there is no owner`() throws {
    #expect(throws: (any Error).self) { try owner([("Skills.csv", "Name\nPython\n")]) }
  }

  @Test func `a list of people is no owner`() throws {
    #expect(throws: (any Error).self) {
      try owner([("people.csv", "name,role\nAda Lovelace,Engineer\nGrace Hopper,Admiral\n")])
    }
  }
}
