/// Remembers the last texts to people at each company, and finds the one most like the next.
///
/// People who work together show each other their messages. The memory is bounded: the last four
/// texts for each of 1,024 companies; the company met first is forgotten first. Texts come in the
/// order of the records, so the findings do not depend on how many threads work.
struct NearDuplicates: Sendable {
  private static let companiesAtMost = 1_024
  private static let textsAtMost = 4
  /// From which likeness on two texts read as the same.
  private static let threshold = 0.7

  private var texts: [UInt64: [(record: Int, minHash: MinHash)]] = [:]
  /// The companies in the order they were met, as a ring.
  private var companies: [UInt64] = []
  private var oldest = 0

  /// An earlier text, and how much a later one is like it.
  struct Likeness: Hashable, Sendable {
    /// The record of the earlier one.
    let record: Int
    /// How much of both is the same, in percent.
    let percentage: Int
  }

  /// Takes the next text.
  ///
  /// - Returns: the earlier text most like it, where it is almost the same; the latest of several.
  mutating func meet(_ minHash: MinHash, record: Int) -> Likeness? {
    var best: (record: Int, likeness: Double)?
    for other in texts[minHash.company] ?? [] {
      let likeness = minHash.likeness(to: other.minHash)
      if likeness >= best?.likeness ?? Self.threshold { best = (other.record, likeness) }
    }
    remember(minHash, record: record)
    return best.map {
      Likeness(record: $0.record, percentage: Int(($0.likeness * 100).rounded(.down)))
    }
  }

  private mutating func remember(_ minHash: MinHash, record: Int) {
    let company = minHash.company
    if texts[company] == nil {
      if companies.count < Self.companiesAtMost {
        companies.append(company)
      } else {
        texts[companies[oldest]] = nil
        companies[oldest] = company
        oldest = (oldest + 1) % Self.companiesAtMost
      }
    }
    if texts[company, default: []].count == Self.textsAtMost { texts[company]?.removeFirst() }
    texts[company, default: []].append((record, minHash))
  }
}
