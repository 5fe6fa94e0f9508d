import Text

/// The schema of one value.
///
/// The types are those that other YAML readers give to plain scalars; our own reads them all as
/// text. So text may be a number or a truth value here, and `null` counts as missing.
struct SchemaPart {
  /// The keywords, in order.
  private(set) var members: [JSON.Member]

  init(_ members: [JSON.Member]) {
    self.members = members
  }

  /// The types that other YAML readers may give to a text.
  private static let scalars = ["string", "number", "boolean"]

  /// The types of a text that may be missing.
  static let textTypes = scalars + ["null"]

  /// Any text.
  static func text(isRequired: Bool = false) -> SchemaPart {
    guard isRequired else { return type(scalars + ["null"]) }
    return type(scalars).with("pattern", .text(#"\S"#))
  }

  /// Any text, or a list of shorter and shorter forms of it.
  static let textInForms = textOrTexts

  /// A text, or a list of texts.
  static let textOrTexts = type(scalars + ["array", "null"]).with("items", text().json)

  /// One of some words.
  static func oneOf(_ words: [String]) -> SchemaPart {
    SchemaPart([JSON.Member("enum", .list(words.map { .text($0) } + [.null]))])
  }

  /// A word from a list to which others can be added.
  static func likeOneOf(_ words: [String]) -> SchemaPart {
    SchemaPart([
      JSON.Member(
        "anyOf",
        .list([
          .object([JSON.Member("enum", .list(words.map { .text($0) }))]), text().json,
        ]))
    ])
  }

  /// Text that matches a pattern.
  static func text(like pattern: String) -> SchemaPart {
    type(["string", "null"]).with("pattern", .text("^(?:\(pattern))$"))
  }

  /// A whole number, with or without quotes.
  static func number(_ range: ClosedRange<Int>, pattern: String) -> SchemaPart {
    type(["integer", "string", "null"]).with("minimum", .integer(range.lowerBound))
      .with("maximum", range.upperBound == .max ? nil : .integer(range.upperBound))
      .with("pattern", .text("^(?:\(pattern))$"))
  }

  /// A day, a month or a year; a year alone is a number to most readers.
  static let date = type(["string", "integer", "null"]).with("minimum", .integer(1000))
    .with("maximum", .integer(9999))
    .with("pattern", .text("^(?:\(year)(?:-(?:0[1-9]|1[0-2]))?|\(dayPattern))$"))

  /// A day.
  static let day = text(like: dayPattern)

  private static let year = "(?!0000)[0-9]{4}"
  private static let dayPattern =
    year + "-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))"

  /// A language tag.
  static let languageTag = text(like: "[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")

  /// A list of such items.
  static func list(_ item: SchemaPart) -> SchemaPart {
    type(["array", "null"]).with("items", item.json)
  }

  /// A map of certain keys and no others.
  package static func map(
    _ properties: [(String, SchemaPart)], required: [String] = [], orNull: Bool = true
  ) -> SchemaPart {
    type(orNull ? ["object", "null"] : ["object"]).withProperties(properties, required: required)
  }

  /// A map of any keys.
  package static func map(of value: SchemaPart? = nil) -> SchemaPart {
    type(["object", "null"]).with("additionalProperties", value?.json)
  }

  /// Text, or a map; the rules for the map's keys do not apply to text.
  static func textOrMap(isRequired: Bool = false) -> SchemaPart {
    type(scalars + (isRequired ? ["object"] : ["object", "null"]))
      .with("pattern", isRequired ? .text(#"\S"#) : nil)
  }

  /// Values of these types.
  static func type(_ names: [String]) -> SchemaPart {
    let value = names.count == 1 ? JSON.text(names[0]) : .list(names.map { .text($0) })
    return SchemaPart([JSON.Member("type", value)])
  }

  // MARK: Putting together

  /// The part as a JSON value.
  var json: JSON { .object(members) }

  /// The part with an additional keyword, unless its value is nil.
  func with(_ keyword: String, _ value: JSON?) -> SchemaPart {
    value.map { SchemaPart(members + [JSON.Member(keyword, $0)]) } ?? self
  }

  /// The part with the keys that a map may have.
  func withProperties(
    _ properties: [(String, SchemaPart)], required: [String] = [], isOpen: Bool = false
  ) -> SchemaPart {
    with("required", required.isEmpty ? nil : .list(required.map { .text($0) }))
      .with("properties", .object(properties.map { JSON.Member($0.0, $0.1.json) }))
      .with("additionalProperties", isOpen ? nil : .bool(false))
  }

  /// The part with the texts that an editor shows: a remark without its full stop, and an example.
  func described(_ remark: String, example: String? = nil) -> SchemaPart {
    let first = remark.prefix(1).uppercased() + remark.dropFirst()
    let description = JSON.Member("description", .text(first + "."))
    return SchemaPart([description] + members)
      .with("examples", example.map { .list([.text($0)]) })
  }
}
