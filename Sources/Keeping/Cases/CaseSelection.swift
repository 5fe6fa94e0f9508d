package import Diagnostics
import Text

/// The cases of a suite that are run.
package struct CaseSelection: Hashable, Sendable {
  /// The names of cases, or their numbers in their files; empty for any.
  package var words: [String]
  /// The cases that failed the last time; nil where they do not matter.
  package var failed: Set<CaseIdentity>?

  /// All cases, or those with a name or a number.
  package init(words: [String] = [], failed: Set<CaseIdentity>? = nil) {
    self.words = words
    self.failed = failed
  }

  /// Whether a case is run.
  func takes(_ subject: Case, of variant: String) -> Bool {
    if let failed, !failed.contains(CaseIdentity(variant: variant, subject)) { return false }
    return words.isEmpty || words.contains { $0 == subject.name || $0 == "\(subject.number)" }
  }

  /// The faults of words that name no case of a suite.
  package func faults(in suite: CaseSuite) -> [Diagnostic] {
    let cases = suite.files.flatMap(\.cases)
    return words.filter { word in
      !cases.contains { $0.name == word || "\($0.number)" == word }
    }.map { .noCase($0, among: cases.compactMap(\.name)) }
  }
}

/// The name by which a case is known from one run to the next.
package struct CaseIdentity: Hashable, Sendable {
  /// The name of its template.
  package let variant: String
  /// Its own name, or its number where it has none.
  package let name: String

  /// A case by its names.
  package init(variant: String, name: String) {
    self.variant = variant
    self.name = name
  }

  /// The name of a case.
  init(variant: String, _ subject: Case) {
    self.variant = variant
    name = subject.name ?? "\(subject.number)"
  }
}

extension CaseRun {
  /// The name of the case.
  package var identity: CaseIdentity { CaseIdentity(variant: variant, subject) }
}

extension Diagnostic {
  fileprivate static func noCase(_ word: String, among names: [String]) -> Diagnostic {
    Diagnostic(
      "usage-case", kind: .usage, "there is no case `\(word)`",
      help: Phrasing.suggestion(for: word, among: names, noun: "cases")
        ?? "name a case by its `name`, or by its number in its file")
  }
}
