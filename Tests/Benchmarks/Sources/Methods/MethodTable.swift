/// The results of the methods on the same cases.
public struct MethodTable: Sendable {
  /// The number of cases.
  public let cases: Int
  /// The number of ways to fill their drafts, each of which was tried.
  public let ways: Int
  /// The number of cases in which the text of `invite` is the one that trying all ways finds.
  public let verified: Int
  /// The number of cases in which `invite` itself says that its text is proved to be the best.
  public let proved: Int
  /// The number of drafts that were left out for having too many ways.
  public let leftOut: Int
  /// The rows.
  public let rows: [MethodRow]
}

/// The results of one method.
public struct MethodRow: Sendable {
  /// The name of the method.
  public let name: String
  /// The number of texts over a limit.
  public var over = 0
  /// The number of texts with a hole.
  public var holes = 0
  /// The number of texts that lose a fact for nothing.
  public var losses = 0
  /// The number of texts within the limits that cost too much; nil where no text has a cost.
  public var dearer: Int?
  /// The number of texts within the limits, without a hole and of the least cost.
  public var best = 0
  /// The units left of the limit, on average over the texts within; nil where there is none.
  public var room: Double?

  init(_ method: any Method, _ cases: [HeldCase]) {
    name = method.name
    var rooms: [Int] = []
    for held in cases {
      let attempt = method.attempt(held)
      let room = -held.over(attempt.text)
      if room < 0 { over += 1 } else { rooms.append(room) }
      if attempt.hasHole { holes += 1 }
      if held.judge.losesFact(attempt.facts) { losses += 1 }
      guard let cost = attempt.cost else { continue }
      let isDearer = room >= 0 && cost > held.judge.best.cost
      dearer = (dearer ?? 0) + (isDearer ? 1 : 0)
      if room >= 0, !attempt.hasHole, !isDearer { best += 1 }
    }
    room = rooms.isEmpty ? nil : Double(rooms.reduce(0, +)) / Double(rooms.count)
  }
}
