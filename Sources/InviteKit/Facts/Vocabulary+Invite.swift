import Templating

extension Vocabulary {
  /// Everything a template can read: the two people, the ties, what they share, and the occasion.
  static let invite: Vocabulary = {
    var names: [String: FactShape] = [
      "sender": .map(person), "recipient": .map(person), "shared": .map(shared),
      "channel": .text, "today": .text,
    ]
    for tie in TieKind.all {
      var keys: [String: FactShape] = [:]
      for key in tie.keys { keys[key.name] = .text }
      names[tie.name] = .map(keys)
    }
    return Vocabulary(names, meaning: MergeTagNames.path)
  }()

  private static let person: [String: FactShape] = {
    var keys: [String: FactShape] = [
      "name": .map([
        "name": .text, "given": .text, "family": .text, "called": .text, "honorific": .text,
      ]),
      "company": .map(["name": .text, "short": .text]),
      "languages": .list(.text), "links": .anything, "more": .anything,
    ]
    for name in ["full_name", "first_name", "last_name", "honorific"] { keys[name] = .text }
    for name in personTexts { keys[name] = .text }
    for list in ProfileList.allCases { keys[list.rawValue] = .list(.anything) }
    return keys
  }()

  private static let personTexts = [
    "pronouns", "role", "headline", "location", "linkedin", "work", "goal", "offer",
  ]

  private static let shared: [String: FactShape] = {
    var keys: [String: FactShape] = ["role": .text]
    for list in ProfileList.allCases where list != .contacts {
      keys[list.rawValue] = .list(.anything)
      keys[list.singular] = .anything
    }
    return keys
  }()
}
