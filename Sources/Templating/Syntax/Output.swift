/// `{{ … }}` and `echo`: a value that is printed.
///
/// It is an object, because it is parsed once and looked at for every message that is written.
final class Output: Hashable, Sendable {
  /// What is printed.
  let filtered: Filtered
  /// The names on the way to the fact, where it is one as it is: `recipient` and `first_name`;
  /// none elsewhere.
  let names: [String]
  /// The places of that fact in the template's table of paths.
  let sources: [Int]
  /// Where it is, in UTF-8 bytes of the source.
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
  /// The names on the way, where there is no index on it.
  fileprivate var names: [String]? {
    var names: [String] = []
    for segment in [root] + segments {
      guard case .key(let name, _) = segment else { return nil }
      names.append(name)
    }
    return names
  }
}
