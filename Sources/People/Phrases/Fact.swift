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
  /// The same said shorter and shorter, each with its place and no shorter forms of its own.
  public let shorter: [Fact]

  /// A text with its place, and the same said shorter and shorter.
  public init(_ text: String, at place: Place, shorter: [Fact] = []) {
    self.text = text
    self.place = place
    self.shorter = shorter
  }

  /// The text and its shorter forms, each alone.
  public var forms: [Fact] { shorter.isEmpty ? [self] : [Fact(text, at: place)] + shorter }

  /// Returns nil for blank text, which counts as missing.
  init?(_ value: TextValue) {
    guard !value.text.isEmpty else { return nil }
    self.init(value.text, at: value.place)
  }
}

/// A fact with the key it is under.
public struct NamedFact: Hashable, Sendable {
  /// The key.
  public let name: String
  /// The fact.
  public let fact: Fact

  /// A fact with its key.
  public init(_ name: String, _ fact: Fact) {
    self.name = name
    self.fact = fact
  }
}

extension [NamedFact] {
  /// The fact under a key, or nil.
  public subscript(name: String) -> Fact? {
    // By index, because a copy of each fact on the way would be counted and released.
    for index in indices where self[index].name == name { return self[index].fact }
    return nil
  }
}
