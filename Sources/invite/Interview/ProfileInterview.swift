import Diagnostics
import Fitting
import Keeping
import People
import Text

/// The questions that make a profile, or that make one complete enough for a good message.
struct ProfileInterview {
  private let dialogue: Dialogue
  private let today: PartialDate
  /// Writes the message with the answers, if there is somebody to write it for.
  private let preview: MessageSoFar?
  /// The answers.
  private(set) var scaffold: ProfileScaffold
  private var isMine = false
  private var tie: FactKey?
  /// The message as last shown.
  private var shown: [String] = []

  /// An interview.
  ///
  /// - Parameters:
  ///   - dialogue: the dialogue with the user.
  ///   - today: the day that counts as today.
  ///   - preview: writes the message with the answers; if it knows the recipient, only the facts
  ///     that their profile lacks are asked for.
  init(_ dialogue: Dialogue, today: PartialDate, preview: MessageSoFar?) {
    self.dialogue = dialogue
    self.today = today
    self.preview = preview
    scaffold = ProfileScaffold()
    guard let recipient = preview?.recipient else { return }
    tie = recipient.ties.first?.kind
    set("name", to: recipient.name.full.text)
  }

  /// Asks one question after the other.
  ///
  /// The answers stay in `scaffold`, even if the user breaks off.
  mutating func hold() throws(Dialogue.Ended) {
    dialogue.say(Self.manual)
    var index = 0
    while index < steps.count {
      switch try take(steps[index]) {
      case .onward:
        index += 1
        showMessage()
      case .back: index = max(index - 1, 0)
      }
    }
  }

  private static let manual =
    "Enter leaves a thing out; `<` goes back, `?` helps, Control-D ends the questions."

  private static let help = [
    "  Enter goes on: it keeps what is there, or leaves the thing out.",
    "  `<` goes back to the question before, `-` takes an answer away.",
    "  Control-D or Ctrl-C ends the questions; what you have answered is not lost.",
  ]

  // MARK: The order

  /// A step of the interview.
  private enum Step: Hashable {
    case whose, name, called, tie
    case fact(InterviewQuestion)
  }

  /// The direction to go from a step.
  private enum Move {
    case onward, back
  }

  /// The steps, as far as the answers decide them.
  private var steps: [Step] {
    let recipient = preview?.recipient
    var steps: [Step] = recipient == nil ? [.whose, .name] : []
    if isNameUnsure { steps.append(.called) }
    if isMine { return steps + questions(Self.ownKeys.compactMap(FactKey.named)) }
    if recipient?.ties.isEmpty != false { steps.append(.tie) }
    if let tie {
      let known = recipient?.tie(tie.name)
      steps += questions(tie.keys.filter { known?[$0.name] == nil }, below: "ties.\(tie.name).")
    }
    let said = Set((recipient?.note ?? []).map(\.name))
    return steps
      + questions(FactKey.note.filter { !said.contains($0.name) }, below: "note.")
  }

  /// The keys of the user's own profile to ask for, those that an introduction needs most first.
  private static let ownKeys = ["intro", "role", "company", "work", "goal", "linkedin"]

  private func questions(_ keys: [FactKey], below path: String = "") -> [Step] {
    keys.compactMap { key in
      key.question.map { .fact(InterviewQuestion(path + key.name, $0, key)) }
    }
  }

  /// Whether the name to greet by is uncertain.
  private var isNameUnsure: Bool {
    if case .unsure? = preview?.recipient?.name.first { return true }
    return preview?.recipient == nil && isAnswerUnsure
  }

  /// Whether the answered name leaves the name to greet by uncertain.
  private var isAnswerUnsure: Bool {
    !scaffold.values(at: "name.called").isEmpty
      || !scaffold.values(at: "name").isEmpty
        && scaffold.findings(today: today).contains { $0.code == "profile-called" }
  }

  private mutating func take(_ step: Step) throws(Dialogue.Ended) -> Move {
    switch step {
    case .whose: return try askWhose()
    case .name: return try askName()
    case .called: return try askCalled()
    case .tie: return try askTie()
    case .fact(let question): return try ask(question)
    }
  }

  // MARK: The questions

  private mutating func askWhose() throws(Dialogue.Ended) -> Move {
    let whose = try choose(
      "Whose profile is it?",
      among: [("mine", "your own"), ("theirs", "somebody's whom you want to know")])
    if whose == "<" { return .back }
    isMine = whose.map { $0 == "mine" } ?? isMine
    return .onward
  }

  private mutating func askName() throws(Dialogue.Ended) -> Move {
    let question = InterviewQuestion(
      "name", isMine ? "What is your full name?" : "What is their full name?", FactKey.named("name")
    )
    while true {
      let move = try ask(question)
      guard move == .onward, scaffold.values(at: "name").isEmpty else { return move }
      dialogue.say("an answer is needed here")
    }
  }

  private mutating func askCalled() throws(Dialogue.Ended) -> Move {
    var plain = scaffold
    plain.remove("name.called")
    if let unsure = plain.findings(today: today).first(where: { $0.code == "profile-called" }) {
      dialogue.say(unsure.message)
    }
    let key = FactKey.at(["name", "called"])
    return try ask(InterviewQuestion("name.called", key?.question ?? "", key))
  }

  private mutating func askTie() throws(Dialogue.Ended) -> Move {
    let now = tie.map { "; Enter keeps `\($0.name)`" } ?? "; Enter for none of these"
    let name = try choose(
      "How do you know them? A number\(now)", among: FactKey.ties.map { ($0.name, $0.summary) })
    switch name {
    case "<": return .back
    case "-": changeTie(to: nil)
    case let name?: changeTie(to: FactKey.tie(name))
    case nil: break
    }
    return .onward
  }

  /// Sets another tie, and removes the answers about the one before.
  private mutating func changeTie(to new: FactKey?) {
    if let tie, tie != new {
      for key in tie.keys { scaffold.remove("ties.\(tie.name).\(key.name)") }
    }
    tie = new
  }

  /// Asks for one of several options, until the answer is one, or a direction.
  private func choose(
    _ question: String, among options: [(name: String, summary: String)]
  ) throws(Dialogue.Ended) -> String? {
    while true {
      let answer = try dialogue.choose("\n" + question, among: options, passing: ["<", "-", "?"])
      guard answer == "?" else { return answer }
      say(Self.help)
    }
  }

  /// Asks a question, again if the check objects to the answer.
  private mutating func ask(_ question: InterviewQuestion) throws(Dialogue.Ended) -> Move {
    var lines = question.lines
    if let earlier = scaffold.values(at: question.path).first {
      lines.append("  now: \(earlier.visible)  (Enter keeps it, `-` takes it away)")
    }
    while true {
      let words = "\n" + lines.joined(separator: "\n")
      guard let answer = try dialogue.ask(words) else { return .onward }
      switch answer {
      case "<": return .back
      case "-":
        scaffold.remove(question.path)
        return .onward
      case "?":
        say(Self.help)
      default:
        set(question.path, to: answer)
        guard let mistake = mistake(at: question.path) else { return .onward }
        dialogue.say(mistake.message + (mistake.help.map { ": \($0)" } ?? ""))
        let keeps = question.takesWords || mistake.severity != .error
        if !keeps { scaffold.remove(question.path) }
        lines = [
          question.text,
          keeps
            ? "  Write it otherwise; Enter keeps it, `-` takes it away."
            : "  Write it otherwise; Enter leaves it out.",
        ]
      }
    }
  }

  /// The fault that the reader or the check finds in the answer.
  private func mistake(at path: String) -> Diagnostic? {
    var without = scaffold
    without.remove(path)
    let known = Set(without.findings(today: today).map(\.message))
    return scaffold.findings(today: today).first {
      $0.severity != .info && $0.code != "profile-called" && !known.contains($0.message)
    }
  }

  private mutating func set(_ path: String, to answer: String) {
    scaffold.remove(path)
    // Cannot throw: every path of a question is in a profile.
    try? scaffold.set(path, answer)
  }

  // MARK: The message

  /// Shows the message with the answers, if it has changed.
  private mutating func showMessage() {
    guard !isMine, let lines = preview?.lines(for: scaffold), lines != shown else { return }
    shown = lines
    say(lines)
  }

  private func say(_ lines: [String]) {
    for line in lines { dialogue.say(line) }
  }
}
