import Fitting

/// How a template is bound to facts.
public struct BindingOptions: Hashable, Sendable {
  /// What a missing fact means.
  public enum Missing: String, Hashable, Sendable, CaseIterable {
    /// It makes the alternative that prints it, or the whole template, unavailable.
    case error
    /// It prints as nothing, as in plain Liquid.
    case empty
  }

  /// What the layout of the source means.
  public enum Layout: String, Hashable, Sendable, CaseIterable {
    /// Text is flowed: white space and punctuation at the joins are put in order.
    case flow
    /// Text stays as written, as in plain Liquid.
    case verbatim
  }

  /// What a missing fact means.
  public var missing: Missing
  /// What the layout of the source means.
  public var layout: Layout
  /// The day and time that count as now.
  public var now: DateTime
  /// What the rotation of each `vary` starts from.
  public var seed: UInt64

  /// Options for a message, unless told otherwise.
  public init(
    missing: Missing = .error, layout: Layout = .flow, now: DateTime, seed: UInt64 = 0
  ) {
    self.missing = missing
    self.layout = layout
    self.now = now
    self.seed = seed
  }
}
