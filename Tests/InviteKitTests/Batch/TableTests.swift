import Diagnostics
import Testing

@testable import Batch
@testable import People
@testable import Text

/// Tables as other programs and people leave them.
struct TableTests {
  /// What comes of a table: the people in it, and what is said of its header.
  private struct Reading {
    var people: [ProfileReading] = []
    var lines: [Int] = []
    var warnings: [Diagnostic] = []
    var format: RecordFormat?

    /// The facts of each, without their places.
    var facts: [String] {
      people.map { reading in
        (reading.profile?.facts ?? []).filter { !$0.path.hasPrefix("full_name") }
          .map { "\($0.path)=\($0.fact.text)" }.joined(separator: " ")
      }
    }

    /// The full names.
    var names: [String] { people.map { $0.profile?.name.full.text ?? "" } }
  }

  private func read(
    _ text: String, named name: String = "in", choices: [String] = []
  ) throws -> Reading {
    var cutter = RecordCutter(
      name: name, choices: try choices.map { try ColumnChoice($0) })
    var reading = Reading()
    for block in [try cutter.append(Array(text.utf8)[...]), try cutter.finish()] {
      reading.people += block.records.map { block.profile(of: $0) }
      reading.lines += block.records.map(\.line)
    }
    reading.warnings = cutter.warnings
    reading.format = cutter.format
    return reading
  }

  private func fault(_ text: String, named name: String = "in") -> String {
    do {
      return "\(try read(text, named: name).names)"
    } catch let fault as InputFault {
      return fault.diagnostics.map(\.code.description).joined(separator: " ")
    } catch {
      return "\(error)"
    }
  }

  private func profile(_ table: String, choices: [String] = []) throws -> Profile {
    try #require(try read(table, choices: choices).people.first?.profile)
  }

  // MARK: Where a table begins

  private static let rows = "given,family,company,met.event\nInes,Moreau,Voile,Ferry Forum\n"

  @Test(arguments: [
    "", "\u{FEFF}", "\n\n", "sep=,\n", "\u{FEFF}sep=,\r\n", "# exported 2026-11-01\n",
    "# name, company\n# from the desk\n", "Report: contacts\n\n", "Notes:\n\"Some, or all\"\n\n",
    "Notes:\n\"Some addresses are missing: their owners do not show them.\nAsk them.\"\n\n",
    "Attendees\n\n\n", "Guest list; Autumn 2026\n;;;\n", "\"sep=,\"\n",
  ])
  func `what stands before the header is passed over`(preamble: String) throws {
    for name in ["in", "people.csv"] {
      let reading = try read(preamble + Self.rows, named: name)
      #expect(reading.format == .csv && reading.names == ["Ines Moreau"])
      #expect(reading.warnings == [])
      let before = preamble.split(separator: "\n", omittingEmptySubsequences: false).count - 1
      let crlf = preamble.split(separator: "\r\n", omittingEmptySubsequences: false).count - 1
      #expect(reading.lines == [before + crlf + 2])
    }
  }

  @Test func `where a table begins does not depend on how it is cut`() throws {
    let text = "Notes:\r\n\"a; b\"\r\n\r\nFirst Name;Last Name\r\nInes;Moreau\r\n# a\r\nBo;Stone"
    let bytes = Array(text.utf8)
    for chunk in 1...bytes.count {
      var cutter = RecordCutter(name: "in")
      var names: [String?] = []
      for start in stride(from: 0, to: bytes.count, by: chunk) {
        let block = try cutter.append(bytes[start..<min(start + chunk, bytes.count)])
        names += block.records.map { block.profile(of: $0).profile?.name.full.text }
      }
      let block = try cutter.finish()
      names += block.records.map { block.profile(of: $0).profile?.name.full.text }
      #expect(names == ["Ines Moreau", "Bo Stone"], "\(chunk)")
    }
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func `cells stand between commas, semicolons, tabs or bars`(sign: String) throws {
    let header = ["First Name", "Last Name", "Company"].joined(separator: sign)
    let row = ["Ines", "Moreau", "\"Voile\(sign) Quai\""].joined(separator: sign)
    let profile = try profile("\(header)\n\(row)\n")
    #expect(profile.company?.name.text == "Voile\(sign) Quai".collapsed)
  }

  @Test(arguments: [
    "name: Ada, Given Name\n", "# name, company\nname: Ada\n", "---\nname: Ada\n",
    "headline: First Name, Last Name\nname: Ada\n", "pronouns: she\nname: Ada\n",
  ])
  func `YAML is no table`(text: String) throws {
    #expect(try read(text).format == .yaml)
  }

  @Test func `the ending of a name tells the format`() throws {
    #expect(try read("# nobody yet\n", named: "a.csv").format != .yaml)
    #expect(try read("{name: Ada}\n", named: "a.yaml").format == .yaml)
    #expect(try read("{\"name\": \"Ada\"}\n", named: "a.txt").format == .json)
    #expect(fault("Notes:\na\n", named: "a.CSV") == "csv-no-name")
  }

  @Test func `comments and a header that comes again are no people`() throws {
    let text =
      "name,company\nAda Fox,Acme\n# the second list\nname,company\nBo Stone,Quay\n#\nnames,of\n"
    #expect(try read(text).names == ["Ada Fox", "Bo Stone", "names"])
    #expect(try read("#,name\n1,Ada Fox\n2,Bo Stone\n", named: "a.csv").names.count == 2)
    #expect(try read("#,name,company\n1,Ada Fox,Acme\n").warnings == [])
    #expect(try read(",name,company\n1,Ada Fox,Acme\n").names == ["Ada Fox"])
  }

  // MARK: Columns

  @Test func `the exports of others are read as they are`() throws {
    let linkedIn = """
      Notes:
      "Some fields may be empty."

      First Name,Last Name,URL,Email Address,Company,Position,Connected On
      Mei,"Tanaka, PhD",https://www.example.com/in/mei,,"Analytical Engines, Ltd.",Analyst,12 Mar 2024
      """
    let reading = try read(linkedIn, named: "Connections.csv")
    let mei = try #require(reading.people.first?.profile)
    #expect(mei.name.family?.text == "Tanaka, PhD" && mei["role"]?.text == "Analyst")
    #expect(mei.links["profile"] != nil && mei.company?.name.text == "Analytical Engines, Ltd.")
    #expect(reading.warnings.map(\.code) == ["csv-passed-over"])
    #expect(reading.warnings.first?.help?.contains("Connected On=accepted.date") == true)

    let google = try profile(
      "First Name,Middle Name,Last Name,Name Prefix,Nickname,Organization Name,Organization Title,"
        + "Labels,E-mail 1 - Value,Phone 1 - Value\n"
        + "Ines,,Moreau,Dr,Nessie,Voile Libre,Lead,* myContacts,i@x.example,1\n")
    #expect(google.name.called?.text == "Nessie" && google.name.honorific?.text == "Dr")
    #expect(google["role"]?.text == "Lead" && google.company?.name.text == "Voile Libre")

    let apollo = try profile(
      "First Name,Last Name,Title,Company,Company Name for Emails,Email,# Employees,"
        + "Person Linkedin Url,Company Linkedin Url,City,State,Country,Apollo Contact Id\n"
        + "Ines,Moreau,Lead,Voile Libre SAS,Voile,i@x.example,12,https://l.example/in/i,"
        + "https://l.example/c/v,Brest,Bretagne,France,77\n")
    #expect(apollo.company?.short?.text == "Voile" && apollo["location"]?.text == "Brest")
    #expect(apollo.links["linkedin"]?.text == "https://l.example/in/i")

    let phantom = try profile(
      "profileUrl,fullName,firstName,lastName,companyName,title,location,name,linkedInProfileUrl\n"
        + "https://s.example/1,Ines Moreau,Ines,Moreau,Voile,Lead,Brest,Ines Moreau,"
        + "https://l.example/in/i\n")
    #expect(phantom.name.given?.text == "Ines" && phantom["role"]?.text == "Lead")

    let luma = try read(
      "api_id,name,first_name,last_name,email,approval_status,What's your company?\n"
        + "gst-1,Ines Moreau,,,i@x.example,approved,Voile\ngst-2,,Bo,Stone,,approved,\n")
    #expect(luma.names == ["Ines Moreau", "Bo Stone"])
    #expect(luma.people[0].profile?.company?.name.text == "Voile")
  }

  @Test func `one warning names all columns that are passed over`() throws {
    let reading = try read("name,Phone,Full Name,Lead Source,\nAda Fox,1,Ada B. Fox,web,\n")
    #expect(reading.names == ["Ada Fox"])
    let printed = reading.warnings.map { DiagnosticPrinter().text(for: $0) }
    #expect(
      printed == [
        """
        in:1:6: warning: 3 columns are passed over: `Phone`, `Full Name` (`name` says it already) and `Lead Source` [csv-passed-over]
          1 | name,Phone,Full Name,Lead Source,
            |      ^^^^^
          help: `--column "Phone=more.phone"` takes it in

        """
      ])
    let many = (1...40).map { ",x\($0)" }.joined()
    let message = try read("name\(many)\nAda\n").warnings.first?.message
    #expect(message?.hasSuffix("`x24` and 16 more") == true)
  }

  @Test func `the user says what a column is`() throws {
    let table = "Guest,Lead Source,Title,Notes\nInes Moreau,web,Lead,quiet\n"
    let choices = ["guest=name", "Lead Source=more.source", "Notes="]
    let reading = try read(table, choices: choices)
    #expect(reading.names == ["Ines Moreau"] && reading.warnings == [])
    #expect(reading.people[0].profile?.more["source"] != nil)
    #expect(fault(table) == "csv-no-name")
    let wrong = try read("name,role\nAda Fox,Lead\n", choices: ["Roles=headline"]).warnings
    #expect(wrong.map(\.code) == ["csv-no-such-column"])
    #expect(wrong.first?.help == "did you mean `role`?")
    let title = try read("Title,First Name,Last Name\nMs,Ines,Moreau\n")
    #expect(title.people[0].profile?["role"] == nil && title.warnings.count == 1)
  }

  @Test func `a name in full may be beside its parts`() throws {
    let header = "name,given,family,called,honorific\n"
    func name(_ row: String) throws -> PersonName { try profile(header + row).name }
    #expect(try name("A. Fox,Ada,Fox,,Dr").full.text == "Ada Fox")
    #expect(try name("Ada Fox,,,,Dr").full.text == "Ada Fox")
    let called = try name("Adelheid Fox,,,Heidi,")
    #expect(called.full.text == "Adelheid Fox" && called.called?.text == "Heidi")
    #expect(try name(",,,Heidi,").full.text == "Heidi")
  }

  // MARK: Rows

  @Test func `cells that are missing are facts that are missing`() throws {
    let reading = try read("name,role,company\nAda Fox\nBo Stone,Lead\nCy Dee,,Acme,,\n")
    #expect(reading.names == ["Ada Fox", "Bo Stone", "Cy Dee"])
    #expect(reading.people.flatMap(\.diagnostics) == [])
  }

  @Test func `an entity of HTML parts no list`() throws {
    let profile = try profile(
      "name,schools,interests\nAda Fox,Texas A&amp;M University; Yale,\"R&D; chess;;\"\n")
    // An entry with an entity in it is damaged, and counts as missing.
    #expect(profile[.schools].map(\.name.text) == ["Yale"])
    #expect(profile[.interests].map(\.name.text).contains("chess"))
  }

  // MARK: What is no list

  @Test(arguments: [
    ("PK\u{3}\u{4}", "a.xlsx", "batch-workbook"), ("PK\u{3}\u{4}", "a.zip", "batch-archive"),
    ("PK\u{3}\u{4}\(String(repeating: "x", count: 26))xl/workbook.xml", "-", "batch-workbook"),
    ("%PDF-1.7\n", "a.pdf", "batch-pdf"), ("\u{FEFF}\n<!DOCTYPE html>", "a.csv", "batch-markup"),
    ("<?xml version=\"1.0\"?>\n<a/>", "a.xls", "batch-markup"),
    ("BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD\r\n", "a.vcf", "batch-vcard"),
    ("BEGIN:VCALENDAR\r\n", "a.ics", "batch-calendar"),
  ])
  func `another format is told for what it is`(text: String, name: String, code: String) {
    #expect(fault(text, named: name) == code)
  }

  @Test func `each format that is no list has a way to go on`() {
    for file in ForeignFile.allCases {
      #expect(Diagnostic.noList("a", file).help?.isEmpty == false)
    }
  }

  @Test func `what begins like another format is none`() throws {
    for text in ["%\nname,role\nAda,x\n", "BEGIN\nname,role\nAda,x\n"] {
      var cutter = RecordCutter(name: "a.csv")
      for byte in text.utf8 { _ = try cutter.append([byte][...]) }
      _ = try cutter.finish()
      #expect(cutter.format == .csv)
    }
  }
}
