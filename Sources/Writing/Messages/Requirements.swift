import Diagnostics
package import People

/// Whether a template is meant for two people, by what its front matter requires and rules out.
package struct Requirements {
  /// The facts that are required and missing.
  let missing: [String]
  /// The names that are required, missing, and no facts of the two people: `channel.public`.
  private let lacking: [FactName]
  /// The facts that are ruled out and exist.
  private let ruledOut: [FactName]
  private let variant: String

  /// The requirements of a template, checked against facts.
  package init(of variant: Variant, for facts: Facts) {
    let required = variant.frontMatter.requires.filter { !facts.holds($0) }
    missing = required.filter(\.isOfPeople).map(\.path)
    lacking = required.filter { !$0.isOfPeople }
    ruledOut = variant.frontMatter.unless.filter { facts.holds($0) }
    self.variant = variant.name
  }

  /// Whether it is not meant for the two, and no fact could change that.
  var isRuledOut: Bool { !lacking.isEmpty || !ruledOut.isEmpty }

  /// Whether it is meant for the two.
  package var areMet: Bool { missing.isEmpty && !isRuledOut }

  /// The reasons why it is ruled out; empty where it is not.
  ///
  /// - Parameter facts: the facts that were checked, for their places.
  func objections(by facts: Facts) -> [Diagnostic] {
    guard isRuledOut else { return [] }
    let places = ruledOut.isEmpty ? [:] : facts.places
    return lacking.map { .notMeantWithout($0, variant) }
      + ruledOut.map { name in
        let place = places.filter { FactName.covers(name.path, $0.key) }.min { $0.key < $1.key }
        return .notMeantWith(name, variant, at: place?.value.first)
      }
  }

  /// The required facts that are missing, with `others` that the template lacks; empty where no
  /// fact would help.
  package func missing(with others: [String]) -> [String] {
    guard !isRuledOut else { return [] }
    let named = missing.filter { name in
      !others.contains { $0 != name && FactName.covers(name, $0) }
    }
    return named + others.filter { !named.contains($0) }
  }
}

extension Facts {
  /// Whether there is a fact of that name, with the value that the name demands, if any.
  fileprivate func holds(_ name: FactName) -> Bool {
    guard let value = name.value else { return has(name.keys) }
    return text(at: name.keys) == value
  }
}

extension Diagnostic {
  /// The code of a template that is not meant for these people, or for the channel.
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
