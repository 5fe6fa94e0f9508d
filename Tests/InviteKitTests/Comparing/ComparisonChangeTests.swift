import Diagnostics
import Testing

@testable import Comparing
@testable import People
@testable import Text
@testable import Channels

/// What becomes of messages when a library is edited.
struct ComparisonChangeTests {
  /// What changes for one person between two states of a library, each a body by its name.
  private func change(
    from old: [String: String], to new: [String: String], of variants: [String]? = nil
  ) throws -> ComparisonChange {
    let libraries = [old, new].map { Bench($0).library }
    let people = try ["name: Grace Hopper", "{name: Ada Lovelace, ties: {met: {event: Loop}}}"]
      .map { try #require(Profile.read(Array($0.utf8), name: "p.yaml").profile) }
    let options = WritingOptions(
      channel: try #require(Bench.channels["linkedin"]),
      today: try #require(PartialDate("2026-11-21")))
    let comparisons = libraries.map { library in
      Comparer(
        library: library, channels: [], options: options, scope: Comparer.Scope(variants: variants)
      ).compare(
        people[0], to: [("p.yaml", ProfileReading(profile: people[1], diagnostics: []))])
    }
    return ComparisonChange(
      from: comparisons[0], to: comparisons[1], against: "old",
      in: LibraryChange(from: libraries[0], to: libraries[1]), of: variants)
  }

  @Test func `a message that says something else changes`() throws {
    let change = try change(from: ["a": "Hi Ada."], to: ["a": "Hello Ada."])
    #expect(change.recipients.map { $0.messages.map(\.kind) } == [[.changed]])
    #expect(change.recipients.first?.messages.first?.difference.text() == "[-Hi-]{+Hello+} Ada.")
    #expect(change.summary == "1 message changes, for 1 of 1 person")
    #expect(!change.isEmpty && change.quiet == nil)
  }

  @Test func `messages appear and disappear with their reasons`() throws {
    let change = try change(
      from: ["gone": "Hi.", "bad": "Hi.", "long": "Hi.", "poor": "Hi.", "back": "{{ met.topic }}"],
      to: [
        "new": "Hi.", "bad": "{{ nobody }}", "long": String(repeating: "long ", count: 20),
        "poor": "{{ met.topic }} {{ met.place }}", "back": "Hi.",
      ])
    let messages = try #require(change.recipients.first).messages
    let reasons = Dictionary(
      uniqueKeysWithValues: messages.map { ($0.variant, $0.absence(in: change.library)) })
    #expect(
      reasons == [
        "gone": "the template is gone", "bad": "the template is at fault",
        "long": "it is 39 UTF-16 units too long", "new": "the template is new",
        "poor": "it needs `met.topic` and `met.place`", "back": "it needed `met.topic`",
      ])
    #expect(change.count(.appeared) == 2 && change.count(.disappeared) == 4)
  }

  @Test func `an edit without effect is told in a line, and line ends are no edit`() throws {
    let change = try change(
      from: [
        "a": "Hi.\n\nBye.", "b": "{% comment %}old{% endcomment %}Hi.", "c": "{{ met.topic }}",
      ],
      to: [
        "a": "Hi.\r\n\r\nBye.", "b": "{% comment %}new{% endcomment %}Hi.",
        "c": "{{ met.topic }}!",
      ])
    #expect(change.isEmpty)
    #expect(change.quietTemplates == ["b", "c"])
    #expect(change.quiet == "without effect on a message here: `b` and `c`")
    #expect(change.summary == "no message changes for 1 person")
  }

  @Test func `only the templates that were asked for are told about`() throws {
    let change = try change(
      from: ["a": "Hi.", "b": "{{ met.topic }}"], to: ["a": "Ho.", "b": "{{ met.topic }}!"],
      of: ["b"])
    #expect(change.isEmpty && change.quietTemplates == ["b"])
  }

  @Test func `another recommendation is a change`() throws {
    func file(_ strength: Int) -> String { "---\nsummary: A.\nstrength: \(strength)\n---\nHi.\n" }
    let change = try change(
      from: ["a": file(60), "b": file(50)], to: ["a": file(40), "b": file(50)])
    let recipient = try #require(change.recipients.first)
    #expect(recipient.messages == [])
    #expect(recipient.recommendation == "`b` is recommended instead of `a`")
    #expect(change.quietTemplates == [])
  }
}
