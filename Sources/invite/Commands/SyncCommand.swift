import ArgumentParser
import Batch
import Diagnostics
import Files
import Importing
import Ledger
import People
import Text
import Writing

/// `invite sync`: who accepted and who answered, out of LinkedIn's export.
struct SyncCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync",
    abstract: "Read from LinkedIn's export who accepted and who answered.",
    discussion: """
      It reads `Connections.csv` and `messages.csv` of the export: the ZIP, its folder or the files. \
      Only those whom the ledger knows are looked for. `Invitations.csv` is not read, because it is \
      disputed what stays in it. Reading an export again adds nothing.

        invite sync Basic_LinkedInDataExport_11-28-2026.zip
      """
  )

  @Argument(
    help: ArgumentHelp("The export, its folder, or files of it.", valueName: "export"),
    completion: .file())
  var exports: [String]

  @Option(
    help: ArgumentHelp(
      "The day of the export.",
      discussion:
        "Without it: the one in the archive's name or of its files, else its last record.",
      valueName: "date"))
  var exported: Day?

  @Option(help: "text, or json for one object.")
  var format = ResultFormat.text

  @Option(help: .today)
  var today: Day?

  @OptionGroup var libraryOptions: LibraryOptions

  @OptionGroup var ledgerOption: LedgerOption

  mutating func validate() throws {
    if let exported, LedgerDay(exported.date) > LedgerDay(today?.date ?? .today) {
      throw ValidationError("\(exported.date) is still to come, and no export is of that day.")
    }
  }

  func run() throws {
    let console = Console(color: libraryOptions.color)
    let library = try libraryOptions.load(console)
    do {
      let ledger = try LedgerLocation(ledgerOption.ledger, of: library).existing()
      var records = ExportRecords()
      let modified = try read(into: &records)
      console.report(records.findings)
      let (day, origin) = day(of: records, modified: modified)
      var result: Synchronisation?
      let content = try ledger.append(hashesTexts: true) { content throws(Diagnostic) in
        let found = Synchronisation(
          records, with: content.history, until: day, in: library.channels)
        result = found
        return found.entries
      }
      console.report(content.warnings)
      guard let result else { return }
      switch format {
      case .text: try console.print(result.text(records, until: day, origin))
      case .json: try console.print(result.json(records, until: day).line + "\n")
      }
    } catch let error as Diagnostic {
      let isEmpty = error.code == "import-nothing"
      console.report(isEmpty ? .noRecords(exports.joined(separator: ", ")) : error)
      throw error.exitStatus
    } catch let error as InputFault {
      console.report(error.diagnostics)
      throw error.diagnostics.first?.exitStatus ?? ExitStatus.fault
    }
  }

  /// Reads the files of the export.
  ///
  /// - Returns: the last day on which one of them was changed, where an archive knows it.
  private func read(into records: inout ExportRecords) throws -> PartialDate? {
    let files = try ImportFiles(at: exports) { names in
      let own = names.filter { LinkedInRecords.kind(ofFileNamed: $0) != nil }
      return (own, names.filter { $0.lowercased().hasPrefix("invitations") })
    }
    records.disputed = files.passedOver
    var modified: PartialDate?
    for file in files.files {
      guard let kind = LinkedInRecords.kind(ofFileNamed: file.name) else {
        throw Diagnostic.noRecords(file.name)
      }
      try records.read(kind, file.read(), name: file.name)
      if let day = file.modified, day.firstDay > modified?.firstDay ?? 0 { modified = day }
    }
    return modified
  }

  /// The day until which the export tells what happened, and where it comes from.
  private func day(
    of records: ExportRecords, modified: PartialDate?
  ) -> (day: LedgerDay, origin: String) {
    let today = LedgerDay(today?.date ?? .today)
    if let exported { return (LedgerDay(exported.date), "as you say") }
    let named = exports.compactMap { ExportRecords.day(inName: String(TextFile.name(of: $0))) }
      .max()
    if let named { return (min(named, today), "by its name") }
    if let modified { return (min(LedgerDay(modified), today), "by the files in it") }
    return (min(records.lastDay ?? today, today), "by its last record")
  }
}

extension Diagnostic {
  fileprivate static func noRecords(_ name: String) -> Diagnostic {
    Diagnostic(
      "sync-file", "`\(name)` tells nothing about acceptance or answers",
      help: "name the archive of the export, or its `Connections.csv` and `messages.csv`")
  }
}
