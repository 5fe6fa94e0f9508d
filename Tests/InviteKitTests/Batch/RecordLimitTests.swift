import Diagnostics
import Testing
import YAML

@testable import Batch
@testable import People

/// How much a record may ask for: what is at a limit is read, and what is beyond it is refused.
struct RecordLimitTests {
  /// The code of what is wrong with a stream or its first record; nil where nothing is.
  private func code(_ text: String, limit: Int = SourceText.bytesAtMost) throws -> String? {
    var cutter = RecordCutter(name: "in", limit: limit)
    do {
      let blocks = [try cutter.append(Array(text.utf8)[...]), try cutter.finish()]
      let readings = blocks.flatMap { block in block.records.map { block.profile(of: $0) } }
      return try #require(readings.first).diagnostics.first?.code.description
    } catch let fault as InputFault {
      return fault.diagnostics.map(\.code.description).joined(separator: " ")
    }
  }

  private func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  @Test(arguments: [-1, 0, 1]) func `a record has a size`(more: Int) throws {
    let size = 100 + more
    let expected = more > 0 ? "batch-record-too-long" : nil
    for end in ["", "\n", "\n{"] {
      let text = "{\"name\": \"A\"}" + times(size - 13, " ")
      #expect(try code(text + end, limit: 100) == expected)
    }
    for end in ["", "---", "---\n", "... \n", "--- # none"] {
      let text = "---\nname: A # " + times(size - 11, "x") + "\n"
      #expect(try code(text + end, limit: 100) == expected)
    }
    for end in ["", "\n", "\r\nB"] {
      #expect(try code("name\n" + times(size, "x") + end, limit: 100) == expected)
    }
  }

  @Test(arguments: [-1, 0, 1]) func `a text has a size`(more: Int) throws {
    let text = times(YAMLLimits.scalarBytes + more, "x")
    #expect(
      try code("{\"name\": \"A\", \"role\": \"\(text)\"}\n")
        == (more > 0 ? "json-text-too-long" : nil))
    let escaped = "\\u0078" + text.dropFirst()
    #expect(
      try code("{\"name\": \"A\", \"role\": \"\(escaped)\"}\n")
        == (more > 0 ? "json-text-too-long" : nil))
    let expected = more > 0 ? "csv-text-too-long" : nil
    #expect(try code("name,role\nA,\(text)\n") == expected)
    #expect(try code("name,role\nA,\"\(text)\"\n") == expected)
  }

  @Test(arguments: [-1, 0, 1]) func `collections nest so deep`(more: Int) throws {
    // The list is below `more` and the object itself.
    let depth = YAMLLimits.depth - 1 + more
    let brackets = times(depth, "[") + times(depth, "]")
    #expect(
      try code("{\"name\": \"A\", \"more\": {\"a\": \(brackets)}}\n")
        == (more > 0 ? "json-too-deep" : nil))
    let braces = times(depth, "{\"a\": ") + "1" + times(depth, "}")
    #expect(
      try code("{\"name\": \"A\", \"more\": {\"a\": \(braces)}}\n")
        == (more > 0 ? "json-too-deep" : nil))
  }

  @Test func `a bracket that is opened without end is too deep`() throws {
    #expect(try code("{\"more\": \(times(100_000, "["))\n") == "json-too-deep")
  }

  @Test(arguments: [-1, 0, 1]) func `there are so many nodes`(more: Int) throws {
    // The object, the name, `more`, its map, its key and the list are eight with their values.
    let items = Array(repeating: "1", count: YAMLLimits.nodes - 7 + more).joined(separator: ",")
    #expect(
      try code("{\"name\": \"A\", \"more\": {\"a\": [\(items)]}}\n")
        == (more > 0 ? "json-too-many-nodes" : nil))
  }

  @Test func `nodes are counted whatever they are`() throws {
    let lists = times(YAMLLimits.nodes, "[],") + "[]"
    #expect(try code("{\"more\": {\"a\": [\(lists)]}}\n") == "json-too-many-nodes")
    let maps = times(YAMLLimits.nodes / 2, "{\"k\": 1},") + "{}"
    #expect(try code("{\"more\": {\"a\": [\(maps)]}}\n") == "json-too-many-nodes")
  }

  @Test(arguments: [-1, 0, 1]) func `a table has so many columns`(more: Int) throws {
    let count = RecordLimits.columns - 1 + more
    let titles = (0..<count).map { ",more.k\($0)" }.joined()
    #expect(
      try code("name\(titles)\nA\(times(count, ","))\n")
        == (more > 0 ? "csv-too-many-columns" : nil))
  }

  @Test(arguments: [-1, 0, 1, 10_000]) func `a column lies so deep`(more: Int) throws {
    let title = "more" + times(YAMLLimits.depth - 1 + more, ".a")
    var cutter = RecordCutter(name: "in")
    _ = try cutter.append(Array("name,\(title)\nA,x\n".utf8)[...])
    #expect(cutter.warnings.map(\.code) == (more > 0 ? ["csv-passed-over"] : []))
  }

  @Test func `a column is held against those above and below it`() throws {
    #expect(try code("name,more.a.b,more.c,more.a\nA,x,y,z\n") == "csv-column-clash")
    #expect(try code("name,more.a,more.c,more.a.b\nA,x,y,z\n") == "csv-column-clash")
    #expect(try code("name,more.a.b,more.a.c,more.ab\nA,x,y,z\n") == nil)
    #expect(try code("name,more.a.b,more.c,more.a.b\nA,x,y,z\n") == "csv-column-twice")
  }

  @Test(arguments: [-1, 0, 1]) func `a header has the size of a record`(more: Int) throws {
    let header = "name,more." + times(90 + more, "a")
    #expect(
      try code(header + "\nAda,b\n", limit: 100) == (more > 0 ? "batch-header-too-long" : nil))
  }

  @Test(arguments: ["", "zzz", "name", "more.a"])
  func `a header of nothing but columns ends soon`(title: String) throws {
    let text = "name,more.a" + times(1_000_000, ",\(title)") + "\nA,b\n"
    #expect(try code(text) == "csv-too-many-columns")
  }

  @Test func `a row of nothing but cells is counted, not kept`() throws {
    var cutter = RecordCutter(name: "in")
    let text = "name,role\nA\(times(1_000_000, ","))x\n"
    let block = try cutter.append(Array(text.utf8)[...])
    let record = try #require(block.records.first)
    let fault = try #require(block.profile(of: record).diagnostics.first)
    #expect(fault.message == "the row has 1000001 cells, and the header 2 columns")
  }
}
