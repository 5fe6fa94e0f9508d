import Diagnostics
import Fitting
import Templating
import Text

extension Message {
  /// A part that a message would have if there were room for it.
  public struct LeftOut: Hashable, Sendable {
    /// The text of the part; where the message says some of its facts anyway, only the others.
    public let text: String
    /// By how many units the message would be too long with it.
    public let more: Int
    /// The choice that gave it up, as an index into the message's `choices`.
    public let choice: Int

    /// A part that is left out.
    public init(text: String, more: Int, choice: Int) {
      self.text = text
      self.more = more
      self.choice = choice
    }

    /// The part in one line, for people: `left out: "Please bring a red pen." (3 over)`.
    public var line: String {
      let text = text.collapsed.visible
      let isQuoted =
        text.count > 1 && "\"“".contains(text.first ?? " ") && "\"”".contains(text.last ?? " ")
      return "left out: \(isQuoted ? text : "\"\(text)\"") (\(more) over)"
    }
  }
}

extension WrittenVariant {
  /// The parts that the message would have if there were room, the most valued first.
  ///
  /// Only a part that prints a fact counts, and only if the message does not say that fact anyway:
  /// a shorter sentence with it leaves nothing out. A fact in several parts is reported once, in
  /// the most valued part.
  ///
  /// Each choice is solved again for it, so it is called only where somebody reads the result.
  ///
  /// - Parameter limits: the limits that the message fits.
  func leftOut(within limits: [Limit]) -> [Message.LeftOut] {
    guard let message else { return [] }
    let parts = Fitter(limits, layout: message.part.layout)
      .leftOut(of: message.fit, in: message.draft)
      .sorted { ($1.saved, $0.choice) < ($0.saved, $1.choice) }
    let said = SaidText(message.fit.text)
    var told: Set<Int> = []
    return parts.compactMap { part in
      let own = SaidText(part.text)
      let facts = part.facts
        .map { Overrun.Fact(text: $0.text.collapsed, sources: $0.sources) }
        .filter { !$0.sources.isEmpty && !$0.text.isEmpty && own.holds($0.text) }
      let unsaid = facts.filter { !said.holds($0.text) }
      guard unsaid.contains(where: { !told.isSuperset(of: $0.sources) }) else { return nil }
      told.formUnion(unsaid.flatMap(\.sources))
      let text =
        unsaid.count == facts.count ? part.text : unsaid.map(\.text).joined(separator: " … ")
      return Message.LeftOut(text: text.withoutOpening, more: part.more, choice: part.choice)
    }
  }
}

/// A text to search for facts, regardless of the case of their first letters.
struct SaidText {
  private let text: String

  init(_ text: String) { self.text = text.collapsed.lowercased() }

  /// Whether it holds a fact as words of its own.
  func holds(_ fact: String) -> Bool {
    let fact = fact.withoutOpening.lowercased()
    guard !fact.isEmpty else { return true }
    return text.ranges(of: fact).contains { range in
      let before = text[..<range.lowerBound].last
      let after = text[range.upperBound...].first
      return !(before?.isLetter == true && fact.first?.isLetter == true)
        && !(after?.isLetter == true && fact.last?.isLetter == true)
    }
  }
}

extension String {
  /// The text without its link to the one before: white space, and a comma or a stop.
  fileprivate var withoutOpening: String {
    drop { $0.isWhitespace || $0 == "," || $0 == "." || $0 == ";" }.trimmed
  }
}
