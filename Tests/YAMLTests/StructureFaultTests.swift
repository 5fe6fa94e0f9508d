import Testing

/// Whole diagnostics for what people get wrong in keys, lists and lines.
struct StructureFaultTests {
  @Test(arguments: cases)
  func `a structure that cannot be is explained`(fault: PrintedFault) {
    #expect(fault.printed == fault.expected)
  }

  private static let cases = [
    PrintedFault(
      "a tab as indentation",
      "person:\n\tname: Ada\n",
      #"""
      a.yaml:2:1: error: a tab where spaces have to be [yaml-tab]
        2 |  name: Ada
          | ^
        help: indent with spaces

      """#),
    PrintedFault(
      "no-break spaces as indentation",
      "person:\n\u{A0}\u{A0}name: Ada\n",
      #"""
      a.yaml:2:1: error: indented with U+00A0 (no-break space) [yaml-no-break-space]
        2 | \#u{A0}\#u{A0}name: Ada
          | ^
        help: indent with plain spaces

      """#),
    PrintedFault(
      "a misspelt alias",
      "base: &defaults {x: 1}\nitem: *default\n",
      #"""
      a.yaml:2:7: error: nothing is named `&default` [yaml-undefined-alias]
        2 | item: *default
          |       ^^^^^^^^
        help: did you mean `*defaults`?

      """#),
    PrintedFault(
      "a key twice",
      "name: Ada\n\"name\": Grace\n",
      #"""
      a.yaml:2:1: error: duplicate key `name` [yaml-duplicate-key]
        2 | "name": Grace
          | ^^^^^^
        a.yaml:1:1: note: first here
        1 | name: Ada
          | ^^^^
        help: keep one of them

      """#),
    PrintedFault(
      "a merge key",
      "a: &a {x: 1}\nb:\n  <<: *a\n",
      #"""
      a.yaml:3:3: error: merge keys are not supported [yaml-merge-key]
        3 |   <<: *a
          |   ^^
        help: write the keys out, or quote it if it is text: `"<<"`

      """#),
    PrintedFault(
      "two documents",
      "name: Ada\n---\nname: Grace\n",
      #"""
      a.yaml:2:1: error: a second document starts here [yaml-several-documents]
        2 | ---
          | ^^^
        help: keep one document in a file, and delete this line

      """#),
    PrintedFault(
      "a tag without meaning here",
      "a: !!binary \"R0lG\"\n",
      #"""
      a.yaml:1:4: error: unknown tag `!!binary` [yaml-unknown-tag]
        1 | a: !!binary "R0lG"
          |    ^^^^^^^^^^^^^^^
        help: leave the tag out, or quote the value if it is text

      """#),
    PrintedFault(
      "a tag that promises too much",
      "a: !!int abc\n",
      #"""
      a.yaml:1:4: error: the tag promises a whole number, but this is `abc` [yaml-wrong-tag]
        1 | a: !!int abc
          |    ^^^^^^^^^
        help: leave the tag out

      """#),
    PrintedFault(
      "a list as a key",
      "? [a, b]\n: c\n",
      #"""
      a.yaml:1:3: error: a key has to be text [yaml-key-not-text]
        1 | ? [a, b]
          |   ^
        help: quote the value if it is text

      """#),
    PrintedFault(
      "a bracket closed nowhere",
      "schools: [MIT, ETH\nname: Ada\n",
      #"""
      a.yaml:1:10: error: this `[` is not closed [yaml-unclosed-bracket]
        1 | schools: [MIT, ETH
          |          ^
        help: close it with `]`, and indent the lines it goes on with

      """#),
    PrintedFault(
      "a key indented too much",
      "name: Ada\n  role: x\n",
      #"""
      a.yaml:2:3: error: a key cannot start here [yaml-indentation]
        2 |   role: x
          |   ^^^^
        help: indent keys of one map, and items of one list, by the same number of spaces

      """#),
    PrintedFault(
      "a key indented too little",
      "a:\n    b: 1\n  c: 2\n",
      #"""
      a.yaml:3:3: error: this does not belong to the map above [yaml-indentation]
        3 |   c: 2
          |   ^
        help: indent keys of one map, and items of one list, by the same number of spaces

      """#),
    PrintedFault(
      "a list beside its key",
      "key: - a\n",
      #"""
      a.yaml:1:6: error: a list cannot start here [yaml-syntax]
        1 | key: - a
          |      ^
        help: start it on the next line, or write `[first, second]`

      """#),
    PrintedFault(
      "only a comment",
      "# nothing\n",
      #"""
      a.yaml:2:1: error: there is nothing in it [yaml-empty]
        2 |
          | ^
        help: write at least one `key: value` line

      """#),
    PrintedFault(
      "a closing bracket at the margin",
      "a: [\n  b\n]\n",
      #"""
      a.yaml:3:1: error: the closing bracket has to be indented more than the key [yaml-indentation]
        3 | ]
          | ^
        help: put a space before it, or the list or map on one line

      """#),
    PrintedFault(
      "an alias of itself",
      "a: &a [*a]\n",
      #"""
      a.yaml:1:8: error: `*a` stands inside what it stands for [yaml-alias-cycle]
        1 | a: &a [*a]
          |        ^^
        help: write out what is meant

      """#),
    PrintedFault(
      "an unknown directive",
      "%FOO bar\n---\na: 1\n",
      #"""
      a.yaml:1:1: error: a line that starts with `%` is a directive, and this one is unknown [yaml-directive]
        1 | %FOO bar
          | ^^^^
        help: delete it, or quote the value if it is text

      """#),
    PrintedFault(
      "a lone bracket",
      "a: ]\n",
      #"""
      a.yaml:1:4: error: a value is missing here [yaml-syntax]
        1 | a: ]
          |    ^
        help: write one, or quote a sign that is text

      """#),
    PrintedFault(
      "brackets without end",
      "a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\n",
      #"""
      a.yaml:1:68: error: nested more than 64 levels deep [yaml-too-deep]
        1 | a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
          |                                                                    ^
        help: is a bracket left open?

      """#),
    PrintedFault(
      "a bracket at the end",
      "a:\n  [b,\n",
      #"""
      a.yaml:2:3: error: this `[` is not closed [yaml-unclosed-bracket]
        2 |   [b,
          |   ^
        help: close it with `]`, and indent the lines it goes on with

      """#),
  ]
}
