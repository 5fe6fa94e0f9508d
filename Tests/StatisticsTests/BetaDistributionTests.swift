import Foundation
import TestSupport
import Testing

@testable import Statistics

/// The beta distribution against what is known of it in closed form, and against SciPy.
struct BetaDistributionTests {
  private static let places = [1e-12, 1e-4, 0.01, 0.2, 0.5, 0.77, 0.999, 1 - 1e-9]
  private static let parameters = [0.001, 0.5, 1, 2.5, 17, 400.5, 1e5, 1e8]

  @Test func `one parameter of 1 leaves a power`() throws {
    for parameter in Self.parameters {
      let low = try #require(BetaDistribution(parameter, 1))
      let high = try #require(BetaDistribution(1, parameter))
      for x in Self.places {
        #expect(abs(low.cumulative(x) - pow(x, parameter)) < 1e-9)
        #expect(abs(high.cumulative(x) + expm1(parameter * log1p(-x))) < 1e-9)
        #expect(abs(low.quantile(x) - pow(x, 1 / parameter)) < 1e-9)
        #expect(abs(high.quantile(x) + expm1(log1p(-x) / parameter)) < 1e-9)
      }
    }
  }

  @Test func `with both parameters a half it is the arcsine distribution`() throws {
    let arcsine = try #require(BetaDistribution(0.5, 0.5))
    for q in Self.places {
      let x = pow(sin(.pi * q / 2), 2)
      #expect(abs(arcsine.quantile(q) - x) < 1e-9)
      #expect(abs(arcsine.cumulative(x) - q) < 1e-9)
    }
  }

  @Test func `the middle of equal parameters is a half, and each side mirrors the other`() throws {
    for a in Self.parameters {
      #expect(abs(try #require(BetaDistribution(a, a)).cumulative(0.5) - 0.5) < 1e-9)
      for b in Self.parameters {
        let (one, other) = (
          try #require(BetaDistribution(a, b)), try #require(BetaDistribution(b, a))
        )
        for x in [0.01, 0.2, 0.5, 0.77] {
          #expect(abs(one.cumulative(x) + other.cumulative(1 - x) - 1) < 1e-9)
        }
      }
    }
  }

  @Test func `a quantile is exceeded as often as is said`() throws {
    for a in Self.parameters.dropFirst() {
      for b in Self.parameters.dropFirst() {
        let distribution = try #require(BetaDistribution(a, b))
        for q in [1e-6, 0.025, 0.3, 0.5, 0.8, 0.975] {
          let x = distribution.quantile(q)
          // Close to 1 the next number is too far away to tell.
          let (below, above) = (x.nextDown.nextDown, x.nextUp.nextUp)
          #expect(distribution.cumulative(below) - 1e-9 <= q, "\(a), \(b), \(q)")
          #expect(q <= distribution.cumulative(above) + 1e-9, "\(a), \(b), \(q)")
        }
      }
    }
  }

  @Test func `it ends at 0 and 1, and has no other parameters than it can compute with`() throws {
    let distribution = try #require(BetaDistribution(2, 3))
    #expect(distribution.cumulative(-1) == 0 && distribution.cumulative(.nan) == 0)
    #expect(distribution.cumulative(1) == 1 && distribution.cumulative(.infinity) == 1)
    #expect(distribution.quantile(0) == 0 && distribution.quantile(.nan) == 0)
    #expect(distribution.quantile(1) == 1 && distribution.quantile(7) == 1)
    for parameter in [0, -1, .nan, .infinity, 1e-9, 1e9] {
      #expect(BetaDistribution(parameter, 1) == nil)
      #expect(BetaDistribution(1, parameter) == nil)
    }
  }

  @Test func `the beta function grows as it must`() {
    #expect(abs(LogBeta.of(0.5, 0.5) - log(.pi)) < 1e-14)
    for a in Self.parameters {
      #expect(abs(LogBeta.of(a, 1) + log(a)) < 1e-13)
      for b in Self.parameters {
        // B(a + 1, b) = B(a, b) · a / (a + b).
        let difference = LogBeta.of(a + 1, b) - LogBeta.of(a, b)
        #expect(abs(difference + log1p(b / a)) < 1e-15 * (10 + abs(LogBeta.of(a, b))))
      }
    }
    // Of half numbers it is a product: B(x + ½, ½) = π ∏ (k − ½) / k.
    let product = (1...10_000).reduce(log(.pi)) { $0 + log1p(-0.5 / Double($1)) }
    #expect(abs(LogBeta.of(10_000.5, 0.5) - product) < 1e-12)
  }

  @Test(.enabled(if: SciPy.isThere, SciPy.absence))
  func `it is that of SciPy`() async throws {
    var generator = SeededGenerator(seed: 2)
    let questions = (0..<300).map { _ in
      let a = pow(10, Double.random(in: -2...6, using: &generator))
      let b = pow(10, Double.random(in: -2...6, using: &generator))
      // Around the mean, where something is to be seen.
      let mean = a / (a + b)
      let x =
        mean + Double.random(in: -3...3, using: &generator) * sqrt(mean * (1 - mean) / (a + b + 1))
      return [a, b, min(max(x, 0), 1), Double.random(in: 0...1, using: &generator)]
    }
    let theirs = try await SciPy.answers(
      to: questions,
      """
      def answer(a, b, x, q):
          return [beta.cdf(x, a, b), beta.ppf(q, a, b)]
      """)
    for (question, theirs) in zip(questions, theirs) {
      let (a, b) = (question[0], question[1])
      let distribution = try #require(BetaDistribution(a, b))
      #expect(abs(distribution.cumulative(question[2]) - theirs[0]) < 1e-9, "\(question)")
      #expect(abs(distribution.quantile(question[3]) - theirs[1]) < 1e-9, "\(question)")
    }
  }
}
