/// Two texts line by line: what both have, `-` before what is gone, `+` before what is new.
struct LineDifference {
  /// The lines of both.
  let text: String

  init(from old: String, to new: String) {
    let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false)
    let newLines = new.split(separator: "\n", omittingEmptySubsequences: false)
    let difference = newLines.difference(from: oldLines)
    let removed = Set(difference.removals.map(\.offset))
    let inserted = Set(difference.insertions.map(\.offset))
    var lines: [String] = []
    var next = 0
    for (offset, line) in oldLines.enumerated() {
      while inserted.contains(next) {
        lines.append("+ \(newLines[next])")
        next += 1
      }
      if removed.contains(offset) {
        lines.append("- \(line)")
      } else {
        lines.append("  \(line)")
        next += 1
      }
    }
    lines += newLines[next...].map { "+ \($0)" }
    text = lines.joined(separator: "\n")
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
