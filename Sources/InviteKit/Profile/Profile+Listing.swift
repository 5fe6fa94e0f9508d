import Diagnostics

extension Profile {
  /// Every fact, one a line, with the line of the file it comes from.
  public var listing: String {
    let lines = LineIndex(source)
    let rows = facts.map { found in
      [
        // Templates read a tie by its own name.
        found.path.hasPrefix("ties.") ? String(found.path.dropFirst(5)) : found.path,
        found.fact.text,
        "line \(lines.line(at: found.fact.place.range.lowerBound))",
      ]
    }
    return Columns.text([greeting] + rows, widest: 48)
  }

  /// What a message would greet by.
  private var greeting: [String] {
    switch name.first {
    case .known(let text): ["first_name", text, "what a message greets by"]
    case .unsure(let reason):
      ["first_name", "–", "the name \(reason.wording): add `called` to `name`"]
    }
  }
}
