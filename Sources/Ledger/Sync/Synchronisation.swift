package import Channels
import People

/// What an export adds to a ledger, and what it could not tell.
package struct Synchronisation: Sendable {
  /// The entries that are new.
  package private(set) var entries: [LedgerEntry] = []
  /// The people of whom it could not tell.
  package private(set) var unknown: [Unknown] = []
  /// How many people accepted, how many wrote, and how many messages were sent by hand.
  package private(set) var accepted = 0
  package private(set) var answered = 0
  package private(set) var followUps = 0
  /// How many invitations are not accepted.
  package private(set) var pending = 0

  /// Somebody of whom the export does not tell whether they accepted.
  package struct Unknown: Hashable, Sendable {
    /// Who it is.
    package let person: LedgerPerson
    /// The reason.
    package let reason: Reason
  }

  /// Why an export does not tell.
  package enum Reason: Hashable, Sendable {
    /// They were connected before the invitation.
    case connectedBefore(LedgerDay)
    /// Several connections could be the one.
    case several(Int)
    /// Several people of that name wrote.
    case severalWrote
    /// A connection of that name works elsewhere.
    case otherCompany(String, LedgerDay)
    /// A connection of that name has another address.
    case otherAddress(String, LedgerDay)
  }

  /// What the ledger knows, with what the connections add to it.
  private var history: History
  /// The numbers of those whose name several people have, so that it tells nobody.
  private var ambiguous: Set<Int> = []
  private let channels: ChannelTable

  /// Compares an export with a history.
  ///
  /// - Parameters:
  ///   - records: what the export says.
  ///   - history: what the ledger knows, with the words of its texts.
  ///   - until: the day of the export.
  ///   - channels: the channels, of which some carry invitations.
  package init(
    _ records: ExportRecords, with history: History, until day: LedgerDay,
    in channels: ChannelTable
  ) {
    var history = history
    history.prepareLookup()
    self.history = history
    self.channels = channels
    if let connections = records.connections { take(connections) }
    // Whose address is known by now is not taken for somebody else of the name.
    for entry in entries { self.history.add(entry) }
    let known = entries.count
    if let messages = records.messages { take(messages) }
    let holdsMessages = records.messages != nil
    let holdsConnections = records.connections != nil
    let isNew =
      holdsConnections && history.connectionsKnown.map { $0 < day } ?? true
      || holdsMessages && history.messagesKnown.map { $0 < day } ?? true
    // What cannot be told is kept as such: otherwise it would count as silence.
    for each in unknown {
      let before = self.history.index(of: each.person).flatMap { self.history.people[$0].unknown }
      if before?.reason != each.reason.name {
        entries.append(LedgerEntry(.unknown(reason: each.reason.name), on: day, each.person))
      }
    }
    if isNew {
      let event = LedgerEntry.Event.synced(
        holdsConnections: holdsConnections, holdsMessages: holdsMessages)
      entries.append(LedgerEntry(event, on: day))
    }
    for entry in entries.dropFirst(known) { self.history.add(entry) }
    pending = self.history.people.count { person in
      guard !person.isJoined, case .pending = self.history.stage(of: person, on: day, in: channels)
      else { return false }
      return true
    }
  }

  // MARK: Connections

  /// The last invitation to somebody; nil where there is none.
  private func invitation(to person: Correspondent) -> RecordedMessage? {
    person.isJoined
      ? nil : history.messages(to: person).last { history.isInvitation($0, in: channels) }
  }

  private mutating func take(_ connections: [ExportRecords.Connection]) {
    var found: [Int: [ExportRecords.Connection]] = [:]
    // Connections with the name of somebody, who differ from them in address or company.
    var near: [Int: [ExportRecords.Connection]] = [:]
    for connection in connections {
      if let index = history.index(of: connection.person) {
        found[index, default: []].append(connection)
      } else {
        for index in history.named(connection.person) {
          near[index, default: []].append(connection)
        }
      }
    }
    for (index, person) in history.people.enumerated() where person.accepted == nil {
      guard invitation(to: person) != nil else { continue }
      if let matches = found[index] {
        take(matches, of: index, person)
      } else if let other = near[index]?.first {
        unknown.append(Unknown(person: person.person, reason: Self.reason(person, other)))
      }
    }
  }

  private mutating func take(
    _ matches: [ExportRecords.Connection], of index: Int, _ person: Correspondent
  ) {
    let byAddress = matches.filter { connection in
      connection.person.address.map { $0 == person.person.address } ?? false
    }
    let sure = byAddress.isEmpty ? matches : byAddress
    guard let first = sure.first, sure.allSatisfy({ $0.person.address == first.person.address })
    else {
      ambiguous.insert(index)
      unknown.append(Unknown(person: person.person, reason: .several(sure.count)))
      return
    }
    let invitations = history.messages(to: person).filter { history.isInvitation($0, in: channels) }
    guard invitations.contains(where: { $0.day <= first.day }) else {
      unknown.append(Unknown(person: person.person, reason: .connectedBefore(first.day)))
      return
    }
    accepted += 1
    var known = person.person
    known.address = known.address ?? first.person.address
    entries.append(LedgerEntry(.accepted, on: first.day, known))
  }

  private static func reason(
    _ person: Correspondent, _ other: ExportRecords.Connection
  ) -> Reason {
    if let address = other.person.address, person.person.address != nil {
      return .otherAddress(address, other.day)
    }
    return .otherCompany(other.person.company ?? "", other.day)
  }

  // MARK: Messages

  /// The messages of an export from and to one person.
  private struct Conversation {
    var messages: [(message: ExportRecords.Message, isTheirs: Bool)] = []
    /// The addresses of those of the name who wrote.
    var pages: Set<String> = []
  }

  private mutating func take(_ messages: [ExportRecords.Message]) {
    var conversations: [Int: Conversation] = [:]
    for message in messages {
      if let index = history.index(of: message.from) {
        conversations[index, default: Conversation()].messages.append((message, true))
        if let page = message.from.address { conversations[index]?.pages.insert(page) }
      } else if !message.to.name.isEmpty || message.to.address != nil,
        let index = history.index(of: message.to)
      {
        conversations[index, default: Conversation()].messages.append((message, false))
      }
    }
    for (index, conversation) in conversations.sorted(by: { $0.key < $1.key }) {
      let person = history.people[index]
      guard let opening = history.messages(to: person).first else { continue }
      if person.person.address == nil, conversation.pages.count > 1 {
        if ambiguous.insert(index).inserted {
          unknown.append(Unknown(person: person.person, reason: .severalWrote))
        }
      }
      guard !ambiguous.contains(index) else { continue }
      take(conversation.messages, of: person, after: opening)
    }
  }

  /// Adds the first and the last answer, and what was written without this program, in their order.
  private mutating func take(
    _ messages: [(message: ExportRecords.Message, isTheirs: Bool)], of person: Correspondent,
    after opening: RecordedMessage
  ) {
    let sorted = messages.filter { $0.message.day >= opening.day }
      .sorted { ($0.message.day, $0.message.time) < ($1.message.day, $1.message.time) }
    let theirs = sorted.filter(\.isTheirs).map(\.message.day)
    let isFirstNew =
      theirs.first.map { day in person.firstAnswer.map { day < $0 } ?? true } ?? false
    let isLastNew = theirs.last.map { day in person.lastAnswer.map { day > $0 } ?? true } ?? false
    if isFirstNew || isLastNew { answered += 1 }
    let own = followUps(among: sorted.filter { !$0.isTheirs }.map(\.message), to: person, opening)
    var events = own.map { (day: $0.day, time: $0.time, event: LedgerEntry.Event.sent($0.sent)) }
    let answers = sorted.filter(\.isTheirs).map(\.message)
    if isFirstNew, let first = answers.first { events.append((first.day, first.time, .answered)) }
    if isLastNew, let last = answers.last, !isFirstNew || last.day > answers[0].day {
      events.append((last.day, last.time, .answered))
    }
    for each in events.sorted(by: { ($0.day, $0.time) < ($1.day, $1.time) }) {
      entries.append(LedgerEntry(each.event, on: each.day, person.person))
    }
    followUps += own.count
  }

  /// The messages to somebody that were written without this program.
  private func followUps(
    among messages: [ExportRecords.Message], to person: Correspondent, _ opening: RecordedMessage
  ) -> [(day: LedgerDay, time: String, sent: SentMessage)] {
    let known = history.messages(to: person)
    let isInvited = history.isInvitation(opening, in: channels)
    var days: Set<LedgerDay> = []
    return messages.enumerated().compactMap { number, message in
      let isKnown = known.contains { other in
        if let words = other.words, words == message.words { return true }
        // A text may be changed before it is sent, and the export counts its days in UTC.
        return other.kind != .invite && abs(other.day - message.day) <= 1
      }
      // The note of an invitation that was accepted begins the conversation.
      let isNote =
        isInvited && number == 0 && opening.hasText
        && person.accepted.map { message.day <= $0 } ?? true
      // One who was not invited was sent the first message itself.
      let isOpening = !isInvited && abs(message.day - opening.day) <= 1
      guard !isKnown, !isNote, !isOpening, days.insert(message.day).inserted else { return nil }
      return (
        message.day, message.time,
        SentMessage(channel: ChannelTable.messageName, kind: .followUp, hasText: true)
      )
    }
  }
}

private func < (left: (LedgerDay, String), right: (LedgerDay, String)) -> Bool {
  left.0 == right.0 ? left.1 < right.1 : left.0 < right.0
}
