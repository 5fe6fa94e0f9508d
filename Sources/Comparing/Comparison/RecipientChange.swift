import Writing

/// What has changed for one person.
public struct RecipientChange: Hashable, Sendable {
  /// Where the profile came from, as the user named it.
  public let path: String
  /// The full name; nil where the profile is at fault.
  public let name: String?
  /// The messages that are not what they were, in the order of the ways there are now, with those
  /// that are gone at the end.
  public let messages: [MessageChange]
  /// The variant that was recommended before; nil where there was none.
  public let recommendedBefore: String?
  /// The variant that is recommended now; nil where there is none.
  public let recommendedAfter: String?

  /// Compares the ways there were to write to somebody with those there are.
  ///
  /// - Parameters:
  ///   - old: the ways there were.
  ///   - new: the ways there are.
  ///   - channel: the channel that decides what is recommended.
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

  /// What tells the ways to write to one person apart.
  private struct Key: Hashable {
    let variant: String?
    let channel: String

    init(_ compared: ComparedInvite) {
      variant = compared.invite.variant
      channel = compared.invite.channel
    }
  }
}
