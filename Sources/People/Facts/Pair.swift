import Channels
public import Diagnostics
import Text

/// Two people: the sender and the recipient.
public struct Pair: Hashable, Sendable {
  /// The one who writes.
  public let sender: Profile
  /// The one who is written to, whose profile holds the ties between the two.
  public let recipient: Profile
  /// The common ground of the two.
  public let ground: CommonGround
  /// The sender's facts for templates, where several pairs share them.
  let senderFacts: SenderFacts?

  /// Brings two people together.
  ///
  /// - Throws: a diagnostic with code `profile-same` when both are one profile.
  public init(sender: Profile, recipient: Profile) throws(Diagnostic) {
    try self.init(sender: sender, recipient: recipient, senderFacts: nil)
  }

  /// Brings two people together, with the sender's facts where several pairs share them.
  package init(
    sender: Profile, recipient: Profile, senderFacts: SenderFacts?
  ) throws(Diagnostic) {
    guard !sender.saysTheSame(as: recipient) else {
      throw .pairedWithItself(Place(recipient.source, recipient.name.full.place.range))
    }
    self.init(distinct: sender, recipient, senderFacts: senderFacts)
  }

  /// Brings together two people who are known to be different.
  package init(
    distinct sender: Profile, _ recipient: Profile, senderFacts: SenderFacts? = nil
  ) {
    self.sender = sender
    self.senderFacts = senderFacts
    self.recipient = recipient
    ground = CommonGround(sender: sender, recipient: recipient)
  }

  /// The kind of message that the ties ask for: an answer when they wrote first, a follow-up when
  /// they accepted, and an invite otherwise.
  public var kind: InviteKind { recipient.kindOfMessage }

  /// Warnings about allowed but unlikely pairs, such as somebody whom the sender already knows.
  public var warnings: [Diagnostic] {
    wrongWayRound + alreadyKnown
  }
}

extension Pair {
  private var alreadyKnown: [Diagnostic] {
    let contacts = sender[.contacts]
    guard !contacts.isEmpty else { return [] }
    let name = ComparisonKey(recipient.name.full.text)
    return contacts.filter { ComparisonKey($0.name.text) == name }
      .map { .alreadyKnown(recipient.name.full.text, $0.name.place) }
  }

  /// A warning that the two seem to be swapped: the ties or the note are in the sender's profile,
  /// where nobody reads them.
  private var wrongWayRound: [Diagnostic] {
    guard recipient.ties.isEmpty, recipient.note.isEmpty,
      let fact = sender.ties.first?.facts.first?.fact ?? sender.note.first?.fact
    else { return [] }
    let key = sender.ties.isEmpty ? "note" : "ties"
    return [.wrongWayRound(key, fact.place, recipient.source.name)]
  }

  /// The channel used unless another is asked for.
  ///
  /// An answer and a follow-up go to somebody with whom there is a conversation already.
  ///
  /// - Parameter kind: the kind of message; nil for the one that the ties ask for.
  public func defaultChannel(for kind: InviteKind? = nil) -> String {
    sender.defaultChannel(for: kind ?? self.kind)
  }
}

extension Profile {
  /// Whether two profiles hold the same facts, wherever they are written.
  fileprivate func saysTheSame(as other: Profile) -> Bool {
    // Two people hardly ever share a name, so this nearly always settles it.
    guard name.full.text == other.name.full.text else { return false }
    return facts.elementsEqual(other.facts) { $0.path == $1.path && $0.fact.text == $1.fact.text }
  }

  /// The kind of message that the ties of the profile ask for.
  public var kindOfMessage: InviteKind {
    if tie("accepted") != nil { return .followUp }
    return tie("invited_me") != nil ? .reply : .invite
  }

  /// The channel used unless another is asked for: for an invite the one that the account on
  /// LinkedIn allows, and LinkedIn's messages for an answer or a follow-up.
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
