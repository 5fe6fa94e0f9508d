import Diagnostics
import Testing

@testable import Text

struct WordingTests {
  @Test(arguments: [
    ("nmae", "name"), ("compnay", "company"), ("Company", "company"), ("first-name", "first_name"),
    ("goall", "goal"), ("linkdin", "linkedin"),
  ])
  func `a near word is suggested`(word: String, meant: String) {
    let keys = ["name", "role", "company", "goal", "first_name", "linkedin"]
    #expect(Phrasing.nearest(to: word, among: keys) == meant)
  }

  @Test(arguments: ["zzz", "", "telephone", "x", String(repeating: "a", count: 10_000)])
  func `a far word is not`(word: String) {
    #expect(Phrasing.nearest(to: word, among: ["name", "role", "or", "company"]) == nil)
  }

  @Test func `names are listed as a sentence would`() {
    #expect(Phrasing.list(["a"]) == "`a`")
    #expect(Phrasing.list(["a", "b"]) == "`a` or `b`")
    #expect(Phrasing.list(["a", "b", "c"], "and") == "`a`, `b` and `c`")
    #expect(Phrasing.count(1, "file") == "1 file")
    #expect(Phrasing.count(0, "entry", "entries") == "0 entries")
  }
}
