import Batch
import Channels
import Comparing
import Diagnostics
import People
import Text
import Writing

/// A batch as a page: a card for each recipient, the message that is recommended.
///
/// A page has everybody on it, so that, unlike lines, it is kept in memory.
struct BatchPage {
  /// The one who writes.
  let sender: Profile
  /// The templates.
  let library: TemplateLibrary
  /// The request for the messages.
  let request: MessageRequest
  /// The channel that the user named; nil for the default of each recipient.
  let channel: String?
  /// The variant that the user named; nil for the best for each.
  let variant: String?
  /// Facts about every recipient, in place of those of their records.
  let overlay: Profile?
  /// The findings in the sender's profile and the library.
  let findings: [Diagnostic]
  /// What is known of those who were written to before.
  let ledger: LedgerUse

  /// Writes to everybody in some files, and prints the page.
  ///
  /// - Throws: the exit status, after its reason has been reported.
  func write(
    _ paths: [String], _ format: RecordFormat?, _ choices: [ColumnChoice], isStrict: Bool,
    _ console: Console
  ) throws {
    let names =
      channel.map { [$0] } ?? [InviteKind.invite, .reply].map { sender.defaultChannel(for: $0) }
    var channels: [Channel] = []
    for name in names where !channels.contains(where: { $0.name == name }) {
      channels.append(try request.channel(name, in: library, console))
    }
    let lists = try paths.map { try PeopleList($0, format: format, choices, console) }
    let warnings = lists.flatMap(\.warnings)
    let people = lists.flatMap(\.recipients)
    let scope = Comparer.Scope(
      variants: variant.map { [$0] }, best: 1, isOnDefaultChannel: channel == nil,
      keepsDrafts: people.count <= ComparisonPage.draftsAtMost, tellsImprovement: true)
    let comparer = Comparer(
      library: library, channels: channels, options: request.writingOptions(channels[0]),
      scope: scope)
    var tally = BatchTally()
    var recipients: [ComparedRecipient] = []
    var progress = ProgressLine(total: people.count)
    for (path, reading) in people {
      let reading = ledger.noting(reading.overlaid(by: overlay), kind: request.inviteKind)
      let recipient = comparer.compare(sender, to: reading, path: path)
      recipients.append(recipient)
      tally.count(recipient.outcome, record: recipients.count)
      progress.tell(done: recipients.count)
    }
    progress.end()
    let comparison = comparer.comparison(
      of: sender, with: recipients, findings: findings + warnings)
    console.report((findings + warnings).filter { $0.severity == .warning })
    // Two colons mean something else in the style of a page.
    try console.print(ComparisonPage(comparison).html, holdsCommands: true)
    console.say(tally.summary)
    guard tally.isComplete else { throw ExitStatus.fault }
    if isStrict, comparison.allFindings.contains(where: { $0.severity >= .warning }) {
      throw ExitStatus.fault
    }
  }
}

extension ComparedRecipient {
  /// The status of the message to them.
  fileprivate var outcome: Invite.Status {
    best?.invite.status ?? invites.first?.invite.status ?? (name == nil ? .invalid : .unavailable)
  }
}
