package import Diagnostics
import Files
import Writing
import YAML

/// The cases of one template, as they are written beside it.
///
/// ```yaml
/// # templates/met-at-event.cases.yaml
/// sender: ../profiles/grace-hopper.yaml
/// today: 2026-11-21
/// cases:
///   - name: a free account
///     recipient: ../profiles/ada-lovelace.yaml
///     text: |
///       Hi Ada,
///       …
///   - recipient: {name: Ada Lovelace}
///     missing: [met.event]
/// ```
///
/// What is above `cases` holds for all of them unless a case says otherwise.
package struct CaseFile: Hashable, Sendable {
  /// The template that the cases are of.
  package let variant: String
  /// The text of the file.
  package let source: SourceText
  /// The cases, in the order written.
  package let cases: [Case]
  /// What is wrong with the file, or allowed but probably not meant; a case at fault has no
  /// `occasion`.
  package let diagnostics: [Diagnostic]

  /// What the name of a file of cases ends in, after the name of its template.
  package static let ending = LibraryFiles.endingOfCases

  /// Reads a file of cases, and finds every fault in it at once.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - path: where it is; profiles are looked for from its folder.
  ///   - library: the library whose channels it may name.
  ///   - profiles: the profiles that have been read already, and those this file names.
  static func read(
    _ bytes: [UInt8], path: String, library: TemplateLibrary, profiles: inout CaseProfiles
  ) -> CaseFile {
    let variant = name(ofVariantAt: path)
    do throws(Diagnostic) {
      let document = try YAMLDocument.read(bytes, name: path)
      var reader = CaseReader(document, channels: library.channels, profiles: profiles)
      let cases = reader.cases(of: document.root)
      profiles = reader.profiles
      return CaseFile(
        variant: variant, source: document.source, cases: cases, diagnostics: reader.faultsInOrder)
    } catch {
      return CaseFile(
        variant: variant, source: error.place?.source ?? SourceText(name: path, text: ""),
        cases: [], diagnostics: [error])
    }
  }

  private static func name(ofVariantAt path: String) -> String {
    String(TextFile.name(of: path).dropLast(ending.count))
  }
}
