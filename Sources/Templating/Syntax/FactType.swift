import Diagnostics

/// The type of a name or a path.
public indirect enum FactType: Hashable, Sendable {
  /// Text, a date or a number.
  case text
  /// A list, and the type of its elements.
  case list(FactType)
  /// A map with these keys and no others; one with a `name` prints it.
  case map([String: FactType])
  /// Any type, up to the user.
  case anything

  /// The reason why a value of it cannot be printed: it is a list, or a map without a name.
  var unprintable: String? {
    switch self {
    case .list: "a list"
    case .map(let keys) where keys["name"] == nil: "a map"
    default: nil
    }
  }
}

extension Diagnostic {
  /// A list, or a map without a name, in the place of text.
  static func unprintable(_ kind: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "template-unprintable", "\(kind) cannot be printed", at: place,
      help: kind == "a list"
        ? "print one of its elements, or all with `| and_list`" : "print one of its members")
  }
}
