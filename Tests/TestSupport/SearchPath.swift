import Foundation

/// Where the machine looks for programs.
public enum SearchPath {
  /// The path of the first of these programs that there is; nil where there is none of them.
  public static func program(named names: String...) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
      .split(separator: ":")
    return names.lazy.flatMap { name in folders.lazy.map { "\($0)/\(name)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
