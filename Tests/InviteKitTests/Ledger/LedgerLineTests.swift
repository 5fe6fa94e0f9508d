import People
import TestSupport
import Testing

@testable import Ledger

/// Lines as they are written and read.
struct LedgerLineTests {
  private static func read(_ line: String, hashesTexts: Bool = false) -> String {
    switch LedgerLineReader.read(Array(line.utf8)[...], hashesTexts: hashesTexts) {
    case .blank: "blank"
    case .faulty: "faulty"
    case .header(let header): "header \(header.keepsTexts)"
    case .entry(let entry): entry.line
    }
  }

  private static let names = [
    "Ada Lee", "Zoë \"Z\" Ångström", "back\\slash", "tab\tand\nline", "👩‍🚀 Ada",
    "\u{1}\u{7F}\u{2028}",
    "{\"what\": \"sent\"}", "",
  ]

  @Test(arguments: names)
  func `every event comes back as it was written`(name: String) {
    let events: [LedgerEntry.Event] = [
      .accepted, .answered, .withdrawn, .joined(was: "linkedin.com/in/zoë"),
      .unsent(day: Entries.start, channel: name, kind: .followUp), .unknown(reason: name),
      .sent(SentMessage(channel: name, kind: .reply, variant: name, tie: name, hasText: false)),
      .sent(SentMessage(channel: "x", kind: .followUp, hasText: true, isAgain: true)),
    ]
    for event in events {
      let entry = Entries.entry(event, name, 3, company: name, address: "linkedin.com/in/ada")
      #expect(Self.read(entry.line) == entry.line)
      #expect(!entry.line.contains("\n"))
    }
    let synced = LedgerEntry(
      .synced(holdsConnections: false, holdsMessages: true), on: Entries.start)
    #expect(Self.read(synced.line) == synced.line)
  }

  @Test(arguments: names)
  func `the words of a text are known where they are asked for`(text: String) throws {
    let line = Entries.sent("Ada", text: text).line
    for hashesTexts in [true, false] {
      guard
        case .entry(let entry) = LedgerLineReader.read(
          Array(line.utf8)[...], hashesTexts: hashesTexts),
        case .sent(let message) = entry.event
      else {
        Issue.record("no message")
        return
      }
      #expect(message.words == (hashesTexts ? SentMessage.hash(text) : nil))
    }
  }

  @Test(arguments: [
    (#"{"name":"A","on":"2026-01-02","what":"accepted"}"#, "accepted"),
    (
      #" { "new" : [ {"what":"]"} , "}" ] , "what" : "accepted" , "x":null,"y":-1.5e3, "on":"2026-01-02","name":"A"} "#,
      "accepted"
    ),
    (#"{"what":"\u0061ccepted","on":"2026-01-02","name":"\u0041"}"#, "accepted"),
  ])
  func `keys come in any order and with others`(line: String, event: String) {
    #expect(Self.read(line) == #"{"what": "accepted", "on": "2026-01-02", "name": "A"}"#)
  }

  @Test func `escapes are read, and half of a character harms nothing`() {
    let line = #"{"what":"accepted","on":"2026-01-02","name":"\uD83D\uDE80 \u00e9 \/ \ud83d"}"#
    #expect(Self.read(line).contains("\"🚀 é / \u{FFFD}\""))
  }

  @Test(arguments: [
    "x", "{", "{}", "[]", "null", #"{"what":"accepted"}"#,
    #"{"what":"accepted","on":"2026-01-02"}"#,
    #"{"what":"accepted","on":"2026-01","name":"A"}"#,
    #"{"what":"accepted","on":"2026-02-30","name":"A"}"#,
    #"{"what":"thought","on":"2026-01-02","name":"A"}"#,
    #"{"what":"accepted","on":"2026-01-02","name":"A"} x"#,
    #"{"what":"accepted","on":"2026-01-02","name":"A",}"#,
    #"{"what":"accepted" "on":"2026-01-02","name":"A"}"#,
    #"{"what":"sent","on":"2026-01-02","name":"A"}"#,
    #"{"what":"sent","on":"2026-01-02","name":"A","channel":"x","kind":"shout"}"#,
    #"{"what":"joined","on":"2026-01-02","name":"A","was":"nothing"}"#, #"{"what":tru}"#,
    #"{"what":"accepted","on":"2026-01-02","name":5}"#, "\"", #"{"a":"\"#, #"{"a":[}"#, #"{"a":+}"#,
    #"{"ledger":"general"}"#,
  ])
  func `what is no entry is faulty`(line: String) {
    #expect(Self.read(line) == "faulty")
  }

  @Test func `headers and blank lines are told from entries`() {
    for keepsTexts in [true, false] {
      #expect(Self.read(LedgerHeader(keepsTexts: keepsTexts).line) == "header \(keepsTexts)")
    }
    for line in ["", " ", "\t\r"] { #expect(Self.read(line) == "blank") }
  }

  @Test func `whatever a line is cut to or changed in, it is read or faulty`() {
    let line = Array(
      Entries.sent("Zoë \"Z\"", company: "Quay", address: "linkedin.com/in/ada", text: "a\nb🚀").line
        .utf8)
    for count in line.indices {
      guard case .faulty = LedgerLineReader.read(line.prefix(count), hashesTexts: true) else {
        if count > 0 { Issue.record("cut to \(count)") }
        continue
      }
    }
    for index in line.indices {
      for byte in [0x22, 0x5C, 0x00, 0x7B, 0xFF] as [UInt8] {
        var changed = line
        changed[index] = byte
        _ = LedgerLineReader.read(changed[...], hashesTexts: true)
      }
    }
  }
}
