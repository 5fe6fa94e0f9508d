import Diagnostics
import TestSupport
import Testing
import YAML

/// Reading a map by the keys it may have.
struct MappingReaderTests {
  private let keys = ["name", "role", "company", "schools"]

  private func read(
    _ yaml: String, _ body: (MappingReader, inout [Diagnostic]) -> Void = { _, _ in }
  ) throws -> [String] {
    let document = try YAMLDocument.read(Array(yaml.utf8), name: "a.yaml")
    var faults = document.warnings
    let reader = MappingReader(
      document.root, in: document.source, keys: keys, of: "a profile", codes: "profile",
      into: &faults)
    if let reader { body(reader, &faults) }
    return faults.map(DiagnosticPrinter().text)
  }

  @Test func `every fault is found at once`() throws {
    let printed = try read("nmae: Ada\nrole: [Engineer]\nschools: MIT\ncompany:\n") {
      reader, faults in
      reader.require(["name", "company"], into: &faults)
      #expect(reader.text("role", into: &faults) == nil)
      #expect(reader.list("schools", into: &faults) == nil)
    }
    #expect(
      printed == [
        """
        a.yaml:1:1: error: unknown key `nmae` in a profile [profile-unknown-key]
          1 | nmae: Ada
            | ^^^^
          help: did you mean `name`?

        """,
        """
        a.yaml:4:1: error: a profile needs a `company` [profile-missing-key]
          4 | company:
            | ^^^^^^^
          help: add a line `company: …`

        """,
        """
        a.yaml:2:7: error: expected text for `role`, found a list [profile-wrong-type]
          2 | role: [Engineer]
            |       ^^^^^^^^^^
          help: write one text, in quotes if it holds signs

        """,
        """
        a.yaml:3:10: error: expected a list for `schools`, found text [profile-wrong-type]
          3 | schools: MIT
            |          ^^^
          help: write it as `[first, second]`, or one item a line behind `- `

        """,
      ])
  }

  @Test func `a list or a text at the top is one fault`() throws {
    #expect(try read("- a\n").count == 1)
    #expect(
      try read("name:Ada\n") == [
        """
        a.yaml:1:1: error: missing space after the colon [yaml-no-space-after-colon]
          1 | name:Ada
            | ^^^^^^^^
          help: write `name: Ada`

        """
      ])
    #expect(try read("just text\n").first?.contains("found text [profile-wrong-type]") == true)
  }

  @Test(arguments: ["", "~", "null", " # nothing"])
  func `nothing is missing`(value: String) throws {
    _ = try read("name: \(value)\n") { reader, faults in
      #expect(reader.text("name", into: &faults) == nil)
      #expect(faults.isEmpty)
    }
  }

  @Test(arguments: [
    "no", "Yes", "0700123456", "22:30", "1.10", "true", "\"null\"", "'~'", "!!str ~",
  ])
  func `text stays as written`(value: String) throws {
    _ = try read("name: \(value)\n") { reader, faults in
      let plain = value.drop { "\"'!str ".contains($0) }.prefix { !"\"'".contains($0) }
      #expect(reader.text("name", into: &faults)?.text == String(value == "true" ? "true" : plain))
      #expect(faults.isEmpty)
    }
  }

  @Test(arguments: ["Null", "NULL"])
  func `the surname is text, with a warning`(value: String) throws {
    _ = try read("name: \(value)\n") { reader, faults in
      #expect(reader.text("name", into: &faults)?.text == value)
      #expect(faults.map(\.severity) == [.warning])
    }
    #expect(
      try read("name: \"\(value)\"\n") { reader, faults in
        _ = reader.text("name", into: &faults)
      } == [])
  }

  @Test(arguments: [
    ("|\n  a\n\n  b\n", "a b"), ("\"  a \\t\\n b  \"", "a b"), ("\"a\\_\\_b\"", "a\u{A0}\u{A0}b"),
    ("\"\u{202F} a\u{2007}\"", "\u{202F} a\u{2007}"), ("\"a\u{2003}\u{3000}b\"", "a b"),
    ("'  '", ""),
  ])
  func `runs of white space are one space, no-break spaces stay`(yaml: String, text: String) throws
  {
    _ = try read("name: \(yaml)\n") { reader, faults in
      #expect(reader.text("name", into: &faults)?.text == text)
    }
  }

  @Test func `the place of a text is where it is written`() throws {
    let text = MarkedText("role: é\nname: ⟦\"Ada  L\"⟧ # a comment\n")
    _ = try read(text.text) { reader, faults in
      #expect(reader.text("name", into: &faults)?.place.range == text.ranges.first)
    }
  }

  @Test func `a dash without a space is no item`() throws {
    let printed = try read("schools:\n  -a\n  -b\n") { reader, faults in
      _ = reader.list("schools", into: &faults)
    }
    #expect(printed.first?.contains("help: put a space after the `-` of each item") == true)
  }
}
