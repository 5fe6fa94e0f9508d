@testable import Channels
@testable import Ledger
@testable import Statistics
@testable import Text

/// A ledger is folded into a history whatever is in it, and an entry that was read is written so that
/// it is read as the same.
enum LedgerTarget {
  static func check(_ bytes: [UInt8]) {
    var history = History()
    for line in bytes.split(separator: 0x0A) {
      guard case .entry(let entry) = LedgerLineReader.read(line, hashesTexts: true) else {
        continue
      }
      history.add(entry)
      let written = Array(entry.line.utf8)
      guard case .entry(let again) = LedgerLineReader.read(written[...], hashesTexts: true) else {
        expect(false, "an entry cannot be read again: \(entry.line)")
        continue
      }
      expect(again.line == entry.line, "\(again.line) after \(entry.line)")
      expect(again.day == entry.day && again.person == entry.person, "another day or person")
    }
    history.prepareLookup()
    let channels = ChannelTable.builtIn
    let today = LedgerDay(20_000)
    for person in history.people where !person.isJoined {
      let index = history.index(of: person.person)
      expect(person.person.address == nil || index != nil, "\(person.person) is not found")
      _ = history.messages(to: person)
      _ = history.stage(of: person, on: today, in: channels)
    }
    for channel in channels.channels {
      for use in history.uses(of: channel, on: today, in: channels) {
        expect(use.used >= 0 && use.left <= use.budget.amount, "more is left than there is")
      }
    }
    let status = Status(of: history, on: today, account: channels.channels[0], in: channels)
    let results = Results(of: history, on: today, after: 14, in: channels)
    for question in results.questions {
      expect(question.all.known.of <= question.all.sent, "more is known than was sent")
      for grouping in question.groupings {
        let sent = grouping.groups.reduce(0) { $0 + $1.count.sent }
        expect(sent <= question.all.sent, "a group with others in it")
      }
    }
    status.printJSON { _ in }
    _ = (status.text(listed: 5), results.text(isASCII: true), results.json.line)
    _ = ResultsPage(results).html
  }
}
