import Diagnostics
import InviteKit

/// The questions that make a profile.
struct ProfileInterview {
  private let dialogue: Dialogue
  private let today: PartialDate
  /// What has been answered.
  private(set) var draft: ProfileDraft

  /// An interview that goes on from what is known.
  init(_ dialogue: Dialogue, draft: ProfileDraft, today: PartialDate) {
    self.dialogue = dialogue
    self.draft = draft
    self.today = today
  }

  /// Asks everything that is not known yet; an empty answer leaves a thing out.
  mutating func hold() throws {
    dialogue.say("An empty answer leaves a thing out; Control-D leaves without writing anything.")
    let whose = try dialogue.choose(
      "Whose profile is it?",
      among: [("mine", "your own"), ("theirs", "somebody's whom you want to know")])
    let isMine = whose == "mine"
    try askName(isMine)
    try ask("role", isMine ? "What is your role, as a title?" : "What is their role, as a title?")
    try ask("company", isMine ? "Where do you work?" : "Where do they work?")
    if isMine {
      try ask("work", "What do you do? Go on from \"I …\"")
      try ask("goal", "What do you hope for? Go on from \"I'd love to …\"")
      try ask("linkedin", "Is your account on LinkedIn free or premium?")
    } else {
      try askTies()
    }
  }

  private mutating func askName(_ isMine: Bool) throws {
    if draft.values(at: "name").isEmpty {
      let question = isMine ? "What is your full name?" : "What is their full name?"
      try draft.set("name", dialogue.demand(question, example: "Ada Lovelace"))
    }
    let unsure = draft.findings(today: today).first { $0.code == "profile-called" }
    guard let unsure, draft.values(at: "name.called").isEmpty else { return }
    dialogue.say(unsure.message)
    try draft.set("name.called", dialogue.ask("What is the name to greet by?") ?? "")
  }

  /// Asks for one thing until the check has nothing against the answer.
  private mutating func ask(_ path: String, _ question: String, example: String? = nil) throws {
    guard draft.values(at: path).isEmpty else { return }
    let example = example ?? ProfileKey.named(path)?.example
    let known = draft.findings(today: today)
    while let answer = try dialogue.ask(question, example: example) {
      try draft.set(path, answer)
      let findings = draft.findings(today: today).filter { finding in
        finding.severity != .info && !known.contains { $0.message == finding.message }
      }
      guard let finding = findings.first else { return }
      dialogue.say(finding.message + (finding.help.map { ": \($0)" } ?? ""))
      draft.remove(path)
    }
  }

  private mutating func askTies() throws {
    let options = TieKind.all.map { ($0.name, $0.summary) }
    var question = "How do you know them?"
    while let name = try dialogue.choose(question, among: options), let tie = TieKind.named(name) {
      for key in tie.keys {
        try ask("ties.\(tie.name).\(key.name)", key.question, example: key.example)
      }
      question = "Is there another way you know them?"
    }
  }
}

extension TieKind.Key {
  /// What to ask for it.
  fileprivate var question: String {
    let start = summary.prefix(1).uppercased() + summary.dropFirst()
    if case .phrase(let frame) = type { return "\(start): \(frame.advice)" }
    return start
  }
}
