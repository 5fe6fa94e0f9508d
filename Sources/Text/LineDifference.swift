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
    self.old = Self.lines(of: old)
    self.new = Self.lines(of: new)
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

  /// The lines of a text, each with its line end, which a change may add or take away.
  private static func lines(of text: String) -> [Substring] {
    var lines: [Substring] = []
    var start = text.startIndex
    while let end = text.utf8[start...].firstIndex(of: 0x0A) {
      let next = text.utf8.index(after: end)
      lines.append(text[start..<next])
      start = next
    }
    return start < text.endIndex ? lines + [text[start...]] : lines
  }

  /// The diff, with the names of both texts in its head; empty where they are equal.
  ///
  /// - Parameters:
  ///   - oldName: the name of the first text.
  ///   - newName: the name of the second text.
  ///   - isVisible: whether characters that a terminal would act on are written out; a program that
  ///     reads the diff needs them as they are.
  package func unified(_ oldName: String, _ newName: String, isVisible: Bool = false) -> String {
    let hunks = hunks
    guard !hunks.isEmpty else { return "" }
    return "--- \(oldName.visible)\n+++ \(newName.visible)\n"
      + hunks.map { text(of: $0, isVisible) }.joined()
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

  private func text(of hunk: Range<Int>, _ isVisible: Bool) -> String {
    var before: [Int] = []
    var after: [Int] = []
    var text = ""
    func add(_ sign: String, _ line: Substring) {
      let hasEnd = line.utf8.last == 0x0A
      let content = hasEnd ? String(line.unicodeScalars.dropLast()) : String(line)
      text += sign + (isVisible ? content.visible : content) + "\n"
      if !hasEnd { text += "\\ No newline at end of file\n" }
    }
    for line in lines[hunk] {
      switch line {
      case .both(let index, let partner):
        before.append(index)
        after.append(partner)
        add(" ", old[index])
      case .old(let index):
        before.append(index)
        add("-", old[index])
      case .new(let index):
        after.append(index)
        add("+", new[index])
      }
    }
    return "@@ -\(Self.numbers(before)) +\(Self.numbers(after)) @@\n" + text
  }

  private static func numbers(_ indices: [Int]) -> String {
    "\(indices.first.map { $0 + 1 } ?? 0),\(indices.count)"
  }
}
