public import Diagnostics
public import Fitting

/// A choice of a template, with everything it can say.
public struct OutlinedChoice: Hashable, Sendable {
  /// Its place among the choices of the template and its partials, in order of opening tags, from 0:
  /// the `ordinal` of the choices that binding makes of it, one for each turn of a loop around it.
  public let ordinal: Int
  /// What the template calls it, if it has a name.
  public let name: String?
  /// How its alternatives relate.
  public let kind: Choice.Kind
  /// What each step down the list costs.
  public let weight: Int
  /// The opening tag.
  public let place: Place
  /// The alternatives as written, with the empty last one of an `optional`.
  public internal(set) var alternatives: [Outline] = []
}
