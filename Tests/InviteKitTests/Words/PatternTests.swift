import Foundation
import Testing

@testable import Text

/// Regular expressions in linear time.
struct PatternTests {
  private func found(_ pattern: String, in text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    let found = try Pattern(pattern).search(bytes)
    #expect(found.stop == nil)
    return found.matches.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(
    arguments: [
      ("a", "banana", ["a", "a", "a"]), ("an|na", "banana", ["an", "an"]),
      ("na|an", "banana", ["an", "an"]), ("(an)+", "banana", ["anan"]),
      ("(an)+?", "banana", ["an", "an"]), ("a.*a", "banana", ["anana"]),
      ("a.*?a", "banana", ["ana"]), ("a*", "baa", ["aa"]), ("ba{2}", "baaa ba", ["baa"]),
      ("ba{2,}", "baaa ba", ["baaa"]), ("a{1,2}", "aaaaa", ["aa", "aa", "a"]),
      ("[abc]+", "cabbage", ["cabba"]), ("[^abc]+", "cabbage", ["ge"]),
      ("[a-c-]+", "a-b d", ["a-b"]),
      ("[]]", "a]", ["]"]), (#"\d+"#, "12 or 34", ["12", "34"]),
      (#"\bcat\b"#, "cat catalog", ["cat"]),
      (#"\Bcat"#, "bobcat cat", ["cat"]), (#"\w+"#, "née Müller", ["née", "Müller"]),
      ("^b", "a\nb", ["b"]), ("a$", "a\nb", ["a"]), (".", "a\n", ["a"]),
      ("(?i)straße", "STRAßE", ["STRAßE"]), ("(?i)[a-c]+", "ABCD", ["ABC"]),
      (#"\p{Lu}{2,}"#, "the EU and a US", ["EU", "US"]), (#"\p{Emoji}"#, "Hi 👋 1", ["👋"]),
      (#"\."#, "a.b", ["."]), ("x{", "x{", ["x{"]), ("a|", "b", []),
      ("(a|b)*c", "ababc", ["ababc"]), ("", "abc", []), ("café", "un café", ["café"]),
      ("(?:very|really) \\w+", "I'm very glad", ["very glad"]),
    ] as [(String, String, [String])])
  func `matches are those that everybody knows`(
    pattern: String, text: String, matches: [String]
  ) throws {
    #expect(try found(pattern, in: text) == matches)
  }

  @Test(arguments: [
    ("(a", 0), ("a)", 1), ("[a", 0), ("*a", 0), ("{2}x", 0), ("a**", 2), ("a{3,2}", 0), (#"\1"#, 0),
    (#"\q"#, 0), (#"a\"#, 1), ("(?=a)", 0), ("(?<n>a)", 0), ("[b-a]", 1), (#"\p{Xx}"#, 0),
    (#"[\P{Lu}]"#, 1), ("(a{400}){400}", 0), ("a{2000}", 0), (#"\p{Lu"#, 0),
  ])
  func `a fault has its place`(pattern: String, offset: Int) {
    let fault = #expect(throws: PatternFault.self) { try Pattern(pattern) }
    #expect(fault?.offset == offset)
  }

  @Test func `nothing that is written for a pattern traps`() {
    var random = SystemRandomNumberGenerator()
    let signs = Array("ab()[]{}*+?|\\^$.-,12wbdspPLu {}é😀")
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...12, using: &random)
      let text = String((0..<length).map { _ in signs.randomElement(using: &random) ?? "a" })
      guard let pattern = try? Pattern(text) else { continue }
      _ = pattern.search(Array("aab(b) é😀-1".utf8))
    }
  }

  /// Foundation's expressions know all that these do, and are searched another way.
  @Test func `random patterns match what another engine matches`() throws {
    var random = SystemRandomNumberGenerator()
    let parts = [
      "a", "b", "(a|b)", "[ab]", ".", "a*", "b+?", "(ab)?", "a{1,2}", "(?:ba)*", "|", "^",
    ]
    for _ in 0..<3_000 {
      let count = Int.random(in: 1...5, using: &random)
      let text = (0..<count).map { _ in parts.randomElement(using: &random) ?? "a" }.joined()
      let sample = String((0..<8).map { _ in "ab".randomElement(using: &random) ?? "a" })
      let other = try NSRegularExpression(pattern: text)
      let range = NSRange(location: 0, length: sample.utf16.count)
      let expected = other.matches(in: sample, range: range).map(\.range)
        .filter { $0.length > 0 }.map { $0.location..<$0.location + $0.length }
      // After an empty match other engines try a longer one at the same place; here it is passed.
      let matches = try Pattern(text).search(Array(sample.utf8)).matches
      let agrees =
        matches == expected
        || other.matches(in: sample, range: range).contains {
          $0.range.length == 0
        }
      #expect(agrees, "\(text) in \(sample): \(matches), \(expected)")
    }
  }

  @Test func `a pattern that almost matches everywhere comes to an end`() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 20_000)
    let found = try Pattern("a(.*b)?").search(bytes)
    #expect(found.matches.count > 0)
    #expect(found.stop != nil)
    let nothing = try Pattern("(a*)*b").search(bytes)
    #expect(nothing == Pattern.Found())
  }
}
