import Testing

/// Whole diagnostics for what people get wrong in quotes, colons and other signs.
struct SignFaultTests {
  @Test(arguments: cases)
  func `a sign that means something else is explained`(fault: PrintedFault) {
    #expect(fault.printed == fault.expected)
  }

  private static let cases = [
    PrintedFault(
      "a quote that is never closed",
      "a: \"hello\nb: 1\n",
      #"""
      a.yaml:1:4: error: this quote is not closed [yaml-unclosed-quote]
        1 | a: "hello
          |    ^
        help: close it at the end of the value

      """#),
    PrintedFault(
      "a quote closed by the next one",
      "a: \"hello\nb: \"world\"\n",
      #"""
      a.yaml:1:4: error: this quote is not closed on its line [yaml-unclosed-quote]
        1 | a: "hello
          |    ^
        a.yaml:2:4: note: it ends here
        2 | b: "world"
          |    ^
        help: close it at the end of the value, or indent the lines it goes on with

      """#),
    PrintedFault(
      "an apostrophe in single quotes",
      "name: 'O'Neil'\n",
      #"""
      a.yaml:1:9: error: this quote ends the text, but more follows [yaml-text-after-quote]
        1 | name: 'O'Neil'
          |         ^
        help: write an apostrophe inside single quotes twice: `''`

      """#),
    PrintedFault(
      "a quote in double quotes",
      "headline: \"The \"best\" one\"\n",
      #"""
      a.yaml:1:16: error: this quote ends the text, but more follows [yaml-text-after-quote]
        1 | headline: "The "best" one"
          |                ^
        help: write a quote inside double quotes as `\"`, or use single quotes outside

      """#),
    PrintedFault(
      "a colon in a value",
      "subject: Re: your talk\n",
      #"""
      a.yaml:1:12: error: a colon and a space inside a value [yaml-colon-in-value]
        1 | subject: Re: your talk
          |            ^
        help: quote the value: "Re: your talk"

      """#),
    PrintedFault(
      "a handle",
      "handle: @ada\n",
      #"""
      a.yaml:1:9: error: text cannot start with `@` [yaml-reserved-character]
        1 | handle: @ada
          |         ^
        help: quote the value: "@ada"

      """#),
    PrintedFault(
      "code in backticks",
      "- `code`\n",
      #"""
      a.yaml:1:3: error: text cannot start with a backtick [yaml-reserved-character]
        1 | - `code`
          |   ^
        help: quote the value: "`code`"

      """#),
    PrintedFault(
      "emphasis with stars",
      "note: *really* good\n",
      #"""
      a.yaml:1:7: error: `*` starts an alias, not text [yaml-undefined-alias]
        1 | note: *really* good
          |       ^
        help: quote it if it is text: "*really* good"

      """#),
    PrintedFault(
      "an escape of JSON in two halves",
      "name: \"\\uD83D\\uDE00\"\n",
      #"""
      a.yaml:1:8: error: YAML does not know the halves of a character that JSON escapes have [yaml-escape]
        1 | name: "\uD83D\uDE00"
          |        ^^^^^^^^^^^^
        help: write `😀`, or `\U0001F600`

      """#),
    PrintedFault(
      "a backslash in double quotes",
      "path: \"C:\\dir\"\n",
      #"""
      a.yaml:1:10: error: unknown escape `\d` [yaml-escape]
        1 | path: "C:\dir"
          |          ^^
        help: write a backslash as `\\`, or use single quotes

      """#),
    PrintedFault(
      "an escape without digits",
      "a: \"\\xZZ\"\n",
      #"""
      a.yaml:1:5: error: `\xZZ` is not the escape of a character [yaml-escape]
        1 | a: "\xZZ"
          |     ^^
        help: write `\x` with 2, `\u` with 4 or `\U` with 8 hexadecimal digits

      """#),
    PrintedFault(
      "a placeholder",
      "greeting: {{ first_name }}, hello\n",
      #"""
      a.yaml:1:11: error: `{` starts a map, not a piece of a template [yaml-template-in-value]
        1 | greeting: {{ first_name }}, hello
          |           ^^^^^^^^^^^^^^^^^^^^^^^
        help: quote the value: "{{ first_name }}, hello"

      """#),
    PrintedFault(
      "a tag of a template",
      "greeting: {% if x %}\n",
      #"""
      a.yaml:1:11: error: `{` starts a map, not a piece of a template [yaml-template-in-value]
        1 | greeting: {% if x %}
          |           ^^^^^^^^^^
        help: quote the value: "{% if x %}"

      """#),
    PrintedFault(
      "an anchor with a colon",
      "key: &an:chor value\n",
      #"""
      a.yaml:1:6: error: the anchor `&an` goes on with a sign [yaml-anchor-name]
        1 | key: &an:chor value
          |      ^^^^
        help: end its name with a space, or quote the value if it is text

      """#),
    PrintedFault(
      "a question mark in brackets",
      "[?x]\n",
      #"""
      a.yaml:1:2: error: `?` at the start of a value inside brackets [yaml-question-mark]
        1 | [?x]
          |  ^^
        help: quote the value

      """#),
    PrintedFault(
      "a comma left out",
      "schools: [\"MIT\" \"ETH\"]\n",
      #"""
      a.yaml:1:17: error: expected `,` or `]` here [yaml-no-comma]
        1 | schools: ["MIT" "ETH"]
          |                 ^
        a.yaml:1:10: note: inside this bracket
        1 | schools: ["MIT" "ETH"]
          |          ^
        help: put a comma between entries; quote a value that holds signs

      """#),
    PrintedFault(
      "a line without a colon",
      "name: Ada\nrole Engineer\ncompany: X\n",
      #"""
      a.yaml:2:1: error: this line has no `key:` [yaml-no-colon]
        2 | role Engineer
          | ^^^^^^^^^^^^^
        help: write `key: value`, or indent it if it goes on with the value above

      """#),
    PrintedFault(
      "a colon without a space",
      "name: Ada\nrole:Engineer\ncompany: X\n",
      #"""
      a.yaml:2:1: error: missing space after the colon [yaml-no-space-after-colon]
        2 | role:Engineer
          | ^^^^^^^^^^^^^
        help: write `role: Engineer`

      """#),
    PrintedFault(
      "a zero-width space",
      "name: \"A\u{200B}da\"\n",
      #"""
      a.yaml:1:9: error: invisible character U+200B (zero width space) [text-invisible-character]
        1 | name: "A<U+200B>da"
          |         ^^^^^^^^
        help: delete it: nobody can see it, but it counts

      """#),
    PrintedFault(
      "a bidirectional control",
      "name: A\u{202E}da\n",
      #"""
      a.yaml:1:8: error: bidirectional control U+202E (right-to-left override) [text-bidirectional-control]
        1 | name: A<U+202E>da
          |        ^^^^^^^^
        help: delete it: it makes text read otherwise than it is

      """#),
    PrintedFault(
      "an escaped control character",
      "name: \"\\x07\"\n",
      #"""
      a.yaml:1:8: error: escaped control character U+0007 [text-control-character]
        1 | name: "\x07"
          |        ^^^^
        help: delete it; for a backslash write `\\`, or use single quotes

      """#),
    PrintedFault(
      "a raw control character",
      "name: a\u{0}b\n",
      #"""
      a.yaml:1:8: error: control character U+0000 [text-control-character]
        1 | name: a<U+0000>b
          |        ^^^^^^^^
        help: delete it; if there is one at every other place, save the file as UTF-8

      """#),
    PrintedFault(
      "a comment without a space",
      "[a,#b\n]\n",
      #"""
      a.yaml:1:4: error: a comment needs a space before its `#` [yaml-comment-without-space]
        1 | [a,#b
          |    ^
        help: put a space before it, or the `#` inside the quotes if it is text

      """#),
    PrintedFault(
      "an ampersand",
      "company: & Sons\n",
      #"""
      a.yaml:1:10: error: `&` starts an anchor, not text [yaml-anchor-name]
        1 | company: & Sons
          |          ^
        help: quote it if it is text: "& Sons"

      """#),
    PrintedFault(
      "a percent sign",
      "a: %x\n",
      #"""
      a.yaml:1:4: error: text cannot start with `%` [yaml-reserved-character]
        1 | a: %x
          |    ^
        help: quote the value: "%x"

      """#),
    PrintedFault(
      "an exclamation mark",
      "note: !important thing\n",
      #"""
      a.yaml:1:7: error: unknown tag `!important` [yaml-unknown-tag]
        1 | note: !important thing
          |       ^^^^^^^^^^^^^^^^
        help: leave the tag out, or quote the value if it is text

      """#),
    PrintedFault(
      "a number sign that starts a comment",
      "topic: Learn C #1 tips\n",
      #"""
      a.yaml:1:16: warning: `#` starts a comment here, so the value is `Learn C` [yaml-comment-in-value]
        1 | topic: Learn C #1 tips
          |                ^^^^^^^
        help: if the value is `Learn C #1 tips`, quote it; if not, put a space after the `#`

      """#),
    PrintedFault(
      "a number sign that starts a comment on a later line of the value",
      "topic: Learn C\n  in a day #1 tips\nwhy: none\n",
      #"""
      a.yaml:2:12: warning: `#` starts a comment here, so the value is `Learn C in a day` [yaml-comment-in-value]
        2 |   in a day #1 tips
          |            ^^^^^^^
        help: if the value is `Learn C in a day #1 tips`, quote it; if not, put a space after the `#`

      """#),
    PrintedFault(
      "an apostrophe and more",
      "text: 'it's fine', he said\n",
      #"""
      a.yaml:1:10: error: this quote ends the text, but more follows [yaml-text-after-quote]
        1 | text: 'it's fine', he said
          |          ^
        help: write an apostrophe inside single quotes twice: `''`

      """#),
    PrintedFault(
      "a colon in an item",
      "topics:\n  - \"Swift\": the language: a tour\n",
      #"""
      a.yaml:2:26: error: a colon and a space inside a value [yaml-colon-in-value]
        2 |   - "Swift": the language: a tour
          |                          ^
        help: quote the value: "the language: a tour"

      """#),
  ]
}
