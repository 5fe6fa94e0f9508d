import ArgumentParser
import Batch
import Diagnostics
import Files
import Importing
import Keeping
import People
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
      standard output. The status is 1 when a row cannot be read.

        invite profiles import --me Basic_LinkedInDataExport.zip
        invite profiles import guests.csv --event "Ferry Forum" --as met
      """
  )

  @Argument(help: "Files, archives or folders; `-` reads standard input.", completion: .file())
  var sources: [String]

  @Flag(help: "Make your own profile of it all, me.yaml.")
  var me = false

  @Option(
    help: ArgumentHelp(
      "The folder for the profiles: people, or this folder for your own.", valueName: "folder"),
    completion: .file())
  var out: String?

  @Option(
    help: ArgumentHelp("The event that everybody on the list is at.", valueName: "name"))
  var event: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Whether you met there, or both will be there.", valueName: "met|attending"))
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
      let event = try event.map { name throws(Diagnostic) in
        try Importer.Event(name, isPast: tie == .met)
      }
      let files = try ImportFiles(at: sources)
      var importer = Importer(choices: choices, event: event)
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

  /// Reads each file; the fault of one that was found in a folder does not stop the others.
  ///
  /// - Returns: whether all of them could be read.
  private func readEach(
    _ files: ImportFiles, _ importer: inout Importer, _ console: Console,
    _ read: (ImportSource, inout Importer) throws -> Void
  ) throws -> Bool {
    var isWhole = true
    for file in files.files {
      defer { report(&importer, console) }
      do {
        try read(ImportSource(file.read(), name: file.name), &importer)
      } catch let error as Diagnostic where !file.isNamed && error.kind != .access {
        console.report(error)
        isWhole = false
      } catch let error as InputFault where !file.isNamed {
        console.report(error.diagnostics)
        isWhole = false
      }
    }
    if !files.passedOver.isEmpty {
      let count = Phrasing.count(files.passedOver.count, "other list")
      let names = files.passedOver.prefix(5).map(\.visible).joined(separator: ", ")
      console.say("passed over: \(count) (\(names)\(files.passedOver.count > 5 ? ", …" : ""))")
    }
    return isWhole
  }

  /// Reports the fate of each row, and the first texts that were taken off.
  private func report(_ importer: inout Importer, _ console: Console) {
    let removals = importer.takeRemovals()
    // Every row is accounted for, however many there are.
    for finding in removals.first + importer.takeFindings() { console.report(finding) }
    if removals.others > 0 {
      console.say(
        "… and \(Phrasing.count(removals.others, "more thing")) taken off or left out; each file "
          + "says so at its top")
    }
  }

  // MARK: People to write to

  private func importPeople(
    _ files: ImportFiles, _ importer: inout Importer, _ console: Console
  ) throws {
    let folder = TextFile.withoutSlashesAtEnd(out ?? "people")
    let schema = SchemaPath.find(.profile, from: folder)
    var names = ProfileFileNames()
    func sum(_ importer: Importer) { console.say(importer.tally.summary(folder)) }
    let isWhole: Bool
    do {
      isWhole = try readEach(files, &importer, console) { source, importer in
        guard !source.isAboutOwner else {
          if files.files.count == 1 { console.report(.aboutOwner(source.name)) }
          return
        }
        try importer.read(source) { profile throws(Diagnostic) in
          try TextFile.makeFolder(folder)
          let path = try self.path(for: profile, in: folder, &names)
          try TextFile.write(profile.text(schema: schema), to: path, replacing: replace)
          try? console.print(path + "\n")
        }
      }
    } catch {
      if importer.tally.rows > 0 { sum(importer) }
      throw error
    }
    sum(importer)
    if !isWhole || importer.tally.faulty > 0 { throw ExitStatus.fault }
  }

  /// The path for a profile: that of a file that is not there, or, with `--replace`, of one that may
  /// be of the same person.
  private func path(
    for profile: ImportedProfile, in folder: String, _ names: inout ProfileFileNames
  ) throws(Diagnostic) -> String {
    while true {
      let path = "\(folder)/\(names.next(for: profile.name))"
      guard TextFile.isThere(path) else { return path }
      // A link is followed nowhere: a name from a list must not choose what is written over.
      guard !TextFile.isLink(path) else { throw .thereAlready(profile.name, path, isLink: true) }
      let other = Profile.read(try TextFile.read(path), name: path).profile
      if let other, !profile.maybeSame(as: other) { continue }
      guard replace else { throw .thereAlready(profile.name, path) }
      return path
    }
  }

  // MARK: Your own profile

  private func importOwner(
    _ files: ImportFiles, _ importer: inout Importer, _ console: Console
  ) throws {
    let folder = TextFile.withoutSlashesAtEnd(out ?? ".")
    let path = folder == "." ? "me.yaml" : "\(folder)/me.yaml"
    if !replace { try TextFile.refuseExisting(path) }
    let isWhole = try readEach(files, &importer, console) { source, importer in
      try importer.readOwner(source)
    }
    let owner = try importer.owner()
    for finding in owner.findings { console.report(finding) }
    if out != nil { try TextFile.makeFolder(folder) }
    let schema = SchemaPath.find(.profile, from: folder)
    try TextFile.write(owner.text(schema: schema), to: path, replacing: replace)
    try console.print(path + "\n")
    console.say(
      "\(Phrasing.count(importer.tally.rows, "row")) read; add what only you can say: "
        + "`work`, `goal` and `offer`, each a line")
    if !isWhole { throw ExitStatus.fault }
  }
}

extension Importer.Tally {
  /// The sums, in one line, and the work that is left.
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

  fileprivate static func thereAlready(
    _ name: String, _ path: String, isLink: Bool = false
  ) -> Diagnostic {
    Diagnostic(
      "import-there-already", severity: .warning,
      "`\(name)` is skipped: there is a \(isLink ? "link" : "file") `\(path)` already",
      help: isLink ? "take it away" : "`--replace` writes over it")
  }
}
