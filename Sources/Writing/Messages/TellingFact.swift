import People

/// A fact that somebody wrote down of a recipient to have it said, with its path as templates write it.
///
/// Lists, which are there to have something in common, names, dates and addresses are none of them.
struct TellingFact {
  let path: String
  /// What it says, in each of its forms.
  let forms: [String]

  init(_ path: String, _ fact: Fact? = nil) {
    self.path = path
    forms = fact?.forms.map(\.text) ?? []
  }

  /// Whether a message says it, by itself or in the words of another fact, or had no room for it.
  func isTold(by message: Message) -> Bool {
    message.allFacts.contains {
      FactName.covers($0, path) || FactName.covers(path, $0)
    }
      || isHeld(by: message.text)
      || (message.leftOut ?? []).contains { isHeld(by: $0.text) }
  }

  /// Whether one of its forms is in a text.
  private func isHeld(by text: String) -> Bool {
    let text = SaidText(text)
    return forms.contains { text.holds($0) }
  }
}

extension Profile {
  /// The facts that somebody wrote down to have them said.
  var tellingFacts: [TellingFact] {
    var told = FactKey.all.compactMap { key -> TellingFact? in
      switch key.type {
      case .text where key.isSaid: self[key.name].map { TellingFact("recipient.\(key.name)", $0) }
      case .company: company.map { TellingFact("recipient.\(key.name)", $0.short ?? $0.name) }
      default: nil
      }
    }
    for tie in ties {
      for part in tie.facts where tie.kind.key(part.name)?.hasForms == true {
        told.append(TellingFact("\(tie.kind.name).\(part.name)", part.fact))
      }
    }
    told += note.map { TellingFact("note.\($0.name)", $0.fact) }
    return told + more.map { TellingFact("recipient.more.\($0.name)") }
  }
}
