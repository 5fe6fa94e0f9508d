/// What facts there can be: the shape of everything a template may read.
///
/// A path that no profile can have is a fault of the template and not a missing fact; it is found
/// when the template is loaded.
public struct Vocabulary: Hashable, Sendable {
  /// The names at the top, each with its shape: `sender`, `recipient`, `met`.
  ///
  /// None of them can be assigned.
  public let names: [String: FactType]
  /// The path that somebody most likely meant who wrote one which starts with no such name; nil
  /// where nobody can tell.
  let meaning: @Sendable (_ path: String) -> String?

  /// A vocabulary of these names.
  ///
  /// - Parameters:
  ///   - names: the names at the top, each with its shape.
  ///   - meaning: what a path is likely to mean that starts with none of them, such as what other
  ///     tools call a fact.
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
