/// Paths of facts in the order they were first added, each once.
struct PathList: Hashable, Sendable {
  /// The paths.
  private(set) var paths: [String] = []
  /// The same paths to be looked up, once they are many.
  private var index: Set<String> = []

  /// So many are gone through faster than they are looked up.
  private static let few = 16

  init(_ paths: String...) {
    self.paths = paths
  }

  var isEmpty: Bool { paths.isEmpty }

  func contains(_ path: String) -> Bool {
    paths.count > Self.few ? index.contains(path) : paths.contains(path)
  }

  /// Adds a path, unless it is there.
  mutating func add(_ path: String) {
    guard !contains(path) else { return }
    paths.append(path)
    if paths.count == Self.few + 1 {
      index = Set(paths)
    } else if paths.count > Self.few {
      index.insert(path)
    }
  }

  /// Adds what is not there yet.
  mutating func add(_ more: PathList) {
    if isEmpty { self = more } else { for path in more.paths { add(path) } }
  }

  /// The list with what it does not hold yet.
  func adding(_ more: PathList) -> PathList {
    var list = self
    list.add(more)
    return list
  }

  /// Those that fulfil a condition.
  func filter(_ isIncluded: (String) -> Bool) -> PathList {
    var list = PathList()
    for path in paths where isIncluded(path) { list.add(path) }
    return list
  }

  static func == (left: PathList, right: PathList) -> Bool { left.paths == right.paths }

  func hash(into hasher: inout Hasher) { hasher.combine(paths) }
}
