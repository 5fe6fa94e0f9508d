import Diagnostics
import Files
import FoundationEssentials
import Writing

/// The arguments of a lint: names of templates, and paths as editors and hooks pass them.
struct LintSelection {
  /// The arguments.
  let words: [String]

  /// The folder of the library that holds the paths; nil where all arguments are names.
  ///
  /// - Throws: a diagnostic with code `file-missing`, or `usage-libraries` for paths in several.
  func folder() throws(Diagnostic) -> String? {
    var found: String?
    for word in words where Self.isPath(word) {
      guard FileManager.default.fileExists(atPath: word) else {
        _ = try TextFile.read(word)
        continue
      }
      let folder = Self.library(of: word)
      if let other = found, TextFile.steps(to: other) != TextFile.steps(to: folder) {
        throw .severalLibraries(other, folder)
      }
      found = found ?? folder
    }
    return found
  }

  /// The requested names in a library; nil for everything.
  ///
  /// - Throws: a diagnostic with code `usage-variant` for a name that the library does not have.
  func names(in library: TemplateLibrary) throws(Diagnostic) -> Set<String>? {
    guard !words.isEmpty else { return nil }
    let partials = library.partials.keys.map { "partials/\($0)" }
    let known = library.names + partials.sorted()
    var names: Set<String> = []
    for word in words {
      if known.contains(word) {
        try Self.refuseForeign(word, in: library)
        names.insert(word)
        continue
      }
      guard Self.isPath(word) else { throw .unknownTemplate(word, among: known) }
      let place = TextFile.steps(to: Self.library(of: word))
      let isInside = library.layers.contains { layer in
        layer.isNamed && layer.folder.map { TextFile.steps(to: $0) } == place
      }
      guard isInside else { throw .outside(word, library) }
      let name = Self.name(of: word)
      // A library's folder, or a file for all of it, is linted with all of it.
      let isWhole = TextFile.steps(to: word) == place
      if isWhole || LibraryFiles.settingsFiles.contains(String(TextFile.name(of: word))) {
        return nil
      }
      if TextFile.isFolder(word) {
        names.formUnion(known.filter { $0.hasPrefix(name + "/") })
        continue
      }
      guard known.contains(name) else { throw .unknownTemplate(word, among: known) }
      try Self.refuseForeign(name, in: library)
      names.insert(name)
    }
    return names
  }

  /// Refuses a template of a layer that somebody else keeps, which would be passed over.
  private static func refuseForeign(
    _ name: String, in library: TemplateLibrary
  ) throws(Diagnostic) {
    guard !library.isOwn(name), let layer = library.layer(of: name) else { return }
    throw .foreign(name, layer.folder ?? layer.name)
  }

  private static let endings = [".liquid", ".cases.yaml", ".yaml"]

  private static func isPath(_ word: String) -> Bool {
    endings.contains(where: word.hasSuffix) || TextFile.isFolder(word)
  }

  /// The folder of the library that holds a path: the nearest one, from a folder itself or from
  /// that of a file, that is named `templates`, holds a file that only libraries have, or holds
  /// `partials`; else the folder that the search starts from.
  static func library(of path: String) -> String {
    let tidied = TextFile.tidied(path)
    let path = tidied.isEmpty ? "." : tidied
    let start = TextFile.isFolder(path) ? path : TextFile.folder(of: path)
    var folder = start
    for _ in 0..<LibraryWalk.depthAtMost {
      let name = TextFile.steps(to: folder).last ?? ""
      if name == "partials" { return above(folder) }
      let marks = LibraryFiles.settingsFiles + ["partials"]
      if name == "templates" || marks.contains(where: { TextFile.isThere("\(folder)/\($0)") }) {
        return folder
      }
      guard TextFile.steps(to: folder).count > 1 else { break }
      folder = above(folder)
    }
    return start
  }

  /// The folder above one, also above the one that the user is in.
  private static func above(_ folder: String) -> String {
    if folder == "." { return ".." }
    return TextFile.name(of: folder) == ".." ? "\(folder)/.." : TextFile.folder(of: folder)
  }

  /// The name of a file in its library.
  static func name(of path: String) -> String {
    let folder = library(of: path)
    let steps = TextFile.steps(to: path).dropFirst(TextFile.steps(to: folder).count)
    let file = steps.joined(separator: "/")
    let ending = endings.first(where: file.hasSuffix) ?? ""
    return String(file.dropLast(ending.count))
  }
}

extension Diagnostic {
  fileprivate static func severalLibraries(_ first: String, _ second: String) -> Diagnostic {
    Diagnostic(
      "usage-libraries", kind: .usage, "the files lie in two libraries, `\(first)` and `\(second)`",
      help: "lint one library at a time")
  }

  fileprivate static func foreign(_ name: String, _ layer: String) -> Diagnostic {
    Diagnostic(
      "usage-variant", kind: .usage,
      "`\(name)` comes from the layer `\(layer)`, which is not linted here",
      help: "lint that layer: `--templates \(layer)`")
  }

  fileprivate static func outside(_ path: String, _ library: TemplateLibrary) -> Diagnostic {
    let folder = library.folder.map { "the library `\($0)`" } ?? "the built-in library"
    return Diagnostic(
      "usage-variant", kind: .usage, "`\(path)` does not lie in \(folder)",
      help: "leave out `--templates`, or name one of its templates")
  }
}
