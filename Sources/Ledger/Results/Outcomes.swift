import Channels
import People
package import Statistics

/// What came of the first message to one person.
struct Outcome: Sendable {
  /// The first message.
  let message: RecordedMessage
  /// Whether it was an invitation, which is accepted or not.
  let isInvitation: Bool
  /// Whether the days in which an acceptance is waited for are over, and an export tells of them.
  let isKnown: Bool
  /// The same for answers, which only an export with messages tells.
  let isAnswerKnown: Bool
  /// Whether they accepted, and whether they did in those days.
  let isAccepted: Bool
  let isAcceptedInTime: Bool
  /// Whether they answered, and whether they did in those days.
  let isAnswered: Bool
  let isAnsweredInTime: Bool
}

extension History {
  /// The channels of which LinkedIn's export tells.
  private static let exported = [
    ChannelTable.defaultName, ChannelTable.messageName, "linkedin-premium", "inmail",
  ]

  /// What came of the first message to each person.
  ///
  /// A person counts once, by the first message: what came of a later one depends on it.
  ///
  /// - Parameters:
  ///   - wait: how many days an answer is waited for.
  ///   - today: the day that counts as today.
  ///   - channels: the channels, of which some carry invitations.
  func outcomes(
    after wait: Int, on today: LedgerDay, in channels: ChannelTable
  ) -> [Outcome] {
    let inviting = inviting(in: channels)
    let exported = channelNumbers { name in
      Self.exported.contains(name)
        || channels[name]?.accepts.contains(ChannelTable.defaultName) == true
    }
    return people.compactMap { person in
      guard !person.isJoined,
        let first = messages(to: person).first(where: { $0.kind != .followUp })
      else { return nil }
      let end = first.day + wait
      let isInvitation = first.kind == .invite && isChannel(of: first, among: inviting)
      // What comes by another way than LinkedIn no export tells: silence in the ledger is silence.
      let isOfExport = isChannel(of: first, among: exported)
      let until = isOfExport ? connectionsKnown ?? today : today
      // Without any export, what nobody logged did not happen.
      let hasExport = connectionsKnown != nil || messagesKnown != nil
      let answersUntil = isOfExport && hasExport ? messagesKnown : today
      func isIn(_ day: LedgerDay?) -> Bool { day.map { $0 < end } ?? false }
      // What was taken back in the meantime nobody could accept any more.
      let isTakenBack =
        person.withdrawn.map { $0 >= first.day && $0 < end } ?? false && person.accepted == nil
      return Outcome(
        message: first, isInvitation: isInvitation,
        isKnown: end <= until && !isTakenBack && (person.unknown == nil || person.accepted != nil),
        isAnswerKnown: answersUntil.map { end <= $0 } ?? false && !isTakenBack,
        isAccepted: person.accepted != nil, isAcceptedInTime: isIn(person.accepted),
        isAnswered: person.firstAnswer != nil, isAnsweredInTime: isIn(person.firstAnswer))
    }
  }
}

/// How many of some people accepted, or answered.
package struct OutcomeCount: Hashable, Sendable {
  /// How many were sent a message that can be accepted or answered.
  package private(set) var sent = 0
  /// Of those whose outcome is known, how many did it.
  package private(set) var known = Proportion(0, of: 0)
  /// Of those whose outcome is known, how many did it in the days that are waited.
  package private(set) var inTime = Proportion(0, of: 0)
  /// How many did it of those whose days are not over yet.
  package private(set) var early = 0

  /// Counts one person.
  mutating func add(isKnown: Bool, isDone: Bool, isInTime: Bool) {
    sent += 1
    if isKnown {
      known = Proportion(known.successes + (isDone ? 1 : 0), of: known.of + 1)
      inTime = Proportion(inTime.successes + (isInTime ? 1 : 0), of: inTime.of + 1)
    } else if isDone {
      early += 1
    }
  }
}
