package import Channels
import People

/// How far it has come with somebody who was written to.
package enum Stage: Hashable, Sendable {
  /// An invitation was sent, and is not accepted.
  case pending(since: LedgerDay)
  /// An invitation was sent, and an export does not tell what came of it.
  case unknown(since: LedgerDay, reason: String)
  /// A message was sent, and it is too soon for another one; `until` is nil where none will be due.
  case waiting(since: LedgerDay, until: LedgerDay?)
  /// A follow-up can be sent, the `number`th since they were last heard of.
  case due(since: LedgerDay, number: Int)
  /// They wrote; it is `isYourTurn` where nothing was sent to them after that day.
  case answered(on: LedgerDay, isYourTurn: Bool)
  /// The follow-ups were not answered: there are no more.
  case ended(since: LedgerDay)
  /// You took the invitation back.
  case withdrawn(on: LedgerDay)
  /// They were heard of, and nothing was sent to them.
  case unwritten

  /// The name of the stage.
  package var name: String {
    switch self {
    case .pending: "pending"
    case .unknown: "unknown"
    case .waiting: "waiting"
    case .due: "due"
    case .answered: "answered"
    case .ended: "ended"
    case .withdrawn: "withdrawn"
    case .unwritten: "unwritten"
    }
  }
}

extension History {
  /// How far it has come with somebody.
  ///
  /// - Parameters:
  ///   - person: who was written to.
  ///   - today: the day that counts as today; what comes after it counts too.
  ///   - channels: the channels, of which some carry invitations.
  package func stage(
    of person: Correspondent, on today: LedgerDay, in channels: ChannelTable
  ) -> Stage {
    stage(of: person, on: today, inviting: inviting(in: channels))
  }

  /// The channels that carry invitations, by the numbers of their names.
  func inviting(in channels: ChannelTable) -> [Bool] {
    channelNumbers { channels[$0]?.traits.contains(.invitation) == true }
  }

  /// How far it has come with somebody, where the channels that carry invitations are known.
  func stage(of person: Correspondent, on today: LedgerDay, inviting: [Bool]) -> Stage {
    let messages = messages(to: person)
    guard let last = messages.last else { return .unwritten }
    if let withdrawn = person.withdrawn, withdrawn >= last.day, person.accepted == nil,
      person.lastAnswer == nil
    {
      return .withdrawn(on: withdrawn)
    }
    if let answer = person.lastAnswer {
      return .answered(on: answer, isYourTurn: isTurn(of: person))
    }
    let opening = messages.last { $0.kind != .followUp } ?? messages[0]
    let silent = messages.filter { $0.kind == .followUp && $0.day >= opening.day }
    // Whoever was sent a follow-up must have accepted, even if nobody logged that.
    let isInvitation = opening.kind == .invite && isChannel(of: opening, among: inviting)
    if silent.isEmpty, person.accepted == nil, isInvitation {
      if let unknown = person.unknown, unknown.day >= opening.day {
        return .unknown(since: opening.day, reason: unknown.reason)
      }
      return .pending(since: opening.day)
    }
    guard let latest = silent.last else {
      let since = person.accepted.map { max($0, opening.day) }
      let due =
        since.map { $0 + FollowUps.afterAcceptance } ?? opening.day + FollowUps.afterMessage
      return today < due
        ? .waiting(since: opening.day, until: due) : .due(since: due, number: 1)
    }
    let next = latest.day + FollowUps.afterFollowUp
    let isLast = silent.count >= FollowUps.most
    if today < next { return .waiting(since: latest.day, until: isLast ? nil : next) }
    return isLast ? .ended(since: next) : .due(since: next, number: silent.count + 1)
  }

  /// Whether a message is an invitation that has to be accepted.
  package func isInvitation(_ message: RecordedMessage, in channels: ChannelTable) -> Bool {
    message.kind == .invite
      && channels[channel(of: message)]?.traits.contains(.invitation) == true
  }
}
