import Foundation
import TestSupport
import Testing

/// `invite sync` with the export of a year.
struct SyncCommandTests {
  private static let files = [
    "l.jsonl": SyncScene.ledger, "e/Connections.csv": SyncScene.connections,
    "e/messages.csv": SyncScene.messages,
  ]

  private static let sync = "invite sync e --exported 2026-11-28 --today 2026-11-30"
  private static let status = "invite status --today 2026-11-30 --format json 2> /dev/null"

  /// The people of a status, by name and page.
  private static func people(_ printed: String) throws -> [String: [String: Any]] {
    let people = try json(printed, "people") as? [[String: Any]] ?? []
    return Dictionary(
      people.map { each in
        ("\(each["name"] ?? "") \(each["address"] as? String ?? "-")", each)
      }, uniquingKeysWith: { first, _ in first })
  }

  @Test func `everybody is found in the state that the export tells`() async throws {
    try await LedgerFolder.use(Self.files) { ledger in
      let told = try await ledger.shell("\(Self.sync) --format json 2> /dev/null")
      let after = try Self.people(try await ledger.shell(Self.status))
      #expect(after.count == SyncScene.people.count)
      let unknown = try json(told, "unknown") as? [[String: Any]] ?? []
      for person in SyncScene.people {
        // Whose page the ledger did not know has learnt it, where it is known who they are.
        let found = after[person.key] ?? after.first { $0.key.hasPrefix("\(person.name) ") }?.value
        #expect(found?["stage"] as? String == person.stage, "\(person.name)")
        #expect(found?["accepted"] as? String == person.accepted, "\(person.name)")
        #expect(found?["sent"] as? Int == person.count, "\(person.name)")
        #expect(found?["your_turn"] as? Bool == person.isYourTurn, "\(person.name)")
        let reasons = unknown.filter { $0["name"] as? String == person.name }
          .map { $0["reason"] as? String }
        if person.reason != nil || person.name != "Hanna Holm" {
          #expect(reasons == [person.reason].filter { $0 != nil }, "\(person.name)")
        }
      }
      for (key, number) in [
        ("accepted", SyncScene.people.count { $0.accepted != nil }),
        ("answered", SyncScene.people.count { $0.stage == "answered" }), ("follow_ups", 4),
      ] {
        #expect(try json(told, key) as? Int == number, "\(key): \(told)")
      }
      #expect(try json(told, "until") as? String == "2026-11-28")
    }
  }

  @Test func `reading an export again adds nothing, in whatever form`() async throws {
    try await LedgerFolder.use(Self.files) { ledger in
      let told = try await ledger.shell(
        """
        \(Self.sync) > /dev/null 2>&1; cp l.jsonl once
        \(Self.sync); cmp l.jsonl once && echo same
        invite sync e/messages.csv e/Connections.csv --exported 2026-11-27 --today 2026-11-30
        cmp l.jsonl once && echo same
        """)
      #expect(
        told.components(separatedBy: "new: 0 accepted, 0 people wrote, 0 messages that you").count
          == 3,
        "\(told)")
      #expect(told.components(separatedBy: "same\n").count == 3, "\(told)")
    }
  }

  @Test func `an archive is read as its folder, and tells its day`() async throws {
    try await LedgerFolder.use(Self.files) { ledger in
      let told = try await ledger.shell(
        """
        cp l.jsonl m.jsonl; cp -r e f; echo x > f/Invitations.csv
        zip() { python3 -c '
        import sys, zipfile
        with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
          for name in sys.argv[2:]:
            entry = zipfile.ZipInfo("Export/" + name, (2026, 11, 27, 9, 0, 0))
            archive.writestr(entry, open("f/" + name, "rb").read())
        ' "$@"; }
        zip Basic_LinkedInDataExport_11-28-2026.zip Connections.csv messages.csv Invitations.csv
        zip other.zip Connections.csv messages.csv
        \(Self.sync) > /dev/null 2>&1
        export INVITE_LEDGER=m.jsonl
        invite sync Basic_LinkedInDataExport_11-28-2026.zip --today 2026-11-30 | head -1
        cmp l.jsonl m.jsonl && echo same
        invite sync other.zip --today 2026-11-30 | head -1
        invite sync f --today 2026-11-30 | head -1; cmp l.jsonl m.jsonl && echo same
        """)
      #expect(told.contains("the export is of 2026-11-28 (by its name)"), "\(told)")
      #expect(told.contains("the export is of 2026-11-27 (by the files in it)"), "\(told)")
      #expect(told.contains("the export is of 2026-09-03 (by its last record)"), "\(told)")
      #expect(told.components(separatedBy: "same\n").count == 3, "\(told)")
    }
  }

  @Test func `a changed page is joined, and found when the export is read again`() async throws {
    try await LedgerFolder.use(Self.files) { ledger in
      let told = try await ledger.shell(
        """
        \(Self.sync) 2>&1 | grep Mara
        invite log "Mara Moss" --address linkedin.com/in/mara-new --was linkedin.com/in/mara-old \
          --today 2026-11-29 2> /dev/null
        \(Self.sync) | grep new:; \(Self.sync) | grep -e new: -e Mara; \(Self.status)
        """)
      #expect(
        told.contains("--address linkedin.com/in/mara-new --was linkedin.com/in/mara-old`"),
        "\(told)")
      #expect(told.contains("new: 1 accepted, 1 person wrote, 0 messages"), "\(told)")
      #expect(told.contains("new: 0 accepted, 0 people wrote, 0 messages"), "\(told)")
      let last = told.split(separator: "\n").last.map { String($0) } ?? ""
      let mara = try Self.people(last)["Mara Moss linkedin.com/in/mara-new"]
      #expect(mara?["stage"] as? String == "answered" && mara?["sent"] as? Int == 1)
      #expect(mara?["accepted"] as? String == "2026-03-25")
    }
  }

  @Test(arguments: [
    "", "x", "From,To,Sent At,Message,Direction\nGrace Hopper,Fay Frost,1/1/26,,OUTGOING\n",
    "\0\u{FFFD}\"", "From,To\nAbel Acker,Grace Hopper\n",
  ])
  func `the file of invitations is told as disputed, and changes nothing`(text: String) async throws
  {
    try await LedgerFolder.use(Self.files) { ledger in
      try Data(text.utf8).write(to: ledger.folder.appending(path: "invitations"))
      let told = try await ledger.shell(
        """
        cp l.jsonl m.jsonl; \(Self.sync) > without; cp -r e f; mv invitations f/Invitations.csv
        \(Self.sync.replacing(" e ", with: " f ")) --ledger m.jsonl > with; diff without with
        cmp l.jsonl m.jsonl && echo same
        """)
      #expect(told.contains("> ") && !told.contains("< "), "\(told)")
      #expect(told.contains("Invitations.csv is not read") && told.contains("disputed"), "\(told)")
      #expect(told.hasSuffix("same\n"), "\(told)")
    }
  }

  @Test func `without messages answers are unknown, and are said to be`() async throws {
    try await LedgerFolder.use(Self.files) { ledger in
      let told = try await ledger.shell(
        """
        rm e/messages.csv; \(Self.sync); invite results --today 2026-11-30 --format json
        """)
      #expect(told.contains("who answered: there is no messages.csv"), "\(told)")
      #expect(!told.contains("who accepted: there is no"), "\(told)")
      let results = told.split(separator: "\n").last.map { String($0) } ?? ""
      #expect(try json(results, "results", 0, "outcome") as? String == "accepted")
      #expect((try json(results, "results", 0, "all", "known") as? Int ?? 0) > 20)
      // A letter by mail is none of LinkedIn's.
      #expect(try json(results, "results", 1, "all", "known") as? Int == 1)
      #expect(try json(results, "known_until") as? String == "2026-11-28")
    }
  }

  @Test func `without connections nobody is said to have accepted`() async throws {
    try await LedgerFolder.use(Self.files) { ledger in
      let told = try await ledger.shell(
        "rm e/Connections.csv; \(Self.sync); \(Self.sync) | grep new:; grep -c synced l.jsonl")
      #expect(told.contains("who accepted: there is no Connections.csv"), "\(told)")
      #expect(told.contains("new: 0 accepted"), "\(told)")
      #expect(
        told.hasSuffix(
          "new: 0 accepted, 0 people wrote, 0 messages that you sent by hand\n1\n"),
        "\(told)")
    }
  }

  @Test func `what is no export is refused, and the ledger stays`() async throws {
    try await LedgerFolder.use(Self.files) { ledger in
      let told = try await ledger.shell(
        """
        cp l.jsonl before; echo 'a,b' > Positions.csv; mkdir empty; echo x > Connections.csv
        for export in Positions.csv empty Connections.csv nothing.zip; do try sync $export 2>&1; done
        cmp l.jsonl before && echo same; try sync e --ledger none.jsonl; ls none.jsonl
        """)
      for code in [
        "[sync-file]", "[sync-columns]", "[file-missing]", "[ledger-none]",
      ] {
        #expect(told.contains(code), "\(code): \(told)")
      }
      #expect(told.contains("same\n") && !told.contains("status 0"), "\(told)")
    }
  }
}
