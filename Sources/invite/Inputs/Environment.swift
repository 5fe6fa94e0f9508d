import Text

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The variables of the environment.
enum Environment {
  /// The value of a variable; nil where it is not set, or empty.
  static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// A path for people: below the user's own folder it begins with `~`.
  static func shown(_ path: String) -> String {
    guard let home = variable("HOME"), home != "/", path.hasPrefix(home + "/") else {
      return path.visible
    }
    return "~\(path.dropFirst(home.count))".visible
  }

  /// The program's own folder in the user's folder for configuration; nil where there is none.
  static var configurationFolder: String? {
    let folder = variable("XDG_CONFIG_HOME") ?? variable("HOME").map { "\($0)/.config" }
    return folder.map { "\($0)/invite" }
  }
}
