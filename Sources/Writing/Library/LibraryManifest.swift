import Diagnostics
import YAML

/// What a layer of a library says about those below it: its `library.yaml`.
///
/// ```yaml
/// extends: [../company, starter]
/// off: [decline-kindly, recruiting/]
/// ledger: ../ledger.jsonl
/// ```
struct LibraryManifest: Hashable, Sendable {
  /// The layers below, the first winning: `starter`, or a folder.
  var extends: [TextValue] = []
  /// The templates that are not used, of this layer and of those below; with a slash at its end,
  /// the name of a folder.
  var off: [TextValue] = []
  /// Where what was sent is kept, from the folder of the layer.
  var ledger: TextValue?

  /// The name of the file.
  static let file = "library.yaml"
  /// The name that stands for the library that is built in.
  static let starter = "starter"
  /// The keys that it can have.
  static let keys = ["extends", "off", "ledger"]

  /// How many items `off` may have; a folder is one.
  private static let offAtMost = 500

  /// A manifest that says nothing.
  init() {}

  /// Reads the manifest of a layer, if it has one.
  ///
  /// - Throws: the first fault of the file: without its layers a library would not be the one that
  ///   is meant.
  init(of files: LibraryFiles) throws(Diagnostic) {
    guard let bytes = try files.bytes(of: Self.file) else { return }
    let document = try YAMLDocument.read(bytes, name: "\(files.name)/\(Self.file)")
    var faults = document.warnings
    if let reader = MappingReader(
      document.root, in: document.source, keys: Self.keys, of: "a library", codes: "library",
      into: &faults)
    {
      extends = Self.texts("extends", of: reader, into: &faults)
      off = Self.texts("off", of: reader, into: &faults)
      ledger = reader.text("ledger", into: &faults)
      if let path = ledger, !Self.canBeLedger(path.text) { faults.append(.wrongLedger(path)) }
      if let tooMany = off.dropFirst(Self.offAtMost).first {
        faults.append(.tooManyOff(off.count, Self.offAtMost, tooMany.place))
      }
    }
    if let fault = faults.first(where: { $0.severity == .error }) { throw fault }
  }

  /// One text, or a list of them.
  private static func texts(
    _ key: String, of reader: MappingReader, into faults: inout [Diagnostic]
  ) -> [TextValue] {
    guard reader.value(key)?.scalar != nil else { return reader.texts(key, into: &faults) }
    return reader.text(key, into: &faults).map { [$0] } ?? []
  }

  /// Whether a path can be that of a ledger: a library, which can come from anybody, has nothing
  /// written but to a file of that kind near it.
  private static func canBeLedger(_ path: String) -> Bool {
    !path.hasPrefix("/") && !path.hasPrefix("~") && path.hasSuffix(".jsonl")
      && path.utf8.allSatisfy { $0 >= 0x20 }
  }

  /// Whether a template is turned off.
  func turnsOff(_ name: String) -> Bool {
    off.contains { Self.covers($0.text, name) }
  }

  /// Whether a name, or that of a folder with its slash, stands for a template.
  static func covers(_ word: String, _ name: String) -> Bool {
    word.hasSuffix("/") ? name.hasPrefix(word) : word == name
  }
}

extension Diagnostic {
  fileprivate static func wrongLedger(_ path: TextValue) -> Diagnostic {
    Diagnostic(
      "library-ledger", "a library names its ledger by a path from its own folder to a `.jsonl`",
      at: path.place, help: "write it as `ledger.jsonl` or `../ledger.jsonl`")
  }

  fileprivate static func tooManyOff(_ count: Int, _ most: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      "library-off", "a library turns off at most \(most) names, not \(count)", at: place,
      help: "turn off whole folders, or extend another library")
  }
}
