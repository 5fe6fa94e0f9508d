import Foundation
import TestSupport
import Testing

/// `--watch`, with files that change in all the ways that editors change them.
struct WatchTests {
  private func template(_ text: String) -> String { "---\nsummary: a\n---\n\(text)\n" }

  private var files: [String: String] {
    [
      "me.yaml": "name: Grace Hopper\n", "ada.yaml": "name: Ada Lovelace\n",
      "templates/one.liquid": template("Hi {{ recipient.first_name }}, one."),
      "templates/two.liquid": template("Hi {{ recipient.first_name }}, two."),
    ]
  }

  private let command = "invite compare me.yaml ada.yaml --watch"

  @Test func `a result is made again when a file is written, renamed over, added or removed`()
    async throws
  {
    var program = try LiveProgram(command, files: files)
    defer { program.remove() }
    try await program.expect("Hi Ada, two.")
    try await program.expect("watching 4 files; Ctrl-C ends")

    try program.save(template("Written in place, {{ recipient.first_name }}."), to: one)
    try await program.expect("Written in place, Ada.")
    try await program.expect("changed templates/one.liquid\n")

    try program.saveByRenaming(template("Renamed over, {{ recipient.first_name }}."), to: one)
    try await program.expect("Renamed over, Ada.")
    try await program.expect("changed templates/one.liquid\n")

    try program.save(template("A third one, {{ recipient.first_name }}."), to: "templates/c.liquid")
    try await program.expect("A third one, Ada.")
    try await program.expect("added templates/c.liquid\n")

    try program.remove("templates/c.liquid")
    let shown = try await program.expect("removed templates/c.liquid\n")
    #expect(!shown.contains("A third one"))

    try program.save("name: {called: Countess, given: Ada, family: King}\n", to: "ada.yaml")
    try await program.expect("Renamed over, Countess.")
    try await program.expect("changed ada.yaml\n")

    program.end()
    #expect(try await program.status() == 0)
    #expect(program.news.isEmpty)
  }

  private let one = "templates/one.liquid"

  @Test func `a file that vanishes for a moment is not removed`() async throws {
    var program = try LiveProgram(command, files: files)
    defer { program.remove() }
    try await program.expect("Ctrl-C ends")
    try program.save(template("Back again, {{ recipient.first_name }}."), to: "new")
    try program.shell("mv \(one) old; sleep 0.2; mv new \(one)")
    let shown = try await program.expect("changed templates/one.liquid\n")
    #expect(shown.contains("Back again, Ada."))
    #expect(!shown.contains("removed"))
  }

  @Test func `cases are run again when a template or a case changes`() async throws {
    let cases = "sender: {name: Grace Hopper}\nrecipient: {name: Ada Lovelace}\ncases:\n"
    var program = try LiveProgram(
      "invite templates test --watch",
      files: [
        "templates/one.liquid": template("Hi {{ recipient.first_name }}, one."),
        "templates/one.cases.yaml": cases + "- {text: \"Hi Ada, one.\"}\n",
      ])
    defer { program.remove() }
    try await program.expect("1 case of 1 template passes")
    try program.save(template("Hi {{ recipient.first_name }}, two."), to: one)
    try await program.expect("Hi Ada, [-one-]{+two+}.")
    try await program.expect("changed templates/one.liquid\n")
    try program.save(cases + "- {text: \"Hi Ada, two.\"}\n", to: "templates/one.cases.yaml")
    try await program.expect("1 case of 1 template passes")
    try await program.expect("changed templates/one.cases.yaml\n")
    program.end()
    #expect(try await program.status() == 0)
  }

  @Test func `a template that breaks is told and left out until it is mended`() async throws {
    var program = try LiveProgram(command, files: files)
    defer { program.remove() }
    try await program.expect("Ctrl-C ends")

    try program.save(template("Hi {{ recipient.frist_name }}."), to: one)
    let broken = try await program.expect("changed templates/one.liquid\n")
    #expect(broken.contains("did you mean `recipient.first_name`?"))
    #expect(broken.contains("Hi Ada, two."))
    #expect(!broken.contains("Hi Ada, one."))

    try program.save(template("Mended, {{ recipient.first_name }}."), to: one)
    let mended = try await program.expect("changed templates/one.liquid\n")
    #expect(!mended.contains("did you mean"))
    #expect(mended.contains("Mended, Ada."))
  }

  @Test func `a profile that breaks or goes is told, and is mended again`() async throws {
    var program = try LiveProgram(command, files: files)
    defer { program.remove() }
    try await program.expect("Ctrl-C ends")

    try program.save("nmae: Grace Hopper\n", to: "me.yaml")
    #expect(try await program.expect("changed me.yaml\n").contains("did you mean `name`?"))
    try program.save("name: Grace Hopper\n", to: "me.yaml")
    #expect(try await program.expect("changed me.yaml\n").contains("Hi Ada, two."))

    try program.remove("ada.yaml")
    #expect(try await program.expect("removed ada.yaml\n").contains("there is no file `ada.yaml`"))
    try program.save("name: Ada Byron\n", to: "ada.yaml")
    #expect(try await program.expect("added ada.yaml\n").contains("Ada Byron"))
  }

  @Test func `channels, settings, partials and folders of profiles are watched too`() async throws {
    var program = try LiveProgram(
      "invite compare me.yaml people --watch",
      files: files.merging([
        "people/ada.yaml": "name: Ada Lovelace\n",
        "templates/three.liquid": template("{% render 'hello' %}, {{ recipient.first_name }}."),
        "templates/partials/hello.liquid": "Good day",
      ]) { $1 })
    defer { program.remove() }
    try await program.expect("Good day, Ada.")
    try await program.expect("Ctrl-C ends")

    try program.save("Good evening", to: "templates/partials/hello.liquid")
    try await program.expect("Good evening, Ada.")
    try await program.expect("changed templates/partials/hello.liquid\n")
    try program.save("name: Bob Noyce\n", to: "people/bob.yaml")
    try await program.expect("Good evening, Bob.")
    try await program.expect("added people/bob.yaml\n")
    try program.save("{}\n", to: "templates/lint.yaml")
    try await program.expect("added templates/lint.yaml\n")
    try program.save("a draft of an editor", to: "templates/.one.liquid.swp")
    try program.save("{}\n", to: "templates/channels.yaml")
    let shown = try await program.expect("added templates/channels.yaml\n")
    #expect(!shown.contains(".swp"))
  }

  @Test func `a result can go to a file, which stays as it was where none can be made`()
    async throws
  {
    var program = try LiveProgram(command + " --output out.txt", files: files)
    defer { program.remove() }
    try await program.expect("wrote out.txt; watching 4 files; Ctrl-C ends\n")
    try await program.expect("Hi Ada, one.", in: "out.txt")
    try program.save("name: Ada Byron\n", to: "ada.yaml")
    try await program.expect("wrote out.txt; changed ada.yaml\n")
    try await program.expect("Ada Byron", in: "out.txt")
    try program.save("nmae: Grace\n", to: "me.yaml")
    try await program.expect("left out.txt as it was; changed me.yaml\n")
    try await program.expect("Ada Byron", in: "out.txt")
    program.end(interrupting: true)
    #expect(try await program.status() == 0)
  }

  @Test func `nothing is watched where the first result cannot be made at all`() async throws {
    var program = try LiveProgram("invite compare me.yaml nobody.yaml --watch", files: files)
    defer { program.remove() }
    try await program.expect("there is no file `nobody.yaml`")
    #expect(try await program.status() == 2)
  }

  @Test func `watching ends when nobody reads any more`() async throws {
    let program = try LiveProgram("sh -c '\(command) | head -n 1'", files: files)
    defer { program.remove() }
    #expect(try await program.status() == 0)
  }
}
