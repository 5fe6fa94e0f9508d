import Diagnostics
import Testing

@testable import Batch
@testable import Text

/// Where records start and end in a stream, wherever it is cut into chunks.
struct RecordCutterTests {
  /// A record as `line: text`.
  private func records(
    _ chunks: [ArraySlice<UInt8>], format: RecordFormat? = nil, limit: Int = 1_000
  ) throws -> [String] {
    var cutter = RecordCutter(name: "in", format: format, limit: limit)
    var blocks = try chunks.map { try cutter.append($0) }
    blocks.append(try cutter.finish())
    return blocks.flatMap { block in
      block.records.map { record in
        let text = String(decoding: block.bytes[record.range], as: UTF8.self)
        return "\(record.line): \(record.isTooLong ? "(too long)" : text)"
      }
    }
  }

  private func records(_ text: String, limit: Int = 1_000) throws -> [String] {
    try records([Array(text.utf8)[...]], limit: limit)
  }

  @Test func `a line of JSON is a record, and an empty one is none`() throws {
    #expect(
      try records("\n{\"a\":1}\n \t\r\n  {\"b\":\n{}") == [
        "2: {\"a\":1}", "4:   {\"b\":", "5: {}",
      ])
  }

  @Test func `a document of YAML is a record, from its first line that says something`() throws {
    let text = """
      # people
      ---

      # one
      name: Ada
      ---
      --- # nothing
      --- {name: Bob}
      ...
      # behind it
      name: Cleo
      --x: |
       ---
      %TAG ! x
      ...
      %YAML 1.2
      # a directive
      ---
      name: Dan
      --- >
       text
      ---
      """
    #expect(
      try records(text) == [
        "5: name: Ada\n", "8: --- {name: Bob}\n",
        "11: name: Cleo\n--x: |\n ---\n%TAG ! x\n",
        "16: %YAML 1.2\n# a directive\n---\nname: Dan\n", "20: --- >\n text\n",
      ])
  }

  @Test func `a row of a table is a record, whatever is in its quotes`() throws {
    let text = "name,role\r\n\"Ray, \"\"Bob\"\"\",\"a\r\nb\"\r\n\r\n,,\r\nAda,\"x\ny\"\nCleo,z"
    #expect(
      try records(text) == [
        "2: \"Ray, \"\"Bob\"\"\",\"a\r\nb\"", "6: Ada,\"x\ny\"", "8: Cleo,z",
      ])
  }

  @Test func `old line ends are line ends too`() throws {
    #expect(try records("name,role\rAda,x\r\rBob,y") == ["2: Ada,x", "4: Bob,y"])
    #expect(
      try records("---\rname: Ada\r---\rname: Bob\r") == ["2: name: Ada\r", "4: name: Bob\r"])
  }

  @Test(arguments: [
    "name", "name,role", "\"name\"", "name;role", "name\trole", "name|role", "\u{FEFF}name,role",
  ]) func `a table is told by its header`(_ header: String) throws {
    var cutter = RecordCutter(name: "in")
    _ = try cutter.append(Array((header + "\n").utf8)[...])
    _ = try cutter.finish()
    #expect(cutter.format == .csv)
  }

  @Test(arguments: ["name: Ada", "name:", "---", "# people", "%YAML 1.2", "\"name\": Ada"])
  func `YAML is told by its first line`(_ line: String) throws {
    var cutter = RecordCutter(name: "in")
    _ = try cutter.append(Array((line + "\n").utf8)[...])
    _ = try cutter.finish()
    #expect(cutter.format == .yaml)
  }

  @Test func `JSON is told by its first byte`() throws {
    var cutter = RecordCutter(name: "in")
    _ = try cutter.append(Array("\u{FEFF} \n{".utf8)[...])
    #expect(cutter.format == .json)
  }

  @Test func `nothing at all holds no records`() throws {
    for text in ["", "\n", "\u{FEFF}", "---\n", "# nobody\n", "name,role\n"] {
      #expect(try records(text) == [], "\(text)")
    }
  }

  @Test func `a record that is too long is one, and reading goes on behind it`() throws {
    let long = String(repeating: "x", count: 30)
    #expect(
      try records("{\"a\":\"\(long)\"}\n{\"b\":1}\n", limit: 20) == [
        "1: (too long)", "2: {\"b\":1}",
      ])
    #expect(
      try records("---\na: \(long)\nb: c\n---\nd: e\n", limit: 20) == [
        "2: (too long)", "5: d: e\n",
      ])
    // A quote left open takes no more of the table with it than the limit.
    #expect(
      try records("name\n\"\(long)\nAda\nBob\n", limit: 20) == [
        "2: (too long)", "3: Ada", "4: Bob",
      ])
    #expect(try records("name\n\"\(long)\n", limit: 40) == ["2: \"\(long)\n"])
  }

  @Test func `a record of just the limit is not too long`() throws {
    #expect(try records("{\"a\":1}\n", limit: 7) == ["1: {\"a\":1}"])
    #expect(try records("{\"a\":1}\n", limit: 6) == ["1: (too long)"])
    #expect(try records("{\"a\":1}", limit: 6) == ["1: (too long)"])
  }

  private static let streams = [
    "\u{FEFF}\n{\"a\":1}\r\n \t\n  {\"b\": \"é\"}\n\n{}\n{\"long\": \"xxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}\n{\"c\":2}",
    "# p\n---\n# one\nname: Ada\r\n---\r\n--- # no\n--- {n: B}\n...\n# b\nname: C\n--x: |\n ---\n...\n%YAML 1.2\n---\nn: D\n---",
    "---\na: b\n--- \nlong: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n-- \n--- c\n# xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n---\n#x\n--",
    "n: 1\r--- |\r x\r...\r\r  # c\r  n: 2\r\n--- \r\n-",
    "name,role\r\n\"Ray, \"\"Bob\"\"\",\"a\r\nb\"\r\n\r\n,,\r\n  \r\nA,\"x\ny\"\n\"\",\n\"xxxxxxxxxxxxxxxxxxxxxxxx\nA,1\n\"q\"z\",2\n",
    "name;role\rA;x\r\r\"B\r\nC\";\"y;\"\r;\"\"",
  ]

  @Test(arguments: streams) func `where a stream is cut makes no difference`(
    _ text: String
  ) throws {
    let bytes = Array(text.utf8)
    for limit in [20, 1_000] {
      let whole = try records([bytes[...]], limit: limit)
      #expect(!whole.isEmpty)
      for first in 0...bytes.count {
        #expect(try records([bytes[..<first], bytes[first...]], limit: limit) == whole)
        for second in first...min(first + 8, bytes.count) {
          let chunks = [bytes[..<first], bytes[first..<second], bytes[second...]]
          #expect(try records(chunks, limit: limit) == whole)
        }
      }
      #expect(try records(bytes.indices.map { bytes[$0...$0] }, limit: limit) == whole)
    }
  }

  private func fault(_ bytes: [UInt8]) -> String {
    do {
      _ = try records([bytes[...]])
      return ""
    } catch let fault as InputFault {
      return fault.diagnostics.map(DiagnosticPrinter().text).joined()
    } catch {
      return "\(error)"
    }
  }

  @Test func `a list is refused, and UTF-16`() {
    #expect(
      fault(Array("[\n {}]".utf8)) == """
        error: `in` is one list, not one record after the other [batch-list]
          help: write one JSON object a line; `jq -c '.[]'` makes them of a list

        """)
    #expect(
      fault([0xFF, 0xFE, 0x6E, 0]) == """
        error: `in` is not UTF-8 [batch-encoding]
          help: save it as UTF-8; as CSV UTF-8 in Excel

        """)
  }

  @Test func `columns that contradict each other are told`() {
    #expect(
      fault(Array("name,roel,called,name,more.x,more.x.y,Full Name\n".utf8)) == """
        in:1:18: error: there are two columns for `name` [csv-column-twice]
          1 | name,roel,called,name,more.x,more.x.y,Full Name
            |                  ^^^^
          in:1:1: note: the first is here
          1 | name,roel,called,name,more.x,more.x.y,Full Name
            | ^^^^
          help: keep one of them
        in:1:30: error: `more.x.y` cannot be a column beside another that holds it or is in it [csv-column-clash]
          1 | name,roel,called,name,more.x,more.x.y,Full Name
            |                              ^^^^^^^^
          in:1:23: note: this one
          1 | name,roel,called,name,more.x,more.x.y,Full Name
            |                       ^^^^^^
          help: keep one of them

        """)
  }

  @Test func `a table without a name for anybody is told`() {
    #expect(
      fault(Array("Guest,role\nAda,x\n".utf8)) == """
        in:1:1: error: no column has the names of people [csv-no-name]
          1 | Guest,role
            | ^^^^^
          help: title it `name`, or `given` and `family`, in the first row; or say which one it is: `--column "Guest=name"`

        """)
  }
}
