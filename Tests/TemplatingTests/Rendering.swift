import Diagnostics
import Fitting
import Templating
import Testing

/// Parses and binds small templates for the tests.
enum Rendering {
  static let now = DateTime(year: 2026, month: 11, day: 21)

  /// A template that must parse.
  static func template(_ text: String, _ vocabulary: Vocabulary? = nil) throws -> Template {
    let (template, diagnostics) = Template.parse(
      SourceText(name: "t.liquid", text: text), vocabulary: vocabulary)
    #expect(diagnostics == [])
    return try #require(template)
  }

  /// What a template without open choices prints as a message.
  static func message(_ text: String, _ facts: ValueMap = [:]) throws -> String {
    let binding = try template(text).bind(to: facts, BindingOptions(now: now))
    guard case .draft(let draft, _) = binding else {
      Issue.record("unavailable: \(binding)")
      return ""
    }
    return TextLayout.text(of: draft.ownPieces)
  }

  /// What a template prints as plain Liquid.
  static func plain(_ text: String, _ facts: ValueMap = [:]) throws -> String {
    let options = BindingOptions(missing: .empty, layout: .verbatim, now: now)
    guard case .draft(let draft, _) = try template(text).bind(to: facts, options) else { return "" }
    return verbatim(draft)
  }

  /// The text of a draft of plain Liquid.
  static func verbatim(_ draft: Draft) -> String {
    draft.items.map { item in
      if case .piece(.fact(let text, _, _)) = item { text } else { "" }
    }.joined()
  }

  /// The facts that a template lacks, or nil when it lacks none.
  static func missing(_ text: String, _ facts: ValueMap = [:]) throws -> [String]? {
    switch try template(text).bind(to: facts, BindingOptions(now: now)) {
    case .draft: nil
    case .unavailable(let missing): missing
    }
  }

  /// Which alternatives of each choice are available, outer choices first: `1-3` where the second
  /// of three is not.
  static func available(_ text: String, _ facts: ValueMap = [:]) throws -> [String] {
    guard case .draft(let draft, _) = try template(text).bind(to: facts, BindingOptions(now: now))
    else { return [] }
    return available(draft)
  }

  private static func available(_ draft: Draft) -> [String] {
    draft.items.flatMap { item -> [String] in
      guard case .choice(let choice) = item else { return [] }
      let marks = choice.alternatives.enumerated().map { $1 == nil ? "-" : "\($0 + 1)" }
      return [marks.joined()] + choice.alternatives.flatMap { $0.map(available) ?? [] }
    }
  }
}
