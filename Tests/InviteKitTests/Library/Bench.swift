import Diagnostics
import Fitting
import Templating
import Testing

@testable import Channels
@testable import Keeping
@testable import People
@testable import Writing

/// A library of small templates, each with a summary, for what is told about templates.
struct Bench {
  /// The library.
  let library: TemplateLibrary

  /// A library of these templates, each a body after lines of front matter, with these partials.
  init(
    _ templates: [String: String], partials: [String: String] = [:],
    channels: ChannelTable = Self.channels
  ) {
    let files = templates.sorted { $0.key < $1.key }.map { name, text in
      (name: name, source: SourceText(name: "\(name).liquid", text: Self.file(text)))
    }
    library = TemplateLibrary(
      files,
      partials: Dictionary(
        uniqueKeysWithValues: partials.map { name, text in
          (name, SourceText(name: "partials/\(name).liquid", text: text))
        }), channels: channels)
  }

  /// One channel of 60 units, and one that takes anything.
  static let channels = ChannelTable([
    Channel(name: "linkedin", limits: [Channel.Limit(60, .utf16)]), Channel(name: "none"),
  ])

  private static func file(_ text: String) -> String {
    text.hasPrefix("---\n") ? text : "---\nsummary: A way to say it.\n---\n\(text)\n"
  }

  /// The template of that name, which may not be at fault.
  func variant(_ name: String = "only") throws -> Variant {
    #expect(library.faulty.flatMap(\.diagnostics) == [])
    return try #require(library[name])
  }

  /// The facts that a body needs.
  static func needs(_ body: String, partials: [String: String] = [:]) throws -> FactNeeds {
    FactNeeds(of: try Bench(["only": body], partials: partials).variant().body.outline)
  }

  /// Two people.
  static func occasion(
    _ sender: String = "name: Grace Hopper", _ recipient: String = "name: Ada Lovelace"
  ) throws -> EvaluationSubject {
    let people = try [(sender, "me.yaml"), (recipient, "ada.yaml")].map { text, name in
      try #require(Profile.read(Array(text.utf8), name: name).profile)
    }
    return .pair(
      try Pair(sender: people[0], recipient: people[1]), today: SampleProfiles.today)
  }
}
