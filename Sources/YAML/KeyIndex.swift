/// Finds keys that are there twice, in time linear in the number of keys.
struct KeyIndex {
  /// So few keys are compared one by one, which is faster than hashing them.
  private static let few = 20
  private var names = [String]()
  private var indices = [String: Int]()

  /// Makes room for as many keys as most maps have.
  init() {
    names.reserveCapacity(8)
  }

  /// The number of an equal key, counted from 0; nil where it is new, and now the last.
  ///
  /// Canonically equivalent spellings are equal.
  mutating func firstIndex(of name: String) -> Int? {
    if names.count < Self.few {
      if let index = names.firstIndex(of: name) { return index }
      names.append(name)
      return nil
    }
    if indices.isEmpty {
      for (index, name) in names.enumerated() { indices[name] = index }
    }
    if let index = indices[name] { return index }
    indices[name] = indices.count
    return nil
  }
}
