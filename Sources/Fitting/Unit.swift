/// What a channel counts a text in.
public enum Unit: String, Hashable, Sendable, CaseIterable {
  /// UTF-16 code units: what most web forms count.
  case utf16
  /// Unicode scalars.
  case scalars
  /// Extended grapheme clusters: what a reader calls characters.
  case graphemes
  /// Bytes of UTF-8.
  case bytes
  /// Septets of the GSM 03.38 alphabet, or UTF-16 units where that alphabet cannot write the text.
  case gsm7
  /// The weights of X: 1 for most alphabets, 2 for the rest and for an emoji, 23 for a link.
  case xWeighted = "x-weighted"
  /// Unicode scalars, but an emoji counts as many as its bytes of UTF-8.
  case threads

  /// What one is called, in the plural, for people.
  public var plural: String {
    switch self {
    case .utf16: "UTF-16 units"
    case .scalars: "Unicode scalars"
    case .graphemes: "characters"
    case .bytes: "bytes"
    case .gsm7: "SMS characters"
    case .xWeighted: "weighted characters"
    case .threads: "characters"
    }
  }

  /// Whether the count of a text is always the sum of the counts of its parts.
  public var addsUp: Bool {
    switch self {
    case .utf16, .scalars, .bytes: true
    case .graphemes, .gsm7, .xWeighted, .threads: false
    }
  }
}
