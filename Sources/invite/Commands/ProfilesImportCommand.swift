import ArgumentParser
import Batch
import Diagnostics
import Files
import Importing
import Keeping
import Text

/// `invite profiles import`: profiles from what other programs export.
struct ProfilesImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make profiles of what other programs export.",
    discussion: """
      It reads LinkedIn's export (the ZIP, its folder or a file of it), vCard, JSON Resume, the \
      users of GitHub's API, and the tables of Google Contacts, HubSpot, Apollo, PhantomBuster, \
      Luma and others by their headers. Each person becomes a file; with `--me` all becomes your \
      own. What is no part of a name is taken off, what is no fact is left out, and both are said. \
      A file that is there is never changed without `--replace`. The paths of the new files go to \
      standard output.

        invite profiles import --me Basic_LinkedInDataExport.zip
        invite profiles import guests.csv --event "Ferry Forum" --as met
      """
  )

  @Argument(help: "Files, archives or folders; `-` reads standard input.")
  var sources: [String]

  @Flag(help: "Make your own profile of it all, me.yaml.")
  var me = false

  @Option(
    help: ArgumentHelp(
      "The folder for the profiles: people, or this folder for your own.", valueName: "folder"))
  var out: String?

  @Option(
    help: ArgumentHelp("The event that everybody on the list is at.", valueName: "name"))
  var event: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Whether you met there, or both will be there: met or attending."))
  var tie: EventTie?

  @OptionGroup var columnOptions: ColumnOptions

  @Flag(help: "Write over files that are there.")
  var replace = false

  @Option(help: .color)
  var color = ColorChoice.auto

  /// How an event ties two people.
  enum EventTie: String, ExpressibleByArgument, CaseIterable {
    case met
    case attending
  }

  mutating func validate() throws {
    guard (event == nil) == (tie == nil) else {
      throw ValidationError(
        "An event needs both: `--event \"Ferry Forum\" --as met` where you met there, or "
          + "`--as attending` where you both will be")
    }
    guard !me || event == nil else {
      throw ValidationError("`--event` is about the people on a list, not about yourself")
    }
  }

  func run() throws {
    let console = Console(color: color)
    do {
      let choices = try columnOptions.choices(console)
      let files = try ImportFiles(at: sources)
      let extra = event.flatMap { event in
        tie.map { [(key: "ties.\($0.rawValue).event", text: event)] }
      }
      var importer = Importer(choices: choices, adding: extra ?? [])
      if me {
        try importOwner(files, &importer, console)
      } else {
        try importPeople(files, &importer, console)
      }
    } catch let error as Diagnostic {
      console.report(error)
      throw error.exitStatus
    } catch let error as InputFault {
      console.report(error.diagnostics)
      throw error.diagnostics.first?.exitStatus ?? ExitStatus.fault
    }
  }

  // MARK: People to write to

  private func importPeople(
    _ files: ImportFiles, _ importer: inout Importer, _ console: Console
  ) throws {
    let folder = TextFile.withoutSlashesAtEnd(out ?? "people")
    try TextFile.makeFolder(folder)
    let schema = SchemaPath.find(.profile, from: folder)
    var names = ProfileFileNames()
    for file in files.files {
      guard let source = try source(file, console) else { continue }
      if source.isAboutOwner {
        if file.isNamed { console.report(.aboutOwner(file.name)) }
        continue
      }
      try importer.read(source) { profile throws(Diagnostic) in
        let path = "\(folder)/\(names.next(for: profile.name))"
        do throws(Diagnostic) {
          try TextFile.write(profile.text(schema: schema), to: path, replacing: replace)
        } catch  where error.code == "file-exists" {
          throw .thereAlready(profile.name, path)
        }
        try? console.print(path + "\n")
      }
      reportAll(importer.takeFindings(), console)
    }
    console.say(importer.tally.summary(folder))
  }

  /// Every row is accounted for, however many there are.
  private func reportAll(_ findings: [Diagnostic], _ console: Console) {
    for finding in findings { console.report(finding) }
  }

  /// The file as a source; nil where it was found in a folder and holds no people.
  private func source(_ file: ImportFiles.File, _ console: Console) throws -> ImportSource? {
    let bytes = try file.read()
    do throws(Diagnostic) {
      return try ImportSource(bytes, name: file.name)
    } catch {
      guard !file.isNamed else { throw error }
      console.report(error)
      return nil
    }
  }

  // MARK: Your own profile

  private func importOwner(
    _ files: ImportFiles, _ importer: inout Importer, _ console: Console
  ) throws {
    let folder = TextFile.withoutSlashesAtEnd(out ?? ".")
    let path = folder == "." ? "me.yaml" : "\(folder)/me.yaml"
    if !replace { try TextFile.refuseExisting(path) }
    for file in files.files {
      guard let source = try source(file, console) else { continue }
      try importer.readOwner(source)
    }
    let owner = try importer.owner()
    reportAll(importer.takeFindings() + owner.findings, console)
    if out != nil { try TextFile.makeFolder(folder) }
    let schema = SchemaPath.find(.profile, from: folder)
    try TextFile.write(owner.text(schema: schema), to: path, replacing: replace)
    try console.print(path + "\n")
    console.say(
      "\(Phrasing.count(importer.tally.rows, "row")) read; add what only you can say: "
        + "`work`, `goal` and `offer`, each a line")
  }
}

extension Importer.Tally {
  /// The sums, in one line, and what is left to do.
  fileprivate func summary(_ folder: String) -> String {
    var text = "\(Phrasing.count(rows, "row")): \(imported) imported into \(folder.visible)"
    if same > 0 { text += ", \(same) the same person as another" }
    if skipped > 0 { text += ", \(skipped) skipped" }
    if needingCalled > 0 {
      text +=
        "\n  help: \(needingCalled) of them cannot be greeted by a name yet: "
        + "`invite profiles check \(folder.visible)` says why"
    }
    return text
  }
}

extension Diagnostic {
  fileprivate static func aboutOwner(_ name: String) -> Diagnostic {
    Diagnostic(
      "import-about-owner", severity: .warning, "`\(name)` tells about you, and of nobody else",
      help: "`--me` makes your own profile of it")
  }

  fileprivate static func thereAlready(_ name: String, _ path: String) -> Diagnostic {
    Diagnostic(
      "import-there-already", severity: .warning,
      "`\(name)` is skipped: there is a file `\(path)` already",
      help: "`--replace` writes over it")
  }
}
