public import Diagnostics
public import Text

/// The findings in some profiles, for people and for machines.
public struct ProfileReport: Hashable, Sendable {
  /// The findings, by file and place.
  public let findings: [Diagnostic]
  /// How many profiles were looked at.
  public let profiles: Int

  /// A report of the findings in `profiles` profiles.
  public init(_ findings: [Diagnostic], profiles: Int) {
    self.findings = findings
    self.profiles = profiles
  }

  /// How many findings have that severity.
  public func count(_ severity: Severity) -> Int { tally.count(severity) }

  /// Whether the findings amount to a failure.
  ///
  /// - Parameter isStrict: whether warnings count as well as errors.
  public func isFailure(isStrict: Bool = false) -> Bool { tally.isFailure(isStrict: isStrict) }

  /// The counts in one line: `1 error, 2 warnings in 8 profiles`.
  public var summary: String { "\(tally.text) in \(Phrasing.count(profiles, "profile"))" }

  private var tally: FindingTally { FindingTally(findings) }

  /// Each finding with its line, carets and help.
  public func text(isColored: Bool = false) -> String {
    let printer = DiagnosticPrinter(isColored: isColored)
    return findings.map(printer.text).joined()
  }

  /// One object: `findings`, in the form of all JSON output, and a `summary` of counts.
  ///
  /// Later versions may add keys, and change none.
  public var json: JSON {
    .object([
      JSON.Member("findings", .list(findings.map(\.json))),
      JSON.Member(
        "summary",
        .object([JSON.Member("profiles", .integer(profiles))] + tally.members)),
    ])
  }
}
