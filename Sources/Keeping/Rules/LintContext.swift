package import People
package import Writing

/// What a rule about templates may look at beside the template itself.
package struct LintContext: Sendable {
  /// The library the template is in.
  package let library: TemplateLibrary
  /// The day that counts as today.
  package let today: PartialDate
  /// What the templates say, to compare them.
  let phrases: PhraseIndex
  /// The facts that any of the templates says.
  let said: Set<String>

  /// A library as it is on a day.
  package init(library: TemplateLibrary, today: PartialDate) {
    self.library = library
    self.today = today
    phrases = PhraseIndex(library, common: .starter)
    said = library.variants.reduce(into: []) { $0.formUnion($1.saidPaths) }
  }
}
