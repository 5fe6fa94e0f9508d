import Diagnostics
import Templating
import Testing

/// Numbers that a template or a fact may give, as great as there are any.
struct GreatNumberTests {
  private static let facts: ValueMap = [
    "most": .text("\(Int.max)"), "least": .text("\(Int.min)"), "list": .list([.text("a")]),
    "map": .map(["a": .text("b")]), "text": .text("abc"),
  ]

  @Test(arguments: [
    ("{% assign r = (1..999999999999) %}{{ r.size }}", "999999999999"),
    ("{% assign r = (1..9223372036854775807) %}{{ r.size }}", "9223372036854775807"),
    ("{% assign r = (0..most) %}{{ r.size }}", "9223372036854775807"),
    ("{% assign r = (least..most) %}{{ r.size }}", "9223372036854775807"),
    ("{% assign r = (most..least) %}{{ r.size }}", "0"),
    ("{% assign r = (least..most) %}{{ r.first }} {{ r.last }}", "\(Int.min) \(Int.max)"),
    ("{% assign r = (least..most) %}{{ r[0] }} {{ r[-1] }}", "\(Int.min) \(Int.max)"),
    ("{% assign r = (0..most) %}{{ r[-9223372036854775808] }}", "0"),
    ("{% assign r = (1..3) %}{{ r[-3] }}{{ r[-4] }}{{ r[3] }}", "1"),
    ("{% assign r = (3..1) %}{{ r[-1] }}{{ r[0] }}{{ r.first }}{{ r.last }}", ""),
    ("{% assign r = (1..3) %}{{ r[most] }}{{ r[least] }}", ""),
    ("{{ list[most] }}{{ list[least] }}", ""),
    ("{% for i in (1..9223372036854775807) limit: 3 %}{{ i }}{% endfor %}", "123"),
    ("{% for i in (least..most) limit: 1 offset: most %}{{ i }}{% endfor %}", ""),
    ("{% for i in (most..most) limit: most %}{{ i }}{% endfor %}", "\(Int.max)"),
    ("{% for i in (1..most) %}{{ i }}{% if i == 3 %}{% break %}{% endif %}{% endfor %}", "123"),
    ("{% for i in (1..5) reversed offset: 1 limit: 3 %}{{ i }}{% endfor %}", "432"),
    ("{% for i in list limit: most offset: most %}{{ i }}{% else %}none{% endfor %}", "none"),
    (
      "{% for i in list offset: most %}{% endfor %}"
        + "{% for i in list offset: continue %}{{ i }}{% else %}none{% endfor %}", "none"
    ),
    ("{% for i in map reversed limit: most %}{{ i[0] }}{{ i[1] }}{% endfor %}", "ab"),
    ("{{ text | slice: least, most }}{{ text | slice: most, most }}", ""),
    ("{{ text | slice: 1, most }}", "bc"),
    ("{{ text | truncate: most }}{{ text | truncate: least }}", "abc..."),
    ("{{ text | truncatewords: most }}{{ text | truncatewords: least }}", "abcabc"),
    ("{{ least | modulo: -1 }}", "0"),
    ("{{ least | divided_by: -1 }}", "9223372036854775808.0"),
    ("{{ least | abs }}", "9223372036854775808.0"),
    ("{{ least | minus: most }}", "-18446744073709551615.0"),
    ("{{ most | plus: most }}", "18446744073709551614.0"),
    ("{{ least | times: -1 }}", "9223372036854775808.0"),
    ("{{ 1.5 | round: most }}{{ 1.5 | round: least }}", "1.50"),
    ("{{ most | date: '%Y' }}", "\(Int.max)"),
    ("{{ least | date: '%Y' }}", "\(Int.min)"),
    ("{{ '2026-01-02' | date: '%1000Y|%999d' | size }}", "2000"),
    ("{{ 'abc' | slice: least, most }}{{ 'abc' | truncate: least, 'x' }}", "x"),
    ("{{ 'abc' | slice: 0, 99999999999999999999 }}", "abc"),
    ("{{ most | round: -1 }}{{ least | round: -18 }}", "9223372036854775807-9000000000000000000"),
    ("{{ 7 | map: 9223372036854775807 }}{{ 'abc' | map: 9223372036854775807 }}", "0"),
    ("{{ 7 | map: -9223372036854775808 }}{{ 'abc' | map: -9223372036854775808 }}", "0"),
    ("{% for i in (1..3) offset: least limit: least %}{% else %}none{% endfor %}", "none"),
    ("{% for i in (1..3) offset: most limit: most %}{% else %}none{% endfor %}", "none"),
  ])
  func `a number may be as great as it likes`(template: String, text: String) throws {
    let printed = try Rendering.plain(template, Self.facts)
    // The last digits of a fraction do not matter here.
    guard let number = Double(printed), text.hasSuffix(".0") else {
      #expect(printed == text)
      return
    }
    #expect(number == Double(text))
  }

  @Test(arguments: [
    ("{% render 'p' for (1..9223372036854775807) %}", "template-turns"),
    ("{% render 'p' for (least..most) %}", "template-turns"),
    ("{% render 'p' %}{% render 'p' for (1..9223372036854775807) %}", "template-turns"),
    ("{% for i in (0..most) %}{% endfor %}", "template-turns"),
    ("{{ (least..most) | join }}", "template-work"),
    ("{{ (least..most) | first }}", "template-work"),
    ("{{ list | concat: (0..most) | size }}", "template-work"),
    ("{{ text | default: 'a', allow_false: (0..most) }}", "template-work"),
    ("{{ (0..most) | sort | last }}", "template-work"),
    ("{% if (0..most) contains text %}{% endif %}", "template-work"),
    ("{% case (0..most) %}{% when (0..most) %}{% endcase %}", "template-work"),
    ("{% cycle (0..most): 'a', 'b' %}", "template-work"),
  ])
  func `a range is refused by its length before there is any of it`(
    template: String, code: String
  ) throws {
    let parsed = Template.parse(
      SourceText(name: "t", text: template),
      partials: ["p": SourceText(name: "p", text: "x")])
    let options = BindingOptions(now: Rendering.now)
    let fault = #expect(throws: Diagnostic.self) {
      try parsed.template?.bind(to: Self.facts, options)
    }
    #expect(fault.map { "\($0.code)" } == code)
  }
}
