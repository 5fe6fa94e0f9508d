import Diagnostics
import Templating
@testable import Text

@testable import Keeping
@testable import People
@testable import Wording
@testable import Writing
@testable import Channels

/// Each rule on telling texts and on what it finds, alone; the linter with all of them; and what it
/// reads templates with.
let ruleCases =
  casesOfTexts + casesOfBodies + casesOfReading + casesOfHouseRules + casesOfNames

private let casesOfTexts = RuleTable.all.flatMap { rule in
  texts(for: rule).map { input, text in
    GrowthCase(.rule(rule.code.description), input, size: 1024) {
      try work(rule, (rule is NeverFits ? long : "") + text($0))
    }
  }
}

private let casesOfBodies = RuleTable.all.filter {
  $0 is any TemplateRule && !($0 is NearDuplicate)
}
.flatMap { rule in
  branchedBodies.map { input, size, body in
    GrowthCase(.rule(rule.code.description), input, size: size) {
      try work(rule, long + body($0))
    }
  }
}

/// More than any channel takes, so that no size is the first that does not fit.
private let long = filled("We met. ", 320)

private let casesOfReading = bodies.flatMap { input, size, body in
  [
    GrowthCase(.part("linter"), input, size: size) { size in
      let library = library(of: body(size))
      return { use(linter.findings(in: library)) }
    },
    GrowthCase(.part("readings"), input, size: size) { size in
      let variant = try variant(body(size))
      return { use(variant.readings) }
    },
  ]
}

/// Each kind of rule of the house on hostile texts, and patterns that almost match everywhere.
private let casesOfHouseRules = [
  "existence: [circle back, a a a]", "substitution: {a: b, make use of: use}",
  "occurrence: {pattern: '.', max: 1}", "occurrence: {of: [a b], max: 1}",
  "pattern: '(a*)*b'", "pattern: 'a(.*b)?'", "pattern: '(?i)\\b\\w+\\W+\\w+ly\\b'",
  "pattern: '(x+x+)+y'",
].flatMap { rule in
  HostileText.telling.map { hostile in
    GrowthCase(.part("rule of the house"), "\(rule) on \(hostile.rawValue)", size: 1024) { size in
      let source = SourceText(name: "lint.yaml", text: "rules: {a: {\(rule)}}")
      guard let rule = LintSettings.read(source).0.rules.first else {
        throw Diagnostic("growth", "no rule")
      }
      return try work(rule, hostile.text(size))
    }
  }
}

private let casesOfNames = [
  GrowthCase(.part("line difference"), "every second line", size: 400) { size in
    let old = repeated(size) { "line \($0)\n" }
    let new = repeated(size) { $0 % 2 == 0 ? "line \($0)\n" : "another \($0)\n" }
    return { use(LineDifference(from: old, to: new).unified("a", "b")) }
  },
  GrowthCase(.part("linter"), "phrases of the house", size: 60) { size in
    let phrases = repeated(size) { "- {say: phrase number \($0), instead: x}\n" }
    let (settings, _) = LintSettings.read(
      SourceText(name: "lint.yaml", text: "phrases:\n" + phrases))
    let library = library(of: HostileText.words.text(200))
    let linter = Linter(settings: settings, today: today, rules: linter.rules)
    return { use(linter.findings(in: library)) }
  },
  GrowthCase(.part("linter"), "rules of the house", size: 40) { size in
    let rules = repeated(size) { "  rule-\($0): {pattern: 'word \($0)|[a-z]+ly'}\n" }
    let (settings, _) = LintSettings.read(
      SourceText(name: "lint.yaml", text: "rules:\n" + rules))
    let library = library(of: HostileText.words.text(200))
    let linter = Linter(settings: settings, today: today, rules: linter.rules)
    return { use(linter.findings(in: library)) }
  },
  GrowthCase(.part("names of a template"), "unknown", size: 60) { size in
    let body = repeated(size) { "{{ recipient.frist_name\($0) }} {{ frist_name\($0) }} " }
    let source = SourceText(name: "a.liquid", text: head + body)
    return { use(Variant.read(source, name: "a", channels: .builtIn)) }
  },
  // Each is held against all that are set, of which there may be 250.
  GrowthCase(.part("names of a template"), "unknown among many that are set", size: 30) { size in
    let names = repeated(100) { "{% assign name\($0) = sender.goal %}" }
    let body = names + repeated(size) { "{% assign name = sender.goal %}{{ naem\(100 + $0) }} " }
    let source = SourceText(name: "a.liquid", text: head + body)
    return { use(Variant.read(source, name: "a", channels: .builtIn)) }
  },
]

private let today = PartialDate(onCalendar: 2026, 11, 21)

/// Without the rules that look at templates, which have their own cases: what those look at beside
/// the template takes much longer to make than it takes to read it.
private let linter = Linter(today: today, rules: RuleTable.all.filter { !($0 is any TemplateRule) })

private func texts(for rule: any LintRule) -> [(String, Making<String>)] {
  let ownTexts: [(String, Making<String>)] = [
    ("what it finds", { filled((RulePage.named(rule.code.description)?.bad ?? "") + " ", $0) }),
    ("what it asks for", { filled((RulePage.named(rule.code.description)?.good ?? "") + " ", $0) }),
  ]
  return HostileText.telling.map { hostile in (hostile.rawValue, { hostile.text($0) }) } + ownTexts
}

/// What one rule looks for in one text.
private func work(_ rule: any LintRule, _ text: String) throws -> GrowthCase.Work {
  switch rule {
  case let rule as any WordingRule:
    let place = Place(SourceText(name: "a.liquid", text: text), 0..<text.utf8.count)
    let passage = AnnotatedText(
      text, spans: [AnnotatedText.Span(0..<text.utf8.count, .literal(place))])
    return { use(rule.findings(in: passage)) }
  case let rule as any SourceRule:
    let source = SourceText(name: "a.liquid", text: head + text)
    return { use(rule.findings(in: source)) }
  case let rule as any TemplateRule:
    // What cannot be parsed is as long a text of words.
    let body = (try? variant(text)) == nil ? literal(text) : text
    let variant = try variant(body, name: "t0")
    let context = rule is NearDuplicate ? context(of: body) : emptyContext
    return { use(rule.findings(in: variant, of: context)) }
  default: throw Diagnostic("growth", "a rule of another kind")
  }
}

/// What most rules look at beside the template is made once, because that takes longer than they do.
private let emptyContext = LintContext(library: TemplateLibrary([]), today: today)

/// The same for a rule that compares templates.
private func context(of body: String) -> LintContext {
  LintContext(library: library(body), today: today)
}

/// A text without what would start a tag.
private func literal(_ text: String) -> String {
  String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "{" || $0 == "%" ? "(" : $0 }))
}

private let head = "---\nsummary: When to use it.\n---\n"

private func variant(_ body: String, name: String = "a") throws -> Variant {
  let source = SourceText(name: "a.liquid", text: head + body)
  let (variant, diagnostics) = Variant.read(source, name: name, channels: .builtIn)
  guard let variant else { throw diagnostics.first ?? Diagnostic("growth", "no variant") }
  return variant
}

/// A library of a template.
private func library(of body: String) -> TemplateLibrary {
  TemplateLibrary([("t0", SourceText(name: "t0.liquid", text: head + body))])
}

/// A library of a body, and of so many templates that it is compared with no others.
private func library(_ body: String) -> TemplateLibrary {
  let bodies = [body] + (0..<10).map { "Hello, number \($0)." }
  return TemplateLibrary(
    bodies.enumerated().map { number, body in
      ("t\(number)", SourceText(name: "t\(number).liquid", text: head + body))
    })
}

private typealias Body = (input: String, size: Int, body: Making<String>)

/// The bodies of templates that the linter has much to say about.
private let bodies = hostileBodies + branchedBodies

private let hostileBodies = HostileText.telling.map { hostile -> Body in
  (hostile.rawValue, 1024, { "Hi {{ recipient.first_name }}, " + literal(hostile.text($0)) })
}

private let branchedBodies: [Body] = [
  ("outputs", 100, { repeated($0) { _ in "{{ recipient.first_name }} " } }),
  (
    "choices", 40, { repeated($0) { "{% choose %}We met \($0).{% or %}We \($0).{% endchoose %} " } }
  ),
  // Each level is read in one more reading, and no template has more than 64: what can grow is how
  // many such blocks there are.
  ("nested optionals", 2, { stacks($0, "{% optional %}a ", "b", "{% endoptional %}") }),
  ("nested choices", 2, { stacks($0, "{% choose %}a ", "b", "{% or %}c{% endchoose %}") }),
  ("nested last choices", 2, { stacks($0, "{% choose %}a{% or %}b ", "c", "{% endchoose %}") }),
  (
    "nested conditions", 2,
    { stacks($0, "{% if sender.goal %}a ", "b", "{% else %}c{% endif %}") }
  ),
  ("nested loops", 2, { stacks($0, "{% for i in sender.schools %}a ", "b", "{% endfor %}") }),
  ("conditions", 20, { repeated($0) { "{% if sender.goal %}a \($0){% else %}b{% endif %} " } }),
  ("alternatives", 30, { "{% choose %}" + ways($0) + "{% endchoose %}" }),
  ("ways to vary", 30, { "{% vary %}" + ways($0) + "{% endvary %}" }),
  (
    "ignored lines", 40, { filled("{% # lint-ignore lint-filler: so %}\nI just write.\n", 48 * $0) }
  ),
  ("assigned names", 60, { repeated($0) { "{% assign n\($0) = sender.goal %}{{ n\($0) }} " } }),
  ("loops", 40, { repeated($0) { _ in "{% for i in sender.schools %}{{ i }} {% endfor %}" } }),
]

/// So many blocks, nested as deep as any test of depth goes.
private func stacks(
  _ count: Int, _ open: String, _ inner: String, _ close: String
) -> String {
  repeated(count) { _ in nested(32, open, inner, close) + " " }
}

private func ways(_ count: Int) -> String {
  repeated(count, separator: "{% or %}") { "We met \($0)." }
}
