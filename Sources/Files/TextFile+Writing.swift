public import Diagnostics
import FoundationEssentials

extension TextFile {
  /// Writes a file whole or not at all: whoever reads it sees the old text or the new one.
  ///
  /// The text goes into a file of its own in the same folder, is synced, and is then given the name.
  /// A file that is replaced keeps its permissions, and what a symbolic link leads to is replaced
  /// rather than the link. Nothing is left behind on failure.
  ///
  /// - Parameters:
  ///   - text: the whole of the file.
  ///   - path: where it goes; the folder has to be there.
  ///   - replacing: whether a file that is there is replaced; where not, none is, even if it comes
  ///     to be there meanwhile.
  /// - Throws: a diagnostic with code `file-exists`, `file-missing`, `file-is-folder` or
  ///   `file-unwritten`.
  public static func write(
    _ text: String, to path: String, replacing: Bool
  ) throws(Diagnostic) {
    let target = replacing ? destination(of: path) : path
    let old = FileStatus(target)
    switch old?.kind {
    case .folder?: throw .fileIsFolder(path)
    case _? where !replacing: throw .fileExists(path)
    // To put a file in the place of a device would be the end of the device.
    case .special?: throw .fileIsSpecial(path)
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

  /// Replaces a file, unless it is no longer what was read; a byte order mark stays.
  ///
  /// - Parameters:
  ///   - source: the file as it was read, named by its path.
  ///   - text: the whole of what it is to be.
  /// - Throws: a diagnostic with code `file-changed`, or what reading and writing throw.
  package static func rewrite(_ source: SourceText, as text: String) throws(Diagnostic) {
    let bytes = try read(source.name)
    guard try SourceText.decoding(bytes, name: source.name) == source else {
      throw .changedMeanwhile(source.name)
    }
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? "\u{FEFF}" : ""
    try write(mark + text, to: source.name, replacing: true)
  }

  /// Refuses a path at which there is something already, before anybody is asked what to put there.
  ///
  /// - Throws: a diagnostic with code `file-exists`.
  public static func refuseExisting(_ path: String) throws(Diagnostic) {
    if FileStatus(path) != nil { throw .fileExists(path) }
  }

  /// Makes a folder, and those it is in, unless they are there.
  ///
  /// - Throws: a diagnostic with code `file-unwritten`.
  public static func makeFolder(_ path: String) throws(Diagnostic) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .folderUnmade(path)
    }
  }

  /// What a path leads to when it names a symbolic link, or a link to one.
  private static func destination(of path: String) -> String {
    var path = path
    // As many as Linux follows; a circle of links is refused when the file is opened.
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

  fileprivate static func fileIsSpecial(_ path: String) -> Diagnostic {
    Diagnostic(
      "file-unwritten", kind: .access, "`\(path)` is a device or a pipe, not a file",
      help: "name a file")
  }

  fileprivate static func folderToWriteMissing(_ path: String, _ folder: String) -> Diagnostic {
    Diagnostic(
      "file-missing", kind: .access, "`\(path)` cannot be written: there is no folder `\(folder)`",
      help: "make it with `mkdir -p \(folder)`, or give another path")
  }

  fileprivate static func fileUnwritten(_ path: String, _ reason: String) -> Diagnostic {
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
