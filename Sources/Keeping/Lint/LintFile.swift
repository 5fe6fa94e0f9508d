import Diagnostics
import Wording
import Writing

/// A file of a library for the linter: a template, faulty or not, or a partial.
struct LintFile: Hashable, Sendable {
  /// The name: that of a variant, or `partials/NAME`.
  let name: String
  /// Its text; nil where it cannot be read.
  let source: SourceText?
  /// The traits that levels may depend on; nil for a partial, which many templates share.
  let template: LintedTemplate?

  /// Every file of the layers of a library that the user named: those below are kept elsewhere.
  static func all(of library: TemplateLibrary) -> [LintFile] {
    let partials = library.partials.sorted { $0.key < $1.key }
      .map { LintFile(name: "partials/\($0.key)", source: $0.value, template: nil) }
    let variants = library.variants.map { variant in
      LintFile(
        name: variant.name, source: variant.source,
        template: LintedTemplate(variant))
    }
    let faulty = library.faulty.map { faulty in
      LintFile(
        name: faulty.name, source: faulty.source, template: LintedTemplate(name: faulty.name))
    }
    return (variants + faulty + partials).filter { library.isOwn($0.name) }
  }
}

extension TemplateLibrary {
  /// The names of the files of layers that the user did not name: a template of a layer above may
  /// render a partial of theirs.
  var foreignFiles: Set<String> {
    let templates = variants.filter { !isOwn($0.name) }.map(\.source.name)
    let others = faulty.filter { !isOwn($0.name) }.compactMap(\.source?.name)
    let rest = partials.filter { !isOwn(LibraryFiles.partials + $0.key) }.map(\.value.name)
    return Set(templates + others + rest)
  }
}

extension LintedTemplate {
  /// The traits of a variant.
  init(_ variant: Variant) {
    self.init(
      name: variant.name, kind: variant.frontMatter.kind, owner: variant.frontMatter.owner)
  }
}
