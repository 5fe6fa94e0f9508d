import Testing

@testable import People

struct GivenNameTests {
  @Test(arguments: [
    ("Dr. Amina", "Amina"), ("Prof. Dr.-Ing. Klaus", "Klaus"), ("🚀 Alex", "Alex"),
    ("★ Jane", "Jane"),
    ("MARIA", "Maria"), ("JEAN-PIERRE", "Jean-Pierre"), ("AJ", "AJ"), ("fern", "Fern"),
    ("İLKER", "İlker"),
    ("Wm. \"Bill\"", "Bill"), ("Katherine (Kit)", "Kit"), ("José Eduardo", "José Eduardo"),
    ("Mary J.", "Mary"), (" Grace ", "Grace"), ("Jose\u{301}", "José"), ("Null", "Null"),
    ("泽东", "泽东"),
    ("Jane (she/her)", "Jane"), ("Jane, PhD", "Jane"), ("Ludwig van", "Ludwig"), ("Wei", "Wei"),
    ("Muhammad Hafiz", "Muhammad Hafiz"), ("Smith, John", "John"), ("D’Arcy", "D’Arcy"), ("伟", "伟"),
  ])
  func `a field is cleaned and taken whole`(given: String, name: String) {
    #expect(FirstName.read(given: given) == .known(name))
  }

  @Test(
    arguments: [
      ("", .empty), ("🔥", .empty), ("LinkedIn", .placeholder), ("{{ company }}", .code),
      ("Dr.", .titleOnly),
      ("V. S.", .initial), ("J", .initial), ("J. Robert", .initial), ("Wm.", .abbreviation),
      ("Mohd", .abbreviation), ("Abdul", .twoWords), ("n/a", .placeholder),
      ("John & Jane", .several),
      ("NaN", .placeholder), ("null", .placeholder), ("Jane99", .digits),
      ("Ana Maria Luisa Teresa", .tooManyWords),
    ] as [(String, FirstName.Reason)])
  func `a field that is no name is asked for`(given: String, reason: FirstName.Reason) {
    #expect(FirstName.read(given: given) == .unsure(reason))
  }

  @Test func `a family name in the given field is seen beside the family field`() {
    #expect(FirstName.read(given: "WANG", family: "Xiaoming") == .unsure(.familyFirst))
    #expect(FirstName.read(given: "WANG", family: "XIAOMING") == .known("Wang"))
    #expect(FirstName.read(given: "Ada Lovelace", family: "Lovelace") == .known("Ada"))
    #expect(FirstName.read(given: "Ada", family: "Ada") == .known("Ada"))
  }
}
