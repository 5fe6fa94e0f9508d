import Diagnostics
import Text

/// Completes the lines of the records, in their order.
///
/// It counts the outcomes, finds people who come twice, and compares texts to people at the same
/// company.
public struct BatchOutput: Sendable {
  /// The outcomes of the records so far.
  public private(set) var tally = BatchTally()
  /// Where the lines end in the bytes taken last.
  public private(set) var ends: [Int] = []
  private var people = KnownPeople()
  private var sameness = NearDuplicates()
  private var needsHeader: Bool

  /// An output that has taken nothing yet.
  ///
  /// - Parameter hasHeader: whether a table begins with the titles of its columns.
  public init(hasHeader: Bool = true) {
    needsHeader = hasHeader
  }

  /// Takes the lines of the next records.
  ///
  /// - Returns: the lines as UTF-8: JSON objects with a line feed each, or the rows of a table.
  public mutating func take(_ lines: BatchLines) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(lines.bytes.count + 4 * lines.lines.count)
    ends = []
    if lines.format == .csv, needsHeader { output += CSVLine.header.utf8 }
    needsHeader = false
    var start = 0
    for line in lines.lines {
      output += lines.bytes[start..<line.end]
      start = line.end
      let found = comparison(of: line)
      for (index, finding) in found.enumerated() {
        let isFirst = index == 0 && !line.hasFindings
        switch lines.format {
        case .json:
          if !isFirst { output += ", ".utf8 }
          finding.json.write(to: &output)
        case .csv:
          if !isFirst { output.append(UInt8(ascii: " ")) }
          output += finding.code.description.utf8
        }
      }
      output += (lines.format == .json ? "]}\n" : CSVLine.lineEnd).utf8
      ends.append(output.count)
    }
    return output
  }

  /// The findings about a line beside those before it.
  private mutating func comparison(of line: BatchLines.Line) -> [Diagnostic] {
    let again = people.meet(line.identity, record: line.record)
    let likeness = line.minHash.flatMap { sameness.meet($0, record: line.record) }
    tally.count(line, isAlike: likeness != nil, isAgain: again != nil)
    guard again != nil || likeness != nil else { return [] }
    return [
      again.map { .samePerson($0, line.identity.sameness) }, likeness.map { .sameness($0) },
    ].compactMap(\.self)
  }
}

extension Diagnostic {
  /// A warning that names the other record, and nothing of its content.
  fileprivate static func samePerson(
    _ record: Int, _ sameness: Identity.Sameness
  ) -> Diagnostic {
    Diagnostic(
      "batch-same-person", severity: .warning,
      "the same \(sameness.rawValue) as in record \(record)",
      help: "send one of the two messages")
  }

  /// A warning that names the other record, and nothing of its content.
  fileprivate static func sameness(_ likeness: NearDuplicates.Likeness) -> Diagnostic {
    Diagnostic(
      "batch-sameness", severity: .warning,
      "the text is \(likeness.percentage) % like that to record \(likeness.record), "
        + "at the same company",
      help: "give one of them a fact of their own, such as `met.topic`, or write to one of the two")
  }
}
