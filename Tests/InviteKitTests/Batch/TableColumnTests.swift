import Testing

@testable import Batch
@testable import People

/// The places in a profile that the titles of columns name.
struct TableColumnTests {
  private func path(_ title: String) -> String? {
    TableColumn(titled: title)?.path.joined(separator: ".")
  }

  @Test(arguments: [
    ("name", "name"), ("given", "name.given"), ("role", "role"), ("company", "company.name"),
    ("company.short", "company.short"), ("met.event", "ties.met.event"),
    ("ties.met.date", "ties.met.date"), ("met", "ties.met.event"), ("did", "note.did"),
    ("ask", "note.ask"), ("note.ask", "note.ask"), ("subject", "note.subject"),
    ("more.Hobby", "more.Hobby"), ("links.home", "links.home"), ("job.title", "ties.job.title"),
    ("sign", "sign"),
  ])
  func `a key of a profile is a title`(title: String, place: String) {
    #expect(path(title) == place)
  }

  @Test(arguments: [
    ("FIRST NAME", "name.given"), ("first_name", "name.given"), ("First-Name", "name.given"),
    ("firstName", "name.given"), (" Last  Name ", "name.family"), ("Met.Event", "ties.met.event"),
    ("Met Event", "ties.met.event"), ("note_ask", "note.ask"), ("Ask", "note.ask"),
    ("Company Short", "company.short"), ("Headline", "headline"), ("More.Hobby", "more.hobby"),
    ("Full Name", "name"), ("Job Title", "role"), ("job_title", "role"), ("Position", "role"),
    ("Organization Name", "company.name"), ("Account Name", "company.name"),
    ("E-mail 1 - Value", "more.email"), ("Person Linkedin Url", "links.linkedin"),
    ("LinkedIn", "links.linkedin"), ("URL", "links.profile"), ("City", "location"),
    ("Country/Region", "location"), ("api_id", "more.id"), ("Record ID", "more.id"),
    ("Company Name for Emails", "company.short"), ("What's your company?", "company.name"),
    ("What is your LinkedIn?", "links.linkedin"), ("Your job title", "role"),
    ("Vorname", "name.given"),
  ])
  func `a title counts in any case, with any signs, and by its usual names`(
    title: String, place: String
  ) {
    #expect(path(title) == place)
  }

  @Test(arguments: [
    "Phone", "Lead Source", "#", "", ".", "met.", ".name", "Result", "Subject", "Met", "Order",
    "Languages", "Project Name", "Group Name", "Customer Since", "Post URL", "Connected On",
    "Email Status", "Company Linkedin Url", "# Employees", "Notes", "links", "more", "ties",
    "met.topik",
  ])
  func `what can be something else is no place`(title: String) {
    #expect(path(title) == nil)
  }

  @Test func `every title of the table has the place of its row, once`() throws {
    var seen: [String: String] = [:]
    for row in UsualTitles.rows {
      let place = try #require(TableColumn(own: row.path), "\(row.path)").path
      for (index, title) in row.titles.enumerated() {
        let column = try #require(TableColumn(titled: title), "\(title)")
        #expect(column.path == place, "\(title)")
        #expect(column.rank == index + 1, "\(title)")
        let key = TableColumn.foldedTitle(title)
        #expect(seen.updateValue(title, forKey: key) == nil, "\(title) stands there twice")
      }
    }
  }

  @Test func `what is advised is a place`() {
    for place in UsualTitles.advice.values {
      #expect(TableColumn(titled: place) != nil, "\(place)")
    }
    #expect(TableColumn.advice(for: "Connected On") == "accepted.date")
    #expect(TableColumn.advice(for: "met.topik") == "met.topic")
    #expect(TableColumn.advice(for: "Phone 1 - Value") == nil)
  }

  @Test func `a choice names a column as its title does`() throws {
    let choice = try ColumnChoice("Job Title = note.ask")
    #expect(choice.names("Job Title") && choice.names("job_title") && !choice.names("Title"))
    #expect(choice.column?.path == ["note", "ask"])
    #expect(try ColumnChoice("a=b=role").title == "a=b")
    #expect(try ColumnChoice("Notes=").column == nil)
    for text in ["Notes", "=role", "", "Notes=rolle"] {
      #expect(throws: (any Error).self, "\(text)") { try ColumnChoice(text) }
    }
  }
}
