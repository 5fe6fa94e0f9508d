import Testing

@testable import People

struct GivenNameTests {
  @Test(arguments: [
    ("Dr. Amina", "Amina"), ("Prof. Dr.-Ing. Klaus", "Klaus"), ("🚀 Alex", "Alex"),
    ("★ Jane", "Jane"),
    ("MARIA", "Maria"), ("JEAN-PIERRE", "Jean-Pierre"), ("AJ", "AJ"), ("fern", "Fern"),
    ("İLKER", "İlker"),
    ("Wm. \"Bill\"", "Bill"), ("Katherine (Kit)", "Kit"), ("José Eduardo", "José Eduardo"),
    ("Mary J.", "Mary"), (" Grace ", "Grace"), ("Jose\u{301}", "José"),
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
    #expect(FirstName.read(given: "WANG", family: "HOLLAND") == .known("Wang"))
    #expect(FirstName.read(given: "WANG", family: "XIAOMING") == .unsure(.familyFirst))
    #expect(FirstName.read(given: "Ada Lovelace", family: "Lovelace") == .known("Ada"))
    #expect(FirstName.read(given: "Ada", family: "Ada") == .known("Ada"))
  }

  @Test(arguments: [
    ("Weber", "Ingrid"), ("Szűcs", "Gergely"), ("Nakamura", "Sayuri"), ("Park", "Seo-yeon"),
  ])
  func `fields that were swapped are asked about`(given: String, family: String) {
    #expect(FirstName.read(given: given, family: family) == .unsure(.familyFirst))
    #expect(FirstName.read(given: family, family: given).name != given)
  }

  @Test(arguments: [
    ("Tove 🌱 Building greenhouses", "Tove"), ("Tove – Nordic Seeds", "Tove"),
    ("Tove: Gardener", "Tove"), ("Tove at Nordic Seeds", "Tove"), ("Tove | Seeds", "Tove"),
    ("🌱Tove", "Tove"), ("Tove Marie", "Tove Marie"),
  ])
  func `what follows a sign in the field is a headline`(given: String, name: String) {
    #expect(FirstName.read(given: given, family: "Holm") == .known(name))
  }

  @Test(arguments: [
    "Tove SEO", "Tove OpenToCoffee", "Tove Growth", "Tove B2B SAAS", "Tove Jensen",
  ])
  func `words that are no second given name are asked about`(given: String) {
    #expect(FirstName.read(given: given, family: "Holm") == .unsure(.more))
  }

  @Test(arguments: ["Tove Holm", "Rosalind Falk Lind"])
  func `two words without a family name may be the whole name`(given: String) {
    #expect(FirstName.read(given: given) == .unsure(.more))
    #expect(FirstName.read(given: given, family: "-") == .unsure(.more))
  }

  @Test(arguments: [
    ("Info", ""), ("Kontakt", "Nordic Seeds"), ("Sales Team", ""), ("Nordic", "Seeds GmbH"),
    ("Support", "Desk"), ("Human Resources Department", ""),
  ])
  func `a department is nobody`(given: String, family: String) {
    #expect(FirstName.read(given: given, family: family) == .unsure(.organization))
  }

  @Test(arguments: ["Null", "null", "NULL", "none", "N/A"])
  func `a word for nothing is no given name`(given: String) {
    #expect(FirstName.read(given: given, family: "Holm") == .unsure(.placeholder))
  }

  @Test func `a comma at the end of the field is that of a name cut in two`() {
    #expect(FirstName.read(given: "Holm,", family: "Tove") == .unsure(.comma))
  }

  @Test(arguments: [
    ("Bishop", "Tove Holm"), ("Judge", "Holm"), ("Asst", "Prof Tove Holm"), ("Syed", "Tove Holm"),
    ("Dean", "Tove Holm"), ("StB", "Tove Holm"),
  ])
  func `a title in the field is no name`(given: String, family: String) {
    #expect(FirstName.read(given: given, family: family).name == nil)
  }

  @Test func `a title is no name before a family name only`() {
    #expect(FirstName.read(given: "Dean", family: "Holm") == .known("Dean"))
  }

  @Test(arguments: ["N/A", "Dr.", "{{ first_name }}", "RenÃ©e", "🌱"])
  func `what somebody is called is a name`(called: String) {
    #expect(FirstName.read(called: called).name == nil)
  }

  @Test(arguments: [
    "J. R.", "Prince", "Muhammad", "Madonna", "van", "C-3PO", "Tove & Ole", "@tove",
  ])
  func `what somebody is called settles every other doubt`(called: String) {
    #expect(FirstName.read(called: called) == .known(called))
  }
}
