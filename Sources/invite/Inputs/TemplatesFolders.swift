import ArgumentParser
import Diagnostics
import Files
import Writing

/// The folders that make up a library of templates.
struct TemplatesFolders: Equatable {
  /// The folders that the user named, the first winning; empty for the default one.
  var named: [String]
  /// Whether the starter library lies under them.
  var hasStarter = false
  /// Texts in place of those of files, by path: what is not saved yet.
  var drafts: [String: String] = [:]

  /// The library of `library()`.
  ///
  /// - Throws: the exit status, after the faults have been reported.
  func load(_ console: Console) throws -> TemplateLibrary {
    do {
      let library = try library()
      console.report(library.layerWarnings.filter { $0.severity == .info })
      return library
    } catch {
      console.report(error)
      throw error.exitStatus
    }
  }

  /// The paths of the folders, whether or not they exist, and of those that they extend.
  var paths: [String] {
    TemplateLibrary.folders(extendedFrom: named.isEmpty ? [first] : named)
  }

  /// The first of the folders, whether or not it exists.
  var first: String { named.first ?? Self.ofEnvironment ?? Self.usual }

  /// The same folders, or the usual one where it is there, even if nothing is in it yet.
  var toWrite: TemplatesFolders {
    var folders = self
    if named.isEmpty, TextFile.isFolder(first) { folders.named = [first] }
    return folders
  }

  /// The folder that is looked for where nobody names one.
  private static let usual = "templates"

  /// The folder that the environment names, if it names one.
  private static var ofEnvironment: String? { Environment.variable("INVITE_TEMPLATES") }

  /// The library of the named folders, or the default one.
  func library() throws(Diagnostic) -> TemplateLibrary {
    if !named.isEmpty {
      return try load(named)
    }
    if let folder = Self.ofEnvironment {
      do {
        return try load([folder])
      } catch {
        var fault = error
        if fault.kind == .access {
          fault.help =
            "`INVITE_TEMPLATES` names it: set it to your folder of templates, or unset it"
        }
        throw fault
      }
    }
    guard TextFile.isFolder(Self.usual) else { return try starter() }
    let files = try LibraryFiles.load(Self.usual)
    // Many projects have a folder of this name with something else in it.
    guard files.areLibrary else {
      let remark = files.hasTemplates ? [Diagnostic.unrelatedFolder(Self.usual)] : []
      return try starter().noting(remark)
    }
    return try load([Self.usual], known: files)
  }

  /// The library of some folders.
  ///
  /// - Parameter known: the files of the first, where they have been read already.
  private func load(
    _ folders: [String], known: LibraryFiles? = nil
  ) throws(Diagnostic) -> TemplateLibrary {
    let open = { (folder: String) throws(Diagnostic) -> LibraryFiles in
      try LibraryFiles.load(folder).drafting(drafts)
    }
    var layers: [LibraryFiles] = []
    for (index, folder) in folders.enumerated() {
      if index == 0, let known {
        layers.append(known.drafting(drafts))
      } else {
        layers.append(try open(folder))
      }
    }
    return try TemplateLibrary(layers: layers, andStarter: hasStarter, open: open)
  }

  /// The starter library, under the files that are not saved yet.
  private func starter() throws(Diagnostic) -> TemplateLibrary {
    if drafts.isEmpty { return .starter }
    let files = LibraryFiles(name: Self.usual, files: [:], location: Self.usual).drafting(drafts)
    return try TemplateLibrary(layers: [files], andStarter: true)
  }
}

extension Diagnostic {
  fileprivate static func unrelatedFolder(_ folder: String) -> Diagnostic {
    Diagnostic(
      "library-unrelated", severity: .info,
      "no file in `\(folder)` starts with front matter, so the starter library is used",
      help: "if these are your templates, start each with `---`, `summary: …` and `---`; "
        + "`--templates \(folder)` tells what else they lack")
  }
}
