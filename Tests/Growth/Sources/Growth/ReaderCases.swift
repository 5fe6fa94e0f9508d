import Diagnostics
import YAML

@testable import Batch
@testable import Channels
@testable import People
@testable import Text
@testable import Wording
@testable import Writing

/// Each format of records: many, and one with much in it.
let recordCases = RecordFormat.allCases.flatMap { format in
  records(format).map { input, size, text in
    GrowthCase(.records(format.rawValue), input, size: size) { size in
      let bytes = Array(text(size).utf8)
      return {
        var cutter = RecordCutter(name: "a", format: format)
        for block in [try cutter.append(bytes[...]), try cutter.finish()] {
          for record in block.records { use(block.profile(of: record)) }
        }
      }
    }
  }
}

private typealias Row = (String, Int, Making<String>)

private func records(_ format: RecordFormat) -> [Row] {
  switch format {
  case .json: objects + hostile { "{\"name\": \"Ada\", \"goal\": \(JSON.text($0).line)}\n" }
  case .csv: rows + hostile { "name,goal\nAda,\"\($0.doublingQuotes)\"\n" }
  case .yaml: documents + hostile { "name: Ada\ngoal: \($0.yamlQuoted)\n" }
  }
}

extension String {
  fileprivate var doublingQuotes: String { split(separator: "\"").joined(separator: "\"\"") }
}

private let objects: [Row] = [
  ("many", 50, { repeated($0) { "{\"name\": \"Ada \($0)\"}\n" } }),
  (
    "many keys", 100,
    {
      "{\"name\": \"Ada\", \"more\": {" + repeated($0, separator: ",") { "\"k\($0)\": 1" } + "}}\n"
    }
  ),
  ("unknown keys", 50, { "{\"name\": \"Ada\"" + repeated($0) { ", \"gaol\($0)\": 1" } + "}\n" }),
  (
    "a list", 200,
    {
      "{\"name\": \"Ada\", \"schools\": [" + repeated($0, separator: ",") { "\"s\($0)\"" } + "]}\n"
    }
  ),
  (
    "escapes", 2048,
    { "{\"name\": \"Ada\", \"goal\": \"" + filled("\\ud83d\\ude00\\n", $0) + "\"}\n" }
  ),
  ("nested", 12, { "{\"name\": \"Ada\", \"more\": \(nested($0, "{\"a\":", "1", "}"))}\n" }),
  (
    "nested lists", 12, { "{\"name\": \"Ada\", \"more\": {\"a\": \(nested($0, "[", "1", "]"))}}\n" }
  ),
  ("same key", 100, { "{\"name\": \"Ada\"" + repeated($0) { _ in ", \"goal\": 1" } + "}\n" }),
]

private let rows: [Row] = [
  ("many", 50, { "name,goal\n" + repeated($0) { "Ada \($0),x\n" } }),
  (
    "many as exported", 50,
    {
      "Notes:\n\"a\"\n\nFirst Name,Last Name,URL,Company,Position,Connected On\n"
        + repeated($0) { "Ada,Fox \($0),https://a.example/\($0),Acme,Analyst,18 Aug 2025\n" }
    }
  ),
  ("comments", 50, { "name,goal\nAda,x\n" + repeated($0) { "# \($0)\n" } }),
  ("headers again", 50, { "name,goal\nAda,x\n" + repeated($0) { _ in "name,goal\n" } }),
  ("lines before the header", 512, { "\"" + filled("a, b; c\n", $0) + "\"\nname,goal\nAda,x\n" }),
  ("one place", 50, { "name" + repeated($0) { _ in ",Full Name" } + "\nAda\n" }),
  ("cells too many", 200, { "name\nAda" + repeated($0) { _ in ",x" } + "\n" }),
  ("entities", 200, { "name,schools\nAda,\"" + filled("A&amp;M;", $0) + "\"\n" }),
  (
    "many columns", 100,
    { size in
      "name" + repeated(size) { ",more.k\($0)" } + "\nAda" + repeated(size) { _ in ",x" } + "\n"
    }
  ),
  (
    "unknown columns", 50,
    { size in
      "name" + repeated(size) { ",gaol\($0)" } + "\nAda" + repeated(size) { _ in ",x" } + "\n"
    }
  ),
  (
    "deep columns", 25,
    { size in
      "name" + repeated(size) { ",more.a.b.c.d.e.f.g.k\($0)" } + "\nAda"
        + repeated(size) { _ in ",x" } + "\n"
    }
  ),
  ("quotes", 2048, { "name,goal\nAda,\"" + filled("a\"\"", $0) + "\"\n" }),
  ("a quote that never ends", 2048, { "name,goal\nAda,\"" + filled("a,\n", $0) }),
  ("a list", 200, { "name,schools\nAda,\"" + repeated($0, separator: ";") { "s\($0)" } + "\"\n" }),
]

private let documents: [Row] = [
  ("many", 50, { repeated($0) { "---\nname: Ada \($0)\n" } }),
  ("unknown keys", 50, { "name: Ada\n" + repeated($0) { "gaol\($0): x\n" } }),
]

private func hostile(_ text: @escaping @Sendable (String) -> String) -> [Row] {
  (HostileText.telling + [.flags, .spaces]).map { hostile in
    (hostile.rawValue, 1024, { text(hostile.text($0)) })
  }
}

/// What reads files of YAML: profiles, front matter, channels and settings.
let readerCases =
  profiles.flatMap { input, size, text in
    [
      GrowthCase(.part("YAML"), input, size: size) { size in
        let bytes = Array(text(size).utf8)
        return { use(try YAMLDocument.read(bytes, name: "a.yaml")) }
      },
      GrowthCase(.part("profile"), input, size: size) { size in
        let bytes = Array(text(size).utf8)
        return { use(Profile.read(bytes, name: "a.yaml")) }
      },
      GrowthCase(.part("printed findings"), input, size: size) { size in
        let diagnostics = Profile.read(Array(text(size).utf8), name: "a.yaml").diagnostics
        return { for diagnostic in diagnostics { use(DiagnosticPrinter().text(for: diagnostic)) } }
      },
    ]
  }
  + frontMatters.map { input, size, text in
    GrowthCase(.part("front matter"), input, size: size) { size in
      let source = SourceText(name: "a.liquid", text: "---\n\(text(size))---\nHi.\n")
      return { use(Variant.read(source, name: "a", channels: .builtIn)) }
    }
  }
  + settings.map { input, size, text in
    GrowthCase(.part("lint.yaml"), input, size: size) { size in
      let source = SourceText(name: "lint.yaml", text: text(size))
      return { use(LintSettings.read(source)) }
    }
  }
  + channelFiles.map { input, size, text in
    GrowthCase(.part("channels.yaml"), input, size: size) { size in
      let bytes = Array(text(size).utf8)
      return {
        var table = ChannelTable.builtIn
        use(try table.extend(with: YAMLDocument.read(bytes, name: "channels.yaml")))
      }
    }
  }
  + pairs.flatMap { input, size, text in
    [
      GrowthCase(.part("common ground"), input, size: size) { size in
        let (sender, recipient) = try (
          profile("Grace Hopper", text(size)), profile("Ada Lovelace", text(size))
        )
        return { use(CommonGround(sender: sender, recipient: recipient)) }
      },
      GrowthCase(.part("facts"), input, size: size) { size in
        let (sender, recipient) = try (
          profile("Grace Hopper", text(size)), profile("Ada Lovelace", text(size))
        )
        let pair = try Pair(sender: sender, recipient: recipient)
        let options = try options()
        return { use(Facts(of: pair, options: options)) }
      },
      GrowthCase(.part("places of facts"), input, size: size) { size in
        let (sender, recipient) = try (
          profile("Grace Hopper", text(size)), profile("Ada Lovelace", text(size))
        )
        let facts = Facts(
          of: try Pair(sender: sender, recipient: recipient), options: try options())
        return { use(facts.places) }
      },
      GrowthCase(.part("the best of the starter library"), input, size: size) { size in
        let (sender, recipient) = try (
          profile("Grace Hopper", text(size)), profile("Ada Lovelace", text(size))
        )
        let pair = try Pair(sender: sender, recipient: recipient)
        let writer = Writer(library: .starter, options: try options())
        return { use(writer.best(for: pair)) }
      },
      GrowthCase(.part("listing of a profile"), input, size: size) { size in
        let profile = try profile("Ada Lovelace", text(size))
        return { use(profile.listing) }
      },
    ]
  }

private func profile(_ name: String, _ text: String) throws -> Profile {
  let reading = Profile.read(Array("name: \(name)\n\(text)".utf8), name: "\(name).yaml")
  guard let profile = reading.profile else {
    throw reading.diagnostics.first ?? Diagnostic("growth", "no profile")
  }
  return profile
}

private func options() throws -> WritingOptions {
  guard let channel = ChannelTable.builtIn["linkedin"] else {
    throw Diagnostic("growth", "no channel")
  }
  return WritingOptions(channel: channel, today: PartialDate(onCalendar: 2026, 11, 21))
}

private let profiles =
  hostile { "name: Ada Lovelace\ngoal: \($0.yamlQuoted)\n" } + longProfiles + manyInProfiles

private let longProfiles: [Row] = [
  ("a plain text on lines", 2048, { "name: Ada\ngoal:\n" + filled("  word word\n", $0) }),
  ("a block", 2048, { "name: Ada\ngoal: |\n" + filled("  word word\n\n", $0) }),
  ("a folded block", 2048, { "name: Ada\ngoal: >\n" + filled("  word word\n\n", $0) }),
  ("escapes", 2048, { "name: Ada\ngoal: \"" + filled("\\u00e9\\x41", $0) + "\"\n" }),
  ("doubled quotes", 2048, { "name: Ada\ngoal: 'a" + filled("''", $0) + "'\n" }),
  ("comments", 2048, { "name: Ada\n" + filled("# a comment\n", $0) }),
  ("a long comment", 2048, { "name: Ada # " + filled("# a", $0) + "\n" }),
  ("blank lines", 2048, { "name: Ada\n" + filled("\n", $0) + "goal: x\n" }),
  ("lines of CRLF", 2048, { "name: Ada\r\nmore:\r\n" + filled("  - ab\r\n", $0) }),
]

private let manyInProfiles: [Row] = [
  ("a long key", 1000, { "name: Ada\nmore: {" + filled("key", min($0, 1000)) + ": x}\n" }),
  ("own facts", 100, { "name: Ada\nmore:\n" + repeated($0) { "  key\($0): x\n" } }),
  (
    "own facts in a line", 100,
    { "name: Ada\nmore: {" + repeated($0, separator: ", ") { "key\($0): x" } + "}\n" }
  ),
  ("unknown keys", 30, { "name: Ada\n" + repeated($0) { "gaol\($0): x\n" } }),
  ("unknown keys in a line", 30, { "{name: Ada" + repeated($0) { ", gaol\($0): x" } + "}\n" }),
  ("same keys", 60, { "name: Ada\n" + repeated($0) { _ in "goal: x\n" } }),
  ("a list", 200, { "name: Ada\nschools:\n" + repeated($0) { "- School \($0)\n" } }),
  (
    "a list in a line", 200,
    { "name: Ada\nschools: [" + repeated($0, separator: ", ") { "School \($0)" } + "]\n" }
  ),
  (
    "a list of equal entries", 200,
    { "name: Ada\nschools: [" + repeated($0, separator: ", ") { _ in "School" } + "]\n" }
  ),
  (
    "contacts", 100,
    { "name: Ada\ncontacts:\n" + repeated($0) { "- {name: Person \($0), relation: a friend}\n" } }
  ),
  (
    "links", 100,
    {
      "name: Ada\nlinks: {" + repeated($0, separator: ", ") { "k\($0): \"https://a.co/\($0)\"" }
        + "}\n"
    }
  ),
  ("nested lists", 12, { "name: Ada\nmore: {a: \(nested($0, "[", "x", "]"))}\n" }),
  ("nested maps", 12, { "name: Ada\nmore: \(nested($0, "{a: ", "x", "}"))\n" }),
  ("nested maps on lines", 12, { "name: Ada\nmore:\n" + stairs($0) }),
  ("open brackets", 1500, { "name: Ada\nmore: " + filled("[", $0) + "\n" }),
  (
    "anchors", 60,
    { "name: Ada\nmore:\n" + repeated($0) { "  k\($0): &a\($0) x\n  l\($0): *a\($0)\n" } }
  ),
  ("one anchor", 60, { "name: Ada\nmore:\n  k: &a [x, y]\n" + repeated($0) { "  l\($0): *a\n" } }),
  ("tags", 60, { "name: Ada\nmore:\n" + repeated($0) { "  k\($0): !!str x\n" } }),
  ("unknown tags", 60, { "name: Ada\nmore:\n" + repeated($0) { "  k\($0): !foo x\n" } }),
  ("look-alikes", 60, { "name: Ada\nmore:\n" + repeated($0) { "  k\($0): pаypal\n" } }),
  ("look-alikes in a line", 60, { "name: Ada\ngoal: " + repeated($0) { _ in "pаypal " } + "\n" }),
  ("hidden characters", 60, { "name: Ada\ngoal: \"" + repeated($0) { _ in "a\u{200B}" } + "\"\n" }),
  ("many colons", 1024, { "name: Ada\ngoal: a" + filled(": b", $0) + "\n" }),
  ("a quote that never ends", 2048, { "name: Ada\ngoal: \"" + filled("word ", $0) + "\n" }),
  ("tabs", 1024, { "name: Ada\n" + filled("\t", $0) + "goal: x\n" }),
]

/// Maps, each a step further in.
private func stairs(_ count: Int) -> String {
  var text = ""
  for step in 1...count { text += filled("  ", 2 * step) + "a:\n" }
  return text + filled("  ", 2 * count + 2) + "b: x\n"
}

private let frontMatters: [Row] = [
  ("a long summary", 2048, { "summary: " + filled("when ", $0) + "\n" }),
  ("a long subject", 2048, { "summary: x\nsubject: " + filled("words ", $0) + "\n" }),
  (
    "outputs in the subject", 60,
    { "summary: x\nsubject: \"" + filled("{{ recipient.name }} ", 20 * $0) + "\"\n" }
  ),
  (
    "channels", 100,
    { "summary: x\nchannels: [" + repeated($0, separator: ", ") { _ in "email" } + "]\n" }
  ),
  (
    "unknown channels", 50,
    { "summary: x\nchannels: [" + repeated($0, separator: ", ") { "emial\($0)" } + "]\n" }
  ),
  // Numbers of as many digits, so that each key is as near to `subject` as the others.
  ("unknown keys", 50, { "summary: x\n" + repeated($0) { "subjetc\(100 + $0): x\n" } }),
]

private let settings: [Row] = [
  (
    "phrases", 100, { "phrases:\n" + repeated($0) { "- {say: phrase number \($0), instead: x}\n" } }
  ),
  ("a long phrase", 2048, { "phrases:\n- {say: " + filled("word ", $0) + ", instead: x}\n" }),
  ("unknown rules", 50, { "rules:\n" + repeated($0) { "  lint-filer\($0): off\n" } }),
  ("unknown keys", 50, { repeated($0) { "rule\($0): x\n" } }),
  ("rules", 50, { "rules:\n" + repeated($0) { "  rule-\($0): {existence: [a \($0), b]}\n" } }),
  ("patterns", 50, { "rules:\n" + repeated($0) { "  rule-\($0): {pattern: '(a|b)+\\d{2}'}\n" } }),
  ("a long pattern", 120, { "rules: {a: {pattern: '" + filled("a(b|c)", $0) + "'}}\n" }),
  ("examples", 50, { "rules:\n  a:\n    existence: b\n    bad: [" + filled("b, ", $0) + "b]\n" }),
]

private let channelFiles: [Row] = [
  ("channels", 100, channelFile),
  (
    "limits", 100,
    {
      "- name: one\n  limits: ["
        + repeated($0, separator: ", ") { "{amount: \($0 + 1), unit: utf16}" } + "]\n"
    }
  ),
  (
    "equal names", 60,
    { repeated($0) { _ in "- {name: one, limits: [{amount: 200, unit: utf16}]}\n" } }
  ),
  (
    "accepted channels", 60,
    {
      "- {name: one, limits: [{amount: 200, unit: utf16}], accepts: ["
        + repeated($0, separator: ", ") { _ in "email" } + "]}\n"
    }
  ),
  ("unknown keys", 50, { repeated($0) { "- {name: n\($0), limit: 3}\n" } }),
]

/// What both people of a pair say.
private let pairs = longPairs + hostilePairs

private let longPairs: [Row] = [
  ("schools", 60, { "schools: [" + repeated($0, separator: ", ") { "School \($0)" } + "]\n" }),
  ("equal schools", 60, { "schools: [" + repeated($0, separator: ", ") { _ in "School" } + "]\n" }),
  (
    "employers of legal forms", 10,
    {
      "employers: [" + repeated($0, separator: ", ") { "\"Acme \($0)\(filled(" Inc.", 200))\"" }
        + "]\n"
    }
  ),
  ("one employer of legal forms", 2048, { "employers: [\"Acme\(filled(" Inc.", $0))\"]\n" }),
  ("a company of legal forms", 2048, { "company: \"Acme\(filled(" Inc.", $0))\"\n" }),
  ("contacts", 60, { "contacts: [" + repeated($0, separator: ", ") { "Person \($0)" } + "]\n" }),
  ("own facts", 60, { "more: {" + repeated($0, separator: ", ") { "k\($0): x" } + "}\n" }),
  ("interests with signs", 2048, { "interests: [\"a \(filled("+#&", $0))\"]\n" }),
  ("interests with full stops", 2048, { "interests: [\"a\(filled(".b", $0))\"]\n" }),
]

private let hostilePairs = (HostileText.telling + [.legalForms]).map { hostile -> Row in
  ("an interest of \(hostile.rawValue)", 512, { interest(hostile.text($0)) })
}

private func interest(_ text: String) -> String {
  "interests: [\(text.yamlQuoted)]\nrole: \(text.yamlQuoted)\n"
}

/// A file of so many channels.
func channelFile(_ count: Int) -> String {
  repeated(count) { "- {name: channel-\($0), limits: [{amount: 200, unit: utf16}]}\n" }
}
