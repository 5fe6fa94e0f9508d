import English
import Templating

/// The sentence that a phrase of a profile completes.
///
/// ```swift
/// Frame(.verb, before: "I'd love to ", after: ".").sentence(with: "compare notes")
/// // "I'd love to compare notes."
/// ```
public struct Frame: Hashable, Sendable {
  /// What the phrase has to be to fit in.
  public let part: Part
  /// What is said before the phrase; nothing where the phrase begins a sentence.
  public let before: String
  /// What is said after it.
  public let after: String

  /// What a phrase can be.
  public enum Part: Hashable, Sendable {
    /// What somebody does, with the verb first: `send you the numbers`.
    case verb
    /// A thing, a person or a subject: `a tour of our machine room`.
    case noun
    /// The name of a thing, a house or an event: `FOSDEM 2026`.
    case name
    /// Words with a subject and a verb of their own: `I read the floors`.
    case clause
    /// Where or how something happened, with a preposition of its own: `by the coffee urn`.
    case moment
    /// What is asked: what somebody does, with the verb first, or a whole question.
    case request
  }

  /// A frame for a phrase.
  public init(_ part: Part, before: String = "", after: String = "") {
    self.part = part
    self.before = before
    self.after = after
  }

  /// How the sentence starts, with dots for the phrase; nil where the phrase itself starts it.
  public var start: String? { before.isEmpty ? nil : before + "…" }

  /// What a phrase has to be there, for somebody who is about to write it.
  public var advice: String {
    switch part {
    case .request: "go on from \"\(before)…\(after)\", or write a whole question"
    case .clause where before.isEmpty: "a clause with a subject of its own, without a full stop"
    case .moment: "with its own preposition, such as `by the coffee urn`"
    default: "go on from \"\(before)…\""
    }
  }

  /// The sentence as it comes out with a phrase.
  public func sentence(with phrase: String) -> String {
    part == .request ? phrase.asRequest : joined(with: phrase)
  }

  /// The phrase between what is said before and behind it, whatever comes of that.
  func joined(with phrase: String) -> String {
    let isEnded = after == "." && phrase.last.map { ".?!…".contains($0) } == true
    let text = before + phrase + (isEnded ? "" : after)
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The frame with somebody's name in place of the one that it begins with for an example.
  func naming(_ name: String?) -> Frame {
    guard let name, before.hasSuffix(", ") else { return self }
    return Frame(part, before: name + ", ", after: after)
  }

  /// What is left of a phrase that starts with the last words of what is said before it, and those
  /// words; nil where it does not.
  func repeated(in phrase: String) -> (words: String, rest: String)? {
    guard !before.isEmpty, !before.hasSuffix(", ") else { return nil }
    let words = before.split(separator: " ")
    for start in words.indices where phrase.mayStart(with: words[start]) {
      let end = words[start...].joined(separator: " ")
      // `I` before a verb that is asked for or offered says who does it, and not the same again.
      guard start == 0 || end != "I" else { continue }
      if let rest = phrase.dropping(end) { return (end, rest) }
    }
    return nil
  }
}

extension String {
  /// What follows some words that the text starts with, however they are written; nil where it does
  /// not start with them, or where nothing follows.
  func dropping(_ words: String) -> String? {
    guard mayStart(with: words) else { return nil }
    let start = words + " "
    guard utf8.count > start.utf8.count,
      prefix(start.count).lowercased().straightened == start.lowercased().straightened
    else { return nil }
    let rest = dropFirst(start.count).drop { $0 == " " }
    return rest.isEmpty ? nil : String(rest)
  }

  /// Whether the text may start with some words, as far as the first letter tells: few do.
  func mayStart(with words: some StringProtocol) -> Bool {
    guard let own = utf8.first, let other = words.utf8.first, own < 0x80, other < 0x80 else {
      return true
    }
    return own | 0x20 == other | 0x20
  }

  /// The text with an upright apostrophe for a curved one.
  var straightened: String { contains("’") ? replacing("’", with: "'") : self }
}
