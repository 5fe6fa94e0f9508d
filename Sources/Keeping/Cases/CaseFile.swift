package import Diagnostics
import Files
import Writing
import YAML

/// The cases of one template, in the file beside it.
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
/// The keys above `cases` hold for all of them unless a case sets its own.
package struct CaseFile: Hashable, Sendable {
  /// The name of their template.
  package let variant: String
  /// The text of the file.
  package let source: SourceText
  /// The cases, in the order written.
  package let cases: [Case]
  /// Faults of the file, and warnings about valid but unlikely content; a case at fault has no
  /// `occasion`.
  package let diagnostics: [Diagnostic]

  /// The ending of the name of a file of cases, after the name of its template.
  package static let ending = LibraryFiles.endingOfCases

  /// Reads a file of cases, and finds every fault in it at once.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - path: the path of the file; paths of profiles are relative to its folder.
  ///   - variant: the name of the template.
  ///   - library: the library with the channels it may name.
  ///   - profiles: the profiles that have been read already; those of this file are added.
  static func read(
    _ bytes: [UInt8], path: String, of variant: String, library: TemplateLibrary,
    profiles: inout CaseProfiles
  ) -> CaseFile {
    profiles.folders = variant.utf8.count { $0 == UInt8(ascii: "/") }
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
}
