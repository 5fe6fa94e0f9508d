public import Diagnostics
public import Text

/// What has been found in some profiles, for people and for machines.
public struct ProfileReport: Hashable, Sendable {
  /// What has been found, by file and place.
  public let findings: [Diagnostic]
  /// How many profiles were looked at.
  public let profiles: Int

  /// A report of what was found in so many profiles.
  public init(_ findings: [Diagnostic], profiles: Int) {
    self.findings = findings
    self.profiles = profiles
  }

  /// How many findings are that bad.
  public func count(_ severity: Severity) -> Int { tally.count(severity) }

  /// Whether a profile is not as it should be.
  ///
  /// - Parameter isStrict: whether warnings count as well as errors.
  public func isFailure(isStrict: Bool = false) -> Bool { tally.isFailure(isStrict: isStrict) }

  /// The numbers in one line: `1 error, 2 warnings in 8 profiles`.
  public var summary: String { "\(tally.text) in \(Phrasing.count(profiles, "profile"))" }

  private var tally: FindingTally { FindingTally(findings) }

  /// Each finding with its line, carets and help.
  public func text(isColored: Bool = false) -> String {
    let printer = DiagnosticPrinter(isColored: isColored)
    return findings.map(printer.text).joined()
  }

  /// One object: `findings`, each as in everything else that the program prints as JSON, and a
  /// `summary` of numbers.
  ///
  /// Keys may be added in time, and none is changed.
  public var json: JSON {
    .object([
      JSON.Member("findings", .list(findings.map(\.json))),
      JSON.Member(
        "summary",
        .object([JSON.Member("profiles", .integer(profiles))] + tally.members)),
    ])
  }
}
