import Diagnostics
import Files
import Importing
import People

/// The files that an import reads: those named, those in a folder, or those in an archive.
///
/// Each is read when its turn comes, so that only one is in memory, beside the archive it is in.
struct ImportFiles {
  /// A file, with its way to be read.
  struct File {
    /// The name in diagnostics.
    let name: String
    /// Whether the user named it, so that it has to hold people.
    let isNamed: Bool
    /// The day on which it was last changed, where an archive knows it.
    var modified: PartialDate?
    let read: () throws -> [UInt8]
  }

  /// The files, in order.
  private(set) var files: [File] = []
  /// The names of the lists that are beside an export and are not read.
  private(set) var passedOver: [String] = []

  /// A larger file is no list of people.
  private static let bytesAtMost = 64 << 20

  /// Picks the files to read among those of a folder or an archive, and those to tell about.
  private let choice: ([String]) -> (chosen: [String], others: [String])

  /// Finds the files at some paths.
  ///
  /// - Parameters:
  ///   - paths: the files, folders and archives that the user named.
  ///   - choice: picks the files to read among those of a folder or an archive, and those to tell
  ///     about.
  /// - Throws: a diagnostic with code `file-missing`, or another about a file.
  init(
    at paths: [String],
    choosing choice: @escaping ([String]) -> (chosen: [String], others: [String]) =
      ImportSource.files(of:)
  ) throws {
    self.choice = choice
    for path in paths {
      if path == "-" {
        files.append(File(name: "<stdin>", isNamed: true) { try Self.bytes(of: path) })
      } else if TextFile.isFolder(path) {
        try addFolder(TextFile.withoutSlashesAtEnd(path))
      } else {
        try addFile(path)
      }
    }
  }

  private mutating func addFolder(_ folder: String) throws {
    let names = try TextFile.names(inFolder: folder).filter { !$0.hasPrefix(".") }
    for name in try chosen(names, of: folder) {
      let path = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
      files.append(
        File(name: path, isNamed: false) {
          try TextFile.refuseOutside(name, of: folder)
          return try Self.bytes(of: path)
        })
    }
  }

  private mutating func addFile(_ path: String) throws {
    // A pipe can be read only once.
    let isPipe = try InputStream.size(of: path) == nil
    let start = try Self.bytes(of: path, atMost: isPipe ? nil : 64)
    guard ForeignFile(start, name: path) == .archive else {
      return files.append(
        File(name: path, isNamed: true) { isPipe ? start : try Self.bytes(of: path) })
    }
    let archive = try ZIPArchive(isPipe ? start : try Self.bytes(of: path), name: path)
    let entries = archive.entries.filter { !$0.isHidden }
    let names = Set(try chosen(entries.map(\.fileName), of: path))
    for entry in entries where names.contains(entry.fileName) {
      files.append(
        File(name: "\(path)/\(entry.name)", isNamed: false, modified: entry.modified) {
          try archive.bytes(of: entry)
        })
    }
  }

  /// The files to read among those of a folder or an archive.
  private mutating func chosen(_ names: [String], of place: String) throws -> [String] {
    let (chosen, others) = choice(names)
    guard !chosen.isEmpty else { throw Diagnostic.nothingToImport(place) }
    passedOver += others
    return chosen
  }

  /// Reads a file to its end, or its start alone.
  private static func bytes(of path: String, atMost most: Int? = nil) throws -> [UInt8] {
    var stream = try InputStream(path)
    var bytes: [UInt8] = []
    while true {
      if stream.wait() == .waiting { continue }
      let chunk = try stream.read()
      bytes += chunk
      if let most, chunk.isEmpty || bytes.count >= most { return Array(bytes.prefix(most)) }
      if chunk.isEmpty { return bytes }
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
