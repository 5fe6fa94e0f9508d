import People
import Testing

@testable import Ledger

/// Entries of a ledger, in short.
enum Entries {
  /// A day such as `2026-11-30`.
  static func day(_ text: String) -> LedgerDay {
    guard let date = PartialDate(text) else { fatalError("no day: \(text)") }
    return LedgerDay(date)
  }

  /// The first of the days that tests count from.
  static let start = day("2026-01-01")

  /// A message that was sent, some days after the start.
  static func sent(
    _ name: String, _ days: Int = 0, company: String? = nil, address: String? = nil,
    channel: String = "linkedin", kind: InviteKind = .invite, variant: String? = nil,
    tie: String? = nil, hasText: Bool = true, isAgain: Bool = false, text: String? = nil
  ) -> LedgerEntry {
    let message = SentMessage(
      channel: channel, kind: kind, variant: variant, tie: tie, hasText: hasText, isAgain: isAgain,
      text: text)
    return entry(.sent(message), name, days, company: company, address: address)
  }

  /// Something that happened, some days after the start.
  static func entry(
    _ event: LedgerEntry.Event, _ name: String, _ days: Int = 0, company: String? = nil,
    address: String? = nil
  ) -> LedgerEntry {
    LedgerEntry(
      event, on: start + days, LedgerPerson(name: name, company: company, address: address))
  }

  /// That a message of some days after the start was not sent.
  static func unsent(
    _ name: String, _ days: Int = 0, address: String? = nil, channel: String = "linkedin"
  ) -> LedgerEntry {
    entry(
      .unsent(day: start + days, channel: channel, kind: .invite), name, 90, address: address)
  }

  /// The address of a page.
  static func page(_ name: String) -> String { "linkedin.com/in/\(name)" }
}

extension History {
  /// The history of some entries.
  init(_ entries: [LedgerEntry]) {
    self.init()
    for entry in entries { add(entry) }
  }

  /// The people who are known under no other number.
  var known: [Correspondent] { people.filter { !$0.isJoined } }

  /// What is known of somebody, in words, with days counted from the start.
  func told(_ person: Correspondent) -> String {
    func number(_ day: LedgerDay?) -> String { day.map { "\($0 - Entries.start)" } ?? "-" }
    let messages = messages(to: person).map { message in
      "\(number(message.day)) \(message.kind.rawValue) \(channel(of: message))"
        + " \(variant(of: message) ?? "-") \(tie(of: message) ?? "-") \(message.hasText)"
    }
    return messages.joined(separator: ", ") + "; accepted \(number(person.accepted)), wrote "
      + "\(number(person.firstAnswer)) to \(number(person.lastAnswer)), withdrawn "
      + number(person.withdrawn)
  }

  /// What is known of the one whom an address leads to.
  func told(at address: String) -> String? {
    index(of: LedgerPerson(name: "", address: address)).map { told(people[$0]) }
  }
}
