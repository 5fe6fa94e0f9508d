import Diagnostics
import Files
import Importing

/// The files that an import reads: those named, those in a folder, or those in an archive.
///
/// Each is read when its turn comes, so that only one is in memory.
struct ImportFiles {
  /// A file, with its way to be read.
  struct File {
    /// The name in diagnostics.
    let name: String
    /// Whether the user named it, so that it has to hold people.
    let isNamed: Bool
    let read: () throws -> [UInt8]
  }

  /// The files, in order.
  let files: [File]

  /// A larger file is no list of people.
  private static let bytesAtMost = 64 << 20

  /// Finds the files at some paths.
  ///
  /// - Throws: a diagnostic with code `file-missing`, or another about a file.
  init(at paths: [String]) throws {
    files = try paths.flatMap { path in
      path != "-" && TextFile.isFolder(path) ? try Self.inFolder(path) : try Self.named(path)
    }
  }

  private static func inFolder(_ folder: String) throws -> [File] {
    let names = try TextFile.names(inFolder: folder)
    let chosen = ImportSource.files(of: names)
    guard !chosen.isEmpty else { throw Diagnostic.nothingToImport(folder) }
    return chosen.map { name in
      File(name: "\(folder)/\(name)", isNamed: false) {
        try TextFile.read(found: name, in: folder)
      }
    }
  }

  private static func named(_ path: String) throws -> [File] {
    _ = try InputStream.size(of: path)
    let name = path == "-" ? "<stdin>" : path
    let bytes = try Self.bytes(of: path)
    guard bytes.starts(with: [0x50, 0x4B, 3, 4]), !ImportSource.isWorkbook(bytes, name: path) else {
      return [File(name: name, isNamed: true) { bytes }]
    }
    let archive = try ZIPArchive(bytes, name: name)
    let chosen = Set(ImportSource.files(of: archive.entries.map(\.fileName)))
    let entries = archive.entries.filter { chosen.contains($0.fileName) }
    guard !entries.isEmpty else { throw Diagnostic.nothingToImport(path) }
    return entries.map { entry in
      File(name: "\(name)/\(entry.fileName)", isNamed: false) { try archive.bytes(of: entry) }
    }
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    var stream = try InputStream(path)
    var bytes: [UInt8] = []
    while true {
      if stream.wait() == .waiting { continue }
      let chunk = try stream.read()
      if chunk.isEmpty { return bytes }
      bytes += chunk
      guard bytes.count <= bytesAtMost else { throw Diagnostic.largeImport(path) }
    }
  }
}

extension Diagnostic {
  fileprivate static func nothingToImport(_ path: String) -> Diagnostic {
    Diagnostic(
      "import-nothing", "there is no list of people in `\(path)`",
      help: "a list is CSV, vCard or JSON: name the file")
  }

  fileprivate static func largeImport(_ path: String) -> Diagnostic {
    Diagnostic(
      "import-too-large", "`\(path)` has more than 64 MiB",
      help: "is it a list of people? cut it into parts, each with the header")
  }
}
