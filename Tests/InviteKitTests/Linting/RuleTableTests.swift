import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import InviteKit

/// The rules, and that there is a page and a test for each.
struct RuleTableTests {
  private static let sources = Checkout.root.appending(path: "Sources")

  /// The texts of all Swift files in a folder, by path.
  private static func files(in folder: URL) throws -> [(path: String, text: String)] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return try (paths ?? []).filter { $0.hasSuffix(".swift") }.sorted().map { path in
      (path, try String(contentsOf: folder.appending(path: path), encoding: .utf8))
    }
  }

  @Test func `no code has two pages`() {
    let codes = (RuleTable.pages + RuleTable.loadPages).map(\.code.description)
    #expect(codes.count == Set(codes).count)
    #expect(RuleTable.all.map(\.page.code.description).allSatisfy { $0.hasPrefix("lint-") })
  }

  @Test(arguments: RuleTable.pages + RuleTable.loadPages) func `a page says what it has to`(
    _ page: RulePage
  ) {
    #expect(page.summary.hasSuffix(".") && page.summary.first?.isLowercase == false)
    #expect(!page.summary.contains("\n") && !page.reason.contains("\n"))
    #expect(page.reason.hasSuffix(".") || page.reason.hasSuffix("?"))
    if page.code.description.hasPrefix("lint-"), RuleTable.pages.contains(page) {
      #expect(!page.bad.isEmpty && !page.good.isEmpty)
    }
    for line in page.text.split(separator: "\n") where !line.hasPrefix("    ") {
      #expect(line.count <= 80)
    }
  }

  @Test func `every rule has its own tests, with marks`() throws {
    let tests = try Self.files(in: Checkout.root.appending(path: "Tests/InviteKitTests/Linting"))
    for rule in RuleTable.all {
      // A rule is a type of its own, or a list of phrases that is named by its code.
      let words = rule.page.code.description.split(separator: "-").dropFirst()
      let names = [words.map(\.capitalized).joined(), String(describing: type(of: rule))]
      let text = names.lazy.compactMap { name in
        tests.first { $0.path.hasSuffix("/\(name)Tests.swift") }?.text
      }.first
      #expect(text?.contains("⟦") == true, "\(rule.page.code) has no tests with marks")
    }
  }

  @Test func `there is a page for every code that loading can give`() throws {
    let prefixes = "template|library|yaml|text|file|channel"
    let literal = try Regex<(Substring, Substring)>("\"((?:\(prefixes))-[a-z0-9-]+)\"")
    var codes: Set<String> = []
    for file in try Self.files(in: Self.sources)
    where !file.path.contains("Linting/Pages/") && !file.path.contains("/PageScript") {
      codes.formUnion(file.text.matches(of: literal).map { String($0.output.1) })
    }
    let readers = ["template", "channel", "lint-settings"]
    let faults = ["unknown-key", "wrong-type", "missing-key", "null-text"]
    codes.formUnion(readers.flatMap { reader in faults.map { "\(reader)-\($0)" } })
    codes.formUnion(
      ["level", "phrase", "phrases", "unknown-code"].map { "lint-settings-\($0)" })
    let pages = Set(RuleTable.loadPages.map(\.code.description))
    #expect(codes.subtracting(pages).sorted() == [])
    #expect(pages.subtracting(codes).sorted() == [])
  }

  @Test func `the linter's own codes have pages`() throws {
    let literal = try Regex<(Substring, Substring)>(
      "Diagnostic(?:\\.Code)?\\(\\s*\"(lint-[a-z0-9-]+)\"")
    for file in try Self.files(in: Self.sources) {
      for match in file.text.matches(of: literal) {
        let code = String(match.output.1)
        #expect(RuleTable.page(of: code) != nil, "\(code) in \(file.path)")
      }
    }
  }

  @Test func `the reference of the rules says what the code says`() throws {
    let file = Checkout.root.appending(path: "Sources/InviteKit/InviteKit.docc/Rules.md")
    let page = RuleReference.markdown
    let written = try? String(contentsOf: file, encoding: .utf8)
    if written != page, ProcessInfo.processInfo.environment["INVITE_RECORD"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try page.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(written == page, "stale: run the tests with INVITE_RECORD=1")
  }
}
