import Diagnostics
import InviteKit

/// The profiles that are compared: the one who writes, and the others, each read once.
struct ComparisonInputs {
  /// The one who writes.
  let sender: Profile
  /// The others, in the order named; of a folder, every profile in it but the sender's.
  let recipients: [(path: String, reading: ProfileReading)]
  /// What is allowed in the sender's profile but probably not meant.
  let findings: [Diagnostic]

  /// Reads the profiles.
  ///
  /// - Throws: the exit status, after what is wrong has been told. A profile of the others that is
  ///   at fault is no reason, but one that cannot be read is.
  init(sender: String, recipients: [String], _ console: Console) throws {
    var warnings: [Diagnostic] = []
    self.sender = try ProfileFile.read([sender], console, &warnings)[0]
    findings = warnings
    let paths = try Self.paths(recipients, notOf: sender, console)
    let readings = paths.map {
      (path: InputFile(path: $0).name, reading: ProfileFile.reading(of: $0))
    }
    let unread = readings.flatMap(\.reading.diagnostics).filter(\.isAboutAccess)
    guard unread.isEmpty else {
      console.report(unread)
      throw ExitStatus.cannotWork
    }
    self.recipients = readings
  }

  /// The channels that are used when nobody asks for one, that of most messages first.
  ///
  /// - Parameter kind: the kind of message; nil for what the ties of each ask for.
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
  private static func paths(
    _ recipients: [String], notOf sender: String, _ console: Console
  ) throws -> [String] {
    var paths: [String] = []
    var seen: Set<String> = []
    let own = identity(of: sender)
    do throws(Diagnostic) {
      for argument in recipients {
        let files = try ProfilePaths.files([argument])
        // Only a folder stands for more than was named: there the sender is left out.
        let others = files == [argument] ? files : files.filter { identity(of: $0) != own }
        paths += others.filter { seen.insert(identity(of: $0)).inserted }
      }
    } catch {
      console.report(error)
      throw ExitStatus.cannotWork
    }
    guard !paths.isEmpty else {
      console.report(.nobody(recipients))
      throw ExitStatus.cannotWork
    }
    return paths
  }

  /// Refuses to write a result over one of the profiles.
  ///
  /// - Throws: the exit status, after that has been told.
  func protect(from output: String, sender: String, _ console: Console) throws {
    let profiles = [sender] + recipients.map(\.path)
    guard
      let profile = profiles.first(where: { Self.identity(of: $0) == Self.identity(of: output) })
    else { return }
    console.report(.outputIsProfile(profile))
    throw ExitStatus.usage
  }

  /// What tells a file from others, however it is named.
  private static func identity(of path: String) -> String { TextFile.identity(of: path) }
}

extension Diagnostic {
  fileprivate static func outputIsProfile(_ path: String) -> Diagnostic {
    Diagnostic(
      "usage-output", "`\(path)` is one of the profiles, and the result would take its place",
      help: "name another file for the result")
  }

  fileprivate static func nobody(_ paths: [String]) -> Diagnostic {
    Diagnostic(
      "file-missing", "there is no profile in \(Wording.list(paths, "or")) but your own",
      help: "a profile is a file that ends in `.yaml`")
  }
}
