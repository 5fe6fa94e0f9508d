import Channels
public import Diagnostics
import Text

/// Two people: the one who writes and the one who is written to.
public struct Pair: Hashable, Sendable {
  /// The one who writes.
  public let sender: Profile
  /// The one who is written to; the ties in this profile say how they know each other.
  public let recipient: Profile
  /// What the two have in common.
  public let ground: CommonGround
  /// What templates read of the one who writes, where it has been made for several pairs.
  let senderFacts: SenderFacts?

  /// Brings two people together.
  ///
  /// - Throws: a diagnostic with code `profile-same` when both are one profile.
  public init(sender: Profile, recipient: Profile) throws(Diagnostic) {
    try self.init(sender: sender, recipient: recipient, senderFacts: nil)
  }

  /// Brings two people together, one of whom writes to others too.
  package init(
    sender: Profile, recipient: Profile, senderFacts: SenderFacts?
  ) throws(Diagnostic) {
    guard !sender.saysTheSame(as: recipient) else {
      throw .pairedWithItself(Place(recipient.source, recipient.name.full.place.range))
    }
    self.init(distinct: sender, recipient, senderFacts: senderFacts)
  }

  /// Brings together two people who are known not to be the same.
  package init(
    distinct sender: Profile, _ recipient: Profile, senderFacts: SenderFacts? = nil
  ) {
    self.sender = sender
    self.senderFacts = senderFacts
    self.recipient = recipient
    ground = CommonGround(sender: sender, recipient: recipient)
  }

  /// The kind of message the ties ask for: an answer when they wrote first, a follow-up when they
  /// accepted, and an invite otherwise.
  public var kind: InviteKind { recipient.kindOfMessage }

  /// What is allowed but probably not meant: writing to somebody the sender already knows.
  public var warnings: [Diagnostic] {
    let name = ComparisonKey(recipient.name.full.text)
    return wrongWayRound
      + sender[.contacts].filter { ComparisonKey($0.name.text) == name }
      .map { .alreadyKnown(recipient.name.full.text, $0.name.place) }
  }
}

extension Pair {
  /// That the two seem to have changed places: what is told of knowing each other is in the sender's
  /// profile, where nobody reads it.
  private var wrongWayRound: [Diagnostic] {
    guard recipient.ties.isEmpty, recipient.note.isEmpty,
      let fact = sender.ties.first?.facts.first?.fact ?? sender.note.first?.fact
    else { return [] }
    let key = sender.ties.isEmpty ? "note" : "ties"
    return [.wrongWayRound(key, fact.place, recipient.source.name)]
  }

  /// The channel that is used when nobody asks for one.
  ///
  /// An answer and a follow-up go to somebody with whom there is a conversation already.
  ///
  /// - Parameter kind: the kind of message; nil for what the ties ask for.
  public func defaultChannel(for kind: InviteKind? = nil) -> String {
    sender.defaultChannel(for: kind ?? self.kind)
  }
}

extension Profile {
  /// Whether two profiles hold the same facts, wherever they are written.
  fileprivate func saysTheSame(as other: Profile) -> Bool {
    // Two people are hardly ever of one name, which is reported at once.
    guard name.full.text == other.name.full.text else { return false }
    return facts.elementsEqual(other.facts) { $0.path == $1.path && $0.fact.text == $1.fact.text }
  }

  /// The kind of message that the ties in the person's profile ask for.
  public var kindOfMessage: InviteKind {
    if tie("accepted") != nil { return .followUp }
    return tie("invited_me") != nil ? .reply : .invite
  }

  /// The channel that is used when nobody asks for one: for an invite what the account on LinkedIn
  /// allows, and a message there for what comes after one.
  public func defaultChannel(for kind: InviteKind) -> String {
    switch kind {
    case .invite: linkedInAccount == .premium ? "linkedin-premium" : ChannelTable.defaultName
    case .reply, .followUp: ChannelTable.messageName
    }
  }
}

extension Diagnostic {
  fileprivate static func pairedWithItself(_ place: Place) -> Diagnostic {
    Diagnostic(
      "profile-same", "both profiles are the same person", at: place,
      help: "name your own profile first, then that of the person you want to know")
  }

  fileprivate static func wrongWayRound(
    _ key: String, _ place: Place, _ recipient: String
  ) -> Diagnostic {
    Diagnostic(
      "profile-wrong-way-round", severity: .warning,
      "the one who writes has `\(key)`, which nobody reads there, and the one who is written to has "
        + "none",
      at: place,
      help: "name your own profile first; what you know of somebody goes into theirs: "
        + "\(recipient.visible)")
  }

  fileprivate static func alreadyKnown(_ name: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "profile-known", severity: .warning, "`\(name)` is already among your contacts", at: place,
      help: "if you are connected, an invite is one too many")
  }
}
