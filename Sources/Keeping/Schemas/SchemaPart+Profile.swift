import Text
import People

extension SchemaPart {
  /// A person's profile.
  static let profile = map(
    ProfileKey.all.map { ($0.name, part(of: $0)) }, required: ["name"], orNull: false)

  private static func part(of key: ProfileKey) -> SchemaPart {
    switch key.type {
    case .text: textInForms.told(key.summary, example: key.example)
    case .phrase(_, let frame): phrase(key.summary, in: frame, example: key.example)
    case .account: oneOf(LinkedInAccount.allCases.map(\.rawValue)).told(key.summary)
    case .name(let parts):
      textOrMap(isRequired: true).withProperties(parts.map { ($0.name, part(of: $0)) })
        .with(
          "anyOf",
          .list(
            ["given", "family", "called"].map {
              .object([JSON.Member("required", .list([.text($0)]))])
            })
        )
        .told(key.summary, example: key.example)
    case .company(let parts):
      textOrMap().withProperties(
        parts.map { ($0.name, $0.name == "name" ? required($0) : part(of: $0)) },
        required: ["name"]
      )
      .told(key.summary, example: key.example)
    case .languages: list(languageTag).told(key.summary).with("examples", example(key.example))
    case .links: map(of: text()).told(key.summary)
    case .entries:
      list(
        textOrMap().withProperties(
          [
            ("name", text(isRequired: true).told("what it is called")),
            ("also", textOrTexts.told("other names it is known by")),
          ], required: ["name"],
          isOpen: true)
      )
      .told(key.summary).with("examples", example(key.example))
    case .ties: map(TieKind.all.map { ($0.name, part(of: $0)) }).told(key.summary)
    case .note:
      map(NoteKey.all.map { ($0.name, part(of: $0)) }).told(key.summary)
    case .more: map().told(key.summary)
    }
  }

  private static func example(_ entry: String) -> JSON { .list([.list([.text(entry)])]) }

  private static func required(_ part: ProfileKey.Part) -> SchemaPart {
    text(isRequired: true).told(part.summary, example: part.example)
  }

  private static func part(of part: ProfileKey.Part) -> SchemaPart {
    guard part.name != "order" else {
      return oneOf(["family-first"]).told(part.summary)
    }
    return text().told(part.summary, example: part.example)
  }

  private static func part(of tie: TieKind) -> SchemaPart {
    // A text is the first of its keys, which may have forms.
    type(["object"] + textTypes + ["array"])
      .withProperties(tie.keys.map { ($0.name, part(of: $0)) })
      .with("items", text().json)
      .told(tie.summary)
  }

  private static func part(of key: TieKind.Key) -> SchemaPart {
    switch key.type {
    case .text: textInForms.told(key.summary, example: key.example)
    case .url: text().told(key.summary, example: key.example)
    case .word(let words): oneOf(words).told(key.summary)
    case .phrase(let frame): phrase(key.summary, in: frame, example: key.example)
    case .date: date.told("\(key.summary): a day, a month or a year", example: key.example)
    }
  }

  private static func part(of key: NoteKey) -> SchemaPart {
    switch key.type {
    case .whole: textInForms.told(key.summary, example: key.example)
    case .phrase(let frame): phrase(key.summary, in: frame, example: key.example)
    }
  }

  private static func phrase(
    _ summary: String, in frame: Frame, example: String
  ) -> SchemaPart {
    let advice =
      frame.part == .clause || frame.start == nil || frame.part == .request
      ? frame.advice : "It goes on from \"\(frame.start ?? "")\": write it without a full stop"
    return textInForms.told("\(summary). \(advice)", example: example)
  }
}
