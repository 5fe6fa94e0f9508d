import Foundation
import TestSupport
import Testing

@testable import Keeping
@testable import Wording
@testable import Comparing
@testable import People
@testable import Diagnostics
@testable import Fitting
@testable import YAML
@testable import Text
@testable import invite

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
    let codes = RulePage.all.map(\.code.description)
    #expect(codes.count == Set(codes).count)
    #expect(RuleTable.all.map(\.code.description).allSatisfy { $0.hasPrefix("lint-") })
  }

  @Test(arguments: RuleTable.all.map(\.code.description))
  func `the page of a rule says how bad its findings are`(code: String) throws {
    let rule = try #require(RuleTable.all.first { $0.code.description == code })
    #expect(try #require(RulePage.named(code)).severity == rule.severity)
  }

  @Test(arguments: RulePage.all) func `a page says what it has to`(
    _ page: RulePage
  ) {
    #expect(page.summary.hasSuffix(".") && page.summary.first?.isLowercase == false)
    #expect(!page.summary.contains("\n") && !page.reason.contains("\n"))
    #expect(page.reason.hasSuffix(".") || page.reason.hasSuffix("?"))
    if page.code.isOfRule {
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
      let words = rule.code.description.split(separator: "-").dropFirst()
      let names = [words.map(\.capitalized).joined(), String(describing: type(of: rule))]
      let text = names.lazy.compactMap { name in
        tests.first { $0.path.hasSuffix("/\(name)Tests.swift") }?.text
      }.first
      #expect(text?.contains("⟦") == true, "\(rule.code) has no tests with marks")
    }
  }

  @Test func `there is a page for every code that loading can give`() throws {
    let prefixes = "template|library|yaml|text|file|channel|check|ledger|already"
    let literal = try Regex<(Substring, Substring)>("\"((?:\(prefixes))-[a-z0-9-]+)\"")
    var codes: Set<String> = []
    for file in try Self.files(in: Self.sources) {
      codes.formUnion(file.text.matches(of: literal).map { String($0.output.1) })
    }
    let readers = ["template", "channel", "library", "lint-settings"]
    let faults = ["unknown-key", "wrong-type", "missing-key", "null-text"]
    codes.formUnion(readers.flatMap { reader in faults.map { "\(reader)-\($0)" } })
    codes.formUnion(
      ["for", "level", "pattern", "phrase", "phrases", "rule", "unknown-code"].map {
        "lint-settings-\($0)"
      })
    let pages = Set(RulePage.all.filter { !$0.code.isOfRule }.map(\.code.description))
    #expect(codes.subtracting(pages).sorted() == [])
    #expect(pages.subtracting(codes).sorted() == [])
  }

  @Test func `the linter's own codes have pages`() throws {
    let literal = try Regex<(Substring, Substring)>(
      "Diagnostic(?:\\.Code)?\\(\\s*\"(lint-[a-z0-9-]+)\"")
    for file in try Self.files(in: Self.sources) {
      for match in file.text.matches(of: literal) {
        let code = String(match.output.1)
        #expect(RulePage.named(code) != nil, "\(code) in \(file.path)")
      }
    }
  }

  @Test func `the pages are in the order of their codes, those of rules first`() {
    let codes = RulePage.all.map { ($0.code.isOfRule ? 0 : 1, $0.code.description) }
    #expect(codes.map(\.1) == codes.sorted { $0 < $1 }.map(\.1))
  }
}
