import Diagnostics
import Fitting

/// The source of a template, with what the text in it comes to when it is flowed.
///
/// It is an object, because whatever binds the template looks at it and nothing changes it.
final class LaidOutText: Hashable, Sendable {
  /// The text that holds the template.
  let source: SourceText
  /// The pieces of all its text, which a `Text` is a stretch of.
  let literals: Literals

  /// A source with its literals.
  init(source: SourceText, literals: Literals) {
    self.source = source
    self.literals = literals
  }

  static func == (left: LaidOutText, right: LaidOutText) -> Bool {
    left === right || left.source == right.source && left.literals == right.literals
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(source)
    hasher.combine(literals)
  }
}
