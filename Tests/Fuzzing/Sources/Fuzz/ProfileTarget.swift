import Diagnostics

@testable import Channels
@testable import People
@testable import Text
@testable import Writing

/// A profile is read or explained; its facts are plain text, and what is written of them fits.
enum ProfileTarget {
  static func check(_ bytes: [UInt8]) {
    let reading = Profile.read(bytes, name: "a.yaml")
    for diagnostic in reading.diagnostics { inspect(diagnostic) }
    expect((reading.profile == nil) == reading.diagnostics.hasErrors, "no profile and no error")
    guard let profile = reading.profile else { return }
    for found in profile.facts { check(found.fact, found.path) }
    for tie in profile.ties { expect(!tie.facts.isEmpty, "a tie without a fact") }
    switch profile.name.first {
    case .known(let name): checkText(name, "the first name")
    case .unsure(let reason): expect(!reason.wording.isEmpty, "no reason")
    }
    for scalar in profile.listing.unicodeScalars where scalar != "\n" {
      expect(!isControl(scalar), "control character in \(profile.listing.debugDescription)")
    }
    write(from: me, to: profile)
    write(from: profile, to: me)
  }

  private static func check(_ fact: Fact, _ path: String) {
    inspect(fact.place, "of \(path)")
    checkText(fact.text, path)
  }

  private static func checkText(_ text: String, _ path: @autoclosure () -> String) {
    expect(!text.isEmpty, "\(path()) is empty")
    expect(HiddenCharacter.first(in: text.utf8) == nil, "hidden in \(path()): \(text)")
    let scalars = text.unicodeScalars
    expect(!scalars.contains { isControl($0) }, "control character in \(path()): \(text)")
    expect(scalars.first != " " && scalars.last != " ", "\(path()) has white space at an end")
  }

  /// A message is within its limit, or it is said what is missing or too long.
  private static func write(from sender: Profile?, to recipient: Profile?) {
    guard let sender, let recipient, let writer,
      let pair = try? Pair(sender: sender, recipient: recipient)
    else { return }
    for warning in pair.warnings { inspect(warning) }
    let invite = writer.best(for: pair)
    for finding in invite.findings { inspect(finding) }
    switch invite.outcome {
    case .fits(let message):
      let text = message.text
      expect(!text.isEmpty && text.utf16.count == message.count, "\(invite)")
      expect(text.utf16.count <= 200, "too long: \(text)")
      expect(HiddenCharacter.first(in: text.utf8) == nil, "hidden in \(text)")
    case .tooLong(let over, _): expect(over > 0, "\(invite)")
    case .unavailable: break
    case .invalid: expect(invite.findings.hasErrors, "\(invite)")
    }
  }

  static let me = Profile.read(
    Array(
      """
      name: Ada Lovelace
      role: Analyst
      company: {name: Analytical Engines Ltd., short: Engines}
      work: write programs for engines that are not built yet
      goal: see one run
      offer: notes on the Bernoulli numbers
      schools: [University of London]
      employers: [Royal Society]
      groups: [Lunar Society]
      events: [Great Exhibition 1851]
      interests: [poetry, mathematics]
      contacts: [Mary Somerville]
      ties: {met: {event: the salon, topic: engines}}
      """.utf8), name: "me.yaml"
  ).profile

  static let writer = ChannelTable.builtIn["linkedin"].flatMap { channel in
    PartialDate("2026-11-21").map { today in
      Writer(library: .starter, options: WritingOptions(channel: channel, today: today))
    }
  }
}
