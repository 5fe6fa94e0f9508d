import Diagnostics
package import People
import Templating
import Text
package import Writing

/// What people can type, or have typed, and some templates never say.
///
/// ```swift
/// let unsaid = UnsaidFacts(by: library.variants)
/// unsaid.keys  // ["note.also", "met.place"]
/// for found in unsaid.facts(of: ada) { print(found.path) }  // note.also
/// ```
package struct UnsaidFacts: Sendable {
  private let said: Set<String>
  private let read: ReadKeys
  private let areThereTemplates: Bool

  /// What some templates never say, whichever way is taken.
  package init(by variants: [Variant]) {
    said = variants.reduce(into: []) { $0.formUnion($1.saidPaths) }
    // What is the sender's own is no fact of the recipient.
    read = ReadKeys(said.filter { !$0.hasPrefix("sender.") })
    areThereTemplates = !variants.isEmpty
  }

  /// The keys of `note`, and of each tie of which another key is said, that none of them says, as
  /// templates read them.
  package var keys: [String] {
    guard areThereTemplates else { return [] }
    let note = FactKey.note.map { "note.\($0.name)" }
    let ties = FactKey.ties.flatMap { tie -> [String] in
      let keys = tie.keys.filter(\.isSaid).map { "\(tie.name).\($0.name)" }
      return keys.contains(where: said.contains) ? keys : []
    }
    return (note + ties).filter { !said.contains($0) }
  }

  /// The facts of a recipient that none of them says.
  ///
  /// Some, such as which languages somebody reads, are there to be known and not to be said.
  package func facts(of recipient: Profile) -> [Profile.PathFact] {
    recipient.facts.filter { found in
      let key = ReadKeys.key(of: found.path)
      return FactKey.named(key)?.isSaid != false && !read.contains(key)
    }
  }

  /// The keys, told once of a whole library.
  var diagnostics: [Diagnostic] {
    let keys = keys
    guard !keys.isEmpty else { return [] }
    let note = keys.filter { $0.hasPrefix("note.") }
    // All of them are reported by their common name.
    let names = note.count == FactKey.note.count ? ["note"] + keys.dropFirst(note.count) : keys
    return [.unsaid(names)]
  }
}

extension Writer {
  /// The facts of the recipient that no template says which could be written for these two people: of
  /// the right kind, channel and language, and meant for them.
  package func unsaidFacts(for pair: Pair) -> [Profile.PathFact] {
    let available = candidates(for: pair).filter { variant in
      writeUnchecked([variant], for: pair).allSatisfy {
        $0.status == .fits || $0.status == .tooLong
      }
    }
    return available.isEmpty ? [] : UnsaidFacts(by: available).facts(of: pair.recipient)
  }
}

extension Diagnostic {
  fileprivate static func unsaid(_ names: [String]) -> Diagnostic {
    Diagnostic(
      "lint-unsaid-key", severity: .info, "no template says \(Phrasing.list(names))",
      help: "say it in some way of the templates it suits: `{% optional %}…{% endoptional %}`")
  }
}
