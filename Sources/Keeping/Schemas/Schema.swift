import Text

/// A description of one kind of file for editors and validators: JSON Schema 2020-12, derived from
/// the tables of the readers.
///
/// ```swift
/// Schema.profile.text  // {"$schema": "https://json-schema.org/draft/2020-12/schema", …
/// ```
public enum Schema: String, Hashable, Sendable, CaseIterable {
  /// A person's profile.
  case profile
  /// The front matter of a template.
  case frontMatter = "front-matter"
  /// The cases beside a template.
  case cases
  /// The channels that a library adds.
  case channels
  /// A library's settings for the rules.
  case lint
  /// The layers of a library.
  case library

  /// The name of its file.
  public var fileName: String { "\(rawValue).schema.json" }

  /// The first line of a YAML file that makes the YAML language server check it.
  ///
  /// - Parameter path: the path of the schema, relative to the file.
  static func modeline(_ path: String) -> String { "# yaml-language-server: $schema=\(path)" }

  /// The schema as a file of its own.
  public var text: String {
    let dialect = JSON.Member("$schema", .text("https://json-schema.org/draft/2020-12/schema"))
    return JSON.object([dialect, JSON.Member("title", .text(title))] + members).indented + "\n"
  }

  private var title: String {
    switch self {
    case .profile: "A person's profile for invite"
    case .frontMatter: "The front matter of an invite template"
    case .cases: "The cases of an invite template"
    case .channels: "The channels of an invite library"
    case .lint: "How an invite library is linted"
    case .library: "The layers of an invite library"
    }
  }

  private var members: [JSON.Member] {
    switch self {
    case .profile: SchemaPart.profile.members
    case .frontMatter: SchemaPart.frontMatter.members
    case .cases: SchemaPart.cases.members
    case .channels: SchemaPart.channels.members
    case .lint: SchemaPart.lint.members
    case .library: SchemaPart.manifest.members
    }
  }
}
