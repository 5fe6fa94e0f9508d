package import Channels
package import Diagnostics
import Fitting
import People
import Templating
package import Writing

/// A template laid out for reading: its text in order, with the alternatives of each choice below
/// it, and the cost, length and needs of each.
///
/// ```swift
/// print(VariantSheet(variant, in: library).text)
/// ```
package struct VariantSheet: Sendable {
  /// The template at a glance.
  package let summary: VariantSummary
  let outline: Outline
  let occasion: EvaluationSubject
  /// The alternatives taken of each choice, by its ordinal; nil where no message was asked for.
  let taken: [Int: Set<Int>]?
  /// The alternatives that the facts of the occasion allow, by ordinal and number.
  let drafts: [Int: [Int: Draft]]
  /// The facts of two people; nil where no message was asked for.
  private let facts: Facts?
  /// The message on the channel of the occasion.
  let invite: Invite?

  /// Lays a template out.
  ///
  /// - Parameters:
  ///   - variant: the template.
  ///   - library: the library that holds it.
  ///   - occasion: the people to measure it with; for a real pair, the alternatives of their
  ///     message on the sender's channel are marked.
  ///   - channel: another channel to write for.
  ///   - findings: the findings of a linter in it.
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

  /// The properties of an alternative of a choice.
  struct Standing {
    /// The cost of taking it; nil where the alternatives are equally good.
    let cost: Int?
    /// The length by itself, in UTF-16 units; nil where it is unavailable.
    let lengths: ClosedRange<Int>?
    /// The facts it needs.
    let needs: FactNeeds
    /// Whether two people have the facts for it; nil where no message was asked for.
    let isAvailable: Bool?
    /// Whether it is in the written message.
    let isTaken: Bool
  }

  /// The properties of an alternative of a choice.
  func standing(of number: Int, in choice: OutlinedChoice) -> Standing {
    let draft = drafts[choice.ordinal]?[number]
    let needs = FactNeeds(of: choice.alternatives[number])
    var isAvailable = facts.map { _ in draft != nil }
    if drafts[choice.ordinal] == nil, let facts {
      // The text around it is unavailable, and so it was not bound.
      isAvailable = needs.areMet { facts.text(at: $0) != nil }
    }
    return Standing(
      cost: choice.kind == .vary ? nil : choice.weight * number,
      lengths: draft.flatMap { $0.range },
      needs: needs, isAvailable: isAvailable,
      isTaken: taken?[choice.ordinal]?.contains(number) == true)
  }
}
