import Diagnostics

/// The form of a text that is said verbatim.
public enum WholeText: Hashable, Sendable {
  /// Whole sentences, each with a mark at its end.
  case sentences
  /// The opening of a message, and a comma.
  case greeting
  /// A line above a message.
  case line
  /// A signature: a name, and nothing before it.
  case signature
}

/// Checks a whole text against its form.
struct WholeTextCheck {
  private let key: String
  private let kind: WholeText
  private let place: Place
  private var text: String
  /// The findings.
  private(set) var findings: [Diagnostic] = []

  init(_ fact: Fact, of key: String, as kind: WholeText) {
    (self.key, self.kind, self.place, self.text) = (key, kind, fact.place, fact.text)
  }

  /// The text in a form fit to say; nil where nothing is left of it.
  mutating func checked() -> Fact? {
    switch kind {
    case .sentences: checkSentences()
    case .greeting: checkGreeting()
    case .signature: checkSignature()
    case .line: break
    }
    return text.isEmpty ? nil : Fact(text, at: place)
  }

  private mutating func checkSentences() {
    var whole = text
    if let last = text.last(where: { !"\"”'’»)".contains($0) }), !".?!…。？！".contains(last) {
      whole = (text.last.map { ",;:".contains($0) } == true ? String(text.dropLast()) : text) + "."
    }
    let word = text.prefix { $0 != " " }
    if let first = text.first, first.isLowercase,
      !word.contains(where: { $0.isUppercase || $0.isNumber })
    {
      whole = first.uppercased() + whole.dropFirst()
    }
    if whole != text { mend(.sentence, "is no whole sentence", to: whole) }
  }

  private mutating func checkGreeting() {
    // A handle opens a public post without a comma.
    guard let last = text.last, last.isLetter || last.isNumber || last == ".",
      !text.hasPrefix("@")
    else { return }
    guard !text.contains(","), text.split(separator: " ").count <= 6 else {
      warn("goes on behind the greeting", help: "write the greeting alone, and end it with a comma")
      return
    }
    mend(.end, "does not end with a comma", to: text + ",")
  }

  private mutating func checkSignature() {
    for closing in Self.closings {
      guard text.lowercased().hasPrefix(closing) else { continue }
      let rest = text.dropFirst(closing.count)
      // A single word may be a name, as `Best` is.
      let isParted = rest.first.map { ",!.:;".contains($0) || $0 == " " && closing.contains(" ") }
      guard isParted ?? true else { continue }
      let name = String(rest.drop { !$0.isLetter })
      mend(.closing, "begins with a closing, which templates add", to: name)
      return
    }
    let name = String(text.drop { "-–—~ ".contains($0) })
    if name != text { mend(.closing, "begins with a dash", to: name) }
  }

  private static let closings = [
    "kind regards", "best regards", "warm regards", "warmest regards", "regards", "best wishes",
    "warm wishes", "all the best", "many thanks", "thank you", "thanks", "yours sincerely",
    "yours faithfully", "yours truly", "sincerely", "cheers", "best", "yours", "greetings",
    "with best wishes", "with kind regards", "respectfully", "warmly",
  ]

  private mutating func warn(_ what: String, help: String) {
    findings.append(.phrase(.end, .warning, key, what, text, place, help))
  }

  private mutating func mend(_ code: PhraseCode, _ what: String, to rest: String) {
    let help =
      rest.isEmpty ? "write the name you sign with" : "write `\(rest)`, as is done here"
    findings.append(.phrase(code, .warning, key, what, text, place, help))
    text = rest
  }
}
