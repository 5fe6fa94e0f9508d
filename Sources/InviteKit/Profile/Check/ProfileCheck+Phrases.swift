import Diagnostics

extension ProfileCheck {
  /// Phrases that start with a capital in the middle of a sentence.
  ///
  /// After "I …" and "… to …" stands a verb, which is never a name; what else starts with a capital
  /// may be one.
  func phrases(_ profile: Profile) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for key in ProfileKey.all {
      if case .phrase(let text, let frame) = key.type, let fact = profile[text],
        let start = frame.start
      {
        found += capital(key.name, fact, after: start)
      }
    }
    for tie in profile.ties {
      for key in tie.kind.keys {
        if case .phrase(let frame) = key.type, let fact = tie[key.name], let start = frame.start {
          found += capital(key.name, fact, after: start)
        }
      }
    }
    return found
  }

  private func capital(_ key: String, _ fact: Fact, after start: String) -> [Diagnostic] {
    guard let word = fact.text.split(separator: " ").first, Self.isCapitalised(word) else {
      return []
    }
    if Self.isVerb(after: start) || Self.neverNames.contains(word.lowercased()) {
      return [.capital(key, fact, start, String(word))]
    }
    return []
  }

  private static func isVerb(after start: String) -> Bool {
    start == "I …" || start.hasSuffix("to …")
  }

  /// Whether a word has a capital first and small letters after it: no acronym, no `iPhone`.
  private static func isCapitalised(_ word: Substring) -> Bool {
    guard word.first?.isUppercase == true, word != "I", !word.hasPrefix("I'") else { return false }
    return word.dropFirst().allSatisfy { !$0.isUppercase && !$0.isNumber }
  }

  /// Words that start phrases and no name that keeps its capital inside a sentence.
  private static let neverNames: Set<String> = [
    "a", "an", "how", "why", "what", "when", "where", "that", "this", "these", "those", "you",
    "your", "my", "our", "their", "his", "her", "it", "we", "they", "he", "she", "there", "if",
    "to", "of", "and", "not", "one", "some", "any", "every", "all",
  ]
}

extension Diagnostic {
  fileprivate static func capital(
    _ key: String, _ fact: Fact, _ start: String, _ word: String
  ) -> Diagnostic {
    let small = word.prefix(1).lowercased() + word.dropFirst()
    return Diagnostic(
      "profile-capital", severity: .warning,
      "`\(key)` goes on from \"\(start)\" and starts with a capital", at: fact.place,
      help: "write `\(small)`")
  }
}
