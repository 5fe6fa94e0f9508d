import Foundation
import TestSupport
import Testing

/// Every command of the README is run, and what it prints is compared.
struct ReadmeTests {
  private static let file = Checkout.root.appending(path: "README.md")

  /// A block of the README that shows commands and what they print, or other code.
  private struct Block {
    let language: String
    let lines: [Substring]
  }

  private func text() throws -> String { try String(contentsOf: Self.file, encoding: .utf8) }

  private func blocks(of text: String) -> [Block] {
    var blocks: [Block] = []
    var open: (language: String, lines: [Substring])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let block = open {
          blocks.append(Block(language: block.language, lines: block.lines))
          open = nil
        } else {
          open = (String(line.dropFirst(3)), [])
        }
      } else {
        open?.lines.append(line)
      }
    }
    return blocks
  }

  /// A block as it should read: each command followed by what it prints.
  private func executed(_ block: Block) async throws -> [String] {
    var lines: [String] = []
    for line in block.lines where line.hasPrefix("$ ") {
      let output = try await Program.shell(String(line.dropFirst(2)), in: Checkout.root)
      let printed = output.split(separator: "\n", omittingEmptySubsequences: false)
      lines.append(String(line))
      lines += printed.dropLast(output.hasSuffix("\n") || output.isEmpty ? 1 : 0).map { String($0) }
    }
    return lines
  }

  @Test func `every command prints what the README says`() async throws {
    var readme = try text()
    for block in blocks(of: readme) where block.language == "console" {
      let expected = block.lines.joined(separator: "\n")
      let actual = try await executed(block).joined(separator: "\n")
      if actual != expected, ProcessInfo.processInfo.environment["INVITE_RECORD"] != nil {
        readme = readme.replacing(
          "```console\n\(expected)\n```", with: "```console\n\(actual)\n```")
        try readme.write(to: Self.file, atomically: true, encoding: .utf8)
      }
      #expect(actual == expected)
    }
  }

  @Test func `the lines to copy are those that are run before anything lands`() throws {
    let commands = blocks(of: try text()).filter { $0.language == "sh" }.flatMap(\.lines)
    #expect(commands.count == 2)
    #expect(commands.allSatisfy { $0.contains("apt-get install -qqy libyaml-dev") })
    #expect(commands.contains { $0.hasSuffix("&& swift test") })
    let run = try String(contentsOf: Checkout.root.appending(path: ".ci/run"), encoding: .utf8)
    #expect(run.contains(#"bash -c "$(line test)""#) && run.contains(#"bash -c "$(line run)""#))
  }

  @Test func `the Swift code is part of an example that is compiled and run`() throws {
    let example = try String(
      contentsOf: Checkout.root.appending(path: "Tests/InviteKitTests/ExampleTests.swift"),
      encoding: .utf8)
    let code = blocks(of: try text()).filter { $0.language == "swift" }
    #expect(!code.isEmpty)
    for block in code { #expect(example.contains(block.lines.joined(separator: "\n"))) }
  }
}
