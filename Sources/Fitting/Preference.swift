/// What one way is preferred to another for, before their lengths are looked at; the smaller, the
/// better.
struct Preference: Hashable, Comparable {
  /// What it costs, in the unit of its lattice.
  var cost: Int
  /// The sum of its places, above as many bits as the outputs about the reader can fill, less the
  /// number of those outputs.
  ///
  /// More outputs are better, and can never make up for a place.
  var rest: Int

  /// That of a way without choices.
  static let none = Preference(cost: 0, rest: 0)

  static func < (left: Preference, right: Preference) -> Bool {
    left.cost == right.cost ? left.rest < right.rest : left.cost < right.cost
  }

  static func + (left: Preference, right: Preference) -> Preference {
    Preference(cost: left.cost &+ right.cost, rest: left.rest &+ right.rest)
  }
}
