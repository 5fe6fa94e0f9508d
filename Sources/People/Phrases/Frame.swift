import English
import Templating
import Text

/// The sentence that a phrase of a profile completes.
///
/// ```swift
/// Frame(.verb, before: "I'd love to ", after: ".").sentence(with: "compare notes")
/// // "I'd love to compare notes."
/// ```
public struct Frame: Hashable, Sendable {
  /// The form that the phrase needs to fit in.
  public let part: Part
  /// The words before the phrase; empty where the phrase begins the sentence.
  public let before: String
  /// The words after it.
  public let after: String

  /// The form of a phrase.
  public enum Part: Hashable, Sendable {
    /// An action, with the verb first: `send you the numbers`.
    case verb
    /// A thing, a person or a subject: `a tour of our machine room`.
    case noun
    /// The name of a thing, a house or an event: `FOSDEM 2026`.
    case name
    /// Words with a subject and a verb of their own: `I read the floors`.
    case clause
    /// Where or how something happened, with a preposition of its own: `by the coffee urn`.
    case moment
    /// A request: an action with the verb first, or a whole question.
    case request
  }

  /// A frame for a phrase.
  public init(_ part: Part, before: String = "", after: String = "") {
    self.part = part
    self.before = before
    self.after = after
  }

  /// The start of the sentence, with dots for the phrase; nil where the phrase itself begins it.
  public var start: String? { before.isEmpty ? nil : before + "…" }

  /// The form that the phrase needs, for somebody who is about to write it.
  public var advice: String {
    switch part {
    case .request: "go on from \"\(before)…\(after)\", or write a whole question"
    case .clause where before.isEmpty: "a clause with a subject of its own, without a full stop"
    case .moment: "with its own preposition, such as `by the coffee urn`"
    default: "go on from \"\(before)…\""
    }
  }

  /// The sentence that a phrase completes.
  public func sentence(with phrase: String) -> String {
    part == .request ? phrase.asRequest : joined(with: phrase)
  }

  /// The phrase between the words before and after it, right or wrong.
  func joined(with phrase: String) -> String {
    let isEnded = after == "." && phrase.last.map { ".?!…".contains($0) } == true
    let text = before + phrase + (isEnded ? "" : after)
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The frame with `name` in place of the example name that it begins with.
  func naming(_ name: String?) -> Frame {
    guard let name, before.hasSuffix(", ") else { return self }
    return Frame(part, before: name + ", ", after: after)
  }

  /// The last words of `before` that a phrase repeats at its start, and the rest of the phrase; nil
  /// where it repeats none.
  func repeated(in phrase: String) -> (words: String, rest: String)? {
    guard !before.isEmpty, !before.hasSuffix(", ") else { return nil }
    let words = before.splitAtSpaces()
    for start in words.indices where phrase.mayStart(with: words[start]) {
      let end = words[start...].joined(separator: " ")
      // `I` before a requested or offered action names the one who acts: no repetition.
      guard start == 0 || end != "I" else { continue }
      if let rest = phrase.dropping(end) { return (end, rest) }
    }
    return nil
  }
}

extension String {
  /// The text after the words that it starts with, in any case and with any apostrophe; nil where
  /// it does not start with them, or where nothing follows.
  func dropping(_ words: String) -> String? {
    guard mayStart(with: words) else { return nil }
    let start = words + " "
    guard utf8.count > start.utf8.count,
      prefix(start.count).lowercased().straightened == start.lowercased().straightened
    else { return nil }
    let rest = dropFirst(start.count).drop { $0 == " " }
    return rest.isEmpty ? nil : String(rest)
  }

  /// Whether the text may start with some words, judged by the first letter: it seldom does.
  func mayStart(with words: some StringProtocol) -> Bool {
    guard let own = utf8.first, let other = words.utf8.first, own < 0x80, other < 0x80 else {
      return true
    }
    return own | 0x20 == other | 0x20
  }

  /// The text with upright apostrophes in place of curved ones.
  var straightened: String { contains("’") ? replacing("’", with: "'") : self }
}
