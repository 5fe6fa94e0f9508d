package import Diagnostics
package import Wording
package import Writing

/// A rule about the structure of a template: its needs, its alternatives, its upkeep.
package protocol TemplateRule: LintRule {
  /// Its findings in a usable template.
  func findings(in variant: Variant, of context: LintContext) -> [Finding]
}

/// A rule about the source text of a template's file, which also applies to files that cannot be
/// parsed.
///
/// Its finding replaces the parser's report about the same stretch.
package protocol SourceRule: LintRule {
  /// Its findings in the text of a file.
  func findings(in source: SourceText) -> [Finding]
}
