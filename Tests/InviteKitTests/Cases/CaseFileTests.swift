import Diagnostics
import TestSupport
import Testing

@testable import Keeping
@testable import People
@testable import Writing
@testable import Channels

/// Reading files of cases, and where their faults are told.
struct CaseFileTests {
  private let people = """
    sender: {name: Grace Hopper}
    recipient: {name: Ada Lovelace}
    cases:

    """

  private func file(_ text: String) -> CaseFile {
    var profiles = CaseProfiles()
    return CaseFile.read(
      Array(text.utf8), path: "templates/met.cases.yaml", of: "met",
      library: TemplateLibrary([]), profiles: &profiles)
  }

  /// The codes that are found, and whether each is where the marks are.
  private func expect(
    _ codes: [String], in marked: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = MarkedText(marked)
    let found = file(text.text).diagnostics
    let ranges = found.compactMap(\.place).map(\.range)
    #expect(found.map(\.code.description) == codes, sourceLocation: sourceLocation)
    #expect(
      MarkedText.mark(text.text, ranges) == marked, sourceLocation: sourceLocation)
  }

  @Test func `what stands above the cases holds for all that do not say otherwise`() throws {
    let cases = file(
      """
      sender: {name: Grace Hopper}
      recipient: {name: Ada Lovelace}
      channel: linkedin-premium
      seed: 3
      today: 2026-11-21
      cases:
        - name: as above
          over: 4
        - recipient: {name: Mary Somerville}
          limit: 120
          today: 2026-11-22
          missing: [met.event]
      """
    ).cases
    try #require(cases.count == 2)
    let (first, second) = (try #require(cases[0].occasion), try #require(cases[1].occasion))
    #expect(cases.map(\.title) == ["case 1 (as above)", "case 2"])
    #expect(cases.map(\.expectation) == [.over(4), .missing(["met.event"])])
    #expect(first.pair.recipient.name.full.text == "Ada Lovelace")
    #expect(first.channel.limits.map(\.amount) == [300])
    #expect(first.seed == 3)
    #expect(first.today == PartialDate("2026-11-21"))
    #expect(second.pair.sender.name.full.text == "Grace Hopper")
    #expect(second.pair.recipient.name.full.text == "Mary Somerville")
    #expect(second.channel.limits.map(\.amount) == [120])
    #expect(second.today == PartialDate("2026-11-22"))
  }

  @Test func `a text is taken to the letter but for the line feeds at its end`() {
    let cases = file(
      people + """
          - text: |
              Hi Ada,

                two  spaces
          - {text: "Hi\\n", subject: 'A  line'}
        """
    ).cases
    #expect(
      cases.map(\.expectation) == [
        .text("Hi Ada,\n\n  two  spaces", subject: nil), .text("Hi", subject: "A  line"),
      ])
  }

  @Test func `a misspelt key is told with the key that was meant`() {
    expect(["case-unknown-key"], in: people + "  - {⟦chanel⟧: email, over: 1}\n")
    expect(["case-unknown-key"], in: people + "  - over: 1\n⟦limitt⟧: 3\n")
    #expect(
      file(people + "  - {chanel: email, over: 1}\n").diagnostics.first?.help
        == "did you mean `channel`?")
  }

  @Test func `faults of a profile in a case point into the file of cases`() {
    expect(
      ["profile-unknown-key"],
      in: people + "  - recipient: {name: Ada, ⟦rolle⟧: Analyst}\n    over: 1\n")
  }

  @Test func `what is no channel, number or day is an error`() {
    expect(["case-unknown-channel"], in: people + "  - channel: ⟦linkdin⟧\n    over: 1\n")
    expect(["case-number"], in: people + "  - limit: ⟦0⟧\n    over: 1\n")
    expect(["case-number"], in: people + "  - seed: ⟦-1⟧\n    over: 1\n")
    expect(["case-number"], in: people + "  - over: ⟦none⟧\n")
    expect(["case-date"], in: people + "  - today: ⟦2026-11⟧\n    over: 1\n")
    expect(["case-fact"], in: people + "  - missing: [met.event, ⟦event⟧]\n")
  }

  @Test func `a case expects one thing`() {
    expect(["case-expectations"], in: people + "  - over: 1\n    ⟦text⟧: Hi\n")
    expect(["case-expectations"], in: people + "  - subject: Hi\n    ⟦missing⟧: [met.event]\n")
  }

  @Test func `a case needs two different people`() {
    expect(
      ["case-missing-key"], in: "recipient: {name: Ada Lovelace}\ncases:\n  - ⟦over⟧: 1\n")
    expect(
      ["profile-same"],
      in: people + "  - ⟦recipient⟧: {name: Grace Hopper}\n    over: 1\n")
  }

  @Test func `a path stays in the library and beside it`() {
    expect(["case-path"], in: people + "  - sender: ⟦/home/me.yaml⟧\n    over: 1\n")
    expect(["case-path"], in: people + "  - sender: ⟦../../me.yaml⟧\n    over: 1\n")
    expect(["case-path"], in: people + "  - sender: ⟦a/../../../me.yaml⟧\n    over: 1\n")
    expect(["case-no-profile"], in: people + "  - sender: ⟦../nobody/me.yaml⟧\n    over: 1\n")
  }

  @Test func `a fault above the cases does not stop a case that says otherwise`() {
    let cases = file(
      """
      sender: {nmae: Grace}
      recipient: {name: Ada Lovelace}
      cases:
        - over: 1
        - sender: {name: Grace}
          over: 1
      """
    ).cases
    #expect(cases.map { $0.occasion == nil } == [true, false])
  }

  @Test func `a case can be an alias`() {
    let cases = file(people + "  - &one {over: 1}\n  - *one\n").cases
    #expect(cases.map(\.expectation) == [.over(1), .over(1)])
    expect(
      ["case-missing-key", "case-missing-key"],
      in: "recipient: {name: Ada}\ncases:\n  - ⟦&one {over⟧: 1}\n  - ⟦*one⟧\n")
  }

  @Test func `a file without cases is at fault`() {
    expect(["case-missing-key"], in: "⟦⟧sender: {name: Grace Hopper}\n")
    expect(["case-wrong-type"], in: "⟦- over: 1⟧\n")
  }
}
