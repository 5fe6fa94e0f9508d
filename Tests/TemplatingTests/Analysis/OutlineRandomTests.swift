import Diagnostics
import Fitting
import Templating
import Testing

/// Outlines of random templates, held against what binding makes of them.
struct OutlineRandomTests {
  @Test func `an outline is true of every draft`() throws {
    var unavailable = 0
    var drafts = 0
    var needless = 0
    for seed in 0..<3000 {
      var random = RandomTemplate(seed: UInt64(seed))
      let text = random.block(depth: 3)
      let (template, diagnostics) = Template.parse(SourceText(name: "t", text: text))
      guard let template else {
        Issue.record("\(text): \(diagnostics)")
        continue
      }
      let outline = template.outline
      let printed = Set(outline.outputs.flatMap(\.paths))
      #expect(printed.isSubset(of: outline.reads), "\(text)")
      for _ in 0..<4 {
        let (facts, missing) = random.facts()
        switch try template.bind(to: facts, Self.options) {
        case .unavailable: unavailable += 1
        case .draft(let draft, let paths):
          drafts += 1
          needless += outline.needs.isEmpty ? 0 : 1
          #expect(missing.isDisjoint(with: outline.needs), "\(text) without \(missing)")
          check(draft, paths, outline, printed, text)
        }
      }
    }
    #expect(unavailable > 1500 && drafts > 1500 && needless > 250)
  }

  private static let options = BindingOptions(now: DateTime(year: 2026, month: 11, day: 21))

  private func check(
    _ draft: Draft, _ paths: [String], _ outline: Outline, _ printed: Set<String>, _ text: String
  ) {
    for item in draft.items {
      switch item {
      case .piece(.fact(_, let sources, _)):
        #expect(printed.isSuperset(of: sources.map { paths[$0] }), "\(text)")
      case .piece: break
      case .choice(let choice):
        let outlined = outline.choices.first { $0.ordinal == choice.ordinal }
        #expect(outlined?.alternatives.count == choice.alternatives.count, "\(text)")
        for case let (alternative?, way) in zip(choice.alternatives, outlined?.alternatives ?? []) {
          check(alternative, paths, way, printed.intersection(way.outputs.flatMap(\.paths)), text)
        }
      }
    }
  }
}

/// Makes small templates in which variables, conditions, loops and choices meet.
private struct RandomTemplate {
  private var generator: SplitMix

  init(seed: UInt64) { generator = SplitMix(state: seed) }

  private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }

  private mutating func pick(_ names: String...) -> String { names[below(names.count)] }

  private mutating func value() -> String {
    pick("a", "b", "m.x", "m.y", "v", "w", "v.x", "'t'", "l.first", "m.k | default: a")
  }

  private mutating func inner(_ depth: Int) -> String {
    // An alternative has to say something.
    "x" + block(depth: depth - 1)
  }

  mutating func block(depth: Int) -> String {
    var text = ""
    for _ in 0..<(1 + below(3)) { text += statement(depth) }
    return text
  }

  private mutating func statement(_ depth: Int) -> String {
    switch below(depth > 0 ? 12 : 5) {
    case 0: return " words ."
    case 1: return "{% assign \(pick("v", "w")) = \(value()) %}"
    case 2...4:
      return "{{ \(value())\(pick("", "", " | upcase", " | append: b", " | default: a")) }}"
    case 5: return "{% if \(pick("a", "v", "m.x == 't'")) %}\(block(depth: depth - 1)){% endif %}"
    case 6:
      return "{% unless \(value().prefix(1) == "'" ? "a" : "b") %}\(block(depth: depth - 1))"
        + "{% else %}\(block(depth: depth - 1)){% endunless %}"
    case 7:
      return "{% case a %}{% when 't' %}\(block(depth: depth - 1))"
        + pick("", "{% when 'u' or 't' %}{{ b }}", "{% else %}\(block(depth: depth - 1))")
        + "{% endcase %}"
    case 8:
      let leap = pick("", "", "{% if b %}{% break %}{% endif %}", "{% continue %}")
      return "{% for e in \(pick("l", "l", "v", "(1..2)"))\(pick("", "", " limit: 1")) %}"
        + block(depth: depth - 1) + leap + "{{ \(pick("e.n", "v", "b")) }}"
        + pick("", "{% else %}\(block(depth: 0))") + "{% endfor %}"
    case 9: return "{% choose %}\(inner(depth)){% or %}\(inner(depth)){% endchoose %}"
    case 10: return "{% optional %}\(inner(depth)){% endoptional %}"
    default:
      return
        "{% capture \(pick("v", "w")) %}{{ \(value()) }}{% if a %}{{ b }}{% endif %}{% endcapture %}"
    }
  }

  /// Facts, and the paths of those that are missing.
  mutating func facts() -> (ValueMap, missing: Set<String>) {
    // Variables that were never set, and members that nothing has.
    var missing: Set<String> = ["v", "w", "v.x", "l.x"]
    var texts: [String: Value] = [:]
    for path in ["a", "b", "m.x", "m.y", "m.k", "l.n", "l"] {
      if below(4) == 0 {
        missing.insert(path)
      } else {
        texts[path] = .text(below(2) == 0 ? "t" : "u")
      }
    }
    let element = Value.map(["name": .text("e"), "n": texts["l.n"] ?? .null])
    let facts: ValueMap = [
      "a": texts["a"] ?? .null, "b": texts["b"] ?? .null,
      "m": .map([
        "x": texts["m.x"] ?? .null, "y": texts["m.y"] ?? .null, "k": texts["m.k"] ?? .null,
      ]),
      "l": .list(texts["l"] == nil ? [] : [element, element]),
    ]
    return (facts, missing)
  }
}

/// A small generator that gives the same numbers for the same seed (SplitMix64).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
