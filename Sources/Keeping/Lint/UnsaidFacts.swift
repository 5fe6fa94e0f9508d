import Diagnostics
import People
import Templating
import Text
package import Writing

/// The keys that people can fill in and that some templates never say.
///
/// ```swift
/// let unsaid = UnsaidFacts(by: library.variants)
/// unsaid.keys  // ["note.also", "met.place"]
/// ```
package struct UnsaidFacts: Sendable {
  private let said: Set<String>
  private let areThereTemplates: Bool

  /// The keys that none of these templates says, whatever alternatives are taken.
  package init(by variants: [Variant]) {
    said = variants.reduce(into: []) { $0.formUnion($1.saidPaths) }
    areThereTemplates = !variants.isEmpty
  }

  /// The keys of `note`, and of each tie with a key that is said, that no template says, in the
  /// form of paths in templates.
  package var keys: [String] {
    guard areThereTemplates else { return [] }
    let note = FactKey.note.map { "note.\($0.name)" }
    let ties = FactKey.ties.flatMap { tie -> [String] in
      let keys = tie.keys.filter(\.isSaid).map { "\(tie.name).\($0.name)" }
      return keys.contains(where: said.contains) ? keys : []
    }
    return (note + ties).filter { !said.contains($0) }
  }

  /// The keys, reported once for a whole library.
  var diagnostics: [Diagnostic] {
    let keys = keys
    guard !keys.isEmpty else { return [] }
    let note = keys.filter { $0.hasPrefix("note.") }
    // If all keys of the note are unsaid, they are reported as `note`.
    let names = note.count == FactKey.note.count ? ["note"] + keys.dropFirst(note.count) : keys
    return [.unsaid(names)]
  }
}

extension Diagnostic {
  fileprivate static func unsaid(_ names: [String]) -> Diagnostic {
    Diagnostic(
      "lint-unsaid-key", severity: .info, "no template says \(Phrasing.list(names))",
      help: "say it in some way of the templates it suits: `{% optional %}…{% endoptional %}`")
  }
}
