/// The facts that can exist: the types of everything a template may read.
///
/// A path that no profile can have is a fault of the template, not a missing fact; it is found when
/// the template is loaded.
public struct Vocabulary: Hashable, Sendable {
  /// The names at the top, each with its type: `sender`, `recipient`, `met`.
  ///
  /// None of them can be assigned.
  public let names: [String: FactType]
  /// The path most likely meant by one whose first name is unknown; nil where there is none.
  let meaning: @Sendable (_ path: String) -> String?

  /// A vocabulary of these names.
  ///
  /// - Parameters:
  ///   - names: the names at the top, each with its type.
  ///   - meaning: returns the path most likely meant by one whose first name is unknown, such as
  ///     another tool's name for a fact.
  public init(
    _ names: [String: FactType],
    meaning: @escaping @Sendable (_ path: String) -> String? = { _ in nil }
  ) {
    self.names = names
    self.meaning = meaning
  }

  /// Two vocabularies are the same when they have the same names.
  public static func == (left: Vocabulary, right: Vocabulary) -> Bool { left.names == right.names }

  /// Hashes the names.
  public func hash(into hasher: inout Hasher) { hasher.combine(names) }
}
