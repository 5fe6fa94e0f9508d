import Diagnostics

// What can be wrong with YAML: front matter, `channels.yaml`, `lint.yaml`, cases and profiles.
extension LoadPages {
  static let yaml: [RulePage] = [
    .loading(
      "yaml-alias-cycle", "An alias does not stand inside what it stands for.",
      "Such a value would never end. Write out what is meant.",
      bad: "more: &facts {again: *facts}", good: "more: {again: yes}"),
    .loading(
      "yaml-anchor-name", "A value that starts with `&` is quoted.",
      """
      Without quotes `&` gives the value after it a name, and the sign is lost. Quote the value if \
      it is text; end the name with a space if a name is meant.
      """,
      bad: "company: &Partners", good: "company: \"&Partners\""),
    .loading(
      "yaml-colon-in-value", "A value with a colon and a space in it is quoted.",
      "A colon and a space start the value of a key, and one line cannot have two of them.",
      bad: "title: Swift: the language", good: "title: \"Swift: the language\""),
    .loading(
      "yaml-comment-in-value", .warning, "A `#` after a space starts a comment.",
      """
      What follows is not part of the value. If it should be, quote the value; if it is a comment, \
      put a space after the sign, so that nobody has to wonder.
      """,
      bad: "role: Engineer #1", good: "role: \"Engineer #1\""),
    .loading(
      "yaml-comment-without-space", "A comment has a space before its `#`.",
      "After a quoted value or a bracket, YAML takes the sign for a part of it.",
      bad: "name: \"Ada\"# my friend", good: "name: \"Ada\" # my friend"),
    .loading(
      "yaml-directive", "A line does not start with `%`.",
      "YAML keeps such lines for directives. Quote the value if it is text, or delete the line."),
    .loading(
      "yaml-duplicate-key", "A map has each key once.",
      "Of two values for one key only one could count, and readers disagree which. Keep one.",
      bad: "summary: You met.\nsummary: You met at an event.",
      good: "summary: You met at an event."),
    .loading(
      "yaml-empty", "A document holds something.",
      "There is nothing in it, or nothing but comments. Write at least one line `key: value`."),
    .loading(
      "yaml-escape", "A backslash in double quotes starts an escape.",
      """
      What follows has to be one that YAML knows. Write a backslash as two, use single quotes, or \
      write the character itself.
      """,
      bad: "name: \"C:\\Ada\"", good: "name: 'C:\\Ada'"),
    .loading(
      "yaml-indentation", "What belongs together is indented alike.",
      "The keys of one map, and the items of one list, start in the same column.",
      bad: "name: Ada\n  role: Engineer", good: "name: Ada\nrole: Engineer"),
    .loading(
      "yaml-key-not-text", "A key is text.",
      "A list or a map cannot be a key. If the line is text, quote it.",
      bad: "[a, b]: both", good: "\"[a, b]\": both"),
    .loading(
      "yaml-long-key", "A key is shorter than 1024 characters.",
      "YAML reads no longer ones. Most likely a colon or a quote is missing above."),
    .loading(
      "yaml-memory", "There is enough memory to read a file.",
      "The system had none left. Close other programs, or read a smaller file."),
    .loading(
      "yaml-merge-key", "Keys are written out.",
      "Merge keys left YAML with version 1.2 and hide where a value comes from.",
      bad: "<<: *defaults", good: "channel: linkedin"),
    .loading(
      "yaml-no-break-space", "Lines are indented with plain spaces.",
      "A no-break space looks like one and is none. It often comes with text copied from the web."),
    .loading(
      "yaml-no-colon", "Each line of a map is `key: value`.",
      "Write the key and a colon, or indent the line if it goes on with the value above it.",
      bad: "summary You met.", good: "summary: You met."),
    .loading(
      "yaml-no-comma", "Entries inside brackets are parted by commas.",
      "Put a comma between them, and quote an entry that holds signs.",
      bad: "channels: [linkedin email]", good: "channels: [linkedin, email]"),
    .loading(
      "yaml-no-space-after-colon", "A colon after a key is followed by a space.",
      "Without the space, YAML reads one word.", bad: "summary:You met.", good: "summary: You met."),
    .loading(
      "yaml-question-mark", "A value inside brackets that starts with `?` is quoted.",
      "YAML keeps the sign for keys of another form.", bad: "[?who]", good: "[\"?who\"]"),
    .loading(
      "yaml-reserved-character", "A value does not start with a sign that YAML keeps.",
      "Backticks, `@` and `%` cannot start plain text. Quote the value.",
      bad: "name: @ada", good: "name: \"@ada\""),
    .loading(
      "yaml-scalar-too-long", "A single value has a length that a message could need.",
      "Most likely a quote or a block is left open above."),
    .loading(
      "yaml-several-documents", "A file holds one document.",
      "The line `---` starts another one. Delete it, or move what follows to a file of its own."),
    .loading(
      "yaml-syntax", "A file is YAML.",
      "The message says what the reader met and what it expected; look at the line above, too."),
    .loading(
      "yaml-tab", "Lines are indented with spaces.",
      "YAML refuses tabs there, because nobody agrees how wide they are."),
    .loading(
      "yaml-template-in-value", "A value that starts with `{` is quoted.",
      "YAML sees a map where a piece of a template is meant.",
      bad: "subject: {{ met.event }}", good: "subject: \"{{ met.event }}\""),
    .loading(
      "yaml-text-after-quote", "Nothing follows a quoted value.",
      """
      The quote ended earlier than it looks. Write an apostrophe inside single quotes twice, and a \
      quote inside double quotes with a backslash.
      """,
      bad: "goal: 'don't stop'", good: "goal: \"don't stop\""),
    .loading(
      "yaml-too-deep", "Values nest at most 64 deep.",
      "No profile needs as much. Most likely a bracket is left open."),
    .loading(
      "yaml-too-many-aliases", "Aliases stand for at most 10,000 nodes.",
      "A few lines of aliases can stand for more than a computer holds. Write out what is meant."),
    .loading(
      "yaml-too-many-nodes", "A file has at most 200,000 keys and values.",
      "No profile and no template has that many: it is most likely not the file you meant."),
    .loading(
      "yaml-unclosed-bracket", "An open bracket is closed.",
      "Close it, and indent the lines it goes on with.",
      bad: "channels: [linkedin", good: "channels: [linkedin]"),
    .loading(
      "yaml-unclosed-quote", "An open quote is closed.",
      "It is shown where it opened. Close it at the end of the value.",
      bad: "summary: \"You met.", good: "summary: \"You met.\""),
    .loading(
      "yaml-undefined-alias", "A value that starts with `*` is quoted.",
      "Without quotes the sign asks for what is named so with `&`. Quote it if it is text.",
      bad: "name: *Ada*", good: "name: \"*Ada*\""),
    .loading(
      "yaml-unknown-tag", "A value has no tag.",
      "Words that start with `!` are tags, and nothing here has a use for them.",
      bad: "name: !person Ada", good: "name: Ada"),
    .loading(
      "yaml-wrong-tag", "A tag says what its value is.",
      "The tag promises one thing and the value is another. Leave the tag out."),
  ]
}
