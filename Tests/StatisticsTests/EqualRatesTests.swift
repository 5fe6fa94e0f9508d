import Foundation
import TestSupport
import Testing

@testable import Statistics

/// The test that may be looked at daily: how often it gives a false alarm, and that it gives a true one.
struct EqualRatesTests {
  @Test func `the evidence is the ratio of the two probabilities`() {
    // ∏ B(x + ½, n − x + ½) / B(½, ½): 3/8 for 2 of 2 and for 0 of 2; the one rate gives 1/16.
    let evidence = EqualRates([Proportion(2, of: 2), Proportion(0, of: 2)]).logEvidence
    #expect(abs(evidence - log(9.0 / 64 * 16)) < 1e-12)
    // 1/8 for 1 of 2, and 3/8 for 2 of 2; the rate 3/4 gives 27/256.
    let other = EqualRates([Proportion(1, of: 2), Proportion(2, of: 2)]).logEvidence
    #expect(abs(other - log(3.0 / 64 / (27.0 / 256))) < 1e-12)
  }

  @Test func `a great difference is found, and a level that nothing reaches is not`() {
    let test = EqualRates([Proportion(40, of: 200), Proportion(160, of: 200)])
    #expect(test.rejects(at: 0.05) && test.rejects(at: 1e-9))
    #expect(!test.rejects(at: 0) && !test.rejects(at: -1) && !test.rejects(at: .nan))
    let third = EqualRates([
      Proportion(40, of: 200), Proportion(40, of: 200), Proportion(160, of: 200),
    ])
    #expect(third.rejects(at: 0.05))
    #expect(!EqualRates([Proportion(80, of: 200), Proportion(80, of: 200)]).rejects(at: 0.05))
  }

  @Test func `nothing is found in fewer than two groups with messages`() {
    #expect(EqualRates([]).logEvidence == 0)
    let only = Proportion(3, of: 1_000_000)
    for groups in [[], [only], [only, Proportion(0, of: 0)], [Proportion(0, of: 0)]] {
      #expect(!EqualRates(groups).rejects(at: 0.05) && !EqualRates(groups).rejects(at: 1))
    }
  }

  @Test func `huge counts are borne`() {
    let groups = [Proportion(.max / 3, of: .max), Proportion(.max / 2, of: .max)]
    #expect(EqualRates(groups).rejects(at: 0.05))
  }

  /// Each person sends a message a day for a year, of a kind drawn at random, and looks each day.
  @Test(arguments: [(0.1, 2), (0.3, 2), (0.5, 2), (0.3, 3)])
  func `who looks daily for a year gets a false alarm in at most 5 of 100 cases`(
    rate: Double, kinds: Int
  ) {
    let people = 2_000
    let table = Self.table
    let bound = -log(0.05)
    var generator = SeededGenerator(seed: UInt64(kinds) &+ rate.bitPattern)
    var (alarms, naiveAlarms) = (0, 0)
    for person in 0..<people {
      var (replies, silences) = (
        [Int](repeating: 0, count: kinds), [Int](repeating: 0, count: kinds)
      )
      var (isAlarmed, isNaivelyAlarmed) = (false, false)
      var evidence = 0.0
      for _ in 0..<Self.days {
        let kind = Int(generator.next() % UInt64(kinds))
        if Double(generator.next() >> 11) * 0x1p-53 < rate {
          replies[kind] += 1
        } else {
          silences[kind] += 1
        }
        var (learnt, all, allReplies) = (0.0, 0, 0)
        for kind in 0..<kinds {
          learnt += table.learnt[replies[kind]][silences[kind]]
          all += replies[kind] + silences[kind]
          allReplies += replies[kind]
        }
        evidence = learnt - table.best[allReplies][all - allReplies]
        isAlarmed = isAlarmed || evidence >= bound
        isNaivelyAlarmed = isNaivelyAlarmed || kinds == 2 && Self.differ(replies, silences)
      }
      alarms += isAlarmed ? 1 : 0
      naiveAlarms += isNaivelyAlarmed ? 1 : 0
      // The table is another way to what the program computes.
      guard person < 20 else { continue }
      let groups = zip(replies, silences).map { Proportion($0, of: $0 + $1) }
      #expect(abs(EqualRates(groups).logEvidence - evidence) < 1e-9)
    }
    #expect(Double(alarms) / Double(people) <= 0.05)
    if kinds == 2 {
      #expect(
        Double(naiveAlarms) / Double(people) > 0.2,
        "a test for one look is no better, so this one would not be needed")
    }
  }

  private static let days = 365

  /// Whether the usual test at 5 %, Pearson's, says that two groups differ.
  private static func differ(_ replies: [Int], _ silences: [Int]) -> Bool {
    let (a, b) = (Double(replies[0]), Double(silences[0]))
    let (c, d) = (Double(replies[1]), Double(silences[1]))
    let product = (a + b) * (c + d) * (a + c) * (b + d)
    let difference = a * d - b * c
    return product > 0 && (a + b + c + d) * difference * difference > 3.8415 * product
  }

  /// What each number of replies and of silences up to a year adds to the evidence.
  private static let table: (learnt: [[Double]], best: [[Double]]) = {
    func table(_ value: (Int, Int) -> Double) -> [[Double]] {
      (0...days).map { replies in (0...(days - replies)).map { value(replies, $0) } }
    }
    return (
      table { EqualRates.learnt(Proportion($0, of: $0 + $1)) },
      table { EqualRates.best(Double($0), Double($1)) }
    )
  }()
}
