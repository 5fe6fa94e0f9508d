#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The logarithm of Euler's beta function, by Stirling's series.
///
/// The C library's `lgamma` would do only for small numbers: lnΓ of a million is 13 million, of which
/// the difference that counts here is a small part, and it writes to a global variable besides. Here
/// the great parts cancel on paper.
enum LogBeta {
  /// Half the logarithm of 2π.
  private static let halfLogTwoPi = 0.918_938_533_204_672_74
  /// Stirling's series is used from here on, where its first six terms are exact to 16 digits.
  private static let leastOfSeries = 10.0
  /// The coefficients of x⁻¹, x⁻³, … in Stirling's series (DLMF 5.11.1).
  private static let coefficients: [Double] = [
    1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360,
  ]

  /// The logarithm of B(a, b), for positive numbers.
  static func of(_ a: Double, _ b: Double) -> Double {
    halfLogTwoPi - a * log1p(b / a) - b * log1p(a / b) + 0.5 * (log1p(a / b) - log(a))
      + correction(a, b)
  }

  /// The logarithm of xᵃ yᵇ / B(a, b), for positive numbers where x + y = 1.
  ///
  /// - Parameters:
  ///   - x: the place.
  ///   - y: what is left of 1, which is given because it is not exact as a difference.
  ///   - a: the first parameter.
  ///   - b: the second parameter.
  static func kernel(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
    // An error in the distance from the mean adds as much to one term as it takes from the other.
    let distance = x * b - y * a
    return a * log1p(distance / a) + b * log1p(-distance / b) - halfLogTwoPi
      - 0.5 * (log1p(a / b) - log(a)) - correction(a, b)
  }

  /// How far Stirling's formula for ln B(a, b) is off.
  private static func correction(_ a: Double, _ b: Double) -> Double {
    correction(a) + correction(b) - correction(a + b)
  }

  /// How far Stirling's formula for lnΓ(x) is off: lnΓ(x) − (x − ½) ln x + x − ½ ln 2π.
  private static func correction(_ x: Double) -> Double {
    var (x, sum) = (x, 0.0)
    while x < leastOfSeries {
      sum += (x + 0.5) * log1p(1 / x) - 1
      x += 1
    }
    let square = 1 / (x * x)
    return sum + coefficients.reversed().reduce(0) { $0 * square + $1 } / x
  }
}
