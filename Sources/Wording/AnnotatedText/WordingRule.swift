public import Diagnostics

/// A rule of the linter.
public protocol LintRule: Sendable {
  /// The stable code of its findings, such as `lint-stock-phrase`.
  var code: Diagnostic.Code { get }
  /// The severity of its findings unless the library sets another; nil for a rule that is off
  /// unless the library turns it on.
  var severity: Severity? { get }
}

/// A rule about wording, which checks every template and every written message.
public protocol WordingRule: LintRule {
  /// Its findings in an annotated text, in order.
  func findings(in passage: AnnotatedText) -> [WordingFinding]
}
