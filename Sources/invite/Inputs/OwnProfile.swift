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

  /// The channel of the user's invitations: by the profile at `path`, or by their own.
  static func account(_ path: String?) -> String {
    guard let path = path ?? Self.path, path != "-", let bytes = try? InputFile(path: path).read()
    else { return ChannelTable.defaultName }
    let profile = Profile.read(bytes, name: path).profile
    return profile?.defaultChannel(for: .invite) ?? ChannelTable.defaultName
  }
}

extension Diagnostic {
  fileprivate static var noSender: Diagnostic {
    Diagnostic(
      "usage-no-sender", kind: .usage, "there is no profile of yours",
      help: "name it with `--from FILE`, or make one that is found: `invite profiles new me.yaml`")
  }
}
