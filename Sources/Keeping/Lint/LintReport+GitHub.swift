import Diagnostics
import Wording

extension LintReport {
  /// A workflow command for each finding.
  package var gitHub: String {
    findings.map { $0.diagnostic.workflowCommand + "\n" }.joined()
  }
}
