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
  /// Phrases in which it finds nothing, though they hold what it looks for.
  let exceptions: Phrases?
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
        texts.map { HouseWording.line(for: $0) }.joined(separator: "\n"))
    }

    static func == (left: Phrases, right: Phrases) -> Bool { left.texts == right.texts }

    func hash(into hasher: inout Hasher) { hasher.combine(texts) }
  }

  /// The part of a text that a rule looks at.
  enum Scope: Hashable, Sendable {
    /// The message and its subject.
    case anywhere
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

  /// The name of the choice that it looks at; nil for other parts.
  package var choice: String? { if case .part(let name) = scope { name } else { nil } }

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
      guard rest > 0 else { return Phrasing.list(phrases.texts) }
      return phrases.texts.prefix(3).map { "`\($0)`" }.joined(separator: ", ")
        + " or \(rest) more"
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
      let least = occurrence.least
      let most = occurrence.most.map { "at most \(Phrasing.count($0, "time"))" }
      let bounds = (least > 0 ? ["at least \(Phrasing.count(least, "time"))"] : [])
      return "This library says \(subject) "
        + (bounds + [most].compactMap(\.self)).joined(separator: " and ") + "."
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
    guard scope == .anywhere || passage.isSubject == (scope == .subject) else { return [] }
    let stretches = stretches(of: passage)
    switch search {
    case .existence(let phrases):
      return matches(of: phrases, in: passage, within: stretches).prefix(Self.findingsAtMost)
        .map { finding(passage, $0.range, instead: fix) }
    case .substitution(let phrases, let instead):
      return matches(of: phrases, in: passage, within: stretches).prefix(Self.findingsAtMost)
        .map { finding(passage, $0.range, instead: instead[$0.phrase]) }
    case .pattern(let pattern):
      let found = matches(of: pattern, in: passage, within: stretches)
      return found.matches.prefix(Self.findingsAtMost).map { finding(passage, $0, instead: fix) }
        + end(of: found, in: passage)
    case .occurrence(let occurrence):
      return findings(of: occurrence, in: passage, within: stretches)
    }
  }

  /// The stretches of a text that it looks at.
  private func stretches(of passage: AnnotatedText) -> [Range<Int>] {
    switch scope {
    case .anywhere, .message, .subject: [0..<passage.bytes.count]
    case .greeting: passage.stretches(of: .greeting, named: "greeting")
    case .closing: passage.stretches(of: .closing, named: "closing")
    case .part(let name): passage.setting.parts.filter { $0.name == name }.map(\.range)
    }
  }

  private func findings(
    of occurrence: Occurrence, in passage: AnnotatedText, within stretches: [Range<Int>]
  ) -> [WordingFinding] {
    // Where the part is missing, nothing can be in it.
    guard let first = stretches.first else { return [] }
    let all: [Range<Int>]
    switch occurrence.of {
    case .phrases(let phrases):
      all = matches(of: phrases, in: passage, within: stretches).map(\.range)
    case .pattern(let pattern):
      let found = matches(of: pattern, in: passage, within: stretches)
      // A search that has not seen all has not counted all.
      if found.stop != nil { return end(of: found, in: passage) }
      all = found.matches
    }
    if all.count < occurrence.least {
      return [.tooFew(message, why, all.count, occurrence.least, first)]
    }
    guard let most = occurrence.most, all.count > most else { return [] }
    // One finding tells how many there are; only what is to be mended needs its own place.
    let surplus = all.dropFirst(most).prefix(fix == nil ? 1 : Self.findingsAtMost)
    let reason =
      most == 0 && all.count == 1
      ? nil
      : "there are \(all.count) of these, and at most \(most) may be"
    return surplus.map { finding(passage, $0, instead: fix, reason) }
  }

  private func matches(
    of phrases: Phrases, in passage: AnnotatedText, within stretches: [Range<Int>]
  ) -> [(range: Range<Int>, phrase: Int)] {
    let spared = spared(in: passage)
    return phrases.table.matches(in: passage)
      .map { (passage.range(ofWords: $0.words), $0.phrase) }
      .filter { match in
        stretches.contains { $0.contains(match.0) } && !spared.contains { $0.contains(match.0) }
      }
  }

  /// The stretches that are exceptions.
  private func spared(in passage: AnnotatedText) -> [Range<Int>] {
    exceptions.map { exceptions in
      exceptions.table.matches(in: passage, includingFacts: true)
        .map { passage.range(ofWords: $0.words) }
    } ?? []
  }

  /// The matches of an expression that hold words of the writer's: a fact is no fault of a template.
  private func matches(
    of pattern: Pattern, in passage: AnnotatedText, within stretches: [Range<Int>]
  ) -> Pattern.Found {
    guard !stretches.isEmpty else { return Pattern.Found() }
    var found = pattern.search(passage.bytes)
    let spared = spared(in: passage)
    found.matches = found.matches.filter { match in
      stretches.contains { $0.contains(match) } && !spared.contains { $0.contains(match) }
        && passage.spans(meeting: match).contains { !$0.isFact && $0.range.overlaps(match) }
    }
    return found
  }

  private func end(of found: Pattern.Found, in passage: AnnotatedText) -> [WordingFinding] {
    found.stop.map { [.searchEnded(name.text, $0..<passage.bytes.count)] } ?? []
  }

  private func finding(
    _ passage: AnnotatedText, _ range: Range<Int>, instead: String?, _ reason: String? = nil
  ) -> WordingFinding {
    let found = passage.text(range)
    let instead = instead.map { $0.isEmpty ? $0 : $0.capitalized(like: found) }
    // In the reading of a template, words stand for the facts that are nowhere written.
    let isWritten = !passage.setting.isOfTemplate || !passage.holdsFact(in: range)
    let what = isWritten ? "`\(found)`" : "this"
    let fault =
      message.map { isWritten ? "\(what): \($0)" : $0 } ?? reason
      ?? "this library does not say \(what)"
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
        ?? "there \(count == 1 ? "is" : "are") \(count) of these, and at least \(least) have to be",
      help: why)
  }

  fileprivate static func searchEnded(_ name: String, _ rest: Range<Int>) -> WordingFinding {
    WordingFinding(
      rest, "from here on the pattern of `\(name)` was not looked for",
      help: "it almost matches in very many ways: make it say more exactly what is meant")
  }
}

extension String {
  /// The text with a capital and a full stop.
  fileprivate var asSentence: String {
    prefix(1).uppercased() + dropFirst() + (last.map { ".?!".contains($0) } ?? true ? "" : ".")
  }
}

extension AnnotatedText {
  /// The sentences of a role, and the parts that stand for them in an example.
  fileprivate func stretches(of role: Sentence.Role, named name: String) -> [Range<Int>] {
    sentences.filter { $0.role == role }.map(\.range)
      + setting.parts.filter { $0.name == name }.map(\.range)
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
