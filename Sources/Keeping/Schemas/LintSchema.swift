import Diagnostics
import People
import Text
import Wording

// The settings of the linter.
extension SchemaPart {
  /// A library's settings for the rules.
  static let lint = map(
    [
      ("levels", levels),
      (
        "for",
        list(
          map(
            [
              ("folder", text().described("the folder of the templates, from the library's")),
              (
                "kind",
                oneOf(InviteKind.allCases.map(\.rawValue)).described("the kind of the templates")
              ),
              ("owner", text().described("who looks after the templates")),
              ("levels", levels),
            ], required: ["levels"], orNull: false)
        )
        .described("levels for some of the templates; of several that hold, the last counts")
      ),
      (
        "rules",
        map(of: houseRule)
          .with(
            "propertyNames", .object([JSON.Member("pattern", .text("^[a-z][a-z0-9-]{0,59}$"))])
          )
          .described("rules of the library's own, by name; their codes are `house-NAME`")
      ),
      (
        "phrases",
        list(
          map(
            [
              ("say", text(isRequired: true).described("the words that are not to be read")),
              ("instead", text().described("what to write instead")),
              ("why", text().described("why")),
              ("level", level.described("how bad it is; `warning` if absent")),
            ], required: ["say"], orNull: false)
        )
        .described("phrases that the library does not want to read")
      ),
    ], orNull: false)

  private static let levels = SchemaPart(
    map(
      RulePage.all.filter(\.canBeSilenced).map { page in
        (page.code.description, level.described(String(page.summary.dropLast())))
      }
    ).members.filter { $0.key != "additionalProperties" } + [
      JSON.Member(
        "patternProperties", .object([JSON.Member("^house-[a-z][a-z0-9-]*$", level.json)])),
      JSON.Member("additionalProperties", .bool(false)),
    ]
  )
  .described("how bad the findings of a code are, where that is not what its page says")

  private static let houseRule = map(
    [
      ("existence", textOrTexts.described("phrases that are not to be read, in words")),
      (
        "substitution",
        map(of: text()).described("phrases in words, each with what to write instead")
      ),
      (
        "occurrence",
        map([
          ("of", textOrTexts.described("phrases to count, in words")),
          ("pattern", text().described("a regular expression to count the matches of")),
          ("min", bound.described("how often it has to be there")),
          ("max", bound.described("how often it may be there")),
        ])
        .described("something that may be there only so often")
      ),
      ("pattern", text().described("a regular expression that is to match nothing")),
      ("except", textOrTexts.described("phrases in which it finds nothing")),
      (
        "scope",
        text().described(
          "where to look: `message`, `subject`, `greeting`, `closing` or the name of a choice")
      ),
      ("message", text().described("the fault in words")),
      ("why", text().described("the reason, or what to do")),
      ("level", level.described("how bad it is; `warning` if absent")),
      ("fix", text().described("what to write instead; an empty text leaves it out")),
      ("good", list(text()).described("texts in which it finds nothing")),
      (
        "bad",
        type(["array", "null"]).with(
          "items",
          .object([
            JSON.Member(
              "anyOf",
              .list([
                text().json,
                map(
                  [
                    ("text", text(isRequired: true).described("the text")),
                    ("mended", text().described("the text after the mend")),
                  ], required: ["text"], orNull: false
                ).json,
              ]))
          ])
        )
        .described("texts in which it finds something")
      ),
    ], orNull: false)

  private static let bound = number(0...100, pattern: "[0-9]+")

  private static let level = oneOf(LintSettings.Level.allCases.map(\.rawValue))
}
