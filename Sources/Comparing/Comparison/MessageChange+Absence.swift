import Text
import Writing
import Diagnostics
import Fitting

extension MessageChange {
  /// Why there was no message, or is none any more, in a line; nil where there were both.
  ///
  /// - Parameter library: which files of the libraries differ.
  func absence(in library: LibraryChange) -> String? {
    switch kind {
    case .changed: nil
    case .appeared: before.map { $0.invite.lack(wasBefore: true) } ?? library.noveltyOf(self)
    case .disappeared: after.map { $0.invite.lack(wasBefore: false) } ?? library.lossOf(self)
    }
  }
}

extension Invite {
  /// What kept a message from being written, or keeps it.
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
  /// Why there was no such message at all.
  fileprivate func noveltyOf(_ message: MessageChange) -> String {
    if old.faulty.contains(message.variant) { return "the template was at fault" }
    if !old.usable.contains(message.variant) { return "the template is new" }
    return old.channels.contains(message.channel)
      ? "the template was not meant for this" : "the channel is new"
  }

  /// Why there is no such message any more.
  fileprivate func lossOf(_ message: MessageChange) -> String {
    if new.faulty.contains(message.variant) { return "the template is at fault" }
    return new.usable.contains(message.variant)
      ? "the template is not meant for this any more" : "the template is gone"
  }
}
