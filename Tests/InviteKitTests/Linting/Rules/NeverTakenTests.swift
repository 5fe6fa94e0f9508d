import Diagnostics
import Fitting
import Templating
import TestSupport
import Testing

@testable import Keeping
@testable import People
@testable import Writing
@testable import Wording

struct NeverTakenTests {
  @Test(arguments: [
    "{% choose %}It was good.{% or %}⟦It was very good.⟧{% endchoose %}",
    "{% choose %}At {{ met.event }}.{% or %}⟦There at {{ met.event }}.⟧{% endchoose %}",
    "{% choose %}\nIt was good to meet you.\n{% or %}\n⟦It was good to meet you at {{ met.event }}.⟧\n{% endchoose %}",
    "{% choose %}a{% or %}⟦a⟧{% or %}⟦a, b⟧{% or %}{% endchoose %}",
    "{% choose a, weight: 3 %}{{ met.topic | upcase }}{% or %}⟦so {{ met.topic | upcase }}⟧{% endchoose %}",
    "{% choose %}{{ met.topic }} at {{ met.event }}{% or %}⟦at {{ met.event }}, {{ met.topic }}⟧{% endchoose %}",
    "{% choose %}Thanks.{% or %}⟦Thanks{% optional %} for {{ talk.title }}{% endoptional %}.⟧{% endchoose %}",
    "{% choose, weight: 2 %}a{% optional %} b{% endoptional %}{% or %}⟦a c⟧{% endchoose %}",
    "{% vary %}Hi{% or %}Hello{% or %}⟦Hi⟧{% endvary %}",
    "x {% optional %}y {% choose %}b{% or %}⟦b c⟧{% endchoose %}{% endoptional %}",
  ])
  func `an alternative that a better one always beats is found`(text: String) {
    RuleMarks.template(text).expect(NeverTaken())
  }

  @Test(arguments: [
    "{% choose %}It was very good.{% or %}It was good.{% endchoose %}",
    "{% choose %}At {{ met.event }}.{% or %}It was good to meet you again.{% endchoose %}",
    "{% choose %}{{ met.topic }}{% or %}so {{ met.topic | upcase }}{% endchoose %}",
    "{% choose %}{{ met.event }}, {{ met.event }}{% or %}a b c {{ met.event }}{% endchoose %}",
    "{% choose %}a,{% or %}b.{% endchoose %}. And",
    "{% choose %}a b{% or %}{% endchoose %}", "{% optional %}a{% endoptional %}",
    "{% vary %}Hi{% or %}Hello{% endvary %}", "{% choose %}one{% endchoose %}",
    "{% choose %}{% if met.topic %}a{% else %}bcd{% endif %}{% or %}bc{% endchoose %}",
    "{% choose %}{{ met.event }}{% or %}{% assign a = met.event %}so {{ met.event }}{% endchoose %}",
    "{% choose %}{% render \"p\", a: met.event %}{% or %}b {% render \"p\", a: met.topic %}{% endchoose %}",
    "{% choose %}é{% or %}e{% endchoose %}{{ met.event }}",
    "{% choose %}a – b{% or %}some longer words{% endchoose %}",
    "{% choose %}a{% optional %} b{% endoptional %}{% or %}c{% endchoose %}",
  ])
  func `an alternative that may be taken is not`(text: String) {
    let isLast = text.hasPrefix("{% choose %}a{% optional %}")
    // With the optional part left out for a cost of 1, the second costs no more.
    if isLast { return RuleMarks.template(text).expect(NeverTaken()) }
    RuleMarks.template(text, partials: ["p": "{{ a }}"]).expect(NeverTaken())
  }

  @Test func `the better one is shown`() throws {
    let found = RuleMarks.template("{% choose %}a{% or %}⟦b c⟧{% endchoose %}")
      .findings(of: NeverTaken())
    let note = try #require(found.first?.diagnostic.notes.first)
    #expect(note.place.source[note.place.range] == "a")
  }

  @Test func `what is found is in no fit, whatever the facts and the limit`() throws {
    var random = RandomTemplate(seed: 3)
    var checked = 0
    for _ in 0..<600 {
      let text = random.template()
      let source = SourceText(name: "t", text: "---\nsummary: a\n---\n" + text)
      let library = TemplateLibrary([("t", source)])
      guard let variant = library["t"] else { continue }
      let today = try #require(PartialDate("2026-11-21"))
      let context = LintContext(library: library, today: today)
      let found = NeverTaken().findings(in: variant, of: context).map(\.diagnostic)
      let dead = variant.body.outline.choices.filter { $0.kind != .vary }.flatMap { choice in
        choice.alternatives.indices.filter { index in
          found.contains { $0.place == choice.alternatives[index].stretch }
        }.map { (choice.ordinal, $0) }
      }
      guard !dead.isEmpty else { continue }
      checked += 1
      for _ in 0..<4 {
        let facts = random.facts()
        guard
          case .draft(let draft, _)? = try? variant.body.bind(
            to: facts, BindingOptions(now: DateTime(year: 2026, month: 11, day: 21)))
        else { continue }
        for limit in stride(from: 0, through: 60, by: 1) {
          for unit in [Unit.utf16, .bytes] {
            guard case .fits(let fit) = Fitter([Limit(limit, unit)]).fit(draft) else { continue }
            for taken in fit.choices {
              #expect(
                !dead.contains { $0 == (taken.ordinal, taken.index) }, "\(text) \(facts) \(limit)")
            }
          }
        }
      }
    }
    #expect(checked > 60)
  }
}

/// Makes small templates of choices, and facts for them.
private struct RandomTemplate {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  mutating func template() -> String {
    (0..<3).map { _ in pick([part(depth: 2), pick(words)]) }.joined(separator: pick(["", " "]))
  }

  private let words = ["a", "b c", ".", ", d", "e.", " ", "!", "longer words", ".NET", "”."]

  private mutating func part(depth: Int) -> String {
    let outputs = ["{{ met.topic }}", "{{ met.event }}", "{{ met.topic | upcase }}"]
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &generator) {
    case 0...2: return pick(words)
    case 3...4: return pick(outputs)
    case 5:
      return "{% optional %}x\(part(depth: depth - 1))\(part(depth: depth - 1)){% endoptional %}"
    default:
      let base = pick(outputs + words)
      let ways = (0..<3).map { _ in
        "y" + pick(["", base]) + part(depth: depth - 1) + pick(["", base, " z"])
      }
      let weight = pick(["", ", weight: 2"])
      return "{% choose\(weight) %}\(ways.joined(separator: "{% or %}")){% endchoose %}"
    }
  }

  mutating func facts() -> ValueMap {
    let texts = ["Ada", "Inc.", "“Why?”", ".", "x y", "Zoë’s!", ")"]
    var met: ValueMap = [:]
    for key in ["topic", "event"] where Int.random(in: 0..<4, using: &generator) > 0 {
      met[key] = .text(pick(texts))
    }
    return ["met": .map(met)]
  }
}
