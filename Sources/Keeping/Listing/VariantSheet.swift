package import Channels
package import Diagnostics
import Fitting
import People
import Templating
package import Writing

/// A template laid out for reading: its text in order, with the alternatives of each choice below
/// it, what each costs, how long it is and what it needs.
///
/// ```swift
/// print(VariantSheet(variant, in: library).text)
/// ```
package struct VariantSheet: Sendable {
  /// The template at a glance.
  package let summary: VariantSummary
  let outline: Outline
  let occasion: EvaluationSubject
  /// What was made of the choices, by their ordinals; nil where nobody asked for a message.
  let taken: [Int: Set<Int>]?
  /// The alternatives there are with the facts of the occasion, by ordinal and number.
  let drafts: [Int: [Int: Draft]]
  /// The facts of two people; nil where nobody asked.
  private let facts: Facts?
  /// What was written on the channel of the occasion.
  let invite: Invite?

  /// Lays a template out.
  ///
  /// - Parameters:
  ///   - variant: the template.
  ///   - library: the library it is in.
  ///   - occasion: whom it is measured for; with two people, what they get on the sender's channel
  ///     is marked.
  ///   - channel: another channel to write for.
  ///   - findings: what a linter has found in it.
  package init(
    _ variant: Variant, in library: TemplateLibrary, for occasion: EvaluationSubject = .typical,
    on channel: Channel? = nil, findings: [Diagnostic] = []
  ) {
    self.occasion = occasion
    summary = VariantSummary(variant, in: library, for: occasion, findings: findings)
    outline = variant.body.outline
    let trial = VariantTrial(variant, in: library, for: occasion)
    var drafts: [Int: [Int: Draft]] = [:]
    for case (let ordinal?, let number, let draft) in trial.draft?.alternativeDrafts ?? [] {
      drafts[ordinal, default: [:]][number] = draft
    }
    self.drafts = drafts
    guard case .pair = occasion else {
      (taken, invite, facts) = (nil, nil, nil)
      return
    }
    facts = trial.facts
    let invite = trial.invite(
      on: channel ?? VariantTrial.channel(for: variant, from: trial.pair.sender, in: library))
    var taken: [Int: Set<Int>] = [:]
    for choice in invite.message?.choices ?? [] {
      if let ordinal = choice.ordinal { taken[ordinal, default: []].insert(choice.index) }
    }
    (self.taken, self.invite) = (taken, invite)
  }

  /// What there is to say about an alternative of a choice.
  struct Standing {
    /// What taking it costs; nil where the alternatives are equally good.
    let cost: Int?
    /// How long it is by itself, in UTF-16 units; nil where it cannot be said.
    let lengths: ClosedRange<Int>?
    /// The facts it cannot be said without.
    let needs: FactNeeds
    /// Whether two people have the facts for it; nil where nobody asked.
    let isAvailable: Bool?
    /// Whether it is in the message that was written.
    let isTaken: Bool
  }

  /// What there is to say about an alternative of a choice.
  func standing(of number: Int, in choice: OutlinedChoice) -> Standing {
    let draft = drafts[choice.ordinal]?[number]
    let needs = FactNeeds(of: choice.alternatives[number])
    var isAvailable = facts.map { _ in draft != nil }
    if drafts[choice.ordinal] == nil, let facts {
      // What is around it cannot be said, and so nothing was made of it.
      isAvailable = needs.areMet { facts.text(at: $0) != nil }
    }
    return Standing(
      cost: choice.kind == .vary ? nil : choice.weight * number,
      lengths: draft.flatMap { $0.range },
      needs: needs, isAvailable: isAvailable,
      isTaken: taken?[choice.ordinal]?.contains(number) == true)
  }
}
