import Diagnostics
import Fitting
public import Text
import Writing

/// A change of a message.
public struct MessageChange: Hashable, Sendable {
  /// The kind of change.
  public let kind: Kind
  /// The invite before; nil where there was none of this variant for this person.
  public let before: ComparedInvite?
  /// The invite after; nil where there is none of this variant for this person any more.
  public let after: ComparedInvite?

  /// The kind of change of a message.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// It has another text.
    case changed
    /// There was none before.
    case appeared
    /// There is none after.
    case disappeared
  }

  /// Compares the invites of a variant; nil where no message has changed.
  public init?(from before: ComparedInvite?, to after: ComparedInvite?) {
    switch (before?.invite.message, after?.invite.message) {
    case (nil, nil): return nil
    case (nil, _?): kind = .appeared
    case (_?, nil): kind = .disappeared
    case (let old?, let new?):
      // By bytes: equal characters can be written in several ways, and a channel counts them.
      let isSame =
        old.text.utf8.elementsEqual(new.text.utf8) && old.subject?.text == new.subject?.text
      guard !isSame else { return nil }
      kind = .changed
    }
    self.before = before
    self.after = after
  }

  /// The invite with the message: the new one, or the old one of a message that has disappeared.
  var invite: Invite? { (kind == .disappeared ? before : after)?.invite }
  /// The variant.
  public var variant: String { invite?.variant ?? "" }
  /// The channel.
  public var channel: String { invite?.channel ?? "" }

  /// The changes in the text, word by word.
  public var difference: WordDifference {
    WordDifference(
      from: before?.invite.message?.text ?? "", to: after?.invite.message?.text ?? "")
  }

  /// The changes in the subject, word by word; nil where there are none.
  public var subjectDifference: WordDifference? {
    let difference = WordDifference(
      from: before?.invite.message?.subject?.text ?? "",
      to: after?.invite.message?.subject?.text ?? "")
    return difference.isEmpty ? nil : difference
  }
}

extension MessageChange {
  /// Why there was no message before, or is none after, in a line; nil where there were both.
  ///
  /// - Parameter library: the files of the libraries that differ.
  func absence(in library: LibraryChange) -> String? {
    switch kind {
    case .changed: nil
    case .appeared: before.map { $0.invite.lack(wasBefore: true) } ?? library.noveltyOf(self)
    case .disappeared: after.map { $0.invite.lack(wasBefore: false) } ?? library.lossOf(self)
    }
  }
}

extension Invite {
  /// The reason why a message was not written, or is not any more.
  fileprivate func lack(wasBefore: Bool) -> String {
    if status == .tooLong {
      return "it \(wasBefore ? "was" : "is") \(over ?? 0) \(unit.plural) too long"
    }
    guard let missing, !missing.isEmpty else {
      return "it \(wasBefore ? "was" : "is") not possible with these facts"
    }
    return "it \(wasBefore ? "needed" : "needs") \(Phrasing.list(missing, "and"))"
  }
}

extension LibraryChange {
  /// Why the old library had no such message at all.
  fileprivate func noveltyOf(_ message: MessageChange) -> String {
    if old.faulty.contains(message.variant) { return "the template was at fault" }
    if !old.usable.contains(message.variant) { return "the template is new" }
    return old.channels.contains(message.channel)
      ? "the template was not meant for this" : "the channel is new"
  }

  /// Why the new library has no such message any more.
  fileprivate func lossOf(_ message: MessageChange) -> String {
    if new.faulty.contains(message.variant) { return "the template is at fault" }
    return new.usable.contains(message.variant)
      ? "the template is not meant for this any more" : "the template is gone"
  }
}
