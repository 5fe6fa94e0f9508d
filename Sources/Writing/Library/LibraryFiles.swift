package import Diagnostics
import Files
import Wording

/// The files of a library, read from a folder or from anywhere else.
package struct LibraryFiles: Sendable {
  /// The name of the folder in places, such as `templates`.
  package let name: String
  /// The bytes of each file, or why it cannot be read, by its path in the folder.
  private var contents: [String: Result<[UInt8], Diagnostic>] = [:]
  /// The names of the files directly in the folder.
  private var names: [String]

  /// How many bytes the files of a library may have together: room for thousands of templates.
  package static let bytesAtMost = 64 << 20

  /// The files of a folder.
  ///
  /// - Parameters:
  ///   - name: the name of the folder in places.
  ///   - files: the bytes of each file, or why it cannot be read, by its path in the folder; files
  ///     that belong to no library are skipped.
  package init(name: String, files: [String: Result<[UInt8], Diagnostic>]) {
    self.name = name
    names = files.keys.filter { !$0.contains("/") }.sorted()
    for (path, content) in files where Self.belongs(path) { contents[path] = content }
  }

  /// Reads the files of a folder.
  ///
  /// - Throws: a diagnostic with a code `file-…` when the folder cannot be read, or with code
  ///   `library-too-large`.
  init(folder: String) throws(Diagnostic) {
    name = folder
    var size = 0
    names = try TextFile.names(inFolder: folder)
    let partials = (try? TextFile.names(inFolder: "\(folder)/partials")) ?? []
    for path in names + partials.map({ "partials/\($0)" }) where Self.belongs(path) {
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

  /// Whether a file is a part of a library.
  ///
  /// - Parameter path: its path in the folder of the library.
  package static func belongs(_ path: String) -> Bool {
    guard path != TemplateLibrary.channelsFile, path != LintSettings.file else { return true }
    let name = path.hasPrefix("partials/") ? path.dropFirst("partials/".count) : path[...]
    return name.hasSuffix(TemplateLibrary.ending) && !name.hasPrefix(".") && !name.contains("/")
  }

  /// The ending of the names of files of cases.
  package static let endingOfCases = ".cases.yaml"

  /// The names of the templates with a file of cases.
  var tested: Set<String> {
    let ending = Self.endingOfCases
    return Set(names.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) })
  }

  /// The bytes of a file; nil where there is none.
  ///
  /// - Throws: the diagnostic of a file that cannot be read.
  func bytes(of path: String) throws(Diagnostic) -> [UInt8]? {
    try contents[path]?.get()
  }

  /// The texts of the templates in a folder, by name and in order, and the faults of those that
  /// cannot be read.
  ///
  /// - Parameter folder: empty for the library itself, `partials/` for its partials.
  func texts(
    in folder: String = ""
  ) -> (files: [(name: String, source: SourceText)], faults: [(name: String, fault: Diagnostic)]) {
    var files: [(name: String, source: SourceText)] = []
    var faults: [(name: String, fault: Diagnostic)] = []
    for (path, content) in contents.sorted(by: { $0.key < $1.key }) {
      guard path.hasPrefix(folder), path.hasSuffix(TemplateLibrary.ending) else { continue }
      let file = path.dropFirst(folder.count)
      guard !file.contains("/") else { continue }
      let name = String(file.dropLast(TemplateLibrary.ending.count))
      do throws(Diagnostic) {
        let place = "\(self.name)/\(path)"
        files.append((name, try SourceText.decoding(content.get(), name: place)))
      } catch {
        faults.append((folder + name, error))
      }
    }
    return (files, faults)
  }

  /// The settings in the library's `lint.yaml`, if there is one, and its faults.
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
