import Diagnostics
import Fitting
import Testing

@testable import Channels
@testable import People
@testable import Writing

/// A small library, two profiles and an occasion, all in memory.
struct Scene {
  /// The templates: the name, the lines of the front matter beside the summary, and the body.
  var templates: [(name: String, frontMatter: [String], body: String)] = []
  /// The texts that the templates can `render`, by name.
  var partials: [String: String] = [:]
  /// The sender's profile.
  var sender = "name: Grace Hopper"
  /// The recipient's profile.
  var recipient = "name: Ada Lovelace"
  /// The channel the message goes to.
  var channel = Channel(name: "linkedin", limits: [Channel.Limit(200, .utf16)])
  /// The kind that is asked for.
  var kind: InviteKind?
  /// The language that is asked for.
  var language = "en"

  /// The scene of one template and two profiles.
  init(
    _ body: String = "", sender: String = "name: Grace Hopper",
    recipient: String = "name: Ada Lovelace"
  ) {
    templates = [("only", [], body)]
    self.sender = sender
    self.recipient = recipient
  }

  /// The library, of which no template may be at fault.
  func library() throws -> TemplateLibrary {
    let files = templates.map { template in
      let lines = ["---", "summary: A way to say it."] + template.frontMatter + ["---"]
      let text = lines.joined(separator: "\n") + "\n" + template.body
      return (name: template.name, source: SourceText(name: template.name, text: text))
    }
    let library = TemplateLibrary(
      files, partials: partials.mapValues { SourceText(name: "partial", text: $0) })
    let faults = library.faulty.flatMap(\.diagnostics)
    try #require(faults.isEmpty, Comment(rawValue: Self.printed(faults)))
    return library
  }

  /// The two people, whose profiles may not be at fault.
  func pair() throws -> Pair {
    try Pair(
      sender: Self.profile(sender, name: "me.yaml"),
      recipient: Self.profile(recipient, name: "them.yaml"))
  }

  /// What the message is for.
  func options() throws -> WritingOptions {
    WritingOptions(
      channel: channel, kind: kind, language: language,
      today: try #require(PartialDate("2026-11-21")))
  }

  /// The writer of the scene.
  func writer() throws -> Writer {
    Writer(library: try library(), options: try options())
  }

  /// The best message, or the closest there is to one.
  func best() throws -> Invite {
    try writer().best(for: pair())
  }

  /// The lines that a fact was written on, as the explanation of the best message names them.
  func lines(of path: String) throws -> [String] {
    let facts = Facts(of: try pair(), options: try options())
    return (facts.places[path] ?? []).map { "\($0.source.name):\($0.position.line)" }
  }

  private static func profile(_ text: String, name: String) throws -> Profile {
    let reading = Profile.read(Array(text.utf8), name: name)
    return try #require(reading.profile, Comment(rawValue: printed(reading.diagnostics)))
  }

  private static func printed(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(DiagnosticPrinter().text).joined()
  }
}
