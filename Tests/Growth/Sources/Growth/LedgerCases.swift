import FoundationEssentials

/// Ledgers of many people, of many messages to one, of many who were joined, and of faults.
let ledgers: [FormatInput] =
  [
    ledger("people") { ledgerLine("\"name\": \"P \($0)\", \"address\": \"a.b/\($0)\"", day: 1) },
    ledger("people by name") { ledgerLine("\"name\": \"P \($0)\", \"company\": \"C\"", day: 1) },
    ledger("namesakes") { ledgerLine("\"name\": \"P\", \"company\": \"C \($0)\"", day: 1) },
    ledger("messages to one") { ledgerLine("\"name\": \"P\", \"address\": \"a.b/c\"", day: $0) },
    ledger("joined") { number in
      ledgerLine("\"name\": \"P\", \"address\": \"a.b/\(number)\"", day: 1)
        + "{\"what\": \"joined\", \"on\": \"2026-10-01\", \"name\": \"P\", "
        + "\"address\": \"a.b/\(number)\", \"was\": \"a.b/\(number - 1)\"}\n"
    },
    ledger("faulty lines") { "{\"what\": \($0)\n" },
  ]

private func ledger(_ input: String, _ line: @escaping Making<String>) -> FormatInput {
  (
    input, 40,
    { folder, size in
      let text = "{\"ledger\": \"invite\"}\n" + repeated(size, line)
      return ["--ledger", try folder.write("ledger.jsonl", text), "--today", "2026-11-28"]
    }
  )
}

private func ledgerLine(_ person: String, day: Int) -> String {
  let date = "20\(10 + day / 336 % 90)-\(twoDigits(day / 28 % 12 + 1))-\(twoDigits(day % 28 + 1))"
  return "{\"what\": \"sent\", \"on\": \"\(date)\", \(person), \"channel\": \"email\", "
    + "\"kind\": \"invite\"}\n"
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

/// Exports of many connections, and of many messages.
let exports: [FormatInput] = [
  (
    "connections", 20,
    { folder, size in
      let rows = repeated(size) { "Ada,L\($0),https://a.b/\($0),,C,R,12 Oct 2026\n" }
      return [
        try folder.write(
          "Connections.csv",
          "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n" + rows),
        "--ledger", try folder.write("ledger.jsonl", syncedLedger(size)), "--today", "2026-11-28",
      ]
    }
  ),
  (
    "messages", 20,
    { folder, size in
      let rows = repeated(size) {
        "Ada L\($0 % 7),https://a.b/\($0 % 7),Me,https://a.b/me,2026-10-12 08:00:00 UTC,Hi \($0)\n"
      }
      return [
        try folder.write(
          "messages.csv",
          "FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT\n" + rows),
        "--ledger", try folder.write("ledger.jsonl", syncedLedger(size)), "--today", "2026-11-28",
      ]
    }
  ),
]

private func syncedLedger(_ size: Int) -> String {
  "{\"ledger\": \"invite\"}\n"
    + repeated(size) { ledgerLine("\"name\": \"Ada L\($0)\", \"address\": \"a.b/\($0)\"", day: 1) }
}

let plans: [FormatInput] = [
  (
    "recipients", 4,
    { folder, size in
      [
        try folder.write("me.yaml", sender), try people(size, in: folder), "--notes", "2",
        "--templates", try folder.library(["a": message]),
      ]
    }
  )
]
