import Diagnostics
import Text
import Writing

/// The result of a record as a row of a table (RFC 4180), without the end that `BatchOutput` adds.
///
/// Spreadsheets take a cell that begins with `=`, `+`, `-` or `@` for a formula, quotes or not, and
/// run it when the file is opened. What comes from a list and begins so gets an apostrophe before
/// it, as OWASP advises and as the writers of CSV of PHP, Python and Java do; a number stays one.
struct CSVLine {
  /// The titles of the columns, with a line end.
  static let header = titles.joined(separator: ",") + lineEnd
  /// The end of a row.
  static let lineEnd = "\r\n"

  private static let titles = [
    "record", "recipient", "id", "name", "email", "link", "status", "variant", "subject", "text",
    "count", "limit", "missing", "findings",
  ]

  private let cells: [String]

  init(_ invite: Invite, to addressee: Addressee, record: Int) {
    let message = invite.message
    let missing = invite.missing?.joined(separator: " ")
    let written: [String?] = [
      invite.recipient, addressee.id, addressee.name, addressee.email, addressee.link,
      invite.status.rawValue, invite.variant, message?.subject?.text, message?.text,
    ]
    var codes: [String] = []
    for finding in invite.findings where !codes.contains(finding.code.description) {
      codes.append(finding.code.description)
    }
    cells =
      [String(record)] + written.map { ($0 ?? "").withoutFormula }
      + [message?.count, invite.limit].map { $0.map { String($0) } ?? "" }
      + [missing ?? "", codes.joined(separator: " ")]
  }

  func write(to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      guard cell.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else {
        bytes += cell.utf8
        continue
      }
      bytes.append(UInt8(ascii: "\""))
      for byte in cell.utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }
}

extension String {
  /// The text with an apostrophe before what a spreadsheet would run.
  fileprivate var withoutFormula: String {
    // `-:2` is the second line of standard input.
    guard let first, "=+-@\t\r＝＋－＠".contains(first), !hasPrefix("-:") else { return self }
    let isNumber =
      "+-".contains(first) && dropFirst().allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
    return isNumber && count > 1 ? self : "'" + self
  }
}
