import Foundation
import TestSupport
import Testing

/// Every command of the README and of the guides is run, and what it prints is compared.
struct ReadmeTests {
  private static let isRecording = ProcessInfo.processInfo.environment["INVITE_RECORD"] != nil

  /// What is said of a day (`last month`) is said as on this one, whenever the tests run.
  private static let today = "--today 2026-11-28"

  /// Puts the day into each command that takes one.
  private static let dated = """
    export HOME=$PWD
    invite() {
      case "$1 $2 $*" in
        *--today*|init*|channels*|check*|"profiles show"*|"profiles schema"*|"profiles import"*|"profiles paste"*) command invite "$@" ;;
        *) command invite "$@" \(today) ;;
      esac
    }

    """

  /// A folder with the profiles and templates of the project, and with the lists of a story, which the
  /// commands of one page may change.
  private func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "invite-readme-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["profiles", "templates"] {
      try FileManager.default.copyItem(
        at: Checkout.root.appending(path: name), to: folder.appending(path: name))
    }
    for name in ["guests.csv", "Basic_LinkedInDataExport_12-20-2026"] {
      try FileManager.default.copyItem(
        at: Checkout.root.appending(path: "Tests/InviteTests/Story/\(name)"),
        to: folder.appending(path: name))
    }
    return folder
  }

  /// Writes a block that starts with a comment with its path, such as `# company/lint.yaml`, to that
  /// file; in a template the comment is the first line of the front matter.
  private func write(_ block: Document.Block, in folder: URL) throws {
    let lines = block.text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let head = lines.first(where: { $0 != "---" }), head.hasPrefix("# "),
      head.contains("/"), head.hasSuffix(".yaml") || head.hasSuffix(".liquid")
    else { return }
    let file = folder.appending(path: head.dropFirst(2))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data((block.text + "\n").utf8).write(to: file)
  }

  /// A block as it should read: each command followed by what it prints.
  private func executed(_ block: Document.Block, in folder: URL) async throws -> String {
    let lines = block.text.split(separator: "\n", omittingEmptySubsequences: false)
    let answers = lines.filter { $0 == ">" || $0.hasPrefix("> ") }.map { $0.dropFirst(2) }
    var shown: [String] = []
    for line in lines where line.hasPrefix("$ ") {
      let command = String(line.dropFirst(2))
      let output =
        answers.isEmpty
        ? try await Program.shell(Self.dated + command, in: folder)
        : try await played(command, typing: answers, in: folder)
      let printed = output.split(separator: "\n", omittingEmptySubsequences: false)
      shown.append(String(line))
      shown += printed.dropLast(output.hasSuffix("\n") || output.isEmpty ? 1 : 0).map(String.init)
    }
    return shown.joined(separator: "\n")
  }

  /// What a terminal shows of a command and of the answers that are typed at its prompts.
  private func played(
    _ command: String, typing answers: [Substring], in folder: URL
  ) async throws -> String {
    let terminal = "env -C '\(folder.path)' script -qec '\(command) \(Self.today)' /dev/null"
    var program = try LiveProgram(terminal, files: [:])
    defer { program.remove() }
    for answer in answers {
      try await program.expect("\r\n> ")
      try program.type(answer + "\n")
    }
    _ = try await program.status()
    return program.printed.replacing("\r\n", with: "\n").replacing("\n> \n", with: "\n>\n")
  }

  @Test(arguments: Document.all)
  func `every command prints what the page says`(_ page: Document) async throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var text = try page.text()
    for block in try page.blocks(of: "yaml") + page.blocks(of: "liquid") {
      try write(block, in: folder)
    }
    for block in try page.blocks(of: "console") {
      let actual = try await executed(block, in: folder)
      #expect(actual == block.text)
      text = text.replacing(
        "```console\n\(block.text)\n```", with: "```console\n\(actual)\n```")
    }
    if Self.isRecording, try text != page.text() {
      try text.write(to: page.file, atomically: true, encoding: .utf8)
    }
  }

  @Test func `the lines to copy are those that are run before anything lands`() throws {
    let commands = try Document.readme.blocks(of: "sh").map(\.text)
    #expect(commands.count == 2)
    #expect(commands.allSatisfy { $0.contains("apt-get install -qqy libyaml-dev") })
    #expect(commands.contains { $0.hasSuffix("&& swift test") })
    let run = try String(contentsOf: Checkout.root.appending(path: ".ci/run"), encoding: .utf8)
    #expect(run.contains(#"bash -c "$(line test)""#) && run.contains(#"bash -c "$(line run)""#))
  }

  @Test func `the README is short, and leads to every guide`() throws {
    let readme = try Document.readme.text()
    #expect(readme.split(separator: "\n", omittingEmptySubsequences: false).count <= 300)
    let links = Set(readme.matches(of: #/\]\(([^):#]+)\)/#).map { String($0.output.1) })
    for link in links {
      let target = Checkout.root.appending(path: link).path
      #expect(FileManager.default.fileExists(atPath: target), "\(link)")
    }
    let index = try Document.guide("InviteKit").text()
    for guide in Document.guides where guide != .guide("InviteKit") {
      #expect(links.contains(guide.path), "\(guide)")
      let name = guide.file.deletingPathExtension().lastPathComponent
      #expect(index.contains("- <doc:\(name)>"), "\(guide)")
    }
  }
}
