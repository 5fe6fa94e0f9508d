/// Every path a template reads, each with a number that the pieces of its drafts carry.
struct PathTable: Hashable, Sendable {
  /// The paths as facts are named, in the order they first stand in the template.
  private(set) var paths: [String] = []
  /// The numbers of the paths behind the first few: looking through so few is as fast as hashing.
  private var numbers: [String: Int] = [:]

  private static let few = 16

  /// The number of a path, given to it when it is new.
  mutating func number(of path: String) -> Int {
    if let number = paths.prefix(Self.few).firstIndex(of: path) { return number }
    if paths.count >= Self.few {
      if let number = numbers[path] { return number }
      numbers[path] = paths.count
    }
    paths.append(path)
    return paths.count - 1
  }
}
