public import Diagnostics
import Files
public import Writing

/// The cases of a library, read from the files beside its templates.
///
/// ```swift
/// let library = try TemplateLibrary.load(folder: "templates")
/// let suite = try CaseSuite.load(for: library)
/// let failing = suite.run().filter { $0.outcome != .passes }
/// ```
public struct CaseSuite: Sendable {
  /// The library of the cases.
  public let library: TemplateLibrary
  /// The files of cases, by the names of their templates.
  package let files: [CaseFile]
  /// Faults of the files, and warnings about valid but unlikely content, file by file.
  public let diagnostics: [Diagnostic]

  /// Reads the cases of a library; one that did not come from a folder has none.
  ///
  /// - Parameters:
  ///   - library: the library.
  ///   - names: the templates whose cases to read; nil for all.
  /// - Throws: a diagnostic with a code `file-…` when the folder or a file cannot be read.
  public static func load(
    for library: TemplateLibrary, of names: [String]? = nil
  ) throws(Diagnostic) -> CaseSuite {
    var profiles = CaseProfiles()
    var files: [CaseFile] = []
    for layer in library.layers {
      guard layer.isNamed, let folder = layer.folder else { continue }
      for name in layer.tested.sorted() where names?.contains(name) != false {
        // Cases of a template that a layer above has replaced say nothing about that one.
        guard library.isUncovered(name, in: layer) else { continue }
        let file = name + CaseFile.ending
        files.append(
          CaseFile.read(
            try TextFile.read(file, in: folder), path: "\(folder)/\(file)", of: name,
            library: library, profiles: &profiles))
      }
    }
    let untested = (names ?? []).filter { name in !files.contains { $0.variant == name } }
    return CaseSuite(
      library: library, files: files,
      faults: untested.map { .noCases($0, in: library.folder) })
  }

  /// Cases that have been read.
  private init(library: TemplateLibrary, files: [CaseFile], faults: [Diagnostic]) {
    self.library = library
    self.files = files
    let names = library.names
    diagnostics =
      faults
      + files.flatMap { file in
        guard names.contains(file.variant) else {
          return [.noTemplate(file.variant, of: file.source, among: names)] + file.diagnostics
        }
        return file.diagnostics
      }
  }

  /// The names of the templates with a file of cases in a folder that the user named, in order.
  public static func names(in library: TemplateLibrary) -> [String] {
    Set(library.layers.filter { $0.isNamed && $0.folder != nil }.flatMap(\.tested)).sorted()
  }

  /// Runs the cases, in the order of the files.
  ///
  /// - Parameter selection: those to run; all of them by default.
  package func run(_ selection: CaseSelection = CaseSelection()) -> [CaseRun] {
    files.flatMap { file in
      let variant = library[file.variant]
      return file.cases.filter { selection.takes($0, of: file.variant) }.map {
        CaseRun($0, of: file.variant, variant, in: library)
      }
    }
  }
}
