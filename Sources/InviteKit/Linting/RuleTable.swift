import Diagnostics

/// The rules there are.
public enum RuleTable {
  /// Every rule, one a line, in the order of their names.
  public static let all: [any LintRule] = [
    EmDash()
  ]
}

extension RuleTable {
  /// Whether a code is one of the linter's own, rather than one of what loading finds.
  static func isRule(_ code: Diagnostic.Code) -> Bool { code.description.hasPrefix("lint-") }
}
