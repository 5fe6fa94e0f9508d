import Statistics
import Text

extension Results {
  /// The results for people.
  ///
  /// - Parameter isASCII: whether the plot is drawn without characters beyond ASCII.
  package func text(isASCII: Bool) -> String {
    var parts = [introduction + "\n"]
    guard since != nil else { return parts.joined() }
    let plot = IntervalPlot(isASCII: isASCII)
    for question in questions {
      let header = [
        "", "sent", "known", question.name, "rate", "Wilson 95 %", "Jeffreys 95 %", plot.scale,
      ]
      var rows = [header, cells("all", question.all, plot)]
      var words = [remark(on: question)].compactMap(\.self)
      for grouping in question.groupings where grouping.groups.count > 1 {
        rows.append(["by \(grouping.by.rawValue)"])
        rows += grouping.groups.map { cells("  \($0.name)", $0.count, plot) }
        if let sentence = grouping.words(pace: question.pace) {
          words.append("\(grouping.by.rawValue): \(sentence)")
        }
      }
      parts.append(Columns.text(rows) + words.map { $0 + "\n" }.joined())
    }
    parts.append(Self.limits.map { "- \($0)\n" }.joined())
    return parts.joined(separator: "\n")
  }

  private func cells(_ name: String, _ count: OutcomeCount, _ plot: IntervalPlot) -> [String] {
    let known = count.known
    guard let rate = known.rate else { return [name, "\(count.sent)", "0"] }
    return [
      name, "\(count.sent)", "\(known.of)", "\(known.successes)", "\(Self.percent(rate)) %",
      Self.percent(known.wilson), Self.percent(known.jeffreys), plot.line(known),
    ]
  }
}

/// A plot of a rate with its interval, on one line of a terminal.
private struct IntervalPlot {
  let isASCII: Bool

  /// How many columns 0 to 100 % take.
  private static let width = 31

  /// The scale above the plots.
  var scale: String {
    let half = String(repeating: " ", count: (Self.width - 10) / 2)
    return "0 %\(half)50 %\(half)100 %"
  }

  func line(_ known: Proportion) -> String {
    guard let rate = known.rate else { return "" }
    func column(_ rate: Double) -> Int { Int((rate * Double(Self.width - 1)).rounded()) }
    let (start, middle, end) = (
      column(known.wilson.lowerBound), column(rate), column(known.wilson.upperBound)
    )
    let signs: (start: Character, line: Character, middle: Character, end: Character) =
      isASCII ? ("[", "-", "o", "]") : ("├", "─", "●", "┤")
    return String(
      (0...end).map { index -> Character in
        if index == middle { return signs.middle }
        if index < start { return " " }
        return index == start ? signs.start : index == end ? signs.end : signs.line
      })
  }
}
