import Diagnostics
import People
import Testing

@testable import Importing

/// What address books, sales tools, guest lists and others export.
struct ForeignImportTests {
  private func profile(_ text: String, name: String) throws -> String {
    let imports = try Imports(text, name: name)
    return try #require(imports.profiles.first)
  }

  @Test func `Google Contacts`() throws {
    let text = """
      First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value
      Ines,,Moreau,,Dr,,,,Voile Libre,Lead,,,,,* myContacts,,i@x.example

      """
    #expect(
      try profile("\u{FEFF}" + text, name: "contacts.csv") == """
        name: {given: Ines, family: Moreau, honorific: Dr}
        role: Lead
        company: Voile Libre
        more:
          email: "i@x.example"

        """)
  }

  @Test func `PhantomBuster, Apollo and HubSpot`() throws {
    let phantom = """
      profileUrl,fullName,firstName,lastName,companyName,title,companyId,location,name,vmid
      https://www.linkedin.com/sales/lead/1,Ines Moreau,Ines,Moreau,Voile Libre,Head of Routing,77,Nantes,Ines Moreau,v1

      """
    #expect(
      try profile(phantom, name: "leads.csv") == """
        name: {given: Ines, family: Moreau}
        role: Head of Routing
        company: Voile Libre
        location: Nantes
        links:
          linkedin: "https://www.linkedin.com/sales/lead/1"
        more:
          id: v1

        """)
    let apollo = """
      First Name,Last Name,Title,Company,Company Name for Emails,Email,Person Linkedin Url,City,Country
      Ines,Moreau,Head of Routing,Voile Libre SAS,Voile Libre,i@x.example,http://www.linkedin.com/in/ines-example,Nantes,France

      """
    #expect(
      try profile(apollo, name: "apollo.csv") == """
        name: {given: Ines, family: Moreau}
        role: Head of Routing
        company: {name: Voile Libre SAS, short: Voile Libre}
        location: Nantes
        links:
          linkedin: "http://www.linkedin.com/in/ines-example"
        more:
          email: "i@x.example"

        """)
    let hubspot = """
      Record ID,First Name,Last Name,Email,Job Title,Company Name,Country/Region,Lifecycle Stage
      501,Ines,Moreau,i@x.example,Head of Routing,N/A,France,lead

      """
    let imports = try Imports(hubspot, name: "hubspot.csv")
    #expect(
      imports.profiles == [
        """
        name: {given: Ines, family: Moreau}
        role: Head of Routing
        location: France
        more:
          email: "i@x.example"
          id: 501

        """
      ])
    #expect(
      imports.findings.contains(
        "2: `company` is `N/A`, which says nothing, so it counts as missing"))
  }

  @Test func `a guest list, with the event`() throws {
    let text = """
      api_id,name,first_name,last_name,email,approval_status,checked_in_at,What's your company?,What's your LinkedIn?
      gst-1,Ines Moreau,Ines,Moreau,i@x.example,approved,2026-09-24T18:00:00Z,Voile Libre,https://www.linkedin.com/in/ines-example
      gst-2,Bob,Bob,,b@x.example,declined,,,
      gst-3,kim lee,kim,lee,k@x.example,approved,2026-09-24,-,n/a
      gst-4,Ana Ríos,Ana,Ríos,a@x.example,waitlist,,,
      gst-5,Bo Lund,Bo,Lund,l@x.example,approved,,,

      """
    let imports = try Imports(
      text, name: "guests.csv", event: Importer.Event("Ferry Forum", isPast: true))
    #expect(
      imports.profiles == [
        """
        name: {given: Ines, family: Moreau}
        company: Voile Libre
        links:
          linkedin: "https://www.linkedin.com/in/ines-example"
        ties:
          # You met.
          met:
            event: Ferry Forum
        more:
          email: "i@x.example"
          id: gst-1

        """,
        """
        name: {given: kim, family: lee}
        ties:
          # You met.
          met:
            event: Ferry Forum
        more:
          email: "k@x.example"
          id: gst-3

        """,
      ])
    #expect(imports.findings.contains("3: `Bob` is skipped: declined"))
    #expect(imports.findings.contains("5: `Ana Ríos` is skipped: waitlist"))
    #expect(imports.findings.contains("6: `Bo Lund` is skipped: was not checked in"))
  }

  @Test func `vCard 3 and 4`() throws {
    let text = """
      BEGIN:VCARD
      VERSION:4.0
      FN:Dr. Ines Moreau
      N:Moreau;Ines;Claire;Dr.;
      NICKNAME:Nessie,Ines
      PRONOUNS;LANGUAGE=en:she/her
      ORG:Voile Libre\\, SAS;Routing
      TITLE:Head of
        Routing
      ADR;TYPE=work:;;1 quai;Nantes;;44000;France
      LANG;PREF=1:fr
      LANG;PREF=2:en
      item1.URL:https://voile.example
      SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://www.linkedin.com/in/ines-example
      EMAIL;TYPE=work:i@x.example
      PHOTO;ENCODING=b:AAAA
      END:VCARD
      BEGIN:VCARD
      VERSION:3.0
      FN:Port Authority
      ORG:Port Authority
      X-ABShowAs:COMPANY
      END:VCARD
      BEGIN:VCARD
      VERSION:3.0
      FN:Bob Stone
      N:;;;;
      END:VCARD

      """
    let imports = try Imports(text.replacing("\n", with: "\r\n"), name: "contacts.vcf")
    #expect(
      imports.profiles == [
        """
        name: {given: Ines, family: Moreau, called: Nessie, honorific: Dr.}
        pronouns: she/her
        role: Head of Routing
        company: {name: "Voile Libre, SAS", short: Voile Libre}
        location: Nantes
        languages: [fr, en]
        links:
          website: "https://voile.example"
          linkedin: "https://www.linkedin.com/in/ines-example"
        more:
          email: "i@x.example"

        """, "name: Bob Stone\n",
      ])
    #expect(imports.sums == "3 rows: 2 imported, 0 same, 1 skipped, 0 need called")
    #expect(
      imports.findings.contains(
        "18: `Port Authority` is skipped: it is a company or a group, nobody to write to"))
  }

  @Test func `a card that is cut or encoded costs only itself`() throws {
    let text = """
      BEGIN:VCARD
      VERSION:2.1
      N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg
      END:VCARD
      BEGIN:VCARD
      FN:Bob Stone
      END:VCARD
      BEGIN:VCARD
      FN:Ada
      """
    let imports = try Imports(text, name: "contacts.vcf")
    #expect(imports.profiles == ["name: Bob Stone\n"])
    #expect(imports.sums == "3 rows: 1 imported, 0 same, 2 skipped, 0 need called")
  }

  @Test func `JSON Resume, today's and the one before`() throws {
    let text = """
      {"basics": {"name": "Ines Moreau", "label": "Routing lead", "url": "https://voile.example",
        "summary": "…", "location": {"city": "Nantes", "countryCode": "FR"},
        "profiles": [{"network": "GitHub", "username": "ines", "url": "https://github.com/ines-example"}]},
       "work": [{"name": "Voile Libre", "position": "Head of Routing", "startDate": "2021-03"},
         {"name": "Havn AS", "position": "Analyst", "endDate": "2020-12"}],
       "education": [{"institution": "University of Bergen"}],
       "languages": [{"language": "French", "fluency": "Native"}, {"language": "English"}],
       "interests": [{"name": "rowing"}], "volunteer": [{"organization": "x"}], "awards": []}
      """
    let imports = try Imports(text, name: "resume.json")
    #expect(
      imports.profiles == [
        """
        name: Ines Moreau
        role: Head of Routing
        company: Voile Libre
        headline: Routing lead
        location: Nantes
        languages: [fr, en]
        links:
          website: "https://voile.example"
          github: "https://github.com/ines-example"
        schools: [University of Bergen]
        employers: [Havn AS]
        interests: [rowing]

        """
      ])
    #expect(imports.findings.contains { $0.contains("`volunteer`") })
    let old =
      #"{"basics": {"name": "Ines Moreau", "label": "Lead", "website": "http://voile.example"}, "work": [{"company": "Voile", "endDate": ""}]}"#
    #expect(
      try profile(old, name: "resume.json") == """
        name: Ines Moreau
        role: Lead
        company: Voile
        links:
          website: "http://voile.example"

        """)
  }

  @Test func `a user of GitHub's, and lists of objects`() throws {
    let text =
      #"{"login": "ines", "id": 77, "html_url": "https://github.com/ines", "name": "Ines Moreau", "company": "@voile-libre ", "blog": "voile.example", "location": "Nantes", "email": null, "bio": "I route ferries", "twitter_username": "ines_m", "public_repos": 4}"#
    #expect(
      try profile(text, name: "user.json") == """
        name: Ines Moreau
        company: voile-libre
        headline: I route ferries
        location: Nantes
        links:
          github: "https://github.com/ines"
          website: "https://voile.example"
          twitter: "https://x.com/ines_m"
        more:
          id: 77

        """)
    let list = try Imports(
      #"[{"firstName": "Ines", "lastName": "Moreau", "jobTitle": "Lead", "tags": ["a"]}, {"full name": "Bob Stone"}]"#,
      name: "people.json")
    #expect(
      list.profiles == ["name: {given: Ines, family: Moreau}\nrole: Lead\n", "name: Bob Stone\n"])
    #expect(list.findings.contains { $0.contains("`tags`") })
  }

  @Test func `cards of companies and groups, folds inside letters, and preferences`() throws {
    let card = """
      BEGIN:VCARD
      N:;;;;
      FN:Acme Inc
      ORG:Acme Inc
      END:VCARD
      BEGIN:VCARD
      X-ADDRESSBOOKSERVER-KIND:group
      FN:Rowers
      END:VCARD
      BEGIN:VCARD
      FN:Cut Card
      BEGIN:VCARD
      N:Cher;;;;
      FN:Cher
      EMAIL;TYPE=HOME:home@x.example
      EMAIL;TYPE="work,pref":work@x.example
      SOCIALPROFILE:https://mastodon.social/@cher
      URL:https://www.boxingnews.example/x
      END:VCARD
      BEGIN:VCARD
      N:Müller;J
      """
    let fold: [UInt8] = [0xC3, 0x0A, 0x20, 0xB6]
    let bytes = Array(card.utf8) + fold + Array("rg;;;\nEND:VCARD\n".utf8)
    let imports = try Imports(bytes, name: "a.vcf")
    #expect(
      imports.profiles == [
        """
        name: Cher
        links:
          website: "https://www.boxingnews.example/x"
        more:
          email: "work@x.example"

        """, "name: {given: Jörg, family: Müller}\n",
      ])
    #expect(imports.sums == "5 rows: 2 imported, 0 same, 3 skipped, 1 need called")
  }

  @Test func `objects one a line, organisations and names of accounts`() throws {
    let lines = """
      {"full name": "Ana Ríos"}
      {"login": "acme", "html_url": "https://github.com/acme", "type": "Organization", "name": "Acme"}

      """
    let imports = try Imports(lines, name: "a.jsonl")
    #expect(imports.profiles == ["name: Ana Ríos\n"])
    #expect(
      imports.findings.contains("2: `acme` is skipped: it is an organisation, nobody to write to"))
    let resume =
      #"{"basics": {"name": "Ana Ríos", "profiles": [{"network": "GitHub", "username": "ana", "url": ""}]}, "languages": [{"language": "German", "fluency": "A2"}]}"#
    #expect(
      try profile(resume, name: "a.json")
        == "name: Ana Ríos\nlinks:\n  github: \"https://github.com/ana\"\n")
  }

  @Test func `what is no list of people is named for what it is`() throws {
    for (text, name, code) in [
      ("%PDF-1.4", "a.pdf", "batch-pdf"), ("", "a.csv", "import-nothing"),
      ("<html>", "a.html", "batch-markup"), ("name: Ada\n", "me.yaml", "import-profile"),
    ] {
      let fault = #expect(throws: Diagnostic.self) {
        try ImportSource(Array(text.utf8), name: name)
      }
      #expect(fault?.code.description == code)
    }
  }
}
