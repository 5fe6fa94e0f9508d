import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Batch
@testable import People
@testable import Writing
@testable import Channels
@testable import Text

/// Many messages at once, each of which is the one that `generate` writes.
struct BatchTests {
  private static let sender =
    "name: Grace Hopper\nrole: Compiler engineer\ncompany: Eckert-Mauchly\n"
    + "work: build compilers that read English\ngoal: compare notes on teaching machines\n"
    + "schools: [Yale]\ninterests: [sailing, chess]\ncontacts: [Ada Fox]\nmore: {a: NULL}\n"

  private func batch(
    _ body: String? = nil, variant: String? = nil, sameness: Bool = true,
    format: BatchFormat = .json
  ) throws -> Batch {
    let reading = Profile.read(Array(Self.sender.utf8), name: "me.yaml")
    let library: TemplateLibrary
    if let body {
      let text = "---\nsummary: a\n---\n\(body)\n"
      library = TemplateLibrary([("only", SourceText(name: "only", text: text))], partials: [:])
    } else {
      library = try TemplateLibrary.load(folder: Checkout.root.appending(path: "templates").path)
    }
    return Batch(
      sender: try #require(reading.profile),
      writer: Writer(
        library: library,
        options: WritingOptions(
          channel: try #require(library.channels["linkedin"]),
          today: try #require(PartialDate("2026-11-21")))),
      variant: try variant.map { try #require(library[$0]) }, senderWarnings: reading.diagnostics,
      looksForSameness: sameness, format: format)
  }

  /// The blocks of a stream that is read in chunks of so many bytes.
  private func blocks(_ text: String, chunk: Int = .max) throws -> [RecordBlock] {
    var cutter = RecordCutter(name: "in.jsonl")
    var rest = Array(text.utf8)[...]
    var blocks: [RecordBlock] = []
    while !rest.isEmpty {
      blocks.append(try cutter.append(rest.prefix(chunk)))
      rest = rest.dropFirst(chunk)
    }
    return blocks + [try cutter.finish()]
  }

  private func lines(
    _ batch: Batch, _ text: String, chunk: Int = .max
  ) throws -> (lines: [String], tally: BatchTally) {
    var output = BatchOutput()
    var bytes: [UInt8] = []
    for block in try blocks(text, chunk: chunk) {
      bytes += output.take(batch.lines(for: block, of: "in.jsonl", from: output.tally.total + 1))
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { String($0) }
    return (lines, output.tally)
  }

  private func object(_ line: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  /// A profile that may have anything, and may be at fault.
  private func person(_ number: Int, _ random: inout SeededGenerator) -> String {
    func one(_ words: [String]) -> String { words.randomElement(using: &random) ?? "" }
    let names = one(["Ada", "Dr. Ana", "李", "Zoë", "Jean-Luc", "7"])
    var parts = ["\"name\": \"\(names) \(one(["Fox", "de la Cruz", "明", "O'Neil"]))\""]
    func maybe(_ part: @autoclosure () -> String) {
      if Bool.random(using: &random) { parts.append(part()) }
    }
    maybe("\"company\": \"\(one(["Acme", "Engines Ltd", "Müller GmbH", "Eckert-Mauchly"]))\"")
    maybe("\"role\": \"\(one(["Analyst", "Compiler engineer", "CTO.", "😀 maker"]))\"")
    maybe("\"goal\": \"\(one(["to see it.", "learn", "I'd love to sail"]))\"")
    maybe("\"schools\": [\"\(one(["Yale", "MIT"]))\"]")
    maybe("\"interests\": [\"\(one(["chess", "sailing", "maps"]))\", \"x\"]")
    if Int.random(in: 0..<20, using: &random) == 0 { parts.append("\"rol\": 1") }
    var ties: [String] = []
    func tie(_ name: String, _ keys: String) {
      if Int.random(in: 0..<4, using: &random) == 0 { ties.append("\"\(name)\": {\(keys)}") }
    }
    let topic = one([
      "maps", "the use of engines in weaving", String(repeating: "long ", count: 40),
    ])
    tie("met", "\"event\": \"\(one(["X 2026", "Loop"]))\", \"topic\": \"\(topic)\"")
    tie("article", "\"title\": \"On \(number)\", \"takeaway\": \"it works\"")
    tie("post", "\"topic\": \"\(topic)\"")
    tie("accepted", "\"date\": \"2026-11\"")
    tie("invited_me", "\"date\": \"\(one(["2026-11-01", "soon"]))\"")
    if !ties.isEmpty { parts.append("\"ties\": {\(ties.joined(separator: ", "))}") }
    return "{\(parts.joined(separator: ", "))}"
  }

  /// An invite without what tells a record from a file of its own.
  private func placeless(_ invite: Invite) -> [String] {
    var invite = invite
    invite.recipient = ""
    let findings = invite.findings.map { finding in
      let place = finding.place.map { "\($0.position.column) \($0.range)" } ?? ""
      return "\(finding.code) \(finding.severity) \(finding.message) \(finding.help ?? "") \(place)"
    }
    invite.findings = []
    return [invite.json.line] + findings
  }

  @Test func `the line of a name that is asked for says why`() throws {
    let (lines, _) = try lines(
      batch("Hi {{ recipient.first_name }}."), "{\"name\": \"J. Robert Hale\"}\n")
    #expect(
      lines.first?.contains(
        #""severity": "info", "message": "`J. Robert Hale` starts with an initial, so no message can"#
      )
        == true)
  }

  @Test func `each of a thousand people gets what they get alone`() throws {
    let batch = try batch()
    var random = SeededGenerator(seed: 6)
    let people = (1...1_000).map { person($0, &random) }
    var statuses: [Invite.Status: Int] = [:]
    for (block, person) in zip(
      try people.flatMap { try blocks($0).filter { !$0.records.isEmpty } }, people)
    {
      // Alone, the profile is a YAML file.
      let reading = Profile.read(Array(person.utf8), name: "them.yaml")
      let record = try #require(block.records.first)
      let inBatch = batch.invite(to: block.profile(of: record), named: "in.jsonl:1")
      statuses[inBatch.status, default: 0] += 1
      let alone: Invite
      if let profile = reading.profile {
        let pair = try Pair(sender: batch.sender, recipient: profile)
        alone = batch.writer.invite(
          for: pair, as: nil,
          after: Profile.read(Array(Self.sender.utf8), name: "me.yaml").diagnostics
            + reading.diagnostics + pair.warnings)
      } else {
        alone = inBatch
        #expect(inBatch.findings.map(\.code) == reading.diagnostics.map(\.code))
      }
      #expect(placeless(inBatch) == placeless(alone))
    }
    for status in [Invite.Status.fits, .unavailable, .invalid] {
      #expect(statuses[status] ?? 0 > 50, "\(statuses)")
    }
  }

  @Test func `lines are in order and numbered, however the stream is cut`() throws {
    let batch = try batch()
    var random = SeededGenerator(seed: 7)
    let text = (1...60).map { person($0, &random) + "\n\n" }.joined()
    let whole = try lines(batch, text)
    #expect(whole.lines.count == 60 && whole.tally.total == 60)
    for (index, line) in whole.lines.enumerated() {
      let object = try object(line)
      #expect(object["record"] as? Int == index + 1)
      #expect(object["recipient"] as? String == "in.jsonl:\(2 * index + 1)")
    }
    for chunk in [1, 100, 1_000] { #expect(try lines(batch, text, chunk: chunk) == whole) }
  }

  @Test func `the first records can be left out`() throws {
    let batch = try batch("Hi {{ recipient.name }}.")
    var block = try blocks("{\"name\": \"A\"}\n{\"name\": \"B\"}\n{\"name\": \"C\"}\n")[0]
    block.dropFirst(2)
    var output = BatchOutput()
    let line = String(
      decoding: output.take(batch.lines(for: block, of: "-", from: 3)), as: UTF8.self)
    #expect(line.contains("\"recipient\": \"-:3\", \"record\": 3") && line.contains("Hi C."))
    #expect(output.tally.total == 1)
  }

  @Test func `whoever is at fault is a line that says why, and the others go on`() throws {
    let batch = try batch("Hi {{ recipient.name }}, {{ met.event }}.", variant: "only")
    let text = """
      {"name": "Ada", "ties": {"met": {"event": "X"}}}
      {"name": "Bob"
      {"name": "Cleo"}
      {"name": "Dan", "ties": {"met": {"event": "\(String(repeating: "y", count: 300))"}}}
      {"nme": "Eve"}
      {"name": "Grace Hopper", "role": "Compiler engineer", "company": "Eckert-Mauchly", \
      "work": "build compilers that read English", "goal": "compare notes on teaching machines", \
      "schools": ["Yale"], "interests": ["sailing", "chess"], "contacts": ["Ada Fox"], \
      "more": {"a": "NULL"}}

      """
    let (lines, tally) = try lines(batch, text)
    let objects = try lines.map { try object($0) }
    #expect(
      objects.map { $0["status"] as? String } == [
        "fits", "invalid", "unavailable", "too-long", "invalid", "invalid",
      ])
    let codes = objects.map { object in
      (object["findings"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
    }
    #expect(codes[1] == ["json-open"])
    #expect(codes[4] == ["profile-missing-key", "profile-unknown-key"])
    #expect(codes[5] == ["profile-no-fact", "profile-same"])
    #expect(
      tally.summary
        == "6 records: 1 written, 1 too long, 1 unavailable, 3 invalid (records 2, 5, 6)")
    #expect(!tally.isComplete && tally.written == 1)
  }

  // MARK: Whom a line is to

  @Test func `a line has the name, the links and the id of its person, at fault or not`() throws {
    let batch = try batch("Hi {{ recipient.name }}.")
    let text = """
      {"name": "Ada Fox", "links": {"home": "https://a.example"}, "more": {"id": "7"}}
      {"name": "Bo Stone", "ties": {"accepted": {"date": "soon"}}}
      {"role": "x"}

      """
    let objects = try lines(batch, text).lines.map { try object($0) }
    #expect(objects.map { $0["name"] as? String } == ["Ada Fox", "Bo Stone", nil])
    #expect(objects.map { $0["id"] as? String } == ["7", nil, nil])
    #expect(objects[0]["links"] as? [String: String] == ["home": "https://a.example"])
    #expect(objects.map { $0["status"] as? String } == ["fits", "invalid", "invalid"])
  }

  private func again(_ people: [String], sameness: Bool = true) throws -> [String] {
    let batch = try batch("Hi {{ recipient.name }}.", sameness: sameness)
    return try lines(batch, people.map { "{\($0)}\n" }.joined()).lines.map { line in
      let findings = try object(line)["findings"] as? [[String: Any]] ?? []
      return findings.filter { $0["code"] as? String == "batch-same-person" }
        .compactMap { $0["message"] as? String }.joined(separator: "; ")
    }
  }

  @Test func `who comes again is told, with the number of the first record`() throws {
    let links = [
      #""name": "Ada Fox", "links": {"linkedin": "https://www.l.example/in/ada/"}"#,
      #""name": "Ada B. Fox", "links": {"linkedin": "http://l.example/in/Ada?x=1"}"#,
      #""name": "Ada Fox", "links": {"linkedin": "https://l.example/in/ada-2"}"#,
      #""name": "Ada", "links": {"profile": "l.example/in/ada"}"#,
    ]
    let first = "the same person as in record 1"
    #expect(try again(links) == ["", first, "", first])
    #expect(try again(links, sameness: false) == ["", "", "", ""])
    let mails = [
      #""name": "Ada Fox", "more": {"email": "a@x.example"}"#,
      #""name": "A. Fox", "more": {"email": "A@X.example"}"#,
      #""name": "Ada Fox", "more": {"email": "b@x.example"}"#,
      #""name": "Ada Fox", "more": {"email": "info@x.example"}"#,
      #""name": "Bo Fox", "more": {"email": "info@x.example"}"#,
    ]
    #expect(try again(mails) == ["", first, "", "", ""])
    let names = [
      #""name": "Ada Fox", "company": "Acme""#, #""name": "Ada Fox", "company": "Quay""#,
      #""name": "ADA FOX", "company": "acme""#, #""name": "Ada Fox""#, #""name": "Ada Fox""#,
    ]
    #expect(
      try again(names) == [
        "", "", "the same name and company as in record 1", "", "the same name as in record 4",
      ])
  }

  @Test func `who is remembered is bounded`() {
    var people = KnownPeople()
    func person(_ number: Int) -> Identity {
      Identity(hashes: [UInt64(truncatingIfNeeded: number)], sameness: .person)
    }
    for number in 0..<KnownPeople.remembered {
      #expect(people.meet(person(number), record: number) == nil)
    }
    #expect(people.meet(person(0), record: -1) == 0)
    for number in 0..<(3 * KnownPeople.remembered) {
      _ = people.meet(person(-1 - number), record: number)
    }
    #expect(people.meet(person(1), record: 7) == nil)
    #expect(people.meet(person(-3 * KnownPeople.remembered), record: 7) != nil)
  }

  @Test func `lines can be the rows of a table`() throws {
    let batch = try batch(
      "Hi {{ recipient.first_name }}, \"{{ met.topic }}\".", variant: "only", format: .csv)
    let text = """
      {"name": "Ada Fox", "more": {"id": "=1+1", "email": "-ax"}, "ties": {"met": {"topic": "a, b"}}}
      {"name": "Bo Stone", "more": {"id": "-17.5"}}
      {"name": "Bo Stone"}

      """
    var output = BatchOutput()
    let block = try #require(try blocks(text).first)
    let bytes = output.take(batch.lines(for: block, of: "in.jsonl", from: 1))
    let rows = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    #expect(rows.count == 5 && rows[4] == "")
    #expect(
      rows[0]
        == "record,recipient,id,name,email,link,status,variant,subject,text,count,limit,missing,findings"
    )
    let start = "1,in.jsonl:1,'=1+1,Ada Fox,'-ax,,fits,only,,\"Hi Ada, \"\"a, b\"\".\","
    #expect(rows[1].hasPrefix(start), "\(rows[1])")
    #expect(rows[2].hasPrefix("2,in.jsonl:2,-17.5,Bo Stone,,,unavailable,only,,,,200,met.topic,"))
    #expect(rows[3].hasSuffix("batch-same-person"))
    #expect(output.ends.count == 3 && output.ends.last == bytes.count)
    var goesOn = BatchOutput(hasHeader: false)
    let rest = goesOn.take(batch.lines(for: block, of: "-", from: 1))
    #expect(rest.starts(with: "1,-:1,'=1+1,".utf8))
  }

  // MARK: NearDuplicates

  private func alike(_ texts: [(company: String, text: String)]) throws -> [String] {
    let batch = try batch("{{ recipient.more.text }}")
    let input = texts.enumerated().map { index, person in
      "{\"name\": \"P \(index)\", \"company\": \"\(person.company)\", "
        + "\"more\": {\"text\": \"\(person.text)\"}}\n"
    }.joined()
    return try lines(batch, input).lines.map { line in
      let findings = try object(line)["findings"] as? [[String: Any]] ?? []
      return findings.filter { $0["code"] as? String == "batch-sameness" }
        .compactMap { $0["message"] as? String }.joined(separator: "; ")
    }
  }

  private let text = "Your point about maps at the Loop has stayed with me. I draw them, too."

  @Test func `almost the same to somebody at the same company is told`() throws {
    let texts = [
      ("Acme", "Hi Ada, \(text)"), ("Acme", "Hi Bob, \(text)"), ("Other", "Hi Cleo, \(text)"),
      ("ACME", "Hi Dan, \(text)"), ("Acme", "Hello Eve, what you wrote of engines is true."),
    ]
    #expect(
      try alike(texts) == [
        "", "the text is 76 % like that to record 1, at the same company", "",
        "the text is 76 % like that to record 2, at the same company", "",
      ])
  }

  @Test func `whose company is not known is like nobody, and nobody needs to be told`() throws {
    let batch = try batch("Hi you, \(text)")
    let input = "{\"name\": \"A\"}\n{\"name\": \"B\"}\n"
    #expect(try lines(batch, input).tally.alike == 0)
    let same = "{\"name\": \"A\", \"company\": \"X\"}\n{\"name\": \"B\", \"company\": \"X\"}\n"
    #expect(try lines(batch, same).tally.alike == 1)
    let silent = try self.batch("Hi you, \(text)", sameness: false)
    #expect(try lines(silent, same).tally.alike == 0)
  }

  @Test func `what is remembered is bounded`() {
    var sameness = NearDuplicates()
    func minHash(_ company: Int, _ text: String) -> MinHash {
      MinHash(text, company: UInt64(company))
    }
    #expect(sameness.meet(minHash(0, "one two three four five"), record: 1) == nil)
    for company in 1..<1_024 { _ = sameness.meet(minHash(company, "a b c"), record: 2) }
    #expect(sameness.meet(minHash(0, "one two three four five"), record: 3)?.record == 1)
    _ = sameness.meet(minHash(1_024, "a b c"), record: 4)
    #expect(sameness.meet(minHash(0, "one two three four five"), record: 5) == nil)
    for word in ["b", "c", "d", "e"] {
      _ = sameness.meet(
        minHash(0, Array(repeating: word, count: 5).joined(separator: " ")), record: 6)
    }
    #expect(sameness.meet(minHash(0, "one two three four five"), record: 7) == nil)
  }

  @Test func `likeness is what is in both texts of all there is`() {
    func likeness(_ left: String, _ right: String) -> Double {
      MinHash(left, company: 0).likeness(to: MinHash(right, company: 0))
    }
    #expect(likeness("a b c d", "a b c d") == 1)
    #expect(likeness("A b, c d!", "a B c-d") == 1)
    #expect(likeness("a b c d", "a b c e") == 1.0 / 3)
    #expect(likeness("a b c", "d e f") == 0)
    #expect(likeness("", "") == 0)
    #expect(likeness("a", "a") == 1)
    let long = (0..<1_000).map { "w\($0)" }
    let other = long.prefix(900) + (0..<100).map { "x\($0)" }
    let estimate = likeness(long.joined(separator: " "), other.joined(separator: " "))
    #expect(abs(estimate - 898.0 / 1_098) < 0.12)
  }
}
