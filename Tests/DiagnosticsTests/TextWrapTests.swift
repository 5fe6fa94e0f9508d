import Diagnostics
import Testing

@testable import Text

struct TextWrapTests {
  /// The lines of a text in a column as narrow as told, words broken where they have to be.
  private func lines(_ text: String, _ width: Int) -> [String] {
    TextWrap.lines(text.map { Glyph($0, ()) }, width: width).map { $0.map(\.text).joined() }
  }

  @Test func `lines end at spaces`() {
    #expect(lines("to be or not to be", 9) == ["to be or", "not to be"])
  }

  @Test func `lines after the first can be set in`() {
    #expect(
      TextWrap.lines("to be or not to be", width: 9, indent: 2) == ["to be or", "  not to", "  be"])
  }

  @Test func `a text of nothing is one empty line`() {
    #expect(lines("", 9) == [""])
    #expect(lines("   ", 9) == [""])
  }

  @Test func `runs of spaces count as one`() {
    #expect(lines("  to   be ", 9) == ["to be"])
  }

  @Test func `a no-break space is no place to break at`() {
    #expect(lines("at 10\u{A0}h sharp", 6) == ["at", "10\u{A0}h", "sharp"])
  }

  @Test func `a word wider than the line is broken between characters`() {
    #expect(lines("see example.org/a/b", 6) == ["see", "exampl", "e.org/", "a/b"])
  }

  @Test func `a word wider than the line sticks out where it must stay whole`() {
    #expect(TextWrap.lines("see example.org/a/b", width: 6) == ["see", "example.org/a/b"])
  }

  @Test func `Chinese is broken by its width, between any two characters`() {
    #expect(lines("期待与您交流编译器", 8) == ["期待与您", "交流编译", "器"])
    #expect(lines("期待与您交流", 9) == ["期待与您", "交流"])
  }

  @Test func `no line starts with what closes or ends with what opens`() {
    #expect(lines("こんにちは、世界。", 10) == ["こんにち", "は、世界。"])
    #expect(lines("読みます「本」", 10) == ["読みます", "「本」"])
    #expect(lines("スーパー", 6) == ["スー", "パー"])
  }

  @Test func `Latin words in Chinese stay whole`() {
    #expect(lines("我用Swift写程序", 8) == ["我用", "Swift写", "程序"])
  }

  @Test func `a combining mark stays with its letter and takes no room`() {
    #expect(
      lines("e\u{301}e\u{301}e\u{301}e\u{301}", 2) == ["e\u{301}e\u{301}", "e\u{301}e\u{301}"])
  }

  @Test func `an emoji of several scalars is never broken`() {
    let family = "👩‍👩‍👧‍👦"
    #expect(lines(family + family + family, 4) == [family + family, family])
    #expect(lines("👍🏽🇯🇵", 2) == ["👍🏽", "🇯🇵"])
  }

  @Test func `a word whose marks stand beside their letters stays whole`() {
    #expect(lines("हिन्दी की किताब", 7) == ["हिन्दी", "की", "किताब"])
  }

  @Test func `a character wider than the line has a line of its own`() {
    #expect(lines("期待", 1) == ["期", "待"])
  }

  @Test func `what could speak to the terminal is written out, and counted as it is shown`() {
    #expect(lines("a\u{1B}[2J b", 8) == ["a", "<U+001B>", "[2J b"])
    #expect(lines("a\u{1B}", 20) == ["a<U+001B>"])
  }

  @Test func `no line of any text is wider than the column, and nothing is lost`() {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let alphabet = Array("ab c。「é界🎉👩‍👧 ,")
    for _ in 0..<500 {
      let text = String((0..<next(40)).map { _ in alphabet[next(alphabet.count)] })
      let width = 2 + next(12)
      let lines = lines(text, width)
      #expect(lines.allSatisfy { $0.displayWidth <= width }, "\(text) in \(width)")
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}
