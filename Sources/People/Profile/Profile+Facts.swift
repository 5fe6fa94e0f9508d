extension Profile {
  /// A fact with the path it is found under.
  public struct PathFact: Hashable, Sendable {
    /// The path: `role`, `company.name`, `schools[0].name`, `ties.met.topic`, `more.hobby`.
    public let path: String
    /// The fact.
    public let fact: Fact
  }

  /// All facts of the profile, in the order of its keys.
  public var facts: [PathFact] {
    var facts = [PathFact]()
    func add(_ path: String, _ fact: Fact?) {
      if let fact { facts.append(PathFact(path: path, fact: fact)) }
    }
    func add(_ path: String, _ tree: FactTree) {
      switch tree {
      case .text(let fact): add(path, fact)
      case .list(let items):
        for (index, item) in items.enumerated() { add("\(path)[\(index)]", item) }
      case .map(let fields):
        for field in fields { add("\(path).\(field.name)", field.value) }
      }
    }
    for key in ProfileKey.all {
      switch key.type {
      case .text(let text), .phrase(let text, _): add(key.name, self[text])
      case .account: add(key.name, linkedin)
      case .name:
        add("name", name.full)
        add("name.given", name.given)
        add("name.family", name.family)
        add("name.called", name.called)
        add("name.honorific", name.honorific)
      case .company:
        add("company.name", company?.name)
        add("company.short", company?.short)
      case .languages:
        for (index, tag) in languages.enumerated() { add("languages[\(index)]", tag) }
      case .links:
        for link in links { add("links.\(link.name)", link.fact) }
      case .entries(let list):
        for (index, entry) in self[list].enumerated() {
          let path = "\(list.rawValue)[\(index)]"
          add("\(path).name", entry.name)
          add(path, .map(entry.more))
        }
      case .ties:
        for tie in ties {
          for told in tie.facts { add("ties.\(tie.kind.name).\(told.name)", told.fact) }
        }
      case .note:
        for told in note { add("note.\(told.name)", told.fact) }
      case .more: add("more", .map(more))
      }
    }
    return facts
  }
}
