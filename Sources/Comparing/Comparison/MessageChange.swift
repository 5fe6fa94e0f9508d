import Writing
public import Text

/// A message that is no longer what it was.
public struct MessageChange: Hashable, Sendable {
  /// What has become of it.
  public let kind: Kind
  /// What came of the variant before; nil where there was no such variant for this person.
  public let before: ComparedInvite?
  /// What comes of it now; nil where there is no such variant for this person any more.
  public let after: ComparedInvite?

  /// What has become of a message.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// It says something else.
    case changed
    /// There was none.
    case appeared
    /// There is none any more.
    case disappeared
  }

  /// Compares what came of a variant with what comes of it; nil where no message has changed.
  public init?(from before: ComparedInvite?, to after: ComparedInvite?) {
    switch (before?.invite.message, after?.invite.message) {
    case (nil, nil): return nil
    case (nil, _?): kind = .appeared
    case (_?, nil): kind = .disappeared
    case (let old?, let new?):
      // The same characters can be written in several ways, and a channel counts them.
      let isSame =
        old.text.utf8.elementsEqual(new.text.utf8) && old.subject?.text == new.subject?.text
      guard !isSame else { return nil }
      kind = .changed
    }
    self.before = before
    self.after = after
  }

  /// The invite that there is: the new one, or the old one of a message that has disappeared.
  var invite: Invite? { (kind == .disappeared ? before : after)?.invite }
  /// The variant.
  public var variant: String { invite?.variant ?? "" }
  /// The channel.
  public var channel: String { invite?.channel ?? "" }

  /// What has changed in the text, word by word.
  public var difference: WordDifference {
    WordDifference(
      from: before?.invite.message?.text ?? "", to: after?.invite.message?.text ?? "")
  }

  /// What has changed in the subject, word by word; nil where nothing has.
  public var subjectDifference: WordDifference? {
    let difference = WordDifference(
      from: before?.invite.message?.subject?.text ?? "",
      to: after?.invite.message?.subject?.text ?? "")
    return difference.isEmpty ? nil : difference
  }
}
