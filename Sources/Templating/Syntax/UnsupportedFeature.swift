import Diagnostics

/// A tag or filter of Liquid that is not supported on purpose.
public struct UnsupportedFeature: Hashable, Sendable {
  /// The name.
  public let name: String
  /// The reason, or the feature to use instead.
  public let instead: String

  init(_ name: String, _ instead: String) {
    self.name = name
    self.instead = instead
  }

  /// The tags, then the filters.
  public static let all = tags + filters

  static let tags = [
    UnsupportedFeature("include", "use `render`, whose partial sees no variable set outside it"),
    UnsupportedFeature("tablerow", "a message has no tables; use `for`"),
    UnsupportedFeature("increment", "use `assign` with `| plus: 1`"),
    UnsupportedFeature("decrement", "use `assign` with `| minus: 1`"),
    UnsupportedFeature("ifchanged", "keep the last value with `assign` and compare with `if`"),
  ]

  static let filters =
    [
      "escape", "h", "escape_once", "strip_html", "newline_to_br", "base64_encode", "base64_decode",
      "base64_url_safe_encode", "base64_url_safe_decode",
    ].map {
      UnsupportedFeature(
        $0, "a message is plain text, so that nothing needs to be escaped; remove it")
    }
    + ["url_encode", "url_decode"].map {
      UnsupportedFeature($0, "write the address into the profile as it is to be read")
    }
}

extension Diagnostic {
  /// A feature of Liquid that is not supported here.
  static func leftOut(_ left: UnsupportedFeature, _ place: Place) -> Diagnostic {
    Diagnostic(
      "template-left-out", "`\(left.name)` is left out of this Liquid on purpose", at: place,
      help: left.instead)
  }
}
