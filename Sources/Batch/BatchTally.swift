import Diagnostics
import Text
public import Writing

/// The outcomes of the records of a batch, counted.
public struct BatchTally: Hashable, Sendable {
  /// How many records there are of each outcome.
  public private(set) var counts: [Invite.Status: Int] = [:]
  /// How many of them have a warning, or worse, among their findings.
  public private(set) var warned = 0
  /// How many texts are almost the same as another to the same company.
  public private(set) var alike = 0
  /// How many records are of a person who was in one before.
  public private(set) var again = 0
  /// The numbers of the first records whose profile is at fault.
  public private(set) var invalid: [Int] = []

  /// A tally without any record.
  public init() {}

  /// How many records are named; the others are only counted.
  private static let namedAtMost = 5

  mutating func count(_ line: BatchLines.Line, isAlike: Bool, isAgain: Bool) {
    count(line.status, record: line.record)
    if line.hasWarnings || isAlike || isAgain { warned += 1 }
    if isAlike { alike += 1 }
    if isAgain { again += 1 }
  }

  /// Counts the outcome of a record.
  public mutating func count(_ status: Invite.Status, record: Int) {
    counts[status, default: 0] += 1
    if status == .invalid, invalid.count < Self.namedAtMost { invalid.append(record) }
  }

  /// How many records there are.
  public var total: Int { counts.values.reduce(0, +) }

  /// How many messages have been written.
  public var written: Int { counts[.fits] ?? 0 }

  /// Whether there is a message for every record.
  public var isComplete: Bool { written == total }

  /// The counts in a line: `1000 records: 970 written, 12 too long, 8 invalid`.
  public var summary: String {
    guard total > 0 else { return "0 records" }
    let names: [(Invite.Status, String)] = [
      (.tooLong, "too long"), (.unavailable, "unavailable"), (.invalid, "invalid"),
    ]
    var parts = ["\(written) written"]
    for (status, name) in names {
      guard let count = counts[status] else { continue }
      parts.append("\(count) \(name)")
      guard status == .invalid else { continue }
      let numbers = invalid.map { String($0) }.joined(separator: ", ")
      parts[parts.count - 1] +=
        count > invalid.count
        ? " (records \(numbers), …)" : " (record\(count == 1 ? "" : "s") \(numbers))"
    }
    return "\(Phrasing.count(total, "record")): \(parts.joined(separator: ", "))"
  }
}
