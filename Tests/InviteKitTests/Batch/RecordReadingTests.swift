import Diagnostics
import TestSupport
import Testing
import YAML

@testable import Batch
@testable import People
@testable import Text

/// How records are read: JSON and tables as strictly as YAML, with places.
struct RecordReadingTests {
  private func readings(_ text: String) throws -> [ProfileReading] {
    var cutter = RecordCutter(name: "in")
    let blocks = [try cutter.append(Array(text.utf8)[...]), try cutter.finish()]
    return blocks.flatMap { block in block.records.map { block.profile(of: $0) } }
  }

  private func json(_ bytes: [UInt8]) throws -> Node {
    let decoded = try SourceDecoder(bytes, name: "in")
    return try JSONReader(decoded).document().root
  }

  /// Each fault as its code, with marks where it is.
  private func faults(_ marked: String) throws -> String {
    let text = MarkedText(marked).text
    let faults = try readings(text).flatMap(\.diagnostics)
    let ranges = faults.compactMap { fault in fault.place?.range }
    return faults.map(\.code.description).joined(separator: " ") + " "
      + MarkedText.mark(text, ranges)
  }

  @Test func `JSON makes the nodes that YAML makes of it`() throws {
    let text = #"""
      {"name": "Ada \"Countess\" \u00e9\/\\ \n", "list": [1, -2.5e+3, true, null, []], "map": {"a b": {}} , "é": "\ta"}
      """#
    let node = try json(Array(text.utf8))
    #expect(node == (try YAMLDocument.read(Array(text.utf8), name: "in").root))
  }

  @Test func `two escapes for one character are what Python writes`() throws {
    let node = try json(Array(#"{"a": "\ud83d\ude00 \uD83C\uDFF4\udb40\udc67\udb40\udc7f"}"#.utf8))
    guard case .mapping(let entries) = node.content else { throw DecodingError() }
    #expect(entries.first?.value.scalar?.text == "😀 \u{1F3F4}\u{E0067}\u{E007F}")
  }

  private struct DecodingError: Error {}

  @Test(arguments: [
    "json-open ⟦{⟧\"name\": \"Ada\"",
    "json-open {\"name\": ⟦\"⟧Ada \\\"}",
    "json-open ⟦{⟧\"name\"",
    "json-open ⟦{⟧",
    "json-open {\"more\": ⟦[⟧1",
    "json-open {\"more\": ⟦[⟧1,",
    "json-open ⟦{⟧\"more\": ",
    "json-syntax {\"name\" ⟦\"⟧Ada\"}",
    "json-syntax {\"name\": \"Ada\" ⟦\"⟧role\": \"x\"}",
    "json-syntax {\"name\": \"Ada\",⟦}⟧",
    "json-syntax {⟦n⟧ame: \"Ada\"}",
    "json-syntax {\"name\": ⟦A⟧da}",
    "json-syntax {\"more\": {\"a\": ⟦0⟧12}}",
    "json-syntax {\"more\": {\"a\": ⟦-⟧}}",
    "json-syntax {\"more\": {\"a\": ⟦1⟧.}}",
    "json-syntax {\"name\": \"Ada\"} ⟦{⟧\"name\": \"Bob\"}",
    "json-syntax {\"more\": {\"a\": 1⟦ü⟧}}",
    "json-escape {\"name\": \"A⟦\\d⟧a\"}",
    "json-escape {\"name\": \"A⟦\\ü⟧a\"}",
    "json-escape {\"name\": \"A⟦\\u00⟧ü0\"}",
    "json-escape {\"name\": \"A⟦\\u00⟧g0\"}",
    "json-lone-surrogate {\"name\": \"A⟦\\ud83d⟧a\"}",
    "json-lone-surrogate {\"name\": \"A⟦\\ud83d⟧\\u0041\"}",
    "json-lone-surrogate {\"name\": \"A⟦\\ude00⟧\"}",
    "json-duplicate-key {\"name\": \"Ada\", ⟦\"n\\u0061me\"⟧: \"Bob\"}",
    "text-control-character {\"name\": \"A⟦\\u0000⟧da\"}",
    "text-control-character {\"name\": \"A⟦\\b⟧da\"}",
    "text-bidirectional-control {\"name\": \"A⟦\\u202e⟧da\"}",
    "text-invisible-character {\"name\": \"A⟦\\u200b⟧da\"}",
    "text-invisible-character {\"name\": \"A⟦\\udb40\\udc67⟧da\"}",
    "profile-unknown-key {\"name\": \"Ada\", ⟦\"rol\"⟧: \"x\"}",
    "profile-wrong-type {\"name\": \"Ada\", \"role\": ⟦{\"a\": \"x\"}⟧}",
  ]) func `what is wrong with a line of JSON is told with its place`(_ marked: String) throws {
    let text = String(marked.drop { $0 != " " }.dropFirst())
    #expect(try faults(text) == marked)
  }

  @Test func `brackets have an end to their depth, and texts to their length`() throws {
    let deep = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
    #expect(
      try readings("{\"more\": {\"a\": \(deep)}}\n")[0].diagnostics[0].code == "json-too-deep")
    let most = String(repeating: "[", count: 62) + String(repeating: "]", count: 62)
    #expect(try readings("{\"name\": \"A\", \"more\": {\"a\": \(most)}}")[0].diagnostics == [])
    let open = String(repeating: "[", count: 100_000)
    #expect(try readings("{\"more\": \(open)\n")[0].diagnostics[0].code == "json-too-deep")
    let long = String(repeating: "x", count: YAMLLimits.scalarBytes + 1)
    #expect(
      try readings("{\"name\": \"\(long)\"}\n")[0].diagnostics[0].code == "json-text-too-long")
  }

  @Test func `every format gives the same profile`() throws {
    let json = #"""
      {"name": {"given": "Ada", "family": "Lovelace"}, "company": {"name": "Engines Ltd", "short": "Engines"}, "languages": ["en", "fr"], "interests": ["maps, old", "chess"], "ties": {"met": {"event": "X \"26\"", "date": "2026-09"}}, "more": {"id": "7", "pet": {"name": "Rex"}}, "links": {"home": "https://a.example"}}
      """#
    let yaml = """
      ---
      name: {given: Ada, family: Lovelace}
      company: {name: Engines Ltd, short: Engines}
      languages: [en, fr]
      interests: ["maps, old", chess]
      ties: {met: {event: 'X "26"', date: 2026-09}}
      more: {id: 7, pet: {name: Rex}}
      links: {home: "https://a.example"}
      """
    let csv = """
      given,family,company,company.short,languages,interests,ties.met.event,met.date,more.id,more.pet.name,links.home,role
      Ada,Lovelace,Engines Ltd,Engines,en;fr,"maps, old; chess","X ""26""\",2026-09,7,Rex,https://a.example,

      """
    let semicolons = """
      name.given;family;company.name;company.short;languages;interests;met.event;met.date;more.id;more.pet.name;links.home
      Ada;Lovelace;Engines Ltd;Engines;"en;fr;";"maps, old; chess";"X ""26""\";2026-09;7;Rex;https://a.example
      """
    let profiles = try [json, yaml, csv, semicolons].map { text in
      let reading = try #require(try readings(text).first)
      #expect(reading.diagnostics == [])
      return try #require(reading.profile).facts.map { "\($0.path): \($0.fact.text)" }.sorted()
    }
    #expect(profiles[0].count >= 10)
    for profile in profiles { #expect(profile == profiles[0]) }
  }

  @Test(arguments: [
    "csv-cells name,role\nAda,x,⟦y⟧\n",
    "csv-cells name,role\nAda,x,,⟦y,z⟧\n",
    "csv-open-quote name,role\nAda,⟦\"⟧x\n",
    "csv-behind-quote name,role\n\"Ada\"⟦x⟧,y\n",
    "csv-behind-quote name,role\n\"Ada\"⟦áb⟧,y\n",
    "csv-cell-without-title name,\nAda,⟦x⟧\n",
    "profile-date name,met.date\nAda,⟦soon⟧\n",
    "text-invisible-character name,role\nAda,x⟦\u{200B}⟧\n",
    "profile-missing-key name,role\n,⟦⟧x\n",
  ]) func `what is wrong with a row is told with its place`(_ marked: String) throws {
    // Places count from the start of the row.
    let header = marked.prefix { $0 != "\n" }
    let row = marked.dropFirst(header.count + 1)
    let expected = "\(header.prefix { $0 != " " }) \(row.dropLast())"
    let title = header.drop { $0 != " " }.dropFirst()
    let text = "\(title)\n\(MarkedText(String(row)).text)"
    let found = try readings(text).flatMap(\.diagnostics)
    let rowText = MarkedText(String(row.dropLast())).text
    #expect(
      "\(found.map(\.code.description).joined(separator: " ")) "
        + MarkedText.mark(rowText, found.compactMap(\.place?.range)) == expected)
  }

  @Test func `an empty cell is nothing, and so is an empty column without a title`() throws {
    let reading = try #require(try readings("name,role,,\nAda, ,,\n").first)
    #expect(reading.diagnostics == [])
    #expect(reading.profile?["role"] == nil)
  }

  @Test func `lines are those of the file`() throws {
    let text = "{\"name\": \"Ada\"}\n\n{\"name\": \"Bob\", \"x\": 1}\n"
    let faults = try readings(text).flatMap(\.diagnostics)
    #expect(faults.map(\.place?.position) == [Position(line: 3, column: 17)])
    let rows = "name,met.date\n\"A\nB\",2026\nCleo,soon\n"
    #expect(
      try readings(rows).flatMap(\.diagnostics).map(\.place?.position)
        == [Position(line: 4, column: 6)])
    let documents = "---\nname: Ada\n---\n# a\nname: Bob\nx: 1\n"
    #expect(
      try readings(documents).flatMap(\.diagnostics).map(\.place?.position)
        == [Position(line: 6, column: 1)])
  }

  @Test func `bytes that are not UTF-8 are a fault of their record alone`() throws {
    var cutter = RecordCutter(name: "in")
    let bytes =
      Array("{\"name\": \"A\"}\n{\"name\": \"".utf8) + [0xE9] + Array("\"}\n{\"name\": \"C\"}".utf8)
    let blocks = [try cutter.append(bytes[...]), try cutter.finish()]
    let readings = blocks.flatMap { block in block.records.map { block.profile(of: $0) } }
    #expect(readings.map { $0.diagnostics.first?.code } == [nil, "text-not-utf8", nil])
    #expect(readings[1].diagnostics[0].place?.position == Position(line: 2, column: 11))
  }
}
