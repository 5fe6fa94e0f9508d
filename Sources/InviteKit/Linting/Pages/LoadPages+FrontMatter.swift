import Diagnostics

// What can be wrong with the front matter of a template.
extension LoadPages {
  static let frontMatters: [RulePage] = [
    .loading(
      "template-date", "`reviewed` is a date.",
      "It is the day somebody last read the template through, in the order year, month, day.",
      bad: "reviewed: 11/21/2026", good: "reviewed: 2026-11-21"),
    .loading(
      "template-front-matter", "A template starts with its front matter, and a partial has none.",
      """
      The lines between two `---` say when to use the template; `summary` is the least. A partial is \
      put into templates that have theirs.
      """,
      bad: "Hi {{ recipient.first_name }}",
      good: "---\nsummary: You met in person.\n---\nHi {{ recipient.first_name }}"),
    .loading(
      "template-kind", "`kind` is one of the kinds there are.",
      """
      `invite` is the first message, `reply` answers a stock invite of theirs, `follow-up` thanks \
      after they accepted.
      """,
      bad: "kind: answer", good: "kind: reply"),
    .loading(
      "template-language", "`language` is a tag of BCP 47.",
      "Two or three letters, and a region or script if it matters.",
      bad: "language: English", good: "language: en"),
    .loading(
      "template-missing-key", "Front matter has a `summary`.",
      "One line that says when to use the template. Without it nobody knows which one is current.",
      bad: "---\nstrength: 70\n---",
      good: "---\nsummary: You read an article of theirs.\nstrength: 70\n---"),
    .loading(
      "template-null-text", .warning, "`Null` and `NULL` are text.",
      "They are somebody's surname. Write `null` if there is nothing, and quote the name if it is one."
    ),
    .loading(
      "template-strength", "`strength` is a whole number from 1 to 100.",
      "It says how good a reason to connect this is. Of the templates that fit, the strongest is taken.",
      bad: "strength: high", good: "strength: 80"),
    .loading(
      "template-unknown-channel", "`channels` names channels there are.",
      "`invite channels` lists them; a library adds its own in `channels.yaml`.",
      bad: "channels: [linkdin]", good: "channels: [linkedin]"),
    .loading(
      "template-unknown-key", "Front matter has known keys only.",
      """
      A misspelt key would be passed over in silence. The keys are `summary`, `strength`, `kind`, \
      `channels`, `language`, `subject`, `owner` and `reviewed`.
      """,
      bad: "sumary: You met.", good: "summary: You met."),
    .loading(
      "template-wrong-type", "Each key of the front matter has the form it asks for.",
      "`channels` is a list, everything else one text or number.",
      bad: "channels: linkedin", good: "channels: [linkedin]"),
  ]
}
