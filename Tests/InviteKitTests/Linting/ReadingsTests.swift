import Diagnostics
import Fitting
import Templating
import TestSupport
import Testing

@testable import Channels
@testable import People
@testable import Wording
@testable import Writing
@testable import Keeping

struct ReadingsTests {
  private func variant(
    _ body: String, subject: String? = nil, partials: [String: String] = [:]
  ) throws -> Variant {
    let matter =
      "---\nsummary: s\nkind: reply\n" + (subject.map { "subject: \($0)\n" } ?? "") + "---\n"
    let (variant, diagnostics) = Variant.read(
      SourceText(name: "t.liquid", text: matter + body), name: "t", channels: .builtIn,
      partials: partials.reduce(into: [:]) { sources, partial in
        sources[partial.key] = SourceText(name: partial.key, text: partial.value)
      })
    #expect(diagnostics == [])
    return try #require(variant)
  }

  private func texts(_ body: String, partials: [String: String] = [:]) throws -> [String] {
    try variant(body, partials: partials).readings.map {
      $0.text.replacing(AnnotatedText.standIn, with: "@")
    }
  }

  @Test(arguments: [
    ("Hi {{ recipient.first_name }} .\n\nYou", ["Hi @.\n\nYou"]),
    ("{% choose %}a{% or %}b {{ sender.role }}{% or %}{% endchoose %} .", ["a.", "b @.", "."]),
    ("{% choose %}a{% or %}b{% endchoose %}{% vary %}1{% or %}2{% endvary %}", ["a1", "b1", "a2"]),
    (
      "{% choose %}a{% or %}b{% optional %}c{% endoptional %}{% endchoose %}{% optional %}d{% endoptional %}",
      ["ad", "bcd", "bd", "a"]
    ),
    (
      "{% choose %}a{% optional %}c{% endoptional %}{% or %}b{% endchoose %}{% optional %}d{% endoptional %}",
      ["acd", "ad", "bd", "ac"]
    ),
    ("{% if sender.role %}a{% elsif sender.goal %}b{% endif %}c", ["ac", "bc", "c"]),
    ("{{ 'Inc.' }}. {% assign x = 'Why?' %}{{ x }}.{{ sender.work }}", ["Inc. Why?@"]),
    ("a{{ ' and  ' }}b{{ nil }}c", ["a and bc"]),
    ("", [""]),
  ])
  func `every alternative and branch is read`(body: String, expected: [String]) throws {
    #expect(try texts(body) == expected)
  }

  @Test func `a long template is read in few ways that take all of it`() throws {
    let inner = "{% vary %}x{% or %}y{% endvary %} 1"
    let choice = "{% choose %}a{% or %}\(inner){% or %}b{% endchoose %}\n\n"
    let texts = try texts(String(repeating: choice, count: 100))
    let expected = ["a", "x 1", "y 1", "b"].map {
      Array(repeating: $0, count: 100).joined(separator: "\n\n")
    }
    #expect(texts == expected)
  }

  @Test func `what a very long template could say is counted where it is not read`() throws {
    let ways = (0..<1_000).map { "way \($0)" }.joined(separator: "{% or %}")
    let words = String(repeating: "word ", count: 1_000)
    let variant = try variant("{% choose %}\(ways){% endchoose %} \(words)")
    #expect(variant.readings.count + variant.unreadWays == 1_000)
    #expect(variant.readings.count < 100)
  }

  @Test func `a partial is read in its place, and a subject at the end`() throws {
    let variant = try variant(
      "{% render 'hi', who: recipient %}{% choose %}a{% or %}b{% endchoose %}",
      subject: "\"{% vary %}x{% or %}y {{ sender.role }}{% endvary %}\"",
      partials: ["hi": "{% vary %}Hi{% or %}Hello{% endvary %}\n\n{{ who.first_name }} "])
    let passages = variant.readings
    #expect(
      passages.map(\.text) == [
        "Hi\n\nKestrel a", "Hello\n\nKestrel a", "Hi\n\nKestrel b", "x", "y Kestrel",
      ])
    for passage in passages { #expect(passage.kind == .reply && passage.language == "en") }
    guard case .fact(let paths, let place?)? = passages[0].spans.dropFirst().first?.origin else {
      Issue.record("no fact")
      return
    }
    #expect(paths == ["recipient.first_name"])
    #expect(place.source.name == "hi" && place.source[place.range] == "who.first_name")
  }

  @Test func `each word of a reading is found in the source byte for byte`() throws {
    let variant = try variant(
      "{{ 'Inc.' }} .) {{ 'Inc.' }} . {{ sender.role }} .NET “é” {% optional %}.{% endoptional %}..."
    )
    for passage in variant.readings { try check(passage) }
    let first = try #require(variant.readings.first)
    #expect(first.text == "Inc.) Inc. Kestrel .NET “é”....")
    for variant in TemplateLibrary.starter.variants {
      let readings = variant.readings
      let outline = variant.body.outline
      let ways = outline.choices.reduce(1) { $0 + $1.alternatives.count - 1 }
      #expect(readings.count >= ways)
      var read: Set<Place> = []
      for passage in readings {
        try check(passage)
        for case .fact(_, let place?) in passage.spans.map(\.origin) { read.insert(place) }
      }
      let outputs = outline.outputs + (variant.subject?.outline.outputs ?? [])
      #expect(read == Set(outputs.map(\.place)), "\(variant.name)")
    }
  }

  private func check(_ passage: AnnotatedText) throws {
    let source = SourceText(name: "", text: passage.text)
    for span in passage.spans {
      switch span.origin {
      case .literal(let place):
        let place = try #require(place)
        #expect(place.source[place.range] == source[span.range])
      case .fact(let paths, _):
        #expect(paths.isEmpty || source[span.range] == AnnotatedText.standIn)
      }
    }
    #expect(isBlankBetweenSpans(passage))
  }

  private func isBlankBetweenSpans(_ passage: AnnotatedText) -> Bool {
    var bytes = Array(passage.text.utf8)
    for span in passage.spans.reversed() { bytes.removeSubrange(span.range) }
    return bytes.allSatisfy { $0 == 0x20 || $0 == 0x0A }
  }

  @Test func `a written message knows its own words and its facts`() throws {
    let channel = try #require(ChannelTable.builtIn["linkedin"])
    let today = try #require(PartialDate("2026-11-21"))
    let options = WritingOptions(channel: channel, today: today)
    var tried = 0
    for pair in try Corpus.pairs() {
      let facts = Facts(of: pair, options: options)
      for variant in TemplateLibrary.starter.variants {
        let binding = try variant.body.bind(to: facts.values, BindingOptions(now: today.moment))
        guard case .draft(let draft, let paths) = binding,
          case .fits(let fit) = Fitter(channel.fittingLimits).fit(draft)
        else { continue }
        let passage = AnnotatedText(fit, paths: paths)
        #expect(passage.text == fit.text)
        #expect(isBlankBetweenSpans(passage))
        var told: [String] = []
        for case .fact(let paths, _) in passage.spans.map(\.origin) {
          told += paths.filter { !told.contains($0) }
        }
        #expect(told == fit.sources.map { paths[$0] })
        // The template's own choices carry the numbers that the message's do.
        let choices = variant.body.outline.choices
        for taken in fit.choices where taken.kind != .form {
          let choice = try #require(choices.first { $0.ordinal == taken.ordinal })
          #expect(choice.name == taken.name && choice.kind == taken.kind)
          #expect(choice.alternatives.count == taken.of)
        }
        tried += 1
      }
    }
    #expect(tried > 10)
  }

  @Test func `what a variant needs is what it is unavailable without`() throws {
    let options = BindingOptions(now: DateTime(year: 2026, month: 11, day: 21))
    for variant in TemplateLibrary.starter.variants {
      let needs = variant.body.outline.needs
      guard case .unavailable(let missing) = try variant.body.bind(to: [:], options) else {
        #expect(needs.isEmpty)
        continue
      }
      #expect(Set(needs).isSubset(of: missing), "\(variant.name)")
    }
  }
}
