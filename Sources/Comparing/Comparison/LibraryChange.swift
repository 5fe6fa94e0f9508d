import Channels
import Diagnostics
import Templating
public import Writing

/// The files of a library that differ from those of another.
public struct LibraryChange: Hashable, Sendable {
  /// The names of the templates that differ, by themselves or by a partial they render, or that
  /// only one of the libraries has.
  public let templates: [String]
  /// Whether the channels differ.
  public let channels: Bool
  /// The names in the old library.
  let old: Stock
  /// The names in the new library.
  let new: Stock

  /// The names in a library.
  struct Stock: Hashable {
    /// The usable templates.
    let usable: Set<String>
    /// The unusable templates.
    let faulty: Set<String>
    /// The channels it knows.
    let channels: Set<String>

    init(_ library: TemplateLibrary) {
      usable = Set(library.variants.map(\.name))
      faulty = Set(library.faulty.map(\.name))
      channels = Set(library.channels.names)
    }
  }

  /// Compares two libraries.
  public init(from old: TemplateLibrary, to new: TemplateLibrary) {
    let before = Self.texts(of: old)
    let after = Self.texts(of: new)
    templates = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
    channels = old.channels != new.channels
    self.old = Stock(old)
    self.new = Stock(new)
  }

  /// The texts that make up each template; none where its file cannot be read.
  private static func texts(of library: TemplateLibrary) -> [String: [String]] {
    var texts: [String: [String]] = [:]
    for variant in library.variants {
      texts[variant.name] = (variant.body.outline.sources + [variant.source]).map(\.text).map(
        withoutReturns)
    }
    for faulty in library.faulty {
      texts[faulty.name] = [withoutReturns(faulty.source?.text ?? "")]
    }
    return texts
  }

  /// A text with the line ends that git stores: a checked-out file can have others.
  private static func withoutReturns(_ text: String) -> String {
    text.utf8.contains(UInt8(ascii: "\r")) ? text.replacing("\r\n", with: "\n") : text
  }
}
