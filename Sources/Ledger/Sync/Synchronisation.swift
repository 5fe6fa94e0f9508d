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
    if let messages = records.messages { take(messages) }
    let holdsMessages = records.messages != nil
    let isNew =
      history.connectionsKnown.map { $0 < day } ?? true
      || holdsMessages && history.messagesKnown.map { $0 < day } ?? true
    unknown += ambiguous.sorted().compactMap { index in
      let person = self.history.people[index].person
      return unknown.contains { $0.person == person }
        ? nil : Unknown(person: person, reason: .severalWrote)
    }
    if records.connections != nil, isNew {
      entries.append(LedgerEntry(.synced(holdsMessages: holdsMessages), on: day))
    }
    let left = Set(accepting)
    pending = history.people.enumerated().count { index, person in
      !left.contains(index) && person.accepted == nil && invitation(to: person) != nil
    }
  }

  // MARK: Connections

  /// The numbers of those who accepted by this export.
  private var accepting: [Int] = []

  /// The last invitation to somebody; nil where there is none.
  private func invitation(to person: Correspondent) -> RecordedMessage? {
    person.isJoined
      ? nil : history.messages(to: person).last { history.isInvitation($0, in: channels) }
  }

  private mutating func take(_ connections: [ExportRecords.Connection]) {
    var found: [Int: [ExportRecords.Connection]] = [:]
    // Those of a name that is known, who are nobody that is known.
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
    guard let first = sure.first, sure.allSatisfy({ $0.day == first.day }) || sure.count == 1 else {
      ambiguous.insert(index)
      unknown.append(Unknown(person: person.person, reason: .several(sure.count)))
      return
    }
    let invitations = history.messages(to: person).filter { history.isInvitation($0, in: channels) }
    guard invitations.contains(where: { $0.day <= first.day }) else {
      unknown.append(Unknown(person: person.person, reason: .connectedBefore(first.day)))
      return
    }
    accepting.append(index)
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

  private mutating func take(_ messages: [ExportRecords.Message]) {
    var answers: [Int: (first: LedgerDay, last: LedgerDay)] = [:]
    var pages: [Int: Set<String>] = [:]
    var sent: [Int: [ExportRecords.Message]] = [:]
    for message in messages {
      if let index = history.index(of: message.from), let opening = opening(of: index) {
        guard message.day >= opening.day else { continue }
        if let page = message.from.address { pages[index, default: []].insert(page) }
        let known = answers[index] ?? (message.day, message.day)
        answers[index] = (min(known.first, message.day), max(known.last, message.day))
      } else if !message.to.name.isEmpty || message.to.address != nil,
        let index = history.index(of: message.to)
      {
        sent[index, default: []].append(message)
      }
    }
    for (index, person) in history.people.enumerated() {
      if person.person.address == nil, pages[index]?.count ?? 0 > 1 { ambiguous.insert(index) }
      guard !ambiguous.contains(index) else { continue }
      if let days = answers[index] {
        let first = person.firstAnswer.map { days.first < $0 } ?? true
        let last = person.lastAnswer.map { days.last > $0 } ?? (days.last > days.first)
        if first { entries.append(LedgerEntry(.answered, on: days.first, person.person)) }
        if last, !first || days.last > days.first {
          entries.append(LedgerEntry(.answered, on: days.last, person.person))
        }
        if first || last { answered += 1 }
      }
      add(sent[index] ?? [], to: index, person)
    }
  }

  /// The first message to somebody; nil where there is none.
  private func opening(of index: Int) -> RecordedMessage? {
    history.messages(to: history.people[index]).first
  }

  /// Adds the messages that were written without this program, as follow-ups.
  private mutating func add(
    _ messages: [ExportRecords.Message], to index: Int, _ person: Correspondent
  ) {
    let known = history.messages(to: person)
    guard let opening = known.first else { return }
    var days: Set<LedgerDay> = []
    for message in messages.sorted(by: { $0.day < $1.day }) {
      let isKnown = known.contains { other in
        // The export counts days in UTC, and the user by their own clock.
        other.words == message.words || abs(other.day - message.day) <= 1
      }
      // The note of an invitation is the first message of a conversation, and tells nothing new.
      let isNote =
        history.isInvitation(opening, in: channels)
        && person.accepted.map { message.day <= $0 } ?? true
      guard message.day > opening.day, !isKnown, !isNote, days.insert(message.day).inserted else {
        continue
      }
      followUps += 1
      var sent = SentMessage(channel: ChannelTable.messageName, kind: .followUp, hasText: true)
      sent.words = message.words
      entries.append(LedgerEntry(.sent(sent), on: message.day, person.person))
    }
  }
}
