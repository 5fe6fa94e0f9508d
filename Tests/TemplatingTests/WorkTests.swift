import Diagnostics
import Templating
import Testing

/// What takes longer the longer a value is counts as work, or takes no time to speak of.
struct WorkTests {
  private static let facts: ValueMap = [
    "as": .text(String(repeating: "a", count: 60_000)),
    "almost": .text(String(repeating: "a", count: 30_000) + "b"),
    "marks": .text("x" + String(repeating: "\u{301}", count: 30_000)),
    "flags": .text(String(repeating: "🇩🇪", count: 8_000)),
    "spaces": .text(String(repeating: " ", count: 60_000) + "x"),
    "wide": .text(String(repeating: "\u{3000}", count: 20_000) + "x"),
    "list": .list((0..<10_000).map { .text("element \($0)") }),
    "words": .list((0..<300).map { .text(String(repeating: "z", count: 3_000) + "\($0)") }),
    "numbers": .list((0..<10_000).map { .text("\($0).25") }),
    "map": .map(
      (0..<10_000).reduce(into: ValueMap()) { $0.append("key \($1)", .text("\($1)")) }),
  ]

  /// How often each is asked for: in half a second nothing is done so often that has to look at all of
  /// such a value.
  private static let times = 9_000

  @Test(arguments: [
    "{% if as.size == 3 %}{% endif %}",
    "{% if marks.size == 3 %}{% endif %}",
    "{% if spaces %}{% endif %}",
    "{% if wide %}{% endif %}",
    "{% if as contains almost %}{% endif %}",
    "{% if flags contains '🇩' %}{% endif %}",
    "{% if list contains 'element' %}{% endif %}",
    "{% if as == almost %}{% endif %}",
    "{% if list == list %}{% endif %}",
    "{% case as %}{% when almost %}{% when as %}{% endcase %}",
    "{% case list %}{% when list %}{% endcase %}",
    "{% cycle as: 'a', 'b' %}",
    "{% cycle list: 'a', 'b' %}",
    "{% assign x = [as] %}",
    "{% assign x = map[as] %}",
    "{% assign x = map.no_such_key %}",
    "{% assign x = as | split: almost %}",
    "{% assign x = as | replace: almost, 'b' %}",
    "{% assign x = as | replace_first: almost, 'b' %}",
    "{% assign x = as | replace_last: almost, 'b' %}",
    "{% assign x = as | remove: almost %}",
    "{% assign x = as | remove_first: almost %}",
    "{% assign x = as | remove_last: almost %}",
    "{% assign x = marks | split: 'x' %}",
    "{% assign x = flags | remove_last: '🇩🇪' %}",
    "{% assign x = 'a' | truncate: 5, as %}",
    "{% assign x = 'a' | default: 'b', allow_false: as %}",
    "{% assign x = as | truncate: 5 %}",
    "{% assign x = spaces | strip %}",
    "{% assign x = wide | truncatewords: 5 %}",
    "{% assign x = list | where: 'element' %}",
    "{% assign x = list | where: as %}",
    "{% assign x = list | map: almost %}",
    "{% assign x = list | uniq %}",
    "{% assign x = words | sort %}",
    "{% assign x = words | sort_natural %}",
    "{% assign x = numbers | sum %}",
    "{% assign x = list | concat: list %}",
    "{% assign x = list | first %}",
    "{% assign x = '1.5' | plus: as %}",
    "{% capture x %}{{ as }}{% endcapture %}",
    "{% assign s = s | append: as %}",
    "{% assign s = s | append: 'a' | append: s %}",
  ])
  func `a loop cannot look at long values as often as it likes`(body: String) throws {
    let text =
      "{% assign s = 'a' %}{% for i in (1..\(Self.times)) %}\(body){% endfor %}{{ s.size }}"
    let template = try Rendering.template(text)
    let options = BindingOptions(now: Rendering.now)
    let fault = #expect(throws: Diagnostic.self) { try template.bind(to: Self.facts, options) }
    let code = fault.map { "\($0.code)" } ?? ""
    #expect(["template-work", "template-steps", "template-output"].contains(code), "\(code)")
  }

  @Test(arguments: [
    "{% for x in map limit: 1 offset: 9000 %}{% endfor %}",
    "{% for x in list limit: 1 offset: 9000 %}{% endfor %}",
    "{% assign x = list.first %}{% assign y = list.last %}{% assign z = list.size %}",
    "{% assign x = list[9999] %}{% assign y = list[-1] %}",
  ])
  func `what looks at a part of a long list is no work`(body: String) throws {
    let text = "{% for i in (1..4900) %}\(body){% endfor %}"
    let binding = try Rendering.template(text).bind(
      to: Self.facts, BindingOptions(now: Rendering.now))
    guard case .draft = binding else {
      Issue.record("\(binding)")
      return
    }
  }

  @Test func `a text made of many facts is counted by them`() throws {
    let facts = (0..<900).map { "{% assign x = x | append: a\($0) %}" }.joined()
    let values = (0..<900).reduce(into: ValueMap()) { $0.append("a\($1)", .text("b")) }
    let loop = "{% for i in (1..9000) %}{{ y }}{{ y }}{{ y }}{% endfor %}"
    let template = try Rendering.template(
      "{% assign x = 'a' %}" + facts + "{% assign y = x | slice: 0 %}" + loop)
    let fault = #expect(throws: Diagnostic.self) {
      try template.bind(to: values, BindingOptions(now: Rendering.now))
    }
    #expect(fault.map { "\($0.code)" } == "template-work")
  }

  @Test func `facts that are all missing are put together in bounded work`() throws {
    let text = (0..<900).map { "{{ a\($0) }}" }.joined()
    let missing = try Rendering.missing(text)
    #expect(missing?.count == 900)
  }
}
