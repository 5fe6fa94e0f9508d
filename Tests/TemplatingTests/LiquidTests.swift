import Templating
import Testing

struct LiquidTests {
  private let facts: ValueMap = [
    "name": .text("Ada"), "empty": .text(""), "no": .bool(false), "zero": .integer(0),
    "list": .list([.text("a"), .text("b"), .text("c")]),
    "map": .map(["name": .text("Acme"), "size": .integer(3)]),
  ]

  @Test(arguments: [
    ("{{ name }}", "Ada"),
    ("{{ 'a' }}{{ \"b\" }}{{ 3 }}{{ 1.50 }}{{ true }}{{ nil }}", "ab31.5true"),
    ("{{ list[0] }}{{ list[-1] }}{{ list.first }}{{ list.last }}{{ list.size }}", "acac3"),
    ("{{ map.name }}{{ map[\"name\"] }}{{ nothing.at.all }}", "AcmeAcme"),
    ("a {%- if true -%} b {%- endif -%} c", "abc"),
    ("{{- name -}} x", "Adax"),
    ("{% raw %}{{ name }}{% endraw %}", "{{ name }}"),
    ("a{% comment %} {{ {% if %} {% endcomment %}b", "ab"),
    ("a{% comment %}{% comment %}x{% endcomment %}y{% endcomment %}b", "ab"),
  ])
  func `output, literals and whitespace control`(template: String, expected: String) throws {
    #expect(try Rendering.plain(template, facts) == expected)
  }

  @Test(arguments: [
    ("name == 'Ada'", true), ("name != 'Ada'", false), ("name <> 'Bob'", true),
    ("zero", true), ("empty", true), ("no", false), ("nothing", false), ("blank == ''", true),
    ("list contains 'b'", true), ("name contains 'd'", true), ("name contains 'x'", false),
    ("1 < 2", true), ("2 <= 2.0", true), ("'a' < 'b'", true), ("name < 3", false),
    ("nothing < 3", false), ("nothing == nil", true), ("'  ' == blank", true),
    // Right to left: `true or (false and false)`, `false and (true or true)`.
    ("true or false and false", true), ("false and true or true", false),
    ("map == 'Acme'", true), ("'x' == empty", false), ("'' == empty", true),
  ])
  func `conditions`(condition: String, holds: Bool) throws {
    // `empty` is a word of the language, so the fact of that name is reached as a member.
    let text = "{% if \(condition) %}yes{% else %}no{% endif %}"
    #expect(try Rendering.plain(text, facts) == (holds ? "yes" : "no"))
  }

  @Test(arguments: [
    ("{% unless no %}a{% else %}b{% endunless %}", "a"),
    ("{% if no %}a{% elsif name %}b{% else %}c{% endif %}", "b"),
    ("{% case name %}{% when 'Bob' %}a{% when 'Eve', 'Ada' %}b{% else %}c{% endcase %}", "b"),
    ("{% case name %} {% when 'x' or 'y' %}a{% else %}c{% endcase %}", "c"),
    ("{% for x in list %}{{ x }}{% unless forloop.last %},{% endunless %}{% endfor %}", "a,b,c"),
    ("{% for x in list limit: 1 offset: 1 %}{{ x }}{% endfor %}", "b"),
    ("{% for x in list reversed %}{{ forloop.index }}{{ x }}{% endfor %}", "1c2b3a"),
    ("{% for x in (1..3) %}{{ x }}{% endfor %}", "123"),
    ("{% for x in nothing %}a{% else %}none{% endfor %}", "none"),
    ("{% assign y = name | upcase %}{{ y }}", "ADA"),
    ("{% capture y %}<{{ name }}>{% endcapture %}{{ y }}{{ y }}", "<Ada><Ada>"),
  ])
  func `blocks`(template: String, expected: String) throws {
    #expect(try Rendering.plain(template, facts) == expected)
  }

  @Test(arguments: [
    ("'Ada' | downcase", "ada"), ("'straße' | upcase", "STRASSE"), ("'aDA' | capitalize", "Ada"),
    ("'  a ' | strip", "a"), ("'a b' | append: 'c' | prepend: 'x'", "xa bc"),
    ("'abcdef' | truncate: 5", "ab..."), ("'abcdef' | truncate: 4, '…'", "abc…"),
    ("'abc' | truncate: 3", "abc"), ("'aXbX' | replace: 'X', '-'", "a-b-"),
    ("'a,b,,' | split: ',' | join: '+'", "a+b"), ("'a b' | split: ' ' | first", "a"),
    ("'a b' | split: ' ' | last", "b"), ("'abc' | size", "3"), ("list | size", "3"),
    ("nothing | default: 'x'", "x"), ("'' | default: 'x'", "x"), ("no | default: 'x'", "x"),
    ("no | default: 'x', allow_false: true", "false"), ("name | default: 'x'", "Ada"),
    ("'2026-09-24' | date: '%-d %B %Y'", "24 September 2026"),
    ("'2026-09' | date: '%b %Y'", "Sep 2026"), ("'now' | date: '%F'", "2026-11-21"),
    ("'2026-02-30' | date: '%F'", "2026-02-30"), ("'soon' | date: '%F'", "soon"),
    ("'March 14, 2016' | date: '%a %b %d, %y'", "Mon Mar 14, 16"),
  ])
  func `filters`(expression: String, expected: String) throws {
    #expect(try Rendering.plain("{{ \(expression) }}", facts) == expected)
  }

  @Test func `facts are data and are never run`() throws {
    let facts: ValueMap = ["name": .text("{{ secret }}{% if %}"), "secret": .text("x")]
    #expect(try Rendering.plain("Hi {{ name }}!", facts) == "Hi {{ secret }}{% if %}!")
  }
}
