public import Fitting

/// A template bound to facts: what it can say, or what it would need to know.
public enum Binding: Hashable, Sendable {
  /// Text, and the choices still open; the labels of its facts are indices of `paths`.
  case draft(Draft, paths: [String])
  /// It cannot be said without these facts, the fewest that would make it possible; empty when no
  /// fact would.
  case unavailable(missing: [String])
}
