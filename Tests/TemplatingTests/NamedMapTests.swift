import Fitting
import Templating
import Testing

/// Filters on facts that are maps with a name, such as schools and companies.
struct NamedMapTests {
  private static let facts: ValueMap = [
    "schools": .list([
      .map(["name": .text("York"), "city": .text("York")]), .text("MIT"),
      .map(["name": .text("bath"), "city": .text("Bath")]),
      .map(["name": .text("York"), "city": .text("Toronto")]),
    ]),
    "company": .map(["name": .text("Bayer AG Holding GmbH"), "short": .text("Bayer")]),
    "plain": .map(["name": .text("Acme Inc.")]),
    "jobs": .list([
      .map(["at": .map(["name": .text("Zed")])]), .map(["at": .map(["name": .text("Abe")])]),
    ]),
  ]

  @Test(arguments: [
    ("schools | sort | join: ', '", "MIT, York, York, bath"),
    ("schools | sort_natural | join: ', '", "bath, MIT, York, York"),
    ("schools | uniq | join: ', '", "York, MIT, bath"),
    ("schools | uniq | sort_natural | and_list", "bath, MIT and York"),
    ("schools | reverse | first", "York"), ("schools | compact | size", "4"),
    ("schools | where: 'name', 'bath' | map: 'city' | join", "Bath"),
    ("schools | first | upcase", "YORK"), ("schools | first | append: '!'", "York!"),
    ("jobs | sort: 'at' | map: 'at' | join: ' '", "Abe Zed"),
    ("jobs | where: 'at', 'Zed' | size", "1"), ("company | short", "Bayer"),
    ("plain | short", "Acme"), ("'Acme Inc.' | short", "Acme"),
  ])
  func `a map with a name is taken by it`(expression: String, expected: String) throws {
    #expect(try Rendering.message("{{ \(expression) }}", Self.facts) == expected)
  }

  @Test(arguments: [("York", true), ("MIT", true), ("Bath", false)])
  func `a list of them contains a name`(name: String, holds: Bool) throws {
    let text = "{% if schools contains '\(name)' %}yes{% else %}no{% endif %}"
    #expect(try Rendering.message(text, Self.facts) == (holds ? "yes" : "no"))
  }

  @Test func `a list of names in several lengths is sorted by the fullest`() throws {
    let facts: ValueMap = ["list": .list([.forms(["b long", "b"]), .text("a")])]
    #expect(try Rendering.message("{{ list | sort | join: ', ' }}", facts) == "a, b long")
  }

  @Test func `a message counts what a reader sees as one character`() throws {
    let facts: ValueMap = ["name": .text("👩‍👩‍👧é")]
    #expect(try Rendering.message("{{ name | size }}{{ name | first }}", facts) == "2👩‍👩‍👧")
  }
}
