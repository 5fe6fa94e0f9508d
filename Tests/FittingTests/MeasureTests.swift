import Testing

@testable import Fitting
@testable import Text

@Suite struct MeasureTests {
  @Test(arguments: Unit.allCases)
  func `an address may cost as much as there are numbers for`(unit: Fitting.Unit) {
    let measure = Measure(unit, urlPrice: .max)
    let text = String(repeating: "see https://a.co ", count: 50)
    #expect(measure.count(text) > 1_000_000)
    var draft = Draft()
    for _ in 0..<40 { draft.append(fact: text, sources: []) }
    guard case .tooLong(let overrun) = Fitter([Limit(200, measure)]).fit(draft) else {
      Issue.record("it fits")
      return
    }
    #expect(overrun.over > 1_000_000)
  }

  @Test(arguments: [
    ("Hi test.co", 3 + 23), ("Hi http://test.co!", 3 + 23 + 1), ("see example.com.", 4 + 23 + 1),
    ("(https://en.wikipedia.org/wiki/Rust_(film))", 2 + 23), ("ASP.NET", 23), ("e.g. this", 9),
    ("me@example.com", 14), ("foo.bar-baz", 11), ("https://x.org/a?b=c#d, ok", 23 + 4),
    ("v1.2.3", 6), ("日本test.com", 4 + 23), ("_test.com", 9), ("$test.com", 9),
    ("http://localhost", 16), ("test.co.nowhere", 23 + 8), ("http://例え.jp/x", 23),
    ("a.co b.co", 23 + 1 + 23), ("Acme Inc.", 9),
  ])
  func `a link weighs 23 on X`(text: String, weight: Int) {
    #expect(Measure(.xWeighted).count(text) == weight, "\(text)")
  }

  @Test(arguments: [
    ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("“quoted”", 8), ("…", 2), ("—", 1), ("€", 2),
    ("👩‍👩‍👧‍👦", 2), ("1️⃣", 2), ("©", 1), ("©️", 2), ("☺", 2), ("☺︎", 4), ("🇮🇹", 2),
    ("😀\u{301}", 3), ("🙋🏽👨‍🎤", 4), ("❤️‍🔥", 2), ("", 0),
  ])
  func `letters weigh one or two and an emoji two on X`(text: String, weight: Int) {
    #expect(Measure(.xWeighted).count(text) == weight, "\(text)")
  }

  @Test(arguments: [
    ("Hi @ada@example.social", 7), ("Hi @ada", 7), ("see https://example.com/a/very/long/path", 27),
    ("test.co", 7), ("mail a@b@c.de", 13), ("@a@b.c, @d@e.f.", 2 + 2 + 2 + 1),
    ("👨‍👩‍👧‍👧 https://a.de", 25), ("http://a.b", 10), ("http://a.b/c", 12),
    ("http://a.co, http://b.co", 48), ("see http://test.co.nowhere", 4 + 23 + 8),
    ("https://example.com/@ada@example.social", 23),
  ])
  func `a link and a remote mention have their price on Mastodon`(text: String, count: Int) {
    let measure = Measure(.graphemes, urlPrice: 23, mentions: .userPart)
    #expect(measure.count(text) == count, "\(text)")
  }

  // The figures are those of ICU 78 (Unicode 17).
  @Test(arguments: [
    ("क्त", 1), ("क्\u{200D}त", 1), ("ক্ত", 1), ("மொழி", 2), ("க்ஷ", 2), ("က္က", 1), ("ក្ក", 1),
    ("ꦏ꧀ꦏ", 1),
    ("ᨠ᩠ᨠ", 1), ("ក្ក្ក", 1), ("ក្", 1), ("្ក", 2), ("က္ a", 3), ("ਕ੍ਕ", 2), ("e\u{301}🇮🇹👍🏽", 3),
  ])
  func `consonants that a sign links are one character`(text: String, count: Int) {
    #expect(Measure(.graphemes).count(text) == count, "\(text)")
  }

  @Test(arguments: [("abc", 3), ("é", 1), ("😀", 4), ("a👍🏽b", 10), ("☎", 1), ("❤️", 6)])
  func `an emoji counts its bytes on Threads`(text: String, count: Int) {
    #expect(Measure(.threads).count(text) == count, "\(text)")
  }

  @Test(arguments: [("a€", 3), ("[x]", 5), ("ç", 1), ("Ç", 1), ("à la carte", 10), ("x’y", 3)])
  func `a short message counts septets, or units where it must`(text: String, count: Int) {
    #expect(Measure(.gsm7).count(text) == count, "\(text)")
  }

  @Test func `a short message that GSM-7 cannot write has room for 70`() {
    let limit = Limit(160, .gsm7)
    #expect(limit.allowance(for: "plain") == 160)
    #expect(limit.allowance(for: "it’s") == 70)
  }

  @Test func `no-break spaces are not white space`() {
    for scalar in (0...0x10FFFF).lazy.compactMap(
      Unicode.Scalar.init(_:) as (UInt32) -> Unicode.Scalar?)
    {
      let isNoBreak = [0xA0, 0x2007, 0x202F].contains(scalar.value)
      if scalar.isBreakingSpace != (scalar.properties.isWhitespace && !isNoBreak) {
        Issue.record("U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  @Test func `normal forms compose and decompose`() {
    #expect(Array("e\u{301}".nfc.unicodeScalars) == ["é"])
    #expect(Array("é".nfd.unicodeScalars) == ["e", "\u{301}"])
    #expect("plain".nfd == "plain")
  }

  @Test func `letters outside ASCII are as long as they are sent`() {
    #expect(Punycode.length(of: Array("bücher".unicodeScalars)) == "bcher-kva".count)
    #expect(Punycode.length(of: Array("ليهمابتكلموشعربي؟".unicodeScalars)) == 22)
    #expect(
      Punycode.length(of: Array("3年b組金八先生".unicodeScalars)) == "3b-ww4c5e180e575a65lsy2b".count)
  }
}
