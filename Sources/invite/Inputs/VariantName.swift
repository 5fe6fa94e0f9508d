import ArgumentParser
import Diagnostics
import Files
import Text
import Writing

/// The name of a template, as the user wrote it.
struct VariantName {
  /// The name.
  let text: String

  /// The template of that name.
  ///
  /// - Throws: the exit status, after the faults have been reported.
  func find(in library: TemplateLibrary, _ console: Console) throws -> Variant {
    if let variant = library[text] { return variant }
    if let faulty = library.faulty.first(where: { $0.name == text }) {
      console.report(faulty.diagnostics)
      throw faulty.diagnostics.contains(where: { $0.kind == .access })
        ? ExitStatus.cannotWork : ExitStatus.fault
    }
    console.report(.unknownTemplate(text, among: library.names))
    throw ExitStatus.usage
  }
}

extension Diagnostic {
  /// A name that no template has.
  static func unknownTemplate(_ name: String, among names: [String]) -> Diagnostic {
    Diagnostic(
      "usage-variant", kind: .usage, "there is no template `\(name)`",
      help: Phrasing.suggestion(for: name, among: names, noun: "templates"))
  }
}
