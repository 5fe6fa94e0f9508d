import Diagnostics
import Fitting

/// The source of a template, with what the text in it comes to when it is flowed.
struct TemplateText: Hashable, Sendable {
  /// The text that holds the template.
  let source: SourceText
  /// The pieces of all its text, which a `Text` is a stretch of.
  let literals: LiteralPool
}
