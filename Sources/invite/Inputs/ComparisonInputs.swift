import Batch
import Diagnostics
import Files
import Keeping
import People
import Text

/// The profiles of a comparison: the sender and the others, each read once.
struct ComparisonInputs {
  /// The one who writes.
  let sender: Profile
  /// The others, in the order named; for a folder, every profile in it but the sender's.
  private(set) var recipients: [(path: String, reading: ProfileReading)]
  /// Warnings about the sender's profile and about the headers of tables.
  let findings: [Diagnostic]

  /// Reads the profiles.
  ///
  /// - Parameters:
  ///   - facts: facts about every recipient for this once.
  ///   - choices: what the user says of the columns of tables.
  /// - Throws: the exit status, after the faults have been reported. Another profile at fault does
  ///   not stop the reading, but one that cannot be read does.
  init(
    sender: String, recipients: [String], facts: FactArguments, choices: [ColumnChoice],
    _ console: Console
  ) throws {
    var warnings: [Diagnostic] = []
    let overlay = try facts.overlay(console, &warnings)
    self.sender = try ProfileFile.read([sender], console, &warnings)[0]
    let files = try Self.files(recipients, notOf: sender, console)
    let profiles = files.filter { !PeopleList.isList($0.path) }
    var profileReadings = try ProfileFile.readings(of: profiles, console)[...]
    var readings: [(path: String, reading: ProfileReading)] = []
    for file in files {
      guard PeopleList.isList(file.path) else {
        readings += profileReadings.popFirst().map { [(file.name, $0)] } ?? []
        continue
      }
      let list = try PeopleList(file.path, choices, console)
      readings += list.recipients
      warnings += list.warnings
    }
    readings = readings.map { ($0.path, $0.reading.overlaid(by: overlay)) }
    findings = warnings
    let unread = readings.flatMap(\.reading.diagnostics).filter { $0.kind == .access }
    guard unread.isEmpty else {
      console.report(unread)
      throw ExitStatus.cannotWork
    }
    self.recipients = readings
  }

  /// Replaces each reading of the others, such as by one with a remark.
  mutating func replaceReadings(_ body: (ProfileReading) -> ProfileReading) {
    recipients = recipients.map { ($0.path, body($0.reading)) }
  }

  /// The default channels of the others, that of most messages first.
  ///
  /// - Parameter kind: the kind of message; nil for the one that the ties of each ask for.
  func defaultChannels(for kind: InviteKind?) -> [String] {
    let kinds = recipients.compactMap { _, reading in
      kind ?? reading.profile.map(\.kindOfMessage)
    }
    let channels = Set(kinds).map { sender.defaultChannel(for: $0) }
    let own = sender.defaultChannel(for: .invite)
    let others = Set(channels).subtracting([own]).sorted()
    return channels.contains(own) || others.isEmpty ? [own] + others : others
  }

  /// The files of the others, each once.
  private static func files(
    _ recipients: [String], notOf sender: String, _ console: Console
  ) throws -> [InputFile] {
    var paths: [ProfilePath] = []
    var seen: Set<String> = []
    let own = TextFile.identity(of: sender)
    do throws(Diagnostic) {
      for argument in recipients {
        // The sender is left out of folders only: a profile named by itself is meant.
        let others = try ProfilePath.all([argument])
          .filter { $0.folder == nil || TextFile.identity(of: $0.path) != own }
        paths += others.filter { seen.insert(TextFile.identity(of: $0.path)).inserted }
      }
    } catch {
      console.report(error)
      throw ExitStatus.cannotWork
    }
    guard !paths.isEmpty else {
      console.report(.nobody(recipients))
      throw ExitStatus.cannotWork
    }
    return paths.map { InputFile($0) }
  }
}

extension Diagnostic {
  fileprivate static func nobody(_ paths: [String]) -> Diagnostic {
    Diagnostic(
      "file-missing", kind: .access,
      "there is no profile in \(Phrasing.list(paths, "or")) but your own",
      help: "a profile is a file that ends in `.yaml`")
  }
}
