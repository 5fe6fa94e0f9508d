import Channels
import Diagnostics
import FoundationEssentials
import People

/// The user's own profile, where it is found by default.
enum OwnProfile {
  /// Its path: the one in `INVITE_FROM`, else `me.yaml` or `profiles/me.yaml` here, else
  /// `invite/me.yaml` in the user's folder for configuration; nil where there is none.
  static var path: String? {
    if let named = Environment.variable("INVITE_FROM") { return named }
    let places =
      ["me.yaml", "profiles/me.yaml"]
      + (Environment.configurationFolder.map { ["\($0)/me.yaml"] } ?? [])
    return places.first { FileManager.default.fileExists(atPath: $0) }
  }

  /// The path of the sender's profile: `path`, or that of the user's own where it is nil.
  ///
  /// - Throws: the exit status, after a report that there is none.
  static func path(_ path: String?, _ console: Console) throws -> String {
    if let path = path ?? Self.path { return path }
    console.report(.noSender)
    throw ExitStatus.usage
  }

  /// The profile; nil where it does not exist, or is at fault.
  static func read() -> Profile? {
    guard let path, let bytes = try? InputFile(path: path).read() else { return nil }
    return Profile.read(bytes, name: path).profile
  }

  /// The channel of the user's invitations: by the profile that they name, or by their own, if there
  /// is one.
  ///
  /// - Throws: the exit status, after a report that the named profile cannot be read.
  static func account(_ named: String?, _ console: Console) throws -> String {
    guard let named else {
      return read()?.defaultChannel(for: .invite) ?? ChannelTable.defaultName
    }
    var warnings: [Diagnostic] = []
    return try ProfileFile.read([named], console, &warnings)[0].defaultChannel(for: .invite)
  }
}

extension Diagnostic {
  fileprivate static var noSender: Diagnostic {
    Diagnostic(
      "usage-no-sender", kind: .usage, "there is no profile of yours",
      help: "name it with `--from FILE`, or make one that is found: `invite profiles new me.yaml`")
  }
}
