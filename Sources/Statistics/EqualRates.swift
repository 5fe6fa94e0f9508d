#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A test of whether all groups have one rate, which may be looked at as often as one likes.
///
/// The usual tests hold for one look at a number of messages that was fixed before. Who looks every
/// day and stops when there is a difference finds one where there is none in far more than 5 of 100
/// cases. This one compares two ways to foretell all outcomes: each group by a rate of its own, which
/// is learnt on the way from Jeffreys's prior, and all groups by the one rate that suits them best
/// afterwards. Their ratio
///
///     E = ∏ B(x + ½, n − x + ½) / B(½, ½)  /  p̂^X (1 − p̂)^(N − X),  p̂ = X / N
///
/// is at most a martingale that starts at 1, whatever the one rate is (universal inference:
/// L. Wasserman, A. Ramdas, S. Balakrishnan, 2020). So by Ville's inequality the probability that it
/// ever reaches 20 is at most 1 in 20, as long as the rates are equal and the group of a message is
/// chosen without knowing its outcome.
package struct EqualRates: Hashable, Sendable {
  /// The natural logarithm of E, the evidence against one rate.
  package let logEvidence: Double
  /// Whether there are two groups with an outcome.
  private let canDiffer: Bool

  /// A test of what is known of each group so far.
  package init(_ groups: [Proportion]) {
    var (learnt, successes, failures) = (0.0, 0.0, 0.0)
    for group in groups {
      learnt += Self.learnt(group)
      successes += Double(group.successes)
      failures += Double(group.failures)
    }
    logEvidence = learnt - Self.best(successes, failures)
    canDiffer = groups.count { $0.of > 0 } > 1
  }

  /// Whether it rejects that the rates are equal.
  ///
  /// - Parameter level: the probability of a false alarm that is borne over all looks, such as 0.05.
  package func rejects(at level: Double) -> Bool {
    canDiffer && level > 0 && logEvidence >= -log(level)
  }

  /// The logarithm of the probability that a group of its own has its outcomes, one after the other.
  static func learnt(_ group: Proportion) -> Double {
    let logPi = 1.144_729_885_849_400_2
    // B(½, ½) is π.
    return LogBeta.of(Double(group.successes) + 0.5, Double(group.failures) + 0.5) - logPi
  }

  /// The logarithm of the greatest probability that one rate can give all outcomes.
  static func best(_ successes: Double, _ failures: Double) -> Double {
    let all = successes + failures
    func part(_ count: Double) -> Double { count > 0 ? count * log(count / all) : 0 }
    return part(successes) + part(failures)
  }

  /// How many of each of two groups have to be known for the test to reject, if they have the rates
  /// that they seem to have; nil where no million does.
  ///
  /// - Parameters:
  ///   - p: the rate of one group.
  ///   - q: the rate of the other.
  ///   - level: the probability of a false alarm that is borne.
  package static func each(toTell p: Double, from q: Double, at level: Double) -> Int? {
    guard (0...1).contains(p), (0...1).contains(q), p != q else { return nil }
    func rejects(_ count: Int) -> Bool {
      let groups = [p, q].map { rate in
        Proportion(Int((rate * Double(count)).rounded()), of: count)
      }
      return EqualRates(groups).rejects(at: level)
    }
    let most = 1_000_000
    var (low, high) = (1, 1)
    while !rejects(high) {
      guard high < most else { return nil }
      (low, high) = (high, min(2 * high, most))
    }
    while low + 1 < high {
      let middle = (low + high) / 2
      if rejects(middle) { high = middle } else { low = middle }
    }
    return high
  }
}
