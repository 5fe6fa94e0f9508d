import Diagnostics
import Foundation
import People
import TestSupport
import Testing

@testable import Keeping
@testable import Wording
@testable import Writing

/// What `--fix` does to templates put together at random, of what people write and what they get
/// wrong.
///
/// `INVITE_RANDOM_TEMPLATES` says how many are made; 10,000 take some minutes.
struct RandomFixTests {
  private static let count =
    ProcessInfo.processInfo.environment["INVITE_RANDOM_TEMPLATES"].flatMap(Int.init) ?? 150

  private static let parts = [
    "Hi {{ recipient.first_name }},", "Hi {{first_name}},", "Hi {first_name},", "Hello [Name],",
    "Dear {{ recipient.first_name | there }},", "Hi {{recipient.first_name|titlecase}},",
    "We met at {{ met.event }}.", "I saw a {{ recipient.role }} at {{ recipient.company }}.",
    "I'm a {{ sender.role }}.", "I am an {{ sender.role | with_article }}.", "{{ sender.work }}",
    "I'd love to {{ sender.goal }}.", "{{ note.ask | as_request }}", "Shall we talk?",
    "{% optional %}As a {{ sender.role }} I know.{% endoptional %}",
    "{% choose how %}At {{ met.event }}{% or %}There{% endchoose %}",
    "{% vary %}Hi{% or %}Hello{% endvary %}", "{Hi|Hello|Hey}", "{{Hi|Hello}}", "{{ {Hi|Hello} }}",
    "{{{ recipient.first_name }}}", "{ {{ sender.goal }} }", "{{ recipient.first_name }}}",
    "%FIRSTNAME%", "##firstname##", "${name}", "<<name>>", "{{company}}",
    "{{ company || 'yours' }}",
    "{{ fallback | first_name | friend }}", "{{ recipient.first_name | default 'friend' }}",
    "{{#if met}}yes{{/if}}", "{% if met %}yes{% endif %}",
    "{% if met %}yes{% else if job %}no{% endif %}",
    "{{${first_name} | default: 'there'}}", "{{ customer.first_name }}", "&nbsp;", "Ada&#39;s",
    "I wanted to reach out.", "we make use of {{ sender.offer }}", "very very good", "!!", "—",
    "{% # lint-ignore lint-filler: said on purpose %}", "{# a remark #}", "{ % if met % }",
    "{{ recipient.frist_name }}", "{{", "}}", "{%", "%}", "{", "}", "|", "\n", "\n\n", "\\\n", "é",
    "{% render 'nothing' %}", "{% for s in recipient.schools %}a {{ s }}{% endfor %}",
    "{% capture x %}a {{ met.event }}{% endcapture %}{{ x }}", "a {{ x | upcase }}", "the the",
  ]

  @Test func `a mend is made once, keeps a template usable, and is told`() throws {
    var random = SeededGenerator(seed: 18)
    let settings = LintSettings.read(
      SourceText(
        name: "lint.yaml",
        text:
          "phrases: [{say: make use of, instead: use}]\nrules: {very: {existence: very, fix: ''}}"))
    #expect(settings.1.isEmpty)
    var changed = 0
    for _ in 0..<Self.count {
      let pieces = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        Self.parts.randomElement(using: &random) ?? ""
      }
      let separators = [" ", "", "\n"]
      let body = pieces.reduce(into: "") { text, piece in
        text += piece + (separators.randomElement(using: &random) ?? " ")
      }
      let text = "---\nsummary: x\n---\n\(body)\n"
      let before = Reading(text, settings.0)
      let once = before.mended
      guard once.text != text else { continue }
      changed += 1
      // It is told: what has changed was a finding with a fix.
      #expect(!before.edits.isEmpty, "\(text.debugDescription)")
      // Once is enough.
      #expect(once.mended.text == once.text, "\(text.debugDescription)")
      #expect(once.edits.isEmpty, "\(text.debugDescription): \(once.text.debugDescription)")
      // What could be used still can.
      #expect(
        !before.isUsable || once.isUsable, "\(text.debugDescription): \(once.text.debugDescription)"
      )
    }
    #expect(changed > Self.count / 4)
  }

  /// A template, and what the linter says of it.
  private struct Reading {
    let text: String
    let isUsable: Bool
    let findings: [Finding]
    private let settings: LintSettings

    init(_ text: String, _ settings: LintSettings) {
      self.text = text
      self.settings = settings
      let source = SourceText(name: "a.liquid", text: text)
      let library = TemplateLibrary([("a", source)])
      isUsable = library["a"] != nil
      findings = Linter(settings: settings, today: .today).findings(in: library)
    }

    var edits: [Finding.Edit] { findings.flatMap(\.fix) }

    /// The template after as many rounds as the program makes.
    var mended: Reading {
      var reading = self
      for _ in 0..<8 {
        guard let source = reading.edits.first?.place.source else { return reading }
        reading = Reading(
          FixedText(source, mending: reading.findings).text, settings)
      }
      return reading
    }
  }
}

/// A small generator that gives the same numbers in every run.
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
