import Foundation
import Templating
import TestSupport
import Testing

/// The reference of the language, made from what the code says of itself.
struct ReferenceTests {
  private static let file = Checkout.root.appending(
    path: "Sources/InviteKit/InviteKit.docc/Language.md")

  private var page: String {
    """
    # Tags and filters

    Everything a template can hold besides text, `{{ output | filter: argument }}` and comments. Where it
    differs from the Liquid of other tools is told in <doc:Liquid>.

    <!-- Made from the code by the tests with INVITE_RECORD=1; do not edit. -->

    ## Tags

    | Tag | How it is written | What it does |
    |---|---|---|
    \(rows(TagDescription.all.map { [$0.name, $0.usage, $0.summary] }))

    ## Filters

    Filters marked * know English only.

    | Filter | How it is written | What it does |
    |---|---|---|
    \(rows(Filter.all.map { [$0.name + ($0.isEnglish ? "*" : ""), $0.usage, $0.summary] }))

    ## Left out on purpose

    | Name | Why, or what to use instead |
    |---|---|
    \(rows(UnsupportedFeature.all.map { [$0.name, $0.instead] }))

    """
  }

  private func rows(_ rows: [[String]]) -> String {
    rows.map { cells in
      let escaped = cells.enumerated().map { index, cell in
        let text = cell.replacing("|", with: "\\|")
        return index == cells.count - 1 ? text : "`\(text)`"
      }
      return "| \(escaped.joined(separator: " | ")) |"
    }.joined(separator: "\n")
  }

  @Test func `the reference says what the code says`() throws {
    let written = try? String(contentsOf: Self.file, encoding: .utf8)
    if written != page, ProcessInfo.processInfo.environment["INVITE_RECORD"] != nil {
      try page.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    #expect(written == page, "stale: run the tests with INVITE_RECORD=1")
  }

  @Test func `no name is described twice, and every summary is a sentence`() {
    let names = TagDescription.all.map(\.name) + Filter.all.map(\.name)
    #expect(Set(names).count == names.count)
    let summaries = TagDescription.all.map(\.summary) + Filter.all.map(\.summary)
    #expect(summaries.allSatisfy { $0.hasSuffix(".") && $0.first?.isUppercase == true })
  }
}
