import Foundation
import TestSupport
import Testing

/// What commands log by themselves, and what `invite log` is told of.
struct LoggedMessageTests {
  private static let files = [
    "me.yaml": "name: Grace Hopper\nwork: build compilers\n",
    "ada.yaml": """
    name: Ada Lovelace
    company: Analytical Ltd
    ties: {met: {event: Strange Loop}}
    links: {linkedin: "https://uk.linkedin.com/in/Ada/"}

    """,
    "picks.json": """
    {"picks": [{"name": "Ada Lovelace", "recipient": "ada.yaml", "channel": "linkedin",
      "variant": "met-at-event", "text": "Hi Ada"}, {"name": "Bo", "channel": "email"}, {"name": "x"}]}

    """,
  ]

  /// The entries of a ledger after a script.
  private func entries(_ script: String) async throws -> [[String: Any]] {
    var entries: [[String: Any]] = []
    try await LedgerFolder.use(Self.files) { ledger in
      _ = try await ledger.shell(script)
      entries = LedgerFolder.lines(of: try ledger.data).entries
      #expect(entries.first?["ledger"] as? String == "invite")
    }
    return Array(entries.dropFirst())
  }

  private static let copy = "invite me.yaml ada.yaml --copy --today 2026-11-30 2>/dev/null"

  @Test func `a copied message is logged, with its template, its tie and its text`() async throws {
    let logged = try await entries("touch l.jsonl; \(Self.copy)")
    #expect(logged.count == 1)
    let expected = [
      "what": "sent", "on": "2026-11-30", "name": "Ada Lovelace", "company": "Analytical Ltd",
      "address": "linkedin.com/in/ada", "channel": "linkedin", "kind": "invite",
      "variant": "met-at-event", "tie": "met",
    ]
    for (key, value) in expected { #expect(logged[0][key] as? String == value, "\(key)") }
    #expect(logged[0]["note"] as? Bool == true)
    #expect((logged[0]["text"] as? String)?.contains("Strange Loop") == true)
  }

  @Test func `it is logged without its text where that is left out`() async throws {
    let logged = try await entries("touch l.jsonl; \(Self.copy) --no-texts; \(Self.copy)")
    #expect(logged.count == 2 && logged.allSatisfy { $0["text"] == nil })
  }

  @Test func `the message of a day that is copied twice counts once, unless it is again`()
    async throws
  {
    try await LedgerFolder.use(Self.files) { ledger in
      let told = try await ledger.shell(
        """
        touch l.jsonl; \(Self.copy); \(Self.copy); status --format json
        \(Self.copy) --again; status --format json
        """)
      let lines = told.split(separator: "\n").filter { $0.hasPrefix("{") }.map { String($0) }
      #expect(try json(lines[0], "people", 0, "sent") as? Int == 1)
      #expect(try json(lines[1], "people", 0, "sent") as? Int == 2)
    }
  }

  @Test func `the picks of a page are logged as they were picked`() async throws {
    let logged = try await entries("log picks.json")
    #expect(logged.map { $0["name"] as? String } == ["Ada Lovelace", "Bo"])
    #expect(logged[0]["address"] as? String == "linkedin.com/in/ada")
    #expect(logged[0]["text"] as? String == "Hi Ada")
    #expect(logged[0]["variant"] as? String == "met-at-event")
    #expect(logged[1]["channel"] as? String == "email")
  }

  @Test func `what is logged by hand says what was said`() async throws {
    let logged = try await entries(
      """
      log Bo --company Quay --address https://de.linkedin.com/in/BO/ --on 2026-10-01 --without-note
      log Bo --accepted --on 2026-10-05; echo "Hi   Bo" | log Bo --text - --channel email
      log Bo --withdrawn; log Bo --answered; log Bo --not-sent
      """)
    #expect(
      logged.map { $0["what"] as? String }
        == ["sent", "accepted", "sent", "withdrawn", "answered", "unsent"])
    #expect(logged[0]["note"] as? Bool == false && logged[0]["on"] as? String == "2026-10-01")
    #expect(logged[0]["address"] as? String == "linkedin.com/in/bo")
    #expect(
      logged[2]["kind"] as? String == "follow-up" && logged[2]["channel"] as? String == "email")
    #expect((logged[2]["text"] as? String)?.hasPrefix("Hi   Bo") == true)
  }

  @Test(arguments: [
    "log Bo --accepted --answered", "log Bo --accepted --text x", "log Bo --text x --without-note",
    "log Bo Cy --text x", "log Bo --was nothing", "log Bo --address linkedin.com/company/x",
    "log - --text -", "log Bo --kind shout", "log Bo --channel nowhere", "log",
    "log Bo --on 2026-13",
    "log missing.yaml", "log Bo --variant x --withdrawn",
  ])
  func `what makes no sense is refused, and nothing is logged`(command: String) async throws {
    try await LedgerFolder.use(Self.files) { ledger in
      let told = try await ledger.shell("\(command) < /dev/null; echo \"status $?\"; ls")
      #expect(!told.contains("status 0") && !told.contains("l.jsonl"), "\(told)")
    }
  }
}
