import Diagnostics
package import People

/// Whether a template is meant for two people, by what its front matter requires and rules out.
package struct Requirements {
  /// The facts that are required and missing.
  let missing: [String]
  /// What is required, is missing, and is no fact of theirs: `channel.public`.
  private let lacking: [FactName]
  /// What is ruled out, and is there.
  private let ruledOut: [FactName]
  private let variant: String

  /// What a template asks of facts.
  package init(of variant: Variant, for facts: Facts) {
    let required = variant.frontMatter.requires.filter { !facts.holds($0) }
    missing = required.filter(\.isOfPeople).map(\.path)
    lacking = required.filter { !$0.isOfPeople }
    ruledOut = variant.frontMatter.unless.filter { facts.holds($0) }
    self.variant = variant.name
  }

  /// Whether no fact could change that it is not meant.
  var isRuledOut: Bool { !lacking.isEmpty || !ruledOut.isEmpty }

  /// Whether nothing is in the way.
  package var areMet: Bool { missing.isEmpty && !isRuledOut }

  /// Why it is ruled out; empty where it is not.
  ///
  /// - Parameter facts: the facts that have been held against it, whose places are looked up.
  func objections(by facts: Facts) -> [Diagnostic] {
    guard isRuledOut else { return [] }
    let places = ruledOut.isEmpty ? [:] : facts.places
    return lacking.map { .notMeantWithout($0, variant) }
      + ruledOut.map { name in
        let place = places.filter { FactName.covers(name.path, $0.key) }.min { $0.key < $1.key }
        return .notMeantWith(name, variant, at: place?.value.first)
      }
  }

  /// What is missing together with what the template lacks besides; nothing where no fact would help.
  package func missing(with others: [String]) -> [String] {
    guard !isRuledOut else { return [] }
    let named = missing.filter { name in
      !others.contains { $0 != name && FactName.covers(name, $0) }
    }
    return named + others.filter { !named.contains($0) }
  }
}

extension Facts {
  /// Whether there is a fact of that name, and it is what the name says, where it says it.
  fileprivate func holds(_ name: FactName) -> Bool {
    guard let value = name.value else { return has(name.keys) }
    return text(at: name.keys) == value
  }
}

extension Diagnostic {
  /// The code of a template that is not meant for what these people share, or for the channel.
  static let notMeant: Code = "library-not-meant"

  fileprivate static func notMeantWithout(_ name: FactName, _ variant: String) -> Diagnostic {
    Diagnostic(
      notMeant, severity: .info, "`\(variant)` is not meant without `\(name.text)`",
      at: name.place)
  }

  fileprivate static func notMeantWith(
    _ name: FactName, _ variant: String, at place: Place?
  ) -> Diagnostic {
    Diagnostic(
      notMeant, severity: .info, "`\(variant)` is not meant where there is `\(name.text)`",
      at: name.place, notes: place.map { [Note("it is here", at: $0)] } ?? [])
  }
}
