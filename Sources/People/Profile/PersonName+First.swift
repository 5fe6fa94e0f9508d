import Diagnostics

extension PersonName {
  /// The name to greet by: `called`, else the given name, else what the full name tells.
  public var first: FirstName.Reading {
    if let called { return .known(called.text) }
    if let given { return FirstName.read(given: given.text, family: family?.text) }
    if isFamilyFirst { return .unsure(.familyFirst) }
    return FirstName.read(fullName: full.text)
  }

  /// What the name to greet by was read from.
  var firstSource: Fact { called ?? given ?? full }

  /// The family name, where it is told apart or the full name is a first name and one more word.
  ///
  /// - Parameter first: the name to greet by, which has been read already.
  package func last(beside first: String?) -> Fact? {
    if let family { return family }
    guard given == nil, called == nil, let first else { return nil }
    let words = full.text.split(separator: " ")
    guard words.count == 2, words[0] == first else { return nil }
    return Fact(String(words[1]), at: full.place)
  }
}
