import Diagnostics
import People
import Testing

@testable import Importing
@testable import Text

/// The files of LinkedIn's export that tell what became of messages, with all that makes them hard to
/// read.
struct LinkedInRecordsTests {
  @Test(
    arguments: [
      ("Connections.csv", .connections), ("connections.csv", .connections),
      ("messages.csv", .messages),
      ("Complete_Export/Connections_0042.csv", .connections), ("MESSAGES_1234567.CSV", .messages),
      ("messages_.csv", nil), ("messages_a.csv", nil), ("messages_1_2.csv", nil), ("messages", nil),
      ("guide_messages.csv", nil), ("messages.csv.zip", nil), ("Positions.csv", nil), ("", nil),
      ("messages_١.csv", nil), ("Connections/", nil),
    ] as [(String, LinkedInRecords.File?)])
  func `a file is known by its name`(name: String, file: LinkedInRecords.File?) {
    #expect(LinkedInRecords.kind(ofFileNamed: name) == file)
  }

  @Test func `connections are below some notes`() throws {
    let (people, findings) = try Self.connections(
      """
      Notes:
      "When exporting your connection data, you may notice that some of the addresses are missing, such as
      those of members who keep them private."

      First Name,Last Name,URL,Email Address,Company,Position,Connected On
      Ines,"Hartwell, MBA",https://www.linkedin.com/in/ines-example,,"Sail, Rope & Co",Rigger,12 Mar 2024
      Dr. Tomasz 🚀,Ålund,https://www.linkedin.com/in/t%C3%A5l-example,t@x.example,,,01 Jan 2009

      """)
    #expect(
      people == [
        "Ines Hartwell | https://www.linkedin.com/in/ines-example | Sail, Rope & Co | 2024-03-12 | 6",
        "Tomasz Ålund | https://www.linkedin.com/in/t%C3%A5l-example | nil | 2009-01-01 | 7",
      ])
    #expect(findings.isEmpty)
  }

  @Test func `older exports lack the address, and have the month first`() throws {
    let (people, findings) = try Self.connections(
      "\u{FEFF}First Name,Last Name,Email Address,Company,Position,Connected On\r\n"
        + "Ines,Moreau,,Voile Libre,,03/15/2024\r\nAda,Byron,,,,03/04/2024\r\n"
        + "Ola,Nordmann,,,,\"3/4/18, 10:22 AM\"\r\nOto,Novák,,,,31/12/2019\r\n")
    #expect(
      people == [
        "Ines Moreau | nil | Voile Libre | 2024-03-15 | 2",
        "Ada Byron | nil | nil | 2024-03-04 | 3",
        "Ola Nordmann | nil | nil | 2018-03-04 | 4", "Oto Novák | nil | nil | 2019-12-31 | 5",
      ])
    #expect(findings.isEmpty)
  }

  @Test func `a row that says too little is told, and stops no other`() throws {
    let (people, findings) = try Self.connections(
      """
      First Name,Last Name,URL,Email Address,Company,Position,Connected On
      ,,,,,,12 Mar 2024
      Ada,Byron,,,,,
      Ada,Byron,,,,,31 Feb 2024
      Ada,Byron,,,,,Mar 2024
      Ada,Byron,,,,,99999999999999999999/1/2024
      Ada,Byron,,,,,12 Mar 2024,too,many
      🚀,,,,,,12 Mar 2024
      Grace,,,,,,13 Mar 2024
      "Ada,Byron,,,,,12 Mar 2024

      """)
    #expect(people == ["Grace | nil | nil | 2024-03-13 | 9"])
    #expect(
      findings == [
        "2: nobody is named here: the row is passed over",
        "3: there is no day: the row is passed over",
        "4: `31 Feb 2024` is no day that can be read: the row is passed over",
        "5: `Mar 2024` is no day that can be read: the row is passed over",
        "6: `99999999999999999999/1/2024` is no day that can be read: the row is passed over",
        "7: the row has 9 cells, and the header 7 columns: the row is passed over",
        "8: nobody is named here: the row is passed over",
        "10: this quote is not closed: the row is passed over",
      ])
  }

  private static let header =
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,"
    + "CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT"

  @Test func `messages have line breaks, commas, quotes, groups and drafts`() throws {
    let (messages, findings) = try Self.messages(
      Self.header.split(separator: ",").map { "\"\($0)\"" }.joined(separator: ",") + "\n"
        + #"""
        "2-a==","","Ines Hartwell, MBA","https://www.linkedin.com/in/ines-example","Ada Byron","https://www.linkedin.com/in/ada-example","2026-09-30 08:12:40 UTC","","Hello Ada,

        you said ""soon"", and it is.","INBOX","","No","No"
        "2-b==","The crew","Ada Byron","https://www.linkedin.com/in/ada-example","Ines Moreau,Tomasz Ålund, PhD","https://www.linkedin.com/in/ines-example, https://www.linkedin.com/in/tomasz-example,","2026-10-01 00:00:01 UTC","Re: sails","  as agreed","SENT","","No","No"
        2-c==,,Ada Byron,,,,2026-10-02 07:00:00 UTC,,not sent yet,INBOX,,Yes,Yes

        """#)
    #expect(
      messages == [
        """
        Ines Hartwell (https://www.linkedin.com/in/ines-example) to Ada Byron \
        ["https://www.linkedin.com/in/ada-example"], 2026-09-30 at 08:12:40 UTC, line 2: Hello Ada,

        you said "soon", and it is.
        """,
        """
        Ada Byron (https://www.linkedin.com/in/ada-example) to Ines Moreau,Tomasz Ålund, PhD \
        ["https://www.linkedin.com/in/ines-example", "https://www.linkedin.com/in/tomasz-example"], \
        2026-10-01 at 00:00:01 UTC, line 5:   as agreed
        """,
        "Ada Byron (nil) to  [], 2026-10-02 at 07:00:00 UTC, draft, line 6: not sent yet",
      ])
    #expect(findings.isEmpty)
  }

  @Test func `a message without a sender or a day is told, and stops no other`() throws {
    let (messages, findings) = try Self.messages(
      """
      \(Self.header)
      a,,,,Ada Byron,,2026-09-30 08:12:40 UTC,,,INBOX,,No,No
      a,,Ines Moreau,,Ada Byron,,yesterday,,,INBOX,,No,No
      a,,Ines Moreau,,Ada Byron,,2026-09-30 08:12:40 UTC,,\(String(repeating: "a", count: 70_000)),,,No,No
      a,,Ines Moreau,,Ada Byron,,2026-09-30,,,INBOX,,No,No

      """)
    #expect(messages == ["Ines Moreau (nil) to Ada Byron [], 2026-09-30 at , line 5: "])
    #expect(
      findings == [
        "2: nobody is named here: the row is passed over",
        "3: `yesterday` is no day that can be read: the row is passed over",
        "4: this cell has 70000 bytes, more than 65536: the row is passed over",
      ])
  }

  /// Pasted text has them, and a reply that is not counted is a wrong number.
  @Test func `characters that nobody sees lose no message`() throws {
    let (messages, findings) = try Self.messages(
      "\(Self.header)\na,,Ines\u{200B} Moreau,,Ada,,2026-09-30 08:12:40 UTC,,"
        + "\u{2066}Hi\u{2069}\u{0} the\u{FEFF}re\u{2028}you 🏴󠁧󠁢󠁳󠁣󠁴󠁿 👩‍🚀,,,No,No\n")
    #expect(
      messages == [
        "Ines Moreau (nil) to Ada [], 2026-09-30 at 08:12:40 UTC, line 2: Hi there you 🏴󠁧󠁢󠁳󠁣󠁴󠁿 👩‍🚀"
      ])
    #expect(findings.isEmpty)
    let cut =
      Array("\(Self.header)\na,,Ines,,Ada,,2026-09-30 08:12:40 UTC,,cut ".utf8) + [0xF0, 0x9F]
      + Array(",,,No,No\n".utf8)
    #expect(try Self.messages(cut).messages.count == 1)
  }

  @Test func `nothing hidden is left where it was removed`() {
    let marks = String(repeating: "\u{301}", count: 40)
    let texts = [
      "a\(marks)\u{0}\(marks)b", "\u{FE0F}\u{FE0F}\u{FE0F}", "🏴\u{0}\u{E0067}\u{E007F}",
      "\u{7F}\u{85}",
    ]
    for text in texts + texts.map({ $0 + $0 }) + [texts.joined()] {
      let kept = HiddenCharacter.removed(from: Array(text.utf8))
      #expect(HiddenCharacter.first(in: kept) == nil)
      #expect(HiddenCharacter.removed(from: kept) == kept)
    }
    let plain = Array("Tab\tand\nline, é, 👩‍🚀".utf8)
    #expect(HiddenCharacter.removed(from: plain) == plain)
  }

  @Test(arguments: [
    ("First Name,Last Name,URL\nAda,Byron,\n", "`Connected On`"),
    ("name,Connected On\nAda,x\n", "`First Name`"),
    ("", "`First Name`"), ("\n\n", "`Connected On`"), ("{}", "`Last Name`"),
  ])
  func `a needed column that is missing is named`(text: String, column: String) throws {
    let fault = try #require(throws: Diagnostic.self) { _ = try Self.connections(text) }
    #expect(fault.code == "sync-columns")
    #expect(fault.message.contains(column))
    #expect(fault.help?.contains("`Connections.csv`") == true)
  }

  @Test func `a file of messages needs its sender, its recipient and its day`() throws {
    let fault = try #require(throws: Diagnostic.self) {
      _ = try Self.messages("First Name,Last Name,Connected On\nAda,Byron,12 Mar 2024\n")
    }
    #expect(fault.code == "sync-columns")
    #expect(fault.message == "`x.csv` has no columns `FROM`, `TO` or `DATE`")
    let workbook = try #require(throws: Diagnostic.self) {
      _ = try Self.messages("PK\u{3}\u{4}\(Self.header)")
    }
    #expect(workbook.code == "batch-archive")
  }

  @Test func `whatever a file is cut to or changed in, it is read or refused`() {
    let text = Array(
      "\(Self.header)\n\"a\",,Ines,u,Ada,\"v,w\",2026-09-30 08:12:40 UTC,,\"x\ny\",,,Yes,No\n".utf8)
    for count in text.indices { _ = try? Self.messages(Array(text.prefix(count))) }
    for index in text.indices {
      for byte in [0x22, 0x0A, 0xFF] as [UInt8] {
        var bytes = text
        bytes[index] = byte
        _ = try? Self.messages(bytes)
        _ = try? LinkedInRecords.connections(bytes, name: "x.csv", finding: { _ in }) { _ in }
      }
    }
  }

  // MARK: What is read, in words

  private static func connections(
    _ text: String
  ) throws -> (people: [String], findings: [String]) {
    var (people, findings): ([String], [String]) = ([], [])
    try LinkedInRecords.connections(
      Array(text.utf8), name: "x.csv", finding: { findings.append(told($0)) }
    ) { person in
      people.append(
        [
          person.name, person.address ?? "nil", person.company ?? "nil",
          person.connectedOn.description, "\(person.place.position.line)",
        ].joined(separator: " | "))
    }
    return (people, findings)
  }

  private static func messages(
    _ text: String
  ) throws -> (messages: [String], findings: [String]) {
    try messages(Array(text.utf8))
  }

  private static func messages(
    _ bytes: [UInt8]
  ) throws -> (messages: [String], findings: [String]) {
    var (messages, findings): ([String], [String]) = ([], [])
    try LinkedInRecords.messages(
      bytes, name: "x.csv", finding: { findings.append(told($0)) }
    ) { message in
      messages.append(
        "\(message.from) (\(message.fromAddress ?? "nil")) to \(message.toName) \(message.to), "
          + "\(message.on) at \(message.time), \(message.isDraft ? "draft, " : "")"
          + "line \(message.place.position.line): \(message.text)")
    }
    return (messages, findings)
  }

  /// The line of a finding and its message; each has its code, is a warning, and says what to do.
  private static func told(_ finding: Diagnostic) -> String {
    #expect(finding.code == "sync-skipped" && finding.severity == .warning && finding.help != nil)
    return "\(finding.place?.position.line ?? 0): \(finding.message)"
  }
}
