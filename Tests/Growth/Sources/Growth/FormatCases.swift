import ArgumentParser
import Diagnostics
import FoundationEssentials
@testable import invite
@testable import Text

/// Each format of each command: the command itself, on files with more and more in them.
///
/// Reading the arguments is not counted.
let formatCases = commands.flatMap { words, inputs in
  inputs.map { input, size, prepare in
    GrowthCase(.format(words), input, size: size) { size in
      let folder = try GrowthFolder()
      let arguments = try prepare(folder, size)
      let parts = words.split(separator: " ").map { String($0) }
      var command = try InviteCommand.parseAsRoot(parts + arguments)
      // A command that finds something ends with an error, which is no refusal.
      return { do { try command.run() } catch is ExitCode {} }
    }
  }
}

typealias FormatInput = (
  input: String, size: Int, prepare: @Sendable (GrowthFolder, Int) throws -> [String]
)

/// What each command is run on: its first format on all of its inputs, and the others, which differ
/// only in how they print, on the last of them.
private let commands: [(words: String, inputs: [FormatInput])] = listed.flatMap {
  words, formats, inputs in
  formats.enumerated().map { number, format in
    ("\(words) --\(format)", number == 0 ? inputs : inputs.suffix(4))
  }
}

private let listed: [(words: String, formats: [String], inputs: [FormatInput])] = [
  ("generate", ["format text", "format json"], messages),
  ("compare", ["format text", "format json", "format markdown", "format html"], comparisons),
  (
    "batch", ["input json"],
    batches { "{\"name\": \"Ada Lovelace\", \"company\": \"C \($0)\"}\n" }
  ),
  ("batch", ["input yaml"], batches { "---\nname: Ada Lovelace\ncompany: C \($0)\n" }),
  (
    "batch", ["input csv"],
    batches { ($0 == 0 ? "name,company\n" : "") + "Ada Lovelace,C \($0)\n" }
  ),
  (
    "batch", ["format json", "format csv", "format html"],
    batches { "{\"name\": \"Ada \($0)\", \"company\": \"C\", \"id\": \"=\($0)\"}\n" }
  ),
  ("to", ["format text", "format json"], lines),
  ("templates lint", ["format text", "format json", "format sarif", "format github"], lints),
  ("templates list", ["format text", "format json"], libraries),
  ("templates show", ["format text", "format json"], shown),
  ("templates test", ["format text", "format json", "format junit", "format github"], tests),
  ("templates coverage", ["format text", "format json"], coverages),
  ("profiles check", ["format text", "format json", "format github"], profiles),
  ("check", ["format text", "format json", "format sarif", "format github"], checks),
  ("channels", ["format text", "format yaml"], channels),
  ("status", ["format text", "format json"], ledgers),
  ("results", ["format text", "format json", "format html"], ledgers),
  ("plan", ["format text", "format json"], plans),
  ("sync", ["format text", "format json"], exports),
]

private let messages: [FormatInput] = (HostileText.telling + [.links]).map {
  hostile -> FormatInput in
  (
    hostile.rawValue, 1024,
    { folder, size in
      [
        try folder.write("me.yaml", sender),
        try folder.write("ada.yaml", recipient(topic: hostile.text(size))),
        "--templates", try folder.library(["a": message]), "--channel", "email",
      ]
    }
  )
}

private let checks: [FormatInput] = (HostileText.telling + [.links]).map { hostile -> FormatInput in
  (
    hostile.rawValue, 1024,
    { folder, size in
      let text = try folder.write("text.txt", "Hi Ada, " + hostile.text(size))
      return [
        text, "--from", try folder.write("me.yaml", sender), "--to",
        try folder.write("ada.yaml", "name: Ada Lovelace\n"), "--channel", "linkedin",
      ]
    }
  )
}

private let lines = hostileLines + largeLines

private let hostileLines = (HostileText.telling + [.links]).map { hostile -> FormatInput in
  (
    hostile.rawValue, 1024,
    { folder, size in
      [
        "Ada Lovelace", "met.topic=\(hostile.text(size))",
        "--from", try folder.write("me.yaml", sender),
        "--templates", try folder.library(["a": message]), "--channel", "email",
      ]
    }
  )
}

private let largeLines: [FormatInput] = [
  (
    "facts", 30,
    { folder, size in
      var facts: [String] = []
      for index in 0..<size { facts.append("more.fact\(index)=x") }
      return ["Ada Lovelace", "met.topic=engines"] + facts + [
        "--from", try folder.write("me.yaml", sender),
        "--templates", try folder.library(["a": message]), "--channel", "email",
      ]
    }
  )
]

private let comparisons = hostileComparisons + largeComparisons

private let largeComparisons: [FormatInput] = [
  (
    "recipients", 4,
    { folder, size in
      [
        try folder.write("me.yaml", sender), try people(size, in: folder), "--templates",
        try folder.library(["a": message]),
      ]
    }
  ),
  (
    "templates", 6,
    { folder, size in
      [
        try folder.write("me.yaml", sender),
        try folder.write("ada.yaml", recipient(topic: "engines")),
        "--templates", try folder.library(many(size, message)),
      ]
    }
  ),
  (
    "choices", 30,
    { folder, size in
      [
        try folder.write("me.yaml", sender),
        try folder.write("ada.yaml", recipient(topic: "engines")),
        "--templates",
        try folder.library([
          "a": repeated(size) { "{% choose %}We met \($0).{% or %}{{ met.topic }}{% endchoose %} " }
        ]),
        "--channel", "email",
      ]
    }
  ),
]

private let hostileComparisons = [HostileText.words, .marks, .quotes, .flags, .links].map {
  hostile -> FormatInput in
  (
    hostile.rawValue, 1024,
    { folder, size in
      [
        try folder.write("me.yaml", sender),
        try folder.write("ada.yaml", recipient(topic: hostile.text(size))),
        "--templates", try folder.library(["a": message, "b": message + " Bye."]), "--channel",
        "email",
      ]
    }
  )
}

private func batches(_ record: @escaping Making<String>) -> [FormatInput] {
  [
    ("records without a message", "{{ met.topic }} " + message),
    ("records", "Hi {{ recipient.first_name }}."),
  ].map {
    input, body in
    (
      input, 10,
      { folder, size in
        [
          try folder.write("me.yaml", sender),
          try folder.write("people", repeated(size, record)),
          "--templates", try folder.library(["a": body]),
        ]
      }
    )
  }
}

private let lints = hostileLints + largeLints

private let hostileLints =
  [HostileText.oneWord, .shouting, .sentences, .lines].map { hostile -> FormatInput in
    (
      "one file of \(hostile.rawValue)", 256,
      { folder, size in
        ["--templates", try folder.linted("Hi {{ recipient.first_name }}, " + hostile.text(size))]
      }
    )
  }

private let largeLints: [FormatInput] = [
  ("many files", 6, { folder, size in ["--templates", try folder.library(many(size, message))] }),
  (
    "many faults in a line", 25,
    { folder, size in
      ["--templates", try folder.linted(repeated(size) { "{{ recipient.frist_name\($0) }} " })]
    }
  ),
  (
    "many faults on lines", 25,
    { folder, size in
      ["--templates", try folder.linted(repeated(size) { "{{ recipient.frist_name\($0) }}\n" })]
    }
  ),
]

private let libraries: [FormatInput] = [
  ("many files", 3, { folder, size in ["--templates", try folder.library(many(size, message))] }),
  (
    "a long summary", 2048,
    { folder, size in
      ["--templates", try folder.library(["a": message], summary: filled("when ", size))]
    }
  ),
]

private let shown: [FormatInput] = [
  (
    "choices", 8,
    { folder, size in
      [
        "a", "--templates",
        try folder.library([
          "a": repeated(size) { "{% choose %}We met \($0).{% or %}{{ met.topic }}{% endchoose %} " }
        ]),
      ]
    }
  ),
  (
    "long text", 1024,
    { folder, size in ["a", "--templates", try folder.library(["a": filled("words ", size)])] }
  ),
  (
    "nested choices", 8,
    { folder, size in
      [
        "a", "--templates",
        try folder.library([
          "a": repeated(size) { "{% choose %}a \($0) " }
            + repeated(size) { "{% or %}b \($0){% endchoose %}" }
        ]),
      ]
    }
  ),
]

private let tests: [FormatInput] = [
  (
    "cases", 6,
    { folder, size in
      let library = try folder.library(["a": message])
      let cases = repeated(size) { "  - name: case \($0)\n    text: Hi Ada, something else.\n" }
      _ = try folder.write(
        "templates/a.cases.yaml",
        "sender:\n  name: Grace Hopper\nrecipient:\n  name: Ada Lovelace\n  ties: {met: {topic: engines}}\n"
          + "today: 2026-11-21\ncases:\n" + cases)
      return ["--templates", library]
    }
  ),
  (
    "a long text", 2048,
    { folder, size in
      let library = try folder.library(["a": message])
      _ = try folder.write(
        "templates/a.cases.yaml",
        "sender:\n  name: Grace Hopper\nrecipient:\n  name: Ada Lovelace\n  ties: {met: {topic: \"\(filled("engine ", size / 2))\"}}\n"
          + "today: 2026-11-21\ncases:\n  - name: one\n    channel: email\n    text: \"\(filled("machine ", size / 2))\"\n"
      )
      return ["--templates", library]
    }
  ),
]

private let coverages: [FormatInput] = [
  (
    "templates", 6,
    { folder, size in
      [
        try people(2, in: folder), "--templates", try folder.library(many(size, message)),
      ]
    }
  ),
  (
    "alternatives", 30,
    { folder, size in
      let ways = repeated(size, separator: "{% or %}") { "Way \($0)." }
      return [
        try people(2, in: folder), "--templates",
        try folder.library(["a": "{% vary %}" + ways + "{% endvary %}"]),
      ]
    }
  ),
  (
    "facts", 30,
    { folder, size in
      [
        try people(2, in: folder), "--templates",
        try folder.library(["a": repeated(size) { "{{ sender.more.k\($0) | default: \"x\" }} " }]),
      ]
    }
  ),
  (
    "pairs of recipients", 16,
    { folder, size in
      [
        try people(Int(Double(size).squareRoot()), in: folder), try folder.write("me.yaml", sender),
        "--templates",
        try folder.library(["a": message]),
      ]
    }
  ),
  (
    "choices", 20,
    { folder, size in
      [
        try people(2, in: folder), "--templates",
        try folder.library([
          "a": repeated(size) { "{% choose %}We met \($0).{% or %}{{ met.topic }}{% endchoose %} " }
        ]),
      ]
    }
  ),
]

private let profiles: [FormatInput] = [
  ("files", 6, { folder, size in [try people(size, in: folder)] }),
  (
    "unknown keys", 30,
    { folder, size in
      [try folder.write("ada.yaml", "name: Ada Lovelace\n" + repeated(size) { "gaol\($0): x\n" })]
    }
  ),
  (
    "a long text", 2048,
    { folder, size in [try folder.write("ada.yaml", recipient(topic: filled("engine ", size)))] }
  ),
  (
    "unknown keys in a line", 30,
    { folder, size in
      [
        try folder.write(
          "ada.yaml", "{name: Ada Lovelace" + repeated(size) { ", gaol\($0): x" } + "}\n")
      ]
    }
  ),
]

private let channels: [FormatInput] = [
  (
    "many", 30,
    { folder, size in
      let library = try folder.library(["a": message])
      _ = try folder.write("templates/channels.yaml", channelFile(size))
      return ["--templates", library]
    }
  )
]

let sender = "name: Grace Hopper\nwork: build compilers\ngoal: compare notes\n"

let message = """
  Hi {{ recipient.first_name }}, {% choose %}it was good to talk about {{ met.topic }}\
  {% or %}we met{% endchoose %}.
  """

private func recipient(topic: String) -> String {
  "name: Ada Lovelace\nties:\n  met:\n    topic: \(topic.yamlQuoted)\n"
}

private func many(_ count: Int, _ body: String) -> [String: String] {
  Dictionary(uniqueKeysWithValues: (0..<count).map { ("t\($0)", "\(body) Number \($0).") })
}

func people(_ count: Int, in folder: GrowthFolder) throws -> String {
  for index in 0..<count {
    _ = try folder.write(
      "people/p\(index).yaml", "name: Ada Lovelace\nties: {met: {topic: engine \(index)}}\n")
  }
  return folder.path("people")
}
