package import Channels
import People

/// What is left, who is pending, and whose turn it is.
package struct Status: Sendable {
  /// The day that counts as today.
  package let today: LedgerDay
  /// How much of each budget has been used.
  package let budgets: [BudgetUse]
  /// The channels of the user's account without a budget for notes: none is counted there.
  package let freeOfNotes: [String]
  /// All that the ledger tells.
  private let history: History
  /// The numbers of the people with how far it has come, those whom something is due to first.
  private let listed: [(number: Int32, stage: Stage)]

  /// How far it has come with each, those whom something is due to first.
  package var stages: some Collection<Stage> { listed.lazy.map(\.stage) }

  /// The first people of a stage's title, and the number of all of them.
  ///
  /// Each is made when it is asked for: there may be a hundred thousand.
  func people(_ title: String, atMost most: Int) -> (first: [Person], count: Int) {
    let all = listed.lazy.filter { $0.stage.title == title }
    return (all.prefix(most).compactMap { person($0.number, $0.stage) }, all.count)
  }

  /// Goes through the people, those whom something is due to first.
  func forEach(_ body: (Person) throws -> Void) rethrows {
    for (number, stage) in listed { if let person = person(number, stage) { try body(person) } }
  }

  /// Somebody who was written to.
  package struct Person: Sendable {
    /// Who it is.
    package let person: LedgerPerson
    /// How far it has come.
    package let stage: Stage
    /// The day on which they accepted.
    package let accepted: LedgerDay?
    /// The last message to them.
    package let last: RecordedMessage
    /// Its channel.
    package let channel: String
    /// Its template; nil for a text by hand.
    package let variant: String?
    /// How many messages were sent to them.
    package let count: Int
  }

  /// The status of a history.
  ///
  /// - Parameters:
  ///   - history: all that the ledger tells.
  ///   - today: the day that counts as today.
  ///   - account: the channel of the user's invitations.
  ///   - channels: the channels.
  package init(
    of history: History, on today: LedgerDay, account: Channel, in channels: ChannelTable
  ) {
    self.today = today
    var accounts = [account]
    var known: Set<String> = [account.name]
    for message in history.sent {
      let name = history.channel(of: message)
      guard known.insert(name).inserted, let channel = channels[name], !channel.budgets.isEmpty,
        !accounts.contains(where: {
          $0.accepts.contains(name) || channel.accepts.contains($0.name)
        })
      else { continue }
      accounts.append(channel)
    }
    budgets = accounts.flatMap { history.uses(of: $0, on: today, in: channels) }
    freeOfNotes = accounts.filter { account in
      account.traits.contains(.invitation) && !account.budgets.contains { $0.of == .notes }
    }.map(\.name)
    self.history = history
    var stages: [Stage] = []
    var keys: [UInt64] = []
    let inviting = history.inviting(in: channels)
    for (number, person) in history.people.enumerated() {
      let stage =
        person.isJoined ? .unwritten : history.stage(of: person, on: today, inviting: inviting)
      stages.append(stage)
      if stage != .unwritten { keys.append(stage.order(of: number)) }
    }
    listed = keys.sorted().map { key in
      let number = Int32(truncatingIfNeeded: key & Stage.numbers)
      return (number, stages[Int(number)])
    }
  }

  private func person(_ number: Int32, _ stage: Stage) -> Person? {
    let person = history.people[Int(number)]
    let messages = history.messages(to: person)
    guard let last = messages.last else { return nil }
    return Person(
      person: person.person, stage: stage, accepted: person.accepted, last: last,
      channel: history.channel(of: last), variant: history.variant(of: last),
      count: messages.count)
  }
}

extension Stage {
  /// The bits of an order that are the number of a person.
  fileprivate static let numbers: UInt64 = 1 << 28 - 1

  /// The place of a person among all: what asks for something comes first, the latest before what has
  /// waited longer; then in the order of the ledger.
  fileprivate func order(of number: Int) -> UInt64 {
    let (group, day) = order
    // A day has 23 bits with its sign.
    let days = UInt64(Int64(day) + 1 << 23)
    return UInt64(group) << 56 | days << 28 | (UInt64(number) & Self.numbers)
  }

  /// The place among the stages, and the day by which those of one stage are ordered.
  private var order: (Int, Int32) {
    switch self {
    case .due(let day, _): (0, -day.number)
    case .answered(let day, isYourTurn: true): (1, -day.number)
    case .pending(let day): (2, day.number)
    case .unknown(let day, _): (3, day.number)
    case .waiting(let day, let until): (4, (until ?? day).number)
    case .answered(let day, isYourTurn: false): (5, -day.number)
    case .ended(let day): (6, -day.number)
    case .withdrawn(let day): (7, -day.number)
    case .unwritten: (8, 0)
    }
  }
}
