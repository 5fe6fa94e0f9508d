import ArgumentParser

/// How a result is printed.
enum ResultFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case text
  /// For programs: one object on one line.
  case json
}
