import Diagnostics
import TestSupport
import Testing
import YAML

/// Documents that are read, and the nodes they become.
struct YAMLDocumentTests {
  private func root(_ yaml: String) throws -> Node {
    try YAMLDocument.read(Array(yaml.utf8), name: "a.yaml").root
  }

  private func code(_ yaml: String) -> Diagnostic.Code? {
    do throws(Diagnostic) {
      _ = try YAMLDocument.read(Array(yaml.utf8), name: "a.yaml")
      return nil
    } catch {
      return error.code
    }
  }

  /// The places of all nodes of a text, outermost first.
  private func ranges(_ node: Node) -> [Range<Int>] {
    switch node.content {
    case .scalar: [node.range]
    case .sequence(let items): [node.range] + items.flatMap(ranges)
    case .mapping(let entries):
      [node.range] + entries.flatMap { ranges($0.key) + ranges($0.value) }
    }
  }

  @Test(arguments: [
    "⟦é⟧: ⟦one⟧\n⟦東⟧: ⟦\"two\"⟧ # c\n", "⟦a⟧: ⟦>\n  b\n  c⟧\n", "⟦a⟧:\n# é\n\n⟦b⟧: ⟦!!str c⟧\n",
  ])
  func `each scalar knows its place`(marked: String) throws {
    let text = MarkedText(marked)
    let found = ranges(try root(text.text)).dropFirst().filter { !$0.isEmpty }
    let trimmed = found.map { range in
      let end = text.source(named: "")[range].reversed().prefix(while: \.isNewline).count
      return range.lowerBound..<(range.upperBound - end)
    }
    #expect(MarkedText.mark(text.text, trimmed) == marked)
  }

  @Test(arguments: ["a:\n⟦  - b⟧\n# c\n\n", "a:\n⟦- b\n- c: d⟧\n\nb: c\n"])
  func `a list ends with its last item`(marked: String) throws {
    let text = MarkedText(marked)
    guard case .mapping(let entries) = try root(text.text).content else { return }
    #expect(entries[0].value.range.upperBound == text.ranges[0].upperBound)
  }

  @Test func `styles and tags are kept`() throws {
    guard case .sequence(let items) = try root("- a\n- 'a'\n- \"a\"\n- |\n  a\n- >\n  a\n").content
    else { return }
    #expect(items.compactMap(\.scalar?.style) == Node.Style.allCases)
    #expect(try root("[!!int 1, ! 1]").kindName == "a list")
    #expect(code("!!map [a]") == "yaml-wrong-tag")
    #expect(code("!!seq {a: b}") == "yaml-wrong-tag")
    #expect(code("!!bool yes") == "yaml-wrong-tag")
    #expect(code("!!float 1e3") == nil)
    #expect(code("a: !<tag:yaml.org,2002:null> ~") == nil)
  }

  @Test func `depth is limited to the level`() {
    for (open, close) in [("[", "]"), ("{a: ", "}")] {
      let text = { (depth: Int) in
        "v: " + String(repeating: open, count: depth) + String(repeating: close, count: depth)
      }
      #expect(code(text(64)) == nil)
      #expect(code(text(65)) == "yaml-too-deep")
    }
    let chain = (1...70).map { "k\($0): &a\($0) [*a\($0 - 1)]\n" }.joined()
    #expect(code("k0: &a0 x\n" + chain) == "yaml-too-deep")
  }

  @Test func `an alias means the latest anchor and shares its node`() throws {
    let node = try root("a: &x [1]\nb: *x\nc: &x 2\nd: *x\n")
    guard case .mapping(let entries) = node.content else { return }
    #expect(entries[1].value.content == entries[0].value.content)
    #expect(entries[3].value.scalar?.text == "2")
    #expect(code("a: &x [&x 1, *x]\nb: *x\n") == nil)
    #expect(code("a: &x {k: *x}\n") == "yaml-alias-cycle")
  }

  @Test func `aliases are counted as all they stand for`() {
    let list = "[" + [String](repeating: "x", count: 99).joined(separator: ",") + "]"
    let aliases = { "a: &a \(list)\nb: [" + String(repeating: "*a,", count: $0) + "]\n" }
    #expect(code(aliases(100)) == nil)
    #expect(code(aliases(101)) == "yaml-too-many-aliases")
  }

  @Test func `keys are equal as Swift's strings are, however many`() {
    let many = (0..<500).map { "k\($0): \($0)\n" }.joined()
    #expect(code(many) == nil)
    #expect(code(many + "'k7': x\n") == "yaml-duplicate-key")
    for (one, other) in [
      ("café", "cafe\u{301}"), ("K", "\u{212A}"), ("a", "\"\\u0061\""), ("é", "\"\\xE9\""),
      ("'it''s'", "it's"), ("a", "'a'"), ("x", "*x "), ("\"\"", "''"),
    ] {
      for count in [0, 1, 18, 19, 20, 21, 40] {
        let between = (0..<count).map { "k\($0): {x: 1, y: [2]}\n" }.joined()
        let start = "first: &x x\n\(one): 1\n\(between)"
        #expect(code(start + "b: 2\n") == nil)
        #expect(code(start + "\(other): 2\n") == "yaml-duplicate-key")
      }
    }
  }

  @Test(arguments: [
    ("plain text", "plain text"), ("'single'", "single"), ("\"double\"", "double"),
    ("'it''s'", "it's"), ("\"\\\"\"", "\""), ("\"\\u0041b\"", "Ab"), ("\"\\_\"", "\u{A0}"),
    ("a\n  b", "a b"), ("'a\n  b'", "a b"), ("\"a\n  b\"", "a b"), ("|\n  a\n", "a\n"),
    (">\n  a\n  b\n", "a b\n"), ("&x a", "a"), ("&x 'a'", "a"), ("!!str a", "a"), ("! 'a'", "a"),
    ("''", ""), ("\"\"", ""), ("", ""), ("é", "é"), ("'é'", "é"), ("\"é\"", "é"),
  ])
  func `a text is what it says, whether it stands there or not`(yaml: String, text: String) throws {
    for before in ["", "# é\n", "é: 'x''y'\n"] {
      let yaml = before + "key: \(yaml)\nlast: one\n"
      let whole = SourceText(name: "a", text: "--- é\n" + yaml)
      let part = try YAMLDocument.read(whole, range: 7..<whole.text.utf8.count)
      for root in [try root(yaml), part.root] {
        guard case .mapping(let entries) = root.content else { throw CancellationError() }
        let texts = entries.suffix(2).map(\.value.scalar?.text)
        #expect(texts == [text, "one"])
        #expect(entries.suffix(2).map(\.name) == ["key", "last"])
      }
    }
  }

  @Test func `nodes are equal that say the same in the same place`() throws {
    let node = try root("a: &x [b, 'c']\nd: *x\n")
    #expect(try node == root("a: &y [b, 'c']\nd: *y\n"))
    #expect(try node.hashValue == root("a: &y [b, 'c']\nd: *y\n").hashValue)
    for other in [
      "a: &x [b, 'e']\nd: *x\n", "a: &x [b, \"c\"]\nd: *x\n", "a: &x [b,  c ]\nd: *x\n",
      "e: &x [b, 'c']\nd: *x\n", "a: &x [b, 'c']\nd:  x\n", "a: &x {b, 'c'}\nd: *x\n",
      "a: &x [b, 'c']\n", " a: &x [b, 'c']\n d: *x\n",
    ] {
      #expect(try node != root(other))
    }
  }

  @Test func `a part of a text is read with the places of the whole`() throws {
    let text = MarkedText("---\nsummary: ⟦é⟧\n---\nbody: *x\n")
    let source = text.source(named: "t.liquid")
    let document = try YAMLDocument.read(source, range: 4..<text.ranges[0].upperBound)
    #expect(ranges(document.root).last == text.ranges.first)
  }

  @Test(arguments: ["a: b #c", "- a #b", "- [a #b\n  ]"])
  func `a comment that may be text is a warning`(yaml: String) throws {
    let document = try YAMLDocument.read(Array(yaml.utf8), name: "a.yaml")
    #expect(document.warnings.map(\.code) == ["yaml-comment-in-value"])
  }

  @Test(arguments: ["a: b # c", "a: #c\n", "a: 'b' #c\n", "a: b#c\n", "a: b ## c\n"])
  func `a comment that is one is none`(yaml: String) throws {
    #expect(try YAMLDocument.read(Array(yaml.utf8), name: "a.yaml").warnings == [])
  }
}
