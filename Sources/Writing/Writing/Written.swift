import Wording
import People
import Channels
import Diagnostics
package import Fitting
import Templating

/// What came of writing a variant, with what its wording can be checked by.
///
/// Many variants are written to find the best; only what is returned is checked.
package struct Written {
  /// The message, or why there is none.
  package var invite: Invite
  private let channel: Channel
  /// Its parts that fit.
  package private(set) var parts: [FittedPart] = []

  /// A part of a message that fits.
  package struct FittedPart {
    /// Which part it is.
    package let part: Part
    /// What it was fitted from.
    package let draft: Draft
    /// What was made of that.
    package let fit: Fit
    /// The paths of facts, by their labels.
    package let paths: [String]
  }

  /// The message itself, where it fits.
  package var message: FittedPart? { parts.first { $0.part == .message } }

  /// A part of a message.
  package enum Part: String {
    case subject, message

    /// How white space is laid out in it.
    package var layout: Layout { self == .subject ? .subject : .message }
  }

  init(_ invite: Invite, on channel: Channel) {
    self.invite = invite
    self.channel = channel
  }

  /// Fits a part of the message, and notes what comes of it.
  mutating func take(_ binding: Binding?, as part: Part, within limits: [Limit]) {
    guard case .draft(let draft, let paths)? = binding else { return }
    switch Fitter(limits, layout: part.layout).fit(draft) {
    case .fits(let fit) where fit.text.isEmpty:
      invite.status = .unavailable
      invite.missing = []
      invite.findings.append(.nothingToSay(invite.variant ?? "", part: part.rawValue))
    case .fits(let fit):
      parts.append(FittedPart(part: part, draft: draft, fit: fit, paths: paths))
      if part == .subject { takeSubject(fit, paths) } else { take(fit, paths) }
    case .tooLong(let overrun):
      invite.status = .tooLong
      invite.over = overrun.over
      invite.limit = overrun.limit
      invite.unit = overrun.unit
      invite.isProved = overrun.isProved
      invite.findings.append(tooLong(overrun, paths, part: part))
    case .unavailable:
      invite.status = .unavailable
      invite.missing = []
    }
  }

  private mutating func takeSubject(_ fit: Fit, _ paths: [String]) {
    invite.subject = fit.text
    invite.subjectChoices = fit.choices
    invite.subjectFacts = fit.sources.map { paths[$0] }
  }

  private mutating func take(_ fit: Fit, _ paths: [String]) {
    invite.text = fit.text
    invite.count = fit.count
    invite.limit = fit.limit
    invite.unit = fit.unit
    invite.isProved = fit.isProved
    invite.cost = fit.cost
    invite.next = fit.next
    invite.choices = fit.choices
    invite.facts = fit.sources.map { paths[$0] }
  }

  private func tooLong(_ overrun: Overrun, _ paths: [String], part: Part) -> Diagnostic {
    var told: Set<[Int]> = []
    let facts = overrun.facts.filter { !$0.sources.isEmpty && told.insert($0.sources).inserted }
      .prefix(3)
      .map { ($0.text, $0.sources.map { paths[$0] }) }
    return .tooLong(overrun, facts, of: invite.variant ?? "", part: part.rawValue, on: channel)
  }

  /// The invite with what there is to say about its wording.
  ///
  /// - Parameters:
  ///   - check: what it is held against.
  ///   - matter: what its template says about itself.
  ///   - facts: every fact there is, said or not.
  func checked(by check: WordingCheck, as matter: FrontMatter, of facts: Facts) -> Invite {
    guard invite.status == .fits else { return invite }
    var invite = invite
    var isPersonal = false
    let setting = PassageSetting(facts: facts)
    for part in parts {
      let passage = Passage(
        part.fit, paths: part.paths, isSubject: part.part == .subject,
        kind: matter.kind, language: matter.language, setting: setting)
      let found = check.findings(in: passage)
      // What the line above says of the reader need not be said again.
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
