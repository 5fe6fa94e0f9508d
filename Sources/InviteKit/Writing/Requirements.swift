import Diagnostics
import YAML

/// Whether a template is meant for two people, by what its front matter requires and rules out.
struct Requirements {
  /// The facts that are required and missing.
  let missing: [String]
  /// Why no fact could change that it is not meant; empty where nothing speaks against it.
  let objections: [Diagnostic]

  /// What a template asks of facts.
  init(of variant: Variant, for facts: Facts) {
    let matter = variant.frontMatter
    let lacking = matter.requires.filter { !facts.holds($0.text) }
    missing = lacking.map { FactNames.path(of: $0.text) }.filter(FactNames.isOfPeople)
    objections =
      lacking.filter { !FactNames.isOfPeople($0.text) }.map { .notMeantWithout($0, variant.name) }
      + matter.unless.filter { facts.holds($0.text) }.map { .notMeantWith($0, variant.name, facts) }
  }

  /// Whether nothing is in the way.
  var areMet: Bool { missing.isEmpty && objections.isEmpty }

  /// What is missing together with what the template lacks besides; nothing where no fact would help.
  func missing(with others: [String]) -> [String] {
    guard objections.isEmpty else { return [] }
    let named = missing.filter { name in
      !others.contains { $0 != name && FactNames.covers(name, $0) }
    }
    return named + others.filter { !named.contains($0) }
  }
}

extension Facts {
  /// Whether there is a fact of that name, and it is what the name says, where it says it.
  fileprivate func holds(_ name: String) -> Bool {
    let path = FactNames.path(of: name)
    guard let value = FactNames.value(of: name) else { return has(path) }
    return text(at: path) == value
  }
}

extension Diagnostic {
  /// The code of a template that is not meant for what these people share, or for the channel.
  static let notMeant: Code = "library-not-meant"

  fileprivate static func notMeantWithout(_ name: TextValue, _ variant: String) -> Diagnostic {
    Diagnostic(
      notMeant, severity: .info, "`\(variant)` is not meant without `\(name.text)`",
      at: name.place)
  }

  fileprivate static func notMeantWith(
    _ name: TextValue, _ variant: String, _ facts: Facts
  ) -> Diagnostic {
    let place = facts.places.filter { FactNames.covers(FactNames.path(of: name.text), $0.key) }
      .min { $0.key < $1.key }?.value.first
    return Diagnostic(
      notMeant, severity: .info, "`\(variant)` is not meant where there is `\(name.text)`",
      at: name.place, notes: place.map { [Note("it is here", at: $0)] } ?? [])
  }
}
