import Diagnostics
import Text

/// Completes the lines of the records, in their order.
///
/// It counts the outcomes, and compares texts to people at the same company.
public struct BatchOutput: Sendable {
  /// The outcomes of the records so far.
  public private(set) var tally = BatchTally()
  private var sameness = NearDuplicates()

  /// An output that has taken nothing yet.
  public init() {}

  /// Takes the lines of the next records.
  ///
  /// - Returns: the lines as UTF-8, each a JSON object and a line feed.
  public mutating func take(_ lines: BatchLines) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(lines.bytes.count + 4 * lines.lines.count)
    var start = 0
    for line in lines.lines {
      output += lines.bytes[start..<line.end]
      start = line.end
      let likeness = line.minHash.flatMap { sameness.meet($0, record: line.record) }
      if let likeness {
        if line.hasFindings { output += ", ".utf8 }
        Diagnostic.sameness(likeness).json.write(to: &output)
      }
      output += "]}\n".utf8
      tally.count(line, isAlike: likeness != nil)
    }
    return output
  }
}

extension Diagnostic {
  /// A warning that names the other record, and nothing of its content.
  fileprivate static func sameness(_ likeness: NearDuplicates.Likeness) -> Diagnostic {
    Diagnostic(
      "batch-sameness", severity: .warning,
      "the text is \(likeness.percentage) % like that to record \(likeness.record), "
        + "at the same company",
      help: "give one of them a fact of their own, such as `met.topic`, or write to one of the two")
  }
}
