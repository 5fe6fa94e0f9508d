import Diagnostics

// What can be wrong with the Liquid of a template.
extension LoadPages {
  static let templates: [RulePage] = [
    .loading(
      "template-alternatives",
      "The choices of a message have a number of alternatives to be fitted.",
      "Two or three ways to say a thing are plenty. Most likely a choice stands in a long loop."),
    .loading(
      "template-choice-in-capture", "No choice stands inside `capture`.",
      """
      A captured text is settled before the message is fitted, so nothing in it could be chosen. Put \
      the `capture` into each alternative.
      """),
    .loading(
      "template-choice-name", "Two choices have two names.",
      "The name is how a choice is spoken of, by `--explain` and by the linter.",
      bad: "{% choose how %}…{% endchoose %}{% choose how %}…{% endchoose %}",
      good: "{% choose how %}…{% endchoose %}{% choose why %}…{% endchoose %}"),
    .loading(
      "template-choices", "A message holds a number of choices that can be fitted.",
      "A message has a handful. Most likely a choice stands in a loop over a long list."),
    .loading(
      "template-comment", "Each line of a `#` comment starts with `#`.",
      "A line without the sign would be a tag. For longer remarks use `{% comment %}`.",
      bad: "{% # one\n  two %}", good: "{% # one\n  # two %}"),
    .loading(
      "template-data", "The data of a trial is a map.",
      "`templates render` takes names and their values, as YAML or JSON.",
      bad: "- Ada", good: "name: Ada"),
    .loading(
      "template-empty-alternative", "Only the last of several alternatives is empty.",
      """
      An empty last alternative makes the whole optional. One before it would always be taken and \
      hide what follows.
      """,
      bad: "{% choose %}{% or %}At {{ met.event }}.{% endchoose %}",
      good: "{% optional %}At {{ met.event }}.{% endoptional %}"),
    .loading(
      "template-english-only", "English filters are for English templates.",
      "Articles, possessives and the like are other ones in each language, or there are none.",
      bad: "{{ sender.role | with_article }}", good: "{{ sender.role }}"),
    .loading(
      "template-filter", "A filter is given what it can work on.",
      "The message says what it met. Look at the fact's value, and at the arguments."),
    .loading(
      "template-filter-arguments", "A filter is given the arguments it takes.",
      "The help shows how it is written.",
      bad: "{{ met.topic | truncate }}", good: "{{ met.topic | truncate: 40 }}"),
    .loading(
      "template-foreign-syntax", "Expressions are written in Liquid.",
      "Other languages write `||` and `&&`. In Liquid a fallback is a filter, and conditions are words.",
      bad: "{{ met.topic || \"your talk\" }}", good: "{{ met.topic | default: \"your talk\" }}"),
    .loading(
      "template-ignored", .warning, "Nothing stands after `else`.",
      "What stands there counts for nothing. For another condition write `elsif`.",
      bad: "{% else met.topic %}", good: "{% elsif met.topic %}"),
    .loading(
      "template-leap", "`break` and `continue` stand in a loop.",
      "They leave the turn of the loop that they stand in, and there is none.",
      bad: "{% break %}",
      good: "{% for name in shared.events %}{% break %}{% endfor %}"),
    .loading(
      "template-left-out", "Some tags and filters of Liquid are left out on purpose.",
      "They are for web pages, or make templates that nobody can follow. The help says what to use."
    ),
    .loading(
      "template-line-end", "A line ends with a line feed.",
      """
      After a carriage return alone some programs see a new line and others do not, so that nobody \
      could say where the paragraphs are. Save the file with LF or CRLF.
      """),
    .loading(
      "template-look-alike", "Tags are written with the braces of the keyboard.",
      """
      Signs that only look like `{{`, `{%`, `%}` or `}}` are text, and would stand in the message. \
      Write the real ones, or leave them out.
      """),
    .loading(
      "template-missing-fact", "A trial has the facts that its template prints.",
      """
      Outside a library a missing fact ends the trial. Add it to the data, use `default`, or put it \
      into a choice.
      """),
    .loading(
      "template-nesting", "Blocks, expressions and partials nest as deep as a reader can follow.",
      "Take the inner parts apart, or work them out with `assign` first."),
    .loading(
      "template-number", "`limit:` and `offset:` take a whole number.",
      "The fact that is given there is something else."),
    .loading(
      "template-output", "A template puts out no more than a message could hold.",
      "Look for a loop or a filter that makes text grow."),
    .loading(
      "template-partials", "A template renders a bounded number of partials.",
      "Partials that render several others multiply. Put some of them together."),
    .loading(
      "template-parts", "A template has a bounded number of branches, names and facts.",
      """
      A message has a handful of each. More than 2,000 branches, 250 names that are set or 1,000 \
      facts that are read look as if a program had written the template.
      """),
    .loading(
      "template-recursion", "A partial does not render itself.",
      "It would never end. Take out the `render` that leads back to it."),
    .loading(
      "template-reserved-name", "Facts are not assigned.",
      "A name such as `sender` or `met` always means the fact. Choose another name.",
      bad: "{% assign met = \"yesterday\" %}", good: "{% assign when = \"yesterday\" %}"),
    .loading(
      "template-steps", "A message is written in a bounded number of steps.",
      "Look for a loop inside a loop, or a loop with a very long body. Give one a `limit:`."),
    .loading(
      "template-too-large", "A template has at most 256 KiB, and 1 MiB with all its partials.",
      """
      A message has a few hundred characters: it is most likely not the file you meant. A partial \
      counts as often as it is rendered.
      """),
    .loading(
      "template-turns", "Loops take a bounded number of turns.",
      "Give the loop a `limit:`.",
      bad: "{% for turn in (1..1000000) %}", good: "{% for name in shared.events limit: 3 %}"),
    .loading(
      "template-unclosed", "Every output, tag and block is closed.",
      "It is shown where it opened: nothing after it can be read for sure.",
      bad: "Hi {{ recipient.first_name, welcome", good: "Hi {{ recipient.first_name }}, welcome"),
    .loading(
      "template-unclosed-text",
      "A text in an expression ends with the quotation mark it starts with.",
      "It is shown where it opened.",
      bad: "{{ met.topic | default: \"a topic }}", good: "{{ met.topic | default: \"a topic\" }}"),
    .loading(
      "template-unexpected", "An expression follows the grammar of Liquid.",
      """
      The message says what was expected and what was found. Text is in straight quotation marks; \
      facts are names with dots.
      """,
      bad: "{{ met.topic | default: “it” }}", good: "{{ met.topic | default: \"it\" }}"),
    .loading(
      "template-unexpected-tag", "A tag stands in the block it belongs to.",
      "An `or`, `else` or end tag needs the tag that opens its block, and blocks close from the inside.",
      bad: "{% if met %}…{% endchoose %}", good: "{% if met %}…{% endif %}"),
    .loading(
      "template-unknown-fact", "A template reads facts that a profile can have.",
      """
      Elsewhere a misspelt fact prints as nothing, and the reader gets `Hi ,`. Here it is a fault of \
      the template. Facts of your own are under `more`.
      """,
      bad: "{{ recipient.frist_name }}", good: "{{ recipient.first_name }}"),
    .loading(
      "template-unknown-filter", "A template uses filters there are.",
      "The guide to the language lists them.",
      bad: "{{ sender.role | with_artcle }}", good: "{{ sender.role | with_article }}"),
    .loading(
      "template-unknown-option", "A tag is given options it knows.",
      "`choose` and `optional` know `weight`, `for` knows `limit` and `offset`.",
      bad: "{% choose how, wieght: 2 %}", good: "{% choose how, weight: 2 %}"),
    .loading(
      "template-unknown-partial", "`render` names a partial there is.",
      "Partials are the files `partials/NAME.liquid` of the library.",
      bad: "{% render \"hwo\" %}", good: "{% render \"who\", sender: sender %}"),
    .loading(
      "template-unknown-tag", "A template uses tags there are.",
      "The help names the nearest, or lists them all.",
      bad: "{% chose how %}", good: "{% choose how %}"),
    .loading(
      "template-unprintable", "What is printed is one text.",
      "A list is joined with `and_list`, and of a map one member is printed.",
      bad: "{{ recipient.schools }}", good: "{{ recipient.schools | and_list }}"),
    .loading(
      "template-unreachable", .warning, "No branch stands after `else`.",
      "`else` takes everything that is left, so what follows is never reached. Remove one of the two.",
      bad: "{% else %}…{% elsif met %}…", good: "{% elsif met %}…{% else %}…"),
    .loading(
      "template-weight", "A weight is a whole number from 1 to 100.",
      "It is what each step down in a choice costs.",
      bad: "{% choose how, weight: high %}", good: "{% choose how, weight: 3 %}"),
    .loading(
      "template-work", "A template works on no more text than a message could need.",
      "Look for a loop, a range or a filter that makes text grow."),
  ]
}
