/// Follows all ways through an expression at once, so that no text takes long.
///
/// The ways are kept in the order of preference; each knows where its match started.
struct PatternMachine {
  private let pattern: Pattern
  private let bytes: [UInt8]
  private var ways: [Way] = []
  private var next: [Way] = []
  /// The ways that are still to be followed to the next character.
  private var waiting: [Way] = []
  /// For each step, the round in which it was last entered.
  private var entered: [Int]
  private var round = 0
  /// How many steps may still be taken.
  private var fuel: Int

  /// A way that has come to a step.
  private struct Way {
    let step: Int
    let start: Int
  }

  /// How often the whole text may be gone through: once for most patterns, more where much of it
  /// almost matches.
  private static let passes = 8

  init(_ pattern: Pattern, _ bytes: [UInt8]) {
    self.pattern = pattern
    self.bytes = bytes
    entered = [Int](repeating: 0, count: pattern.steps.count)
    fuel = (bytes.count + 1) * pattern.steps.count * Self.passes
  }

  /// Searches the text.
  mutating func search(atMost most: Int) -> Pattern.Found {
    var found = Pattern.Found()
    var position = 0
    while position <= bytes.count, found.matches.count < most {
      guard let match = firstMatch(from: position) else { break }
      if match.isEmpty {
        position = match.upperBound + width(at: match.upperBound)
      } else {
        found.matches.append(match)
        position = match.upperBound
      }
    }
    if fuel <= 0 { found.stop = min(position, bytes.count) }
    return found
  }

  /// Whether the whole text, which is empty, is a match.
  var matchesNothing: Bool {
    mutating get { firstMatch(from: 0) != nil }
  }

  /// The first match from an offset on: of those that start there, the preferred one.
  private mutating func firstMatch(from start: Int) -> Range<Int>? {
    var best: Range<Int>?
    ways.removeAll(keepingCapacity: true)
    var position = start
    round += 1
    while fuel > 0 {
      next.removeAll(keepingCapacity: true)
      // Behind the ways that are here already, in the same round, so that none is there twice.
      if best == nil { enter(Way(step: 0, start: position), at: position, isNext: false) }
      if best != nil, ways.isEmpty { return best }
      let scalar = scalar(at: position)
      let width = width(at: position)
      round += 1
      for way in ways {
        fuel -= 1
        switch pattern.steps[way.step] {
        case .character(let set):
          guard let scalar, set.contains(scalar, ignoringCase: pattern.ignoresCase) else { break }
          enter(Way(step: way.step + 1, start: way.start), at: position + width, isNext: true)
        case .end:
          best = way.start..<position
        case .fork, .jump, .place: break
        }
        // Ways that come behind are less preferred than this match.
        if case .end = pattern.steps[way.step] { break }
      }
      guard scalar != nil else { return best }
      (ways, next) = (next, ways)
      position += width
    }
    return best
  }

  /// Adds a way at a step, and at all steps that follow without a character.
  private mutating func enter(_ way: Way, at position: Int, isNext: Bool) {
    waiting.append(way)
    while let way = waiting.popLast() {
      fuel -= 1
      guard entered[way.step] != round else { continue }
      entered[way.step] = round
      switch pattern.steps[way.step] {
      case .jump(let step): waiting.append(Way(step: step, start: way.start))
      case .fork(let first, let second):
        waiting.append(Way(step: second, start: way.start))
        waiting.append(Way(step: first, start: way.start))
      case .place(let place):
        if isAt(place, position) { waiting.append(Way(step: way.step + 1, start: way.start)) }
      case .character, .end:
        if isNext { next.append(way) } else { ways.append(way) }
      }
    }
  }

  private func isAt(_ place: PatternPlace, _ position: Int) -> Bool {
    switch place {
    case .startOfLine: position == 0 || bytes[position - 1] == 0x0A
    case .endOfLine: position == bytes.count || bytes[position] == 0x0A
    case .wordEdge: isWordEdge(position)
    case .noWordEdge: !isWordEdge(position)
    }
  }

  private func isWordEdge(_ position: Int) -> Bool {
    var before = position - 1
    while before > 0, bytes[before] & 0xC0 == 0x80 { before -= 1 }
    let isBehindWord = before >= 0 && scalar(at: before)?.isOfPatternWord == true
    return isBehindWord != (scalar(at: position)?.isOfPatternWord == true)
  }

  /// The character at an offset; nil at the end.
  private func scalar(at position: Int) -> Unicode.Scalar? {
    guard position < bytes.count else { return nil }
    let first = bytes[position]
    if first < 0x80 { return Unicode.Scalar(first) }
    let width = width(at: position)
    var value = UInt32(first) & (0xFF >> UInt32(width + 1))
    for index in position + 1..<position + width {
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// How many bytes the character at an offset has; 1 at the end.
  private func width(at position: Int) -> Int {
    guard position < bytes.count else { return 1 }
    let width =
      switch bytes[position] {
      case 0xC0..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0...: 4
      default: 1
      }
    return min(width, bytes.count - position)
  }
}
