import Diagnostics
import YAML

@testable import Text

/// A document is read or explained; every node stands where it was written.
enum YAMLTarget {
  static func check(_ bytes: [UInt8]) {
    let reading = Result { () throws(Diagnostic) in try YAMLDocument.read(bytes, name: "a.yaml") }
    switch reading {
    case .failure(let fault): inspect(fault)
    case .success(let document):
      for warning in document.warnings { inspect(warning) }
      check(document.root, in: document.source)
      if bytes.count % 2 == 0 { checkShifted(document) }
    }
  }

  private static func check(_ node: Node, in source: SourceText) {
    inspect(node.range, in: source, "of a node")
    // What an alias stands for is where it was written, elsewhere.
    let written = source[node.range]
    if written.utf8.first == UInt8(ascii: "*") { return }
    switch node.content {
    case .scalar(let scalar): check(scalar, as: written)
    case .sequence(let items): check(items, in: node, source)
    case .mapping(let entries):
      check(entries.flatMap { [$0.key, $0.value] }, in: node, source)
      var names = Set<String>()
      for entry in entries { expect(names.insert(entry.name).inserted, "a key twice") }
    }
  }

  /// Parts lie in the whole, one after the other.
  private static func check(_ parts: [Node], in whole: Node, _ source: SourceText) {
    var last = whole.range.lowerBound
    for part in parts {
      expect(part.range.lowerBound >= last, "\(part) starts before \(last)")
      expect(part.range.upperBound <= whole.range.upperBound, "\(part) ends after \(whole)")
      last = part.range.upperBound
      check(part, in: source)
    }
  }

  private static func check(_ scalar: Node.Scalar, as written: Substring) {
    expect(HiddenCharacter.first(in: scalar.text.utf8) == nil, "hidden in \(scalar)")
    guard !written.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return }
    switch scalar.style {
    case .plain: expect(ends(written, in: scalar.text), "\(scalar) is written \(written)")
    case .singleQuoted where !scalar.text.contains("'"):
      expect(ends(written, in: "'\(scalar.text)'"), "\(scalar) is written \(written)")
    default: break
    }
  }

  /// Whether a text ends in another, byte by byte: a mark may stand on the sign before it.
  private static func ends(_ text: Substring, in end: String) -> Bool {
    text.utf8.suffix(end.utf8.count).elementsEqual(end.utf8)
  }

  /// The same document behind other text is the same, with every place so much further on.
  private static func checkShifted(_ document: YAMLDocument) {
    let text = document.source.text
    let before = "---é\n"
    let source = SourceText(name: "a.yaml", text: before + text)
    let start = before.utf8.count
    do throws(Diagnostic) {
      let other = try YAMLDocument.read(source, range: start..<(start + text.utf8.count))
      expect(other.root.isSame(as: document.root, by: start), "\(other.root) is not moved")
      expect(
        other.warnings.map(\.place?.range.lowerBound)
          == document.warnings.map { ($0.place?.range.lowerBound).map { $0 + start } },
        "warnings are not moved")
    } catch {
      fatalError("read alone, but not behind other text: \(error)")
    }
  }
}

extension Node {
  /// Whether the node is another, so much further on.
  fileprivate func isSame(as other: Node, by offset: Int) -> Bool {
    let moved = other.range.lowerBound + offset..<other.range.upperBound + offset
    guard range == moved else { return false }
    switch (content, other.content) {
    case (.scalar(let left), .scalar(let right)): return left == right
    case (.sequence(let left), .sequence(let right)):
      return left.elementsEqual(right) { $0.isSame(as: $1, by: offset) }
    case (.mapping(let left), .mapping(let right)):
      return left.elementsEqual(right) {
        $0.key.isSame(as: $1.key, by: offset) && $0.value.isSame(as: $1.value, by: offset)
      }
    default: return false
    }
  }
}
