import Foundation
import TestSupport
import Testing

/// `invite profiles import` and `paste` as a user runs them: files, status and what is never touched.
struct ImportCommandTests {
  private static let people = "name,company,email\nAda Lee,Acme,ada@x.example\n"

  private func run(
    _ arguments: String, _ files: [String: String]
  ) async throws -> (run: Program.Run, files: [String: String]) {
    let program = Program(files: files.mapValues { Data($0.utf8) })
    return (try await program.run(arguments.split(separator: " ").map { String($0) }), files)
  }

  /// What a shell prints, results and remarks, in a folder with files.
  private func shell(_ command: String, _ files: [String: String]) async throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "invite-import-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return try await Program.shell(command, in: folder)
  }

  @Test func `a file that is there is kept, another of the name gets a number`() async throws {
    let files = [
      "people.csv": Self.people, "people/ada-lee.yaml": "name: Ada Lee\ncompany: Quay\n# mine\n",
    ]
    let printed = try await shell(
      "invite profiles import people.csv; cat people/ada-lee.yaml; invite profiles import people.csv",
      files)
    #expect(printed.contains("people/ada-lee-2.yaml\n"))
    #expect(printed.contains("# mine"))
    #expect(printed.contains("1 row: 0 imported into people, 1 skipped"))
  }

  @Test func `with replace it is written over, but no link is followed`() async throws {
    let files = ["people.csv": Self.people, "people/ada-lee.yaml": "name: Ada Lee\n# mine\n"]
    let replaced = try await shell(
      "invite profiles import people.csv --replace; grep -c mine people/ada-lee.yaml", files)
    #expect(replaced.hasSuffix("0\n"))
    let linked = try await shell(
      "mv people/ada-lee.yaml own.yaml; ln -s ../own.yaml people/ada-lee.yaml; "
        + "invite profiles import people.csv --replace; grep -c mine own.yaml", files)
    #expect(linked.hasSuffix("1\n"))
    #expect(linked.contains("there is a link `people/ada-lee.yaml` already"))
  }

  @Test func `a row that cannot be read is status 1, and the others are imported`() async throws {
    let table = Self.people + "Bo Lund,\"Acme\nCy Roe,Quay,c@x.example\n"
    let (run, _) = try await run("profiles import people.csv", ["people.csv": table])
    #expect(run.status == 1)
    #expect(run.outputText == "people/ada-lee.yaml\n")
    #expect(run.errorText.contains("2 rows: 1 imported into people, 1 skipped"))
  }

  @Test func `a folder that cannot be written to is status 2`() async throws {
    let files = ["people.csv": Self.people, "people": "a file in the way"]
    let (run, _) = try await run("profiles import people.csv", files)
    #expect(run.status == 2)
    #expect(run.outputText == "")
  }

  @Test func `one bad file of a folder does not stop the others`() async throws {
    let files = ["lists/a.csv": "%%%\n", "lists/b.csv": Self.people, "lists/.c.csv": "hidden"]
    let (run, _) = try await run("profiles import lists", files)
    #expect(run.status == 1)
    #expect(run.outputText == "people/ada-lee.yaml\n")
  }

  @Test func `a link in a folder leads to nobody outside`() async throws {
    let printed = try await shell(
      "mkdir lists; ln -s ../people.csv lists/a.csv; invite profiles import lists; echo $?",
      ["people.csv": Self.people])
    #expect(printed.contains("is a link that leads out of `lists`"))
    #expect(printed.hasSuffix("2\n"))
  }

  @Test func `a pipe and standard input are read once`() async throws {
    for command in [
      "cat people.csv | invite profiles import -", "invite profiles import - < people.csv",
    ] {
      let printed = try await shell(command, ["people.csv": Self.people])
      #expect(printed.hasPrefix("people/ada-lee.yaml\n"))
    }
  }

  @Test func `an event needs to be one, and both words`() async throws {
    let files = ["people.csv": Self.people]
    for options in ["--event Ferry", "--as met", "--event N/A --as met"] {
      let (run, _) = try await run("profiles import people.csv \(options)", files)
      #expect(run.status == 64)
    }
  }

  @Test func `what is pasted is kept where nothing is`() async throws {
    let page = ["page.txt": "Ada Lee\nEngineer at Acme\n", "people/ada.yaml": "mine"]
    let (kept, _) = try await run("profiles paste page.txt --save people/ada.yaml", page)
    #expect(kept.status == 2)
    let (new, _) = try await run("profiles paste page.txt --save people/lee.yaml", page)
    #expect(new.status == 0 && new.errorText.contains("wrote people/lee.yaml"))
    let (schema, _) = try await run("profiles paste --schema", [:])
    #expect(schema.status == 0 && schema.outputText.contains("\"$schema\""))
  }

  @Test func `save without a file is the person's own in the folder people`() async throws {
    let files = ["me.yaml": "name: Grace Hopper\n"]
    for (arguments, place) in [
      ("\"Ada Lee\" met=FOSDEM --save", "people/ada-lee.yaml"),
      ("\"Ada Lee\" --save met=FOSDEM", "people/ada-lee.yaml"),
      ("\"Ada Lee\" met=FOSDEM --save --channel email", "people/ada-lee.yaml"),
      ("\"Ada Lee\" met=FOSDEM --save a.yaml", "a.yaml"),
    ] {
      let printed = try await shell("invite to \(arguments); cat \(place)", files)
      #expect(printed.contains("wrote \(place)") && printed.contains("event: FOSDEM"))
    }
  }
}
