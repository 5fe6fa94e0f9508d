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
  /// The people, those whom something is due to first.
  package let people: [Person]

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
    let people = history.people.compactMap { person -> Person? in
      let messages = person.isJoined ? [] : history.messages(to: person)
      guard let last = messages.last else { return nil }
      return Person(
        person: person.person, stage: history.stage(of: person, on: today, in: channels),
        accepted: person.accepted, last: last, channel: history.channel(of: last),
        variant: history.variant(of: last), count: messages.count)
    }
    self.people = people.enumerated().sorted { left, right in
      (left.element.stage.order, left.offset) < (right.element.stage.order, right.offset)
    }.map(\.element)
  }
}

extension Stage {
  /// The place among the stages: what asks for something comes first, the latest before what has waited
  /// longer.
  fileprivate var order: (Int, Int32) {
    switch self {
    case .due(let day, _): (0, -day.number)
    case .answered(let day, isYourTurn: true): (1, -day.number)
    case .pending(let day): (2, day.number)
    case .unknown(let day, _): (2, day.number)
    case .waiting(let day, let until): (3, (until ?? day).number)
    case .answered(let day, isYourTurn: false): (4, -day.number)
    case .ended(let day): (5, -day.number)
    case .withdrawn(let day): (6, -day.number)
    case .unwritten: (7, 0)
    }
  }
}

private func < (left: ((Int, Int32), Int), right: ((Int, Int32), Int)) -> Bool {
  left.0 == right.0 ? left.1 < right.1 : left.0 < right.0
}
