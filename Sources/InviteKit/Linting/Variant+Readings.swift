import Diagnostics
import Fitting
import Templating

extension Variant {
  /// The template as it reads with a word in place of each fact, so that each alternative of each
  /// choice, and each branch of each condition, is read at least once.
  ///
  /// In the first, the first of everything is taken; each of the others takes one more of them, and
  /// the first of the rest. Those of the subject, if there is one, come last.
  public var readings: [Passage] {
    readings(of: body, .message) + (subject.map { readings(of: $0, .subject) } ?? [])
  }

  private func readings(of template: Template, _ layout: Layout) -> [Passage] {
    let outline = template.outline
    var ways = Ways()
    ways.find(in: outline, after: [:])
    return ways.picks.map { picks in
      var reading = Reading(picks: picks)
      reading.add(outline)
      return reading.passage(layout, frontMatter)
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

  /// Finds the ways that take something of an outline which is not yet taken.
  ///
  /// - Parameter outer: what has to be taken to come to this outline at all.
  mutating func find(in outline: Outline, after outer: Picks) {
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
      case .choice, .branches: take(part.ways ?? [])
      }
    }
  }

  private mutating func add(_ piece: Piece, _ origin: Passage.Origin? = nil) {
    pieces.append(piece)
    origins.append(origin)
  }

  private mutating func take(_ ways: [Outline]) {
    let pick = picks[count] ?? 0
    count += 1
    for (index, way) in ways.enumerated() {
      if index == pick { add(way) } else { count += way.wayCount }
    }
  }

  func passage(_ layout: Layout, _ matter: FrontMatter) -> Passage {
    let trace = Flow.trace(of: pieces, layout: layout)
    let spans = zip(trace.ranges, origins).compactMap { range, origin -> Passage.Span? in
      guard let range, let origin else { return nil }
      return Passage.Span(range, origin.trimmed(to: range.count))
    }
    return Passage(
      trace.text, spans: spans, kind: matter.kind, language: matter.language,
      isSubject: layout == .subject)
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
