public import Diagnostics
import English
import People
import Text

/// What somebody copied from a page about a person, an event or the end of a mail: the facts in it
/// that are certain, each with its line, and what might be a fact.
///
/// Nothing is concluded: a line is a fact where its label, its form or its place on the page says
/// what it is.
public struct PastedText: Sendable {
  /// A line that may be a fact.
  public struct Doubt: Hashable, Sendable {
    /// The question about it, such as `Is this the company?`.
    public let question: String
    /// The text of the line.
    public let text: String
    /// The number of the line, from 1.
    public let line: Int
  }

  /// Somebody, without the facts that are in doubt.
  let person: SourcePerson
  /// What might be a fact, in the order of the lines.
  public let doubts: [Doubt]
  /// Reads a text.
  ///
  /// - Throws: the fault of a text that cannot be trusted, or a diagnostic with code `paste-nobody`.
  public init(_ bytes: [UInt8], name: String) throws(Diagnostic) {
    let decoded = try SourceDecoder(pasted: bytes, name: name)
    var reader = PasteReader(decoded)
    reader.read()
    guard reader.person.name != nil else { throw .nobodyPasted(name) }
    person = reader.person
    doubts = reader.doubts.sorted { $0.line < $1.line }
  }
}

extension SourceDecoder {
  /// A copied page has some ten thousand bytes.
  private static let pasteAtMost = 256 << 10

  /// Decodes a text that somebody copied.
  init(pasted bytes: [UInt8], name: String) throws(Diagnostic) {
    guard bytes.count <= Self.pasteAtMost else { throw .largePaste(name) }
    try self.init(bytes, name: name)
  }
}

/// Goes through the lines of a text once.
private struct PasteReader {
  private(set) var person: SourcePerson
  private(set) var doubts: [PastedText.Doubt] = []
  private let lines: [Line]
  private let isPage: Bool

  /// A line that says something.
  fileprivate struct Line {
    let text: String
    let number: Int
    let place: Place

    /// The text in small letters.
    var key: String { text.lowercased() }
  }

  /// The parts of a profile's page.
  private enum Section: String {
    case experience
    case education
    case other
  }

  private static let eventQuestion = "Did you meet there, or will you?"
  /// More doubts than these are no questions, but a page that was not understood.
  private static let doubtsAtMost = 8
  /// No page about somebody has more lines; each is compared with what was found before.
  private static let linesAtMost = 1_000

  init(_ decoded: SourceDecoder) {
    let bytes = decoded.bytes
    var lines: [Line] = []
    var (start, number) = (0, 1)
    while start < bytes.count, lines.count < Self.linesAtMost {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let text = String(decoding: bytes[start..<end], as: UTF8.self).collapsed
      if !text.isEmpty {
        lines.append(Line(text: text, number: number, place: Place(decoded.source, start..<end)))
      }
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
      number += 1
    }
    self.lines = lines
    person = SourcePerson(at: Place(decoded.source, 0..<0))
    isPage = lines.contains { line in
      ["contact info", "connections", "followers", "experience"].contains { line.key.hasSuffix($0) }
    }
  }

  mutating func read() {
    var rest: [Line] = []
    for line in lines where !readsAlone(line) { rest.append(line) }
    // A label may have told the name.
    if let name = person.name == nil ? rest.firstIndex(where: { isName($0) }) : nil {
      for line in rest[..<name] where line.text.hasYear {
        ask(Self.eventQuestion, about: line)
      }
      add(name: rest[name])
      rest = rest[(name + 1)...].filter { $0.text != rest[name].text }
    }
    rest.removeAll { isNoise($0) }
    readHead(rest.prefix { section($0) == nil })
    readSections(rest.drop { section($0) == nil })
  }

  private mutating func add(_ text: String, at path: String..., of line: Line) {
    guard !person.facts.contains(where: { $0.path == path }) else { return }
    person.add(text, at: path, line.place)
  }

  private mutating func ask(_ question: String, about line: Line) {
    guard doubts.count < Self.doubtsAtMost else { return }
    doubts.append(PastedText.Doubt(question: question, text: line.text, line: line.number))
  }

  // MARK: Lines that say by themselves what they are

  /// Reads a line with a label, or one of nothing but addresses.
  private mutating func readsAlone(_ line: Line) -> Bool {
    var hasAddress = false
    var others = 0
    for word in line.text.split(separator: " ") {
      let word = word.trimmed(of: "<>()[],;|·•")
      if word.isMailAddress {
        add(word, at: "more", "email", of: line)
        hasAddress = true
      } else if word.isWebAddress {
        person.addLink(word, line.place)
        hasAddress = true
      } else if word.contains(where: \.isLetter) {
        others += 1
      }
    }
    if hasAddress, others < 3 { return true }
    guard let colon = line.text.firstIndex(of: ":"), colon > line.text.startIndex else {
      return false
    }
    let value = String(line.text[line.text.index(after: colon)...]).collapsed
    let label = String(line.text[..<colon])
    guard label.count <= 30, !value.isEmpty, !value.hasPrefix("//") else { return false }
    if ["talk", "keynote", "session"].contains(label.lowercased()) {
      ask("Did you hear it, and what is the one thought you kept?", about: line)
      return true
    }
    guard let column = TableColumn(titled: label) else { return false }
    person.add(value, at: column.path, line.place)
    return true
  }

  // MARK: The name

  /// Whether a line is the name of a person: a few words with capitals, of which none is of a role,
  /// a place or a page.
  private func isName(_ line: Line) -> Bool {
    guard !isNoise(line), section(line) == nil else { return false }
    let name = Self.split(line.text).name
    let words = CleanedName(name).text.split(separator: " ")
    guard (2...5).contains(words.count), name.asRole == nil, !Self.isClosing(line.key),
      name.withoutLegalForm == name, !name.contains(where: \.isNumber), !name.contains(",")
    else { return false }
    let areNames = words.allSatisfy { word in
      word.first.map { $0.isUppercase || !$0.isCased } ?? false
        || ["de", "da", "van", "von", "der", "den", "la", "di", "el", "al", "bin"].contains(word)
    }
    guard areNames else { return false }
    switch FirstName.read(fullName: name) {
    case .known: return true
    case .unsure(let reason):
      return [.initial, .familyFirst, .twoWords, .seldomAlone, .unknownOrder, .title, .capitals]
        .contains(reason)
    }
  }

  /// A line cut into the name and what follows a dash or a bar.
  private static func split(_ text: String) -> (name: String, rest: String?) {
    for sign in [" – ", " — ", " - ", " | ", " · "] {
      guard let range = text.firstRange(of: sign) else { continue }
      return (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
    }
    return (text, nil)
  }

  private mutating func add(name line: Line) {
    let (name, rest) = Self.split(line.text)
    add(CleanedName(name).text, at: "name", of: line)
    if let open = name.lastIndex(of: "("), let close = name.lastIndex(of: ")"), open < close {
      let aside = String(name[name.index(after: open)..<close])
      if "(\(aside))".isPronouns { add(aside.lowercased(), at: "pronouns", of: line) }
    }
    if let rest { readHeadline(Line(text: rest, number: line.number, place: line.place)) }
  }

  private static func isClosing(_ key: String) -> Bool {
    ["best", "kind", "warm", "many", "yours", "with", "sincerely", "cheers", "thanks", "regards"]
      .contains { key == $0 || key.hasPrefix("\($0) ") || key.hasPrefix("\($0),") }
  }

  // MARK: What follows the name

  private mutating func readHead(_ lines: some Sequence<Line>) {
    var index = -1
    for line in lines {
      if line.text.isPronouns {
        add(line.text.dropFirst().dropLast().lowercased(), at: "pronouns", of: line)
        continue
      }
      index += 1
      if let end = line.text.firstRange(of: " · Contact info", ignoringCase: true) {
        add(String(line.text[..<end.lowerBound]), at: "location", of: line)
      } else if index == 0 {
        readHeadline(line)
      } else if line.text.withoutLegalForm != line.text, line.text.count <= 80 {
        add(line.text, at: "company", "name", of: line)
      } else if !isPage, index < 4, line.text.count <= 60, !Self.isClosing(line.key),
        !line.text.contains(where: \.isNumber)
      {
        ask("Is this the company, or the place?", about: line)
      }
    }
  }

  /// Reads a line such as `Head of Routing at Voile Libre`.
  private mutating func readHeadline(_ line: Line) {
    for sign in [" at ", " @ ", " bei ", " chez "] {
      guard let range = line.text.firstRange(of: sign) else { continue }
      let role = String(line.text[..<range.lowerBound])
      let company = line.text[range.upperBound...].prefix { !"|·•–—".contains($0) }
      guard role.asRole != nil else { continue }
      add(role, at: "role", of: line)
      add(String(company), at: "company", "name", of: line)
      return
    }
    if line.text.asRole != nil, !line.text.contains(",") {
      add(line.text, at: "role", of: line)
    } else if isPage {
      add(line.text, at: "headline", of: line)
    } else {
      ask(line.text.hasYear ? Self.eventQuestion : "Is this the role?", about: line)
    }
  }

  // MARK: The sections of a profile's page

  private func section(_ line: Line) -> Section? {
    switch line.key {
    case "experience", "berufserfahrung", "expérience", "experiencia": .experience
    case "education", "ausbildung", "formation", "educación": .education
    case "about", "activity", "skills", "licenses & certifications", "interests", "highlights",
      "projects", "volunteering", "recommendations", "languages", "publications", "featured",
      "people also viewed", "more profiles for you":
      .other
    default: nil
    }
  }

  private mutating func readSections(_ lines: some Sequence<Line>) {
    var current = Section.other
    var entry: [Line] = []
    for line in lines {
      if let next = section(line) {
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
  private mutating func close(_ entry: [Line], at period: Line, of section: Section) {
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

  // MARK: Noise

  /// Whether a line is one of the buttons and counts of a page.
  private func isNoise(_ line: Line) -> Bool {
    let key = line.key
    return [
      "linkedin", "home", "my network", "jobs", "messaging", "notifications", "me", "for business",
      "message", "connect", "follow", "following", "more", "contact info", "open to", "pending",
      "1st", "2nd", "3rd", "3rd+", "· 1st", "· 2nd", "· 3rd", "skip to main content", "--",
    ].contains(key)
      || ["degree connection", " connections", " followers", "mutual connections", "verified"]
        .contains { key.contains($0) }
      || key.hasPrefix("show all")
  }
}

extension PasteReader.Line {
  /// Whether it is a span of time: `Jan 2021 - Present · 4 yrs`, `2005 – 2009`.
  fileprivate var isPeriod: Bool {
    let parts = text.split { "-–—".contains($0) }
    guard parts.count > 1, let year = parts[0].split(separator: " ").last else { return false }
    return year.count == 4 && year.allSatisfy(\.isNumber)
  }

  fileprivate var isPresent: Bool {
    ["present", "heute", "aujourd’hui", "actualidad"].contains { key.contains($0) }
  }

  fileprivate var isSchool: Bool {
    ["university", "universit", "college", "school", "institut", "academy", "hochschule"]
      .contains { key.contains($0) }
  }
}

extension Substring {
  fileprivate func trimmed(of signs: String) -> String {
    var text = self
    while let last = text.last, signs.contains(last) || last == "." { text.removeLast() }
    return String(text.drop { signs.contains($0) })
  }
}

extension String {
  /// Whether it is nothing but pronouns in brackets: `(She/Her)`.
  fileprivate var isPronouns: Bool {
    hasPrefix("(") && hasSuffix(")") && contains("/") && count <= 20
      && dropFirst().dropLast().allSatisfy { $0.isLetter || $0 == "/" || $0 == " " }
  }

  /// Whether a word of it is a year of this century.
  fileprivate var hasYear: Bool {
    split(separator: " ").contains { word in
      word.count == 4 && word.hasPrefix("20") && word.allSatisfy(\.isNumber)
    }
  }

  fileprivate var isMailAddress: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && !parts[1].hasPrefix(".") && allSatisfy { !"/<>\"'(),:".contains($0) }
  }

  fileprivate var isWebAddress: Bool {
    let key = lowercased()
    return key.hasPrefix("https://") || key.hasPrefix("http://") || key.hasPrefix("www.")
      || ["linkedin.com/in/", "github.com/"].contains { key.hasPrefix($0) }
  }

  fileprivate func firstRange(of text: String, ignoringCase: Bool) -> Range<Index>? {
    var start = startIndex
    while let end = index(start, offsetBy: text.count, limitedBy: endIndex) {
      if self[start..<end].lowercased() == text.lowercased() { return start..<end }
      start = index(after: start)
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func largePaste(_ name: String) -> Diagnostic {
    Diagnostic(
      "paste-too-large", "`\(name)` has more than 256 KiB",
      help: "paste the page of one person; lists are read by `invite profiles import`")
  }

  fileprivate static func nobodyPasted(_ name: String) -> Diagnostic {
    Diagnostic(
      "paste-nobody", "no line of `\(name)` is certain to be a person's name",
      help: "put the name into a line of its own, at the top")
  }
}
