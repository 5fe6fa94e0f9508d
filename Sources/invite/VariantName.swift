import ArgumentParser
import Diagnostics
import InviteKit

/// The name of a template, as somebody has asked for it.
struct VariantName {
  /// The name.
  let text: String

  /// The template of that name.
  ///
  /// - Throws: the exit status, after what is wrong has been told.
  func find(in library: TemplateLibrary, _ console: Console) throws -> Variant {
    if let variant = library[text] { return variant }
    if let faulty = library.faulty.first(where: { $0.name == text }) {
      console.report(faulty.diagnostics)
      throw faulty.diagnostics.contains(where: \.isAboutAccess)
        ? ExitStatus.cannotWork : ExitStatus.fault
    }
    let names = (library.variants.map(\.name) + library.faulty.map(\.name)).sorted()
    console.report(.unknownVariant(text, among: names))
    throw ExitStatus.usage
  }
}

extension Diagnostic {
  fileprivate static func unknownVariant(_ name: String, among names: [String]) -> Diagnostic {
    Diagnostic(
      "usage-variant", "there is no template `\(name)`",
      help: Wording.suggestion(for: name, among: names, noun: "templates"))
  }
}
