import Diagnostics
import Text

/// The indices of named nodes, and a count of the nodes that aliases add.
///
/// An alias shares its node; the cost of writing it out is counted, never paid.
struct Anchors {
  /// How many nodes there are so far, with each alias counted as all the nodes of its target.
  var count = 0
  /// How many of these only aliases add.
  private var aliased = 0
  /// The deepest level reached since the last named collection was opened.
  private var deepest = 0
  private var definitions = [String: Definition]()
  /// The places of the names that nothing has referred to since, in no order.
  private var unused = [String: Place]()
  /// The places of those that a later definition has taken the name from.
  private var lost: [(name: String, place: Place)] = []

  private enum Definition {
    case open
    case closed(Int, size: Int, height: Int)
  }

  /// The counts at the start of a collection.
  struct Mark {
    let count: Int
    let depth: Int
    let deepest: Int
  }

  /// The names that nothing refers to, in the order of their places.
  var unreferenced: [(name: String, place: Place)] {
    (lost + unused.map { ($0.key, $0.value) }).sorted {
      $0.place.range.lowerBound < $1.place.range.lowerBound
    }
  }

  /// Remembers the place of a name.
  mutating func note(_ name: String, at place: Place) {
    if let before = unused.updateValue(place, forKey: name) { lost.append((name, before)) }
  }

  /// Opens a collection at a depth; until it is closed, no alias may refer to its name.
  mutating func open(_ name: String?, depth: Int) -> Mark {
    let mark = Mark(count: count, depth: depth, deepest: deepest)
    guard let name else {
      deepest = max(deepest, depth)
      return mark
    }
    deepest = depth
    definitions[name] = .open
    return mark
  }

  /// Closes a collection, to which aliases can refer from now on.
  mutating func close(_ name: String?, _ node: Int, since mark: Mark) {
    guard let name else { return }
    let height = deepest - mark.depth + 1
    deepest = max(deepest, mark.deepest)
    // A later definition of the name, inside the collection, stays.
    guard case .open? = definitions[name] else { return }
    definitions[name] = .closed(node, size: count - mark.count + 1, height: height)
  }

  /// Names a scalar; a repeated name then means the new node.
  mutating func define(_ name: String, _ node: Int) {
    definitions[name] = .closed(node, size: 1, height: 0)
  }

  /// The index of an alias's target.
  mutating func node(for name: String, at place: Place, depth: Int) throws(Diagnostic) -> Int {
    unused[name] = nil
    switch definitions[name] {
    case nil: throw .undefinedAlias(name, at: place, known: definitions.keys.sorted())
    case .open: throw .aliasOfItself(name, at: place)
    case .closed(let node, let size, let height):
      count += size
      aliased += size
      deepest = max(deepest, depth + height - 1)
      guard aliased <= YAMLLimits.aliasedNodes else { throw .tooManyAliases(place) }
      guard depth + height <= YAMLLimits.depth + 1 else { throw .tooDeep(place) }
      return node
    }
  }
}

extension Diagnostic {
  fileprivate static func undefinedAlias(
    _ name: String, at place: Place, known: [String]
  ) -> Diagnostic {
    let near = Phrasing.nearest(to: name, among: known).map { "did you mean `*\($0)`?" }
    return Diagnostic(
      "yaml-undefined-alias", "nothing is named `&\(name.abbreviated)`", at: place,
      help: near ?? "quote it if it is text: `\"*\(name.abbreviated)\"`")
  }

  fileprivate static func aliasOfItself(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      "yaml-alias-cycle", "`*\(name.abbreviated)` stands inside what it stands for", at: place,
      help: "write out what is meant")
  }

  fileprivate static func tooManyAliases(_ place: Place) -> Diagnostic {
    Diagnostic(
      "yaml-too-many-aliases",
      "the aliases stand for more than \(YAMLLimits.aliasedNodes) nodes", at: place,
      help: "write out what is meant")
  }
}
