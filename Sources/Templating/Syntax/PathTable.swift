/// Every path that a template reads, each with a number as the label of its drafts' pieces.
struct PathTable: Hashable, Sendable {
  /// The paths in the form of fact names, in the order of their first use.
  private(set) var paths: [String] = []
  /// Whether each path leads to a fact about the reader.
  private var areAboutReader: [Bool] = []
  /// The numbers of the paths after the first few, which are as fast to search as to hash.
  private var numbers: [String: Int] = [:]
  /// The first names of paths about the reader.
  private let readerNames: Set<String>

  private static let few = 16

  /// A table without paths.
  ///
  /// - Parameter readerNames: the first names of paths about the reader.
  init(readerNames: Set<String> = []) {
    self.readerNames = readerNames
  }

  /// The number of a path; a new path gets the next one.
  mutating func number(of path: String) -> Int {
    if let number = paths.prefix(Self.few).firstIndex(of: path) { return number }
    if paths.count >= Self.few {
      if let number = numbers[path] { return number }
      numbers[path] = paths.count
    }
    paths.append(path)
    areAboutReader.append(isAboutReader(path))
    return paths.count - 1
  }

  /// Whether any of some paths leads to a fact about the reader.
  func isAboutReader(_ sources: [Int]) -> Bool {
    for source in sources where areAboutReader[source] { return true }
    return false
  }

  private func isAboutReader(_ path: String) -> Bool {
    guard !readerNames.isEmpty else { return false }
    return readerNames.contains(String(path.prefix { $0 != "." && $0 != "[" }))
  }
}
