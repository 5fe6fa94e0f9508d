import Diagnostics

/// Where each fact about two people was written, by its path as templates write it.
struct FactPlaces {
  /// The places; common ground has two, the recipient's first.
  private(set) var places: [String: [Place]] = [:]

  /// The places of the facts of a pair.
  init(of pair: Pair) {
    add(pair.sender, "sender")
    add(pair.recipient, "recipient")
    for tie in pair.recipient.ties {
      for told in tie.facts { add(told.fact, told.name, tie.kind.name) }
    }
    for said in pair.recipient.note { add(said.fact, said.name, "note") }
    addShared(pair)
  }

  private mutating func add(_ profile: Profile, _ path: String) {
    let name = profile.name
    places["\(path).name"] = [name.full.place]
    add(name.full, "name", "\(path).name")
    add(name.given, "given", "\(path).name")
    add(name.family, "family", "\(path).name")
    add(name.called, "called", "\(path).name")
    add(name.honorific, "honorific", "\(path).name")
    add(name.full, "full_name", path)
    add(name.honorific, "honorific", path)
    let first = name.first.name
    if first != nil { places["\(path).first_name"] = [name.firstPlace] }
    add(name.last(beside: first), "last_name", path)
    if let company = profile.company {
      places["\(path).company"] = [company.name.place]
      add(company.name, "name", "\(path).company")
      add(company.short ?? company.name, "short", "\(path).company")
    }
    for text in PersonText.allCases { add(profile[text], text.rawValue, path) }
    if !profile.languages.isEmpty {
      places["\(path).languages"] = profile.languages.map(\.place)
    }
    for list in ProfileList.allCases {
      for entry in profile[list] { add(entry, "\(path).\(list.rawValue)") }
    }
    for link in profile.links { add(link.fact, link.name, "\(path).links") }
    add(profile.more, "\(path).more")
  }

  /// Facts of the user's own, each with its place.
  private mutating func add(_ fields: [FactTree.Field], _ path: String) {
    for field in fields {
      if case .map(let fields) = field.value {
        add(fields, "\(path).\(field.name)")
      } else {
        places["\(path).\(field.name)"] = field.value.places
      }
    }
  }

  private mutating func addShared(_ pair: Pair) {
    for list in ProfileList.allCases where list != .contacts {
      guard let matches = pair.ground.shared[list], let first = matches.first else { continue }
      add(first, "shared.\(list.singular)")
      for match in matches { add(match, "shared.\(list.rawValue)") }
    }
    if !pair.ground.role.isEmpty { places["shared.role"] = pair.ground.role.map(\.place) }
    // A tie of that name says more than an acquaintance they share.
    guard pair.recipient.tie("mutual") == nil,
      let contact = pair.ground.shared[.contacts]?.first
    else { return }
    places["mutual.name"] = [contact.recipient.name.place, contact.sender.name.place]
    for key in ["relation", "said"] {
      if case .text(let fact)? = contact.sender.more[key] { add(fact, key, "mutual") }
    }
  }

  /// Adds where an entry of a list and its members were written.
  private mutating func add(_ entry: ProfileEntry, _ path: String) {
    for key in ["", ".name", ".short"] { places[path + key, default: []].append(entry.name.place) }
    for field in entry.more { places["\(path).\(field.name)", default: []] += field.value.places }
  }

  /// Adds where an entry was written that both have, the recipient's place first.
  private mutating func add(_ match: CommonGround.Match, _ path: String) {
    add(match.recipient, path)
    for key in ["", ".name"] { places[path + key, default: []].append(match.sender.name.place) }
  }

  private mutating func add(_ fact: Fact?, _ key: String, _ path: String) {
    if let fact { places["\(path).\(key)"] = fact.forms.map(\.place) }
  }
}

extension FactTree {
  fileprivate var places: [Place] {
    switch self {
    case .text(let fact): [fact.place]
    case .list(let items): items.flatMap(\.places)
    case .map(let fields): fields.flatMap(\.value.places)
    }
  }
}
