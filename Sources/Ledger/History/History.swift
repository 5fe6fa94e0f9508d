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
  private var byName: [UInt64: [Int32]]?
  /// Whether somebody has no address, so that a new address may be theirs.
  private var hasAddressless = false

  /// A history of nothing.
  package init() {}

  /// Takes the next entry in.
  package mutating func add(_ entry: LedgerEntry) {
    if case .synced(let holdsMessages) = entry.event {
      connectionsKnown = max(connectionsKnown ?? entry.day, entry.day)
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
      people[index].firstAnswer = min(people[index].firstAnswer ?? entry.day, entry.day)
      people[index].lastAnswer = max(people[index].lastAnswer ?? entry.day, entry.day)
    case .withdrawn: people[index].withdrawn = max(people[index].withdrawn ?? entry.day, entry.day)
    case .unsent: takeBack(from: index)
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
    let matches = Set(named(person).map { resolved($0) }).filter { index in
      let other = people[index].person
      return person.address == nil || other.address == nil
    }
    guard let company = person.companyKey else { return Self.only(matches) }
    let same = matches.filter { people[$0].person.companyKey == company }
    return Self.only(same) ?? Self.only(matches.filter { people[$0].person.company == nil })
  }

  private static func only(_ indices: Set<Int>) -> Int? {
    indices.count == 1 ? indices.first : nil
  }

  /// All whose name is that of a person.
  package func named(_ person: LedgerPerson) -> [Int] {
    ((byName ?? nameTable)[person.nameKey] ?? []).map { Int($0) }
  }

  /// Makes ready for people to be looked for by name.
  package mutating func prepareLookup() {
    if byName == nil { byName = nameTable }
  }

  private var nameTable: [UInt64: [Int32]] {
    var table: [UInt64: [Int32]] = [:]
    for (index, each) in people.enumerated() {
      table[each.person.nameKey, default: []].append(Int32(index))
    }
    return table
  }

  private mutating func append(_ person: LedgerPerson) -> Int {
    let index = people.count
    people.append(Correspondent(person))
    byName?[person.nameKey, default: []].append(Int32(index))
    if person.address == nil { hasAddressless = true }
    return index
  }

  /// Learns the address and the company of somebody who was known without.
  private mutating func note(_ person: LedgerPerson, of index: Int) {
    if let address = person.address {
      byAddress[LedgerPerson.hash(address)] = Int32(index)
      if people[index].person.address == nil { people[index].person.address = address }
    }
    if people[index].person.company == nil { people[index].person.company = person.company }
  }

  /// Makes an earlier address that of the same person.
  private mutating func join(_ address: String, to index: Int) {
    let hash = LedgerPerson.hash(address)
    let former = byAddress[hash].map { resolved(Int($0)) }
    byAddress[hash] = Int32(index)
    guard let former, former != index else { return }
    var other = people[former]
    people[index].take(&other)
    people[former] = other
    people[former].joined = Int32(index)
    // The messages of both are one chain, in the order of the file.
    let numbers = (numbered(of: other).map(\.0) + numbered(of: people[index]).map(\.0)).sorted()
    var previous: Int32?
    for number in numbers {
      messages[number].person = Int32(index)
      messages[number].previous = previous
      previous = Int32(number)
    }
    people[index].last = previous
    people[former].last = nil
  }

  /// The one whom somebody was joined to.
  private func resolved(_ index: Int) -> Int {
    var index = index
    // Each join leads to somebody who was not joined before.
    for _ in 0..<people.count {
      guard let next = people[index].joined else { break }
      index = Int(next)
    }
    return index
  }

  // MARK: Messages

  /// Adds a message; one of the same day, kind and channel takes the place of the other.
  private mutating func add(_ message: SentMessage, on day: LedgerDay, to index: Int) {
    let record = RecordedMessage(
      person: Int32(index), day: day, channel: names.number(of: message.channel),
      variant: message.variant.map { names.number(of: $0) },
      tie: message.tie.map { names.number(of: $0) }, kind: message.kind,
      hasText: message.hasText, words: message.words, previous: people[index].last)
    if !message.isAgain {
      for (number, other) in numbered(of: people[index])
      where other.day == day && other.kind == message.kind && other.channel == record.channel {
        let previous = other.previous
        messages[number] = record
        messages[number].previous = previous
        return
      }
    }
    people[index].last = Int32(messages.count)
    messages.append(record)
  }

  /// Takes back the message to somebody that the file has last, because it was not sent.
  private mutating func takeBack(from index: Int) {
    guard let last = people[index].last else { return }
    people[index].last = messages[Int(last)].previous
    messages[Int(last)].isSent = false
  }

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
    numbered(of: person).sorted { ($0.1.day, $0.0) < ($1.1.day, $1.0) }.map(\.1)
  }

  /// The channel of a message.
  package func channel(of message: RecordedMessage) -> String { names[message.channel] }

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
  /// The last day on which an invitation was taken back.
  package fileprivate(set) var withdrawn: LedgerDay?
  /// The number of the message that the file has last.
  fileprivate var last: Int32?
  /// The number of the one they are known as now.
  fileprivate var joined: Int32?

  fileprivate init(_ person: LedgerPerson) { self.person = person }

  /// Whether they are known under another number now.
  package var isJoined: Bool { joined != nil }

  /// Takes what came of the messages to another one, who is the same person.
  fileprivate mutating func take(_ other: inout Correspondent) {
    func earliest(_ first: LedgerDay?, _ second: LedgerDay?) -> LedgerDay? {
      [first, second].compactMap(\.self).min()
    }
    func latest(_ first: LedgerDay?, _ second: LedgerDay?) -> LedgerDay? {
      [first, second].compactMap(\.self).max()
    }
    accepted = earliest(accepted, other.accepted)
    firstAnswer = earliest(firstAnswer, other.firstAnswer)
    lastAnswer = latest(lastAnswer, other.lastAnswer)
    withdrawn = latest(withdrawn, other.withdrawn)
    person.company = person.company ?? other.person.company
  }
}

/// A message that a ledger has, with its names as numbers: there may be a hundred thousand.
package struct RecordedMessage: Sendable {
  /// The number of the one it was sent to.
  package fileprivate(set) var person: Int32
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

/// Names that many messages share, each kept once.
private struct SharedNames: Sendable {
  private var names: [String] = []
  private var numbers: [String: UInt32] = [:]

  mutating func number(of name: String) -> UInt32 {
    if let number = numbers[name] { return number }
    let number = UInt32(names.count)
    numbers[name] = number
    names.append(name)
    return number
  }

  subscript(number: UInt32) -> String { names[Int(number)] }
}
