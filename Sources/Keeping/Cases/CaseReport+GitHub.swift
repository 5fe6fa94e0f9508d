import Diagnostics

extension CaseReport {
  /// A workflow command for each failing case and each fault, which GitHub Actions shows at its
  /// line; the difference stands below the message.
  package var gitHub: String {
    let failures = failures.compactMap { run -> Diagnostic? in
      guard var failure = run.failure else { return nil }
      let details = run.details(isColored: false)
      if !details.isEmpty { failure.message += "\n" + details.joined(separator: "\n") }
      return failure
    }
    return (diagnostics + failures).map { $0.workflowCommand + "\n" }.joined()
  }
}
