public import Diagnostics
import FoundationEssentials
import Templating
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
  /// What is allowed in the library's `channels.yaml` but probably not meant.
  public private(set) var channelWarnings: [Diagnostic] = []
  /// The folder they came from; nil where they did not come from one.
  public private(set) var folder: String?
  /// The texts that the templates can `render`, by name.
  public private(set) var partials: [String: SourceText]
  /// The names of the templates that have a file of cases beside them.
  public private(set) var tested: Set<String>
  /// The channels there are: the built-in ones, and those of the library's `channels.yaml`.
  public private(set) var channels: ChannelTable

  /// A template that cannot be used.
  public struct Faulty: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// Its file; nil where that cannot be read.
    public let source: SourceText?
    /// What is wrong with it.
    public let diagnostics: [Diagnostic]
  }

  /// A library of these files, each with the name of its variant.
  ///
  /// - Parameters:
  ///   - files: the templates.
  ///   - partials: the texts that they can `render`, by name.
  ///   - channels: the channels they can name.
  ///   - tested: the names of those that have cases; all of them unless given.
  public init(
    _ files: [(name: String, source: SourceText)], partials: [String: SourceText] = [:],
    channels: ChannelTable = .builtIn, tested: Set<String>? = nil
  ) {
    self.channels = channels
    self.partials = partials
    self.tested = tested ?? Set(files.map(\.name))
    for file in files {
      let (variant, diagnostics) = Variant.read(
        file.source, name: file.name, channels: channels, partials: partials)
      if let variant {
        variants.append(variant)
        warnings += diagnostics
      } else {
        faulty.append(Faulty(name: file.name, source: file.source, diagnostics: diagnostics))
      }
    }
    variants.sort { $0.name < $1.name }
  }

  /// Loads every `*.liquid` directly in a folder, the partials in its folder `partials`, and its
  /// `channels.yaml` if there is one.
  ///
  /// - Throws: a diagnostic with a code `file-…` when the folder cannot be read, or one about
  ///   `channels.yaml`. Faults of single templates do not stop the others; see `faulty`.
  public static func load(folder: String) throws(Diagnostic) -> TemplateLibrary {
    let names = try TextFile.names(inFolder: folder)
    let folder = TextFile.withoutSlashesAtEnd(folder)
    var channels = ChannelTable.builtIn
    var channelWarnings: [Diagnostic] = []
    if names.contains("channels.yaml") {
      let path = "\(folder)/channels.yaml"
      channelWarnings = try channels.extend(
        with: YAMLDocument.read(TextFile.read(path), name: path))
    }
    let (partials, unreadablePartials) = sources(in: "\(folder)/partials", named: "partials/")
    let (files, unreadable) = sources(in: folder)
    var library = TemplateLibrary(
      files, partials: Dictionary(uniqueKeysWithValues: partials), channels: channels,
      tested: Set(
        names.filter { $0.hasSuffix(CaseFile.ending) }
          .map { String($0.dropLast(CaseFile.ending.count)) }))
    library.faulty = (library.faulty + unreadable + unreadablePartials)
      .sorted { $0.name < $1.name }
    library.folder = folder
    library.channelWarnings = channelWarnings
    return library
  }

  /// The partials in the folder `partials` beside a template, by name.
  public static func partials(beside path: String) -> [String: SourceText] {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return Dictionary(uniqueKeysWithValues: sources(in: folder + "partials").files)
  }

  /// The texts of the `*.liquid` in a folder, and those that cannot be read.
  private static func sources(
    in folder: String, named prefix: String = ""
  ) -> (files: [(String, SourceText)], faulty: [Faulty]) {
    var files: [(String, SourceText)] = []
    var faulty: [Faulty] = []
    let names = (try? TextFile.names(inFolder: folder)) ?? []
    for file in names where file.hasSuffix(ending) && !file.hasPrefix(".") {
      let path = "\(folder)/\(file)"
      let name = String(file.dropLast(ending.count))
      do {
        files.append((name, try SourceText.decoding(TextFile.read(path), name: path)))
      } catch {
        // A folder of that name is no template, and no fault.
        if error.code == "file-is-folder" { continue }
        faulty.append(Faulty(name: prefix + name, source: nil, diagnostics: [error]))
      }
    }
    return (files, faulty)
  }

  /// What is allowed but probably not meant in the library's channels and in one template.
  public func warnings(about variant: String?) -> [Diagnostic] {
    guard let source = variant.flatMap({ self[$0]?.body.source }) else { return channelWarnings }
    return channelWarnings + warnings.filter { $0.place?.source == source }
  }

  /// What its templates are called, those that cannot be used too, in order.
  public var names: [String] { (variants.map(\.name) + faulty.map(\.name)).sorted() }

  /// The variant of that name.
  public subscript(name: String) -> Variant? { variants.first { $0.name == name } }

  private static let ending = ".liquid"
}
