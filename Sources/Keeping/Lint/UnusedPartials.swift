import Diagnostics
import Templating
import Writing

/// The partials that no template renders, directly or through others.
struct UnusedPartials {
  /// Their names, in order.
  let names: [String]

  /// Looks through a library.
  ///
  /// It searches the source texts for the names, so that the partials of a faulty template count as
  /// used.
  init(of library: TemplateLibrary) {
    var unused = Set(library.partials.keys)
    var waiting = library.variants.map(\.source) + library.faulty.compactMap(\.source)
    while let source = waiting.popLast() {
      for name in Self.rendered(by: source) where unused.remove(name) != nil {
        if let partial = library.partials[name] { waiting.append(partial) }
      }
    }
    names = unused.sorted()
  }

  /// The names in quotation marks after the word `render`.
  private static func rendered(by source: SourceText) -> [String] {
    let word = Array("render".utf8)
    let bytes = Array(source.text.utf8)
    var names: [String] = []
    for start in bytes.indices where bytes[start...].starts(with: word) {
      let rest = bytes[(start + word.count)...].drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
      guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
      else { continue }
      names.append(String(decoding: rest.dropFirst().prefix { $0 != quote }, as: UTF8.self))
    }
    return names
  }
}

extension Diagnostic {
  /// A partial that no template renders.
  static func unusedPartial(_ name: String, _ source: SourceText) -> Diagnostic {
    Diagnostic(
      "lint-unused-partial", severity: .info, "no template renders `\(name)`",
      at: Place(source, 0..<0),
      help: "put it in with `{% render \"\(name)\" %}`, or delete the file")
  }
}
