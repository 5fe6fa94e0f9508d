import Diagnostics
import Fitting
import Templating

/// A template with choices says what the same template says with each choice written out as an `if`.
enum BindTarget {
  static func check(_ bytes: [UInt8]) {
    var writer = TemplateWriter(bytes)
    let amount = 1 + writer.reader.below(120)
    let parts = writer.parts()
    guard let ways = Way.all(of: parts, atMost: 16) else { return }
    let limit = Limit(amount, writer.reader.one(of: [.utf16, .scalars, .bytes]))
    let texts = ways.map { way in (way, text(of: Self.source(parts, taking: way.indices))) }
    let best = texts.filter { ($0.1.map { limit.measure.count($0) } ?? .max) <= amount }
      .min { isPreferred($0, to: $1, by: limit.measure) }
    let source = Self.source(parts)
    guard case .draft(let draft, _) = bound(source) else {
      return expect(texts.allSatisfy { $0.1 == nil }, "unavailable: \(source)")
    }
    switch Fitter([limit]).fit(draft) {
    case .fits(let fit):
      expect(fit.text == best?.1, "\(source)\n\(fit.text)\nis not\n\(best?.1 ?? "nothing")")
      expect(fit.choices.map(\.index) == best?.0.indices, "\(source)\n\(fit.choices)")
      expect(fit.cost == best?.0.cost, "\(source)\ncosts \(fit.cost)")
    case .tooLong(let overrun):
      let lengths = texts.compactMap { $0.1.map { limit.measure.count($0) } }
      expect(best == nil, "\(source)\nfits as \(best?.1 ?? "")")
      expect(lengths.min() == amount + overrun.over, "\(source)\n\(overrun)")
    case .unavailable: fatalError("bound, but cannot be said: \(source)")
    }
  }

  private static func isPreferred(
    _ left: (Way, String?), to right: (Way, String?), by measure: Measure
  ) -> Bool {
    if left.0.cost != right.0.cost { return left.0.cost < right.0.cost }
    let lengths = [left.1, right.1].map { measure.count($0 ?? "") }
    if lengths[0] != lengths[1] { return lengths[0] > lengths[1] }
    return left.0.indices.lexicographicallyPrecedes(right.0.indices)
  }

  private static func text(of source: String) -> String? {
    guard case .draft(let draft, _) = bound(source), case .fits(let fit) = Fitter().fit(draft)
    else {
      return nil
    }
    return fit.text
  }

  private static func bound(_ text: String) -> Binding {
    let (template, diagnostics) = Template.parse(SourceText(name: "a.liquid", text: text))
    let now = DateTime(year: 2026, month: 11, day: 21)
    guard let binding = try? template?.bind(to: facts, BindingOptions(now: now)) else {
      fatalError("\(text)\n\(diagnostics)")
    }
    return binding
  }

  /// The template; with the choices as they are, or with what is taken of each.
  private static func source(_ parts: [TemplatePart], taking indices: [Int]? = nil) -> String {
    var rest = indices.map { $0[...] }
    var text = ""
    for part in parts { part.write(to: &text, taking: &rest) }
    return text
  }

  private static let facts: ValueMap = [
    "a": .text("Ada"), "b": .text("Inc."), "c": .text("“Why?”"), "d": .text("."),
    "e": .list([]), "f": .text(" "),
    "g": .forms(["Ada Lovelace", "Ada", "a L."]),
    "g0": .text("Ada Lovelace"), "g1": .text("Ada"), "g2": .text("a L."),
  ]
}

/// One way through the choices of a template.
struct Way {
  var indices: [Int] = []
  var cost = 0

  /// All ways; nil where there are too many.
  static func all(of parts: [TemplatePart], atMost bound: Int) -> [Way]? {
    var ways = [Way()]
    for part in parts {
      let alternatives: [[TemplatePart]]
      var weight = 1
      switch part {
      case .text: continue
      case .choice(let choice): (alternatives, weight) = (choice.alternatives, choice.weight)
      case .forms: alternatives = [[], [], []]
      }
      var longer: [Way] = []
      for (index, alternative) in alternatives.enumerated() {
        guard let inner = all(of: alternative, atMost: bound) else { return nil }
        for way in ways {
          for inside in inner {
            longer.append(
              Way(
                indices: way.indices + [index] + inside.indices,
                cost: way.cost + inside.cost + weight * index))
          }
        }
      }
      guard longer.count <= bound else { return nil }
      ways = longer
    }
    return ways
  }
}
