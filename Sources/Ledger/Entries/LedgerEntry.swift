package import People
import Text

/// One line of a ledger: what happened to one person on one day.
package struct LedgerEntry: Sendable {
  /// What happened.
  package var event: Event
  /// The day.
  package var day: LedgerDay
  /// Whom it is about; nil for what is about nobody.
  package var person: LedgerPerson?

  /// An entry.
  package init(_ event: Event, on day: LedgerDay, _ person: LedgerPerson? = nil) {
    self.event = event
    self.day = day
    self.person = person
  }

  /// What a line tells.
  package enum Event: Sendable {
    /// You sent a message.
    case sent(SentMessage)
    /// They accepted an invitation.
    case accepted
    /// They wrote to you.
    case answered
    /// You took an invitation back.
    case withdrawn
    /// An export does not tell what came of the invitation, for a reason of this name.
    case unknown(reason: String)
    /// A message to them was not sent after all: the one of that day, channel and kind.
    case unsent(day: LedgerDay, channel: String, kind: InviteKind)
    /// They were known by another address before.
    case joined(was: String)
    /// An export was read that tells until that day who accepted, and who wrote.
    case synced(holdsConnections: Bool, holdsMessages: Bool)

    /// The name of the event in a line.
    package var name: String {
      switch self {
      case .sent: "sent"
      case .accepted: "accepted"
      case .answered: "answered"
      case .withdrawn: "withdrawn"
      case .unknown: "unknown"
      case .unsent: "unsent"
      case .joined: "joined"
      case .synced: "synced"
      }
    }
  }
}

/// A message that was sent.
package struct SentMessage: Hashable, Sendable {
  /// The channel.
  package var channel: String
  /// The kind of message.
  package var kind: InviteKind
  /// The template; nil for a text by hand.
  package var variant: String?
  /// The tie that it speaks of; nil for none.
  package var tie: String?
  /// Whether it had a text: an invitation can go without.
  package var hasText: Bool
  /// Whether it is meant beside another one of the same day, rather than in its place.
  package var isAgain = false
  /// The text; nil where it is not kept.
  package var text: String?
  /// A hash of the words of the text; nil where it is not kept.
  package var words: UInt64?

  /// A message that was sent.
  package init(
    channel: String, kind: InviteKind, variant: String? = nil, tie: String? = nil, hasText: Bool,
    isAgain: Bool = false, text: String? = nil
  ) {
    self.channel = channel
    self.kind = kind
    self.variant = variant
    self.tie = tie
    self.hasText = hasText
    self.isAgain = isAgain
    self.text = text
    words = text.map { Self.hash($0) }
  }

  /// A hash of the words of a text, whatever stands between them.
  package static func hash(_ text: String) -> UInt64 {
    var hash = StableHash()
    for word in text.split(whereSeparator: \.isWhitespace) { hash.combine(String(word)) }
    return hash.value
  }
}

extension LedgerEntry {
  /// The line of the entry, without a line feed.
  package var line: String {
    var members = [
      JSON.Member("what", .text(event.name)),
      JSON.Member("on", .text(day.date.description)),
    ]
    if let person {
      members.append(JSON.Member("name", .text(person.name)))
      if let company = person.company { members.append(JSON.Member("company", .text(company))) }
      if let address = person.address { members.append(JSON.Member("address", .text(address))) }
    }
    switch event {
    case .sent(let message): members += message.members
    case .unknown(let reason): members.append(JSON.Member("reason", .text(reason)))
    case .joined(let was): members.append(JSON.Member("was", .text(was)))
    case .synced(let holdsConnections, let holdsMessages):
      members.append(JSON.Member("connections", .bool(holdsConnections)))
      members.append(JSON.Member("messages", .bool(holdsMessages)))
    case .unsent(let day, let channel, let kind):
      members += [
        JSON.Member("sent", .text(day.date.description)), JSON.Member("channel", .text(channel)),
        JSON.Member("kind", .text(kind.rawValue)),
      ]
    case .accepted, .answered, .withdrawn: break
    }
    return JSON.object(members).line
  }
}

extension SentMessage {
  fileprivate var members: [JSON.Member] {
    var members = [
      JSON.Member("channel", .text(channel)),
      JSON.Member("kind", .text(kind.rawValue)),
      JSON.Member("variant", JSON(variant)),
      JSON.Member("tie", JSON(tie)),
      JSON.Member("note", .bool(hasText)),
    ]
    if isAgain { members.append(JSON.Member("again", .bool(true))) }
    if let text { members.append(JSON.Member("text", .text(text))) }
    return members
  }
}

/// The first line of a ledger, by which it is known.
package struct LedgerHeader: Hashable, Sendable {
  /// Whether texts are kept.
  package var keepsTexts: Bool
  /// The number of the format; a later program may write a greater one.
  var version = Self.known

  /// The number of the format that this program knows.
  static let known = 1

  /// The name of the program whose ledger it is.
  static let name = "invite"

  /// The header of a new ledger.
  package init(keepsTexts: Bool) { self.keepsTexts = keepsTexts }

  /// The line, without a line feed.
  package var line: String {
    JSON.object([
      JSON.Member("ledger", .text(Self.name)),
      JSON.Member("version", .integer(version)),
      JSON.Member("texts", .bool(keepsTexts)),
    ]).line
  }

  /// Whether a line is the start of a header that was not written to its end.
  static func isStart(_ line: ArraySlice<UInt8>) -> Bool {
    [true, false].contains { LedgerHeader(keepsTexts: $0).line.utf8.starts(with: line) }
  }
}
