import Foundation
import TestSupport
import Testing

/// Every command that writes a message tells that somebody was written to before.
struct AlreadyWrittenTests {
  private static let files = [
    "me.yaml": "name: Grace Hopper\nwork: build compilers\n",
    "people/ada.yaml": "name: Ada Lovelace\nties: {met: {event: Strange Loop}}\n",
    "people/bo.yaml": "name: Bo Lund\nties: {met: {event: Strange Loop}}\n",
    "people.csv": "name,met.event\nAda Lovelace,FOSDEM\nBo Lund,FOSDEM\n",
    "text": "Hi Ada, it was good to meet you at Strange Loop.\n",
  ]

  /// What a script prints after Ada was written to.
  private func shell(_ script: String) async throws -> String {
    var printed = ""
    try await LedgerFolder.use(Self.files) { ledger in
      printed = try await ledger.shell(
        "invite log people/ada.yaml --today 2026-11-20 2>/dev/null\n" + script)
    }
    return printed
  }

  /// Commands with a warning about Ada and none about Bo, which `--again` silences.
  private static let commands = [
    "invite me.yaml people/ada.yaml", "invite generate me.yaml people/ada.yaml --format json",
    "invite to 'Ada Lovelace' met=FOSDEM", "invite compare me.yaml people --format json",
    "invite compare me.yaml people/ada.yaml people/bo.yaml", "invite batch me.yaml people.csv",
    "invite batch me.yaml people.csv --format html", "invite check --to people/ada.yaml text",
    "invite check --to people/ada.yaml text --format json", "log people/ada.yaml",
    "log 'ADA LOVELACE'",
    "log people.csv",
  ]

  @Test(arguments: commands)
  func `it is told, and only of the one who was written to`(command: String) async throws {
    let day = command.hasPrefix("invite") ? "--today 2026-11-30" : ""
    let told = try await shell("\(command) \(day)")
    #expect(told.contains("already-written"), "\(told.prefix(4000))")
    #expect(
      told.contains("you wrote to Ada Lovelace on 2026-11-20 (invite, linkedin)")
        || told.contains("you wrote to ADA LOVELACE on 2026-11-20"), "\(told.prefix(4000))")
    #expect(!told.contains("you wrote to Bo Lund"))
    #expect(!(try await shell("\(command) \(day) --again")).contains("already-written"))
    #expect(!(try await shell("\(command) \(day) --ledger none.jsonl")).contains("already-written"))
  }

  @Test func `with strict it is a fault`() async throws {
    let told = try await shell(
      """
      for command in "generate me.yaml people/ada.yaml" "compare me.yaml people" \
        "check --to people/ada.yaml text" "batch me.yaml people.csv"; do
        invite $command --today 2026-11-30 --strict > /dev/null 2>&1; echo $?
        invite $command --today 2026-11-30 > /dev/null 2>&1; echo $?
      done
      """)
    #expect(told == String(repeating: "1\n0\n", count: 4), "\(told)")
  }

  @Test func `a plan has them in a group of their own, unless it is to be again`() async throws {
    let plan = "invite plan me.yaml people --today 2026-11-30 --format json"
    let told = try await shell(plan)
    #expect(try json(told, "written", 0, "name") as? String == "Ada Lovelace")
    #expect(try json(told, "written", 0, "stage") as? String == "pending")
    #expect(try json(told, "with_note", 0, "name") as? String == "Bo Lund")
    #expect(try json(told, "notes") as? Int == 4)
    let again = try await shell("\(plan) --again")
    #expect((try json(again, "with_note") as? [Any])?.count == 2)
  }

  @Test func `a follow-up that is due is written without a word`() async throws {
    let told = try await shell(
      """
      log people/ada.yaml --accepted > /dev/null 2>&1
      invite me.yaml people/ada.yaml --kind follow-up --today 2026-11-30 2>&1 | grep -c already
      invite me.yaml people/ada.yaml --today 2026-11-30 2>&1 | grep -c already
      log people/ada.yaml 2>&1 | grep -c already; tail -1 l.jsonl | grep -c follow-up
      """)
    #expect(told == "0\n1\n0\n1\n", "\(told)")
  }

  @Test func `of two entries in one run the second knows the first`() async throws {
    let told = try await shell("log Cy Cy 'Dee Lee'")
    #expect(told.components(separatedBy: "[already-written]").count == 2, "\(told)")
    #expect(told.contains("logged in l.jsonl: Cy, Cy, Dee Lee\n"))
    #expect(told.contains("2 of 5 notes in 30 days left on linkedin"), "\(told)")
  }

  @Test func `what happened to somebody unknown is refused`() async throws {
    let told = try await shell(
      """
      cp l.jsonl before; log Cy --accepted; echo "status $?"; log Cy --not-sent; echo "status $?"
      cmp l.jsonl before && echo same
      """)
    #expect(told.components(separatedBy: "[ledger-nothing-sent]").count == 3, "\(told)")
    #expect(told.components(separatedBy: "status 1\n").count == 3, "\(told)")
    #expect(told.hasSuffix("same\n"), "\(told)")
  }
}
