/// How long a text may be, counted by a measure.
public struct Limit: Hashable, Sendable {
  /// How many units a text may have; septets for `gsm7`.
  public var amount: Int
  /// How the text is counted.
  public var measure: Measure

  /// A limit of so many units of a measure.
  public init(_ amount: Int, _ measure: Measure) {
    self.amount = amount
    self.measure = measure
  }

  /// A limit of so many units.
  public init(_ amount: Int, _ unit: Unit) {
    self.init(amount, Measure(unit))
  }

  /// How many units the text may have: `amount`, but for an SMS that GSM-7 cannot write
  /// only as many UTF-16 units as the same bytes hold (160 septets are 140 bytes are 70 units).
  public func allowance(for text: String) -> Int {
    measure.unit == .gsm7 && GSM7.septets(of: text) == nil ? wideAmount : amount
  }

  /// What is left of a `gsm7` limit when the text has to go as UTF-16.
  var wideAmount: Int { amount > Int.max / 7 ? amount / 16 * 7 : amount * 7 / 16 }
}
