/// The lines that two texts differ in, as a unified diff with three lines around each change.
package struct LineDifference {
  private let old: [Substring]
  private let new: [Substring]
  /// The lines in the order of the diff.
  private let lines: [Line]

  /// A line, and its indices in the texts.
  private enum Line {
    case both(Int, Int)
    case old(Int)
    case new(Int)

    var isChange: Bool { if case .both = self { false } else { true } }
  }

  /// How many unchanged lines stand around a change.
  private static let context = 3

  /// Compares two texts line by line.
  package init(from old: String, to new: String) {
    self.old = old.split(separator: "\n", omittingEmptySubsequences: false)
    self.new = new.split(separator: "\n", omittingEmptySubsequences: false)
    var lines: [Line] = []
    var next = 0
    for (index, partner) in TokenAlignment(of: self.old, with: self.new).partners.enumerated() {
      guard let partner else {
        lines.append(.old(index))
        continue
      }
      lines += (next..<partner).map { .new($0) }
      lines.append(.both(index, partner))
      next = partner + 1
    }
    lines += (next..<self.new.count).map { .new($0) }
    self.lines = lines
  }

  /// The diff, with the names of both texts in its head; empty where they are equal.
  package func unified(_ oldName: String, _ newName: String) -> String {
    let hunks = hunks
    guard !hunks.isEmpty else { return "" }
    return "--- \(oldName.visible)\n+++ \(newName.visible)\n" + hunks.map(text).joined()
  }

  /// The stretches with changes, and the lines around them.
  private var hunks: [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in lines.indices where lines[index].isChange {
      let around =
        max(0, index - Self.context)..<min(lines.count, index + Self.context + 1)
      if let last = hunks.last, last.upperBound >= around.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<around.upperBound
      } else {
        hunks.append(around)
      }
    }
    return hunks
  }

  private func text(of hunk: Range<Int>) -> String {
    var before: [Int] = []
    var after: [Int] = []
    var text = ""
    for line in lines[hunk] {
      switch line {
      case .both(let index, let partner):
        // What follows the last line feed is no line.
        guard index < old.count - 1 || !old[index].isEmpty else { continue }
        before.append(index)
        after.append(partner)
        text += " \(String(old[index]).visible)\n"
      case .old(let index):
        before.append(index)
        text += "-\(String(old[index]).visible)\n"
      case .new(let index):
        after.append(index)
        text += "+\(String(new[index]).visible)\n"
      }
    }
    return "@@ -\(Self.numbers(before)) +\(Self.numbers(after)) @@\n" + text
  }

  private static func numbers(_ indices: [Int]) -> String {
    "\(indices.first.map { $0 + 1 } ?? 0),\(indices.count)"
  }
}
