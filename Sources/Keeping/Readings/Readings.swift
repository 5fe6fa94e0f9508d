import Diagnostics
import Fitting
import People
import Templating
public import Wording
public import Writing
import YAML

extension Variant {
  /// The template read with a word in place of each fact, so that each alternative of each choice,
  /// and each branch of each condition, is read at least once.
  ///
  /// The first reading takes the first of everything; each of the others takes one more of them,
  /// and the first of the rest. Those of the subject, if there is one, come last.
  ///
  /// For a long template with very many alternatives, each reading takes another one at every
  /// choice and branch at once; and if those are still too many, only the first are made.
  public var readings: [AnnotatedText] {
    readings(of: body, .message) + (subject.map { readings(of: $0, .subject) } ?? [])
  }

  /// How many readings are left out because they would take too long.
  package var unreadWays: Int {
    [body, subject].compactMap(\.self).reduce(0) { $0 + Ways(in: $1.outline).unread }
  }

  private func readings(of template: Template, _ layout: Layout) -> [AnnotatedText] {
    let ways = Ways(in: template.outline)
    let setting = setting
    return ways.picks.map { picks in
      var reading = Reading(picks: picks)
      reading.add(ways.outline)
      return reading.passage(layout, frontMatter, setting)
    }
  }
}

extension AnnotatedText {
  /// The stand-in for a fact in the reading of a template.
  public static let standIn = "Kestrel"
}

/// The way to take at each fork, by the fork's number in the order of the text; the first way where
/// none is named.
private typealias Picks = [Int: Int]

/// An outline whose forks (choices and branches) are numbered.
private struct NumberedOutline {
  let parts: [Outline.Part]
  /// The forks among its parts, in order.
  let forks: [Fork]
  /// How many parts it has, those of all its ways included.
  let partCount: Int

  struct Fork {
    let number: Int
    let ways: [NumberedOutline]
    /// The name of a choice that has one.
    let name: String?
    /// The condition of each way; empty for a choice.
    let conditions: [BranchCondition]
  }

  /// - Parameter count: the number of forks before it; those in it are added.
  init(_ outline: Outline, after count: inout Int) {
    parts = outline.parts
    var forks: [Fork] = []
    var partCount = parts.count
    for part in parts where !part.ways.isEmpty {
      let number = count
      count += 1
      var numbered: [NumberedOutline] = []
      for way in part.ways {
        numbered.append(NumberedOutline(way, after: &count))
        partCount += numbered[numbered.count - 1].partCount
      }
      let conditions: [BranchCondition] =
        if case .branches = part { BranchCondition.all(of: part.ways) } else { [] }
      let name: String? = if case .choice(let choice) = part { choice.name } else { nil }
      forks.append(Fork(number: number, ways: numbered, name: name, conditions: conditions))
    }
    self.forks = forks
    self.partCount = partCount
  }
}

/// The readings of an outline that take every way at least once.
private struct Ways {
  let outline: NumberedOutline
  private(set) var picks: [Picks] = [[:]]
  /// How many more there are, too many to read.
  private(set) var unread = 0

  /// How many parts may be read in all, when each reading takes one more way: a letter of a
  /// thousand words with fifty alternatives stays below.
  private static let partsOneByOne = 50_000
  /// How many parts may be read in all.
  private static let partsAtMost = 400_000

  /// Finds the readings of an outline.
  init(in outline: Outline) {
    var count = 0
    self.outline = NumberedOutline(outline, after: &count)
    find(in: self.outline, after: [:])
    let partCount = max(1, self.outline.partCount)
    if picks.count > max(4, Self.partsOneByOne / partCount) {
      picks = [[:]]
      _ = spread(over: self.outline, from: 0)
      let most = max(4, Self.partsAtMost / partCount)
      unread = max(0, picks.count - most)
      picks.removeLast(unread)
    }
  }

  /// Adds a reading for each way of an outline that is not taken yet.
  ///
  /// - Parameter outer: the ways to take to reach this outline at all.
  private mutating func find(in outline: NumberedOutline, after outer: Picks) {
    for fork in outline.forks {
      for (index, way) in fork.ways.enumerated() {
        var inner = outer
        if index > 0 {
          inner[fork.number] = index
          picks.append(inner)
        }
        find(in: way, after: inner)
      }
    }
  }

  /// Adds readings that each take another way at all forks of an outline at once.
  ///
  /// - Parameter first: the number of the first reading that reaches this outline.
  /// - Returns: how many readings take all of it.
  private mutating func spread(over outline: NumberedOutline, from first: Int) -> Int {
    var most = 1
    for fork in outline.forks {
      var next = first
      for (index, way) in fork.ways.enumerated() {
        let count = spread(over: way, from: next)
        while picks.count < next + count { picks.append([:]) }
        if index > 0 {
          for reading in next..<next + count { picks[reading][fork.number] = index }
        }
        next += count
      }
      most = max(most, next - first)
    }
    return most
  }
}

/// One reading of an outline, while it is put together.
private struct Reading {
  let picks: Picks
  private var draft = Draft()
  /// The origin of each piece.
  private var origins: [AnnotatedText.Origin?] = []
  /// The pieces that depend on a condition.
  private var conditions: [(pieces: Range<Int>, given: BranchCondition)] = []
  /// The pieces that lie in a choice with a name.
  private var named: [(pieces: Range<Int>, name: String)] = []

  init(picks: Picks) {
    self.picks = picks
  }

  mutating func add(_ outline: NumberedOutline) {
    var forks = outline.forks.makeIterator()
    for part in outline.parts {
      switch part {
      case .literal(let word, let place):
        draft.seal()
        draft.append(literal: word)
        note(.literal(place))
      case .gap(let gap): draft.append(gap)
      case .boundary: draft.appendBoundary()
      case .output(let output):
        draft.append(fact: output.text ?? AnnotatedText.standIn, sources: [])
        note(.fact(paths: output.paths, output.place))
      case .choice, .branches:
        if let fork = forks.next() { take(fork) }
      }
      note(nil)
    }
  }

  /// Notes the origin of the pieces that were added last.
  private mutating func note(_ origin: AnnotatedText.Origin?) {
    while origins.count < draft.pieceCount { origins.append(origin) }
  }

  private mutating func take(_ fork: NumberedOutline.Fork) {
    let pick = picks[fork.number] ?? 0
    guard fork.ways.indices.contains(pick) else { return }
    let start = draft.pieceCount
    add(fork.ways[pick])
    if let name = fork.name { named.append((start..<draft.pieceCount, name)) }
    guard fork.conditions.indices.contains(pick), !fork.conditions[pick].isEmpty else { return }
    conditions.append((start..<draft.pieceCount, fork.conditions[pick]))
  }

  func passage(_ layout: Layout, _ matter: FrontMatter, _ setting: TextSetting) -> AnnotatedText {
    let trace = TextLayout.trace(of: draft, layout: layout)
    let spans = zip(trace.ranges, origins).compactMap { range, origin -> AnnotatedText.Span? in
      guard let range, let origin else { return nil }
      return AnnotatedText.Span(range, origin.trimmed(to: range.count))
    }
    var setting = setting
    for condition in conditions {
      let ranges = trace.ranges[condition.pieces].compactMap(\.self)
      if condition.given.present.contains("channel.public") { setting.isPublic = true }
      guard let first = ranges.first, let last = ranges.last else { continue }
      setting.conditions.append(
        TextSetting.Condition(
          range: first.lowerBound..<last.upperBound, given: condition.given))
    }
    for (pieces, name) in named {
      let ranges = trace.ranges[pieces].compactMap(\.self)
      guard let first = ranges.first, let last = ranges.last else { continue }
      setting.parts.append(
        TextSetting.Part(name: name, range: first.lowerBound..<last.upperBound))
    }
    return AnnotatedText(
      trace.text, spans: spans, kind: matter.kind, language: matter.language,
      isSubject: layout == .subject, setting: setting)
  }
}

extension AnnotatedText.Origin {
  /// The origin of a word's last bytes, once the full stop before them is gone.
  fileprivate func trimmed(to count: Int) -> AnnotatedText.Origin {
    guard case .literal(let place?) = self, place.range.count > count else { return self }
    return .literal(Place(place.source, place.range.suffix(count)))
  }
}

extension Variant {
  /// The facts that every message of the template has, or must not have.
  var setting: TextSetting {
    var setting = TextSetting()
    setting.isOfTemplate = true
    setting.required = body.outline.certainFacts
    for name in frontMatter.requires {
      setting.required.formUnion(name.path.withWholes)
    }
    setting.ruledOut = Set(frontMatter.unless.map(\.text))
    switch frontMatter.kind {
    case .invite: break
    case .reply: setting.required.insert("invited_me")
    case .followUp: setting.required.insert("accepted")
    }
    return setting
  }
}

extension Outline {
  /// The facts it needs, and the wholes they are parts of; for a choice, those that all of its
  /// alternatives need.
  fileprivate var certainFacts: Set<String> {
    var facts = Set(needs.flatMap(\.withWholes))
    for part in parts {
      guard case .choice(let choice) = part, var common = choice.alternatives.first?.certainFacts
      else { continue }
      for alternative in choice.alternatives.dropFirst() where !common.isEmpty {
        common.formIntersection(alternative.certainFacts)
      }
      facts.formUnion(common)
    }
    return facts
  }
}
