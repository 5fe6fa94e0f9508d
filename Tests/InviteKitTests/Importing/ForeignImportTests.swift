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
      gst-3,kim lee,kim,lee,k@x.example,approved,,-,n/a

      """
    let imports = try Imports(
      text, name: "guests.csv", adding: [(key: "ties.met.event", text: "Ferry Forum")])
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

  @Test func `what is no list of people is named for what it is`() throws {
    for (text, name) in [("%PDF-1.4", "a.pdf"), ("", "a.csv"), ("<html>", "a.html")] {
      #expect(throws: (any Error).self) { try ImportSource(Array(text.utf8), name: name) }
    }
  }
}
