import ArgumentParser
import Channels
import Diagnostics
import Ledger
import People
import Text
import Writing

/// `invite log`: what was sent, or what came of it, by hand.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Add to the ledger that you sent a message, or what came of it.",
    discussion: """
      `--copy`, `--edit` and `--pick` log by themselves, and `invite sync` reads from LinkedIn's \
      export who accepted and who answered. For everything else:

        invite log ada.yaml --text "Hi Ada, …"
        invite log picks.json                     what you picked on the page of a comparison
        invite plan … --format json | invite log -
        invite log "Jakob Lindholm" --answered
        invite log ada.yaml --not-sent            the last message was not sent after all

      The first entry makes the ledger.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "Profiles, lists, the picks of a page, or a name in quotes.", valueName: "recipient"),
    completion: .people)
  var recipients: [String]

  @Option(
    help: ArgumentHelp("The text that you sent; `-` reads it from standard input."))
  var text: String?

  @Option(
    help: ArgumentHelp("Where it went; see `invite channels`.", valueName: "name"),
    completion: .channels)
  var channel: String?

  @Option(help: ArgumentHelp("invite, reply or follow-up.", valueName: "kind"), completion: .kinds)
  var kind: String?

  @Option(
    help: ArgumentHelp("The template that it was written by.", valueName: "name"),
    completion: .templates)
  var variant: String?

  @Option(help: ArgumentHelp("The day, such as 2026-11-21; without it, today.", valueName: "date"))
  var on: Day?

  @Flag(help: "An invitation without a note was sent.")
  var withoutNote = false

  @Flag(help: "They accepted.")
  var accepted = false

  @Flag(help: "They answered.")
  var answered = false

  @Flag(help: "You took the invitation back.")
  var withdrawn = false

  @Flag(help: "The last message to them was not sent after all; with --on, that of the day.")
  var notSent = false

  @Option(
    help: ArgumentHelp("An address that they had before, to join what is known.", valueName: "url"))
  var was: String?

  @Option(help: ArgumentHelp("The company of somebody without a file.", valueName: "name"))
  var company: String?

  @Option(help: ArgumentHelp("The page of somebody without a file.", valueName: "url"))
  var address: String?

  @Option(help: .today)
  var today: Day?

  @OptionGroup var senderOptions: SenderOptions

  @OptionGroup var libraryOptions: LibraryOptions

  @OptionGroup var ledgerOptions: LedgerOptions

  @OptionGroup var loggingOptions: LoggingOptions

  mutating func validate() throws {
    _ = try InviteKind.named(kind)
    let outcomes = [accepted, answered, withdrawn, notSent, was != nil].count { $0 }
    if outcomes > 1 {
      throw ValidationError(
        "One thing at a time: --accepted, --answered, --withdrawn, --not-sent or --was.")
    }
    let isOfMessage = text != nil || withoutNote || variant != nil || channel != nil || kind != nil
    if outcomes == 1, isOfMessage {
      throw ValidationError(
        "A text, a template, a channel, a kind and --without-note belong to a message that was sent."
      )
    }
    if withoutNote, let kind, kind != InviteKind.invite.rawValue {
      throw ValidationError("Only an invitation can go without a note.")
    }
    if recipients.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("A name is missing: name a file, or somebody in quotes.")
    }
    if let on, LedgerDay(on.date) > LedgerDay(today?.date ?? .today) {
      throw ValidationError("\(on.date) is still to come: log what has happened.")
    }
    if text != nil, withoutNote {
      throw ValidationError("An invitation without a note has no text.")
    }
    if let was, LedgerPerson.address(was) == nil {
      throw ValidationError("`\(was)` is no address of a person's page.")
    }
    if let address, LedgerPerson.address(address) == nil {
      throw ValidationError("`\(address)` is no address of a person's page.")
    }
    if recipients == ["-"], text == "-" {
      throw ValidationError("Only one of the text and the profile can come from standard input.")
    }
  }

  func run() throws {
    let console = Console(color: libraryOptions.color)
    let library = try libraryOptions.load(console)
    if let channel { _ = try MessageRequest().channel(channel, in: library, console) }
    if let variant { _ = try VariantName(text: variant).find(in: library, console) }
    let people = try LoggedPeople(recipients, company: company, address: address, console).people
    guard !people.isEmpty else {
      console.report(.nobody(recipients))
      throw ExitStatus.fault
    }
    guard people.count == 1 || text == nil && was == nil else {
      console.report(.severalPeople(people.count, text == nil ? "--was" : "--text"))
      throw ExitStatus.usage
    }
    let text = try text.map { text in
      try console.reporting { () throws(Diagnostic) in
        let text = text == "-" ? try InputFile(path: "-").text().text : text
        guard text.contains(where: { !$0.isWhitespace }) else { throw .emptyText }
        return text
      }
    }
    let location = LedgerLocation(ledgerOptions.file.ledger, of: library)
    let now = LedgerDay(today?.date ?? .today)
    let day = on.map { LedgerDay($0.date) } ?? now
    let account = try OwnProfile.account(senderOptions.from, console)
    var warnings: [Diagnostic] = []
    var remarks: [String] = []
    let content = try console.reporting { () throws(Diagnostic) in
      try location.writable().append(
        keepsTexts: !loggingOptions.noTexts, leavesTextsOut: loggingOptions.noTexts
      ) { content throws(Diagnostic) in
        warnings += content.warnings
        content.history.prepareLookup()
        var entries: [LedgerEntry] = []
        for each in people {
          if case .word(let word) = each.source, let warning = doubt(about: word, content.history) {
            warnings.append(warning)
          }
          let (event, warning) = try event(
            for: each, text, content.history, on: day, account: account, in: library.channels)
          if let warning { warnings.append(warning) }
          if case .unsent(let sent, let channel, let kind) = event {
            remarks.append("the \(kind.rawValue) of \(sent.date) on \(channel) was not sent")
          }
          let entry = LedgerEntry(event, on: day, each.person)
          // Of two entries in one call the second knows the first.
          content.history.add(entry)
          entries.append(entry)
        }
        return entries
      }
    }
    console.report(warnings)
    let path = location.path.map { Environment.shown($0) } ?? ""
    let names = people.prefix(Self.namedAtMost).map(\.person.name.visible).joined(separator: ", ")
    let others = people.count - Self.namedAtMost
    console.say(
      "logged in \(path): \(remarks.isEmpty ? "" : remarks.joined(separator: "; ") + ", ")\(names)"
        + (others > 0 ? " and \(Phrasing.count(others, "other"))" : ""))
    tellBudgets(content.history, account, library.channels, now, console)
  }

  /// More people are only counted.
  private static let namedAtMost = 5

  /// What is left of the account's budgets.
  private func tellBudgets(
    _ history: History, _ account: String, _ channels: ChannelTable, _ day: LedgerDay,
    _ console: Console
  ) {
    guard let channel = channels[account] else { return }
    for use in history.uses(of: channel, on: day, in: channels) where use.budget.of == .notes {
      console.say("\(use.left) of \(use.budget.text) left on \(use.channel)")
    }
  }

  /// What there is to add about somebody, and a warning about it.
  private func event(
    for each: LoggedPeople.Person, _ text: String?, _ history: History, on day: LedgerDay,
    account: String, in channels: ChannelTable
  ) throws(Diagnostic) -> (event: LedgerEntry.Event, warning: Diagnostic?) {
    let known = history.index(of: each.person).map { history.people[$0] }
    let stage = known.map { history.stage(of: $0, on: day, in: channels) } ?? .unwritten
    if let was, let former = LedgerPerson.address(was) {
      let other =
        history.index(of: LedgerPerson(name: each.person.name, address: former))
        .map { history.people[$0] }
      if let other, other.person.address == former, other.person.nameKey != each.person.nameKey,
        !ledgerOptions.again
      {
        throw .otherPerson(was, other.person.name, each.person.name)
      }
      let isKnown = other.map { !history.messages(to: $0).isEmpty } ?? false
      return (.joined(was: former), isKnown ? nil : .unknownAddress(was))
    }
    let outcome: LedgerEntry.Event? =
      accepted ? .accepted : answered ? .answered : withdrawn ? .withdrawn : nil
    if let outcome {
      guard stage != .unwritten, let known else {
        throw .nothingSent(to: each.person, history, near: nearName(each.person.name, history))
      }
      let first = history.messages(to: known)[0].day
      guard day >= first else { throw .beforeMessage(each.person.name, outcome.name, first) }
      return (outcome, nil)
    }
    if notSent {
      // Of several the last one, or that of the day.
      let sent = known.map { history.messages(to: $0) } ?? []
      guard let last = sent.last(where: { on == nil || $0.day == day }) else {
        throw .nothingSent(
          to: each.person, history, near: nearName(each.person.name, history), on: on?.date)
      }
      let event = LedgerEntry.Event.unsent(
        day: last.day, channel: history.channel(of: last), kind: last.kind)
      return (event, nil)
    }
    // What comes before all that is known was the first message.
    let isLater = known.flatMap { history.messages(to: $0).first }.map { $0.day <= day } ?? false
    let asked = kind.flatMap { InviteKind(rawValue: $0) }
    let kind =
      withoutNote
      ? .invite
      : asked ?? each.pick?.kind ?? (isLater ? stage.nextKind : nil) ?? each.kind ?? .invite
    let last = known.flatMap { history.messages(to: $0).last }
    // Whoever was written to elsewhere is written to there again.
    let before = last.flatMap { message in
      history.isInvitation(message, in: channels) ? nil : history.channel(of: message)
    }
    let usual = kind == .invite ? account : before ?? ChannelTable.messageName
    let message = SentMessage(
      channel: channel ?? each.pick?.channel ?? usual, kind: kind,
      variant: variant ?? each.pick?.variant, tie: each.pick?.tie ?? each.tie,
      hasText: !withoutNote,
      isAgain: ledgerOptions.again, text: withoutNote ? nil : text ?? each.pick?.text)
    let warning =
      ledgerOptions.again
      ? nil : history.writtenBefore(to: each.person, as: kind, on: day, in: channels)
    return (.sent(message), warning)
  }
}

extension LogCommand {
  /// A warning about a single word that names nobody in the ledger: without quotes, a name becomes two
  /// people.
  private func doubt(about word: String, _ history: History) -> Diagnostic? {
    guard !word.contains(where: \.isWhitespace), address == nil,
      history.named(LedgerPerson(name: word)).isEmpty
    else { return nil }
    return .singleWord(word, near: nearName(word, history))
  }

  /// The name in the ledger that was most likely meant.
  private func nearName(_ name: String, _ history: History) -> String? {
    Phrasing.nearest(to: name, among: history.people.prefix(10_000).map(\.person.name))
  }
}

extension Stage {
  /// The kind of the next message; nil where it is the first.
  fileprivate var nextKind: InviteKind? {
    switch self {
    case .due, .waiting, .answered, .ended: .followUp
    case .pending, .unknown, .withdrawn, .unwritten: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func nothingSent(
    to person: LedgerPerson, _ history: History, near: String?, on day: PartialDate? = nil
  ) -> Diagnostic {
    let namesakes = Set(history.named(person)).count
    guard namesakes < 2 else {
      return Diagnostic(
        "ledger-nothing-sent", "\(namesakes) people in the ledger have the name \(person.name)",
        help: "say which with `--company` or `--address`, or name the profile")
    }
    return Diagnostic(
      "ledger-nothing-sent",
      "the ledger has no message to \(person.name)\(day.map { " of \($0)" } ?? "")",
      help: near.map { "did you mean `\($0)`?" } ?? "`invite status --all` lists those it knows")
  }

  fileprivate static func beforeMessage(
    _ name: String, _ event: String, _ first: LedgerDay
  ) -> Diagnostic {
    Diagnostic(
      "ledger-too-early", "nothing that was sent to \(name) can have been \(event) by then",
      help: "you first wrote to them on \(first.date): give the day with `--on`")
  }

  fileprivate static func otherPerson(
    _ address: String, _ owner: String, _ name: String
  ) -> Diagnostic {
    Diagnostic(
      "ledger-other-person", "`\(address)` is the address of \(owner), and not of \(name)",
      help: "if both are one person, `--again` joins them for good")
  }

  fileprivate static func singleWord(_ word: String, near: String?) -> Diagnostic {
    Diagnostic(
      "ledger-single-word", severity: .warning, "`\(word)` is logged as a name of one word",
      help: near.map { "did you mean `\($0)`? `--not-sent` takes it back" }
        ?? "a full name stands in quotes, `\"Jakob Lindholm\"`; `--not-sent` takes it back")
  }

  fileprivate static var emptyText: Diagnostic {
    Diagnostic(
      "ledger-empty-text", kind: .usage, "there is nothing in the text",
      help: "`--without-note` logs an invitation without a word")
  }

  fileprivate static func nobody(_ words: [String]) -> Diagnostic {
    Diagnostic(
      "ledger-nobody", "there is nobody in \(Phrasing.list(words))",
      help: "name profiles, lists of people, picks that were saved on a page, or a plan as JSON")
  }

  fileprivate static func severalPeople(_ count: Int, _ option: String) -> Diagnostic {
    Diagnostic(
      "usage-people", kind: .usage, "`\(option)` is about one person, and here are \(count)",
      help: "name one")
  }

  fileprivate static func unknownAddress(_ address: String) -> Diagnostic {
    Diagnostic(
      "ledger-nothing-sent", severity: .warning, "the ledger has no message to `\(address)`",
      help: "it is kept; check the address that they had before")
  }
}
