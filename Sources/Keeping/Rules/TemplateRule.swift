package import Diagnostics
package import Wording
package import Writing

/// A rule about how a template is built: what it needs, what it can say, how it is kept.
package protocol TemplateRule: LintRule {
  /// What it finds in a template that can be used.
  func findings(in variant: Variant, of context: LintContext) -> [Finding]
}

/// A rule about a template's file as it is written, which holds for files that cannot be parsed too.
///
/// Where it finds something, what the parser says about the same stretch is not told.
package protocol SourceRule: LintRule {
  /// What it finds in the text of a file.
  func findings(in source: SourceText) -> [Finding]
}
