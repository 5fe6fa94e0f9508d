package import People
package import Writing

/// The data that a rule about templates may use beside the template itself.
package struct LintContext: Sendable {
  /// The library of the template.
  package let library: TemplateLibrary
  /// The day that counts as today.
  package let today: PartialDate
  /// The phrases of all templates, to compare them.
  let phrases: PhraseIndex
  /// The facts that at least one template says.
  let said: Set<String>

  /// A context of a library on a day.
  package init(library: TemplateLibrary, today: PartialDate) {
    self.library = library
    self.today = today
    phrases = PhraseIndex(library, common: .starter)
    said = library.variants.reduce(into: []) { $0.formUnion($1.saidPaths) }
  }
}
