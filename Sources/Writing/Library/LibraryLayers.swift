import Diagnostics
import Files
import YAML

/// Puts the layers of a library in order: each before those that it extends.
struct LibraryLayers {
  /// Reads the files of a folder that a layer extends.
  private let open: (_ folder: String) throws(Diagnostic) -> LibraryFiles
  /// The layers on all ways, those that several extend more than once.
  private var found: [LibraryLayer] = []
  /// Each layer that has been read, by its identity.
  private var known: [String: LibraryLayer] = [:]
  /// The layers on the way to the present one.
  private var way: [String] = []

  /// How many layers a library may have.
  private static let layersAtMost = 16
  /// How many ways may lead through them.
  private static let waysAtMost = 256

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
    for files in named {
      let layer = try LibraryLayer(files, isNamed: true)
      layers.known[layer.identity] = layer
    }
    for files in named { try layers.add(layers.layer(of: files, isNamed: true)) }
    if hasStarter { try layers.add(layers.layer(of: .starter, isNamed: false)) }
    return layers.ordered
  }

  private init(open: @escaping (_ folder: String) throws(Diagnostic) -> LibraryFiles) {
    self.open = open
  }

  /// Each layer once: one that the user named where it was named first, another one under all that
  /// extend it.
  private var ordered: [LibraryLayer] {
    let named = Set(found.filter(\.isNamed).map(\.identity))
    var seen: Set<String> = []
    let own = found.filter { $0.isNamed || !named.contains($0.identity) }
    let first = own.enumerated().filter { _, layer in
      !layer.isNamed || seen.insert(layer.identity).inserted
    }
    seen = []
    let last = first.reversed().filter { _, layer in
      layer.isNamed || seen.insert(layer.identity).inserted
    }
    return last.reversed().map(\.element)
  }

  private func layer(
    of files: LibraryFiles, isNamed: Bool
  ) throws(Diagnostic) -> LibraryLayer {
    var layer = try LibraryLayer(files, isNamed: isNamed)
    if let known = known[layer.identity] { layer = known }
    layer.isNamed = isNamed
    return layer
  }

  private mutating func add(_ layer: LibraryLayer) throws(Diagnostic) {
    found.append(layer)
    way.append(layer.identity)
    for base in layer.manifest.extends {
      let lower = try below(layer, base)
      guard !way.contains(lower.identity) else { throw .circle(base) }
      guard known.count <= Self.layersAtMost, found.count < Self.waysAtMost else {
        throw .tooManyLayers(base, Self.layersAtMost)
      }
      try add(lower)
    }
    way.removeLast()
  }

  /// The layer that another one extends, which is read once.
  private mutating func below(
    _ layer: LibraryLayer, _ base: TextValue
  ) throws(Diagnostic) -> LibraryLayer {
    guard base.text != LibraryManifest.starter else {
      return try LibraryLayer(.starter, isNamed: false)
    }
    guard !base.text.hasPrefix("/"), !base.text.hasPrefix("~") else { throw .absoluteLayer(base) }
    let path = TextFile.tidied("\(layer.files.location ?? ".")/\(base.text)")
    let folder = path.isEmpty ? "." : path
    if var known = known[TextFile.identity(of: folder)] {
      known.isNamed = false
      return known
    }
    do throws(Diagnostic) {
      let lower = try LibraryLayer(open(folder), isNamed: false)
      known[lower.identity] = lower
      return lower
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
}
