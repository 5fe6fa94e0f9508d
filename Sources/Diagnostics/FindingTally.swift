package import Text

/// How many findings there are of each severity, for the end of a report.
package struct FindingTally {
  private let severities: [Severity]

  /// Counts some findings.
  package init(_ findings: some Sequence<Diagnostic>) {
    severities = findings.map(\.severity)
  }

  /// How many findings have that severity.
  package func count(_ severity: Severity) -> Int { severities.count { $0 == severity } }

  /// Whether the findings amount to a failure.
  ///
  /// - Parameter isStrict: whether warnings count as well as errors.
  package func isFailure(isStrict: Bool) -> Bool {
    severities.contains { $0 >= (isStrict ? .warning : .error) }
  }

  /// The numbers, the worst first: `3 errors, 2 warnings`; `nothing to mend` where there are none.
  package var text: String {
    let counts = Severity.allCases.reversed().compactMap { severity in
      let number = count(severity)
      return number > 0 ? Phrasing.count(number, severity.rawValue) : nil
    }
    return counts.isEmpty ? "nothing to mend" : counts.joined(separator: ", ")
  }

  /// The numbers as members of a JSON object.
  package var members: [JSON.Member] {
    [
      JSON.Member("errors", .integer(count(.error))),
      JSON.Member("warnings", .integer(count(.warning))),
      JSON.Member("infos", .integer(count(.info))),
    ]
  }
}
