import Writing

/// The result of a template that a case expects, or the actual one.
package enum CaseResult: Hashable, Sendable {
  /// A message and its subject; where a case names no subject, any matches.
  case text(String, subject: String?)
  /// No message, because these facts are missing; empty where no fact would help.
  case missing([String])
  /// No message, because even the shortest is too long by that many units.
  case over(Int)

  /// The result of writing a message.
  init(of invite: Invite) {
    switch invite.outcome {
    case .fits(let message): self = .text(message.text, subject: message.subject?.text)
    case .tooLong(let over, _): self = .over(over)
    case .unavailable(let missing): self = .missing(missing)
    case .invalid: self = .missing([])
    }
  }

  /// Whether the actual result is the expected one; the order of missing facts does not matter.
  package func isMet(by actual: CaseResult) -> Bool {
    switch (self, actual) {
    case (.text(let text, let subject), .text(let actualText, let actualSubject)):
      text == actualText && (subject == nil || subject == actualSubject)
    case (.missing(let facts), .missing(let actualFacts)): Set(facts) == Set(actualFacts)
    default: self == actual
    }
  }

  /// The keys of a result in a case, in their order.
  static let keys = ["subject", "text", "missing", "over"]
}
