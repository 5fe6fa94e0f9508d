import Foundation
import TestSupport
import Testing

/// Where a ledger is, who makes one, and what it keeps.
struct LedgerPlaceTests {
  private static let files = [
    "me.yaml": "name: Grace Hopper\nwork: build compilers\n",
    "ada.yaml": "name: Ada Lovelace\nties: {met: {event: Strange Loop}}\n",
    "people.csv": "name,company\nAda Lovelace,Analytical\n",
    "people/ada.yaml": "name: Ada Lovelace\n",
    "t/library.yaml": "extends: starter\nledger: mine.jsonl\n",
    "export/Connections.csv": "First Name,Last Name,Connected On\nAda,Lovelace,12 Mar 2024\n",
  ]

  private func shell(_ script: String) async throws -> String {
    var printed = ""
    try await LedgerFolder.use(Self.files) { ledger in
      printed = try await Program.shell(
        "export HOME=$PWD/home; mkdir home\n" + script, in: ledger.folder)
    }
    return printed
  }

  @Test(arguments: [
    ("", "home/.config/invite/ledger.jsonl"),
    ("export XDG_CONFIG_HOME=$PWD/conf;", "conf/invite/ledger.jsonl"),
    ("export INVITE_TEMPLATES=t;", "t/mine.jsonl"),
    ("export INVITE_TEMPLATES=t INVITE_LEDGER=x.jsonl;", "x.jsonl"),
    ("export XDG_CONFIG_HOME=$PWD/conf INVITE_LEDGER=;", "conf/invite/ledger.jsonl"),
  ])
  func `the place is what is named, else that of the library, else the usual one`(
    setting: String, place: String
  ) async throws {
    let told = try await shell(
      "\(setting) invite log Ada 2>/dev/null; find . -name '*.jsonl'; ls -l \(place); invite status"
    )
    #expect(told.hasPrefix("./\(place)\n-rw-------"), "\(told)")
    #expect(told.contains("pending (1)"), "\(told)")
    let named = try await shell(
      "\(setting) invite log Ada --ledger own.jsonl 2>/dev/null; find . -name '*.jsonl'")
    #expect(named == "./own.jsonl\n")
  }

  @Test func `a folder that was named is not made, and the usual one is`() async throws {
    let told = try await shell("invite log Ada --ledger none/l.jsonl; echo \"status $?\"; ls")
    #expect(told.contains("status 2\n") && !told.contains("\nnone\n"), "\(told)")
    let homeless = try await shell("unset HOME; invite log Ada; echo \"status $?\"")
    #expect(homeless.contains("[ledger-none]") && homeless.hasSuffix("status 2\n"), "\(homeless)")
  }

  @Test func `no command makes one that was not asked to`() async throws {
    let told = try await shell(
      """
      for where in "" "--ledger own.jsonl"; do
        invite me.yaml ada.yaml $where; invite generate me.yaml ada.yaml $where
        invite to "Ada Lovelace" met=FOSDEM $where; invite compare me.yaml people $where
        invite batch me.yaml people.csv $where; invite batch me.yaml people.csv --format html $where
        echo "Hi Ada" | invite check --to ada.yaml - $where
        invite plan me.yaml people $where; invite status $where; invite results $where
        invite sync export $where
      done > /dev/null 2> told; find . -name '*.jsonl' -o -name invite; grep -c ledger-none told
      """)
    #expect(told == "6\n", "\(told)")
  }

  @Test func `texts are kept, unless one or all are to be left out`() async throws {
    let told = try await shell(
      """
      export INVITE_LEDGER=l.jsonl
      invite log A --text aaa 2>/dev/null; invite log B --text bbb --no-texts 2>/dev/null
      invite log C --text ccc 2>/dev/null; cat l.jsonl; export INVITE_LEDGER=m.jsonl
      invite log D --text ddd --no-texts 2>/dev/null; invite log E --text eee 2>/dev/null; cat m.jsonl
      """)
    #expect(told.contains("aaa") && told.contains("ccc") && told.contains("\"texts\": false"))
    for text in ["bbb", "ddd", "eee"] { #expect(!told.contains(text), "\(told)") }
    for name in "ABCDE" { #expect(told.contains("\"\(name)\""), "\(told)") }
  }
}
