import Diagnostics
import Text

/// Makes whole lines of what has come of the records, in their order.
///
/// It counts what became of them, and is where texts to people at the same company meet.
public struct BatchOutput: Sendable {
  /// What has become of the records so far.
  public private(set) var tally = BatchTally()
  private var sameness = NearDuplicates()

  /// An output that nothing has been taken to.
  public init() {}

  /// Takes the lines of the records that come next.
  ///
  /// - Returns: them as UTF-8, each a JSON object with a line feed behind it.
  public mutating func take(_ lines: BatchLines) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(lines.bytes.count + 4 * lines.lines.count)
    var start = 0
    for line in lines.lines {
      output += lines.bytes[start..<line.end]
      start = line.end
      let likeness = line.sketch.flatMap { sameness.meet($0, record: line.record) }
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
  /// A warning; it names the other record, and nothing of what is in it.
  fileprivate static func sameness(_ likeness: NearDuplicates.Likeness) -> Diagnostic {
    Diagnostic(
      "batch-sameness", severity: .warning,
      "the text is \(likeness.percentage) % like that to record \(likeness.record), "
        + "at the same company",
      help: "give one of them a fact of their own, such as `met.topic`, or write to one of the two")
  }
}
