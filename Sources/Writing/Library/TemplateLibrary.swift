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

/// A folder of templates, with its channels and settings.
///
/// ```swift
/// let library = try TemplateLibrary.load(folder: "templates")
/// library["met-at-event"]?.frontMatter.summary
/// ```
public struct TemplateLibrary: Hashable, Sendable {
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
  /// The folder they come from; nil where there is none.
  public private(set) var folder: String?
  /// The texts that the templates can `render`, by name.
  public private(set) var partials: [String: SourceText]
  /// The names of the templates with a file of cases.
  public private(set) var tested: Set<String>
  /// The channels: the built-in ones, and those of the library's `channels.yaml`.
  public private(set) var channels: ChannelTable

  /// The library's settings for the rules that check its templates and messages: its `lint.yaml`.
  public private(set) var settings = LintSettings()
  /// The faults of its `lint.yaml`; a faulty entry is treated as missing.
  public private(set) var settingsFaults: [Diagnostic] = []

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
      files, partials: partials, channels: channels, tested: tested, isFaultless: false)
  }

  /// The same; templates known to be faultless are parsed on demand.
  init(
    _ files: [(name: String, source: SourceText)], partials: [String: SourceText],
    channels: ChannelTable, tested: Set<String>?, isFaultless: Bool
  ) {
    self.channels = channels
    self.partials = partials
    self.tested = tested ?? Set(files.map(\.name))
    let shared = Partials(partials)
    var seen: Set<Diagnostic> = []
    for file in files {
      let (variant, diagnostics) = Variant.read(
        file.source, name: file.name, channels: channels, partials: shared,
        isFaultless: isFaultless)
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

  /// Loads every `*.liquid` directly in a folder, the partials in its folder `partials`, and its
  /// `channels.yaml` and `lint.yaml` if they exist.
  ///
  /// - Throws: a diagnostic with a code `file-…` when the folder cannot be read, or one about
  ///   `channels.yaml`. Faults of single templates do not stop the others; see `faulty`.
  public static func load(folder: String) throws(Diagnostic) -> TemplateLibrary {
    let folder = TextFile.withoutSlashesAtEnd(folder)
    var library = try TemplateLibrary(LibraryFiles(folder: folder))
    library.folder = folder
    return library
  }

  /// A library of files that have been read from anywhere.
  ///
  /// - Throws: a diagnostic about `channels.yaml`. Faults of single templates do not stop the
  ///   others; see `faulty`.
  package init(_ files: LibraryFiles) throws(Diagnostic) {
    var channels = ChannelTable.builtIn
    var channelWarnings: [Diagnostic] = []
    if let bytes = try files.bytes(of: Self.channelsFile) {
      channelWarnings = try channels.extend(
        with: YAMLDocument.read(bytes, name: "\(files.name)/\(Self.channelsFile)"))
    }
    let partials = files.texts(in: "partials/")
    let templates = files.texts()
    self.init(
      templates.files,
      partials: Dictionary(
        uniqueKeysWithValues: partials.files.map { ($0.name, $0.source) }),
      channels: channels, tested: files.tested)
    let unreadable = (templates.faults + partials.faults)
      .map { Faulty(name: $0.name, source: nil, diagnostics: [$0.fault]) }
    let faults = Dictionary(
      partials.faults.map { ($0.name, $0.fault) }, uniquingKeysWith: { first, _ in first })
    faulty = (faulty.map { $0.telling(faults) } + unreadable).sorted { $0.name < $1.name }
    self.channelWarnings = channelWarnings
    (settings, settingsFaults) = files.settings
  }

  /// The partials in the folder `partials` beside a template, by name.
  public static func partials(beside path: String) -> [String: SourceText] {
    let folder = TextFile.folder(of: path)
    var partials: [String: SourceText] = [:]
    for file in (try? TextFile.names(inFolder: "\(folder)/partials")) ?? []
    where LibraryFiles.belongs("partials/" + file) {
      partials[String(file.dropLast(ending.count))] = try? SourceText.decoding(
        TextFile.read("partials/" + file, in: folder), name: "\(folder)/partials/\(file)")
    }
    return partials
  }

  /// Warnings about the library's `channels.yaml` and `lint.yaml`.
  public var warningsBesideTemplates: [Diagnostic] {
    channelWarnings
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
