import Channels
@testable import Checking
import Diagnostics
import Fitting
@testable import People

/// Finished texts, held against a channel, rules and profiles: much in the text, and much in a file.
let checkCases =
  HostileText.allCases.map { hostile in
    GrowthCase(.part("check"), hostile.rawValue, size: 1024) { size in
      try check(hostile.text(size), against: "Strange Loop 2026")
    }
  }
  + texts.map { input, text in
    GrowthCase(.part("check"), input, size: 1024) { size in
      try check(filled(text, size), against: "Strange Loop 2026")
    }
  }
  + texts.map { input, text in
    GrowthCase(.part("check"), "a profile with many \(input)", size: 1024) { size in
      try check(filled(text, 200), against: filled(text, size))
    }
  }

/// What a claim may begin with, again and again.
private let texts: [(input: String, text: String)] = [
  ("names", "I met Ada Byron at Acme. "), ("capitals", "ABC DEF GHI "),
  ("tags", "#WomenInEmbedded @adaLovelace2 "), ("initials", "Xa Yb Zc Xd "),
  ("numbers", "two hundred and twenty-two 3.4k 50% "),
  ("dates", "Friday, 13 September 2025, in May "),
  ("quotations", "\"a word\" “another” "), ("open quotations", "“a word "),
  ("titles", "Head Baker of Nursing, team leader, "), ("one sentence", "word And Another "),
  ("parts of names", "Ada Ada Ada "), ("slips", "evry wrod "),
]

private func check(_ text: String, against value: String) throws -> () throws -> Void {
  let quoted = value.replacing("\"", with: "'").replacing("\n", with: " ")
  let yaml = "name: Ada Lovelace\nmore: {a: \"\(quoted)\"}\n"
  let recipient = Profile.read(Array(yaml.utf8), name: "a").profile
  let sender = Profile.read(Array("name: Grace Hopper\n".utf8), name: "b").profile
  let channel = Channel(name: "a", limits: [Channel.Limit(100, .utf16)])
  let check = TextCheck(
    channel: channel, sender: sender, recipient: recipient,
    today: PartialDate(onCalendar: 2026, 11, 28))
  let source = SourceText(name: "t", text: text)
  // A text of nothing but white space is refused.
  return { use(try? check.report(on: source)) }
}
