import Diagnostics
import Fitting
import Text

extension TextReport {
  /// The report for people: the length, the findings, what could be cut, what it says.
  ///
  /// - Parameters:
  ///   - isColored: Whether findings are coloured.
  ///   - everywhere: The lengths on other channels, where they are asked for.
  package func text(isColored: Bool, everywhere: [TextLength]? = nil) -> String {
    let printer = DiagnosticPrinter(isColored: isColored)
    var parts = [lengthText + "\n"]
    if let everywhere { parts.append(Columns.text(everywhere.map(\.row))) }
    parts += findings.map { printer.text(for: $0) }
    if !cuts.isEmpty { parts.append(cutsText) }
    if let said, !said.isEmpty {
      let facts = said.map(\.path).uniqued.joined(separator: ", ")
      parts.append("says of the reader: \(facts.visible)\n")
    }
    return parts.joined()
  }

  /// The length by each limit of the channel: `196 of 200 UTF-16 units on linkedin, 4 left`.
  package var lengthText: String { lengths.map(\.sentence).joined(separator: "\n") }

  /// What could be cut, each with what it saves; empty where the text fits.
  package var cutsText: String {
    let rows = cuts.map { cut in
      [
        "  saves \(cut.saved)", cut.isEnough ? "enough" : "",
        "`\(cut.text)`" + (cut.replacement.isEmpty ? "" : " → `\(cut.replacement)`"),
      ]
    }
    return "what could go:\n" + Columns.text(rows)
  }
}

extension TextLength {
  /// The length in words.
  fileprivate var sentence: String {
    guard let limit else { return "\(count) \(unit.plural) on \(channel), which has no limit" }
    let rest = over > 0 ? "\(over) over" : "\(limit - count) left"
    return "\(count) of \(limit) \(unit.plural) on \(channel), \(rest)"
  }

  fileprivate var row: [String] {
    let rest = limit.map { over > 0 ? "\(over) over" : "\($0 - count) left" } ?? "no limit"
    return ["  \(channel)", "\(count)\(limit.map { " of \($0)" } ?? "")", unit.plural, rest]
  }
}

extension [String] {
  /// The texts, each once, in the order they first come in.
  fileprivate var uniqued: [String] {
    var seen = Set<String>()
    return filter { seen.insert($0).inserted }
  }
}
