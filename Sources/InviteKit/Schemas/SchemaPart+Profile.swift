extension SchemaPart {
  /// A person's profile.
  static let profile = map(
    ProfileKey.all.map { ($0.name, part(of: $0)) }, required: ["name"], orNull: false)

  private static func part(of key: ProfileKey) -> SchemaPart {
    switch key.type {
    case .text: text().told(key.summary, example: key.example)
    case .phrase(_, let start): phrase(key.summary, after: start, example: key.example)
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
          [("name", text(isRequired: true).told("what it is called"))], required: ["name"],
          isOpen: true)
      )
      .told(key.summary).with("examples", example(key.example))
    case .ties: map(TieKind.all.map { ($0.name, part(of: $0)) }).told(key.summary)
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
    map(tie.keys.map { ($0.name, part(of: $0)) }).with("minProperties", .integer(1))
      .told(tie.summary)
  }

  private static func part(of key: TieKind.Key) -> SchemaPart {
    switch key.type {
    case .text, .url: text().told(key.summary, example: key.example)
    case .phrase(let start): phrase(key.summary, after: start, example: key.example)
    case .date: date.told("\(key.summary): a day, a month or a year", example: key.example)
    }
  }

  private static func phrase(
    _ summary: String, after start: String, example: String
  ) -> SchemaPart {
    text().told(
      "\(summary). It goes on from \"\(start)\": write it without a full stop", example: example)
  }
}
