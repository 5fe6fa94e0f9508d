import Diagnostics
import Fitting
import Templating

extension Variant {
  /// The template as it reads with a word in place of each fact, so that each alternative of each
  /// choice, and each branch of each condition, is read at least once.
  ///
  /// In the first, the first of everything is taken; each of the others takes one more of them, and
  /// the first of the rest. Those of the subject, if there is one, come last.
  ///
  /// Of a long template with very many ways only the first are read.
  public var readings: [Passage] {
    readings(of: body, .message) + (subject.map { readings(of: $0, .subject) } ?? [])
  }

  /// How many ways it could be read in and is not, because reading it takes too long.
  var unreadWays: Int {
    [body, subject].compactMap { $0?.outline }.reduce(0) { sum, outline in
      let ways = Ways(in: outline).picks.count
      return sum + ways - min(ways, outline.readingsAtMost)
    }
  }

  private func readings(of template: Template, _ layout: Layout) -> [Passage] {
    let outline = template.outline
    let setting = setting
    return Ways(in: outline).picks.prefix(outline.readingsAtMost).map { picks in
      var reading = Reading(picks: picks)
      reading.add(outline)
      return reading.passage(layout, frontMatter, setting)
    }
  }
}

extension Outline {
  /// How many readings are made: each goes through the whole outline, and a template that has many
  /// parts may have as many ways.
  fileprivate var readingsAtMost: Int { max(4, 400_000 / max(1, partCount)) }

  private var partCount: Int {
    parts.reduce(parts.count) { count, part in
      part.ways.map { $0.reduce(count) { $0 + $1.partCount } } ?? count
    }
  }
}

extension Passage {
  /// The word that stands for a fact in the reading of a template.
  public static let standIn = "Kestrel"
}

/// What to take at each place where an outline goes several ways, numbered as they stand; the first
/// where nothing is said.
private typealias Picks = [Int: Int]

/// The ways to read an outline that take everything in it at least once.
private struct Ways {
  private(set) var picks: [Picks] = [[:]]
  private var count = 0

  /// Finds the ways to read an outline.
  init(in outline: Outline) {
    find(in: outline, after: [:])
  }

  /// Finds the ways that take something of an outline which is not yet taken.
  ///
  /// - Parameter outer: what has to be taken to come to this outline at all.
  private mutating func find(in outline: Outline, after outer: Picks) {
    for part in outline.parts {
      guard let ways = part.ways else { continue }
      let number = count
      count += 1
      for (index, way) in ways.enumerated() {
        var inner = outer
        if index > 0 {
          inner[number] = index
          picks.append(inner)
        }
        find(in: way, after: inner)
      }
    }
  }
}

/// One way to read an outline, as it is put together.
private struct Reading {
  let picks: Picks
  private var pieces: [Piece] = []
  private var origins: [Passage.Origin?] = []
  private var count = 0
  /// The pieces that are said on a condition.
  private var conditions: [(pieces: Range<Int>, given: BranchCondition)] = []

  init(picks: Picks) {
    self.picks = picks
  }

  mutating func add(_ outline: Outline) {
    for part in outline.parts {
      switch part {
      case .literal(let word, let place): add(.literal(word), .literal(place))
      case .gap(let gap): add(.gap(gap))
      case .seam: add(.seam)
      case .output(let output):
        // White space at the ends of a text becomes gaps, as when it is bound.
        var draft = Draft()
        draft.append(fact: output.text ?? Passage.standIn, sources: [])
        for case .piece(let piece) in draft.items {
          add(piece, .fact(paths: output.paths, output.place))
        }
      case .choice(let choice): take(choice.alternatives)
      case .branches(let branches, _): take(branches, BranchCondition.all(of: branches))
      }
    }
  }

  private mutating func add(_ piece: Piece, _ origin: Passage.Origin? = nil) {
    pieces.append(piece)
    origins.append(origin)
  }

  private mutating func take(_ ways: [Outline], _ conditions: [BranchCondition] = []) {
    let pick = picks[count] ?? 0
    count += 1
    for (index, way) in ways.enumerated() {
      guard index == pick else {
        count += way.wayCount
        continue
      }
      let start = pieces.count
      add(way)
      guard conditions.indices.contains(index), !conditions[index].isEmpty else { continue }
      self.conditions.append((start..<pieces.count, conditions[index]))
    }
  }

  func passage(_ layout: Layout, _ matter: FrontMatter, _ setting: PassageSetting) -> Passage {
    let trace = Flow.trace(of: pieces, layout: layout)
    let spans = zip(trace.ranges, origins).compactMap { range, origin -> Passage.Span? in
      guard let range, let origin else { return nil }
      return Passage.Span(range, origin.trimmed(to: range.count))
    }
    var setting = setting
    for condition in conditions {
      let ranges = trace.ranges[condition.pieces].compactMap(\.self)
      if condition.given.present.contains("channel.public") { setting.isPublic = true }
      guard let first = ranges.first, let last = ranges.last else { continue }
      setting.conditions.append(
        PassageSetting.Condition(
          range: first.lowerBound..<last.upperBound, given: condition.given))
    }
    return Passage(
      trace.text, spans: spans, kind: matter.kind, language: matter.language,
      isSubject: layout == .subject, setting: setting)
  }
}

extension Passage.Origin {
  /// The origin of what is left of a word that has lost the full stop it started with.
  fileprivate func trimmed(to count: Int) -> Passage.Origin {
    guard case .literal(let place?) = self, place.range.count > count else { return self }
    return .literal(Place(place.source, place.range.suffix(count)))
  }
}

extension Outline.Part {
  /// The ways it can go, if it is a place where there are several.
  fileprivate var ways: [Outline]? {
    switch self {
    case .choice(let choice): choice.alternatives
    case .branches(let branches, _): branches
    case .literal, .gap, .seam, .output: nil
    }
  }
}

extension Outline {
  /// How many places it has where it goes several ways.
  fileprivate var wayCount: Int {
    parts.reduce(0) { count, part in
      part.ways.map { $0.reduce(count + 1) { $0 + $1.wayCount } } ?? count
    }
  }
}
