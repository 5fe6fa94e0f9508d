import Diagnostics
import Fitting
import Templating

@testable import Text

/// A template is parsed or explained; what is parsed renders within its limit, or says why not.
enum TemplateTarget {
  static func check(_ bytes: [UInt8]) {
    guard let source = try? SourceText.decoding(bytes, name: "a.liquid") else { return }
    let (template, diagnostics) = Template.parse(source, partials: partials)
    for diagnostic in diagnostics { inspect(diagnostic) }
    expect((template == nil) == diagnostics.hasErrors, "neither a template nor an error")
    guard let template else { return }
    _ = template.outline
    for (_, place) in Template.comments(in: source, range: 0..<source.text.utf8.count) {
      inspect(place, "of a comment")
    }
    let now = DateTime(year: 2026, month: 11, day: 21)
    check(template, BindingOptions(now: now, seed: UInt64(bytes.count)))
    check(template, BindingOptions(missing: .empty, layout: .verbatim, now: now))
  }

  private static func check(_ template: Template, _ options: BindingOptions) {
    do throws(Diagnostic) {
      switch try template.bind(to: facts, options) {
      case .unavailable(let missing):
        expect(options.missing == .error, "\(missing) is missing, but may be")
        expect(missing.allSatisfy { !$0.isEmpty }, "a missing fact without a name")
      case .draft(let draft, let paths):
        if options.missing == .error { checkFacts(draft, paths) }
        check(draft, isFlowed: options.layout == .flow)
      }
    } catch {
      inspect(error)
    }
  }

  /// No fact that a part prints leaves a hole.
  private static func checkFacts(_ draft: Draft, _ paths: [String]) {
    for item in draft.items {
      switch item {
      case .piece(.fact(let text, let sources, _)):
        expect(sources.allSatisfy { paths.indices.contains($0) }, "a source without a path")
        expect(sources.isEmpty || text.contains { !$0.isWhitespace }, "a hole: \(sources)")
      case .piece: break
      case .choice(let choice):
        for case let alternative? in choice.alternatives { checkFacts(alternative, paths) }
      }
    }
  }

  private static func check(_ draft: Draft, isFlowed: Bool) {
    for limit in [Limit(40, .utf16), Limit(25, .bytes), Limit(200, .graphemes)] {
      switch Fitter([limit]).fit(draft) {
      case .fits(let fit):
        let count = limit.measure.count(fit.text)
        expect(fit.count == count && count <= limit.amount, "\(count) is over \(limit)")
        expect(HiddenCharacter.first(in: fit.text.utf8) == nil, "hidden in \(fit.text)")
        // Plain Liquid leaves facts as they are, at the beginning of a sentence too.
        guard isFlowed else { continue }
        let pieces = draft.pieces(taking: fit.choices.map(\.index)).map(\.piece)
        expect(TextLayout.text(of: pieces) == fit.text, "\(pieces) is not \(fit.text)")
        expect(
          TextLayout.trace(of: Draft(pieces: pieces)).text == fit.text,
          "\(pieces) is not traced to \(fit.text)")
        let isTrimmed = fit.text.utf8.first != 0x20 && fit.text.utf8.last != 0x20
        expect(isTrimmed, "white space at an end of \(fit.text.debugDescription)")
        expect(fit.isProved || limit.measure.unit == .graphemes, "not proved in \(limit)")
      case .tooLong(let overrun):
        let over = limit.measure.count(overrun.text) - limit.amount
        expect(over > 0 && over == overrun.over, "over by \(over), not \(overrun.over)")
      case .unavailable: fatalError("a draft that cannot be said was bound")
      }
    }
  }

  private static let partials = [
    "p": SourceText(name: "p", text: "Hi {{ name }}{% if you %}, {{ you.name }}{% endif %}"),
    "q": SourceText(name: "q", text: "{% choose %}a{% or %}{{ x }}{% endchoose %}{% render 'p' %}"),
    "r": SourceText(name: "r", text: "{% render 'r' %}"),
    "broken": SourceText(name: "broken", text: "{% if %}"),
  ]

  private static let facts: ValueMap = [
    "name": .text("Ada Lovelace"), "count": .integer(-3), "share": .float(0.25),
    "yes": .bool(true), "nothing": .null, "blank": .text("  "), "day": .text("2026-02-28"),
    "emoji": .text("👩‍🔬 e\u{301} ﷽"), "letters": .list([.text("b"), .text("a"), .text("é")]),
    "rows": .list([
      .map(["name": .text("one"), "n": .integer(2)]), .map(["name": .text("two"), "n": .float(1)]),
    ]),
    "you": .map(["name": .text("Grace"), "first_name": .text("G."), "role": .text("engineer")]),
    "sender": .map(["company": .map(["name": .text("Analytical Engines Ltd.")])]),
  ]
}
