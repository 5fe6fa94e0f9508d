import Diagnostics
import Templating
import Testing

struct AndListTests {
  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
    (["a", "b", "c", "d"], "a, b, c and d"), (["", "a"], "a"), (["a", " ", "b"], "a and b"),
    (["", "  "], ""), (["a", "", "b", "c"], "a, b and c"),
    (["Ada Lovelace", "Grace Hopper"], "Ada Lovelace and Grace Hopper"),
    (["Java", "C++", ".NET"], "Java, C++ and .NET"),
    (["Acme Inc.", "Initech"], "Acme Inc. and Initech"),
    (["Paris, France", "London"], "Paris, France, and London"),
    (["London", "Paris, France"], "London and Paris, France"),
    (["Paris, France", "London", "Rome"], "Paris, France; London; and Rome"),
    (["Rome", "London", "Paris, Texas"], "Rome; London; and Paris, Texas"),
    (["Research and Development", "Sales"], "Research and Development, and Sales"),
    (["Sales", "Research and Development"], "Sales, and Research and Development"),
    (["Sales", "Press", "Research and Development"], "Sales, Press, and Research and Development"),
    (["Research and Development", "Sales", "Press"], "Research and Development, Sales, and Press"),
    (["Marks & Spencer", "Boots"], "Marks & Spencer and Boots"),
    (["Marks & Spencer", "Boots", "Next"], "Marks & Spencer, Boots and Next"),
    (["sand", "Andes", "andante"], "sand, Andes and andante"),
    (["Earth, Wind and Fire", "Chicago"], "Earth, Wind and Fire, and Chicago"),
    (["Earth, Wind and Fire", "Toto", "Yes"], "Earth, Wind and Fire; Toto; and Yes"),
    (["1", "2", "3"], "1, 2 and 3"),
    (["Strange Loop 2026", "FOSDEM"], "Strange Loop 2026 and FOSDEM"),
    (["Why sleep?", "Why walk?"], "Why sleep? and Why walk?"),
  ])
  func `lists as a sentence names them`(items: [String], expected: String) throws {
    #expect(try list(items, "and_list") == expected)
  }

  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b, and c"),
    (["a", "b", "c", "d"], "a, b, c, and d"), (["a, b", "c", "d"], "a, b; c; and d"),
    (["a and b", "c", "d"], "a and b, c, and d"), (["a", "", "b"], "a and b"),
  ])
  func `with the comma of Oxford`(items: [String], expected: String) throws {
    #expect(try list(items, "and_list: oxford: true") == expected)
    if items.count == 3, expected.hasSuffix("b, and c") {
      #expect(try list(items, "and_list: oxford: false") == "a, b and c")
    }
  }

  @Test func `a text is a list of one, a map is its name, and so are maps in a list`() throws {
    let acme = Value.map(["name": .text("Acme"), "size": .text("3")])
    let facts: ValueMap = ["text": .text("a, b"), "map": acme, "maps": .list([acme, acme])]
    #expect(try Rendering.message("{{ text | and_list }}", facts) == "a, b")
    #expect(try Rendering.message("{{ map | and_list }}", facts) == "Acme")
    #expect(try Rendering.message("{{ maps | and_list }}", facts) == "Acme and Acme")
    #expect(try Rendering.message("{{ (1..3) | and_list }}") == "1, 2 and 3")
  }

  @Test func `what cannot be printed is a fault`() throws {
    let facts: ValueMap = [
      "maps": .list([.map(["size": .text("3")])]), "lists": .list([.list([.text("a")])]),
    ]
    for (name, message) in [
      ("maps", "`and_list`: found a map without a `name`"),
      ("lists", "`and_list`: found a list in the list"),
    ] {
      let fault = #expect(throws: Diagnostic.self) {
        try Rendering.message("{{ \(name) | and_list }}", facts)
      }
      #expect(fault?.message == message)
    }
  }

  private func list(_ items: [String], _ filter: String) throws -> String {
    try Rendering.plain("{{ items | \(filter) }}", ["items": .list(items.map { .text($0) })])
  }
}
