import Foundation
import TestSupport
import Testing

/// Text that means to deceive, on every way into the program and on every way out of it.
struct DeceptiveTextTests {
  private static let front = "---\nsummary: a\nsubject: a\n---\n"
  private static let files = [
    "me.yaml": "name: Grace Hopper\nwork: build X compilers\n",
    "ada.yaml": "name: Ada Lovelace\nrole: X mathematician\n",
    "data.yaml": "recipient: {first_name: Ada}\nrest: X\n",
    "templates/t.liquid": front + "Hi X {{ recipient.first_name }}{% render 'p' %}\n",
    "templates/partials/p.liquid": ", hello X.\n",
    "templates/channels.yaml": "- name: tiny\n  note: a X b\n",
    "templates/lint.yaml": "levels: {lint-untested: off} # X\n",
    "templates/t.cases.yaml": """
    cases:
    - sender: {name: Grace Hopper}
      recipient: {name: Ada Lovelace, role: X}
      text: Hi Ada, hello.

    """,
  ]

  /// A way for text to come in: the file that holds it, and a command that reads it.
  struct Entry: CustomTestStringConvertible {
    let file: String
    var whole: String?
    let arguments: [String]
    var testDescription: String { "\(whole ?? file): \(arguments.joined(separator: " "))" }

    init(_ file: String, whole: String? = nil, _ arguments: [String]) {
      self.file = file
      self.whole = whole
      self.arguments = arguments
    }
  }

  static let generate = ["me.yaml", "ada.yaml", "--variant", "t"]
  static let entries = [
    Entry("me.yaml", generate), Entry("ada.yaml", generate), Entry("templates/t.liquid", generate),
    Entry(
      "templates/t.liquid", whole: "---\nsummary: a X\n---\nHi {{ recipient.first_name }}\n",
      generate),
    Entry(
      "templates/t.liquid",
      whole: "---\nsummary: a\nsubject: a X\n---\nHi {{ recipient.first_name }}\n", generate),
    Entry("templates/partials/p.liquid", generate), Entry("templates/channels.yaml", generate),
    Entry("templates/channels.yaml", ["channels"]),
    Entry("templates/lint.yaml", ["templates", "lint"]),
    Entry("templates/t.liquid", ["templates", "lint"]),
    Entry("templates/partials/p.liquid", ["templates", "lint"]),
    Entry("templates/t.cases.yaml", ["templates", "test"]),
    Entry("ada.yaml", ["profiles", "check", "ada.yaml"]),
    Entry("ada.yaml", ["compare", "me.yaml", "ada.yaml"]),
    Entry("data.yaml", ["templates", "render", "templates/t.liquid", "--data", "data.yaml"]),
  ]

  /// What all files hold, with a text in the place of the mark of one of them.
  private func files(_ entry: Entry, _ text: String) -> [String: Data] {
    var files = Self.files.mapValues { $0.replacing(" X", with: "").replacing("X", with: "x") }
    files[entry.file] = (entry.whole ?? Self.files[entry.file] ?? "").replacing("X", with: text)
    return files.mapValues { Data($0.utf8) }
  }

  private func holdsRaw(_ text: String, _ data: Data) -> Bool {
    data.range(of: Data(text.utf8)) != nil
  }

  @Test(arguments: entries)
  func `what is hidden is an error with a place, and is never repeated raw`(entry: Entry)
    async throws
  {
    let hidden = [
      ("\u{1B}[31m", "text-control-character"), ("\u{9B}31m", "text-control-character"),
      ("\u{202E}", "text-bidirectional-control"), ("\u{200B}", "text-invisible-character"),
      ("\u{E0041}", "text-invisible-character"),
    ]
    for (text, code) in hidden {
      let run = try await Program(files: files(entry, text)).run(entry.arguments)
      let told = run.outputText + run.errorText
      // A comparison goes on with the others, and shows this one as invalid.
      #expect(run.status == 1, "\(told)")
      #expect(told.contains("[\(code)]"), "\(told)")
      #expect(told.contains("\(entry.file):"), "\(told)")
      #expect(!holdsRaw(text, run.output + run.error), "\(code)")
    }
  }

  @Test(arguments: entries)
  func `what may deceive is a warning with a place`(entry: Entry) async throws {
    let doubtful = [
      ("x\u{200D}y", "text-stray-character"), ("x\u{F8FF}", "text-private-use"),
      ("p\u{430}y", "text-mixed-scripts"), ("x\u{378}", "text-unassigned"),
    ]
    for (text, code) in doubtful {
      let run = try await Program(files: files(entry, text)).run(entry.arguments)
      let told = run.outputText + run.errorText
      #expect(told.contains("[\(code)]"), "\(told)")
      #expect(told.contains("\(entry.file):"), "\(told)")
      if code != "text-mixed-scripts" {
        #expect(!holdsRaw(text, run.error), "what is told shows it written out")
      }
    }
  }

  @Test func `signs that look like those of a tag keep a template from being used`() async throws {
    for file in ["templates/t.liquid", "templates/partials/p.liquid"] {
      let entry = Entry(file, Self.generate)
      let run = try await Program(files: files(entry, "｛｛ x ｝｝")).run(entry.arguments)
      #expect(run.status == 1)
      #expect(run.output.isEmpty)
      #expect(run.errorText.contains("[template-look-alike]"))
    }
  }

  @Test func `a template with carriage returns alone says so`() async throws {
    for file in ["templates/t.liquid", "templates/partials/p.liquid"] {
      let entry = Entry(file, Self.generate)
      var files = files(entry, "")
      let text = String(decoding: files[file] ?? Data(), as: UTF8.self)
      files[file] = Data(text.replacing("\n", with: "\r").utf8)
      let run = try await Program(files: files).run(entry.arguments)
      #expect(run.status == 1)
      #expect(run.errorText.contains("[template-line-end]"))
      #expect(run.errorText.contains("\(file):1:"))
    }
  }

  // MARK: Names and options

  private static let hostile = "\u{1B}[31m\u{202E}\u{200B}"
  private static let faulty = "a\(hostile).yaml"
  private static let person = "b\(hostile).yaml"
  private static let library = "lib\(hostile)"

  static let outputs: [[String]] = {
    var all: [[String]] = [
      "--channel", "--limit", "--variant", "--kind", "--language", "--seed", "--today", "--format",
      "--templates", "--color", "--\(hostile)",
    ].map { ["me.yaml", "ada.yaml", $0, hostile] }
    for format in ["text", "json"] {
      all += [
        ["me.yaml", faulty, "--format", format], ["me.yaml", "no\(hostile)", "--format", format],
        [
          "me.yaml", person, "--templates", library, "--variant", "t\(hostile)", "--explain",
          "--format", format,
        ],
        ["templates", "list", "--templates", library, "--format", format],
        ["templates", "show", "t\(hostile)", "--templates", library, "--format", format],
        ["templates", "test", "--templates", library, "--format", format],
        ["templates", "coverage", "--templates", library, "--format", format, faulty, person],
      ]
    }
    for format in ["text", "json", "html", "markdown"] {
      all += [
        [
          "compare", "me.yaml", faulty, person, "--templates", library, "--all", "--format", format,
        ],
        ["compare", "me.yaml", person, "--against", hostile, "--format", format],
        ["compare", "me.yaml", person, "--against", library, "--format", format],
        [
          "compare", "me.yaml", person, "--templates", library, "--against", "templates",
          "--format",
          format,
        ],
      ]
    }
    for format in ["text", "json", "sarif", "github"] {
      all.append(["templates", "lint", "--templates", library, "--format", format])
    }
    return all + [
      ["templates", "lint", "--explain", hostile], ["templates", "show", hostile],
      ["templates", "render", hostile], ["templates", "render", "\(library)/u.liquid"],
      ["templates", "new", hostile], ["profiles", "check", faulty, person],
      ["profiles", "check", faulty, "--format", "json"], ["profiles", "show", faulty],
      ["profiles", "show", person], ["profiles", "new", "\(hostile).yaml", "--name", "Ada B"],
      ["profiles", "new", "n.yaml", "--name", "Ada \(hostile)"], ["init", "dir\(hostile)"],
      ["channels", "--templates", library], ["channels", "--format", hostile], [hostile],
      ["templates", hostile], ["help", hostile], ["profiles", "schema", hostile],
    ]
  }()

  @Test(arguments: outputs)
  func `names of files and values of options are shown written out`(arguments: [String])
    async throws
  {
    var files = files(Entry("me.yaml", []), "x")
    let plain = Self.front + "Hi {{ recipient.first_name }}\n"
    files[Self.faulty] = Data("nme: X\n".utf8)
    files[Self.person] = Data("name: Ada Lovelace\n".utf8)
    files["\(Self.library)/t\(Self.hostile).liquid"] = Data(plain.utf8)
    files["\(Self.library)/u.liquid"] = Data((Self.front + "Hi {{ x }}\n").utf8)
    files["\(Self.library)/t\(Self.hostile).cases.yaml"] = files["templates/t.cases.yaml"]
    let run = try await Program(files: files).run(arguments)
    #expect([0, 1, 2, 64].contains(run.status))
    for text in ["\u{1B}", "\u{202E}", "\u{200B}"] {
      #expect(!holdsRaw(text, run.output + run.error), "\(run.outputText)\(run.errorText)")
    }
  }

  @Test func `names of people in any script go through as they are`() async throws {
    for name in ["محمد علي", "דוד לוי", "علی‌رضا", "ශ්‍රී ලංකා", "क्‍ष", "Ada 👩🏽‍🚀"] {
      let profile = Data("name: {given: \"\(name)\", called: \"\(name)\"}\n".utf8)
      let files = files(Entry("me.yaml", []), "x").merging(["ada.yaml": profile]) { $1 }
      let run = try await Program(files: files).run(Self.generate)
      #expect(run.outputText == "Hi \(name), hello.\n")
      #expect(!run.errorText.contains("[text-"))
    }
  }
}
