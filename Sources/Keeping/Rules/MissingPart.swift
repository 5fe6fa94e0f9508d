import Diagnostics
import Fitting
import People
import Templating
import Wording
import Writing

/// Finds templates that do not say who the sender is, how the two know each other, or why to
/// connect.
struct MissingPart: TemplateRule {
  let code: Diagnostic.Code
  let severity: Severity?
  private let part: Part

  /// The rule for one of the three parts.
  init(_ part: Part) {
    self.part = part
    code = part.code
    severity = part.severity
  }

  /// One of the three parts of a good message.
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

  /// Whether a template may omit the part: who the sender is, to somebody who knows them; and all
  /// but how, in public, where nobody has to be asked for anything.
  private func isNeedless(in variant: Variant, of library: TemplateLibrary) -> Bool {
    if part != .how, variant.isPublic(in: library) { return true }
    return part == .who && !variant.setting.required.isDisjoint(with: ["met", "worked"])
  }

  /// Whether a sentence says the part without printing a fact: why, by asking or by declining an
  /// offer; how, by mentioning a tie that the template requires, such as `I heard you speak`.
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
    switch names.first {
    case "recipient": return false
    case "sender": return FactKey.at(names.dropFirst().prefix(1))?.topic == topic
    case "note": return FactKey.at(names.prefix(2))?.topic == topic
    case "shared": return self == .how || self == .who && path == "shared.role"
    case let root?: return FactKey.tie(root)?.topic == topic
    case nil: return false
    }
  }

  private var topic: FactKey.Topic {
    switch self {
    case .who: .who
    case .how: .how
    case .why: .why
    }
  }

  /// The severity where a kind of message does not say this part.
  fileprivate func severity(in kind: InviteKind) -> Severity {
    switch self {
    case .who: .warning
    case .how: kind == .invite ? .error : .warning
    case .why: .error
    }
  }

  /// The meaning of the part.
  fileprivate var meaning: String {
    switch self {
    case .who: "who is writing"
    case .how: "how the two of you know each other"
    case .why: "why you want to connect"
    }
  }

  /// The part in an example for a kind of message.
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

  fileprivate var code: Diagnostic.Code {
    switch self {
    case .who: "lint-missing-who"
    case .how: "lint-missing-how"
    case .why: "lint-missing-why"
    }
  }

  fileprivate var severity: Severity {
    switch self {
    case .who: .warning
    case .how: .error
    case .why: .error
    }
  }
}

/// Words that decline an invitation.
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
