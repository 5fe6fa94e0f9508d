import Testing

@testable import Comparing

/// Text that Markdown reads as that very text.
struct MarkdownTests {
  @Test(arguments: [
    (
      "a plain sentence, with (brackets) and 10:30.", "a plain sentence, with (brackets) and 10:30."
    ),
    ("*a* _b_ `c` [d](e)", ##"\*a\* \_b\_ \`c\` \[d\](e)"##),
    ("<b> & &lt; a|b", ##"\<b\> \& \&<!-- -->lt; a\|b"##),
    ("@ada and #12 and a@b.example", ##"@<!-- -->ada and \#<!-- -->12 and a@<!-- -->b.example"##),
    ("http://a.example www.a.example", "http:<!-- -->//a.example www<!-- -->.a.example"),
    (":+1: $x$ a: b", ":<!-- -->+1: &#36;<!-- -->x&#36; a: b"),
    ("C# and 5 % off!", ##"C\# and 5 % off!"##),
    ("one\ntwo", "one two"),
    ("\u{202E}x", ##"\<U+202E\>x"##),
  ])
  func `a text within a line is escaped`(text: String, markdown: String) {
    #expect(Markdown.inline(text) == markdown)
  }

  @Test(arguments: [
    ("- a", ##"\- a"##), ("+ a", ##"\+ a"##), ("=== a", ##"\=== a"##), ("1. a", ##"1\. a"##),
    ("12) a", ##"12\) a"##), ("1.5", ##"1\.5"##), ("# a", ##"\# a"##), ("> a", ##"\> a"##),
    ("12", "12"),
    ("a - b", "a - b"), ("", ""),
  ])
  func `what would start a block at the start of a line is escaped`(text: String, markdown: String)
  {
    #expect(Markdown.line(text) == markdown)
  }

  @Test(arguments: [
    ("a", "`a`"), ("a`b", "``a`b``"), ("`a", "`` `a ``"), ("@ada <b>", "`@ada <b>`"),
    ("a|b", ##"a\|b"##), ("a\nb", "`a<U+000A>b`"),
  ])
  func `code is fenced by more than is in it`(text: String, markdown: String) {
    #expect(Markdown.code(text) == markdown)
  }

  @Test func `names in the backticks of a sentence are code, and stray ones are text`() {
    #expect(Markdown.prose("`a` beside `*b*`, c*") == ##"`a` beside `*b*`, c\*"##)
    #expect(Markdown.prose("one ` alone") == ##"one \` alone"##)
    #expect(Markdown.prose("an `` empty one") == ##"an \`\` empty one"##)
  }

  @Test func `paragraphs and line breaks of a message stay in its quote`() {
    #expect(
      Markdown.quote("Hi,\n\n1. one\ntwo\n\n- three") == [
        "> Hi,", ">", ##"> 1\. one\"##, "> two", ">", ##"> \- three"##,
      ])
  }
}
