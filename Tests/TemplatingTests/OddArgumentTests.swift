import Diagnostics
import Templating
import Testing

/// Filters with arguments that are missing, negative, of another type, or nothing.
struct OddArgumentTests {
  private static let facts: ValueMap = [
    "list": .list([.text("b"), .text("a"), .null, .text("C")]), "no": .bool(false),
    "people": .list([
      .map(["name": .text("Bo"), "age": .integer(5)]), .map(["name": .text("Al")]), .map([:]),
    ]),
    "map": .map(["a": .integer(1), "b": .text("say \"hi\"")]),
    "family": .text("👩‍👩‍👧é"),
  ]

  @Test(arguments: [
    ("'hello' | slice: 1, nil", "e"), ("'hello' | slice: 1, no", "e"),
    ("'hello' | slice: ' 1 '", "e"),
    ("'hello' | slice: -2, 5", "lo"), ("'hello' | slice: 5", ""), ("'hello' | slice: 1, -1", ""),
    ("12345 | slice: -2, 2", "45"), ("list | slice: 1, 2 | join", "a "),
    ("'hello world' | truncate: 5, nil", "hello"), ("'hello world' | truncate: -3", "..."),
    ("nil | truncate: nil", ""), ("nil | truncatewords: nil", ""),
    ("'one two three' | truncatewords: 0", "one..."),
    ("'one two ' | truncatewords: 2", "one two..."),
    ("'  a  b ' | squish", "a b"), ("nil | squish", ""), ("12 | squish", "12"),
    ("'ǆ' | capitalize", "ǅ"), ("'ß' | capitalize", "Ss"), ("'abc' | first", "a"),
    ("'abc' | last", "c"), ("'' | first", ""), ("5 | first", ""),
    ("'abc' | split: nil | join: '-'", "a-b-c"),
    ("'a\u{A0}b c' | truncatewords: 1", "a\u{A0}b..."), ("'\u{A0}a ' | strip", "\u{A0}a"),
    ("'a\rb' | strip_newlines", "a\rb"), ("family | size", "6"), ("family | first", "👩"),
  ])
  func `texts`(expression: String, expected: String) throws {
    #expect(try Rendering.plain("{{ \(expression) }}", Self.facts) == expected)
  }

  @Test(arguments: [
    ("list | upcase", "[\"B\", \"A\", NIL, \"C\"]"),
    ("list | append: 'x'", "[\"b\", \"a\", nil, \"C\"]x"),
    ("list", "baC"), ("map", "{\"a\"=>1, \"b\"=>\"say \\\"hi\\\"\"}"),
    ("people | first", "{\"name\"=>\"Bo\", \"age\"=>5}"), ("list | sort | join: ','", "C,a,b,"),
    ("list | sort_natural | join: ','", "a,b,C,"), ("list | sort: nil | join: ','", "C,a,b,"),
    ("people | where: 'age' | map: 'name'", "Bo"), ("people | reject: 'age' | map: 'name'", "Al"),
    ("people | where: 'age', nil | size", "1"), ("people | has: 'age', 5", "true"),
    ("people | compact: 'name' | size", "2"), ("people | uniq: 'none' | size", "1"),
    ("'abc' | where: 1, 'b'", "abc"), ("'abc' | map: 0", "a"), ("5 | map: 0", "1"),
    ("true | map: 'a'", ""), ("5.5 | sum: 'a'", "0"), ("1.5 | sort: 'a'", ""),
    ("'b' | sort: 'a'", "b"),
    ("nil | has: 'a'", "false"), ("map | last", ""), ("map.size", "2"), ("list['size']", ""),
  ])
  func `lists and maps`(expression: String, expected: String) throws {
    #expect(try Rendering.plain("{{ \(expression) }}", Self.facts) == expected)
  }

  @Test(arguments: [
    "'hello' | slice: 1.5", "'hello' | slice: 'x'", "'hello' | slice: nil",
    "'hello' | truncate: 2.5",
    "5 | map: 'a'", "1.0 | divided_by: 0", "1 | modulo: 'x'",
  ])
  func `what cannot be done is told, with what to write`(expression: String) throws {
    let options = BindingOptions(missing: .empty, layout: .verbatim, now: Rendering.now)
    let template = try Rendering.template("{{ \(expression) }}")
    let fault = #expect(throws: Diagnostic.self) { try template.bind(to: Self.facts, options) }
    #expect(fault?.code == "template-filter")
    #expect(fault?.help != nil)
  }

  @Test(arguments: [
    ("empty == empty", false), ("blank == blank", false), ("'' == empty", true),
    ("empty == ''", true),
    ("nil == empty", false), ("no == blank", true), ("empty", true), ("list contains nil", false),
    ("list contains no", false), ("'false' contains no", false), ("'true' contains true", true),
    ("(1..3) contains 2.5", true), ("list contains empty", false), ("nil contains 'a'", false),
  ])
  func `conditions`(condition: String, holds: Bool) throws {
    let text = "{% if \(condition) %}yes{% else %}no{% endif %}"
    #expect(try Rendering.plain(text, Self.facts) == (holds ? "yes" : "no"))
  }

  @Test(arguments: [
    ("{% case '' %}{% when blank %}a{% endcase %}", "a"),
    ("{% case nil %}{% when blank %}a{% when empty %}b{% endcase %}", "a"),
    ("{% case empty %}{% when '' %}a{% endcase %}", "a"),
    (
      "{% assign e = empty %}[{{ e }}]{% if e == empty %}a{% endif %}{% if e == '' %}b{% endif %}",
      "[]ab"
    ),
  ])
  func `empty and blank elsewhere`(template: String, expected: String) throws {
    #expect(try Rendering.plain(template, Self.facts) == expected)
  }
}
