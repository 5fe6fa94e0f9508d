/// What a rule about templates may look at beside the template itself.
public struct LintContext: Sendable {
  /// The library the template is in.
  public let library: TemplateLibrary
  /// The names of the templates that have cases beside them.
  public let tested: Set<String>
  /// The day that counts as today.
  public let today: PartialDate
  /// What the templates say, to compare them.
  let phrases: PhraseIndex

  /// A library as it is on a day.
  public init(library: TemplateLibrary, tested: Set<String>, today: PartialDate) {
    self.library = library
    self.tested = tested
    self.today = today
    phrases = PhraseIndex(library, common: .starter)
  }
}
