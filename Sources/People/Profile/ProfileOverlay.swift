extension Profile {
  /// The profile with the facts of another in place of its own: all but the name, of which only the
  /// name to greet by is taken.
  ///
  /// Texts, lists and the company are replaced; ties, the note, links and facts of the user's own
  /// are replaced key by key.
  package func overlaid(by other: Profile) -> Profile {
    var profile = self
    if let called = other.name.called {
      profile.name = PersonName(
        full: name.full, given: name.given, family: name.family, called: called,
        honorific: name.honorific, isFamilyFirst: name.isFamilyFirst)
    }
    for fact in other.texts { profile[fact.name] = fact.fact }
    if let company = other.company { profile.company = company }
    if !other.languages.isEmpty { profile.languages = other.languages }
    for list in ProfileList.allCases {
      if let entries = other.lists[list] { profile.lists[list] = entries }
    }
    profile.links = links.overlaid(by: other.links)
    profile.note = FactKey.note.compactMap { key in
      (other.note[key.name] ?? note[key.name]).map { NamedFact(key.name, $0) }
    }
    for tie in other.ties {
      let old = profile.tie(tie.kind.name)
      let facts = tie.kind.keys.compactMap { key in
        (tie[key.name] ?? old?[key.name]).map { NamedFact(key.name, $0) }
      }
      profile.ties.removeAll { $0.kind == tie.kind }
      profile.ties.append(Tie(kind: tie.kind, facts: facts))
    }
    let new = Set(other.more.map(\.name))
    profile.more = more.filter { !new.contains($0.name) } + other.more
    return profile
  }
}

extension [NamedFact] {
  /// The facts with those of another list in place of those of the same names.
  fileprivate func overlaid(by others: [NamedFact]) -> [NamedFact] {
    filter { others[$0.name] == nil } + others
  }
}

extension ProfileReading {
  /// The reading with the facts of a profile in place of its own; nil leaves it as it is.
  package func overlaid(by other: Profile?) -> ProfileReading {
    guard let other, let profile else { return self }
    return ProfileReading(profile: profile.overlaid(by: other), diagnostics: diagnostics)
  }
}
