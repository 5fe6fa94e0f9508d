import Channels
import Diagnostics
package import Fitting
import People
import Templating
import Wording

/// The result of writing a variant, with the data to check its wording.
///
/// Many variants are written to find the best; only those that are returned are checked.
package struct WrittenVariant {
  /// The message, or why there is none.
  package var invite: Invite
  private let channel: Channel
  /// Its parts that fit.
  package private(set) var parts: [FittedPart] = []

  /// A part of a message that fits.
  package struct FittedPart {
    /// The part.
    package let part: Part
    /// The draft it was fitted from.
    package let draft: Draft
    /// The result of fitting.
    package let fit: Fit
    /// The paths of facts, by their labels.
    package let paths: [String]

    /// The facts in it, in order.
    fileprivate var facts: [String] { fit.sources.map { paths[$0] } }

    fileprivate var asSubject: Message.Subject {
      Message.Subject(text: fit.text, choices: fit.choices, facts: facts)
    }
  }

  /// The message itself, where it fits.
  package var message: FittedPart? { parts.first { $0.part == .message } }

  /// A part of a message.
  package enum Part: String {
    case subject, message

    /// The layout of its white space.
    package var layout: Layout { self == .subject ? .subject : .message }
  }

  init(_ invite: Invite, on channel: Channel) {
    self.invite = invite
    self.channel = channel
  }

  /// Fits the parts of the message, the subject first, and notes the outcome.
  mutating func fit(_ subject: Binding?, _ message: Binding) {
    if let subject, !fit(subject, as: .subject, within: channel.subjectLimits) { return }
    guard fit(message, as: .message, within: channel.fittingLimits), let part = self.message else {
      return
    }
    let fit = part.fit
    invite.limit = fit.limit
    invite.unit = fit.unit
    invite.outcome = .fits(
      Message(
        text: fit.text, subject: parts.first { $0.part == .subject }?.asSubject, count: fit.count,
        isProved: fit.isProved, cost: fit.cost, next: fit.next, choices: fit.choices,
        facts: part.facts))
  }

  /// Fits a part of the message.
  ///
  /// - Returns: whether it fits; if not, the reason is noted.
  private mutating func fit(_ binding: Binding, as part: Part, within limits: [Limit]) -> Bool {
    guard case .draft(let draft, let paths) = binding else { return false }
    switch Fitter(limits, layout: part.layout).fit(draft) {
    case .fits(let fit) where fit.text.isEmpty:
      invite.findings.append(.nothingToSay(invite.variant ?? "", part: part.rawValue))
    case .fits(let fit):
      parts.append(FittedPart(part: part, draft: draft, fit: fit, paths: paths))
      return true
    case .tooLong(let overrun):
      invite.outcome = .tooLong(over: overrun.over, isProved: overrun.isProved)
      invite.limit = overrun.limit
      invite.unit = overrun.unit
      invite.findings.append(tooLong(overrun, paths, part: part))
    case .unavailable: break
    }
    return false
  }

  private func tooLong(_ overrun: Overrun, _ paths: [String], part: Part) -> Diagnostic {
    var seen: Set<[Int]> = []
    let facts = overrun.facts.filter { !$0.sources.isEmpty && seen.insert($0.sources).inserted }
      .prefix(3)
      .map { ($0.text, $0.sources.map { paths[$0] }) }
    return .tooLong(overrun, facts, of: invite.variant ?? "", part: part.rawValue, on: channel)
  }

  /// The invite with the findings about its wording.
  ///
  /// - Parameters:
  ///   - check: the check of the wording.
  ///   - matter: the front matter of its template.
  ///   - facts: all facts, said or not.
  func checked(by check: WordingCheck, as matter: FrontMatter, of facts: Facts) -> Invite {
    guard invite.status == .fits else { return invite }
    var invite = invite
    var isPersonal = false
    let setting = TextSetting(facts: facts)
    for part in parts {
      let passage = AnnotatedText(
        part.fit, paths: part.paths, isSubject: part.part == .subject,
        kind: matter.kind, language: matter.language, setting: setting,
        hasParts: check.readsParts)
      let found = check.findings(
        in: passage,
        of: LintedTemplate(name: invite.variant ?? "", kind: matter.kind, owner: matter.owner))
      // A personal subject suffices: the message need not be personal too.
      invite.findings += isPersonal ? found.filter { $0.code != "lint-nothing-personal" } : found
      isPersonal = isPersonal || passage.holdsFactOfReader(in: 0..<passage.bytes.count)
    }
    return invite
  }
}

extension Diagnostic {
  fileprivate static func nothingToSay(_ variant: String, part: String) -> Diagnostic {
    Diagnostic(
      "invite-empty", "with these facts the \(part) of `\(variant)` says nothing",
      help: "give the template something to say outside its conditions, or a choice around them")
  }
}
