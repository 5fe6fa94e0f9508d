package import Diagnostics
import FoundationEssentials
import Text

/// Reads and writes files, with a diagnostic where that fails.
package enum TextFile {
  /// Reads a whole file, or a little more than a text may have: no file fills the memory.
  ///
  /// - Throws: a diagnostic with code `file-missing`, `file-is-folder`, `file-is-special` or
  ///   `file-unreadable`.
  package static func read(_ path: String) throws(Diagnostic) -> [UInt8] {
    if let bytes = try readIfThere(path) { return bytes }
    if let end = OpenedFile.destination(ofLink: path) { throw .linkToNowhere(path, end) }
    throw .fileMissing(path, near: nearName(path))
  }

  /// Reads a whole file as `read` does; nil where there is none, without a search for a similar
  /// name.
  static func readIfThere(_ path: String) throws(Diagnostic) -> [UInt8]? {
    let found: (kind: OpenedFile.Kind, bytes: [UInt8])
    // Opening a device may already have an effect, and a socket cannot be opened.
    if FileStatus.isSpecial(path) { throw .fileIsSpecial(path) }
    do {
      found = try contents(of: path)
    } catch {
      guard FileManager.default.fileExists(atPath: path) else { return nil }
      throw .fileUnreadable(path)
    }
    switch found.kind {
    case .file: return found.bytes
    case .folder: throw .fileIsFolder(path)
    case .special: throw .fileIsSpecial(path)
    }
  }

  private static func contents(
    of path: String
  ) throws(SystemFailure) -> (kind: OpenedFile.Kind, bytes: [UInt8]) {
    let file = try OpenedFile(path)
    guard file.kind == .file else { return (file.kind, []) }
    return (.file, try file.bytes(atMost: SourceText.bytesAtMost))
  }

  /// The path that was most likely meant: a file with almost that name in the same folder.
  package static func nearName(_ path: String) -> String? {
    let name = name(of: path)
    let folder = path[..<name.startIndex]
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.isEmpty ? "." : String(folder))
    return Phrasing.nearest(to: String(name), among: (names ?? []).sorted()).map { folder + $0 }
  }

  /// The names in a folder, in order.
  ///
  /// - Throws: a diagnostic with code `file-missing`, `file-is-no-folder` or `file-unreadable`.
  package static func names(inFolder path: String) throws(Diagnostic) -> [String] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .folderMissing(path)
    }
    guard isFolder else { throw .fileIsNoFolder(path) }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw .fileUnreadable(path)
    }
    return names.sorted()
  }
}

extension Diagnostic {
  static func fileMissing(_ path: String, near: String?) -> Diagnostic {
    Diagnostic(
      "file-missing", kind: .access, "there is no file `\(path)`",
      help: near.map { "did you mean `\($0)`?" }
        ?? "check the path, which starts from the folder you are in")
  }

  fileprivate static func linkToNowhere(_ path: String, _ end: String) -> Diagnostic {
    Diagnostic(
      "file-missing", kind: .access, "`\(path)` is a link to `\(end)`, where there is no file",
      help: "put the file there, or name another one")
  }

  fileprivate static func folderMissing(_ path: String) -> Diagnostic {
    Diagnostic(
      "file-missing", kind: .access, "there is no folder `\(path)`",
      help: "name the folder of your templates with `--templates`")
  }

  static func fileIsFolder(_ path: String) -> Diagnostic {
    Diagnostic("file-is-folder", kind: .access, "`\(path)` is a folder", help: "name a file in it")
  }

  static func fileIsSpecial(_ path: String) -> Diagnostic {
    Diagnostic(
      "file-is-special", kind: .access, "`\(path)` is a device or a pipe, which may never end",
      help: "put what it gives into a file")
  }

  fileprivate static func fileIsNoFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      "file-is-no-folder", kind: .access, "`\(path)` is not a folder",
      help: "name the folder it is in")
  }

  static func fileUnreadable(_ path: String) -> Diagnostic {
    Diagnostic(
      "file-unreadable", kind: .access, "`\(path)` cannot be read",
      help: "check who may read it with `ls -l`")
  }
}

extension TextFile {
  /// Whether there is a folder at a path.
  package static func isFolder(_ path: String) -> Bool {
    FileStatus.isFolder(path)
  }

  /// The folder of a path.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path, after its folders.
  package static func name(of path: String) -> Substring {
    path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...]
  }

  /// The names from the root of the file system to a path, without `.` and `..`.
  package static func steps(to path: String) -> [String] {
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

  /// A path that is the same for every name of one file; `~` is a name like any other.
  package static func identity(of path: String) -> String {
    OpenedFile.resolvedPath(of: path) ?? "/" + steps(to: path).joined(separator: "/")
  }

  /// A path in the form to show: `templates/../profiles/ada.yaml` is `profiles/ada.yaml`.
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

  /// A path in the form to put before another `/`.
  package static func withoutSlashesAtEnd(_ path: String) -> String {
    let end = path.lastIndex { $0 != "/" } ?? path.startIndex
    return path.isEmpty ? path : String(path[...end])
  }
}

extension TextFile {
  /// Reads a whole file of a library, which has to be in the library's folder.
  ///
  /// A library can come from anybody, so no link in it may bring a file of the reader's into a
  /// message or a diagnostic.
  ///
  /// - Parameters:
  ///   - file: its path in the folder.
  ///   - folder: the folder, which may itself be a link.
  /// - Throws: a diagnostic with code `library-outside`, or what reading throws.
  package static func read(_ file: String, in folder: String) throws(Diagnostic) -> [UInt8] {
    let path = "\(folder)/\(file)"
    if leadsOut(file, of: folder) { throw .libraryOutside(path, of: folder) }
    return try read(path)
  }

  /// Reads a whole file found in a folder, which has to be in that folder.
  ///
  /// A user who names a folder of people has not seen its files: a link there may lead anywhere.
  ///
  /// - Parameters:
  ///   - file: its path in the folder.
  ///   - folder: the folder, which may itself be a link.
  /// - Throws: a diagnostic with code `file-outside`, or what reading throws.
  package static func read(found file: String, in folder: String) throws(Diagnostic) -> [UInt8] {
    let path = folder.hasSuffix("/") ? folder + file : "\(folder)/\(file)"
    if leadsOut(file, of: folder) { throw .fileOutside(path, of: withoutSlashesAtEnd(folder)) }
    return try read(path)
  }

  /// Refuses a file found in a folder whose link leads out of it.
  ///
  /// - Throws: a diagnostic with code `file-outside`.
  package static func refuseOutside(_ file: String, of folder: String) throws(Diagnostic) {
    if leadsOut(file, of: folder) { throw .fileOutside("\(folder)/\(file)", of: folder) }
  }

  /// Reads a whole file of a library as `read` does; nil where there is none.
  package static func readIfThere(_ file: String, in folder: String) throws(Diagnostic) -> [UInt8]?
  {
    let path = "\(folder)/\(file)"
    if leadsOut(file, of: folder) { throw .libraryOutside(path, of: folder) }
    return try readIfThere(path)
  }

  /// Whether a link on the way from a folder to a file in it leads out of the folder.
  private static func leadsOut(_ file: String, of folder: String) -> Bool {
    var path = folder
    var isLinked = false
    for step in file.split(separator: "/") {
      path += "/\(step)"
      isLinked = isLinked || OpenedFile.isLink(path)
    }
    guard isLinked, let top = OpenedFile.resolvedPath(of: folder),
      let place = OpenedFile.resolvedPath(of: path)
    else { return false }
    return !place.hasPrefix(top == "/" ? top : top + "/")
  }
}

extension Diagnostic {
  fileprivate static func fileOutside(_ path: String, of folder: String) -> Diagnostic {
    Diagnostic(
      "file-outside", kind: .access, "`\(path)` is a link that leads out of `\(folder)`",
      help: "copy the file into the folder, or name it on the command line")
  }

  /// A link in a library that would bring another file into it.
  package static func libraryOutside(_ path: String, of folder: String) -> Diagnostic {
    Diagnostic(
      "library-outside", "`\(path)` is a link that leads out of `\(folder)`",
      help: "copy the file into the library, or move the library to where the link leads")
  }
}

extension TextFile {
  /// Writes a file whole or not at all: every reader sees the old text or the new one.
  ///
  /// The text goes into a file of its own in the same folder, is synced, and then gets the name. A
  /// replaced file keeps its permissions; a symbolic link stays, and its target is replaced. A
  /// failure leaves no file.
  ///
  /// - Parameters:
  ///   - text: the whole text of the file.
  ///   - path: the path of the file; its folder has to exist.
  ///   - replacing: whether an existing file is replaced; if not, none is, even one that appears
  ///     meanwhile.
  /// - Throws: a diagnostic with code `file-exists`, `file-missing`, `file-is-folder` or
  ///   `file-unwritten`.
  package static func write(
    _ text: String, to path: String, replacing: Bool
  ) throws(Diagnostic) {
    let target = replacing ? destination(of: path) : path
    let old = FileStatus(target)
    switch old?.kind {
    case .folder?: throw .fileIsFolder(path)
    case _? where !replacing: throw .fileExists(path)
    // Putting a file in the place of a device would destroy the device.
    case .special?: throw .noFileToWrite(path)
    case .file?, nil: break
    }
    let folder = folder(of: target)
    guard FileManager.default.fileExists(atPath: folder) else {
      throw .folderToWriteMissing(path, folder)
    }
    do throws(SystemFailure) {
      try NewFile.holdingSignals { () throws(SystemFailure) in
        let draft = try NewFile(in: folder, permissions: old?.permissions)
        do throws(SystemFailure) {
          try draft.write(text)
          try draft.publish(as: target, replacing: replacing)
        } catch {
          draft.remove()
          throw error
        }
      }
    } catch {
      throw error.isAboutExistence ? .fileExists(path) : .fileUnwritten(path, error.reason)
    }
  }

  /// Replaces a file unless it has changed since it was read; a byte order mark stays.
  ///
  /// - Parameters:
  ///   - source: the file as it was read, named by its path.
  ///   - text: the whole new text.
  /// - Throws: a diagnostic with code `file-changed`, or what reading and writing throw.
  package static func rewrite(_ source: SourceText, as text: String) throws(Diagnostic) {
    let bytes = try read(source.name)
    guard try SourceText.decoding(bytes, name: source.name) == source else {
      throw .changedMeanwhile(source.name)
    }
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? "\u{FEFF}" : ""
    try write(mark + text, to: source.name, replacing: true)
  }

  /// Refuses a path that exists already, before anybody is asked what to write there.
  ///
  /// - Throws: a diagnostic with code `file-exists`.
  package static func refuseExisting(_ path: String) throws(Diagnostic) {
    if FileStatus(path) != nil { throw .fileExists(path) }
  }

  /// Whether there is anything at a path, be it a link that leads nowhere.
  package static func isThere(_ path: String) -> Bool { FileStatus(path) != nil }

  /// Whether a path names a link.
  package static func isLink(_ path: String) -> Bool { OpenedFile.isLink(path) }

  /// Makes a folder and those above it, unless they exist.
  ///
  /// - Throws: a diagnostic with code `file-unwritten`.
  package static func makeFolder(_ path: String) throws(Diagnostic) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .folderUnmade(path)
    }
  }

  /// The path that a symbolic link, or a chain of them, leads to.
  private static func destination(of path: String) -> String {
    var path = path
    // Linux follows as many; opening the file refuses a circle of links.
    for _ in 0..<40 {
      guard let next = OpenedFile.destination(ofLink: path) else { break }
      path = next.hasPrefix("/") ? next : "\(folder(of: path))/\(next)"
    }
    return path
  }
}

extension Diagnostic {
  fileprivate static func changedMeanwhile(_ path: String) -> Diagnostic {
    Diagnostic(
      "file-changed", kind: .access, "`\(path)` was changed while it was read",
      help: "run the command once more")
  }

  fileprivate static func fileExists(_ path: String) -> Diagnostic {
    Diagnostic(
      "file-exists", kind: .access, "there is a file `\(path)` already",
      help: "it is left as it is: give another name, or move it away")
  }

  fileprivate static func noFileToWrite(_ path: String) -> Diagnostic {
    Diagnostic(
      "file-unwritten", kind: .access, "`\(path)` is a device or a pipe, not a file",
      help: "name a file")
  }

  fileprivate static func folderToWriteMissing(_ path: String, _ folder: String) -> Diagnostic {
    Diagnostic(
      "file-missing", kind: .access, "`\(path)` cannot be written: there is no folder `\(folder)`",
      help: "make it with `mkdir -p \(folder)`, or give another path")
  }

  static func fileUnwritten(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      "file-unwritten", kind: .access, "`\(path)` could not be written: \(reason)",
      help: "check that there is room, and who may write to its folder")
  }

  fileprivate static func folderUnmade(_ path: String) -> Diagnostic {
    Diagnostic(
      "file-unwritten", kind: .access, "the folder `\(path)` could not be made",
      help: "check that no file is in the way, and who may write there")
  }
}
