import Channels
import Diagnostics

@testable import Checking
@testable import Fitting
@testable import People

/// A check of a text ends, its places are in the text and between characters, and each cut saves what
/// it says.
enum CheckTarget {
  static func check(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    let text = String(decoding: parts[0].prefix(512), as: UTF8.self)
    let yaml = parts.count > 1 ? Array(parts[1].prefix(512)) : Array("name: Ada Lovelace".utf8)
    let recipient = Profile.read(yaml, name: "a").profile
    let channel = Channel(
      name: "a", limits: [Channel.Limit(40, .xWeighted), Channel.Limit(90, .bytes)], urlPrice: 23)
    let check = TextCheck(
      channel: channel, sender: sender, recipient: recipient,
      today: PartialDate(onCalendar: 2026, 11, 28))
    guard let report = try? check.report(on: SourceText(name: "t", text: text)) else { return }
    for finding in report.findings { inspect(finding) }
    let content = Array(report.text.utf8)
    guard let worst = report.lengths.max(by: { $0.over < $1.over }) else { return }
    for cut in report.cuts {
      var rest = Array(content[..<cut.range.lowerBound])
      rest += cut.replacement.utf8
      rest += content[cut.range.upperBound...]
      let lengths = TextLength.all(of: String(decoding: rest, as: UTF8.self), on: channel)
      expect(
        lengths.contains { $0.unit == worst.unit && worst.count - $0.count == cut.saved },
        "\(cut) of \(report.text.debugDescription)")
    }
  }

  private static let sender = Profile.read(
    Array("name: Grace Hopper\nrole: Head Baker\ncompany: Tobar\nmore: {loaves: 620}\n".utf8),
    name: "b"
  ).profile
}
