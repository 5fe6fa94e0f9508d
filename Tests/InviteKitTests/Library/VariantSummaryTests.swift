import Diagnostics
import Fitting
import Templating
import Testing

@testable import Channels
@testable import Keeping
@testable import Writing

/// A template at a glance.
struct VariantSummaryTests {
  private func summary(
    _ text: String, for occasion: EvaluationSubject = .typical, findings: [Diagnostic] = []
  ) throws -> VariantSummary {
    let bench = Bench(["only": text])
    return VariantSummary(
      try bench.variant(), in: bench.library, for: occasion, findings: findings)
  }

  @Test func `lengths are those of the shortest and the longest way`() throws {
    let summary = try summary(
      "Hi {{ recipient.first_name }}, {% choose %}long words{% or %}short{% endchoose %}.")
    #expect(summary.lengths == 16...21)
  }

  @Test func `lengths of a pair are measured with their facts`() throws {
    let occasion = try Bench.occasion("name: Grace Hopper", "name: Maximilian Weber")
    #expect(try summary("Hi {{ recipient.first_name }}.", for: occasion).lengths == 14...14)
  }

  @Test func `what a pair lacks leaves no lengths and no channels`() throws {
    let summary = try summary(
      "{{ met.event }}{% choose %}{{ met.topic }}{% or %}{{ met.place }}{% endchoose %}",
      for: Bench.occasion())
    #expect(summary.missing == ["met.event", "met.topic"])
    #expect(summary.lengths == nil)
    #expect(summary.channels.map(\.outcome) == [.unavailable, .unavailable])
  }

  @Test func `whether a template can go to a channel is found by fitting it`() throws {
    let word = String(repeating: "a", count: 62)
    let summary = try summary("{% choose %}long \(word){% or %}\(word){% endchoose %}")
    #expect(summary.channels.map(\.outcome) == [.tooLong(over: 2), .fits])
    #expect(summary.misfits.map(\.over) == [2])
    #expect(summary.channelsText == "any but linkedin")
  }

  @Test func `a template that is meant for some channels is held against those`() throws {
    let summary = try summary("---\nsummary: One.\nchannels: [none]\n---\nHello.\n")
    #expect(summary.channels.map(\.outcome) == [.notMeant, .fits])
    #expect(summary.channelsText == "none")
  }

  @Test func `a subject that cannot fit keeps a template from its channel`() throws {
    let channels = ChannelTable([
      Channel(name: "mail", subject: .limited(Channel.Limit(3, .utf16)))
    ])
    let bench = Bench(
      ["only": "---\nsummary: One.\nsubject: Hello\n---\nHello.\n"], channels: channels)
    let summary = VariantSummary(try bench.variant(), in: bench.library)
    #expect(summary.channels.map(\.outcome) == [.tooLong(over: 2)])
  }

  @Test func `what is used where it is there is told apart from what is needed`() throws {
    let summary = try summary(
      "{{ met.event }}{% optional %} on {{ met.topic }}{% endoptional %}"
        + "{% if sender.company.short %} from {{ sender.company }}{% endif %}.")
    #expect(summary.needs.text == "met.event")
    #expect(summary.uses == ["met.topic", "sender.company.short"])
  }

  @Test func `findings are those of the files a template is made of`() throws {
    let bench = Bench(
      ["only": "{% render 'who' %}", "other": "Hello."], partials: ["who": "Hello."])
    let variant = try bench.variant()
    let sources = [
      variant.body.source, SourceText(name: "partials/who.liquid", text: "Hello."),
      try bench.variant("other").body.source,
    ]
    let findings = sources.map {
      Diagnostic("lint-x", severity: .warning, "in \($0.name)", at: Place($0, 0..<1))
    }
    let summary = VariantSummary(variant, in: bench.library, findings: findings)
    #expect(summary.findings.map(\.message) == ["in only.liquid", "in partials/who.liquid"])
    #expect(summary.findingsText == "2 warnings")
  }
}
