import Diagnostics
import Text
import Writing

/// The results of some records: a line for each, to which only a finding can be added.
public struct BatchLines: Sendable {
  /// The format of the lines.
  let format: BatchFormat
  /// The lines one after the other, each without the end that `BatchOutput` adds.
  private(set) var bytes: [UInt8] = []
  private(set) var lines: [Line] = []

  /// How many lines there are.
  public var count: Int { lines.count }

  /// No lines yet.
  init(format: BatchFormat) { self.format = format }

  /// One line.
  struct Line: Sendable {
    let record: Int
    /// The offset of its end in the bytes.
    let end: Int
    let status: Invite.Status
    let hasFindings: Bool
    let hasWarnings: Bool
    /// Who it is to.
    let identity: Identity
    let minHash: MinHash?
  }

  mutating func append(
    _ invite: Invite, to addressee: Addressee, record: Int, identity: Identity, minHash: MinHash?
  ) {
    switch format {
    case .json: appendObject(invite, to: addressee, record: record)
    case .csv: CSVLine(invite, to: addressee, record: record).write(to: &bytes)
    }
    lines.append(
      Line(
        record: record, end: bytes.count, status: invite.status,
        hasFindings: !invite.findings.isEmpty,
        hasWarnings: invite.findings.contains { $0.severity >= .warning }, identity: identity,
        minHash: minHash))
  }

  private mutating func appendObject(_ invite: Invite, to addressee: Addressee, record: Int) {
    bytes.append(UInt8(ascii: "{"))
    for member in invite.members(record: record) + addressee.members {
      member.write(to: &bytes)
      JSON.writeComma(to: &bytes)
    }
    bytes += "\"findings\": [".utf8
    for (index, finding) in invite.findings.enumerated() {
      if index > 0 { JSON.writeComma(to: &bytes) }
      finding.json.write(to: &bytes)
    }
  }
}
