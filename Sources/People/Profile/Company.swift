/// Where somebody works.
public struct Company: Hashable, Sendable {
  /// The name in full.
  public let name: Fact
  /// What people call it, where that differs.
  public let short: Fact?

  /// A company.
  public init(name: Fact, short: Fact? = nil) {
    self.name = name
    self.short = short
  }
}
