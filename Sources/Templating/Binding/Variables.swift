/// What `assign`, `capture`, `for` and the arguments of a partial have set, by name.
///
/// A template has a handful of them, for which a search is faster than a hash: the benchmark is
/// `batch`. Any more are hashed, so that no template takes long to find one.
struct Variables {
  private var first: [(name: String, value: TracedValue)] = []
  private var others: [String: TracedValue] = [:]

  private static let few = 8

  /// How many there are.
  var count: Int { first.count + others.count }

  /// The value of a variable, nil if it is not set; setting nil removes it.
  subscript(name: String) -> TracedValue? {
    get {
      // By index, because a copy of each on the way would be counted and released.
      for index in first.indices where first[index].name == name { return first[index].value }
      return others.isEmpty ? nil : others[name]
    }
    set {
      for index in first.indices where first[index].name == name {
        if let newValue {
          first[index].value = newValue
        } else {
          first.remove(at: index)
        }
        return
      }
      if let newValue, first.count < Self.few, others[name] == nil {
        first.append((name, newValue))
      } else {
        others[name] = newValue
      }
    }
  }
}
