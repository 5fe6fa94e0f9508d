package import People
import Text

/// All that a ledger tells: the people, what was sent to them, and what came of it.
///
/// The lines are taken one after the other, in the order of the file, which need not be that of the
/// days. What comes twice counts once.
package struct History: Sendable {
  /// The people, in the order in which the ledger first names them.
  package private(set) var people: [Correspondent] = []
  /// The messages, in the order of the file, and those that were not sent after all.
  private var messages: [RecordedMessage] = []
  /// The day until which exports tell who has accepted; nil where none was read.
  package private(set) var connectionsKnown: LedgerDay?
  /// The day until which exports tell who has answered; nil where none was read.
  package private(set) var messagesKnown: LedgerDay?
  /// The names that messages share.
  private var names = SharedNames()
  /// Each person, by a hash of their addresses.
  private var byAddress: [UInt64: Int32] = [:]
  /// The people of each name, by a hash of it; nil until it is asked for.
  private var namesakes: Namesakes?
  /// Whether somebody has no address, so that a new address may be theirs.
  private var hasAddressless = false

  /// A history of nothing.
  package init() {}

  /// Takes the next entry in.
  package mutating func add(_ entry: LedgerEntry) {
    if case .synced(let holdsConnections, let holdsMessages) = entry.event {
      if holdsConnections { connectionsKnown = max(connectionsKnown ?? entry.day, entry.day) }
      if holdsMessages { messagesKnown = max(messagesKnown ?? entry.day, entry.day) }
      return
    }
    guard let person = entry.person else { return }
    if person.address == nil || hasAddressless { prepareLookup() }
    let index = index(of: person) ?? append(person)
    note(person, of: index)
    switch entry.event {
    case .sent(let message): add(message, on: entry.day, to: index)
    case .accepted: people[index].accepted = min(people[index].accepted ?? entry.day, entry.day)
    case .answered:
      if people[index].lastAnswer.map({ $0 <= entry.day }) ?? true {
        people[index].lastBeforeAnswer = Int32(messages.count)
      }
      people[index].firstAnswer = min(people[index].firstAnswer ?? entry.day, entry.day)
      people[index].lastAnswer = max(people[index].lastAnswer ?? entry.day, entry.day)
    case .withdrawn: people[index].withdrawn = max(people[index].withdrawn ?? entry.day, entry.day)
    case .unsent(let day, let channel, let kind):
      let key = MessageKey(
        person: Int32(index), day: day, channel: names.number(of: channel), kind: kind)
      takeBack(key, from: index)
    case .unknown(let reason):
      people[index].unknown = UnknownOutcome(day: entry.day, reason: reason)
    case .joined(let was): join(was, to: index)
    case .synced: break
    }
  }

  // MARK: Who is who

  /// The number of the one that an entry is about; nil where the ledger does not know them.
  ///
  /// By name it is who has that name and no other address or company, if it is one alone.
  package func index(of person: LedgerPerson) -> Int? {
    if let hash = person.addressHash, let known = byAddress[hash] { return resolved(Int(known)) }
    guard person.address == nil || hasAddressless else { return nil }
    let company = person.companyKey
    let matches = Set(named(person).map { resolved($0) }).filter { index in
      person.address == nil || people[index].person.address == nil
    }
    // The one of whom no more is known than is asked for was meant before, too.
    let exact = matches.filter {
      people[$0].person.address == nil && people[$0].person.companyKey == company
    }
    if let exact = Self.only(exact) { return exact }
    guard company != nil else { return Self.only(matches) }
    let same = matches.filter { people[$0].person.companyKey == company }
    return Self.only(same) ?? Self.only(matches.filter { people[$0].person.company == nil })
  }

  private static func only(_ indices: Set<Int>) -> Int? {
    indices.count == 1 ? indices.first : nil
  }

  /// All whose name is that of a person; of very many only those of the same company.
  package func named(_ person: LedgerPerson) -> [Int] {
    (namesakes ?? Namesakes(people.lazy.map(\.person))).numbers(of: person)
  }

  /// Makes ready for people to be looked for by name.
  package mutating func prepareLookup() {
    if namesakes == nil { namesakes = Namesakes(people.lazy.map(\.person)) }
  }

  private mutating func append(_ person: LedgerPerson) -> Int {
    let index = people.count
    people.append(Correspondent(person))
    namesakes?.add(person, index)
    if person.address == nil { hasAddressless = true }
    return index
  }

  /// Learns the address and the company of somebody who was known without.
  private mutating func note(_ person: LedgerPerson, of index: Int) {
    if let address = person.address {
      byAddress[LedgerPerson.hash(address)] = Int32(index)
      if people[index].person.address == nil { people[index].person.address = address }
    }
    if people[index].person.company == nil, person.company != nil {
      people[index].person.company = person.company
      namesakes?.add(people[index].person, index)
    }
  }

  /// Makes an earlier address that of the same person.
  private mutating func join(_ address: String, to index: Int) {
    let hash = LedgerPerson.hash(address)
    // With another address the next export may tell.
    people[index].unknown = nil
    if people[index].person.address == nil { people[index].person.address = address }
    let former = byAddress[hash].map { shortened(Int($0)) }
    byAddress[hash] = Int32(index)
    guard let former, former != index else { return }
    people[index].take(people[former])
    people[former].joined = Int32(index)
    // The messages of both are one chain: those of the other come first.
    if let first = people[former].first, let last = people[former].last {
      messages[Int(first)].previous = people[index].last
      people[index].last = last
      people[index].first = people[index].first ?? first
    }
    (people[former].first, people[former].last) = (nil, nil)
  }

  /// The one whom somebody was joined to, at the end of all joins.
  private func resolved(_ index: Int) -> Int {
    var index = index
    // Each join leads to somebody who was not joined before, so that there is no circle.
    while let next = people[index].joined { index = Int(next) }
    return index
  }

  /// The one whom somebody was joined to; whoever is on the way leads there at once from now on.
  private mutating func shortened(_ index: Int) -> Int {
    let end = resolved(index)
    var index = index
    while let next = people[index].joined, Int(next) != end {
      people[index].joined = Int32(end)
      index = Int(next)
    }
    return end
  }

  // MARK: Messages

  /// Adds a message; one of the same day, kind and channel takes the place of the other.
  private mutating func add(_ message: SentMessage, on day: LedgerDay, to index: Int) {
    let record = RecordedMessage(
      day: day, channel: names.number(of: message.channel),
      variant: message.variant.map { names.number(of: $0) },
      tie: message.tie.map { names.number(of: $0) }, kind: message.kind,
      hasText: message.hasText, words: message.words, previous: people[index].last)
    let key = MessageKey(
      person: Int32(index), day: day, channel: record.channel, kind: message.kind)
    if !message.isAgain, let number = byKey[key], messages[Int(number)].isSent {
      let previous = messages[Int(number)].previous
      messages[Int(number)] = record
      messages[Int(number)].previous = previous
      return
    }
    let number = Int32(messages.count)
    byKey[key] = number
    people[index].last = number
    if people[index].first == nil { people[index].first = number }
    messages.append(record)
  }

  /// Takes back a message to somebody, because it was not sent.
  private mutating func takeBack(_ key: MessageKey, from index: Int) {
    // After a join the message may be known under the number that its reader had before.
    let number =
      byKey[key].map { Int($0) }
      ?? numbered(of: people[index]).first { _, message in
        message.day == key.day && message.channel == key.channel && message.kind == key.kind
      }?.0
    if let number { messages[number].isSent = false }
  }

  /// What tells a message from the others: two of one key are one, unless the second is said to be
  /// another.
  private struct MessageKey: Hashable, Sendable {
    let person: Int32
    let day: LedgerDay
    let channel: UInt32
    let kind: InviteKind
  }

  /// The last message of each key.
  private var byKey: [MessageKey: Int32] = [:]

  /// The messages to somebody with their numbers, those that the file has last first.
  private func numbered(of person: Correspondent) -> some Sequence<(Int, RecordedMessage)> {
    sequence(
      state: person.last,
      next: { (last: inout Int32?) -> (Int, RecordedMessage)? in
        guard let number = last else { return nil }
        let message = messages[Int(number)]
        last = message.previous
        return (Int(number), message)
      })
  }

  /// The messages that were sent, in the order of the file.
  package var sent: some Sequence<RecordedMessage> { messages.lazy.filter(\.isSent) }

  /// The first day on which something was sent; nil where nothing was.
  package var firstDay: LedgerDay? { sent.map(\.day).min() }

  /// The messages to somebody, by day.
  package func messages(to person: Correspondent) -> [RecordedMessage] {
    // Most have one message, which needs no order.
    if let last = person.last, last == person.first {
      let message = messages[Int(last)]
      return message.isSent ? [message] : []
    }
    return numbered(of: person).filter(\.1.isSent).sorted { ($0.1.day, $0.0) < ($1.1.day, $1.0) }
      .map(\.1)
  }

  /// For each number of a name whether a condition holds of the channel of that name.
  func channelNumbers(where condition: (String) -> Bool) -> [Bool] { names.map(condition) }

  /// Whether one of the numbers of `channelNumbers(where:)` is that of the channel of a message.
  func isChannel(of message: RecordedMessage, among numbers: [Bool]) -> Bool {
    numbers[Int(message.channel)]
  }

  /// The names of the channel, the template and the tie of a message as numbers, -1 for none.
  func numbers(of message: RecordedMessage) -> (channel: Int, variant: Int, tie: Int) {
    (
      Int(message.channel), message.variant.map { Int($0) } ?? -1,
      message.tie.map { Int($0) } ?? -1
    )
  }

  /// The name of a number of `numbers(of:)`; nil for none.
  func name(of number: Int) -> String? { number < 0 ? nil : names[UInt32(number)] }

  /// The channel of a message.
  package func channel(of message: RecordedMessage) -> String { names[message.channel] }

  /// Whether nothing was sent to somebody since they wrote last: what came on the same day is told
  /// apart by the order of the lines.
  package func isTurn(of person: Correspondent) -> Bool {
    guard let answer = person.lastAnswer else { return false }
    return !numbered(of: person).contains { number, message in
      message.isSent
        && (message.day > answer
          || message.day == answer && number >= person.lastBeforeAnswer ?? 0)
    }
  }

  /// The template of a message; nil for a text by hand.
  package func variant(of message: RecordedMessage) -> String? {
    message.variant.map { names[$0] }
  }

  /// The tie that a message speaks of; nil for none.
  package func tie(of message: RecordedMessage) -> String? { message.tie.map { names[$0] } }
}

/// Somebody who was written to, or who has written.
package struct Correspondent: Sendable {
  /// Who it is.
  package fileprivate(set) var person: LedgerPerson
  /// The day on which they accepted.
  package fileprivate(set) var accepted: LedgerDay?
  /// The first and the last day on which they wrote.
  package fileprivate(set) var firstAnswer: LedgerDay?
  package fileprivate(set) var lastAnswer: LedgerDay?
  /// Why an export does not tell what came of the invitation; nil where it does.
  package fileprivate(set) var unknown: UnknownOutcome?
  /// The last day on which an invitation was taken back.
  package fileprivate(set) var withdrawn: LedgerDay?
  /// How many messages the file has before the line that says when they last wrote.
  fileprivate var lastBeforeAnswer: Int32?
  /// The numbers of the ends of the chain of messages to them.
  fileprivate var first: Int32?
  fileprivate var last: Int32?
  /// The number of the one they are known as now.
  fileprivate var joined: Int32?

  fileprivate init(_ person: LedgerPerson) { self.person = person }

  /// Whether they are known under another number now.
  package var isJoined: Bool { joined != nil }

  /// Takes what came of the messages to another one, who is the same person.
  fileprivate mutating func take(_ other: Correspondent) {
    func earliest(_ first: LedgerDay?, _ second: LedgerDay?) -> LedgerDay? {
      [first, second].compactMap(\.self).min()
    }
    func latest(_ first: LedgerDay?, _ second: LedgerDay?) -> LedgerDay? {
      [first, second].compactMap(\.self).max()
    }
    accepted = earliest(accepted, other.accepted)
    firstAnswer = earliest(firstAnswer, other.firstAnswer)
    if other.lastAnswer.map({ answer in lastAnswer.map { $0 < answer } ?? true }) ?? false {
      lastBeforeAnswer = other.lastBeforeAnswer
    }
    lastAnswer = latest(lastAnswer, other.lastAnswer)
    withdrawn = latest(withdrawn, other.withdrawn)
    unknown = unknown ?? other.unknown
    person.company = person.company ?? other.person.company
  }
}

/// That an export does not tell what came of an invitation.
package struct UnknownOutcome: Hashable, Sendable {
  /// The day of the export.
  package let day: LedgerDay
  /// The name of the reason.
  package let reason: String
}

/// A message that a ledger has, with its names as numbers: there may be a hundred thousand.
package struct RecordedMessage: Sendable {
  /// The day.
  package let day: LedgerDay
  fileprivate let channel: UInt32
  fileprivate let variant: UInt32?
  fileprivate let tie: UInt32?
  /// The kind of message.
  package let kind: InviteKind
  /// Whether it had a text.
  package let hasText: Bool
  /// A hash of its words, where it was asked for.
  package let words: UInt64?
  /// Whether it was sent.
  fileprivate var isSent = true
  /// The message before it to the same person.
  fileprivate var previous: Int32?
}
