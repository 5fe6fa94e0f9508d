public import Diagnostics
import FoundationEssentials
import YAML

/// A folder of templates, and the channels it adds.
///
/// ```swift
/// let library = try TemplateLibrary.load(folder: "templates")
/// library["met-at-event"]?.frontMatter.summary
/// ```
public struct TemplateLibrary: Hashable, Sendable {
  /// The templates that can be used, by name.
  public private(set) var variants: [Variant] = []
  /// The templates that cannot, and why.
  public private(set) var faulty: [Faulty] = []
  /// What is allowed in the others but probably not meant.
  public private(set) var warnings: [Diagnostic] = []
  /// The folder they came from; nil where they did not come from one.
  public private(set) var folder: String?
  /// The channels there are: the built-in ones, and those of the library's `channels.yaml`.
  public private(set) var channels: ChannelTable

  /// A template that cannot be used.
  public struct Faulty: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// What is wrong with it.
    public let diagnostics: [Diagnostic]
  }

  /// A library of these files, each with the name of its variant.
  public init(_ files: [(name: String, source: SourceText)], channels: ChannelTable = .builtIn) {
    self.channels = channels
    for file in files {
      let (variant, diagnostics) = Variant.read(
        file.source, name: file.name, channels: channels)
      if let variant {
        variants.append(variant)
        warnings += diagnostics
      } else {
        faulty.append(Faulty(name: file.name, diagnostics: diagnostics))
      }
    }
    variants.sort { $0.name < $1.name }
  }

  /// Loads every `*.liquid` directly in a folder, and its `channels.yaml` if there is one.
  ///
  /// - Throws: a diagnostic with a code `file-…` when the folder cannot be read, or one about
  ///   `channels.yaml`. Faults of single templates do not stop the others; see `faulty`.
  public static func load(folder: String) throws(Diagnostic) -> TemplateLibrary {
    let names = try TextFile.names(inFolder: folder)
    var channels = ChannelTable.builtIn
    if names.contains("channels.yaml") {
      let path = "\(folder)/channels.yaml"
      try channels.extend(with: YAMLDocument.read(TextFile.read(path), name: path))
    }
    var files: [(name: String, source: SourceText)] = []
    var unreadable: [Faulty] = []
    for name in names where name.hasSuffix(ending) && !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      let variant = String(name.dropLast(ending.count))
      do {
        let source = try SourceText.decoding(TextFile.read(path), name: path)
        files.append((variant, source))
      } catch {
        // A folder of that name is no template, and no fault.
        if error.code == "file-is-folder" { continue }
        unreadable.append(Faulty(name: variant, diagnostics: [error]))
      }
    }
    var library = TemplateLibrary(files, channels: channels)
    library.faulty = (library.faulty + unreadable).sorted { $0.name < $1.name }
    library.folder = folder
    return library
  }

  /// The variant of that name.
  public subscript(name: String) -> Variant? { variants.first { $0.name == name } }

  private static let ending = ".liquid"
}
