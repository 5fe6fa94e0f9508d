/// The page of the rules in the library's documentation.
enum RuleReference {
  /// Every rule, and every fault that loading finds, in Markdown.
  static var markdown: String {
    """
    # Rules of the linter

    What `invite templates lint` looks for in a library of templates.

    <!-- Made from the code by the tests with INVITE_RECORD=1; do not edit. -->

    ## Overview

    Every finding ends with its code in brackets, and `invite templates lint --explain CODE` prints \
    what is written here. A library changes levels in its `lint.yaml`, and one line is spared with \
    `{% # lint-ignore CODE: reason %}`.

    ## Rules

    \(RuleTable.pages.map(\.markdown).joined(separator: "\n\n"))

    ## Faults

    What keeps a template from being used, or makes it mean something else than it seems to. Errors \
    cannot be silenced.

    \(RuleTable.loadPages.map(\.markdown).joined(separator: "\n\n"))

    """
  }
}

extension RulePage {
  fileprivate var markdown: String {
    var paragraphs = ["### \(code)", "*\(level)*. \(summary)"]
    if !reason.isEmpty { paragraphs.append(reason) }
    if !bad.isEmpty { paragraphs.append("Instead of\n\n\(Self.fenced(bad))") }
    if !good.isEmpty { paragraphs.append("write\n\n\(Self.fenced(good))") }
    return paragraphs.joined(separator: "\n\n")
  }

  private static func fenced(_ text: String) -> String { "```\n\(text)\n```" }
}
