package import Diagnostics
package import Importing
import People
import Text

/// What an export of LinkedIn says about acceptance and answers.
///
/// `Connections.csv` tells since when somebody is connected, `messages.csv` who wrote what when.
/// `Invitations.csv` is not read: whether an accepted invitation stays in it is disputed.
package struct ExportRecords: Sendable {
  /// The connections; nil where no file of them was read.
  package private(set) var connections: [Connection]?
  /// The messages between two people, without drafts; nil where no file of them was read.
  package private(set) var messages: [Message]?
  /// The names of files whose meaning is disputed.
  package var disputed: [String] = []
  /// Warnings about rows that are passed over.
  package private(set) var findings: [Diagnostic] = []

  /// Somebody who is connected.
  package struct Connection: Sendable {
    /// Who it is.
    let person: LedgerPerson
    /// Since when.
    let day: LedgerDay
  }

  /// A message between the owner and one other.
  package struct Message: Sendable {
    /// The one who wrote it.
    let from: LedgerPerson
    /// The one whom it went to.
    let to: LedgerPerson
    /// The day, in UTC.
    let day: LedgerDay
    /// The time of the day, in a form that orders the messages of one.
    let time: String
    /// A hash of its words.
    let words: UInt64
  }

  /// Nothing that was read yet.
  package init() {}

  /// Reads a file of the export.
  ///
  /// - Throws: the faults of the file as a whole: `InputFault` or `Diagnostic`.
  package mutating func read(_ file: LinkedInRecords.File, _ bytes: [UInt8], name: String) throws {
    var findings: [Diagnostic] = []
    defer { self.findings += findings }
    switch file {
    case .connections:
      var found: [Connection] = []
      try LinkedInRecords.connections(bytes, name: name, finding: { findings.append($0) }) {
        found.append(
          Connection(
            person: LedgerPerson(name: $0.name, company: $0.company, address: $0.address),
            day: LedgerDay($0.connectedOn)))
      }
      connections = (connections ?? []) + found
    case .messages:
      var found: [Message] = []
      try LinkedInRecords.messages(bytes, name: name, finding: { findings.append($0) }) { message in
        // A group writes to nobody in particular, and a draft was not sent.
        guard !message.isDraft, message.to.count <= 1 else { return }
        found.append(
          Message(
            from: LedgerPerson(name: message.from, address: message.fromAddress),
            to: LedgerPerson(name: message.toName, address: message.to.first),
            day: LedgerDay(message.on), time: message.time,
            words: SentMessage.hash(message.text)))
      }
      messages = (messages ?? []) + found
    }
  }

  /// The last day of which the export tells anything; nil where it tells nothing.
  package var lastDay: LedgerDay? {
    ((connections ?? []).map(\.day) + (messages ?? []).map(\.day)).max()
  }

  /// The day in the name of an archive, `Basic_LinkedInDataExport_11-28-2026.zip`; nil in others.
  package static func day(inName name: String) -> LedgerDay? {
    guard let match = name.firstMatch(of: /_(\d\d)-(\d\d)-(\d\d\d\d)/),
      let month = Int(match.1), let day = Int(match.2), let year = Int(match.3)
    else { return nil }
    return PartialDate(year: year, month: month, day: day).map { LedgerDay($0) }
  }
}
