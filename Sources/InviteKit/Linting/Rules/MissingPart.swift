import Diagnostics
import Fitting
import Templating

/// Finds templates that do not say who writes, how the two know each other, or why to connect.
struct MissingPart: TemplateRule {
  let page: RulePage
  private let part: Part

  /// The rule about one of the three parts.
  init(_ part: Part) {
    self.part = part
    page = part.page
  }

  /// One of the three parts that a good message has.
  enum Part: String, CaseIterable {
    case who, how, why
  }

  func findings(in variant: Variant, of context: LintContext) -> [Finding] {
    let outline = variant.body.outline
    guard !outline.choices.contains(where: { $0.name == part.rawValue }),
      !outline.outputs.contains(where: { $0.paths.contains(where: part.isShown) }),
      !isNeedless(in: variant, of: context.library), !isSaid(by: variant)
    else { return [] }
    let kind = variant.frontMatter.kind
    return [Finding(.missing(part, in: kind, variant.firstLine))]
  }

  /// Whether a template need not say it: who writes to somebody who knows them, or in public, where
  /// nobody has to be asked for anything either.
  private func isNeedless(in variant: Variant, of library: TemplateLibrary) -> Bool {
    if part != .how, variant.isPublic(in: library) { return true }
    return part == .who && !variant.setting.required.isDisjoint(with: ["met", "worked"])
  }

  /// Whether a sentence says it: why, one that asks or that declines what was offered; how, one that
  /// speaks of what the template requires, such as `I heard you speak`.
  private func isSaid(by variant: Variant) -> Bool {
    guard part != .who else { return false }
    return variant.readings.contains { passage in
      if passage.isSubject { return false }
      if part == .how { return UnborneClaim.speaksOfTie(in: passage) }
      return passage.asksSomething
        || passage.kind == .reply && !refusals.matches(in: passage).isEmpty
    }
  }
}

extension MissingPart.Part {
  /// Whether printing a fact says this part.
  func isShown(by path: String) -> Bool {
    let names = path.split(separator: ".").map(String.init)
    guard let root = names.first else { return false }
    let member = names.count > 1 ? names[1] : ""
    switch self {
    case .who:
      return root == "sender" && introductions.contains(member) || path == "shared.role"
        || path == "note.sign"
    case .how:
      return root == "shared" || TieKind.named(root) != nil
        || root == "note" && ["moment", "did", "result"].contains(member)
    case .why:
      return root == "sender" && ["goal", "offer"].contains(member)
        || root == "note" && ["ask", "give"].contains(member)
    }
  }

  /// How bad it is where a kind of message does not say this part.
  fileprivate func severity(in kind: InviteKind) -> Severity {
    switch self {
    case .who: .warning
    case .how: kind == .invite ? .error : .warning
    case .why: .error
    }
  }

  /// What the part says.
  fileprivate var meaning: String {
    switch self {
    case .who: "who is writing"
    case .how: "how the two of you know each other"
    case .why: "why you want to connect"
    }
  }

  /// The part as a message of a kind could say it.
  fileprivate func example(for kind: InviteKind) -> String {
    let ways: [String] =
      switch (self, kind) {
      case (.who, _): ["I {{ sender.work }} at {{ sender.company }}.", "I {{ sender.work }}."]
      case (.how, .invite):
        [
          "It was good to meet you at {{ met.event }} and to talk about {{ met.topic }}.",
          "It was good to meet you at {{ met.event }}.",
        ]
      case (.how, .reply):
        ["Thank you for your invitation {{ invited_me.date | ago }}.", "Thank you for writing."]
      case (.how, .followUp):
        ["Thank you for accepting {{ accepted.date | ago }}.", "Thank you for accepting."]
      case (.why, .reply): ["What made you think of me?"]
      case (.why, .invite): ["{{ note.ask | as_request }}", "I'd love to {{ sender.goal }}."]
      case (.why, .followUp):
        ["{{ note.ask | as_request }}", "What are you working on these days?"]
      }
    return "{% choose \(self) %}\(ways.joined(separator: "{% or %}")){% endchoose %}"
  }

  fileprivate var page: RulePage {
    switch self {
    case .who:
      RulePage(
        "lint-missing-who", .warning, summary: "A message says who is writing.",
        reason: """
          A name alone tells a stranger nothing; what you do, or where, tells them whom they would \
          know. The rule is content with a choice named `who`, or with any fact about you beyond \
          your name: `sender.intro`, `sender.work`, `sender.company`, and how you sign. Nothing is \
          needed in public, or where the reader knows you, because the template cannot do without \
          `met` or `worked`. Who, how and why are the three things that a good invitation says.
          """,
        bad: "Hi {{ recipient.first_name }}, I liked {{ talk.title }}. Shall we connect?",
        good: """
          Hi {{ recipient.first_name }}, I liked {{ talk.title }}. \
          I {{ sender.work }} and I'd love to {{ sender.goal }}.
          """)
    case .how:
      RulePage(
        "lint-missing-how", .error,
        summary: "A message says how the two people know each other.",
        reason: """
          Readers ask first where they know somebody from, and LinkedIn's own advice asks for the \
          same: how you know them, and why you write. An event, an article or a person you both \
          know can be checked by the reader; that is what tells a message from a mass mailing. \
          The rule is content with a choice named `how`, with any fact of a tie, of what the two \
          people share, or of what you did because of the reader, and with words about a tie that \
          `requires` names, such as "I heard you speak". In a first message it is an error to leave it out, in the other kinds \
          a warning.
          """,
        bad: "Hi {{ recipient.first_name }}, I {{ sender.work }}. I'd love to {{ sender.goal }}.",
        good: """
          Hi {{ recipient.first_name }}, it was good to meet you at {{ met.event }}. \
          I {{ sender.work }}. I'd love to {{ sender.goal }}.
          """)
    case .why:
      RulePage(
        "lint-missing-why", .error, summary: "A message says why to connect.",
        reason: """
          Without a reason an invitation asks the reader to work one out, and few do. The rule is \
          content with a choice named `why`, with what you ask, hope for or have to give (`note.ask`, \
          `note.give`, `sender.goal`, `sender.offer`), with a question or a request in words of its \
          own, and with an answer that declines. In public there need be nothing to answer.
          """,
        bad: "It was good to meet you at {{ met.event }}. I {{ sender.work }}.",
        good: """
          It was good to meet you at {{ met.event }}. I {{ sender.work }}. \
          I'd love to {{ sender.goal }}.
          """)
    }
  }
}

/// The facts about senders that say who they are; a name, what to call them and where to click do
/// not.
private let introductions: Set<String> = [
  "role", "company", "headline", "work", "location", "schools", "employers", "groups", "events",
  "interests", "more", "intro", "sign",
]

/// Words that say no to an invitation.
private let refusals = PhraseTable(
  """
  (decline|refuse|say no|pass on|rather not)
  (can't|cannot|can not|won't|unable to|not able to|don't) (accept|connect|add|take)
  (must|have to|need to|going to) (decline|say no)
  """)

extension Diagnostic {
  fileprivate static func missing(
    _ part: MissingPart.Part, in kind: InviteKind, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      Code(stringLiteral: "lint-missing-\(part)"), severity: part.severity(in: kind),
      "nothing says \(part.meaning)", at: place,
      help: "add a choice such as `\(part.example(for: kind))`")
  }
}
