import Diagnostics
import Text
import Writing

/// The results of some records: a line for each, to which only a finding can be added.
public struct BatchLines: Sendable {
  /// The lines one after the other, each without the end that `BatchOutput` adds.
  private(set) var bytes: [UInt8] = []
  private(set) var lines: [Line] = []

  /// How many lines there are.
  public var count: Int { lines.count }

  /// One line.
  struct Line: Sendable {
    let record: Int
    /// The offset of its end in the bytes.
    let end: Int
    let status: Invite.Status
    let hasFindings: Bool
    let hasWarnings: Bool
    let minHash: MinHash?
  }

  mutating func append(_ invite: Invite, record: Int, minHash: MinHash?) {
    bytes.append(UInt8(ascii: "{"))
    for member in invite.members(record: record) {
      member.write(to: &bytes)
      JSON.writeComma(to: &bytes)
    }
    bytes += "\"findings\": [".utf8
    for (index, finding) in invite.findings.enumerated() {
      if index > 0 { JSON.writeComma(to: &bytes) }
      finding.json.write(to: &bytes)
    }
    lines.append(
      Line(
        record: record, end: bytes.count, status: invite.status,
        hasFindings: !invite.findings.isEmpty,
        hasWarnings: invite.findings.contains { $0.severity >= .warning }, minHash: minHash))
  }
}
