public import Diagnostics
import YAML

/// A text from a profile, with its place.
///
/// The place lets a message name the line and the file of each fact it uses.
public struct Fact: Hashable, Sendable {
  /// The text: runs of white space are one space, and the ends are trimmed.
  public let text: String
  /// The place of the text.
  public let place: Place
  /// Shorter and shorter forms of the text, each with its place and without further forms.
  public let shorter: [Fact]

  /// A text with its place and its shorter forms.
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
    // By index: each fact copied on the way would be retained and released.
    for index in indices where self[index].name == name { return self[index].fact }
    return nil
  }
}
