public import Diagnostics

/// What is wrong with a stream of records as a whole.
public struct InputFault: Error, Hashable, Sendable {
  /// Everything that is wrong.
  public let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  /// One thing that is wrong with it.
  public init(_ diagnostic: Diagnostic) {
    self.init([diagnostic])
  }
}
