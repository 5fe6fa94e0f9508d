import Batch
package import Diagnostics
package import People
import Text

/// Somebody whom the owner of an export of LinkedIn is connected with.
package struct LinkedInConnection: Hashable, Sendable {
  /// The name, without degrees and other additions.
  package let name: String
  /// The address of the person's page as written; nil in exports that have none.
  package let address: String?
  /// The company the person works for, as written.
  package let company: String?
  /// The day since which they are connected.
  package let connectedOn: PartialDate
  /// The row.
  package let place: Place
}

/// A message that the owner of an export of LinkedIn has sent, got or begun.
package struct LinkedInMessage: Hashable, Sendable {
  /// The name of the sender, without degrees and other additions.
  package let from: String
  /// The address of the sender's page as written.
  package let fromAddress: String?
  /// The addresses of the recipients' pages as written; several in a group.
  package let to: [String]
  /// The name of the recipient without additions; of several, the names as written; empty where
  /// there is none.
  package let toName: String
  /// The day on which it was sent, in UTC.
  package let on: PartialDate
  /// What is written behind the day, such as `08:12:40 UTC`.
  package let time: String
  /// The text as written, line breaks included, but without characters that nobody can see.
  package let text: String
  /// Whether it is a draft, which has not been sent.
  package let isDraft: Bool
  /// The row.
  package let place: Place
}

/// The files of LinkedIn's export that tell what became of messages.
///
/// Their columns are those of the exports of 2024 to 2026; older ones lack some. A row that says too
/// little is told about and passed over.
package enum LinkedInRecords {
  /// A file with such records.
  package enum File: String, Hashable, Sendable, CaseIterable {
    /// `Connections.csv`: who is connected with the owner, and since when.
    case connections
    /// `messages.csv`: all messages, with their day.
    case messages
  }

  /// The file that has a name; nil for other files.
  ///
  /// - Parameter name: the name, with or without folders and the number of a member: `messages.csv`,
  ///   `export/Connections_1234.csv`.
  package static func kind(ofFileNamed name: String) -> File? {
    let name = name.split(separator: "/").last?.lowercased() ?? ""
    guard name.hasSuffix(".csv") else { return nil }
    let parts = name.dropLast(4).split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.dropFirst().allSatisfy(\.isOfDigits) else { return nil }
    return parts.first.flatMap { File(rawValue: String($0)) }
  }

  /// Reads the connections, one after the other.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - name: its name in diagnostics.
  ///   - finding: gets a warning with code `sync-skipped` for each row that is passed over.
  ///   - body: gets each connection.
  /// - Throws: a diagnostic with code `sync-columns` where a column is missing that is needed, or the
  ///   faults of a file that is no table.
  package static func connections(
    _ bytes: [UInt8], name: String, finding: (Diagnostic) -> Void,
    _ body: (LinkedInConnection) -> Void
  ) throws {
    try forEachRow(of: .connections, bytes, name: name, finding: finding) {
      row throws(Diagnostic) in
      let kinds: [(key: String, kind: CleanedName.Kind)] = [("given", .given), ("family", .family)]
      let parts = kinds.compactMap { key, kind in
        row.text(at: "name", key).map { CleanedName($0, kind: kind).text }
      }
      let name = parts.filter { !$0.isEmpty }.joined(separator: " ")
      guard !name.isEmpty else { throw .rowWithoutName(row.place) }
      body(
        LinkedInConnection(
          name: name, address: row.text(at: "more", "address"),
          company: row.text(at: "more", "company"),
          connectedOn: try day(of: row, like: "12 Mar 2024").day, place: row.place))
    }
  }

  /// Reads the messages, one after the other.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - name: its name in diagnostics.
  ///   - finding: gets a warning with code `sync-skipped` for each row that is passed over.
  ///   - body: gets each message.
  /// - Throws: a diagnostic with code `sync-columns` where a column is missing that is needed, or the
  ///   faults of a file that is no table.
  package static func messages(
    _ bytes: [UInt8], name: String, finding: (Diagnostic) -> Void,
    _ body: (LinkedInMessage) -> Void
  ) throws {
    try forEachRow(of: .messages, bytes, name: name, finding: finding) { row throws(Diagnostic) in
      guard let from = row.name else { throw .rowWithoutName(row.place) }
      let (day, time) = try day(of: row, like: "2026-09-30 08:12:40 UTC")
      let recipients = (row.text(at: "more", "recipients") ?? "").split(separator: ",")
        .map { String($0).collapsed }.filter { !$0.isEmpty }
      let toName = row.text(at: "more", "to") ?? ""
      let draft = row.text(at: "more", "draft")?.lowercased() ?? ""
      body(
        LinkedInMessage(
          from: cleaned(from), fromAddress: row.text(at: "more", "sender"), to: recipients,
          // Commas part the names of several, and degrees from the name of one.
          toName: recipients.count > 1 ? toName : cleaned(toName), on: day, time: time,
          text: row.first(["more", "text"]).map(written) ?? "",
          isDraft: ["yes", "true"].contains(draft), place: row.place))
    }
  }

  /// The name of a person or a company, which may be nothing but additions.
  private static func cleaned(_ name: String) -> String {
    let cleaned = CleanedName(name).text
    return cleaned.isEmpty ? name : cleaned
  }

  /// The whole text of a cell, of which a fact has no line breaks.
  private static func written(_ fact: SourcePerson.Fact) -> String {
    let cell = fact.place.source[fact.place.range]
    guard cell.count > 1, cell.hasPrefix("\""), cell.hasSuffix("\"") else { return String(cell) }
    return String(cell.dropFirst().dropLast()).replacing("\"\"", with: "\"")
  }
}

// MARK: Rows

extension LinkedInRecords {
  private static func forEachRow(
    of file: File, _ bytes: [UInt8], name: String, finding: (Diagnostic) -> Void,
    _ body: (SourcePerson) throws(Diagnostic) -> Void
  ) throws {
    if let foreign = ForeignFile(bytes, name: name) { throw Diagnostic.noList(name, foreign) }
    let bytes = withoutHiddenCharacters(bytes)
    let missing = file.missingColumns(in: ImportSource.headers(in: bytes[...]))
    guard missing.isEmpty else { throw Diagnostic.missingColumns(missing, file, in: name) }
    let choices = try file.columns.map { column throws(Diagnostic) in
      try ColumnChoice("\(column.title)=\(column.place)")
    }
    // Of these files it is known which columns count.
    try ImportSource.forEachRow(of: bytes, name: name, choices, finding: { _ in }) { row in
      switch row {
      case .success(let row):
        do throws(Diagnostic) { try body(row) } catch { finding(error) }
      case .failure(let fault): finding(.unreadable(fault))
      }
    }
  }

  /// The table as a text without characters that nobody can see.
  ///
  /// People paste them into messages without knowing, and a reply counts with them as without. In a
  /// profile they are a fault.
  private static func withoutHiddenCharacters(_ bytes: [UInt8]) -> [UInt8] {
    // Whoever cuts the table says that it is UTF-16.
    guard bytes.first != 0xFF, bytes.first != 0xFE, !TextScan(bytes).isPlain else { return bytes }
    // A cell that was cut inside of a character is no reason to lose its row.
    let valid = Array(String(decoding: bytes, as: UTF8.self).utf8)
    return HiddenCharacter.first(in: valid) == nil ? valid : HiddenCharacter.removed(from: valid)
  }

  /// The day of a row, and what is written behind it.
  private static func day(
    of row: SourcePerson, like example: String
  ) throws(Diagnostic) -> (day: PartialDate, time: String) {
    guard let fact = row.first(["more", "day"]) else { throw .undated(row.place, like: example) }
    guard let day = PartialDate(onLinkedIn: fact.text) else {
      throw .unreadableDay(fact, like: example)
    }
    let time = fact.text.drop { $0 != " " }.dropFirst()
    return (day, String(time))
  }
}

extension LinkedInRecords.File {
  /// A column, and where its cells go while the table is read.
  fileprivate struct Column {
    let title: String
    /// The place in a profile; empty to pass the column over.
    let place: String
    var isNeeded = false
  }

  fileprivate var columns: [Column] {
    switch self {
    case .connections:
      [
        Column(title: "First Name", place: "given", isNeeded: true),
        Column(title: "Last Name", place: "family", isNeeded: true),
        Column(title: "URL", place: "more.address"),
        Column(title: "Company", place: "more.company"),
        Column(title: "Connected On", place: "more.day", isNeeded: true),
      ] + ["Email Address", "Position"].map { Column(title: $0, place: "") }
    case .messages:
      [
        Column(title: "FROM", place: "name", isNeeded: true),
        Column(title: "SENDER PROFILE URL", place: "more.sender"),
        Column(title: "TO", place: "more.to", isNeeded: true),
        Column(title: "RECIPIENT PROFILE URLS", place: "more.recipients"),
        Column(title: "DATE", place: "more.day", isNeeded: true),
        Column(title: "CONTENT", place: "more.text"),
        Column(title: "IS MESSAGE DRAFT", place: "more.draft"),
      ]
        + [
          "CONVERSATION ID", "CONVERSATION TITLE", "SUBJECT", "FOLDER", "ATTACHMENTS",
          "IS CONVERSATION DRAFT",
        ].map { Column(title: $0, place: "") }
    }
  }

  /// The name of the file in an export.
  fileprivate var fileName: String { self == .messages ? "messages.csv" : "Connections.csv" }

  /// The needed columns that are not in the header.
  ///
  /// - Parameter lines: the folded titles in each of the first lines; the header has most of the
  ///   needed ones.
  fileprivate func missingColumns(in lines: [[String]]) -> [String] {
    let needed = columns.filter(\.isNeeded).map(\.title)
    let missing = lines.map { titles in
      needed.filter { !titles.contains(TableColumn.foldedTitle($0)) }
    }
    return missing.min { $0.count < $1.count } ?? needed
  }
}

extension PartialDate {
  /// A day as an export of LinkedIn has it: `12 Mar 2024`, `2026-09-30 08:12:40 UTC`, or in older
  /// ones `03/15/2024`, where the month is first.
  fileprivate init?(onLinkedIn text: String) {
    let fields = text.prefix { $0 != " " && $0 != "," }
      .split(separator: "/", omittingEmptySubsequences: false)
    if fields.count == 3, fields.allSatisfy({ $0.isOfDigits && $0.utf8.count <= 4 }),
      let month = Int(fields[0]), let day = Int(fields[1]), let year = Int(fields[2])
    {
      // LinkedIn is of this century.
      let fullYear = fields[2].utf8.count == 2 ? 2000 + year : year
      if let date = PartialDate(year: fullYear, month: month, day: day) {
        self = date
        return
      }
    }
    guard let date = PartialDate(written: text), date.day != nil else { return nil }
    self = date
  }
}

extension Substring {
  /// Whether it is one digit of ASCII or more, and nothing else.
  fileprivate var isOfDigits: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }
}

// MARK: Diagnostics

extension Diagnostic {
  fileprivate static func missingColumns(
    _ titles: [String], _ file: LinkedInRecords.File, in name: String
  ) -> Diagnostic {
    Diagnostic(
      "sync-columns",
      "`\(name)` has no \(titles.count == 1 ? "column" : "columns") \(Phrasing.list(titles, "or"))",
      help:
        "give `\(file.fileName)` as it is in LinkedIn's export of your data, which you get under "
        + "`Settings & Privacy`, `Data privacy`, `Get a copy of your data`")
  }

  fileprivate static func rowWithoutName(_ place: Place) -> Diagnostic {
    Diagnostic(
      "sync-skipped", severity: .warning, "nobody is named here: the row is passed over", at: place,
      help: "write the name into the row if you know it; nothing else depends on it")
  }

  fileprivate static func undated(_ place: Place, like example: String) -> Diagnostic {
    Diagnostic(
      "sync-skipped", severity: .warning, "there is no day: the row is passed over", at: place,
      help: "write it into the row if you know it: `\(example)`")
  }

  fileprivate static func unreadableDay(
    _ fact: SourcePerson.Fact, like example: String
  ) -> Diagnostic {
    Diagnostic(
      "sync-skipped", severity: .warning,
      "`\(fact.text)` is no day that can be read: the row is passed over", at: fact.place,
      help: "write it as LinkedIn does: `\(example)`")
  }

  fileprivate static func unreadable(_ fault: Diagnostic) -> Diagnostic {
    Diagnostic(
      "sync-skipped", severity: .warning, "\(fault.message): the row is passed over",
      at: fault.place, notes: fault.notes,
      help: fault.help ?? "give the file as LinkedIn has exported it")
  }
}
