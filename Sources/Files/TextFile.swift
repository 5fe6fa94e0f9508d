import Text
public import Diagnostics
import FoundationEssentials

/// Files as bytes, with a diagnostic where there is nothing to read.
public enum TextFile {
  /// The whole of a file, or a little more than a text may have: no file fills the memory.
  ///
  /// - Throws: a diagnostic with code `file-missing`, `file-is-folder`, `file-is-special` or
  ///   `file-unreadable`.
  public static func read(_ path: String) throws(Diagnostic) -> [UInt8] {
    if let bytes = try readIfThere(path) { return bytes }
    if let end = OpenedFile.destination(ofLink: path) { throw .linkToNowhere(path, end) }
    throw .fileMissing(path, near: nearName(path))
  }

  /// The whole of a file, as `read` returns it; nil where there is none, which takes no look around
  /// for what was meant.
  static func readIfThere(_ path: String) throws(Diagnostic) -> [UInt8]? {
    let found: (kind: OpenedFile.Kind, bytes: [UInt8])
    // To open a device may do something already, and a socket cannot be opened.
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

  /// What a path was most likely meant to be: a file of almost that name in the same folder.
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
  public static func names(inFolder path: String) throws(Diagnostic) -> [String] {
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
  fileprivate static func fileMissing(_ path: String, near: String?) -> Diagnostic {
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

  fileprivate static func fileIsSpecial(_ path: String) -> Diagnostic {
    Diagnostic(
      "file-is-special", kind: .access, "`\(path)` is a device or a pipe, which may never end",
      help: "put what it gives into a file")
  }

  fileprivate static func fileIsNoFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      "file-is-no-folder", kind: .access, "`\(path)` is not a folder",
      help: "name the folder it is in")
  }

  fileprivate static func fileUnreadable(_ path: String) -> Diagnostic {
    Diagnostic(
      "file-unreadable", kind: .access, "`\(path)` cannot be read",
      help: "check who may read it with `ls -l`")
  }
}
