import TestSupport
import Testing

@testable import Text

/// What has changed between two texts, as a reader sees it.
struct WordDifferenceTests {
  private func text(_ old: String, _ new: String) -> String {
    WordDifference(from: old, to: new).text()
  }

  @Test func `equal texts differ in nothing`() {
    #expect(WordDifference(from: "Hi Ada.", to: "Hi Ada.").isEmpty)
    #expect(text("Hi Ada.", "Hi Ada.") == "Hi Ada.")
    #expect(WordDifference(from: "", to: "").parts.isEmpty)
  }

  @Test func `a word is marked, and the words around it are not`() {
    #expect(text("Hi Ada, good day.", "Hi Ada, fine day.") == "Hi Ada, [-good-]{+fine+} day.")
  }

  @Test func `punctuation changes without its word`() {
    #expect(text("Shall we talk.", "Shall we talk?") == "Shall we talk[-.-]{+?+}")
    #expect(text("I'm here", "I am here") == "[-I'm-]{+I am+} here")
  }

  @Test func `neighbouring words become one change`() {
    #expect(
      text("We met in a loud hall.", "We met at the quiet bar.")
        == "We met [-in a loud hall-]{+at the quiet bar+}.")
  }

  @Test func `words at the ends come and go`() {
    #expect(text("Hi Ada", "Hi Ada again") == "Hi Ada{+ again+}")
    #expect(text("Dear Hi Ada", "Hi Ada") == "[-Dear -]Hi Ada")
    #expect(text("", "Hi") == "{+Hi+}")
    #expect(text("Hi", "") == "[-Hi-]")
  }

  @Test func `white space shows where it has changed`() {
    #expect(text("Hi,\n\nyou.", "Hi,\nyou.") == "Hi,\n[-⏎-]you.")
    #expect(text("Hi you.", "Hi\nyou.") == "Hi[-·-]{+⏎+}you.")
    #expect(text("10 km", "10\u{A0}km") == "10[-·-]{+⍽+}km")
  }

  @Test func `colour takes the place of brackets`() {
    let difference = WordDifference(from: "a good day", to: "a fine day")
    #expect(
      difference.text(isColored: true)
        == "a \u{1B}[31mgood\u{1B}[0m\u{1B}[32mfine\u{1B}[0m day")
  }

  @Test func `nothing in a text can act on a terminal`() {
    #expect(text("a \u{1B}[2J", "b \u{1B}[2J") == "[-a-]{+b+} <U+001B>[2J")
  }

  /// Both texts can be put together from the parts, whatever they are.
  @Test func `the parts hold both texts`() {
    var seed: UInt64 = 42
    func next(_ count: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % count
    }
    let words = ["a", "b", " ", " ", "\n", ".", "Ada", "é", "👩‍🚀", "\u{A0}"]
    for _ in 0..<500 {
      let old = (0..<next(12)).map { _ in words[next(words.count)] }.joined()
      let new = (0..<next(12)).map { _ in words[next(words.count)] }.joined()
      let parts = WordDifference(from: old, to: new).parts
      #expect(parts.filter { $0.kind != .added }.map(\.text).joined() == old)
      #expect(parts.filter { $0.kind != .removed }.map(\.text).joined() == new)
      #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.kind != $1.kind })
    }
  }

  @Test(.timeLimit(.minutes(5)))
  func `of long texts the difference is found in a moment, and holds both texts`() {
    var generator = SeededGenerator(seed: 7)
    func words(_ count: Int, of kinds: Int) -> String {
      (0..<count).map { _ in "w\(Int.random(in: 0..<kinds, using: &generator))" }
        .joined(separator: " ")
    }
    let pairs = [
      (words(20_000, of: 3), words(20_000, of: 3)),
      (words(900, of: 50_000), words(900, of: 50_000)),
      ("a " + words(30_000, of: 60_000), words(30_000, of: 60_000) + " b"),
      (words(9_000, of: 9), ""),
    ]
    for (old, new) in pairs {
      let parts = WordDifference(from: old, to: new).parts
      #expect(parts.filter { $0.kind != .added }.map(\.text).joined() == old)
      #expect(parts.filter { $0.kind != .removed }.map(\.text).joined() == new)
    }
  }

  @Test func `a word that has changed in a long text is the only change`() {
    let words = (0..<5_000).map { "word\($0 % 700)x\($0)" }
    var others = words
    others[2_500] = "other"
    let difference = WordDifference(
      from: words.joined(separator: " "), to: others.joined(separator: " "))
    #expect(difference.parts.filter { $0.kind != .same }.map(\.text) == [words[2_500], "other"])
  }
}
