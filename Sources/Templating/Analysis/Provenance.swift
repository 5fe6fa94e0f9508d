/// Which facts a value may be made of, as far as that can be told without them.
struct Provenance: Hashable, Sendable {
  /// The facts it may be made of, each once.
  var paths = PathList()
  /// Those of them without which it is missing.
  var needs = PathList()
  /// The paths it may be found under, if it is a fact as it is: its members are found below.
  var bases: [String] = []
  /// The text it is, where it is one written in the template.
  var text: String?

  /// How many paths a variable is followed under.
  private static let maximumBases = 8

  /// A value that is made of no fact.
  init(text: String? = nil) {
    self.text = text
  }

  /// A fact as it is.
  init(fact path: String) {
    paths = PathList(path)
    needs = paths
    bases = [path]
  }

  /// What a filter makes of it and of what the filter is given.
  func filtered(with given: Provenance) -> Provenance {
    var origin = Provenance()
    origin.paths = paths.adding(given.paths)
    origin.needs = needs.adding(given.needs)
    return origin
  }

  /// What `default` makes of it: either is enough.
  func orElse(_ other: Provenance) -> Provenance {
    var origin = Provenance()
    origin.paths = paths.adding(other.paths)
    origin.needs = needs.filter(other.needs.contains)
    return origin
  }

  /// An element of it, or a member that is found under its own path.
  var element: Provenance {
    var origin = self
    origin.text = nil
    return origin
  }

  /// A member of it.
  func member(_ key: String) -> Provenance {
    var origin = element
    // These belong to a list, whose elements are found under its own path.
    guard !["first", "last", "size"].contains(key), !bases.isEmpty else { return origin }
    origin.bases = bases.map { "\($0).\(key)" }
    origin.paths = PathList()
    for path in origin.bases { origin.paths.add(path) }
    origin.needs = origin.bases.count == 1 ? origin.paths : PathList()
    return origin
  }

  /// What a variable is made of that was set in one of two ways, or perhaps not at all.
  static func either(_ first: Provenance?, _ second: Provenance?) -> Provenance {
    guard let first, let second else {
      var origin = Provenance()
      origin.paths = (first ?? second)?.paths ?? PathList()
      return origin
    }
    guard first != second else { return first }
    var origin = first.orElse(second)
    let bases = first.bases + second.bases.filter { !first.bases.contains($0) }
    if !first.bases.isEmpty, !second.bases.isEmpty, bases.count <= maximumBases {
      origin.bases = bases
    }
    return origin
  }
}
