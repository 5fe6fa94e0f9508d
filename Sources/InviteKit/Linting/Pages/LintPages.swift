import Diagnostics

// What the linter itself has to say, beside its rules.
enum LintPages {
  static let all = [HouseWording.page, ignore, more, unsaidKey, unusedPartial]

  static let ignore = RulePage(
    "lint-ignore", .warning,
    summary: "A remark that silences a rule names the rule and says why.",
    reason: """
      Whoever reads the template next has to know whether the reason still holds. A remark that \
      silences nothing any more is in the way, and one with a misspelt code only looks as if it did \
      something. On a line of its own it speaks for the next line; the first lines of a template \
      also speak for its front matter; elsewhere it speaks for its own line.
      """,
    bad: "{% # lint-ignore lint-em-dash %}",
    good: "{% # lint-ignore lint-em-dash: the title has it %}")

  static let more = RulePage(
    "lint-more", .info,
    summary: "A file has at most 100 findings of one code.",
    reason: """
      The first ones tell the rest, and nobody reads thousands. What is told is mended first, by hand \
      or with `--fix`, which goes on with the next; then the rest is told.
      """,
    bad: "It is a apple. It is a apple. It is a apple.", good: "It is an apple.")

  static let unsaidKey = RulePage(
    "lint-unsaid-key", .info,
    summary:
      "Every key of a note is said by some template, and every key of the ties that are used.",
    reason: """
      A profile may hold what no template of the library ever says: whoever typed it waits for it in \
      vain. Keys of `note` are told, and those of each tie of which some template says another key; \
      a library need not serve every tie.
      """,
    bad: "templates that print `met.event`, and none that prints `met.topic`",
    good: "It was good to talk about {{ met.topic }}.")

  static let unusedPartial = RulePage(
    "lint-unused-partial", .info,
    summary: "A partial is rendered by some template.",
    reason: """
      Nobody reads what no template renders, and nobody dares to delete it. Render it, or delete \
      the file.
      """,
    bad: "partials/who.liquid, and no template renders \"who\"",
    good: "{% render \"who\", sender: sender %}")
}
