public import Channels
public import Diagnostics
import Text

/// What there is to say about a finished text.
public struct TextReport: Hashable, Sendable {
  /// The source that places are in.
  public let source: SourceText
  /// The text, without white space at its ends.
  public let text: String
  /// Where it goes.
  public let channel: Channel
  /// Its length by each limit of the channel.
  public let lengths: [TextLength]
  /// What is wrong with it: its length, its wording, its claims.
  public package(set) var findings: [Diagnostic]
  /// What could be cut, where it is too long; the largest savings first.
  public let cuts: [Cut]
  /// The facts about the recipient that it says; nil where no profile of theirs is known.
  public let said: [SaidFact]?

  /// Whether it fits the channel.
  public var fits: Bool { lengths.allSatisfy { $0.over == 0 } }

  /// Whether the findings amount to a failure.
  ///
  /// - Parameter isStrict: whether warnings count as well as errors.
  public func isFailure(isStrict: Bool = false) -> Bool {
    FindingTally(findings).isFailure(isStrict: isStrict)
  }

  /// The numbers of the findings, in words.
  public var summary: String { FindingTally(findings).text }
}

/// A fact about the recipient that a text says.
public struct SaidFact: Hashable, Sendable {
  /// Its path, as a template would name it.
  public let path: String
  /// Its words in the profile.
  public let text: String
  /// Where they stand.
  public let place: Place
}

extension Evidence {
  /// The facts about the recipient that a text says: half of the words that carry each, and two or all.
  func factsSaid(in prose: Prose) -> [SaidFact] {
    let stems = Set(prose.words.map(\.stem))
    return values.compactMap { value in
      guard value.isAboutRecipient, !value.isWithoutContent else { return nil }
      let words = value.prose.words.filter { !FunctionWords.contains($0.key) }
      let found = words.count { stems.contains($0.stem) }
      guard found > 0, found >= min(words.count, max(2, (words.count + 1) / 2)) else { return nil }
      return SaidFact(
        path: value.path, text: value.prose.text(0..<value.prose.bytes.count), place: value.place)
    }
  }
}

extension Evidence.Value {
  /// Whether it could stand in a message to anybody: names, what is asked, how to greet and sign.
  fileprivate var isWithoutContent: Bool {
    let keys = path.split(separator: ".").map(String.init)
    guard let first = keys.first else { return true }
    if ["name", "pronouns", "languages", "linkedin", "links"].contains(first) { return true }
    guard first == "note", keys.count > 1 else { return false }
    return ["greeting", "subject", "sign", "ease", "give"].contains(keys[1])
  }
}
