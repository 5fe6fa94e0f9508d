public import Diagnostics
import Writing

/// One person, and all invites to them.
public struct ComparedRecipient: Hashable, Sendable {
  /// The path of the profile, as the user named it.
  public let path: String
  /// The full name; nil where the profile is at fault.
  public let name: String?
  /// The invites, by strength, then by name, then by channel in the requested order.
  public let invites: [ComparedInvite]
  /// The one that `generate` would write on the first channel; nil where it would write none.
  public let recommended: Int?
  /// The reason for the recommendation, or why there is none: a sentence.
  public let reason: String
  /// The findings in the profile, and about writing to this person at all.
  public let findings: [Diagnostic]
  /// The one thing that would improve the recommended message most, or open the closest one; nil
  /// where nothing would, or nobody asked.
  public var improvement: String?

  /// A person, and the invites to them.
  public init(
    path: String, name: String?, invites: [ComparedInvite], recommended: Int?, reason: String,
    findings: [Diagnostic] = []
  ) {
    self.path = path
    self.name = name
    self.invites = invites
    self.recommended = recommended
    self.reason = reason
    self.findings = findings
  }

  /// Whether nothing can be written because the profile is at fault.
  public var isAtFault: Bool { name == nil }

  /// The recommended invite.
  public var best: ComparedInvite? { recommended.map { invites[$0] } }

  /// The recommended invite, or else the closest one on the first channel there is one for.
  var closest: ComparedInvite? {
    best ?? invites.first.flatMap { invites.closest(on: $0.invite.channel) }.map { invites[$0] }
  }

  /// The invites that fit a channel, as indices into `invites`: the one to send there first, then
  /// those that would replace it, in order.
  public func ranking(on channel: String) -> [Int] { invites.ranking(on: channel) }
}
