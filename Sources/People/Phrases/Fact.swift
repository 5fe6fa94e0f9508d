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

extension Fact {
  /// A text with its shorter forms; nil where there is none.
  init?(forms: [Fact]) {
    guard let first = forms.first else { return nil }
    self.init(first.text, at: first.place, shorter: Array(forms.dropFirst()))
  }

  /// The forms that pass a check, as the check returns them; nil where none does.
  func checkedForms(_ check: (Fact) -> Fact?) -> Fact? {
    shorter.isEmpty ? check(self) : Fact(forms: forms.compactMap(check))
  }

  /// Whether the text shares a word with another, or abbreviates it by its letters.
  func saysSomethingOf(_ other: Fact) -> Bool {
    let words = Set(other.text.lowercased().split { !$0.isLetter && !$0.isNumber })
    if text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
      .contains(where: words.contains)
    {
      return true
    }
    var rest = other.text.lowercased()[...]
    return text.lowercased().filter(\.isLetter).allSatisfy { letter in
      guard let index = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: index)...]
      return true
    }
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
