public import Diagnostics
import Text
public import YAML

/// A rule of a library's own, written in its `lint.yaml`.
///
/// ```yaml
/// rules:
///   no-jargon:
///     existence: [synergy, circle back]
///     why: say what you mean
///     level: error
///     bad: [Let's circle back on Monday.]
///     good: [Shall we talk again on Monday?]
/// ```
public struct HouseRule: Hashable, Sendable {
  /// The name, with the place where it is written.
  public let name: TextValue
  /// The fault that it looks for.
  let search: Search
  /// The part of a text that it looks at.
  let scope: Scope
  /// The fault in words; nil for the usual ones.
  let message: String?
  /// The reason, or what to write instead.
  let why: String?
  /// The severity of its findings; nil where it is off.
  public let severity: Severity?
  /// The text to write instead; nil where a person has to decide.
  let fix: String?
  /// Texts in which it must find nothing.
  let good: [TextValue]
  /// Texts in which it must find something.
  let bad: [BadExample]

  /// A fault to look for.
  enum Search: Hashable, Sendable {
    /// Any of these phrases.
    case existence(Phrases)
    /// Any of these phrases, each with what to write instead.
    case substitution(Phrases, instead: [String])
    /// More or less of something than there may be.
    case occurrence(Occurrence)
    /// What a regular expression matches.
    case pattern(Pattern)
  }

  /// Something that is counted, and how often it may be there.
  struct Occurrence: Hashable, Sendable {
    /// What is counted.
    let of: Counted
    /// How often it has to be there.
    let least: Int
    /// How often it may be there; nil for any number.
    let most: Int?

    enum Counted: Hashable, Sendable {
      case phrases(Phrases)
      case pattern(Pattern)
    }
  }

  /// Phrases as a table finds them, compared by their text.
  struct Phrases: Hashable, Sendable {
    let texts: [String]
    let table: PhraseTable

    /// A table of phrases in words; signs in them do not count.
    init(_ texts: [String]) {
      self.texts = texts
      // One line each: a phrase without words would take the number of the next.
      table = PhraseTable(
        texts.map { HouseWording.words(of: $0) }.joined(separator: "\n"))
    }

    static func == (left: Phrases, right: Phrases) -> Bool { left.texts == right.texts }

    func hash(into hasher: inout Hasher) { hasher.combine(texts) }
  }

  /// The part of a text that a rule looks at.
  enum Scope: Hashable, Sendable {
    case message
    case subject
    case greeting
    /// The last words: thanks, or the name of the sender.
    case closing
    /// The choice of that name: `who`, `how`, `why`.
    case part(String)

    /// The words of `scope:` that name no part.
    static let words: [(word: String, scope: Scope)] = [
      ("message", .message), ("subject", .subject), ("greeting", .greeting), ("closing", .closing),
    ]
  }

  /// A text in which a rule must find something.
  struct BadExample: Hashable, Sendable {
    /// The text.
    let text: TextValue
    /// The text once it is mended; nil where that is not said.
    let mended: String?
  }

  /// Whether it looks at a choice.
  var looksAtPart: Bool { if case .part = scope { true } else { false } }

  /// The code of its findings: `house-NAME`.
  public var code: Diagnostic.Code { Self.code(of: name.text) }

  /// The page about its findings.
  package var page: RulePage {
    RulePage(
      code: code, severity: severity, summary: summary,
      reason: why.map { $0.asSentence } ?? "", bad: bad.first?.text.text ?? "",
      good: good.first?.text ?? "")
  }

  /// The rule in one line.
  private var summary: String {
    if let message { return message.asSentence }
    func listed(_ phrases: Phrases) -> String {
      let rest = phrases.texts.count - 3
      return Phrasing.list(phrases.texts.prefix(3), rest > 0 ? "," : "or")
        + (rest > 0 ? " or \(rest) more" : "")
    }
    switch search {
    case .existence(let phrases): return "This library does not say \(listed(phrases))."
    case .substitution(let phrases, _):
      return "This library has other words for \(listed(phrases))."
    case .pattern(let pattern): return "This library does not say what `\(pattern.text)` matches."
    case .occurrence(let occurrence):
      let subject =
        switch occurrence.of {
        case .phrases(let phrases): listed(phrases)
        case .pattern(let pattern): "what `\(pattern.text)` matches"
        }
      let least = occurrence.least > 0 ? "at least \(occurrence.least)" : nil
      let most = occurrence.most.map { "at most \($0)" }
      let bounds = [least, most].compactMap(\.self).joined(separator: " and ")
      return "This library says \(subject) \(bounds) times."
    }
  }

  static func code(of name: String) -> Diagnostic.Code {
    Diagnostic.Code(stringLiteral: Diagnostic.Code.houseStart + name)
  }
}

extension HouseRule: WordingRule {
  /// How many findings it makes in one text: more would repeat the first ones.
  private static let findingsAtMost = 100

  /// Its findings in the part of an annotated text that it looks at.
  public func findings(in passage: AnnotatedText) -> [WordingFinding] {
    guard passage.isSubject == (scope == .subject) else { return [] }
    return stretches(of: passage).flatMap { findings(in: passage, within: $0) }
  }

  /// The stretches of a text that it looks at.
  private func stretches(of passage: AnnotatedText) -> [Range<Int>] {
    let whole = 0..<passage.bytes.count
    switch scope {
    case .message, .subject: return [whole]
    case .greeting:
      return passage.sentences.filter { $0.role == .greeting }.map(\.range)
    case .closing: return passage.sentences.filter { $0.role == .closing }.map(\.range)
    case .part(let name):
      return passage.setting.parts.filter { $0.name == name }.map(\.range)
    }
  }

  private func findings(
    in passage: AnnotatedText, within stretch: Range<Int>
  ) -> [WordingFinding] {
    switch search {
    case .existence(let phrases):
      return matches(of: phrases, in: passage, within: stretch)
        .map { finding(passage, $0.range, instead: fix) }
    case .substitution(let phrases, let instead):
      return matches(of: phrases, in: passage, within: stretch)
        .map { finding(passage, $0.range, instead: instead[$0.phrase]) }
    case .pattern(let pattern):
      let found = self.found(pattern, in: passage, within: stretch)
      return found.matches.map { finding(passage, $0, instead: fix) }
        + (found.stop.map { [.searchEnded(name.text, stretch, at: $0)] } ?? [])
    case .occurrence(let occurrence):
      let all =
        switch occurrence.of {
        case .phrases(let phrases):
          matches(of: phrases, in: passage, within: stretch).map(\.range)
        case .pattern(let pattern): found(pattern, in: passage, within: stretch).matches
        }
      if all.count < occurrence.least {
        return [.tooFew(message, why, all.count, occurrence.least, stretch)]
      }
      guard let most = occurrence.most else { return [] }
      return all.dropFirst(most).prefix(Self.findingsAtMost)
        .map { finding(passage, $0, instead: fix, over: most) }
    }
  }

  private func matches(
    of phrases: Phrases, in passage: AnnotatedText, within stretch: Range<Int>
  ) -> [(range: Range<Int>, phrase: Int)] {
    phrases.table.matches(in: passage).lazy
      .map { (passage.range(ofWords: $0.words), $0.phrase) }
      .filter { stretch.lowerBound <= $0.0.lowerBound && $0.0.upperBound <= stretch.upperBound }
      .prefix(Self.findingsAtMost + 1).map { $0 }
  }

  /// The matches of an expression that hold words of the writer's: a fact is no fault of a template.
  private func found(
    _ pattern: Pattern, in passage: AnnotatedText, within stretch: Range<Int>
  ) -> Pattern.Found {
    var found = pattern.search(Array(passage.bytes[stretch]), atMost: Self.findingsAtMost + 1)
    found.matches = found.matches
      .map { $0.lowerBound + stretch.lowerBound..<$0.upperBound + stretch.lowerBound }
      .filter { match in
        passage.spans(meeting: match).contains { !$0.isFact && $0.range.overlaps(match) }
      }
    return found
  }

  private func finding(
    _ passage: AnnotatedText, _ range: Range<Int>, instead: String?, over most: Int? = nil
  ) -> WordingFinding {
    let found = passage.text(range)
    let instead = instead.map { $0.isEmpty ? $0 : $0.capitalized(like: found) }
    let reason = most.map {
      $0 == 0
        ? "this library does not say `\(found)`"
        : "`\(found)` is here more than \(Phrasing.count($0, "time"))"
    }
    let fault =
      message.map { "`\(found)`: \($0)" } ?? reason ?? "this library does not say `\(found)`"
    let advice = instead.map { $0.isEmpty ? "leave it out" : "write `\($0)`" }
    let parts = [advice, why].compactMap(\.self)
    return WordingFinding(
      range, fault,
      help: parts.isEmpty ? "say it in other words" : parts.joined(separator: ": "),
      replacement: instead)
  }
}

extension WordingFinding {
  fileprivate static func tooFew(
    _ message: String?, _ why: String?, _ count: Int, _ least: Int, _ stretch: Range<Int>
  ) -> WordingFinding {
    WordingFinding(
      stretch,
      message
        ?? "this is here \(Phrasing.count(count, "time")), and has to be at least "
        + Phrasing.count(least, "time"), help: why)
  }

  fileprivate static func searchEnded(
    _ name: String, _ stretch: Range<Int>, at offset: Int
  ) -> WordingFinding {
    let start = min(stretch.lowerBound + offset, stretch.upperBound)
    return WordingFinding(
      start..<stretch.upperBound, "from here on the pattern of `\(name)` was not looked for",
      help: "it almost matches in very many ways: make it say more exactly what is meant")
  }
}

extension String {
  /// The text with a capital and a full stop.
  fileprivate var asSentence: String {
    prefix(1).uppercased() + dropFirst() + (last.map { ".?!".contains($0) } ?? true ? "" : ".")
  }
}
