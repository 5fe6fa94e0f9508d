import Diagnostics
import FoundationEssentials
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

  /// The files of the others, each once.
  private static func paths(
    _ recipients: [String], notOf sender: String, _ console: Console
  ) throws -> [String] {
    var paths: [String] = []
    let own = identity(of: sender)
    do throws(Diagnostic) {
      for argument in recipients {
        let files = try ProfilePaths.files([argument])
        // Only a folder stands for more than was named: there the sender is left out.
        let others = files == [argument] ? files : files.filter { identity(of: $0) != own }
        paths += others.filter { !paths.contains($0) }
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

  /// What tells a file from others, however it is named.
  private static func identity(of path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().standardizedFileURL.path
  }
}

extension Diagnostic {
  fileprivate static func nobody(_ paths: [String]) -> Diagnostic {
    Diagnostic(
      "file-missing", "there is no profile in \(Wording.list(paths, "or")) but your own",
      help: "a profile is a file that ends in `.yaml`")
  }
}
