public import Diagnostics

/// Something the linter looks for.
public protocol LintRule: Sendable {
  /// The stable code of its findings, such as `lint-stock-phrase`.
  var code: Diagnostic.Code { get }
  /// How bad a finding is unless the library says otherwise; nil for a rule that is off unless the
  /// library turns it on.
  var severity: Severity? { get }
}

/// A rule about wording, held against what a template says and against every message written.
public protocol WordingRule: LintRule {
  /// What it finds in an annotated text, in order.
  func findings(in passage: AnnotatedText) -> [WordingFinding]
}
