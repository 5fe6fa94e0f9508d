import Diagnostics
import Text
import YAML

/// The templates and partials of several layers, each by its name.
struct MergedFiles {
  var templates: [String: (source: SourceText, layer: Int)] = [:]
  var partials: [String: (source: SourceText, layer: Int)] = [:]
  /// The files that cannot be read; the names of partials start with `partials/`.
  var faults: [String: (fault: Diagnostic, layer: Int)] = [:]
  /// The names of the templates with cases in their own layer or one above it.
  var tested: Set<String> = []
  /// The names of the templates that are turned off.
  var off: Set<String> = []
  var warnings: [Diagnostic] = []

  /// Lays a layer over those that are here.
  mutating func lay(_ layer: LibraryLayer, _ index: Int) {
    let (files, faulty) = layer.files.texts(ofPartials: false)
    let (partials, faultyPartials) = layer.files.texts(ofPartials: true)
    for file in files {
      templates[file.name] = (file.source, index)
      faults[file.name] = nil
      // Cases from below test the template that is covered.
      tested.remove(file.name)
      off.remove(file.name)
    }
    for file in partials {
      self.partials[file.name] = (file.source, index)
      faults[LibraryFiles.partials + file.name] = nil
    }
    for file in faulty + faultyPartials {
      templates[file.name] = nil
      if file.name.hasPrefix(LibraryFiles.partials) {
        self.partials[String(file.name.dropFirst(LibraryFiles.partials.count))] = nil
      }
      faults[file.name] = (file.fault, index)
    }
    tested.formUnion(layer.files.tested)
    turnOff(layer.manifest)
  }

  private mutating func turnOff(_ manifest: LibraryManifest) {
    guard !manifest.off.isEmpty else { return }
    let names = (Array(templates.keys) + faults.keys)
      .filter { !$0.hasPrefix(LibraryFiles.partials) }.sorted()
    for word in manifest.off {
      let meant = names.filter { LibraryManifest.covers(word.text, $0) }
      // Turned off twice, or by a layer below already, it is off all the same.
      if meant.isEmpty, !off.contains(where: { LibraryManifest.covers(word.text, $0) }) {
        let isFolder = names.contains { $0.hasPrefix(word.text + "/") }
        let help =
          isFolder
          ? "did you mean the folder `\(word.text)/`?"
          : Phrasing.suggestion(for: word.text, among: names, noun: "templates")
        warnings.append(.nothingOff(word, help))
      }
      for name in meant {
        templates[name] = nil
        faults[name] = nil
        tested.remove(name)
        off.insert(name)
      }
    }
  }

  /// The layer of each file.
  var origins: [String: Int] {
    var origins = templates.mapValues(\.layer)
    for (name, partial) in partials { origins[LibraryFiles.partials + name] = partial.layer }
    for (name, fault) in faults { origins[name] = fault.layer }
    return origins
  }

  /// Whether the partials of faultless layers are those that they came with.
  func isStarterWhole(of layers: [LibraryLayer]) -> Bool {
    layers.count == 1
      || layers.allSatisfy { layer in
        !layer.files.isFaultless
          || layer.files.texts(ofPartials: true).files.allSatisfy {
            partials[$0.name]?.source == $0.source
          }
      }
  }
}

extension Diagnostic {
  /// A name that turns off nothing.
  fileprivate static func nothingOff(_ name: TextValue, _ help: String?) -> Diagnostic {
    Diagnostic(
      "library-nothing-off", severity: .warning,
      "there is no template `\(name.text)` to turn off here or below", at: name.place, help: help)
  }
}
