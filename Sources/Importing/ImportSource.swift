import Batch
public import Diagnostics
import People
import Text

/// A file that others have exported, recognised by its first bytes, its header and its name.
public struct ImportSource {
  /// The name in diagnostics.
  public let name: String
  private let bytes: [UInt8]
  private let form: Form
  /// The columns of a guest list that are no facts: whether a guest was let in, and came.
  private let guestColumns: [String]
  /// The columns about a person's company, of which a profile has only the name.
  private let companyColumns: [String]

  private enum Form {
    case cards
    case json
    case own(LinkedInFile)
    case table
  }

  /// Recognises a file.
  ///
  /// - Throws: a diagnostic about a file of another kind, such as a workbook.
  public init(_ bytes: [UInt8], name: String) throws(Diagnostic) {
    self.name = name
    self.bytes = bytes
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0)
      .drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    if [".yaml", ".yml"].contains(where: { name.lowercased().hasSuffix($0) }) {
      throw .profileAlready(name)
    }
    var headers: [[String]] = []
    switch (ForeignFile(bytes, name: name), content.first) {
    case (.contacts?, _): form = .cards
    case (let file?, _): throw .noList(name, file)
    case (nil, UInt8(ascii: "{")?), (nil, UInt8(ascii: "[")?): form = .json
    case (nil, nil): throw .nothingInIt(name)
    case (nil, _):
      let file = name.split(separator: "/").last.map { String($0) } ?? name
      headers = Self.headers(in: content)
      let own = headers.lazy.compactMap { LinkedInFile(titles: $0, name: file) }.first
      form = own.map { .own($0) } ?? .table
    }
    guestColumns = [
      ("approvalstatus", "approval_status=more.approval_status"),
      ("checkedinat", "checked_in_at=more.checked_in_at"),
    ].filter { title, _ in headers.contains { $0.contains(title) } }.map(\.1)
    // Sales tools have the pages of the company beside those of the person.
    let isOfSales = headers.contains { header in
      ["companylinkedinurl", "companynameforemails", "lifecyclestage"].contains(
        where: header.contains)
    }
    companyColumns =
      isOfSales
      ? ["Website", "Website URL", "Twitter Url"].filter { title in
        headers.contains { $0.contains(TableColumn.foldedTitle(title)) }
      } : []
  }

  /// The folded titles in each of the first lines: the notes before a header have commas, too.
  static func headers(in content: ArraySlice<UInt8>) -> [[String]] {
    content.prefix(65_536).split { $0 == 0x0A || $0 == 0x0D }.prefix(20).map { line in
      String(decoding: line, as: UTF8.self).split { ",;\t".contains($0) }
        .map { TableColumn.foldedTitle(String($0)) }
    }
  }

  /// The files among those of a folder or an archive that may hold people: of an export of
  /// LinkedIn those that are read, else every list; and the other lists.
  public static func files(of names: [String]) -> (chosen: [String], others: [String]) {
    let lists = names.filter { name in
      [".csv", ".tsv", ".vcf", ".json", ".jsonl", ".ndjson"].contains {
        name.lowercased().hasSuffix($0)
      }
    }
    func isOwn(_ name: String) -> Bool {
      LinkedInFile.allCases.contains {
        name == "\($0.rawValue).csv" || name.isNumbered($0.rawValue)
      }
    }
    let isExport = lists.contains { name in
      isOwn(name) && ["Connections", "Profile", "Positions"].contains { name.hasPrefix($0) }
    }
    return isExport ? (lists.filter(isOwn), lists.filter { !isOwn($0) }) : (lists, [])
  }

  /// Whether it is about its owner, and holds nobody to write to.
  public var isAboutOwner: Bool {
    if case .own(let file) = form { file != .connections } else { false }
  }

  /// Reads the people, one after the other.
  ///
  /// - Parameters:
  ///   - choices: the user's words about the columns of a table.
  ///   - finding: gets the other findings, such as columns that are passed over.
  ///   - body: gets each person, or the fault in place of one.
  func forEachPerson(
    _ choices: [ColumnChoice], finding: (Diagnostic) -> Void,
    _ body: (Result<SourcePerson, Diagnostic>) throws -> Void
  ) throws {
    switch form {
    case .cards:
      try VCard.forEach(in: bytes, name: name) { card in
        try body(Result { () throws(Diagnostic) in try SourcePerson(card.get()) })
      }
    case .json:
      try JSONPeople.forEach(in: bytes, name: name, passedOver: finding, body)
    case .own(let file):
      let own = try file.columns.map { text throws(Diagnostic) in try ColumnChoice(text) }
      // Of the files about the owner it is known which columns tell something.
      try forEachRow(choices + own, finding: file == .connections ? finding : { _ in }, body)
    case .table:
      let guests = try (guestColumns + companyColumns.map { "\($0)=" }).map {
        text throws(Diagnostic) in try ColumnChoice(text)
      }
      try forEachRow(choices + guests, finding: finding, body)
    }
  }

  /// Whether it is a guest list on which somebody was checked in.
  func hasArrivals(_ choices: [ColumnChoice]) throws -> Bool {
    guard case .table = form, guestColumns.count > 1 else { return false }
    var hasOne = false
    try forEachPerson(choices, finding: { _ in }) { person in
      hasOne = hasOne || (try? person.get())?.first(SourcePerson.arrival) != nil
    }
    return hasOne
  }

  private func forEachRow(
    _ choices: [ColumnChoice], finding: (Diagnostic) -> Void,
    _ body: (Result<SourcePerson, Diagnostic>) throws -> Void
  ) throws {
    try Self.forEachRow(of: bytes, name: name, choices, finding: finding, body)
  }

  /// Reads the rows of a table, one after the other.
  ///
  /// - Parameters:
  ///   - bytes: the table.
  ///   - name: its name in diagnostics.
  ///   - choices: where the cells of its columns go.
  ///   - finding: gets the findings about the header.
  ///   - body: gets each row, or the fault in place of one.
  /// - Throws: the faults of the table as a whole, and what `body` throws.
  static func forEachRow(
    of bytes: [UInt8], name: String, _ choices: [ColumnChoice], finding: (Diagnostic) -> Void,
    _ body: (Result<SourcePerson, Diagnostic>) throws -> Void
  ) throws {
    var cutter = RecordCutter(name: name, format: .csv, choices: choices)
    var start = 0
    var isAtEnd = false
    var hasHeader = false
    while !isAtEnd {
      let end = min(start + chunk, bytes.count)
      isAtEnd = end == bytes.count
      var blocks = [try cutter.append(bytes[start..<end])]
      if isAtEnd { blocks.append(try cutter.finish()) }
      start = end
      if !hasHeader, cutter.format != nil {
        hasHeader = true
        cutter.warnings.forEach(finding)
      }
      for block in blocks {
        for record in block.records {
          try body(
            Result { () throws(Diagnostic) in
              let (node, source) = try block.node(of: record)
              return SourcePerson(node, in: source)
            })
        }
      }
    }
  }

  private static let chunk = 65_536

  /// The facts about the owner of an export.
  ///
  /// - Parameter finding: gets the other findings, such as a row without a fact.
  /// - Returns: the facts, and how many rows they are from.
  /// - Throws: a diagnostic where the file holds several people, so that nobody knows which is the
  ///   owner.
  func ownFacts(
    _ choices: [ColumnChoice], finding: (Diagnostic) -> Void
  ) throws -> (facts: [SourcePerson.Fact], rows: Int) {
    var people: [SourcePerson] = []
    var rows = 0
    try forEachPerson(choices, finding: finding) { person in
      rows += 1
      switch person {
      case .success(let person): people.append(person)
      case .failure(let fault): finding(fault)
      }
    }
    if case .own(let file) = form {
      return (file.facts(in: people, skipped: finding), rows)
    }
    guard people.count < 2 else { throw Diagnostic.severalOwners(name, people.count) }
    return (people.flatMap(\.facts), rows)
  }
}

extension String {
  /// Whether it is the name of a table with the number of a member: `Skills_1234.csv`.
  fileprivate func isNumbered(_ stem: String) -> Bool {
    hasPrefix("\(stem)_") && hasSuffix(".csv")
      && dropFirst(stem.count + 1).dropLast(4).allSatisfy(\.isNumber)
  }
}

extension Diagnostic {
  fileprivate static func profileAlready(_ name: String) -> Diagnostic {
    Diagnostic(
      "import-profile", "`\(name)` is a file of this program already",
      help: "write to its person with `invite \(name)`")
  }

  fileprivate static func nothingInIt(_ name: String) -> Diagnostic {
    Diagnostic("import-nothing", "there is nothing in `\(name)`")
  }

  fileprivate static func severalOwners(_ name: String, _ count: Int) -> Diagnostic {
    Diagnostic(
      "import-several", "`\(name)` holds \(count) people, and you are one of them",
      help:
        "leave `--me` out to make a profile of each; give your own profile, résumé or "
        + "card for `--me`")
  }
}
