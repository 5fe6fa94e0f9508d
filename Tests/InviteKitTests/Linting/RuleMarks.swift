import Diagnostics
import TestSupport
import Testing

@testable import Keeping
@testable import People
@testable import Wording
@testable import Writing

/// Rules are tested with pictures: a text with marks, `⟦` and `⟧`, round what a rule must find in it.
///
/// ```swift
/// RuleMarks.template("Hi {{ recipient.first_name }}⟦!!⟧").expect(Shouting())
/// RuleMarks.message("Hi {recipient.first_name: Ada}⟦!!⟧").expect(Shouting())
/// ```
struct RuleMarks {
  /// The files, by name, with their marks.
  private let files: [(name: String, marked: String)]
  private let partials: [(name: String, marked: String)]
  private let tested: Set<String>?
  private let today: String
  private let passage: (AnnotatedText, marked: [Range<Int>])?
}

extension RuleMarks {
  /// The name of the template that a test is about.
  static let name = "subject"

  /// A template in a library; without front matter it is given one.
  ///
  /// - Parameters:
  ///   - marked: its text.
  ///   - others: the other templates of the library, by name, with marks of their own.
  ///   - partials: the texts it can render, by name, with marks of their own.
  ///   - tested: the names of the templates that have cases; all unless given.
  ///   - today: the day that counts as today.
  static func template(
    _ marked: String, others: KeyValuePairs<String, String> = [:],
    partials: KeyValuePairs<String, String> = [:], tested: Set<String>? = nil,
    today: String = "2026-11-21"
  ) -> RuleMarks {
    let files = [(name: name, marked: marked)] + others.map { (name: $0.key, marked: $0.value) }
    return RuleMarks(
      files: files.map { ($0.name, withFrontMatter($0.marked)) },
      partials: partials.map { ($0.key, $0.value) }, tested: tested, today: today, passage: nil)
  }

  /// A message that was written; `{path: text}` in it is a fact.
  static func message(
    _ marked: String, kind: InviteKind = .invite, language: String = "en"
  ) -> RuleMarks {
    let text = MarkedPassage(marked)
    let passage = AnnotatedText(text.text, spans: text.spans, kind: kind, language: language)
    return RuleMarks(
      files: [], partials: [], tested: nil, today: "2026-11-21", passage: (passage, text.marks))
  }

  private static func withFrontMatter(_ marked: String) -> String {
    let isWhole = marked.hasPrefix("---") || marked.hasPrefix("⟦---")
    return isWhole ? marked : "---\nsummary: A way to say it.\n---\n" + marked
  }

  /// Expects that a rule finds exactly what is marked.
  ///
  /// - Parameters:
  ///   - rule: the rule, which is turned on if it is off.
  ///   - messages: what it says about each, in order, where a test is about that.
  func expect(
    _ rule: any LintRule, says messages: [String]? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    if let (passage, marked) = passage {
      guard let rule = rule as? any WordingRule else {
        Issue.record("only rules about passages read messages", sourceLocation: sourceLocation)
        return
      }
      let found = rule.findings(in: passage)
      #expect(
        MarkedText.mark(passage.text, found.map(\.range))
          == MarkedText.mark(passage.text, marked),
        sourceLocation: sourceLocation)
      if let messages {
        #expect(found.map(\.message) == messages, sourceLocation: sourceLocation)
      }
      return
    }
    let found = findings(of: rule, sourceLocation)
    for (name, marked) in files + partials {
      let text = MarkedText(marked).text
      let ranges = found.compactMap { $0.diagnostic.place }.filter { $0.source.name == name }
        .map(\.range)
      #expect(MarkedText.mark(text, ranges) == marked, sourceLocation: sourceLocation)
    }
    if let messages {
      #expect(found.map(\.diagnostic.message) == messages, sourceLocation: sourceLocation)
    }
  }

  /// Expects what the text becomes when everything the rule can mend is mended.
  func expect(
    _ rule: any LintRule, mendsTo expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = findings(of: rule, sourceLocation)
    guard let file = files.first else { return }
    let source = MarkedText(file.marked).source(named: file.name)
    #expect(
      FixedText(source, mending: found).text == Self.withFrontMatter(expected),
      sourceLocation: sourceLocation)
  }

  /// What a rule finds in the template, as the linter tells it.
  func findings(
    of rule: any LintRule, _ sourceLocation: SourceLocation = #_sourceLocation
  ) -> [Finding] {
    let library = TemplateLibrary(
      files.map { ($0.name, MarkedText($0.marked).source(named: $0.name)) },
      partials: Dictionary(
        uniqueKeysWithValues: partials.map {
          ($0.name, MarkedText($0.marked).source(named: $0.name))
        }), tested: tested)
    if !(rule is any SourceRule) {
      let faults = library.faulty.flatMap(\.diagnostics)
      #expect(
        faults.isEmpty,
        Comment(rawValue: faults.map { DiagnosticPrinter().text(for: $0) }.joined()),
        sourceLocation: sourceLocation)
    }
    let level = LintSettings.Level(rawValue: (rule.severity ?? .warning).rawValue)
    guard let today = PartialDate(today), let level else { return [] }
    let linter = Linter(
      settings: LintSettings(levels: [rule.code: level]), today: today, rules: [rule])
    return linter.findings(in: library).filter { $0.diagnostic.code == rule.code }
  }
}
