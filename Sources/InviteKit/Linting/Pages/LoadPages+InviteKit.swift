import Diagnostics

// What can be wrong with the files of a library, its channels and its settings.
extension LoadPages {
  static let files: [RulePage] = [
    .loading(
      "file-changed", "A file stays as it is while it is mended.",
      "Something else has written it meanwhile, so nothing was done. Run the command once more."),
    .loading(
      "file-exists", "What is there is never overwritten unasked.",
      "There is a file of that name already. Give another name, or move it away."),
    .loading(
      "file-is-folder", "A file is named where one is needed.", "It is a folder; name a file in it."
    ),
    .loading(
      "file-is-no-folder", "A folder is named where one is needed.",
      "It is a file; name the folder it is in."),
    .loading(
      "file-is-special", "What is read comes to an end.",
      "It is a device or a pipe. A profile named on the command line may be one; what lies in a library "
        + "may not."),
    .loading(
      "file-missing", "A file is where it is said to be.",
      "Paths start from the folder you are in. The help names a file of almost that name."),
    .loading(
      "file-outside", "A folder of people holds its own files.",
      "A link in it leads elsewhere, perhaps to a file that whoever wrote the folder may not read. Copy "
        + "the file, or name it on the command line."),
    .loading(
      "file-too-much", "The profiles of one command have at most 32 MiB.",
      "They are all kept until the last is read. Name fewer of them at a time, or write to them with "
        + "`invite batch`, which reads one after the other."),
    .loading(
      "file-unreadable", "A file can be read.",
      "The system refuses it; `ls -l` shows who may read it."),
    .loading(
      "file-unwritten", "A file can be written.",
      "There is no room, or the system refuses it; `df` and `ls -l` tell which."),
    .loading(
      "library-outside", "A library holds its own files.",
      "A link in it leads out of its folder, perhaps to a file that whoever wrote the library may not "
        + "read. Copy the file into the library."),
    .loading(
      "library-too-large", "A library has at most 64 MiB.",
      "All its files are read together, also those of a revision, and no library is so large. Take out "
        + "what is no template."),
    .loading(
      "library-empty", "A library holds templates.",
      "Templates are the files `*.liquid` directly in its folder.",
      bad: "templates/met/at-event.txt", good: "templates/met-at-event.liquid"),
    .loading(
      "library-faulty-template", .warning, "Faulty templates are left out.",
      "The others are used all the same. `invite templates lint` tells everything that is wrong."),
    .loading(
      "library-not-meant", .info, "A template is used where it is meant to be.",
      """
      Its front matter lists facts with `requires` and `unless`. Here one is missing that no profile \
      could add, or one is there with which the template is not meant.
      """),
    .loading(
      "library-nothing-to-try", "The library has a template for what is asked.",
      "There is none of the kind, for the channel or in the language. The help names what there is."
    ),
    .loading(
      "library-nothing-to-use", "At least one template can be used.",
      "Every template of the library has a fault. Mend them, or name another library."),
    .loading(
      "library-other-purpose", .warning, "A template is used for what it is meant for.",
      "It was asked for by name, and so it is written although it is of another kind or channel."),
  ]

  static let channels: [RulePage] = [
    .loading(
      "channel-duplicate", "A `channels.yaml` has each name once.",
      "Of two channels of one name only one could count. Keep one, or rename one."),
    .loading(
      "channel-limits", "A channel has at most 16 limits.",
      "All of them hold at once, so that more than one of each unit is of no use.",
      bad: "limits: [{amount: 300, unit: utf16}, {amount: 301, unit: utf16}, …]",
      good: "limits: [{amount: 300, unit: utf16}]"),
    .loading(
      "channel-mentions", "`mentions` says how mentions are counted.",
      "The help lists the ways there are."),
    .loading(
      "channel-missing-key", "A channel has a `name`, and a limit an `amount` and a `unit`.",
      "`invite channels --format yaml` prints channels as `channels.yaml` holds them.",
      bad: "- limits: [{amount: 400}]",
      good: "- name: postcard\n  limits: [{amount: 400, unit: graphemes}]"),
    .loading(
      "channel-null-text", .warning, "`Null` and `NULL` are text.",
      "Write `null` if there is nothing, and quote it if it is a name."),
    .loading(
      "channel-number", "An amount is a whole number from 1 to 1,000,000.", "Write it in digits.",
      bad: "amount: many", good: "amount: 400"),
    .loading(
      "channel-trait", "A channel has traits that templates can ask about.",
      "`long` has room for paragraphs, `public` is read by all, `signs` does not show who writes.",
      bad: "traits: [open]", good: "traits: [public]"),
    .loading(
      "channel-unit", "A limit is in a unit there is.",
      "`utf16`, `scalars`, `graphemes`, `bytes`, `gsm7`, `x-weighted` or `threads`.",
      bad: "unit: letters", good: "unit: graphemes"),
    .loading(
      "channel-unknown", "A channel accepts templates of channels that there are.",
      "The help names the channels there are, or the one of almost that name.",
      bad: "accepts: [linkdin]", good: "accepts: [linkedin]"),
    .loading(
      "channel-unknown-key", "A channel has known keys only.",
      "A misspelt key would be passed over in silence.", bad: "limit: 400",
      good: "limits: [{amount: 400, unit: graphemes}]"),
    .loading(
      "channel-wrong-type", "`channels.yaml` is a list of channels.",
      "Each starts with `- name:`.", bad: "postcard: 400",
      good: "- name: postcard\n  limits: [{amount: 400, unit: graphemes}]"),
  ]

  static let settings: [RulePage] = [
    .loading(
      "lint-settings-level", "A level is `error`, `warning`, `info` or `off`.",
      "`error` ends with status 1, `warning` does under `--strict`, `info` never, `off` is not told.",
      bad: "levels: {lint-em-dash: on}", good: "levels: {lint-em-dash: warning}"),
    .loading(
      "lint-settings-missing-key", "A house phrase has a `say`.",
      "It is the phrase that is looked for.", bad: "phrases: [{instead: use}]",
      good: "phrases: [{say: make use of, instead: use}]"),
    .loading(
      "lint-settings-null-text", .warning, "`Null` and `NULL` are text.",
      "Write `null` if there is nothing, and quote it if it is a name."),
    .loading(
      "lint-settings-phrase", "A house phrase has words in it.",
      "It is looked for by its letters and digits, so that punctuation and case do not matter.",
      bad: "phrases: [{say: \"!!!\"}]", good: "phrases: [{say: make use of}]"),
    .loading(
      "lint-settings-phrases", "A library has at most 250 phrases of its own.",
      "Each is looked for in every reading of every template, and a house style has some dozens."),
    .loading(
      "lint-settings-unknown-code", "`levels` names codes there are.",
      """
      Every finding ends with its code in brackets. What keeps a template from being used has no \
      level: it can only be mended.
      """,
      bad: "levels: {lint-em-dahs: warning}", good: "levels: {lint-em-dash: warning}"),
    .loading(
      "lint-settings-unknown-key", "`lint.yaml` has known keys only.",
      "They are `levels` and `phrases`; a phrase has `say`, `instead`, `why` and `level`.",
      bad: "level: {lint-em-dash: warning}", good: "levels: {lint-em-dash: warning}"),
    .loading(
      "lint-settings-wrong-type", "Each key of `lint.yaml` has the form it asks for.",
      "`levels` is a map, `phrases` a list of maps, everything else text.",
      bad: "phrases: make use of", good: "phrases: [{say: make use of}]"),
  ]
}
