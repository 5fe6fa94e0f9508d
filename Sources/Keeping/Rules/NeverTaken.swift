import Diagnostics
import Fitting
import Templating
import Wording
import Writing

/// Finds alternatives that a better one always beats.
struct NeverTaken: TemplateRule {
  let code: Diagnostic.Code = "lint-never-taken"
  let severity: Severity? = .warning

  func findings(in variant: Variant, of context: LintContext) -> [Finding] {
    let subject = variant.subject.flatMap { $0.source == variant.source ? $0 : nil }
    return variant.body.outline.choices.flatMap { findings(in: $0, .message) }
      + (subject?.outline.choices.flatMap { findings(in: $0, .subject) } ?? [])
  }

  private func findings(in choice: OutlinedChoice, _ layout: Layout) -> [Finding] {
    var ways = Ways(in: choice)
    let alternatives = choice.alternatives.map { $0.saysNothing ? nil : ways.ways(of: $0) }
    guard choice.kind != .vary else { return repetitions(of: alternatives, in: choice) }
    let counted = alternatives.map { ways in
      ways.map { $0.map { CountedWay(cost: $0.cost, pieces: CountedPieces($0.draft)) } }
    }
    var findings: [Finding] = []
    for (index, worse) in counted.enumerated() {
      guard let worse else { continue }
      let better = counted[..<index].firstIndex { better in
        better.map { isBeaten(worse, by: $0, in: choice, ways.emptiable, layout) } ?? false
      }
      guard let better else { continue }
      findings.append(
        Finding(
          .neverTaken(choice.alternatives[index].stretch, choice.alternatives[better].stretch)))
    }
    return findings
  }

  /// The alternatives of a `vary` that repeat an earlier one.
  private func repetitions(of alternatives: [[Way]?], in choice: OutlinedChoice) -> [Finding] {
    var firsts: [[Way]: Int] = [:]
    var findings: [Finding] = []
    for (index, ways) in alternatives.enumerated() {
      guard let ways else { continue }
      guard let first = firsts[ways] else {
        firsts[ways] = index
        continue
      }
      findings.append(
        Finding(
          .sameInVary(choice.alternatives[index].stretch, choice.alternatives[first].stretch)))
    }
    return findings
  }

  /// Whether each way to say `worse` has a way to say `better` that costs less, needs no more and
  /// is never longer.
  private func isBeaten(
    _ worse: [CountedWay], by better: [CountedWay], in choice: OutlinedChoice,
    _ emptiable: Set<[Int]>, _ layout: Layout
  ) -> Bool {
    worse.allSatisfy { way in
      better.contains { other in
        // A step costs the weight of the choice; the better one comes at least one step earlier.
        other.cost < way.cost + choice.weight
          && TextLayout.isNeverLonger(
            other.pieces, than: way.pieces, emptiable: emptiable, layout: layout)
      }
    }
  }

  /// One way to say an alternative, counted.
  private struct CountedWay {
    let cost: Int
    let pieces: CountedPieces
  }

  /// One way to say an alternative, with every choice inside it decided.
  fileprivate struct Way: Hashable {
    var draft = Draft()
    var cost = 0
  }

  /// Reads the ways to say the alternatives of a choice.
  private struct Ways {
    private let source: SourceText
    /// The end of the first word after the start of the choice that may give a name another value,
    /// after which one expression may print different values.
    private let firstSetting: Int?
    /// The expressions of the outputs, each with its number.
    private var labels: [String: Int] = [:]
    /// The labels of the outputs that may print nothing.
    private(set) var emptiable: Set<[Int]> = []

    init(in choice: OutlinedChoice) {
      source = choice.place.source
      let start = choice.place.range.upperBound
      let end = choice.alternatives.map(\.stretch.range.upperBound).max() ?? start
      let text = String(choice.place.source[start..<max(start, end)])
      firstSetting = ["assign", "capture", "cycle"].compactMap { word in
        text.firstRange(of: word).map { start + text.utf8[..<$0.upperBound].count }
      }
      .min()
    }

    /// Every way to say an alternative; nil where facts decide more than its availability.
    mutating func ways(of outline: Outline) -> [Way]? {
      guard let ways = append(outline, to: [Way()]), !setsVariables(before: outline) else {
        return nil
      }
      return ways
    }

    private mutating func append(_ outline: Outline, to ways: [Way]) -> [Way]? {
      var ways = ways
      for part in outline.parts {
        switch part {
        case .literal(let word, let place):
          guard place.source == source else { return nil }
          for index in ways.indices { ways[index].draft.append(word: word) }
        case .gap(let gap): for index in ways.indices { ways[index].draft.append(gap) }
        case .boundary: for index in ways.indices { ways[index].draft.appendBoundary() }
        case .output(let output):
          guard output.place.source == source else { return nil }
          let sources = [label(of: output)]
          for index in ways.indices { ways[index].draft.append(fact: "", sources: sources) }
        case .choice(let choice):
          var inner: [Way] = []
          for (index, alternative) in choice.alternatives.enumerated() {
            let cost = choice.kind == .vary ? 0 : choice.weight * index
            guard
              let next = append(
                alternative, to: ways.map { Way(draft: $0.draft, cost: $0.cost + cost) })
            else { return nil }
            inner += next
          }
          guard inner.count <= mostWays else { return nil }
          ways = inner
        case .branches: return nil
        }
      }
      return ways
    }

    private mutating func label(of output: Outline.Output) -> Int {
      let text = String(source[output.place.range])
      if let label = labels[text] { return label }
      let label = labels.count
      labels[text] = label
      if !output.printsSomething { emptiable.insert([label]) }
      return label
    }

    /// Whether a name may have another value by the end of an alternative.
    private func setsVariables(before outline: Outline) -> Bool {
      firstSetting.map { $0 <= outline.stretch.range.upperBound } ?? false
    }
  }
}

/// How many ways of each alternative are compared at most.
private let mostWays = 64

extension Outline.Output {
  /// Whether it certainly prints something where it is available: a plain fact, or one changed by
  /// filters that leave something of every text.
  fileprivate var printsSomething: Bool {
    guard let path = paths.first,
      place.source[place.range].split(separator: "|").first.map({
        $0.allSatisfy { !$0.isWhitespace || $0 == " " } && $0.filter { $0 != " " } == path
      }) == true
    else { return false }
    return filters.allSatisfy(preservingFilters.contains)
  }
}

/// The filters that return nothing only for nothing.
private let preservingFilters: Set<String> = [
  "upcase", "downcase", "capitalize", "capitalize_first", "uncapitalize", "with_article",
  "with_the", "possessive", "quoted", "append", "prepend", "ago",
]

extension Diagnostic {
  fileprivate static func neverTaken(_ place: Place, _ better: Place) -> Diagnostic {
    Diagnostic(
      "lint-never-taken", severity: .warning, "this alternative is never taken", at: place,
      notes: [Note("this one comes first, needs no other fact and is never longer", at: better)],
      help: "put the more telling one first, make this one shorter, or take it out")
  }

  fileprivate static func sameInVary(_ place: Place, _ first: Place) -> Diagnostic {
    Diagnostic(
      "lint-never-taken", severity: .warning, "two alternatives of this `vary` say the same",
      at: place, notes: [Note("the first is here", at: first)],
      help: "take one of them out, or say it in other words")
  }
}
