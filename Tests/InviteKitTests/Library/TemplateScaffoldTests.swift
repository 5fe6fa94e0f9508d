import Diagnostics
import Testing

@testable import Keeping
@testable import People
@testable import Writing
@testable import Wording

/// Templates as they are started, which have to be sound before anybody has touched them.
struct TemplateDraftTests {
  private static let today = PartialDate("2026-11-21")

  /// The folder's files that a template's draft makes, with or without a partial for `who`.
  private func library(
    of drafts: [TemplateScaffold], partials: [String: SourceText]
  ) throws -> TemplateLibrary {
    let today = try #require(Self.today)
    return TemplateLibrary(
      drafts.map { draft in
        let text = draft.text(partials: Set(partials.keys), today: today)
        return (draft.name, SourceText(name: "\(draft.name).liquid", text: text))
      }, partials: partials)
  }

  private let who = SourceText(
    name: "who.liquid", text: "{% choose who %}I {{ sender.work }}.{% endchoose %}\n")

  @Test(arguments: FactKey.ties, [true, false])
  func `what is started for a tie has no findings but that it is untested`(
    _ tie: FactKey, _ hasPartial: Bool
  ) throws {
    let partials = hasPartial ? ["who": who] : [:]
    let draft = try TemplateScaffold(name: "a-template", tie: tie)
    let library = try library(of: [draft], partials: partials)
    #expect(library.faulty == [])
    let report = Linter.report(on: library, today: try #require(Self.today))
    let codes = report.findings.map(\.diagnostic.code.description)
    // A library of one template need not say every key there is.
    #expect(Set(codes).subtracting(["lint-untested", "lint-unsaid-key"]) == [])
  }

  @Test(arguments: FactKey.ties)
  func `the first case of what is started expects a message`(_ tie: FactKey) throws {
    let draft = try TemplateScaffold(name: "a-template", tie: tie)
    let today = try #require(Self.today)
    let text = try draft.caseText(
      in: .starter, partials: ["who": who], schema: "../.invite/cases.schema.json", today: today)
    #expect(text.hasPrefix("# yaml-language-server: $schema=../.invite/cases.schema.json\n"))
    #expect(text.contains("    text: |\n") && text.contains("Ada,\n"))
  }

  @Test func `all ties together hold no two templates alike`() throws {
    let drafts = try FactKey.ties.enumerated().map { index, tie in
      try TemplateScaffold(name: "t\(index)", tie: tie)
    }
    let report = Linter.report(
      on: try library(of: drafts, partials: ["who": who]), today: try #require(Self.today))
    #expect(report.findings.filter { $0.diagnostic.code == "lint-near-duplicate" } == [])
  }

  @Test func `what somebody says is added where there is room`() throws {
    var draft = try TemplateScaffold(name: "a-template", tie: #require(FactKey.tie("met")))
    draft.remark = "The queue in {{ met.place }} was worth it."
    draft.owner = "grace"
    draft.summary = "You met: in a queue."
    let library = try library(of: [draft], partials: [:])
    #expect(library.faulty == [])
    let frontMatter = library["a-template"]?.frontMatter
    #expect(frontMatter?.owner == "grace")
    #expect(frontMatter?.summary == "You met: in a queue.")
    #expect(frontMatter?.reviewed == "2026-11-21")
  }

  @Test func `a fault in what somebody says is told`() throws {
    var draft = try TemplateScaffold(name: "a-template", tie: #require(FactKey.tie("met")))
    draft.remark = "In {{ met.plce }}."
    let today = try #require(Self.today)
    #expect(throws: Diagnostic.self) {
      try draft.caseText(in: .starter, partials: [:], schema: nil, today: today)
    }
  }

  @Test(arguments: ["a", "met-at-fair", "Met2"]) func `a name for a file is taken`(_ name: String) {
    #expect(TemplateScaffold.isName(name))
  }

  @Test(arguments: ["", "-a", "a b", "../a", "a//b", "/a", "partials/a", "a.b", "é", "a_b", "a\n"])
  func `a name that is none for a file is not`(_ name: String) {
    #expect(!TemplateScaffold.isName(name))
  }

  @Test(arguments: [(InviteKind.reply, "invited_me"), (.followUp, "accepted")])
  func `the first case of another kind has the tie of that kind too`(
    _ kind: InviteKind, _ tie: String
  ) throws {
    var draft = try TemplateScaffold(name: "a-template", tie: #require(FactKey.tie("met")))
    draft.kind = kind
    let today = try #require(Self.today)
    let text = try draft.caseText(in: .starter, partials: [:], schema: nil, today: today)
    #expect(text.contains("\n    met:\n") && text.contains("\n    \(tie):\n"))
  }

  @Test func `a name that is too long is told so`() throws {
    let error = #expect(throws: Diagnostic.self) {
      try TemplateScaffold(name: String(repeating: "a", count: 101), tie: FactKey.ties[0])
    }
    #expect(error?.help == "write at most 100 letters, digits and hyphens")
  }
}
