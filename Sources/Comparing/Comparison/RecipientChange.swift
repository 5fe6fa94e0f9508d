import Writing

/// The changes for one person.
public struct RecipientChange: Hashable, Sendable {
  /// The path of the profile, as the user named it.
  public let path: String
  /// The full name; nil where the profile is at fault.
  public let name: String?
  /// The messages that change, in the order of the new invites, followed by those that have
  /// disappeared.
  public let messages: [MessageChange]
  /// The variant recommended before; nil where there was none.
  public let recommendedBefore: String?
  /// The variant recommended after; nil where there is none.
  public let recommendedAfter: String?

  /// Compares the old invites to somebody with the new ones.
  ///
  /// - Parameters:
  ///   - old: the invites with the old library.
  ///   - new: the invites with the new library.
  ///   - channel: the channel that decides the recommendation.
  public init(from old: ComparedRecipient, to new: ComparedRecipient, on channel: String?) {
    path = new.path
    name = new.name
    func recommended(_ recipient: ComparedRecipient) -> String? {
      recipient.best?.invite.channel == channel ? recipient.best?.invite.variant : nil
    }
    recommendedBefore = recommended(old)
    recommendedAfter = recommended(new)
    var before: [Key: ComparedInvite] = [:]
    for invite in old.invites { before[Key(invite)] = invite }
    var changes = new.invites.compactMap { invite in
      MessageChange(from: before.removeValue(forKey: Key(invite)), to: invite)
    }
    changes += old.invites.compactMap { invite in
      before[Key(invite)] == nil ? nil : MessageChange(from: invite, to: nil)
    }
    messages = changes
  }

  /// Whether another variant is recommended.
  public var isRecommendationChanged: Bool { recommendedBefore != recommendedAfter }

  /// Whether nothing has changed.
  public var isEmpty: Bool { messages.isEmpty && !isRecommendationChanged }

  /// The variant and the channel, which identify an invite to one person.
  private struct Key: Hashable {
    let variant: String?
    let channel: String

    init(_ compared: ComparedInvite) {
      variant = compared.invite.variant
      channel = compared.invite.channel
    }
  }
}
