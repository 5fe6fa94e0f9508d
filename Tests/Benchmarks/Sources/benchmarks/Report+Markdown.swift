extension Report {
  /// The tables, as Markdown.
  var markdown: String {
    var parts = [introduction]
    parts += sections.map(\.markdown)
    parts += sweeps.map(\.markdown)
    if let batch { parts.append(batch.markdown) }
    return parts.joined(separator: "\n\n")
  }

  private var introduction: String {
    let exactness = isQuick ? " A short run (`--quick`), which is less exact." : ""
    return """
      Measured on \(date): \(machine.description).\(exactness) Medians of rounds in which \
      all take turns; a ratio is the median of the ratios within a round. Time is the processor's, but \
      that of whole processes is from start to end.
      """
  }
}

/// A table in Markdown, its first column of words and the others of numbers.
func table(_ head: [String], _ rows: [[String]]) -> String {
  let rule = ["---"] + head.dropFirst().map { _ in "---:" }
  return ([head, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }
    .joined(separator: "\n")
}

extension Section {
  fileprivate var markdown: String {
    let hasProcesses = rows.contains { $0.cpu != nil }
    var head = [title, "time", "ratio"]
    if hasProcesses { head += ["user + system", "ratio"] }
    let hasBudgets = rows.contains { $0.budget != nil }
    if hasBudgets { head.append("budget") }
    let lines = rows.map { row in
      var cells = [row.title, row.time?.median.duration ?? "", row.ratio?.median.short ?? ""]
      if hasProcesses {
        cells += [row.cpu?.median.duration ?? "", row.cpuRatio?.median.short ?? ""]
      }
      if hasBudgets { cells.append(row.budgetCell(for: row.ratio)) }
      return cells
    }
    return table(head, lines)
  }
}

extension Row {
  /// What the row is called, and why it is empty where it is.
  fileprivate var title: String { absence.map { "\(name): \($0)" } ?? name }

  fileprivate func budgetCell(for ratio: Measurement?) -> String {
    guard let budget, let ratio else { return "" }
    return "≤ \(budget.plain) \(ratio.median <= budget ? "✓" : "✗")"
  }
}

extension Double {
  fileprivate var plain: String {
    self == rounded() ? String(Int(self)) : String(self)
  }
}

extension Sweep {
  fileprivate var markdown: String {
    var head = ["fit, by \(title)"] + sizes.map(\.grouped) + ["growth"]
    var cells = ["time"] + times.map(\.median.duration) + ["size^\(exponent.short)"]
    if let budget, let place = sizes.firstIndex(of: budget.size) {
      head.append("budget")
      let mark = times[place].median <= budget.time ? "✓" : "✗"
      cells.append("\(budget.size) in ≤ \(budget.time.duration) \(mark)")
    }
    return table(head, [cells])
  }
}

extension BatchGrowth {
  fileprivate var markdown: String {
    let head = [
      "batch, the time of one recipient", "time", "ratio", "budget", "user + system", "ratio",
      "peak memory", "ratio", "budget",
    ]
    let lines = (rows + [loop]).map { row in
      [
        row.title, row.time?.median.duration ?? "", row.ratio?.median.short ?? "",
        row.budgetCell(for: row.ratio), row.cpu?.median.duration ?? "",
        row.cpuRatio?.median.short ?? "", row.peak?.median.mebibytes ?? "",
        row.peakRatio?.median.short ?? "", row.budgetCell(for: row.peakRatio),
      ]
    }
    return table(head, lines)
  }
}
