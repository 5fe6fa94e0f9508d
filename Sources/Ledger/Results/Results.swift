package import Channels
import Statistics

/// What came of the messages, and how much of it can be told apart.
package struct Results: Sendable {
  /// The day that counts as today.
  package let today: LedgerDay
  /// How many days an answer is waited for; who is silent for less counts as unknown.
  package let wait: Int
  /// The day of the first message.
  package let since: LedgerDay?
  /// The day until which exports tell what happened; nil where none was read.
  package let knownUntil: LedgerDay?
  /// How many months of 30 days there are since the first message, one at least.
  let months: Double
  /// The day until which exports tell who answered; nil where none was read.
  let messagesUntil: LedgerDay?
  /// The outcomes: accepted, and answered.
  package let questions: [Question]

  /// Two weeks: what comes of an invitation mostly comes within days, and hardly any later.
  package static let usualWait = 14

  /// An outcome that is asked for.
  package struct Question: Sendable {
    /// Its name: `accepted` or `answered`.
    package let name: String
    /// Everybody.
    package let all: OutcomeCount
    /// How many people are first sent such a message in a month of 30 days.
    package let pace: Double
    /// Everybody by one thing after the other.
    package let groupings: [Grouping]
  }

  /// Everybody by one thing, such as the template.
  package struct Grouping: Sendable {
    /// The thing.
    package let by: Subject
    /// The groups, the greatest first.
    package let groups: [Group]
    /// Whether their rates can be told apart; nil where there are no two groups with an outcome.
    package let comparison: ResultComparison?
  }

  /// What people are grouped by.
  package enum Subject: String, CaseIterable, Sendable {
    case note
    case tie
    case template
    case channel
  }

  /// Those who have one thing in common.
  package struct Group: Sendable {
    /// The thing.
    package let name: String
    /// What came of the messages to them.
    package let count: OutcomeCount
  }

  /// The results of a history.
  ///
  /// - Parameters:
  ///   - history: all that the ledger tells.
  ///   - today: the day that counts as today.
  ///   - wait: how many days an answer is waited for.
  ///   - channels: the channels, of which some carry invitations.
  package init(of history: History, on today: LedgerDay, after wait: Int, in channels: ChannelTable)
  {
    self.today = today
    self.wait = wait
    since = history.firstDay
    knownUntil = history.connectionsKnown
    messagesUntil = history.messagesKnown
    let outcomes = history.outcomes(after: wait, on: today, in: channels)
    months = Double(max(30, since.map { today - $0 + 1 } ?? 30)) / 30
    var tables: [(name: String, table: OutcomeTable)] = [
      ("accepted", OutcomeTable()), ("answered", OutcomeTable()),
    ]
    for outcome in outcomes {
      let keys = history.keys(of: outcome)
      if outcome.isInvitation {
        tables[0].table.add(
          keys, isKnown: outcome.isKnown, isDone: outcome.isAccepted,
          isInTime: outcome.isAcceptedInTime)
      }
      tables[1].table.add(
        keys, isKnown: outcome.isAnswerKnown, isDone: outcome.isAnswered,
        isInTime: outcome.isAnsweredInTime)
    }
    // All that can be compared here, by and by, shares the one false alarm in twenty.
    let level = 0.05 / Double(tables.count * Subject.allCases.count)
    let months = months
    questions = tables.filter { $0.table.all.sent > 0 }.map { name, table in
      let pace = Double(table.all.sent) / months
      return Question(
        name: name, all: table.all, pace: pace,
        groupings: table.groupings(comparingAt: level, pace: pace) { subject, key in
          history.name(of: key, by: subject)
        })
    }
  }
}

extension History {
  /// The group that a person is in by each subject, as a number; nil for none.
  fileprivate func keys(of outcome: Outcome) -> GroupKeys {
    let numbers = numbers(of: outcome.message)
    let hasText = outcome.message.hasText
    // Only an invitation can be sent without a word, and then by no template.
    return GroupKeys(
      note: outcome.isInvitation ? (hasText ? 1 : 0) : nil, tie: numbers.tie,
      template: hasText ? numbers.variant : nil, channel: numbers.channel)
  }

  /// The name of a group.
  fileprivate func name(of key: Int, by subject: Results.Subject) -> String {
    switch subject {
    case .note: key == 1 ? "with a note" : "without a note"
    case .tie: name(of: key) ?? "no tie known"
    case .template: name(of: key) ?? "by hand"
    case .channel: name(of: key) ?? ""
    }
  }
}

/// The group that a person is in by each subject.
private struct GroupKeys {
  let note: Int?
  let tie: Int?
  let template: Int?
  let channel: Int?
}

/// The counts of an outcome in all groups, by subject and number.
private struct OutcomeTable {
  private(set) var all = OutcomeCount()
  /// In the order of the subjects.
  private var groups = Results.Subject.allCases.map { _ in [Int: OutcomeCount]() }

  mutating func add(_ keys: GroupKeys, isKnown: Bool, isDone: Bool, isInTime: Bool) {
    all.add(isKnown: isKnown, isDone: isDone, isInTime: isInTime)
    func count(_ subject: Int, _ key: Int?) {
      guard let key else { return }
      groups[subject][key, default: OutcomeCount()]
        .add(isKnown: isKnown, isDone: isDone, isInTime: isInTime)
    }
    count(0, keys.note)
    count(1, keys.tie)
    count(2, keys.template)
    count(3, keys.channel)
  }

  func groupings(
    comparingAt level: Double, pace: Double, naming name: (Results.Subject, Int) -> String
  ) -> [Results.Grouping] {
    zip(Results.Subject.allCases, groups).compactMap { subject, counts in
      guard !counts.isEmpty else { return nil }
      let sorted = counts.map { Results.Group(name: name(subject, $0.key), count: $0.value) }
        .sorted { ($1.count.sent, $0.name) < ($0.count.sent, $1.name) }
      return Results.Grouping(
        by: subject, groups: sorted,
        comparison: ResultComparison(sorted, level: level, pace: pace))
    }
  }
}
