import Testing
import Text
@testable import Comparing

/// Text that stands in a page as text.
struct EscapedTextTests {
  @Test(arguments: [
    ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"), ("a\n\nb", "a\n\nb"),
    ("\u{1B}[2J", "&lt;U+001B&gt;[2J"), ("a\u{202E}b", "a&lt;U+202E&gt;b"),
  ])
  func `what could act is shown instead`(text: String, html: String) {
    #expect(text.escapedForHTML == html)
  }
}
