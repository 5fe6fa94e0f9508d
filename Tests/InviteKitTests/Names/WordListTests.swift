import Templating
import Testing

@testable import People
@testable import Text

struct WordListTests {
  static let lists: [(String, WordList)] = [
    ("certain", TitleWords.certain), ("dotted", TitleWords.dotted),
    ("parts", TitleWords.parts), ("doubtful", TitleWords.doubtful),
    ("callings", FactDoubt.callings), ("noCompanies", FactDoubt.noCompanies),
    ("nothings", FactDoubt.nothings), ("bracketed", FactDoubt.bracketed),
    ("fields", FactDoubt.fields), ("tags", FactDoubt.tags), ("entities", FactDoubt.entities),
    ("placeholderStarts", NameWords.placeholderStarts), ("openings", TitleWords.openings),
    ("malayParts", TitleWords.malayParts),
    ("endings", TitleWords.endings), ("accented", TitleWords.accented),
    ("capitals", TitleWords.capitals), ("maybeCapitals", TitleWords.maybeCapitals),
    ("doubtfulOfThree", TitleWords.doubtfulOfThree), ("headline", NameWords.headline),
    ("mailboxes", NameWords.mailboxes), ("common", GivenNames.common),
    ("romanceStarts", GivenNames.romanceStarts), ("romanceEnds", GivenNames.romanceEnds),
    ("indianStarts", GivenNames.indianStarts), ("indianEnds", GivenNames.indianEnds),
    ("burmese", GivenNames.burmese), ("surelyBurmese", GivenNames.surelyBurmese),
    ("eastAsianSyllables", GivenNames.eastAsianSyllables), ("japaneseGiven", GivenNames.japanese),
    ("suffixes", NameWords.suffixes), ("capitalSuffixes", NameWords.capitalSuffixes),
    ("patronymicMarkers", NameWords.patronymicMarkers), ("particles", NameWords.particles),
    ("leadingParticles", NameWords.leadingParticles), ("compoundStarts", NameWords.compoundStarts),
    ("bynameStarts", NameWords.bynameStarts), ("compoundEnds", NameWords.compoundEnds),
    ("mohammeds", NameWords.mohammeds), ("shortened", NameWords.shortened),
    ("seldomAlone", NameWords.seldomAlone), ("seldomAloneOfThree", NameWords.seldomAloneOfThree),
    ("doubleStarts", NameWords.doubleStarts), ("doubleEnds", NameWords.doubleEnds),
    ("marian", NameWords.marian), ("shortNames", NameWords.shortNames),
    ("placeholders", NameWords.placeholders), ("conjunctions", NameWords.conjunctions),
    ("organization", NameWords.organization), ("badges", NameWords.badges),
    ("nicknames", NameWords.nicknames), ("vietnamese", FamilyNames.vietnamese),
    ("vietnameseBoth", FamilyNames.vietnameseBoth), ("eastAsian", FamilyNames.eastAsian),
    ("japanese", FamilyNames.japanese), ("hungarian", FamilyNames.hungarian),
    ("hungarianGiven", FamilyNames.hungarianGiven), ("unmistakable", FamilyNames.unmistakable),
    ("english", PhraseLanguage.english), ("others", PhraseLanguage.others),
  ]

  @Test(arguments: lists.map(\.0))
  func `a list finds each of its words and no other`(name: String) throws {
    let list = try #require(Self.lists.first { $0.0 == name }?.1)
    let words = list.text.split { $0 == " " || $0 == "\n" }.map(String.init)
    #expect(words.allSatisfy(list.contains))
    let sorted = words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(words == sorted)
    #expect(Set(words).count == words.count)
    for word in words {
      for other in [word + "-", "-" + word, String(word.dropLast()), ""] {
        #expect(list.contains(other) == words.contains(other), "\(other)")
      }
    }
  }

  @Test func `an empty list holds nothing`() {
    #expect(!WordList("").contains("a"))
    #expect(!WordList("a b").contains("a b"))
  }
}
