import Writing

/// What a case expects of a template, or what came of it.
package enum CaseResult: Hashable, Sendable {
  /// A message, and the line above it; where a case names no subject, any will do.
  case text(String, subject: String?)
  /// No message, because these facts are missing; none where no fact would help.
  case missing([String])
  /// No message, because even the shortest is so many units too long.
  case over(Int)

  /// What came of writing a message.
  init(of invite: Invite) {
    switch invite.outcome {
    case .fits(let message): self = .text(message.text, subject: message.subject?.text)
    case .tooLong(let over, _): self = .over(over)
    case .unavailable(let missing): self = .missing(missing)
    case .invalid: self = .missing([])
    }
  }

  /// Whether that is what came of it; the order of missing facts does not matter.
  package func isMet(by actual: CaseResult) -> Bool {
    switch (self, actual) {
    case (.text(let text, let subject), .text(let actualText, let actualSubject)):
      text == actualText && (subject == nil || subject == actualSubject)
    case (.missing(let facts), .missing(let actualFacts)): Set(facts) == Set(actualFacts)
    default: self == actual
    }
  }

  /// The keys that say it in a case, in the order they are written.
  static let keys = ["subject", "text", "missing", "over"]
}
