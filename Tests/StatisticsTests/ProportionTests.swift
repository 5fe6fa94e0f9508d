import Foundation
import Statistics
import TestSupport
import Testing

/// Intervals against published values, and against SciPy.
struct ProportionTests {
  @Test(arguments: [(3, 5, 23, 88), (5, 5, 57, 100), (12, 20, 39, 78), (0, 0, 0, 100)])
  func `a Wilson interval is known in percent`(x: Int, n: Int, low: Int, high: Int) {
    let interval = Proportion(x, of: n).wilson
    #expect(Int((100 * interval.lowerBound).rounded()) == low)
    #expect(Int((100 * interval.upperBound).rounded()) == high)
  }

  /// Table I of "Two-sided confidence intervals for the single proportion" by Newcombe, 1998,
  /// method 3.
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611),
    (1, 29, 0.0061, 0.1718),
  ])
  func `a Wilson interval is that of Newcombe's table`(x: Int, n: Int, low: Double, high: Double) {
    let interval = Proportion(x, of: n).wilson
    #expect(abs(interval.lowerBound - low) <= 0.00005)
    #expect(abs(interval.upperBound - high) <= 0.00005)
  }

  @Test func `intervals of all and of none end at 1 and 0, and mirror each other`() {
    for n in [1, 2, 7, 100, 1_000_000] {
      for interval in [\Proportion.wilson, \.jeffreys] {
        let (none, all) = (
          Proportion(0, of: n)[keyPath: interval], Proportion(n, of: n)[keyPath: interval]
        )
        #expect(none.lowerBound == 0 && all.upperBound == 1)
        #expect(abs(none.upperBound + all.lowerBound - 1) < 1e-12)
      }
    }
  }

  @Test func `where nothing was counted there is no rate, and every rate is possible`() {
    let nothing = Proportion(0, of: 0)
    #expect(nothing.rate == nil)
    #expect(nothing.wilson == 0...1)
    #expect(nothing.jeffreys == 0...1)
    #expect(Proportion(1, of: 4).rate == 0.25)
  }

  @Test func `counts that no proportion has are brought to the nearest`() {
    #expect(Proportion(7, of: 5) == Proportion(5, of: 5))
    #expect(Proportion(-1, of: 5) == Proportion(0, of: 5))
    #expect(Proportion(3, of: .min) == Proportion(0, of: 0))
  }

  @Test func `huge counts have narrow intervals`() {
    for (x, n) in [(Int.max / 2, Int.max), (1, .max), (.max - 1, .max), (300_000_000, 900_000_000)]
    {
      let rate = Double(x) / Double(n)
      for interval in [Proportion(x, of: n).wilson, Proportion(x, of: n).jeffreys] {
        #expect(abs(interval.lowerBound - rate) < 1e-4)
        #expect(abs(interval.upperBound - rate) < 1e-4)
      }
    }
  }

  /// Where `jeffreys` goes over to Wilson's interval, nobody sees it.
  @Test(arguments: [0, 1, 40, 1_000_000, 50_000_000])
  func `of a hundred million, both intervals are the same to a ten-millionth`(x: Int) {
    let proportion = Proportion(x, of: 99_999_999)
    #expect(abs(proportion.wilson.lowerBound - proportion.jeffreys.lowerBound) < 1e-7)
    #expect(abs(proportion.wilson.upperBound - proportion.jeffreys.upperBound) < 1e-7)
  }

  @Test(.enabled(if: SciPy.isThere, SciPy.absence))
  func `both intervals are those of SciPy`() async throws {
    var generator = SeededGenerator(seed: 1)
    var counts: [[Int]] = []
    for n in [1, 2, 3, 5, 10, 20, 47, 100, 263, 1_000, 10_000, 100_000, 1_000_000] {
      counts += Set([0, 1, 2, n / 2, n - 2, n - 1, n].filter { (0...n).contains($0) }).map {
        [$0, n]
      }
      for _ in 0..<12 { counts.append([Int.random(in: 0...n, using: &generator), n]) }
    }
    let theirs = try await SciPy.answers(
      to: counts.map { $0.map { Double($0) } },
      """
      def answer(x, n):
          wilson = binomtest(int(x), int(n)).proportion_ci(0.95, method="wilson")
          low = 0 if x == 0 else beta.ppf(0.025, x + 0.5, n - x + 0.5)
          high = 1 if x == n else beta.ppf(0.975, x + 0.5, n - x + 0.5)
          return [wilson.low, wilson.high, low, high]
      """)
    #expect(theirs.count > 200)
    for (counts, theirs) in zip(counts, theirs) {
      let proportion = Proportion(counts[0], of: counts[1])
      let ours = [proportion.wilson, proportion.jeffreys].flatMap {
        [$0.lowerBound, $0.upperBound]
      }
      for (ours, theirs) in zip(ours, theirs) {
        #expect(abs(ours - theirs) < 1e-9, "\(counts): \(ours), and \(theirs) by SciPy")
      }
    }
  }
}
