import Diagnostics

/// The files of a library as they were read, from a folder or from anywhere else.
public struct LibraryFiles: Sendable {
  /// What to call the folder in places, such as `templates`.
  public let name: String
  /// What came of reading each file, by its path in the folder.
  private var contents: [String: Result<[UInt8], Diagnostic>] = [:]
  /// The names of the files directly in the folder.
  private var names: [String]

  /// The files of a folder.
  ///
  /// - Parameters:
  ///   - name: what to call the folder.
  ///   - files: the files, each by its path in it; those that belong to no library are passed over.
  public init(name: String, files: [String: [UInt8]]) {
    self.name = name
    names = files.keys.filter { !$0.contains("/") }.sorted()
    for (path, bytes) in files where Self.belongs(path) { contents[path] = .success(bytes) }
  }

  /// Reads the files of a folder.
  ///
  /// - Throws: a diagnostic with a code `file-…` when the folder cannot be read.
  init(folder: String) throws(Diagnostic) {
    name = folder
    names = try TextFile.names(inFolder: folder)
    let partials = (try? TextFile.names(inFolder: "\(folder)/partials")) ?? []
    for path in names + partials.map({ "partials/\($0)" }) where Self.belongs(path) {
      do throws(Diagnostic) {
        contents[path] = .success(try TextFile.read(path, in: folder))
      } catch {
        // A folder of that name is no template, and no fault.
        let isTemplate = path.hasSuffix(TemplateLibrary.ending)
        if error.code != "file-is-folder" || !isTemplate { contents[path] = .failure(error) }
      }
    }
  }

  /// Whether a file is one that a library is read from.
  ///
  /// - Parameter path: its path in the folder of the library.
  public static func belongs(_ path: String) -> Bool {
    guard path != TemplateLibrary.channelsFile, path != LintSettings.file else { return true }
    let name = path.hasPrefix("partials/") ? path.dropFirst("partials/".count) : path[...]
    return name.hasSuffix(TemplateLibrary.ending) && !name.hasPrefix(".") && !name.contains("/")
  }

  /// The names of the templates that have a file of cases beside them.
  var tested: Set<String> {
    let ending = CaseFile.ending
    return Set(names.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) })
  }

  /// The text of a file; nil where there is none.
  ///
  /// - Throws: why it cannot be read.
  func bytes(of path: String) throws(Diagnostic) -> [UInt8]? {
    try contents[path]?.get()
  }

  /// The texts of the templates in a folder, by name and in order, and what is wrong with those that
  /// cannot be read.
  ///
  /// - Parameter folder: empty for the library itself, `partials/` for what its templates put in.
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

  /// What the library says about the rules it is linted by; without its `lint.yaml`, or where that is
  /// at fault, every rule is as its page says.
  public var settings: LintSettings {
    guard let bytes = try? bytes(of: LintSettings.file),
      let source = try? SourceText.decoding(bytes, name: "\(name)/\(LintSettings.file)")
    else { return LintSettings() }
    return LintSettings.read(source).0
  }
}
