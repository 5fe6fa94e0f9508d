import Diagnostics
import Testing
import YAML

/// How much a file may ask for: what is at a limit is read, and what is beyond it is refused.
struct YAMLLimitTests {
  private func code(_ text: String) -> String? {
    do throws(Diagnostic) {
      _ = try YAMLDocument.read(Array(text.utf8), name: "a.yaml")
      return nil
    } catch {
      return error.code.description
    }
  }

  @Test(arguments: ["x", "'x'", "\"x\"", "|\n  x", ">\n  x"], [-1, 0, 1])
  func `a text has a size`(form: String, more: Int) {
    let text = String(repeating: "x", count: YAMLLimits.scalarBytes + more)
    let isBlock = form.hasPrefix("|") || form.hasPrefix(">")
    // The text of a block ends with a line feed.
    let written = form.replacing("x", with: isBlock ? String(text.dropLast()) : text) + "\n"
    #expect(code("name: \(written)") == (more > 0 ? "yaml-scalar-too-long" : nil))
  }

  @Test(arguments: [-1, 0, 1])
  func `collections nest so deep`(more: Int) {
    let depth = YAMLLimits.depth + more
    let expected = more > 0 ? "yaml-too-deep" : nil
    let brackets = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(code("a: \(brackets)\n") == expected)
    let braces = String(repeating: "{a: ", count: depth) + String(repeating: "}", count: depth)
    #expect(code("a: \(braces)\n") == expected)
    let block = (0...depth).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(code(block) == expected)
    #expect(code(String(repeating: "- ", count: depth + 1) + "a\n") == expected)
  }

  @Test(arguments: [-1, 0, 1])
  func `there are so many nodes`(more: Int) {
    // The map, its key and its list are three.
    let items = String(repeating: "- x\n", count: YAMLLimits.nodes + more - 3)
    #expect(code("a:\n" + items) == (more > 0 ? "yaml-too-many-nodes" : nil))
  }

  @Test func `nodes are counted whatever they are`() {
    let maps = String(repeating: "{},", count: YAMLLimits.nodes)
    #expect(code("a: [\(maps)]\n") == "yaml-too-many-nodes")
    let keys = (0..<YAMLLimits.nodes / 2).map { "k\($0): x\n" }.joined()
    #expect(code(keys) == "yaml-too-many-nodes")
  }

  @Test(arguments: [-1, 0, 1])
  func `aliases stand for so many nodes`(more: Int) {
    // Each alias stands for a list and what it holds.
    let count = YAMLLimits.aliasedNodes + more
    let list = Array(repeating: "x", count: count / 2 - 1).joined(separator: ",")
    let rest = String(repeating: "- *b\n", count: count - count / 2)
    let text = "a: &a [\(list)]\nb: &b x\nc:\n- *a\n\(rest)"
    #expect(code(text) == (more > 0 ? "yaml-too-many-aliases" : nil))
  }

  @Test func `laughs that multiply are refused`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(code(text) == "yaml-too-many-aliases")
  }

  @Test(arguments: ["[", "{", "{a: ", "[a, ", "- ", "? ", "[[{", "- - [", "&a [", "!!seq ["])
  func `what only opens is refused early`(opening: String) {
    #expect(code(String(repeating: opening, count: 100_000 / opening.utf8.count)) != nil)
  }

  @Test func `blocks that nest without end are refused`() {
    let maps = (0..<2_000).map { String(repeating: " ", count: $0) + "k:\n" }.joined()
    #expect(code(maps) == "yaml-too-deep")
    let lists = (0..<2_000).map { String(repeating: " ", count: $0) + "-\n" }.joined()
    #expect(code(lists) == "yaml-too-deep")
  }

  @Test func `a million documents are one too many`() {
    #expect(code(String(repeating: "--- 1\n", count: 1_000_000)) == "yaml-several-documents")
    #expect(code(String(repeating: "---\n", count: 1_000_000)) != nil)
    #expect(code(String(repeating: "...\n", count: 1_000_000)) != nil)
  }

  @Test func `twenty thousand keys are read, and one of them twice is found`() throws {
    let keys = (0..<20_000).map { "key\($0): value \($0)\n" }.joined()
    let document = try YAMLDocument.read(Array(keys.utf8), name: "a.yaml")
    guard case .mapping(let entries) = document.root.content else {
      Issue.record("no map")
      return
    }
    #expect(entries.count == 20_000)
    #expect(code(keys + "key19999: again\n") == "yaml-duplicate-key")
  }

  @Test func `many anchors cost what they are long`() {
    let anchors = (0..<50_000).map { "k\($0): &a\($0) x\n" }.joined()
    #expect(code(anchors) == nil)
    #expect(code(anchors + "z: *none\n") == "yaml-undefined-alias")
    let again = String(repeating: "- &a x\n", count: 100_000)
    #expect(code(again + "- *a\n") == nil)
  }

  @Test func `very long lines are read or refused`() {
    let long = String(repeating: "x", count: 2_000_000)
    #expect(code("name: Ada # \(long)\n") == nil)
    #expect(code("# \(long)\nname: Ada\n") == nil)
    #expect(code("name: \(long)\n") == "yaml-scalar-too-long")
    #expect(code("name: '\(long)'\n") == "yaml-scalar-too-long")
    #expect(code("name: |\n  \(long)\n") == "yaml-scalar-too-long")
    #expect(
      code("name: >\n" + String(repeating: "  x\n", count: 500_000)) == "yaml-scalar-too-long")
    #expect(code("\(long): Ada\n") != nil)
    #expect(code("name: &\(long) Ada\n") == nil)
    #expect(code("name: !\(long) Ada\n") == "yaml-unknown-tag")
    #expect(code("name: *\(long)\n") == "yaml-undefined-alias")
    #expect(code("%\(long)\n---\nname: Ada\n") != nil)
    #expect(code("name: [" + String(repeating: "x,", count: 90_000) + "]\n") == nil)
    #expect(code("name: Ada" + String(repeating: " ", count: 2_000_000) + "\n") == nil)
    #expect(code("name: Ada\n" + String(repeating: "\n", count: 2_000_000)) == nil)
    #expect(code("name: \"" + String(repeating: "\\n", count: 1_000_000) + "\"\n") != nil)
  }

  @Test func `what a faulty file is told of stays short`() throws {
    let lines = String(repeating: "- a #b\n", count: 50_000)
    #expect(try YAMLDocument.read(Array(lines.utf8), name: "a.yaml").warnings.count == 100)
    let marks = String(repeating: "- x\u{200D}y\n", count: 50_000)
    #expect(try YAMLDocument.read(Array(marks.utf8), name: "a.yaml").warnings.count == 20)
  }
}
