import Diagnostics
import Files
import YAML

/// One layer of a library: the files of a folder, or the starter library.
struct LibraryLayer: Sendable {
  /// Its files.
  let files: LibraryFiles
  /// What it says about the layers below it.
  let manifest: LibraryManifest
  /// Whether the user named it, rather than another layer.
  let isNamed: Bool

  /// A layer, with its `library.yaml`.
  ///
  /// - Throws: the fault of that file.
  init(_ files: LibraryFiles, isNamed: Bool) throws(Diagnostic) {
    self.files = files
    self.isNamed = isNamed
    manifest = try LibraryManifest(of: files)
  }

  /// The same for every path that leads to one folder.
  fileprivate var identity: String {
    files.location.map { TextFile.identity(of: $0) } ?? files.name
  }
}

/// Puts the layers of a library in order: each before those that it extends.
struct LibraryLayers {
  /// Reads the files of a folder that a layer extends.
  let open: (_ folder: String) throws(Diagnostic) -> LibraryFiles
  private var found: [LibraryLayer] = []
  /// The layers on the way to the present one.
  private var way: [String] = []

  /// How many layers a library may have.
  private static let layersAtMost = 16

  /// Finds all layers.
  ///
  /// - Parameters:
  ///   - named: those that the user named, the first winning.
  ///   - hasStarter: whether the starter library lies under them.
  ///   - open: reads the files of a folder.
  /// - Throws: a fault of a `library.yaml`.
  static func all(
    _ named: [LibraryFiles], andStarter hasStarter: Bool,
    open: @escaping (_ folder: String) throws(Diagnostic) -> LibraryFiles
  ) throws(Diagnostic) -> [LibraryLayer] {
    var layers = LibraryLayers(open: open)
    for files in named { try layers.add(LibraryLayer(files, isNamed: true)) }
    if hasStarter { try layers.add(LibraryLayer(.starter, isNamed: false)) }
    // A layer that several extend lies under all of them.
    var seen: Set<String> = []
    return layers.found.reversed().filter { seen.insert($0.identity).inserted }.reversed()
      .map { layer in layer }
  }

  private mutating func add(_ layer: LibraryLayer) throws(Diagnostic) {
    found.append(layer)
    way.append(layer.identity)
    for base in layer.manifest.extends {
      let files = try files(of: base, under: layer)
      let lower = try LibraryLayer(files, isNamed: false)
      guard !way.contains(lower.identity) else { throw .circle(base) }
      guard found.count < Self.layersAtMost else { throw .tooManyLayers(base, Self.layersAtMost) }
      try add(lower)
    }
    way.removeLast()
  }

  private func files(
    of base: TextValue, under layer: LibraryLayer
  ) throws(Diagnostic) -> LibraryFiles {
    if base.text == LibraryManifest.starter { return .starter }
    guard !base.text.hasPrefix("/"), !base.text.hasPrefix("~") else { throw .absoluteLayer(base) }
    let place = layer.files.location ?? "."
    do throws(Diagnostic) {
      return try open(TextFile.tidied("\(place)/\(base.text)"))
    } catch {
      guard error.kind == .access else { throw error }
      throw .noLayer(base, error)
    }
  }
}

extension Diagnostic {
  fileprivate static func absoluteLayer(_ base: TextValue) -> Diagnostic {
    Diagnostic(
      "library-extends", "a library is extended by a path from its own folder", at: base.place,
      help: "write it as `../company`, so that it holds on every machine")
  }

  fileprivate static func noLayer(_ base: TextValue, _ reason: Diagnostic) -> Diagnostic {
    Diagnostic(
      "library-extends", "\(reason.message), which the library extends", at: base.place,
      help: "write `\(LibraryManifest.starter)`, or a path from the folder of this file")
  }

  fileprivate static func circle(_ base: TextValue) -> Diagnostic {
    Diagnostic(
      "library-extends", "`\(base.text)` extends this library in turn", at: base.place,
      help: "let the one with the common templates extend nothing")
  }

  fileprivate static func tooManyLayers(_ base: TextValue, _ most: Int) -> Diagnostic {
    Diagnostic(
      "library-extends", "a library has at most \(most) layers", at: base.place,
      help: "nobody finds a template in so many: put some of them together")
  }

  /// A name that turns off nothing.
  static func nothingOff(_ name: TextValue, _ help: String?) -> Diagnostic {
    Diagnostic(
      "library-nothing-off", severity: .warning,
      "there is no template `\(name.text)` to turn off here or below", at: name.place, help: help)
  }
}
