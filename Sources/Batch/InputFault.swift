public import Diagnostics

/// The faults of a stream of records as a whole.
public struct InputFault: Error, Hashable, Sendable {
  /// The faults.
  public let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  /// A single fault.
  public init(_ diagnostic: Diagnostic) {
    self.init([diagnostic])
  }
}
