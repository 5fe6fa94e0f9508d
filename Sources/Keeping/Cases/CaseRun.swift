package import Diagnostics
import Fitting
import People
package import Writing

/// The result of running a case.
package struct CaseRun: Hashable, Sendable {
  /// The template.
  package let variant: String
  /// The case.
  package let subject: Case
  /// The outcome.
  package internal(set) var outcome: Outcome
  /// The message, or why there is none; nil where the case has no template or no pair to run with.
  package let invite: Invite?
  /// Faults and warnings that are not about the file of cases.
  package let findings: [Diagnostic]

  /// The outcome of a case.
  package enum Outcome: Hashable, Sendable {
    /// The result is the expected one.
    case passes
    /// The result is another one.
    case differs(expected: CaseResult, actual: CaseResult)
    /// No expected result is recorded.
    case unrecorded(CaseResult)
    /// It names no day, and its result depends on the day.
    case dependsOnToday
    /// The case, its template or a profile is at fault.
    case cannotRun
  }

  /// Runs a case of a variant; nil for a template that cannot be used.
  init(_ subject: Case, of name: String, _ variant: Variant?, in library: TemplateLibrary) {
    self.subject = subject
    self.variant = name
    guard let occasion = subject.occasion, let variant else {
      outcome = .cannotRun
      invite = nil
      findings = []
      return
    }
    let days = occasion.today.map { [$0] } ?? Self.days(around: occasion.pair)
    let invites = days.flatMap { day in
      Writer(library: library, options: occasion.options(on: day))
        .writeUnchecked([variant], for: occasion.pair)
    }
    let writer = Writer(library: library, options: occasion.options(on: days[0]))
    let purposes = writer.otherPurposes(of: variant, for: occasion.pair)
      .map { Diagnostic.caseForOther(name, $0, subject.place) }
    let faults = invites[0].findings.filter(\.keepsCaseFromRunning)
    invite = invites[0]
    findings = purposes + faults
    let actual = CaseResult(of: invites[0])
    if !faults.isEmpty {
      outcome = .cannotRun
    } else if !invites.allSatisfy({ CaseResult(of: $0) == actual }) {
      outcome = .dependsOnToday
    } else {
      outcome = Self.outcome(expected: subject.expectation, actual: actual)
    }
  }

  /// The result of the case on a day; nil where it cannot be run.
  func onDay(_ day: PartialDate, in library: TemplateLibrary) -> CaseRun? {
    guard let occasion = subject.occasion, let variant = library[variant] else { return nil }
    let writer = Writer(library: library, options: occasion.options(on: day))
    return writer.writeUnchecked([variant], for: occasion.pair).first.map { invite in
      var run = self
      run.outcome = Self.outcome(
        expected: subject.expectation, actual: CaseResult(of: invite))
      return run
    }
  }

  private static func outcome(expected: CaseResult?, actual: CaseResult) -> Outcome {
    guard let expected else { return .unrecorded(actual) }
    return expected.isMet(by: actual) ? .passes : .differs(expected: expected, actual: actual)
  }

  /// Days on which a message that mentions dates would differ: two far apart, and those in the
  /// profiles.
  private static func days(around pair: Pair) -> [PartialDate] {
    let named = (pair.sender.facts + pair.recipient.facts)
      .compactMap { PartialDate($0.fact.text) }
      .map { PartialDate(onCalendar: $0.year, $0.month ?? 1, $0.day ?? 1) }
    return [PartialDate(onCalendar: 2001, 1, 1), PartialDate(onCalendar: 2060, 7, 16)] + named
  }
}

extension Diagnostic {
  /// Whether it reports that no result could be found, rather than that there is no message.
  fileprivate var keepsCaseFromRunning: Bool {
    severity == .error && code != .tooLong && code != "invite-empty"
  }
}
