import Diagnostics
import Writing

/// A file of a library for the linter: a template, faulty or not, or a partial.
struct LintFile: Hashable, Sendable {
  /// The name: that of a variant, or `partials/NAME`.
  let name: String
  /// Its text; nil where it cannot be read.
  let source: SourceText?

  /// Every file of a library.
  static func all(of library: TemplateLibrary) -> [LintFile] {
    let partials = library.partials.sorted { $0.key < $1.key }
      .map { LintFile(name: "partials/\($0.key)", source: $0.value) }
    return library.variants.map { LintFile(name: $0.name, source: $0.source) }
      + library.faulty.map { LintFile(name: $0.name, source: $0.source) } + partials
  }
}
