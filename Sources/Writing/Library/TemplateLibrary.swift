public import Channels
public import Diagnostics
import Files
import Fitting
import FoundationEssentials
import People
import Templating
import Text
public import Wording
import YAML

/// A library of templates, with its channels and settings: a folder, or several in layers.
///
/// ```swift
/// let library = try TemplateLibrary.load(folder: "templates")
/// library["met-at-event"]?.frontMatter.summary
/// ```
///
/// Of templates, partials, channels and settings that several layers have, those of the first
/// layer count.
public struct TemplateLibrary: Hashable, Sendable {
  /// The layers, the first winning.
  public private(set) var layers: [Layer] = []
  /// The usable templates, by name.
  public private(set) var variants: [Variant] = []
  /// The unusable templates, with their faults.
  public private(set) var faulty: [Faulty] = []
  /// Warnings about valid but unlikely content of the usable ones.
  public private(set) var warnings: [Diagnostic] = []
  /// The warnings about each template and the partials it renders, by its name.
  private var warningsByName: [String: [Diagnostic]] = [:]
  /// Warnings about valid but unlikely content of the library's `channels.yaml`.
  public private(set) var channelWarnings: [Diagnostic] = []
  /// Warnings about its folders, and about its `library.yaml`.
  public private(set) var layerWarnings: [Diagnostic] = []
  /// The texts that the templates can `render`, by name.
  public private(set) var partials: [String: SourceText]
  /// The names of the templates with a file of cases.
  public private(set) var tested: Set<String>
  /// The channels: the built-in ones, and those of the library's `channels.yaml`.
  public private(set) var channels: ChannelTable
  /// The layer that each template, and each partial as `partials/NAME`, comes from.
  private var origins: [String: Int] = [:]
  /// The names of the templates that a layer turns off.
  private var off: Set<String> = []

  /// The library's settings for the rules that check its templates and messages: its `lint.yaml`.
  public private(set) var settings = LintSettings()
  /// The faults of its `lint.yaml`; a faulty entry is treated as missing.
  public private(set) var settingsFaults: [Diagnostic] = []

  /// One layer of a library.
  public struct Layer: Hashable, Sendable {
    /// The name: that of its folder, or `starter`.
    public let name: String
    /// Its folder; nil for the starter library, and for a folder in an earlier revision.
    public let folder: String?
    /// Whether the user named it, rather than another layer.
    public let isNamed: Bool
    /// The names of the templates with a file of cases in it.
    package let tested: Set<String>
  }

  /// The path of the file that keeps what was sent, where a layer that the user named says it.
  package private(set) var ledgerPath: String?

  /// An unusable template.
  public struct Faulty: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The file; nil where it cannot be read.
    public let source: SourceText?
    /// The faults.
    public let diagnostics: [Diagnostic]

    /// The same template, with the fault of a partial in place of the report that there is none.
    fileprivate func telling(_ faults: [String: Diagnostic]) -> Faulty {
      let reported = diagnostics.map { diagnostic in
        guard diagnostic.code == "template-unknown-partial", let place = diagnostic.place else {
          return diagnostic
        }
        let name = place.source[place.range].filter { $0 != "\"" && $0 != "'" }
        return faults["partials/\(name)"] ?? diagnostic
      }
      return Faulty(name: name, source: source, diagnostics: reported)
    }
  }

  /// A library of these files, each with the name of its variant.
  ///
  /// - Parameters:
  ///   - files: the templates.
  ///   - partials: the texts that they can `render`, by name.
  ///   - channels: the channels they can name.
  ///   - tested: the names of those that have cases; by default all of them.
  public init(
    _ files: [(name: String, source: SourceText)], partials: [String: SourceText] = [:],
    channels: ChannelTable = .builtIn, tested: Set<String>? = nil
  ) {
    self.init(
      files.map { TemplateFile(name: $0.name, source: $0.source, isFaultless: false) },
      partials: partials, channels: channels, tested: tested ?? Set(files.map(\.name)))
  }

  /// A template's file before it is read.
  private struct TemplateFile {
    let name: String
    let source: SourceText
    /// Whether it is known to have no fault, so that it can be parsed on demand.
    let isFaultless: Bool
  }

  private init(
    _ files: [TemplateFile], partials: [String: SourceText], channels: ChannelTable,
    tested: Set<String>
  ) {
    self.channels = channels
    self.partials = partials
    self.tested = tested
    let shared = Partials(partials)
    var seen: Set<Diagnostic> = []
    for file in files {
      let (variant, diagnostics) = Variant.read(
        file.source, name: file.name, channels: channels, partials: shared,
        isFaultless: file.isFaultless)
      if let variant {
        variants.append(variant)
        if !diagnostics.isEmpty { warningsByName[file.name] = diagnostics }
        // Each template repeats the warnings about the partials it renders.
        warnings += diagnostics.filter { seen.insert($0).inserted }
      } else {
        faulty.append(Faulty(name: file.name, source: file.source, diagnostics: diagnostics))
      }
    }
    variants.sort { $0.name < $1.name }
  }

  /// Loads every `*.liquid` in a folder and the folders in it, the partials in its folder
  /// `partials`, its `channels.yaml` and `lint.yaml` if they exist, and the layers that its
  /// `library.yaml` names.
  ///
  /// - Throws: a diagnostic with a code `file-…` when the folder cannot be read, or one about
  ///   `channels.yaml` or `library.yaml`. Faults of single templates do not stop the others; see
  ///   `faulty`.
  public static func load(folder: String) throws(Diagnostic) -> TemplateLibrary {
    try load(folders: [folder])
  }

  /// Loads several folders in layers.
  ///
  /// - Parameters:
  ///   - folders: the folders, the first winning.
  ///   - hasStarter: whether the starter library lies under them.
  /// - Throws: what loading one folder throws.
  public static func load(
    folders: [String], andStarter hasStarter: Bool = false
  ) throws(Diagnostic) -> TemplateLibrary {
    var layers: [LibraryFiles] = []
    for folder in folders { layers.append(try LibraryFiles.load(folder)) }
    return try TemplateLibrary(layers: layers, andStarter: hasStarter, open: LibraryFiles.load)
  }

  /// A library of files that have been read from anywhere.
  ///
  /// - Parameters:
  ///   - layers: the files of each layer, the first winning.
  ///   - hasStarter: whether the starter library lies under them.
  ///   - open: reads the files of a folder that a layer extends.
  /// - Throws: a diagnostic about `channels.yaml` or `library.yaml`. Faults of single templates do
  ///   not stop the others; see `faulty`.
  package init(
    layers: [LibraryFiles], andStarter hasStarter: Bool = false,
    open: @escaping (_ folder: String) throws(Diagnostic) -> LibraryFiles = LibraryFiles.load
  ) throws(Diagnostic) {
    try self.init(LibraryLayers.all(layers, andStarter: hasStarter, open: open))
  }

  /// A library of layers, the first winning.
  private init(_ layers: [LibraryLayer]) throws(Diagnostic) {
    var channels = ChannelTable.builtIn
    var channelWarnings: [Diagnostic] = []
    var merged = MergedFiles()
    // From the lowest layer up, each laid over those below it.
    for (index, layer) in layers.enumerated().reversed() {
      if let bytes = try layer.files.bytes(of: Self.channelsFile) {
        channelWarnings += try channels.extend(
          with: YAMLDocument.read(bytes, name: "\(layer.files.name)/\(Self.channelsFile)"))
      }
      merged.lay(layer, index)
    }
    let isStarterWhole = merged.isStarterWhole(of: layers)
    self.init(
      merged.templates.sorted { $0.key < $1.key }.map { name, file in
        TemplateFile(
          name: name, source: file.source,
          isFaultless: isStarterWhole && layers[file.layer].files.isFaultless)
      },
      partials: merged.partials.mapValues(\.source), channels: channels, tested: merged.tested)
    let unreadable = merged.faults
      .map { Faulty(name: $0.key, source: nil, diagnostics: [$0.value.fault]) }
    let faults = merged.faults.mapValues(\.fault)
    faulty = (faulty.map { $0.telling(faults) } + unreadable).sorted { $0.name < $1.name }
    self.channelWarnings = channelWarnings
    layerWarnings = layers.flatMap(\.files.warnings) + merged.warnings
    origins = merged.origins
    off = merged.off
    self.layers = layers.map { layer in
      Layer(
        name: layer.files.name, folder: layer.files.isOnDisk ? layer.files.location : nil,
        isNamed: layer.isNamed, tested: layer.files.tested)
    }
    ledgerPath =
      layers.lazy.filter(\.isNamed).compactMap { layer in
        layer.manifest.ledger.map { TextFile.tidied("\(layer.files.location ?? ".")/\($0.text)") }
      }.first
    for layer in layers.reversed() {
      let (settings, faults) = layer.files.settings
      settingsFaults += faults + self.settings.lay(settings)
    }
  }

  /// The same library with more remarks about its folders.
  package func noting(_ remarks: [Diagnostic]) -> TemplateLibrary {
    var library = self
    library.layerWarnings += remarks
    return library
  }

  /// These folders, and those that their `library.yaml` names; only they themselves where one of
  /// those files is at fault.
  package static func folders(extendedFrom folders: [String]) -> [String] {
    let layers = try? LibraryLayers.all(
      folders.map { LibraryFiles(manifestOf: $0) }, andStarter: false,
      open: { LibraryFiles(manifestOf: $0) })
    return layers?.compactMap(\.files.location) ?? folders
  }

  /// The folder of its first layer; nil where there is none.
  public var folder: String? { layers.first?.folder }

  /// The layer that a template, or a partial as `partials/NAME`, comes from; nil where the library
  /// has no layers.
  package func layer(of name: String) -> Layer? { origins[name].map { layers[$0] } }

  /// Whether a template, or a partial as `partials/NAME`, is of a layer that the user named.
  package func isOwn(_ name: String) -> Bool { layer(of: name)?.isNamed ?? true }

  /// Whether no layer above one has a template of that name, or turns it off.
  package func isUncovered(_ name: String, in layer: Layer) -> Bool {
    guard !off.contains(name) else { return false }
    guard let origin = origins[name], let index = layers.firstIndex(of: layer) else { return true }
    return origin >= index
  }

  /// The partials in the folder `partials` beside a template, by name.
  public static func partials(beside path: String) -> [String: SourceText] {
    let folder = TextFile.folder(of: path)
    var partials: [String: SourceText] = [:]
    var walk = LibraryWalk("\(folder)/partials")
    try? walk.run()
    for file in walk.paths where LibraryFiles.belongs(LibraryFiles.partials + file) {
      partials[String(file.dropLast(ending.count))] = try? SourceText.decoding(
        TextFile.read("partials/" + file, in: folder), name: "\(folder)/partials/\(file)")
    }
    return partials
  }

  /// Warnings about the library's folders, `library.yaml`, `channels.yaml` and `lint.yaml`.
  public var warningsBesideTemplates: [Diagnostic] {
    layerWarnings + channelWarnings
      + settingsFaults.map { fault in
        var warning = fault
        warning.severity = min(fault.severity, .warning)
        return warning
      }
  }

  /// Warnings about one template, and about the files beside the templates.
  public func warnings(about variant: String?) -> [Diagnostic] {
    warningsBesideTemplates + (variant.flatMap { warningsByName[$0] } ?? [])
  }

  /// The names of its templates, unusable ones included, in order.
  public var names: [String] { (variants.map(\.name) + faulty.map(\.name)).sorted() }

  /// The variant of that name.
  public subscript(name: String) -> Variant? { variants.first { $0.name == name } }

  /// The ending of the names of templates' files.
  static let ending = ".liquid"
  /// The name of the file with the channels that a library adds.
  static let channelsFile = "channels.yaml"
}
