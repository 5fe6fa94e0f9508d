/// `{{ … }}` and `echo`: a value that is printed.
///
/// It is a class, because it is parsed once and read for every message.
final class Output: Hashable, Sendable {
  /// The printed value.
  let filtered: Filtered
  /// The names in the path, where the output is a plain fact: `recipient` and `first_name`; empty
  /// elsewhere.
  let names: [String]
  /// The index of that fact in the template's table of paths.
  let sources: [Int]
  /// The range in UTF-8 bytes of the source.
  let range: Range<Int>

  /// An output of a value.
  init(_ filtered: Filtered) {
    self.filtered = filtered
    range = filtered.range
    guard case .path(let path) = filtered.expression, filtered.filters.isEmpty,
      let names = path.names
    else {
      (names, sources) = ([], [])
      return
    }
    (self.names, sources) = (names, path.sources)
  }

  static func == (left: Output, right: Output) -> Bool { left.filtered == right.filtered }

  func hash(into hasher: inout Hasher) { hasher.combine(filtered) }
}

extension Path {
  /// The names in the path, where it has no index.
  fileprivate var names: [String]? {
    var names: [String] = []
    for segment in [root] + segments {
      guard case .key(let name, _) = segment else { return nil }
      names.append(name)
    }
    return names
  }
}
