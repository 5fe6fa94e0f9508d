/// What facts there can be: the shape of everything a template may read.
///
/// A path that no profile can have is a fault of the template and not a missing fact; it is found
/// when the template is loaded.
public struct Vocabulary: Hashable, Sendable {
  /// The names at the top, each with its shape: `sender`, `recipient`, `met`.
  ///
  /// None of them can be assigned.
  public let names: [String: FactShape]

  /// A vocabulary of these names.
  public init(_ names: [String: FactShape]) {
    self.names = names
  }
}
