public import Diagnostics

/// One person, and all the ways to write to them.
public struct ComparedRecipient: Hashable, Sendable {
  /// Where the profile came from, as the user named it.
  public let path: String
  /// The full name; nil where the profile is at fault.
  public let name: String?
  /// The ways, by strength, then by name, then by channel in the order asked for.
  public let invites: [ComparedInvite]
  /// Which of them `generate` would write on the first channel; nil where it would write none.
  public let recommended: Int?
  /// Why that one is recommended, or why none is: a sentence.
  public let reason: String
  /// What is wrong with the profile, or probably not meant, and what there is to say about writing
  /// to this person at all.
  public let findings: [Diagnostic]

  /// A person, and the ways to write to them.
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

  /// The way that is recommended.
  public var best: ComparedInvite? { recommended.map { invites[$0] } }

  /// The ways that fit a channel, as indices into `invites`: the one to send there first, and then in
  /// the order in which they would take its place.
  public func ranking(on channel: String) -> [Int] { invites.ranking(on: channel) }
}
