import People
import Text

extension SchemaPart {
  /// A person's profile.
  static let profile = map(parts(of: FactKey.all), required: ["name"], orNull: false)

  private static func parts(of keys: [FactKey]) -> [(String, SchemaPart)] {
    keys.map { ($0.name, part(of: $0)) }
  }

  private static func part(of key: FactKey) -> SchemaPart {
    switch key.type {
    case .line, .address: text().described(key.summary, example: key.example)
    case .text, .whole: textInForms.described(key.summary, example: key.example)
    case .phrase(let frame): phrase(key, in: frame)
    case .word(let words): oneOf(words).described(key.summary)
    case .date: date.described("\(key.summary): a day, a month or a year", example: key.example)
    case .name:
      textOrMap(isRequired: true).withProperties(parts(of: key.keys))
        .with(
          "anyOf",
          .list(
            ["given", "family", "called"].map {
              .object([JSON.Member("required", .list([.text($0)]))])
            })
        )
        .described(key.summary, example: key.example)
    case .company:
      textOrMap().withProperties(
        key.keys.map { ($0.name, $0.name == "name" ? required($0) : part(of: $0)) },
        required: ["name"]
      )
      .described(key.summary, example: key.example)
    case .languages: list(languageTag).described(key.summary).with("examples", examples(key))
    case .links: map(of: text()).described(key.summary)
    case .entries:
      list(
        textOrMap().withProperties(
          [
            ("name", text(isRequired: true).described("what it is called")),
            ("also", textOrTexts.described("other names it is known by")),
          ], required: ["name"],
          isOpen: true)
      )
      .described(key.summary).with("examples", examples(key))
    case .ties, .note: map(parts(of: key.keys)).described(key.summary)
    case .tie:
      // A text is the value of the first key, which may have forms.
      type(["object"] + textTypes + ["array"]).withProperties(parts(of: key.keys))
        .with("items", text().json).described(key.summary)
    case .more: map().described(key.summary)
    }
  }

  /// The example of a list: one with a single item.
  private static func examples(_ key: FactKey) -> JSON { .list([.list([.text(key.example)])]) }

  private static func required(_ key: FactKey) -> SchemaPart {
    text(isRequired: true).described(key.summary, example: key.example)
  }

  private static func phrase(_ key: FactKey, in frame: Frame) -> SchemaPart {
    let advice =
      frame.part == .clause || frame.start == nil || frame.part == .request
      ? frame.advice : "It goes on from \"\(frame.start ?? "")\": write it without a full stop"
    return textInForms.described("\(key.summary). \(advice)", example: key.example)
  }
}
