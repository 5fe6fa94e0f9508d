package import Diagnostics
import Files
import Wording

/// The files of one layer of a library, read from a folder or from anywhere else.
package struct LibraryFiles: Sendable {
  /// The name of the folder in places, such as `templates`.
  package let name: String
  /// The path of the folder, from which the layers below are named; nil where there is none.
  package let location: String?
  /// Whether they are read from the disk, rather than from a revision or the program.
  let isOnDisk: Bool
  /// Whether they are known to hold no fault.
  let isFaultless: Bool
  /// Warnings about folders in it that are not read.
  let warnings: [Diagnostic]
  /// The names of the templates with a file of cases.
  let tested: Set<String>
  /// The bytes of each file, or why it cannot be read, by its path in the folder.
  private var contents: [String: Result<[UInt8], Diagnostic>] = [:]

  /// How many bytes the files of a library may have together: room for thousands of templates.
  package static let bytesAtMost = 64 << 20

  /// Files that have been read already.
  ///
  /// - Parameters:
  ///   - name: the name of their folder in places.
  ///   - files: the bytes of each file, or why it cannot be read, by its path in the folder; files
  ///     that belong to no library are skipped.
  ///   - location: the path of the folder.
  ///   - isFaultless: whether they are known to hold no fault.
  package init(
    name: String, files: [String: Result<[UInt8], Diagnostic>], location: String? = nil,
    isFaultless: Bool = false
  ) {
    self.name = name
    self.location = location
    self.isFaultless = isFaultless
    isOnDisk = false
    warnings = []
    tested = Self.tested(by: files.keys)
    for (path, content) in files where Self.belongs(path) { contents[path] = content }
  }

  /// The same files with other texts for some, by the path of the file with that of the folder
  /// before it; what lies in no such folder is not taken.
  package func drafting(_ drafts: [String: String]) -> LibraryFiles {
    var files = self
    for (path, text) in drafts where path.hasPrefix(name + "/") {
      let inside = String(path.dropFirst(name.count + 1))
      if Self.belongs(inside) { files.contents[inside] = .success(Array(text.utf8)) }
    }
    return files
  }

  /// Of the files of a folder only its `library.yaml`, if there is one.
  init(manifestOf folder: String) {
    let bytes = try? TextFile.readIfThere(LibraryManifest.file, in: folder)
    self.init(
      name: folder, files: bytes.map { [LibraryManifest.file: .success($0)] } ?? [:],
      location: TextFile.withoutSlashesAtEnd(folder))
  }

  /// Reads the files of a folder and of the folders in it.
  ///
  /// - Throws: a diagnostic with a code `file-…` when the folder cannot be read, or with code
  ///   `library-too-large`.
  init(folder: String) throws(Diagnostic) {
    name = folder
    location = folder
    isOnDisk = true
    isFaultless = false
    var walk = LibraryWalk(folder)
    try walk.run()
    warnings = walk.warnings
    tested = Self.tested(by: walk.paths)
    var size = 0
    for path in walk.paths where Self.belongs(path) {
      do throws(Diagnostic) {
        let bytes = try TextFile.read(path, in: folder)
        size += bytes.count
        contents[path] = .success(bytes)
      } catch {
        // A folder with the name of a template is none, and no fault.
        let isTemplate = path.hasSuffix(TemplateLibrary.ending)
        if error.code != "file-is-folder" || !isTemplate { contents[path] = .failure(error) }
      }
      guard size <= Self.bytesAtMost else { throw .libraryTooLarge(folder) }
    }
  }

  /// The files of the folder at a path.
  ///
  /// - Throws: as reading the folder does.
  package static func load(_ folder: String) throws(Diagnostic) -> LibraryFiles {
    try LibraryFiles(folder: TextFile.withoutSlashesAtEnd(folder))
  }

  /// The files at the top of a library that are no templates.
  package static let settingsFiles = [
    TemplateLibrary.channelsFile, LintSettings.file, LibraryManifest.file,
  ]

  /// Whether a file is a part of a library.
  ///
  /// - Parameter path: its path in the folder of the library.
  package static func belongs(_ path: String) -> Bool {
    if settingsFiles.contains(path) { return true }
    guard path.hasSuffix(TemplateLibrary.ending) else { return false }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !parts.contains { $0.hasPrefix(".") }
      && !parts.dropFirst().dropLast().contains("partials")
  }

  /// The ending of the names of files of cases.
  package static let endingOfCases = ".cases.yaml"

  private static func tested(by paths: some Sequence<String>) -> Set<String> {
    Set(
      paths.filter { $0.hasSuffix(endingOfCases) && !$0.hasPrefix("partials/") }
        .map { String($0.dropLast(endingOfCases.count)) })
  }

  /// Whether they are a library at all, and not a folder that only has the name of one: a template
  /// has front matter, or at least a fact of the recipient, and a library may start with its
  /// settings.
  package var areLibrary: Bool {
    contents.contains { path, content in
      guard path.hasSuffix(TemplateLibrary.ending) else { return true }
      // A template that cannot be read is reported rather than passed over.
      guard let bytes = try? content.get() else { return true }
      let text = String(decoding: bytes, as: UTF8.self)
      return text.hasPrefix("---") || text.hasPrefix("\u{FEFF}---") || text.contains("recipient.")
    }
  }

  /// Whether there is any template or partial among them.
  package var hasTemplates: Bool {
    contents.keys.contains { $0.hasSuffix(TemplateLibrary.ending) }
  }

  /// The bytes of a file; nil where there is none.
  ///
  /// - Throws: the diagnostic of a file that cannot be read.
  func bytes(of path: String) throws(Diagnostic) -> [UInt8]? {
    try contents[path]?.get()
  }

  /// The texts of templates or of partials, by name and in order, and the faults of those that
  /// cannot be read.
  func texts(
    ofPartials isPartial: Bool
  ) -> (files: [(name: String, source: SourceText)], faults: [(name: String, fault: Diagnostic)]) {
    var files: [(name: String, source: SourceText)] = []
    var faults: [(name: String, fault: Diagnostic)] = []
    for (path, content) in contents.sorted(by: { $0.key < $1.key }) {
      guard path.hasSuffix(TemplateLibrary.ending), path.hasPrefix(Self.partials) == isPartial
      else { continue }
      let file = path.dropFirst(isPartial ? Self.partials.count : 0)
      let name = String(file.dropLast(TemplateLibrary.ending.count))
      do throws(Diagnostic) {
        let place = "\(self.name)/\(path)"
        files.append((name, try SourceText.decoding(content.get(), name: place)))
      } catch {
        faults.append((isPartial ? Self.partials + name : name, error))
      }
    }
    return (files, faults)
  }

  /// What the names of partials start with where they stand beside those of templates.
  package static let partials = "partials/"

  /// The settings in the layer's `lint.yaml`, if there is one, and its faults.
  var settings: (LintSettings, [Diagnostic]) {
    do throws(Diagnostic) {
      guard let bytes = try bytes(of: LintSettings.file) else { return (LintSettings(), []) }
      return LintSettings.read(try .decoding(bytes, name: "\(name)/\(LintSettings.file)"))
    } catch {
      return (LintSettings(), [error])
    }
  }
}

extension Diagnostic {
  /// A library that would fill the memory.
  package static func libraryTooLarge(_ name: String) -> Diagnostic {
    Diagnostic(
      "library-too-large",
      "the files of `\(name)` are more than a library may have: "
        + "\(LibraryFiles.bytesAtMost >> 20) MiB together, some twenty thousand of them",
      help: "is this a folder of templates? take out what is none")
  }
}
