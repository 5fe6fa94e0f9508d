import Fitting
import People
import Text
import YAML

/// Changes single values of a file of cases, and keeps every other byte.
struct CaseEditor {
  private let bytes: [UInt8]
  private let lineEnd: String
  private var edits: [(range: Range<Int>, text: String)] = []

  /// An editor of a text.
  init(_ text: String) {
    bytes = Array(text.utf8)
    lineEnd = text.utf8.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
  }

  /// The text with all changes.
  var text: String {
    var result: [UInt8] = []
    var position = 0
    let inOrder = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for (_, edit) in inOrder {
      result += bytes[position..<max(position, edit.range.lowerBound)]
      result += edit.text.utf8
      position = max(position, edit.range.upperBound)
    }
    return String(decoding: result + bytes[position...], as: UTF8.self)
  }

  /// Writes the expected result into a case, and the day that counts as today if there is one.
  mutating func record(_ expectation: CaseResult, today: PartialDate?, in map: Node) {
    // The target of an alias is written elsewhere, and is changed there.
    guard case .mapping(let entries) = map.content, let first = entries.first,
      map.range.contains(first.key.range.lowerBound)
    else { return }
    let start = first.key.range.lowerBound
    let before = bytes[..<start].last { !$0.isASCIISpace }
    let isInBraces = before == UInt8(ascii: "{")
    let layout = Layout(indentation: isInBraces ? nil : column(of: start))
    var new = CaseText.entries(of: expectation)
    if let today {
      let line = CaseText.line("today", today.description)
      if let old = entries.first(where: { $0.name == "today" }) {
        replaceValue(of: old, with: line, layout)
      } else {
        new.insert(line, at: 0)
      }
    }
    let old = entries.filter { CaseResult.keys.contains($0.name) }
    guard let place = old.first else {
      return add(new, after: entries[entries.count - 1], in: map, layout)
    }
    for entry in new where entry.key == "today" { insert(entry, before: place, layout) }
    new.removeAll { $0.key == "today" }
    if Set(old.map(\.name)) == Set(new.map(\.key)) {
      for entry in new {
        guard let written = old.first(where: { $0.name == entry.key }) else { continue }
        replaceValue(of: written, with: entry, layout)
      }
    } else {
      replace(place, with: new, layout)
      for entry in old.dropFirst() { remove(entry, from: entries, layout) }
    }
  }

  /// The indentation of a map's keys; nil for a map in braces.
  private struct Layout {
    let indentation: Int?
  }

  private mutating func replaceValue(
    of old: Node.Entry, with new: CaseText.Entry, _ layout: Layout
  ) {
    let start = endOfColon(after: old.key)
    guard let indentation = layout.indentation else {
      return change(start..<end(of: old), " " + new.inline)
    }
    let text = new.value(indentation: indentation, lineEnd: lineEnd, comment: comment(of: old))
    change(start..<endOfLine(at: end(of: old)), " " + text)
  }

  private mutating func replace(
    _ old: Node.Entry, with new: [CaseText.Entry], _ layout: Layout
  ) {
    let start = old.key.range.lowerBound
    guard let indentation = layout.indentation else {
      return change(start..<end(of: old), inline(new))
    }
    change(
      start..<endOfLine(at: end(of: old)),
      lines(new, indentation: indentation, comment: comment(of: old)))
  }

  private mutating func insert(
    _ entry: CaseText.Entry, before old: Node.Entry, _ layout: Layout
  ) {
    let start = old.key.range.lowerBound
    guard let indentation = layout.indentation else {
      return change(start..<start, inline([entry]) + ", ")
    }
    let text = entry.text(indentation: indentation, lineEnd: lineEnd)
    change(start..<start, text + lineEnd + String(repeating: " ", count: indentation))
  }

  private mutating func add(
    _ new: [CaseText.Entry], after last: Node.Entry, in map: Node, _ layout: Layout
  ) {
    let end = end(of: last)
    guard let indentation = layout.indentation else {
      return change(end..<end, ", " + inline(new))
    }
    let position = endOfLine(at: end)
    let text = lines(new, indentation: indentation, comment: "")
    change(position..<position, lineEnd + String(repeating: " ", count: indentation) + text)
  }

  /// Removes an entry other than the first of its map.
  private mutating func remove(
    _ entry: Node.Entry, from entries: [Node.Entry], _ layout: Layout
  ) {
    guard let index = entries.firstIndex(of: entry), index > 0 else { return }
    guard layout.indentation != nil else {
      return change(end(of: entries[index - 1])..<end(of: entry), "")
    }
    // From the end of the line before, so that no blank line is left.
    var start = entry.key.range.lowerBound
    while start > 0, bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
    while start > 0, bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D { start -= 1 }
    change(start..<endOfLine(at: end(of: entry)), "")
  }

  private func inline(_ entries: [CaseText.Entry]) -> String {
    entries.map { "\($0.key): \($0.inline)" }.joined(separator: ", ")
  }

  private func lines(
    _ entries: [CaseText.Entry], indentation: Int, comment: String
  ) -> String {
    entries.enumerated().map { index, entry in
      entry.text(
        indentation: indentation, lineEnd: lineEnd, comment: index == 0 ? comment : "")
    }.joined(separator: lineEnd + String(repeating: " ", count: indentation))
  }

  private mutating func change(_ range: Range<Int>, _ text: String) {
    edits.append((range, text))
  }

  // MARK: Where things are

  private func column(of offset: Int) -> Int {
    let start = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return String(decoding: bytes[start..<offset], as: UTF8.self).unicodeScalars.count
  }

  private func endOfColon(after key: Node) -> Int {
    let colon = bytes[key.range.upperBound...].firstIndex(of: UInt8(ascii: ":"))
    return colon.map { $0 + 1 } ?? key.range.upperBound
  }

  /// The end of an entry's value; that of a block is the end of its last line.
  private func end(of entry: Node.Entry) -> Int {
    max(end(of: entry.value), endOfColon(after: entry.key))
  }

  private func end(of node: Node) -> Int {
    switch node.content {
    case .scalar(let scalar) where scalar.style == .literal || scalar.style == .folded:
      var end = node.range.upperBound
      while end > node.range.lowerBound, bytes[end - 1].isASCIISpace { end -= 1 }
      return endOfLine(at: end)
    case .mapping(let entries) where entries.last?.value.range.upperBound == node.range.upperBound:
      return entries.last.map { end(of: $0) } ?? node.range.upperBound
    case .sequence(let items) where items.last?.range.upperBound == node.range.upperBound:
      return items.last.map { end(of: $0) } ?? node.range.upperBound
    default: return node.range.upperBound
    }
  }

  private func endOfLine(at offset: Int) -> Int {
    let end = bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D }
    return end ?? bytes.count
  }

  /// The comment after a value, or after the sign of a block, with the space before it.
  private func comment(of entry: Node.Entry) -> String {
    let isBlock: Bool
    switch entry.value.scalar?.style {
    case .literal, .folded: isBlock = true
    default: isBlock = false
    }
    let start = isBlock ? entry.value.range.lowerBound : end(of: entry)
    let line = bytes[start..<endOfLine(at: start)]
    guard let sign = line.firstIndex(of: UInt8(ascii: "#")) else { return "" }
    return " " + String(decoding: bytes[sign..<endOfLine(at: start)], as: UTF8.self)
  }
}
