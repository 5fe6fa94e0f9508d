import Batch
import Diagnostics
import People
import Text

/// The files of LinkedIn's export that tell about its owner, and the list of their contacts.
///
/// Their columns are those of the exports of 2024 to 2026.
enum LinkedInFile: String, CaseIterable {
  case profile = "Profile"
  case positions = "Positions"
  case education = "Education"
  case events = "Events"
  case skills = "Skills"
  case languages = "Languages"
  case connections = "Connections"

  /// The file that a header is of; nil for other tables.
  ///
  /// - Parameters:
  ///   - titles: the folded titles of the header.
  ///   - name: the name of the file.
  init?(titles: [String], name: String) {
    let set = Set(titles)
    let isOfPeople = !set.isDisjoint(with: ["firstname", "lastname", "fullname", "email"])
    func has(_ titles: String...) -> Bool { set.isSuperset(of: titles) }
    if has("firstname", "lastname", "headline", "maidenname") {
      self = .profile
    } else if has("companyname", "title", "startedon", "finishedon") {
      self = .positions
    } else if has("schoolname", "startdate") || has("schoolname", "degreename") {
      self = .education
    } else if !isOfPeople, has("eventname", "eventtime") || has("eventname", "status") {
      self = .events
    } else if set == ["name", "proficiency"] {
      self = .languages
    } else if set == ["name"], name.hasPrefix("Skills") {
      self = .skills
    } else if has("firstname", "lastname", "connectedon") {
      self = .connections
    } else {
      return nil
    }
  }

  /// Where the cells of a column go while the table is read: each row has a name.
  var columns: [String] {
    switch self {
    case .profile: ["Websites=more.websites", "Twitter Handles=more.twitter"]
    case .positions:
      [
        "Company Name=name", "Title=role", "Location=more.place", "Started On=more.started",
        "Finished On=more.finished", "Description=",
      ]
    case .education: ["School Name=name"]
    case .events: ["Event Name=name", "Status=more.status"]
    case .skills: ["Name=name"]
    case .languages: ["Name=name", "Proficiency=more.proficiency"]
    // The day on which two people connected is no fact that a message says.
    case .connections: ["Connected On="]
    }
  }

  /// The facts about the owner in the rows of the file.
  ///
  /// - Parameter skipped: gets the reason why a row is skipped.
  func facts(in rows: [SourcePerson], skipped: (Diagnostic) -> Void) -> [SourcePerson.Fact] {
    switch self {
    case .profile: return rows.flatMap(Self.facts)
    case .positions: return Self.positions(rows)
    case .education: return names(rows, at: ["schools"])
    case .events:
      let attended = rows.filter { row in
        let status = row.text(at: "more", "status")?.lowercased() ?? "attending"
        let isIn =
          !["not", "declin", "cancel"].contains { status.contains($0) }
          && ["attend", "going", "accept", "host", "speak", "yes"].contains { status.contains($0) }
        if !isIn { skipped(.notAttended(row)) }
        return isIn
      }
      return names(attended, at: ["events"])
    case .skills: return names(rows, at: ["more", "skills"])
    case .languages:
      return rows.flatMap { row -> [SourcePerson.Fact] in
        let level = row.text(at: "more", "proficiency")?.lowercased() ?? ""
        guard let name = row.name, let tag = LanguageName.tag(of: name) else {
          skipped(.unknownLanguage(row))
          return []
        }
        if LanguageName.isLittle(level) {
          skipped(.elementary(row, name))
          return []
        }
        return [SourcePerson.Fact(path: ["languages"], text: tag, place: row.place)]
      }
    case .connections:
      return rows.compactMap { row in
        let kinds: [(String, CleanedName.Kind)] = [("given", .given), ("family", .family)]
        let parts = kinds.compactMap { key, kind in
          row.first(["name", key]).map { CleanedName($0.text, kind: kind).text }
        }
        let name = parts.filter { !$0.isEmpty }.joined(separator: " ")
        guard !name.isEmpty else {
          skipped(.nameless(row.place))
          return nil
        }
        if let reason = ImportedProfile.reasonAgainst(name) {
          skipped(.noName(name, row.place, reason))
          return nil
        }
        return SourcePerson.Fact(path: ["contacts"], text: name, place: row.place)
      }
    }
  }

  private func names(_ rows: [SourcePerson], at path: [String]) -> [SourcePerson.Fact] {
    rows.compactMap { row in
      row.name.map { SourcePerson.Fact(path: path, text: $0, place: row.place) }
    }
  }

  /// The facts of a profile, its addresses as links: `[PERSONAL:https://a.example,BLOG:…]`.
  private static func facts(of row: SourcePerson) -> [SourcePerson.Fact] {
    var person = SourcePerson(at: row.place)
    for fact in row.facts {
      let items = fact.text.split { "[],".contains($0) }.map { String($0).collapsed }
      switch fact.path {
      case ["more", "websites"]:
        // That of the company is the last choice.
        for item in items.filter({ !$0.hasPrefix("COMPANY") }) + items {
          guard let start = item.firstRange(of: "http")?.lowerBound else { continue }
          person.addLink(String(item[start...]), fact.place)
        }
      case ["more", "twitter"]:
        if let handle = items.first { person.addLink("https://x.com/\(handle)", fact.place) }
      default: person.facts.append(fact)
      }
    }
    return person.facts
  }

  /// The role and the company of the present position that began last, and the other employers.
  private static func positions(_ rows: [SourcePerson]) -> [SourcePerson.Fact] {
    func start(_ row: SourcePerson) -> PartialDate? {
      row.text(at: "more", "started").flatMap { PartialDate(written: $0) }
    }
    let present = rows.filter { $0.text(at: "more", "finished") == nil }
    let now = present.reduce(nil as SourcePerson?) { latest, row in
      guard let latest else { return row }
      guard let first = start(latest), let second = start(row) else { return latest }
      return second.firstDay > first.firstDay ? row : latest
    }
    var facts: [SourcePerson.Fact] = []
    if let now {
      facts += now.facts.filter { $0.path == ["role"] }
      facts += now.facts.filter { $0.path == ["name"] }
        .map { SourcePerson.Fact(path: ["company", "name"], text: $0.text, place: $0.place) }
    }
    for row in rows {
      guard let name = row.name, name != now?.name else { continue }
      facts.append(SourcePerson.Fact(path: ["employers"], text: name, place: row.place))
    }
    return facts
  }
}

extension Diagnostic {
  fileprivate static func notAttended(_ row: SourcePerson) -> Diagnostic {
    Diagnostic(
      "import-skipped", severity: .info,
      "`\(row.name ?? "")` is left out: you were not there", at: row.place)
  }

  fileprivate static func unknownLanguage(_ row: SourcePerson) -> Diagnostic {
    Diagnostic(
      "import-skipped", severity: .warning,
      "`\(row.name ?? "")` is no language with a tag that is known here", at: row.place,
      help: "add its tag to `languages`, such as `en`")
  }

  fileprivate static func elementary(_ row: SourcePerson, _ name: String) -> Diagnostic {
    Diagnostic(
      "import-skipped", severity: .info,
      "`\(name)` is left out: nobody is written to in a language they know a little of",
      at: row.place)
  }
}
