import Diagnostics
import Testing

@testable import Keeping
@testable import People
@testable import Writing

/// What is counted as taken, and what is told of the rest.
struct CoverageTests {
  private func library(
    _ templates: [String: String], partials: [String: String] = [:]
  ) -> TemplateLibrary {
    TemplateLibrary(
      templates.map { name, body in
        (name, SourceText(name: "\(name).liquid", text: "---\nsummary: x.\n---\n\(body)"))
      },
      partials: Dictionary(
        uniqueKeysWithValues: partials.map { name, text in
          (name, SourceText(name: "partials/\(name).liquid", text: text))
        }))
  }

  private func profile(_ text: String) throws -> Profile {
    try #require(Profile.read(Array(text.utf8), name: "p.yaml").profile)
  }

  private func coverage(
    _ library: TemplateLibrary, _ profiles: [String], limit: Int? = nil
  ) throws -> Coverage {
    Coverage(
      of: library, profiles: try profiles.map { try profile($0) },
      destination: Coverage.Destination(limit: limit), cases: nil,
      today: try #require(PartialDate("2026-11-21")))
  }

  private let grace = "name: Grace Hopper\nrole: Engineer\nlocation: Philadelphia\n"
  private let ada = "name: Ada Lovelace\nties: {met: {event: X}}\n"

  @Test func `an alternative that no message takes is told with its first words`() throws {
    let library = library([
      "met": """
      {% choose how %}
      We met at {{ met.event }} in {{ met.place }}.
      {% or %}
      We met at {{ met.event }}.
      {% or %}
      We met.
      {% endchoose %}
      """
    ])
    let coverage = try coverage(library, [grace, ada])
    let never = try #require(coverage.templates.first).alternatives.filter { !$0.isTaken }
    #expect(coverage.total == Coverage.Share(taken: 2, of: 3))
    #expect(coverage.total.percent == 66)
    #expect(never.map(\.index) == [0])
    #expect(never.map(\.words) == ["We met at {{ met.event }} in {{ met.place }}."])
    #expect(never.map(\.missing) == [["met.place"]])
    #expect(never.map(\.place.position.line) == [4])
    #expect(coverage.unusedFacts == ["met.place"])
    #expect(coverage.pairs == 2)
    #expect(coverage.messages == 2)
  }

  @Test func `leaving an optional out is one of its two ways`() throws {
    let library = library(["hi": "Hi{% optional %}, all of you{% endoptional %}."])
    let all = try coverage(library, [grace, ada])
    #expect(all.total == Coverage.Share(taken: 1, of: 2))
    #expect(all.templates[0].alternatives[1].words == nil)
    #expect(try coverage(library, [grace, ada], limit: 5).templates[0].alternatives[1].isTaken)
  }

  @Test func `every alternative of a vary comes with some seed`() throws {
    let library = library(["hi": "{% vary %}Hi{% or %}Hello{% or %}Hey{% endvary %}!"])
    #expect(try coverage(library, [grace, ada]).total == Coverage.Share(taken: 3, of: 3))
  }

  @Test func `the choices of a partial are counted once`() throws {
    let library = library(
      [
        "a": "{% render 'who', sender: sender %} A.", "b": "{% render 'who', sender: sender %} B.",
      ],
      partials: ["who": "{% choose %}I am {{ sender.role }}.{% or %}Hi.{% endchoose %}"])
    let coverage = try coverage(library, [grace, ada])
    #expect(coverage.templates.map(\.name) == ["a", "b", "partials/who"])
    #expect(coverage.templates.map(\.share.of) == [0, 0, 2])
    #expect(coverage.total == Coverage.Share(taken: 2, of: 2))
  }

  @Test func `what profiles give and no template reads is counted`() throws {
    let coverage = try coverage(
      library(["hi": "Hi {{ recipient.first_name }} from {{ shared.school }}."]),
      [grace + "schools: [Vassar]", ada + "location: London\nmore: {hobby: chess}"])
    #expect(
      coverage.unreadFacts == [
        Coverage.UnreadFact(key: "location", profiles: 2),
        Coverage.UnreadFact(key: "met.event", profiles: 1),
        Coverage.UnreadFact(key: "more.hobby", profiles: 1),
        Coverage.UnreadFact(key: "role", profiles: 1),
      ])
  }

  @Test func `a template for another channel is written for that`() throws {
    let source = SourceText(
      name: "mail.liquid",
      text: """
        ---
        summary: x.
        channels: [email]
        subject: "{% choose %}Hi {{ recipient.first_name }}{% or %}Hi{% endchoose %}"
        ---
        Hi.
        """)
    let coverage = try coverage(TemplateLibrary([("mail", source)]), [grace, ada])
    #expect(coverage.total == Coverage.Share(taken: 1, of: 2))
    #expect(coverage.messages == 2)
  }
}
