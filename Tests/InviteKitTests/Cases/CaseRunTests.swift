import Diagnostics
import Testing

@testable import Keeping
@testable import Writing

/// What comes of cases when they are run.
struct CaseRunTests {
  private let library = TemplateLibrary([
    (
      "met",
      SourceText(
        name: "met.liquid",
        text: """
          ---
          summary: You met.
          ---
          Hi {{ recipient.first_name }}, we met{% optional %} {{ met.date | ago }}{% endoptional %} \
          at {{ met.event }}.
          """)
    )
  ])

  private func run(_ cases: String, of name: String = "met") -> [CaseRun] {
    var profiles = CaseProfiles()
    let text = "sender: {name: Grace Hopper}\n" + cases
    let file = CaseFile.read(
      Array(text.utf8), path: "\(name).cases.yaml", of: name, library: library,
      profiles: &profiles)
    return file.cases.map { CaseRun($0, of: name, library[name], in: library) }
  }

  private let ada = "recipient: {name: Ada Lovelace, ties: {met: {event: X}}}\n"

  @Test func `a case passes when it comes out as expected`() {
    let runs = run(
      ada + """
        cases:
          - text: Hi Ada, we met at X.
          - {limit: 5, over: 15}
          - {recipient: {name: Mary Somerville}, missing: [met.event]}
        """)
    #expect(runs.map(\.outcome) == [.passes, .passes, .passes])
  }

  @Test func `a case that comes out otherwise tells both`() {
    let runs = run(ada + "cases: [{text: Hi}, {missing: [met.event]}]\n")
    let actual = CaseResult.text("Hi Ada, we met at X.", subject: nil)
    #expect(
      runs.map(\.outcome) == [
        .differs(expected: .text("Hi", subject: nil), actual: actual),
        .differs(expected: .missing(["met.event"]), actual: actual),
      ])
  }

  @Test func `the order of missing facts does not matter`() {
    #expect(CaseResult.missing(["a.b", "c.d"]).isMet(by: .missing(["c.d", "a.b"])))
    #expect(!CaseResult.missing(["a.b"]).isMet(by: .missing(["a.b", "c.d"])))
  }

  @Test func `a subject counts where the case names one`() {
    let actual = CaseResult.text("Hi", subject: "A")
    #expect(CaseResult.text("Hi", subject: nil).isMet(by: actual))
    #expect(!CaseResult.text("Hi", subject: "B").isMet(by: actual))
  }

  @Test func `a case that says nothing is not recorded yet`() {
    #expect(
      run(ada + "cases: [{name: new}]").map(\.outcome) == [
        .unrecorded(.text("Hi Ada, we met at X.", subject: nil))
      ])
  }

  @Test(arguments: ["2026-09-24", "1999-02-01", "2026-09", "2026"])
  func `a message that depends on the day needs one`(_ date: String) {
    let recipient = "recipient: {name: Ada Lovelace, ties: {met: {event: X, date: \(date)}}}\n"
    #expect(run(recipient + "cases: [{text: Hi}]").map(\.outcome) == [.dependsOnToday])
    let onDay = run("today: 2026-11-21\n" + recipient + "cases: [{text: Hi}]")
    #expect(onDay.map(\.outcome) != [.dependsOnToday])
  }

  @Test func `a case of a template that cannot be used cannot be run`() {
    #expect(run(ada + "cases: [{over: 1}]", of: "gone").map(\.outcome) == [.cannotRun])
  }

  @Test func `a case that would never be tried is told of`() {
    let runs = run(
      """
      recipient: {name: Ada Lovelace, ties: {met: {event: X}, accepted: {date: 2026-11-20}}}
      cases: [{text: 'Hi Ada, we met at X.'}]
      """)
    #expect(runs.map(\.outcome) == [.passes])
    #expect(runs.flatMap(\.findings).map(\.code) == ["case-other-purpose"])
  }
}
