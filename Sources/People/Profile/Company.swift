/// An employer.
public struct Company: Hashable, Sendable {
  /// The name in full.
  public let name: Fact
  /// The name people use, where it differs.
  public let short: Fact?

  /// A company.
  public init(name: Fact, short: Fact? = nil) {
    self.name = name
    self.short = short
  }
}
