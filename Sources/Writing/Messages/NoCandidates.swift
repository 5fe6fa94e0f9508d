import Channels
package import Diagnostics
import People
import Text

extension Diagnostic {
  /// A library without a template for the request, and the alternatives it has.
  static func noCandidates(
    _ library: TemplateLibrary, _ asked: WritingOptions, kind: InviteKind, pair: Pair
  ) -> Diagnostic {
    guard !library.variants.isEmpty else { return nothingToUse(library) }
    let ofKind = library.variants.filter { $0.frontMatter.kind == kind }
    guard !ofKind.isEmpty else {
      let kinds = unique(library.variants.map(\.frontMatter.kind.rawValue))
      let isFromTies = asked.kind == nil && pair.kind != .invite
      return Diagnostic(
        "library-nothing-to-try",
        "the library has no template of kind `\(kind.rawValue)`"
          + (isFromTies ? ", which the recipient's ties ask for" : ""),
        help: "write one, or ask for what there is: \(options("kind", kinds))")
    }
    let suited = ofKind.filter { $0.suits(asked.channel) }
    guard !suited.isEmpty else {
      let channels = unique(ofKind.flatMap { $0.frontMatter.channels ?? [] })
      return Diagnostic(
        "library-nothing-to-try",
        "no template of kind `\(kind.rawValue)` is for the channel `\(asked.channel.name)`",
        help: "write one, or ask for what there is: \(options("channel", channels))")
    }
    let languages = unique(suited.map(\.frontMatter.language))
    return Diagnostic(
      "library-nothing-to-try",
      "no template of kind `\(kind.rawValue)` for `\(asked.channel.name)` is in the language "
        + "`\(asked.language)`",
      help: "write one, or ask for what there is: \(options("language", languages))")
  }

  /// A library without any template, or without one free of faults.
  package static func nothingToUse(_ library: TemplateLibrary) -> Diagnostic {
    guard library.faulty.isEmpty else {
      return Diagnostic(
        "library-nothing-to-use", "no template of the library can be used",
        help: "mend the faults above, or name another library with `--templates`")
    }
    let place = library.folder.map { " in `\($0)`" } ?? " in the library"
    return Diagnostic(
      "library-empty", "there are no templates\(place)",
      help: "write one as `NAME.liquid`, or name another folder with `--templates`")
  }

  private static func options(_ option: String, _ values: [String]) -> String {
    Phrasing.list(values.map { "--\(option) \($0)" })
  }

  private static func unique(_ names: [String]) -> [String] {
    Set(names).sorted()
  }
}
