/// What `assign`, `capture`, `for` and the arguments of a partial have set, by name.
///
/// Templates have a handful, which are looked through faster than hashed; the benchmark is `batch`. More
/// than that are hashed, so that no template takes long to look for one.
struct Variables {
  private var first: [(name: String, value: TracedValue)] = []
  private var others: [String: TracedValue] = [:]

  private static let few = 8

  /// How many there are.
  var count: Int { first.count + others.count }

  /// Whether there is none.
  var isEmpty: Bool { first.isEmpty && others.isEmpty }

  /// The value of a name; nil where it has none, and setting nil takes it away.
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
