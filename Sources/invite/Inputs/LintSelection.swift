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
        names.insert(word)
        continue
      }
      guard Self.isPath(word) else { throw .unknownTemplate(word, among: known) }
      // A folder or a file for the whole library is linted with all of it.
      if TextFile.isFolder(word)
        || ["lint.yaml", "channels.yaml", "library.yaml"].contains(TextFile.name(of: word))
      {
        return nil
      }
      let name = Self.name(of: word)
      let place = TextFile.steps(to: Self.library(of: word))
      let isInside = library.layers.contains { layer in
        layer.isNamed && layer.folder.map { TextFile.steps(to: $0) } == place
      }
      guard isInside else { throw .outside(word, library) }
      guard known.contains(name) else { throw .unknownTemplate(word, among: known) }
      names.insert(name)
    }
    return names
  }

  private static let endings = [".liquid", ".cases.yaml", ".yaml"]

  private static func isPath(_ word: String) -> Bool {
    endings.contains(where: word.hasSuffix) || TextFile.isFolder(word)
  }

  /// The folder of the library that holds a path: the nearest one above it that is named
  /// `templates`, holds a file that only libraries have, or holds `partials`; else its own folder.
  static func library(of path: String) -> String {
    if TextFile.isFolder(path) { return path }
    let own = TextFile.folder(of: path)
    var folder = own
    for _ in 0..<LibraryWalk.depthAtMost {
      let name = TextFile.name(of: folder)
      if name == "partials" { return TextFile.folder(of: folder) }
      let marks = ["library.yaml", "lint.yaml", "channels.yaml", "partials"]
      if name == "templates" || marks.contains(where: { TextFile.isThere("\(folder)/\($0)") }) {
        return folder
      }
      let above = TextFile.folder(of: folder)
      guard folder != ".", folder != "/", name != "..", above != folder else { break }
      folder = above
    }
    return own
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

  fileprivate static func outside(_ path: String, _ library: TemplateLibrary) -> Diagnostic {
    let folder = library.folder.map { "the library `\($0)`" } ?? "the built-in library"
    return Diagnostic(
      "usage-variant", kind: .usage, "`\(path)` does not lie in \(folder)",
      help: "leave out `--templates`, or name one of its templates")
  }
}
