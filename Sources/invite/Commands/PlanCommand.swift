import ArgumentParser
import Channels
import Diagnostics
import Ledger
import People
import Text
import Writing

/// `invite plan`: whom the notes of this month go to.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Choose whom the notes that are left go to, and say what would change that.",
    discussion: """
      A free account has few notes. Of a list, those get one whose message says most: by the \
      strength of the tie, by how long ago it was (two days, two weeks, six weeks), by your own \
      words, and by what fits. For the others, no note is better than a hollow one, or one fact has \
      to be found first. Nothing is sent, and nothing is logged.

        invite plan me.yaml people
        invite plan me.yaml guests.csv --notes 3 --order note,fresh,tie
      """
  )

  @Argument(help: ArgumentHelp("Your profile.", valueName: "sender"), completion: .profiles)
  var sender: String

  @Argument(
    help: ArgumentHelp("Profiles, folders of them, and lists.", valueName: "people"),
    completion: .people)
  var people: [String]

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How many notes there are.",
      discussion: "Without it, what is left of the channel's budget by the ledger.",
      valueName: "n"))
  var notes: Int?

  @Option(
    help: ArgumentHelp(
      "By what to put people in order, the most important first.",
      discussion: "Any of tie, fresh, note and fit; what is left out counts for nothing.",
      valueName: "list"))
  var order: String?

  @Option(help: "text, or json for one object with the messages.")
  var format = ResultFormat.text

  @Option(
    help: ArgumentHelp("Where the notes go; see `invite channels`.", valueName: "name"),
    completion: .channels)
  var channel: String?

  @OptionGroup var message: MessageOptions

  @OptionGroup var factOptions: FactOptions

  @OptionGroup var columnOptions: ColumnOptions

  @OptionGroup var libraryOptions: LibraryOptions

  @OptionGroup var ledgerOptions: LedgerOptions

  mutating func validate() throws {
    if let notes, notes < 0 {
      throw ValidationError("--notes is a whole number from 0, not \(notes).")
    }
    if let kind = message.kind, kind != InviteKind.invite.rawValue {
      throw ValidationError("A plan is about notes with invitations: leave `--kind` out.")
    }
    if ([sender] + people).count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Only one profile can be read from standard input.")
    }
  }

  func run() throws {
    let console = Console(color: libraryOptions.color)
    let order = try order.map { text in
      try console.reporting { () throws(Diagnostic) in try PlanOrder(text) }
    }
    let inputs = try ComparisonInputs(
      sender: sender, recipients: people, facts: FactArguments(words: factOptions.set),
      choices: columnOptions.choices(console), console)
    let library = try libraryOptions.load(console)
    let request = message.request
    let channel = try request.channel(
      channel ?? inputs.sender.defaultChannel(for: .invite), in: library, console)
    let today = request.today?.date ?? .today
    let history = try history(of: library, console)
    console.report(inputs.findings + library.leftOut() + library.warningsBesideTemplates)
    var options = request.writingOptions(channel)
    options.kind = options.kind ?? .invite
    let writer = Writer(library: library, options: options)
    var candidates: [PlanCandidate] = []
    var isAtFault = false
    var places: [LedgerPerson: String] = [:]
    for (path, reading) in inputs.recipients {
      guard let recipient = reading.profile,
        let pair = try? Pair(sender: inputs.sender, recipient: recipient)
      else {
        console.report(reading.diagnostics.filter { $0.severity == .error })
        isAtFault = true
        continue
      }
      let person = LedgerPerson(recipient)
      if let first = places[person] {
        console.report(.samePerson(person.name, path, first: first))
        continue
      }
      places[person] = path
      candidates.append(
        PlanCandidate(
          pair, path: path, writer: writer,
          stage: history.stage(of: recipient, on: LedgerDay(today), in: library.channels),
          on: LedgerDay(today)))
    }
    let budget = budget(history, channel, library.channels, LedgerDay(today))
    let plan = Plan(
      candidates, notes: budget.notes, order: order ?? .usual,
      includesWritten: ledgerOptions.again)
    switch format {
    case .text: try console.print(plan.text(budget: budget.words))
    case .json: try console.print(plan.json.line + "\n")
    }
    if isAtFault { throw ExitStatus.fault }
  }

  /// What the ledger tells; nothing where there is none.
  private func history(of library: TemplateLibrary, _ console: Console) throws -> History {
    let location = LedgerLocation(ledgerOptions.file.ledger, of: library)
    guard let file = location.file, file.isThere else { return History() }
    let content = try console.reporting { () throws(Diagnostic) in try file.read() }
    console.report(content.warnings)
    var history = content.history
    history.prepareLookup()
    return history
  }

  /// How many notes there are, and where the number comes from; nil where nothing limits them.
  private func budget(
    _ history: History, _ channel: Channel, _ channels: ChannelTable, _ today: LedgerDay
  ) -> (notes: Int?, words: String) {
    if let notes { return (notes, "\(Phrasing.count(notes, "note")), as you say") }
    let uses = history.uses(of: channel, on: today, in: channels)
    guard let scarcest = uses.min(by: { $0.left < $1.left }) else {
      return (nil, "no limit to notes is known on \(channel.name)")
    }
    let of = "\(scarcest.left) left of \(scarcest.budget.text) on \(channel.name)"
    return (scarcest.left, of)
  }
}

extension Diagnostic {
  fileprivate static func samePerson(
    _ name: String, _ path: String, first: String
  ) -> Diagnostic {
    Diagnostic(
      "plan-same-person", severity: .warning, "\(name) in `\(path)` is passed over",
      help: "the same person is in `\(first)`")
  }
}

extension History {
  /// How far it has come with the owner of a profile.
  fileprivate func stage(
    of recipient: Profile, on today: LedgerDay, in channels: ChannelTable
  ) -> Stage {
    if let index = index(of: LedgerPerson(recipient)) {
      return stage(of: people[index], on: today, in: channels)
    }
    return .unwritten
  }
}
