package import Channels
import People

/// How much of a budget has been used in the days that count.
package struct BudgetUse: Hashable, Sendable {
  /// The channel.
  package let channel: String
  /// The budget.
  package let budget: Budget
  /// How many messages it counts in those days.
  package let used: Int
  /// The day on which one more may be sent; nil where one may be now, or never.
  package let nextFree: LedgerDay?

  /// The day on which one more may be sent, where none may be now.
  fileprivate static func nextFree(_ days: [LedgerDay], _ budget: Budget) -> LedgerDay? {
    guard budget.amount > 0, days.count >= budget.amount else { return nil }
    return days.sorted()[days.count - budget.amount] + budget.days
  }

  /// How many may still be sent; 0 where more were than the budget allows.
  package var left: Int { max(0, budget.amount - used) }
}

extension History {
  /// How much of each budget of a channel has been used.
  ///
  /// Channels that take the same templates belong to one account, so that what was sent on one
  /// counts on the other, too.
  package func uses(
    of channel: Channel, on today: LedgerDay, in channels: ChannelTable
  ) -> [BudgetUse] {
    channel.budgets.map { budget in
      let first = today + (1 - budget.days)
      var days: [LedgerDay] = []
      for message in sent where (first...max(first, today)).contains(message.day) {
        guard
          let other = channels[self.channel(of: message)],
          other.name == channel.name || other.accepts.contains(channel.name)
            || channel.accepts.contains(other.name)
        else { continue }
        let counts =
          switch budget.of {
          case .notes: message.kind == .invite && message.hasText
          case .invitations: message.kind == .invite
          case .messages: true
          }
        if counts { days.append(message.day) }
      }
      return BudgetUse(
        channel: channel.name, budget: budget, used: days.count,
        nextFree: BudgetUse.nextFree(days, budget))
    }
  }
}
