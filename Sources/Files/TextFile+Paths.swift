import FoundationEssentials

extension TextFile {
  /// Whether there is a folder at a path.
  public static func isFolder(_ path: String) -> Bool {
    FileStatus.isFolder(path)
  }

  /// The folder a path is in.
  public static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// What a path ends in, behind its folders.
  public static func name(of path: String) -> Substring {
    path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...]
  }

  /// The names on the way from the top of the file system to a path, without `.` and `..`.
  public static func steps(to path: String) -> [String] {
    let whole =
      path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
    return whole.split(separator: "/").reduce(into: []) { steps, part in
      switch part {
      case ".": break
      case "..": _ = steps.popLast()
      default: steps.append(String(part))
      }
    }
  }

  /// What tells a file from others, however it is named; `~` is a name like any other.
  public static func identity(of path: String) -> String {
    OpenedFile.resolvedPath(of: path) ?? "/" + steps(to: path).joined(separator: "/")
  }

  /// A path to show: `templates/../profiles/ada.yaml` is `profiles/ada.yaml`.
  package static func tidied(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// A path as it is written before another `/`.
  public static func withoutSlashesAtEnd(_ path: String) -> String {
    let end = path.lastIndex { $0 != "/" } ?? path.startIndex
    return path.isEmpty ? path : String(path[...end])
  }
}
