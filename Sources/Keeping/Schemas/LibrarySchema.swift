import Channels
import Diagnostics
import Fitting
import People
import Text

// The files of a library.
extension SchemaPart {
  /// The front matter of a template.
  static let frontMatter = map(
    [
      ("summary", text(isRequired: true).described("when to use it, in one line")),
      (
        "strength",
        number(1...100, pattern: "0*(?:[1-9][0-9]?|100)")
          .described("how good a reason to connect this is, from 1 to 100; 50 if absent")
      ),
      (
        "kind",
        oneOf(InviteKind.allCases.map(\.rawValue))
          .described("what kind of message it is; `invite` if absent")
      ),
      ("channels", list(channel).described("the channels it is written for; any if absent")),
      ("requires", list(factName).described("the facts or ties without which it is not meant")),
      ("unless", list(factName).described("the facts or ties with which it is not meant")),
      (
        "language", languageTag.described("the language it is in; `en` if absent", example: "de-AT")
      ),
      ("subject", text().described("the line above it, as Liquid, for channels that have one")),
      ("owner", text().described("who looks after it")),
      ("reviewed", day.described("the day it was last read through", example: "2026-09-24")),
    ], required: ["summary"], orNull: false)

  private static let factName = text(
    like: #"(?:\#(readable)|channel|today)(?:\.[^\s=]+)?(?:=.+)?"#)

  private static let channel = likeOneOf(ChannelTable.builtIn.channels.map(\.name))

  /// The cases beside a template.
  static let cases = map(
    occasion + [
      (
        "cases",
        type(["array"]).with(
          "items",
          map(
            [("name", text().described("what the case shows"))] + occasion + expectation,
            orNull: false
          )
          .with("allOf", .list(notBoth.map { exclusion($0.0, $0.1) })).json
        )
        .described("what the template says, and to whom")
      )
    ], required: ["cases"], orNull: false
  )
  .with("allOf", .list(["sender", "recipient"].map(somewhere)))
  .with("$defs", .object([JSON.Member("profile", profile.json)]))

  /// The keys for the people and the channel of a message.
  private static let occasion: [(String, SchemaPart)] = [
    ("sender", person.described("who writes: a profile, or the path of one from here")),
    ("recipient", person.described("who is written to: a profile, or the path of one from here")),
    ("channel", channel.described("where it goes; `\(ChannelTable.defaultName)` if absent")),
    (
      "limit",
      number(1...Int.max, pattern: "0*[1-9][0-9]*").described("another limit than the channel's")
    ),
    ("seed", number(0...Int.max, pattern: "[0-9]+").described("which turn the `vary`s take")),
    ("today", day.described("the day that counts as today", example: "2026-11-21")),
  ]

  private static let person = SchemaPart([
    JSON.Member(
      "anyOf",
      .list([
        type(["string", "null"]).json,
        .object([JSON.Member("$ref", .text("#/$defs/profile"))]),
      ]))
  ])

  private static let expectation: [(String, SchemaPart)] = [
    ("subject", text().described("the line above the message")),
    ("text", text().described("the message, word for word")),
    (
      "missing",
      list(text(like: #"(?:\#(readable))(?:\.[^\s=]+)?(?:=.+)?"#))
        .described("there is no message: the facts that are missing")
    ),
    (
      "over",
      number(1...Int.max, pattern: "0*[1-9][0-9]*")
        .described("there is no message: how many units even the shortest is too long")
    ),
  ]

  private static let readable =
    (["sender", "recipient", "note", "shared"] + FactKey.ties.map(\.name))
    .joined(separator: "|")

  private static let notBoth = [
    ("text", "missing"), ("text", "over"), ("missing", "over"), ("subject", "missing"),
    ("subject", "over"),
  ]

  private static func exclusion(_ first: String, _ second: String) -> JSON {
    .object([
      JSON.Member(
        "not", .object([JSON.Member("required", .list([.text(first), .text(second)]))]))
    ])
  }

  /// The rule that a key is required at the top or in each case.
  private static func somewhere(_ key: String) -> JSON {
    let required = JSON.object([JSON.Member("required", .list([.text(key)]))])
    let inCases = JSON.object([JSON.Member("cases", .object([JSON.Member("items", required)]))])
    return .object([
      JSON.Member("anyOf", .list([required, .object([JSON.Member("properties", inCases)])]))
    ])
  }

  /// The channels that a library adds.
  static let channels = type(["array"]).with(
    "items",
    map(
      [
        ("name", text(isRequired: true).described("what templates and `--channel` call it")),
        ("limits", list(limit).described("how long a text may be; all of them hold at once")),
        ("url", atLeastOne.described("what an address costs whatever its length")),
        (
          "mentions",
          oneOf(Measure.Mentions.allCases.map(\.rawValue))
            .described("how mentions of people are counted")
        ),
        (
          "subject",
          type(["boolean", "object", "null"]).withProperties(limitKeys, required: limitNames)
            .described("whether there is a subject, or how long it may be")
        ),
        ("accepts", list(text()).described("the channels whose templates serve here too")),
        (
          "traits",
          list(oneOf(Channel.Trait.allCases.map(\.rawValue)))
            .described("what templates can ask about it")
        ),
        (
          "budgets",
          list(budget).described("how many messages an account may send, in how many days")
        ),
        ("source", text().described("where the limits were read")),
        ("checked", text().described("when they were read", example: "2026-11")),
        ("note", text().described("where sources disagree, or the unit is not documented")),
      ], required: ["name"], orNull: false
    ).json)

  private static let atLeastOne = number(1...Int.max, pattern: "0*[1-9][0-9]*")
  private static let limit = map(limitKeys, required: limitNames, orNull: false)
  private static let budget = map(
    [
      ("of", oneOf(Budget.Subject.allCases.map(\.rawValue)).described("what is counted")),
      ("amount", number(0...Int.max, pattern: "[0-9]+").described("how many there may be")),
      ("days", atLeastOne.described("in how many days, today being the last")),
      ("source", text().described("where the number was read")),
      ("checked", text().described("when it was read", example: "2026-11")),
      ("note", text().described("where sources disagree")),
    ], required: ["of", "amount", "days"], orNull: false)
  private static let limitNames = limitKeys.map(\.0)
  private static let limitKeys = [
    ("amount", atLeastOne.described("how many units there may be")),
    ("unit", oneOf(Unit.allCases.map(\.rawValue)).described("what is counted")),
  ]

  /// What a layer of a library says about those below it.
  static let manifest = map(
    [
      (
        "extends",
        textOrTexts.described("the layers below: `starter`, or folders by their path from here")
      ),
      ("off", textOrTexts.described("templates that are not used; a folder ends in a slash")),
      (
        "ledger",
        text().described(
          "where what was sent is kept, by its path from here", example: "ledger.jsonl")
      ),
    ], orNull: false)
}
