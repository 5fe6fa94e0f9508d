/// Every path a template reads, each with a number that the pieces of its drafts carry.
struct PathTable: Hashable, Sendable {
  /// The paths as facts are named, in the order they first are in the template.
  private(set) var paths: [String] = []
  /// Whether each of them tells something about the reader.
  private var areAboutReader: [Bool] = []
  /// The numbers of the paths behind the first few: looking through so few is as fast as hashing.
  private var numbers: [String: Int] = [:]
  /// The names that paths about the reader start with.
  private let readerNames: Set<String>

  private static let few = 16

  /// A table without paths.
  ///
  /// - Parameter readerNames: the names that paths about the reader start with.
  init(readerNames: Set<String> = []) {
    self.readerNames = readerNames
  }

  /// The number of a path, given to it when it is new.
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

  /// Whether any of some paths tells something about the reader.
  func isAboutReader(_ sources: [Int]) -> Bool {
    for source in sources where areAboutReader[source] { return true }
    return false
  }

  private func isAboutReader(_ path: String) -> Bool {
    guard !readerNames.isEmpty else { return false }
    return readerNames.contains(String(path.prefix { $0 != "." && $0 != "[" }))
  }
}
