import People

/// A fact about a recipient that somebody wrote down to have it said, with its path in templates.
///
/// Lists, which serve to find common ground, the person's name, dates and addresses do not count.
struct TellingFact {
  let path: String
  /// The text, in each of its forms.
  let forms: [String]

  init(_ path: String, _ fact: Fact? = nil) {
    self.path = path
    forms = fact?.forms.map(\.text) ?? []
  }

  /// Whether a message says it, by itself or within another fact, or had no room for it.
  func isTold(by message: Message) -> Bool {
    message.allFacts.contains {
      FactName.covers($0, path) || FactName.covers(path, $0)
    }
      || isHeld(by: message.text)
      || (message.leftOut ?? []).contains { isHeld(by: $0.text) }
  }

  /// Whether a text holds one of its forms.
  private func isHeld(by text: String) -> Bool {
    let text = SaidText(text)
    return forms.contains { text.holds($0) }
  }
}

extension Profile {
  /// The facts that somebody wrote down to have them said.
  var tellingFacts: [TellingFact] {
    var facts = FactKey.all.compactMap { key -> TellingFact? in
      switch key.type {
      case .text where key.isSaid: self[key.name].map { TellingFact("recipient.\(key.name)", $0) }
      case .company: company.map { TellingFact("recipient.\(key.name)", $0.short ?? $0.name) }
      default: nil
      }
    }
    for tie in ties {
      for part in tie.facts {
        guard let key = tie.kind.key(part.name), key.isSaid, key.hasForms else { continue }
        facts.append(TellingFact("\(tie.kind.name).\(part.name)", part.fact))
      }
    }
    facts += note.map { TellingFact("note.\($0.name)", $0.fact) }
    return facts + more.map { TellingFact("recipient.more.\($0.name)") }
  }
}
