import Statistics
import TestSupport
import Testing

/// How many messages it takes, against a table and by trial.
struct SampleSizeTests {
  @Test(arguments: [
    (0.4, 0.6, 94), (0.2, 0.4, 78), (0.3, 0.4, 353), (0.1, 0.2, 196), (0.2, 0.8, 7), (0, 1, 1),
  ])
  func `the number for two rates`(p: Double, q: Double, count: Int) {
    #expect(SampleSize.each(toTell: p, from: q) == count)
    #expect(SampleSize.each(toTell: q, from: p) == count)
  }

  @Test func `there is none for rates that are equal, almost equal or none`() {
    for (p, q) in [
      (0.5, 0.5), (0.5, (0.5).nextUp), (-0.1, 0.5), (0.5, 1.1), (.nan, 0.5), (0.5, .infinity),
    ] {
      #expect(SampleSize.each(toTell: p, from: q) == nil, "\(p), \(q)")
    }
    #expect(SampleSize.each(toTell: 0, from: .leastNonzeroMagnitude) == nil)
  }

  @Test func `a test with so many messages finds the difference in 80 of 100 cases`() throws {
    var generator = SeededGenerator(seed: 3)
    let count = try #require(SampleSize.each(toTell: 0.3, from: 0.5))
    let trials = 2_000
    let found = (0..<trials).count { _ in
      func replies(_ rate: Double) -> Double {
        Double((0..<count).count { _ in Double.random(in: 0..<1, using: &generator) < rate })
      }
      let (p, q) = (replies(0.3) / Double(count), replies(0.5) / Double(count))
      let variance = (p * (1 - p) + q * (1 - q)) / Double(count)
      return (p - q) * (p - q) > 1.96 * 1.96 * variance
    }
    #expect((0.77...0.84).contains(Double(found) / Double(trials)))
  }
}
