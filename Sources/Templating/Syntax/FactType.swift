import Diagnostics

/// The shape of what a name or a path stands for.
public indirect enum FactType: Hashable, Sendable {
  /// Text, a date or a number.
  case text
  /// A list, and the shape of each element.
  case list(FactType)
  /// A map with these keys and no others; one with a `name` prints it.
  case map([String: FactType])
  /// Whatever the user has written.
  case anything

  /// Why the whole of it cannot be printed: it is a list, or a map without a name.
  var unprintable: String? {
    switch self {
    case .list: "a list"
    case .map(let keys) where keys["name"] == nil: "a map"
    default: nil
    }
  }
}

extension Diagnostic {
  /// A list, or a map without a name, where text is needed.
  static func unprintable(_ kind: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "template-unprintable", "\(kind) cannot be printed", at: place,
      help: kind == "a list"
        ? "print one of its elements, or all with `| and_list`" : "print one of its members")
  }
}
