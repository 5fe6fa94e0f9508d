import Testing

@testable import Templating
@testable import English
@testable import Text

struct WordListTests {
  @Test(
    arguments: (LegalForm.lists + ProperName.lists + RoleWords.lists + [requestVerbs]).map(\.text))
  func `a list is in the order of its bytes`(text: String) {
    let words = text.split { $0 == " " || $0 == "\n" }.map { String($0) }
    #expect(words == words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(Set(words).count == words.count)
    #expect(words.allSatisfy(WordList(text).contains))
  }

  @Test func `what legal forms of several words end in is listed`() {
    #expect(LegalForm.lastWords.allSatisfy(LegalForm.lists[1].contains))
  }
}
