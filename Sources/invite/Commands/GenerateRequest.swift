import ArgumentParser
import Diagnostics
import Files
import FoundationEssentials
import Keeping
import People
import Text
import Wording
import Writing

/// A request to `generate`.
struct GenerateRequest: Equatable {
  /// The two people.
  var people: PairFiles
  /// The folders of the library.
  var folders = TemplatesFolders(named: [])
  /// When to use colour.
  var color = ColorChoice.auto
  /// The channel; nil for the default one of the pair.
  var channel: String?
  /// The only template to write; nil for the best.
  var variant: String?
  /// The options of the message.
  var message = MessageRequest()
  /// The output format.
  var format = ResultFormat.text
  /// Whether to explain the message.
  var explain = false
  /// Whether to copy it to the terminal's clipboard.
  var copy = false
  /// Whether the user picks one of the messages in the terminal.
  var pick = false
  /// Whether the user edits the message before it is printed.
  var edit = false
  /// The wishes about the ledger.
  var ledger = LedgerRequest()
  /// Whether warnings are failures.
  var strict = false
  /// The file for the profile of a recipient without one; nil where it is not kept.
  var save: String?
  /// Whether the folder of that file is made where there is none.
  var makesFolder = false

  /// Makes sure that the request is possible.
  ///
  /// - Throws: its fault.
  func validate() throws {
    try people.validate()
    if pick || edit, format != .text {
      throw ValidationError("`--pick` and `--edit` print text; leave `--format` out.")
    }
    if people.sender == "-" || people.recipient == .file("-"), pick || edit {
      throw ValidationError("`--pick` and `--edit` need standard input for the keyboard.")
    }
  }

  /// Writes the message.
  ///
  /// - Throws: the exit status, after the faults have been reported.
  func run() throws {
    let console = Console(color: color)
    if let save {
      try console.reporting { () throws(Diagnostic) in try TextFile.refuseExisting(save) }
    }
    var warnings: [Diagnostic] = []
    var pair = try people.read(console, &warnings)
    let library = try folders.load(console)
    warnings += library.leftOut(exceptFor: variant.map { [$0] } ?? [])
    let today = message.today?.date ?? .today
    let kept = try LedgerUse(ledger, of: library, on: today, console)
    if message.inviteKind == .followUp, pair.recipient.tie("accepted") == nil,
      let day = kept.acceptance(of: pair.recipient)
    {
      let fact = FactArguments(words: ["accepted.date=\(day)"])
      let recipient = try fact.applied(to: pair.recipient, console, &warnings)
      pair = try console.reporting { () throws(Diagnostic) in
        try Pair(sender: pair.sender, recipient: recipient)
      }
    }
    let again = kept.warning(about: pair.recipient, as: message.inviteKind ?? pair.kind)
    warnings += [again].compactMap(\.self)
    var work = try write(for: pair, in: library, after: warnings, console)
    var answers: RecipientAnswers?
    if isWorthAsking(after: work.invite) {
      answers = try RecipientAnswers(
        to: pair,
        MessageSoFar(
          sender: pair.sender, library: library, channel: channel, request: message,
          recipient: pair.recipient),
        today: today, isOffered: !people.isNameAlone, console)
      if let pair = answers?.pair {
        work = try write(for: pair, in: library, after: warnings, console)
      }
    }
    let (invite, writer, answered) = work
    if pick || edit, invite.status == .fits {
      if let again { console.report(again) }
      return try finish(writer, answered, answers, kept, console)
    }
    console.report(invite.findings.filter { $0.severity == .warning })

    switch format {
    case .json: try console.print(invite.json.line + "\n")
    case .text: if let text = invite.message?.text { try console.printMessage(text) }
    }
    if format == .text || explain || invite.status != .fits {
      tell(invite, writer, answered, console)
    }
    if !people.isFile {
      try keep(answers, console)
    } else if let answers {
      console.say(answers.reminder)
    }
    if copy, let text = invite.message?.text {
      copyToClipboard(text, console)
      try log(invite, writer, answered, kept)
    }
    if invite.status != .fits { throw ExitStatus.fault }
    if strict, invite.findings.contains(where: { $0.severity >= .warning }) {
      throw ExitStatus.fault
    }
  }

  /// Lets the user pick and edit, then prints the text and copies it.
  private func finish(
    _ writer: Writer, _ pair: Pair, _ answers: RecipientAnswers?, _ kept: LedgerUse,
    _ console: Console
  ) throws {
    let finisher = MessageFinisher(pair: pair, writer: writer, variant: variant, console: console)
    let (invite, text) = try finisher.message(picks: pick, edits: edit)
    try console.printMessage(text)
    if copy || StandardStream.output.isTerminal { copyToClipboard(text, console) }
    if !people.isFile { try keep(answers, console) }
    try log(invite, writer, pair, kept, text: text)
  }

  /// Adds the message to the ledger.
  ///
  /// - Parameter text: the text, where it was changed since it was written.
  private func log(
    _ invite: Invite, _ writer: Writer, _ pair: Pair, _ kept: LedgerUse, text: String? = nil
  ) throws {
    let sent = invite.sent(
      as: message.inviteKind ?? pair.kind, by: invite.variant.flatMap { writer.library[$0] },
      text: text, isAgain: ledger.isAgain)
    try kept.log(sent, to: pair.recipient)
  }

  /// Writes the requested message to two people.
  private func write(
    for pair: Pair, in library: TemplateLibrary, after warnings: [Diagnostic], _ console: Console
  ) throws -> (invite: Invite, writer: Writer, pair: Pair) {
    let channel = try message.channel(
      channel ?? pair.defaultChannel(for: message.inviteKind), in: library, console)
    let writer = Writer(library: library, options: message.writingOptions(channel))
    let asked = try variant.map { try VariantName(text: $0).find(in: library, console) }
    let invite = writer.invite(
      for: pair, as: asked, after: warnings, tellsLeftOut: tellsLeftOut)
    return (invite, writer, pair)
  }

  /// Whether answers about the recipient could lead to a message.
  private func isWorthAsking(after invite: Invite) -> Bool {
    format == .text && variant == nil && invite.status == .unavailable
      && invite.missing?.contains { !$0.hasPrefix("sender.") } == true
  }

  /// Whether the parts that the message had no room for are shown.
  private var tellsLeftOut: Bool {
    format == .json || explain || StandardStream.error.isTerminal
  }

  private func tell(_ invite: Invite, _ writer: Writer, _ pair: Pair, _ console: Console) {
    if let subject = invite.message?.subject?.text { console.say("subject: \(subject.visible)") }
    guard explain || invite.status != .fits else {
      guard StandardStream.error.isTerminal else { return }
      for line in Afterword(invite, writer: writer, pair: pair).lines() { console.say(line) }
      return
    }
    let explanation = Explanation(
      invite, writer: writer, pair: pair, isAskedFor: variant != nil,
      tellsAll: explain)
    console.report(invite.findings.filter { $0.severity == .error })
    if let problem = explanation.problem { console.report(problem) }
    if !explanation.ways.isEmpty { console.say(explanation.ways) }
    if invite.status == .unavailable, let hint = people.hint(about: invite.missing ?? []) {
      console.say(hint)
    }
    if explain, !explanation.text.isEmpty { console.say(explanation.text) }
  }

  /// Keeps the profile of a recipient without a file: in one, where that is asked for, or in view
  /// of whoever has answered questions.
  private func keep(_ answers: RecipientAnswers?, _ console: Console) throws {
    guard save != nil || answers != nil else { return }
    var scaffold = try people.scaffold(console)
    if let answers { scaffold.add(answers.scaffold) }
    guard let save else { return console.say(RecipientAnswers.wholeReminder(scaffold)) }
    let folder = TextFile.folder(of: save)
    let schema = SchemaPath.find(.profile, from: folder)
    try console.reporting { () throws(Diagnostic) in
      if makesFolder { try TextFile.makeFolder(folder) }
      try TextFile.write(scaffold.text(schema: schema), to: save, replacing: false)
    }
    console.say("wrote \(save.visible)")
  }

  private func copyToClipboard(_ text: String, _ console: Console) {
    let encoded = Data(text.utf8).base64EncodedString()
    let isCopied = StandardStream.writeToTerminal("\u{1B}]52;c;\(encoded)\u{7}")
    if isCopied {
      console.say("copied to the terminal's clipboard (if the terminal allows OSC 52)")
    } else {
      console.report(.notCopied)
    }
  }
}

extension Diagnostic {
  fileprivate static var notCopied: Diagnostic {
    Diagnostic(
      "output-not-copied", severity: .warning, "the message was not copied: there is no terminal",
      help: "run it in a terminal, or pipe it to what your desktop has for the clipboard")
  }
}

extension GenerateRequest {
  /// Reads the arguments of `generate`, if they are faultless and ordinary.
  ///
  /// ArgumentParser examines the commands at run time, which takes longer than writing a message;
  /// so the most frequent command does without it. Help, faults and unusual arguments are left to
  /// it: any that are read here mean the same to it.
  init?(_ words: some Sequence<String>) {
    var paths: [String] = []
    var request = GenerateRequest(people: PairFiles(recipient: .file("")))
    var seen: [String] = []
    var words = words.makeIterator()
    while let word = words.next() {
      guard word != "-", word.utf8.first == UInt8(ascii: "-") else {
        guard !word.isEmpty else { return nil }
        paths.append(word)
        continue
      }
      let name = String(word.prefix { $0 != "=" })
      guard !seen.contains(name) else { return nil }
      seen.append(name)
      if word == name, request.set(name) { continue }
      let value = word == name ? words.next() : String(word.dropFirst(name.count + 1))
      guard let value, !value.isEmpty, value.utf8.first != UInt8(ascii: "-"),
        request.set(name, to: value)
      else { return nil }
    }
    guard let last = paths.popLast(), paths.count <= 1 else { return nil }
    if let sender = paths.first {
      guard request.people.sender == nil else { return nil }
      request.people.sender = sender
    }
    request.people.recipient = .file(last)
    guard (try? request.validate()) != nil, (try? request.message.validate()) != nil else {
      return nil
    }
    self = request
  }

  /// Sets a flag.
  ///
  /// - Returns: whether there is one of that name.
  private mutating func set(_ flag: String) -> Bool {
    switch flag {
    case "--explain": explain = true
    case "--copy": copy = true
    case "--strict": strict = true
    case "--pick": pick = true
    case "--edit": edit = true
    case "--and-starter": folders.hasStarter = true
    case "--again": ledger.isAgain = true
    case "--no-texts": ledger.leavesTextsOut = true
    default: return false
    }
    return true
  }

  /// Sets an option.
  ///
  /// - Returns: whether there is one of that name, and the value is valid.
  private mutating func set(_ option: String, to value: String) -> Bool {
    switch option {
    case "--from": people.sender = value
    case "--set": people.facts.words.append(value)
    case "--templates": folders.named.append(value)
    case "--channel": channel = value
    case "--ledger": ledger.path = value
    case "--variant": variant = value
    case "--kind": message.kind = value
    case "--language": message.language = value
    case "--limit":
      guard let limit = Int(value) else { return false }
      message.limit = limit
    case "--seed":
      guard let seed = UInt64(value) else { return false }
      message.seed = seed
    case "--today":
      guard let day = Day(argument: value) else { return false }
      message.today = day
    case "--format":
      guard let format = ResultFormat(rawValue: value) else { return false }
      self.format = format
    case "--color":
      guard let color = ColorChoice(rawValue: value) else { return false }
      self.color = color
    default: return false
    }
    return true
  }
}
