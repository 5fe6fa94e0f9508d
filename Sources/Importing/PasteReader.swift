import Diagnostics
import English
import People
import Text

/// Goes through the lines of a pasted text once, and keeps the facts that are certain.
struct PasteReader {
  private(set) var person: SourcePerson
  private(set) var doubts: [PastedText.Doubt] = []
  private let lines: [PastedLine]
  /// Whether it is the page of a profile, which has sections and a headline.
  private let isPage: Bool

  private static let eventQuestion = "Did you meet there, or will you?"
  /// More doubts than these are no questions, but a page that was not understood.
  private static let doubtsAtMost = 6
  /// The lines after a name in which a role and a company may be.
  private static let headAtMost = 4

  init(_ decoded: SourceDecoder) {
    lines = PastedLine.lines(of: decoded)
    person = SourcePerson(at: Place(decoded.source, 0..<0))
    let ends = ["contact info", " connections", " followers"]
    isPage = lines.contains { line in
      line.key == "experience" || ends.contains { line.key.hasSuffix($0) }
    }
  }

  mutating func read() {
    var rest: [PastedLine] = []
    for line in lines where !line.isNoise && !readsAlone(line) { rest.append(line) }
    // A label may have named the person.
    if person.name == nil {
      guard let name = nameLine(in: rest) else { return }
      for line in rest[..<name] where line.hasYear { ask(Self.eventQuestion, about: line) }
      add(name: rest[name])
      rest = rest[(name + 1)...].filter { $0.text != rest[name].text }
    }
    readHead(rest.prefix { $0.section == nil })
    readSections(rest.drop { $0.section == nil })
  }

  private mutating func add(_ text: String, at path: String..., of line: PastedLine) {
    guard person.first(path) == nil else { return }
    person.add(text, at: path, line.place)
  }

  private mutating func ask(_ question: String, about line: PastedLine) {
    guard doubts.count < Self.doubtsAtMost else { return }
    doubts.append(PastedText.Doubt(question: question, text: line.text, line: line.number))
  }

  // MARK: Lines that say by themselves what they are

  /// Reads a line with a label, or one of nothing but addresses.
  private mutating func readsAlone(_ line: PastedLine) -> Bool {
    let (label, value) = line.labelled
    let isOfAddress =
      label.map { ["web", "website", "www", "homepage", "linkedin", "github", "w"].contains($0) }
      ?? true
    var hasAddress = false
    var others = 0
    for word in line.words {
      if word.isMailAddress {
        if !FirstName.isOfTeam(mail: word) { add(word, at: "more", "email", of: line) }
        hasAddress = true
      } else if word.isWebAddress {
        if isOfAddress { person.addLink(word, line.place) }
        hasAddress = true
      } else if word.contains(where: \.isLetter) {
        others += 1
      }
    }
    if hasAddress, others < 3 { return true }
    guard let label, let value else { return false }
    if ["talk", "keynote", "session"].contains(label) {
      ask("Did you hear it, and what is the one thought you kept?", about: line)
      return true
    }
    if ["speaker", "host", "contact"].contains(label), PastedLine.isName(value) {
      add(value, at: "name", of: line)
      return true
    }
    guard let column = TableColumn(titled: label), SourcePerson.isAboutPerson(column.path) else {
      return false
    }
    if column.isList || person.first(column.path) == nil {
      person.add(value, at: column.path, line.place)
    }
    return true
  }

  // MARK: The name

  /// The line of the name.
  ///
  /// It is one that begins with a name that is surely given, else one before a role; else the first
  /// line, or the one after the close of a mail, if it looks like a name.
  private func nameLine(in lines: [PastedLine]) -> Int? {
    let head = lines.prefix(20)
    if let sure = head.firstIndex(where: { $0.isName && $0.beginsWithGivenName }) { return sure }
    let beforeRole = head.indices.dropLast().first { lines[$0].isName && lines[$0 + 1].isRole }
    if let beforeRole { return beforeRole }
    let first = head.first.map { $0.isClosing ? 1 : 0 } ?? 0
    return lines.indices.contains(first) && lines[first].isName ? first : nil
  }

  private mutating func add(name line: PastedLine) {
    let (name, rest) = line.split
    // Its cleaning is a part of every import.
    add(name.withoutAuthority, at: "name", of: line)
    if let open = name.lastIndex(of: "("), let close = name.lastIndex(of: ")"), open < close {
      let aside = String(name[open...close])
      if let pronouns = aside.pronouns { add(pronouns, at: "pronouns", of: line) }
    }
    if let rest { readHeadline(line.with(rest)) }
  }

  // MARK: What follows the name

  private mutating func readHead(_ lines: some Sequence<PastedLine>) {
    var index = -1
    for line in lines {
      if let pronouns = line.text.pronouns {
        add(pronouns, at: "pronouns", of: line)
        continue
      }
      if let place = line.place(before: " · contact info") ?? line.place(before: " · kontaktinfo") {
        add(place, at: "location", of: line)
        continue
      }
      index += 1
      if index == 0 {
        readHeadline(line)
      } else if index < Self.headAtMost, line.isCompany {
        add(line.text, at: "company", "name", of: line)
      } else if !isPage, index < Self.headAtMost, line.mayBeLabel {
        ask("Is this the company, or the place?", about: line)
      }
    }
  }

  /// Reads a line such as `Head of Routing at Voile Libre`.
  private mutating func readHeadline(_ line: PastedLine) {
    for sign in [" at ", " @ ", " bei ", " chez "] {
      guard let range = line.text.firstRange(of: sign) else { continue }
      let role = String(line.text[..<range.lowerBound])
      var company = line.text[range.upperBound...]
      for end in [" | ", " · ", " • ", " – ", " — ", " - "] {
        if let end = company.firstRange(of: end) { company = company[..<end.lowerBound] }
      }
      guard role.asRole != nil else { continue }
      add(role, at: "role", of: line)
      add(String(company), at: "company", "name", of: line)
      return
    }
    let parts = line.text.split(separator: " | ").map { String($0) }
    if !isPage, parts.count > 1, parts[0].asRole != nil {
      add(parts[0], at: "role", of: line)
      if line.with(parts[1]).isCompany { add(parts[1], at: "company", "name", of: line) }
    } else if line.text.asRole != nil, !line.text.contains(where: { ",|".contains($0) }) {
      add(line.text, at: "role", of: line)
    } else if isPage {
      add(line.text, at: "headline", of: line)
    } else if line.hasYear {
      ask(Self.eventQuestion, about: line)
    } else if line.mayBeLabel {
      ask("Is this the role?", about: line)
    }
  }

  // MARK: The sections of a profile's page

  private mutating func readSections(_ lines: some Sequence<PastedLine>) {
    var current = PastedLine.Section.other
    var entry: [PastedLine] = []
    for line in lines {
      if let next = line.section {
        (current, entry) = (next, [])
      } else if line.isPeriod {
        close(entry, at: line, of: current)
        entry = []
      } else if entry.last?.text != line.text {
        entry.append(line)
      }
    }
  }

  /// Reads an entry of a section that ends in a period.
  private mutating func close(
    _ entry: [PastedLine], at period: PastedLine, of section: PastedLine.Section
  ) {
    switch section {
    case .education:
      // What follows the period of the entry before is not known to be of this one.
      guard let school = entry.first(where: \.isSchool) ?? (entry.count < 3 ? entry.first : nil)
      else { return }
      person.add(school.text, at: ["schools"], school.place)
    case .experience:
      guard period.isPresent, entry.count > 1, let company = entry.last,
        let dot = company.text.firstRange(of: " · ")
      else { return }
      let role = entry[entry.count - 2]
      guard role.text.asRole != nil else { return }
      add(role.text, at: "role", of: role)
      add(String(company.text[..<dot.lowerBound]), at: "company", "name", of: company)
    case .other: break
    }
  }
}

extension SourcePerson {
  /// Whether a page can say it of a person: no tie and no note, which only the user has.
  static func isAboutPerson(_ path: [String]) -> Bool {
    guard let first = path.first, FactKey.at(path) != nil else { return false }
    return [
      "name", "pronouns", "role", "company", "headline", "location", "languages", "links",
      "schools", "employers", "groups", "events", "interests", "more",
    ].contains(first)
  }
}
