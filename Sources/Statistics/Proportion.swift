/// How many of some were successes, such as messages that got a reply, and the rate behind that.
package struct Proportion: Hashable, Sendable {
  /// The successes, 0 to `of`.
  package let successes: Int
  /// All that were counted, 0 or more.
  package let of: Int

  /// A proportion.
  ///
  /// Counts that no proportion has are brought to the nearest that one has: below 0 to 0, and more
  /// successes than there are to all of them.
  package init(_ successes: Int, of: Int) {
    self.of = max(0, of)
    self.successes = min(max(0, successes), self.of)
  }

  /// Those that were none.
  package var failures: Int { of - successes }

  /// The share of the successes; nil where nothing was counted.
  package var rate: Double? { of == 0 ? nil : Double(successes) / Double(of) }

  /// The rates that the counts speak for: Wilson's interval of 95 %.
  ///
  /// It holds the rates that a normal test at 5 % does not reject (E. B. Wilson, "Probable inference,
  /// the law of succession, and statistical inference", 1927). Of nothing it is all rates.
  package var wilson: ClosedRange<Double> {
    guard of > 0 else { return 0...1 }
    let (x, n) = (Double(successes), Double(of))
    let square = Normal.twoSided * Normal.twoSided
    let spread = (square * square / 4 + square * x * Double(failures) / n).squareRoot()
    let high = min((x + square / 2 + spread) / (n + square), 1)
    // The ends solve an equation of which the product is known. A difference would not be exact for
    // a low end, which is 0 where there are no successes.
    let low = x * x / (n * (n + square) * high)
    return min(low, high)...high
  }

  /// The rates that are likely after the counts: Jeffreys's interval of 95 %.
  ///
  /// It has the middle of Beta(x + ½, n − x + ½), but begins at 0 where nothing was a success, and ends
  /// at 1 where all were (L. D. Brown, T. T. Cai, A. DasGupta, "Interval estimation for a binomial
  /// proportion", 2001). Of more than a hundred million it is Wilson's, from which it is no further away
  /// there than a ten-millionth.
  package var jeffreys: ClosedRange<Double> {
    guard
      let likely = BetaDistribution(Double(successes) + 0.5, Double(failures) + 0.5)
    else { return wilson }
    let low = successes == 0 ? 0 : likely.quantile(Normal.tail)
    let high = failures == 0 ? 1 : likely.quantile(1 - Normal.tail)
    return min(low, high)...high
  }
}

/// Numbers of the normal distribution.
enum Normal {
  /// The probability beyond each end of an interval of 95 %.
  static let tail = 0.025
  /// The quantile of 97.5 %, of a test at 5 % that looks both ways.
  static let twoSided = 1.959_963_984_540_054
  /// The quantile of 80 %, of a power of as much.
  static let power = 0.841_621_233_572_914_3
}
