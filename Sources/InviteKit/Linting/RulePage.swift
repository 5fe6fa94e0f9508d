public import Diagnostics

/// What there is to read about a rule: `invite templates lint --explain` and the reference of rules
/// are made of these.
public struct RulePage: Hashable, Sendable {
  /// The stable code of what the rule finds, such as `lint-stock-phrase`.
  public let code: Diagnostic.Code
  /// How bad a finding is unless the library says otherwise; nil for a rule that is off unless the
  /// library turns it on.
  public let severity: Severity?
  /// What the rule asks for, in one line: a sentence with a full stop.
  public let summary: String
  /// Why it asks for that, and where the advice comes from: one paragraph of plain text.
  public let reason: String
  /// What it finds, as it would stand in a template or a message.
  public let bad: String
  /// What to write instead.
  public let good: String

  /// A rule's page.
  public init(
    _ code: Diagnostic.Code, _ severity: Severity?, summary: String, reason: String, bad: String,
    good: String
  ) {
    self.code = code
    self.severity = severity
    self.summary = summary
    self.reason = reason
    self.bad = bad
    self.good = good
  }
}
