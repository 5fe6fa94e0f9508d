#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A beta distribution, which says how likely each rate between 0 and 1 is.
///
/// Its two functions are exact to a billionth. They take time that grows with the square root of the
/// parameters.
package struct BetaDistribution: Hashable, Sendable {
  private let a: Double
  private let b: Double

  /// The parameters that are computed with; greater ones would take too long.
  private static let parameters = 1e-3...1e8
  /// Halvings alone find a place among all numbers of 64 bits in fewer steps.
  private static let stepsAtMost = 100
  /// Well above what the greatest parameters take, which is a few square roots of them.
  private static let termsAtMost = 200_000

  /// A distribution; nil where a parameter is under a thousandth or over a hundred million.
  ///
  /// - Parameters:
  ///   - a: the power of x in the density, and 1.
  ///   - b: the power of 1 − x in the density, and 1.
  package init?(_ a: Double, _ b: Double) {
    guard Self.parameters.contains(a), Self.parameters.contains(b) else { return nil }
    self.init(known: a, b)
  }

  private init(known a: Double, _ b: Double) {
    self.a = a
    self.b = b
  }

  /// The probability of no more than a value: the regularised incomplete beta function.
  package func cumulative(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    return tails(x, 1 - x).low
  }

  /// The value that is not exceeded with a probability: the inverse of `cumulative`.
  package func quantile(_ probability: Double) -> Double {
    guard probability > 0 else { return 0 }
    guard probability < 1 else { return 1 }
    // The nearer end is the one at which numbers are dense.
    return probability <= cumulative(0.5)
      ? lowQuantile(Tails(low: probability, high: 1 - probability))
      : 1 - mirrored.lowQuantile(Tails(low: 1 - probability, high: probability))
  }

  /// The probabilities below and above a value; the smaller of them is the more exact.
  private struct Tails {
    let low: Double
    let high: Double
  }

  /// The distribution of what is left of 1.
  private var mirrored: BetaDistribution { BetaDistribution(known: b, a) }

  private func tails(_ x: Double, _ y: Double) -> Tails {
    // The fraction converges fast up to the mean.
    if x < (a + 1) / (a + b + 2) {
      let low = lowCumulative(x, y)
      return Tails(low: low, high: 1 - low)
    }
    let high = mirrored.lowCumulative(y, x)
    return Tails(low: 1 - high, high: high)
  }

  /// The continued fraction 8.17.22 of DLMF, by the method of Lentz.
  private func lowCumulative(_ x: Double, _ y: Double) -> Double {
    let tiny = 1e-300
    func nonzero(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var (fraction, numerator, denominator) = (1.0, 1.0, 0.0)
    for term in 0..<Self.termsAtMost {
      let m = Double(term / 2)
      let coefficient =
        term == 0
        ? 1
        : term.isMultiple(of: 2)
          ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
          : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      denominator = 1 / nonzero(1 + coefficient * denominator)
      numerator = nonzero(1 + coefficient / numerator)
      let factor = numerator * denominator
      fraction *= factor
      if abs(factor - 1) < 3e-16 { break }
    }
    // The first turn has made 2 of the 1 that the fraction starts at.
    return exp(LogBeta.kernel(x, y, a, b)) * (fraction - 1) / a
  }

  /// The quantile where it is no more than a half.
  ///
  /// It is found by Newton's method on the logarithms of the value and of the smaller probability, which
  /// are nearly in proportion at the low end, and by halving where that leads out of what is known.
  private func lowQuantile(_ wanted: Tails) -> Double {
    let isLow = wanted.low < wanted.high
    let probability = isLow ? wanted.low : wanted.high
    var low = -744.0
    var high = log(0.5)
    var place = min(log(a / (a + b)), high)
    for _ in 0..<Self.stepsAtMost {
      let (x, y) = (exp(place), -expm1(place))
      let tails = tails(x, y)
      let reached = isLow ? tails.low : tails.high
      if (reached < probability) == isLow { low = place } else { high = place }
      let slope = exp(LogBeta.kernel(x, y, a, b)) / (y * (isLow ? reached : -reached))
      let step = -log1p((reached - probability) / probability) / slope
      if abs(step) < 1e-13 { break }
      let isInside = place + step > low && place + step < high
      place = isInside ? place + step : (low + high) / 2
    }
    return exp(place)
  }
}
