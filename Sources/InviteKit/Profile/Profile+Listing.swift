import Diagnostics

extension Profile {
  /// Every fact, one a line, with the line of the file it comes from.
  public var listing: String {
    let first: (String, String, String)
    switch name.first {
    case .known(let text): first = ("first_name", text, "what a message greets by")
    case .unsure(let reason):
      first = ("first_name", "–", "the name \(reason.wording): add `called` to `name`")
    }
    var rows = [first]
    let lines = LineIndex(source)
    rows += facts.map {
      ($0.path, $0.fact.text, "line \(lines.line(at: $0.fact.place.range.lowerBound))")
    }
    let cells = rows.map { [$0.0.visible, $0.1.visible, $0.2.visible] }
    let widths = (0..<2).map { column in
      min(48, cells.map { $0[column].displayWidth }.max() ?? 0)
    }
    return cells.map { row in
      let padded = (0..<2).map { column in
        row[column]
          + String(repeating: " ", count: max(0, widths[column] - row[column].displayWidth) + 2)
      }
      return padded.joined() + row[2] + "\n"
    }.joined()
  }
}
