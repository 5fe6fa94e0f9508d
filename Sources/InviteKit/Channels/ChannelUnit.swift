/// What a channel counts when it says how long a text may be.
public enum ChannelUnit: String, Hashable, Sendable, CaseIterable {
  /// UTF-16 code units, as JavaScript counts.
  case utf16
  /// Unicode scalars.
  case scalars
  /// Extended grapheme clusters: what a reader takes for one character.
  case graphemes
  /// Bytes of UTF-8.
  case bytes
  /// Septets of GSM 03.38, or UTF-16 units once a text needs a character outside it.
  case gsm7
  /// X's weighted scalars: 1 for most European letters, 2 for the others, 2 for an emoji.
  case xWeighted = "x-weighted"
  /// Threads' characters: scalars, but emoji by their bytes of UTF-8.
  case threads
}
