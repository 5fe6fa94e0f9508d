import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import People
@testable import Writing

/// What the README says of profiles and templates, held against the code.
struct ReadmeTableTests {
  private func readme() throws -> String {
    try String(contentsOf: Checkout.root.appending(path: "README.md"), encoding: .utf8)
  }

  @Test func `the table of ties is complete`() throws {
    let readme = try readme()
    for tie in TieKind.all {
      let keys = tie.keys.map { "`\($0.name)`" }.joined(separator: " ")
      #expect(readme.contains("| `\(tie.name)` | \(tie.summary) | \(keys) |"))
    }
  }

  @Test func `every key of a profile is told`() throws {
    let readme = try readme()
    for key in ProfileKey.all {
      for name in [key.name] + key.parts.map(\.name) where name != "order" {
        #expect(readme.contains("`\(name)`"), "\(name)")
      }
    }
  }

  @Test func `the template shown can be used`() throws {
    let parts = try readme().components(separatedBy: "```liquid\n")
    let text = try #require(parts.dropFirst().first?.components(separatedBy: "\n```").first)
    let library = TemplateLibrary(
      [("shown", SourceText(name: "shown", text: text))],
      partials: TemplateLibrary.starter.partials)
    #expect(library.faulty == [])
    #expect(library.warnings == [])
  }
}
