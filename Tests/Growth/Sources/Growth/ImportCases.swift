import Diagnostics
@testable import Importing
@testable import People

/// What others export and what people paste: many of each, and much in one.
let importCases =
  files.map { input, size, name, text in
    GrowthCase(.part("import"), input, size: size) { size in
      let bytes = Array(text(size).utf8)
      return {
        var importer = Importer()
        // A file may be refused as a whole.
        try? importer.read(try ImportSource(bytes, name: name)) { profile throws(Diagnostic) in
          use(profile.text(schema: nil))
        }
        use(importer.takeFindings())
      }
    }
  }
  + owners.map { input, size, name, text in
    GrowthCase(.part("import of the owner"), input, size: size) { size in
      let bytes = Array(text(size).utf8)
      return {
        var importer = Importer()
        try importer.readOwner(
          ImportSource(
            Array("First Name,Last Name,Maiden Name,Headline\nAda,Lovelace,,\n".utf8), name: "a"))
        try importer.readOwner(ImportSource(bytes, name: name))
        use(try importer.owner().text(schema: nil))
      }
    }
  }
  + pages.map { input, size, text in
    GrowthCase(.part("paste"), input, size: size) { size in
      let bytes = Array(text(size).utf8)
      return { use(try? PastedProfile(PastedText(bytes, name: "a")).text(schema: nil)) }
    }
  }
  + [
    GrowthCase(.part("paste"), "an answer", size: 20) { size in
      let answer =
        "{\"name\": \"Ada Lovelace\", \"schools\": ["
        + repeated(size, separator: ",") { "\"s\($0)\"" } + "]}"
      let page = Array(("Ada Lovelace\n" + filled("s19 ", 2048)).utf8)
      let bytes = Array(answer.utf8)
      return { use(try PastedProfile(answer: bytes, name: "a", to: page, named: "b")) }
    },
    GrowthCase(.part("archive"), "many files", size: 50) { size in
      let bytes = archive(of: size)
      return {
        let archive = try ZIPArchive(bytes, name: "a")
        for entry in archive.entries { use(try archive.bytes(of: entry)) }
      }
    },
  ]
  + HostileText.allCases.map { hostile in
    GrowthCase(.part("cleaned name"), hostile.rawValue, size: 1024) { size in
      let text = hostile.text(size)
      return { use(CleanedName(text)) }
    }
  }

private typealias File = (input: String, size: Int, name: String, text: Making<String>)

private let files: [File] = [
  ("connections", 40, "Connections.csv", { connections($0) }),
  ("cards", 40, "a.vcf", { repeated($0) { "\(card)FN:Ada Lovelace \($0)\nEND:VCARD\n" } }),
  (
    "lines of a card", 100, "a.vcf",
    {
      "\(card)FN:Ada Lovelace\n" + repeated($0) { "item\($0).URL:https://a.example/\($0)\n" }
        + "END:VCARD\n"
    }
  ),
  (
    "folded lines of a card", 200, "a.vcf",
    { "\(card)FN:Ada Lovelace\n" + repeated($0) { _ in " a\n" } + "END:VCARD\n" }
  ),
  ("cards without an end", 200, "a.vcf", { repeated($0) { _ in card } }),
  (
    "parameters of a card", 200, "a.vcf",
    { "\(card)FN" + repeated($0) { ";P\($0)=x" } + ":Ada Lovelace\nEND:VCARD\n" }
  ),
  (
    "objects", 40, "a.json",
    {
      "[" + repeated($0, separator: ",\n") { "{\"full name\": \"Ada Lovelace\", \"id\": \($0)}" }
        + "]"
    }
  ),
  (
    "keys of an object", 100, "a.json",
    { "{\"name\": \"Ada Lovelace\"" + repeated($0) { ", \"key\($0)\": 1" } + "}" }
  ),
  (
    "jobs of a résumé", 50, "a.json",
    {
      "{\"basics\": {\"name\": \"Ada Lovelace\"}, \"work\": ["
        + repeated($0, separator: ",") { "{\"name\": \"C \($0)\", \"endDate\": \"2020\"}" } + "]}"
    }
  ),
]

private let owners: [File] = [
  ("contacts", 60, "Connections.csv", { connections($0) }),
  (
    "positions", 60, "Positions.csv",
    {
      "Company Name,Title,Started On,Finished On\n"
        + repeated($0) { "C \($0),Engineer,Jan 2015,Jan 2016\n" }
    }
  ),
  ("skills", 60, "Skills.csv", { "Name\n" + repeated($0) { "Skill \($0)\n" } }),
]

private typealias Page = (String, Int, Making<String>)

private let pages: [Page] = listedPages + hostilePages

private let hostilePages: [Page] = HostileText.allCases.map { hostile -> Page in
  (hostile.rawValue, 1024, { hostile.text($0) })
}

private let listedPages: [Page] =
  [
    ("lines", 60, { "Ada Lovelace\n" + repeated($0) { "Line \($0) of a page\n" } }),
    ("labels", 60, { "Ada Lovelace\n" + repeated($0) { "Role: Engineer \($0)\n" } }),
    ("names", 60, { repeated($0) { _ in "Engineer Ada\n" } }),
    (
      "schools", 60,
      {
        "Ada Lovelace\nEducation\n" + repeated($0) { "School \($0)\nMSc\n2001 - 2005\n" }
      }
    ),
  ]

private let card = "BEGIN:VCARD\nVERSION:4.0\n"

private func connections(_ count: Int) -> String {
  "Notes:\n\"a, b\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    + repeated(count) {
      "Ada,\"Lovelace, PhD\",https://www.linkedin.com/in/ada-\($0),,\"Engines, Ltd.\",Analyst,"
        + "12 Mar 2024\n"
    }
}

/// An archive of so many files, none of them packed.
private func archive(of count: Int) -> [UInt8] {
  func number(_ value: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
  var bytes: [UInt8] = []
  var directory: [UInt8] = []
  for index in 0..<count {
    let name = Array("f\(index).csv".utf8)
    // The checksum of nothing is nothing.
    let data: [UInt8] = []
    let offset = bytes.count
    bytes +=
      number(0x0403_4B50, 4) + [UInt8](repeating: 0, count: 22) + number(name.count, 2)
      + number(0, 2) + name + data
    directory +=
      number(0x0201_4B50, 4) + [UInt8](repeating: 0, count: 16) + number(data.count, 4)
      + number(data.count, 4) + number(name.count, 2) + [UInt8](repeating: 0, count: 12)
      + number(offset, 4) + name
  }
  let start = bytes.count
  bytes +=
    directory + number(0x0605_4B50, 4) + [UInt8](repeating: 0, count: 4) + number(count, 2)
    + number(count, 2) + number(directory.count, 4) + number(start, 4) + number(0, 2)
  return bytes
}
