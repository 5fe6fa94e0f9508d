/// Picks the alternatives of a draft so that its text is the most preferred one within every limit.
///
///     let fitter = Fitter([Limit(200, .utf16)])
///     if case .fits(let fit) = fitter.fit(draft) { print(fit.text, fit.count) }
///
/// Of the ways whose text is within the limits, the chosen one has the least cost; then the least sum
/// of places in the orders of the `vary`s; then the most outputs about the reader; then the greatest
/// length; then, at the first choice where two ways differ, the earlier alternative. A text is never
/// cut.
public struct Fitter: Hashable, Sendable {
  /// What the text has to be within; nothing, if there are none.
  ///
  /// Of several, the first also says what the greatest length is measured in.
  public var limits: [Limit]
  /// How white space is laid out.
  public var layout: Layout

  /// A fitter for these limits.
  public init(_ limits: [Limit] = [], layout: Layout = .message) {
    self.limits = limits
    self.layout = layout
  }

  /// Fits a draft.
  public func fit(_ draft: Draft) -> Outcome {
    // Where the first of every choice fits, nothing needs to be solved.
    if mayFitAsItIs(draft), let way = Rendering(of: draft, layout: layout) {
      let worst = overrun(of: way.text)
      if worst.over <= 0 { return .fits(fit(way, of: draft, worst, isProved: true, next: nil)) }
    }
    var search = Search(fitter: self, draft: draft)
    return search.run()
  }

  /// Whether the first of every choice may fit, as far as can be told without writing it.
  private func mayFitAsItIs(_ draft: Draft) -> Bool {
    limits.allSatisfy { limit in
      guard limit.measure.addsUp else { return true }
      var counter = PreferredLength(by: limit.measure, layout: layout)
      return counter.count(draft).map { $0 <= limit.amount } ?? false
    }
  }

  /// The limit that a text exceeds most, or leaves least room of.
  struct Worst {
    /// By how much the text exceeds it.
    var over: Int
    /// Its number.
    var limit: Int
  }

  /// By how much a text exceeds the limit it exceeds most, and which one that is.
  func overrun(of text: String) -> Worst {
    var worst = Worst(over: .min, limit: 0)
    for (number, limit) in limits.enumerated() {
      let over = limit.measure.count(text) - limit.allowance(for: text)
      if over > worst.over { worst = Worst(over: over, limit: number) }
    }
    return worst
  }

  /// The result for a way that fits, with the count of the limit it leaves least room of.
  func fit(
    _ way: Rendering, of draft: Draft, _ worst: Worst, isProved: Bool, next: Fit.Next?
  ) -> Fit {
    let limit = limits.isEmpty ? nil : limits[worst.limit]
    let allowance = limit.map { $0.allowance(for: way.text) }
    return Fit(
      text: way.text, choices: way.choices, parents: way.parents, spans: way.spans,
      labels: draft.labels,
      sources: way.sources(of: draft), cost: way.cost,
      count: allowance.map { $0 + worst.over } ?? way.text.utf16.count, limit: allowance,
      unit: limit?.measure.unit ?? .utf16, isProved: isProved, next: next)
  }
}

/// What came of fitting a draft.
public enum Outcome: Hashable, Sendable {
  /// The most preferred text that is within every limit.
  case fits(Fit)
  /// Even the shortest text is too long.
  case tooLong(Overrun)
  /// On every way, a choice is reached that has no available alternative.
  case unavailable
}
