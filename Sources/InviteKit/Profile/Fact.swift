public import Diagnostics
import YAML

/// A text that somebody wrote in a profile, with the place it came from.
///
/// The place is kept because a message has to be able to say which line of which file it rests on.
public struct Fact: Hashable, Sendable {
  /// The text: each run of white space is one space, and there is none at the ends.
  public let text: String
  /// Where it was written.
  public let place: Place

  /// A text with its place.
  public init(_ text: String, at place: Place) {
    self.text = text
    self.place = place
  }

  /// What was read; nil when it is blank, which is as good as nothing.
  init?(_ value: TextValue) {
    guard !value.text.isEmpty else { return nil }
    self.init(value.text, at: value.place)
  }
}
