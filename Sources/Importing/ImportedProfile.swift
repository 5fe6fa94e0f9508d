public import Diagnostics
import English
package import Keeping
package import People
import Text

/// A profile made of what a source has of somebody: without what is no part of a name or a company,
/// and without what is no fact.
public struct ImportedProfile: Sendable {
  /// The whole name.
  public let name: String
  /// The profile in the making.
  package let scaffold: ProfileScaffold
  /// The profile, as it will be read.
  package let profile: Profile
  /// The findings about what was taken off or left out, with its place in the source.
  public let findings: [Diagnostic]
  /// Whether no message can greet them before `called` is written into the profile.
  public let needsCalled: Bool
  /// The first lines of the file: the source, and what was taken off.
  public internal(set) var remarks: [String]

  /// Cleans what a source has of somebody.
  ///
  /// - Parameters:
  ///   - extra: facts about everybody in the source, such as the event they were at.
  ///   - remark: the comment beside a fact; nil for none.
  /// - Throws: the reason why nobody can be made of it, as a finding.
  init(
    _ person: SourcePerson, adding extra: [(key: String, text: String)] = [],
    remarking remark: @escaping (SourcePerson.Fact) -> String? = { _ in nil }
  ) throws(Diagnostic) {
    var builder = ProfileBuilder(person, remark)
    try builder.addName()
    for fact in person.facts where fact.path.first != "name" { builder.add(fact) }
    for (key, text) in extra { try builder.scaffold.set(key, text) }
    let profile = try builder.checked()
    let name = profile.name.full.text
    switch profile.name.first {
    case .unsure(let reason)
    where [.placeholder, .code, .address, .empty, .digits, .several].contains(reason):
      throw .noName(name, person.place, reason)
    case .unsure: needsCalled = true
    case .known: needsCalled = false
    }
    self.profile = profile
    self.name = name
    scaffold = builder.scaffold
    findings = builder.findings
    remarks =
      ["From \(person.place.source.name), line \(person.place.position.line)."] + builder.remarks
  }

  /// The reason why a text is nobody's name, and not only one that cannot be greeted by; nil where it
  /// may be one.
  static func reasonAgainst(_ name: String) -> FirstName.Reason? {
    if FactDoubt(name) != nil { return .broken }
    guard case .unsure(let reason) = FirstName.read(fullName: name),
      [.placeholder, .code, .address, .empty, .digits, .several, .broken].contains(reason)
    else { return nil }
    return reason
  }

  /// The file of the profile.
  ///
  /// - Parameter schema: the path of the schema for editors, relative to the file; nil for none.
  public func text(schema: String?) -> String {
    remarks.map { "# \($0.visible)\n" }.joined() + scaffold.text(schema: schema)
  }
}

/// A profile in the making, and what is found on the way.
private struct ProfileBuilder {
  let person: SourcePerson
  /// The comment beside a fact.
  let remark: (SourcePerson.Fact) -> String?
  var scaffold = ProfileScaffold()
  private(set) var findings: [Diagnostic] = []
  private(set) var remarks: [String] = []
  /// The facts that are in the profile, to be checked alone where the whole has a fault.
  private var facts: [(key: String, text: String, source: SourcePerson.Fact)] = []
  /// The keys of single values, and the values of lists, that are there already.
  private var taken: Set<String> = []

  init(_ person: SourcePerson, _ remark: @escaping (SourcePerson.Fact) -> String?) {
    self.person = person
    self.remark = remark
  }

  // MARK: The name

  mutating func addName() throws(Diagnostic) {
    guard let whole = person.name else { throw .nameless(person.place) }
    let full = person.first(["name"])
    var given = person.first(["name", "given"]), family = person.first(["name", "family"])
    for case let fact? in [given, family, full] {
      if let doubt = FactDoubt(fact.text) { throw .doubtfulName(fact, doubt) }
    }
    let title = person.first(["name", "honorific"])
    // `Herr` beside `Müller`: that is no given name.
    if let name = given, family == nil, title.map({ CleanedName.isTitle($0.text) }) == true {
      (given, family) = (nil, name)
    }
    let called = person.first(["name", "called"])
    if given != nil || family != nil {
      var isNamed = false
      if let given {
        let text = cleaned(given, isGiven: true)
        isNamed = set("name.given", text, given)
        addNickname(in: given, beside: text, family: family?.text, unless: called)
      }
      if let family { isNamed = set("name.family", cleaned(family), family) || isNamed }
      guard isNamed else { throw .noName(whole, person.place, .empty) }
    } else if let full {
      // Who is called otherwise has the whole name for a given one: it is not greeted by.
      let key = called == nil ? "name" : "name.given"
      guard set(key, cleaned(full), full) else { throw .noName(whole, full.place, .empty) }
    }
    if let called {
      let text = cleaned(called)
      if FactDoubt(text) == nil { _ = set("name.called", text, called) }
    }
    if let title, FactDoubt(title.text) == nil, !scaffold.values(at: "name.given").isEmpty {
      _ = set("name.honorific", title.text, title)
    }
  }

  /// Adds the name in brackets or quotes beside a given name, where that is what they go by.
  private mutating func addNickname(
    in fact: SourcePerson.Fact, beside text: String, family: String?,
    unless called: SourcePerson.Fact?
  ) {
    guard called == nil, fact.text.contains(where: { "(\"“‘'".contains($0) }),
      let name = FirstName.read(given: fact.text, family: family).name,
      name != FirstName.read(given: text, family: family).name
    else { return }
    _ = set("name.called", name, fact)
  }

  private mutating func cleaned(_ fact: SourcePerson.Fact, isGiven: Bool = false) -> String {
    let name = CleanedName(fact.text, isGiven: isGiven)
    for piece in name.taken {
      remarks.append("Taken off `\(fact.text)`: `\(piece)`.")
      findings.append(.takenOff(piece, fact))
    }
    return name.text
  }

  /// Sets a part of the name, unless it is empty.
  ///
  /// - Returns: whether there was something to set.
  private mutating func set(_ key: String, _ text: String, _ source: SourcePerson.Fact) -> Bool {
    guard !text.isEmpty else { return false }
    try? scaffold.set(key, text, remark: remark(source))
    return true
  }

  // MARK: The other facts

  mutating func add(_ fact: SourcePerson.Fact) {
    guard !SourcePerson.guestPaths.contains(fact.path) else { return }
    guard !fact.path.contains(where: { $0.contains(".") }) else {
      findings.append(.leftOut(fact, "has no place in a profile"))
      return
    }
    let key = self.key(of: fact)
    let isList = FactKey.at(fact.path)?.isList == true || key == "more.skills"
    guard taken.insert(isList ? "\(key) \(fact.text.lowercased())" : key).inserted else { return }
    var text = fact.text
    // Google parts several values of one cell so.
    if let end = text.firstRange(of: " ::: ") { text = String(text[..<end.lowerBound]) }
    let isOrganization = key == "company" || key == "employers"
    if isOrganization || key == "role" || key == "location" {
      let plain = CleanedName.undecorated(text)
      if plain != text { findings.append(.takenOff("the signs around it", fact)) }
      text = plain
    }
    if key == "location" { text = text.withoutRemoteWork }
    guard !text.isEmpty else { return }
    if let reason = Self.reasonAgainst(text, key: key) {
      findings.append(.leftOut(fact, reason))
      return
    }
    do throws(Diagnostic) {
      try scaffold.set(key, text, remark: remark(fact))
      facts.append((key, text, fact))
    } catch {
      findings.append(.leftOut(fact, "has no place in a profile"))
    }
    if key == "company" { shorten(text, fact) }
  }

  /// The reason why a text is not what its key says; nil where it may be.
  private static func reasonAgainst(_ text: String, key: String) -> String? {
    switch key {
    case "company", "employers":
      if FactDoubt.isNoCompany(text) { return "says that there is none" }
      return text.contains("://") ? "is an address" : nil
    case "role":
      guard text.asRole == nil else { return nil }
      if CleanedName.isTitle(text) { return "is a form of address, and no role" }
      return FactDoubt.isNoCompany(text) ? "is no role" : nil
    case "location": return text.isNoPlace ? "is no place" : nil
    case "links.linkedin", "links.profile":
      return text.isLinkedInProfile ? nil : "is nobody's profile"
    default: return nil
    }
  }

  /// The key that a fact is written under.
  private func key(of fact: SourcePerson.Fact) -> String {
    if fact.path == ["company", "name"] { return "company" }
    // Nearly every page of a person is one of LinkedIn's, under whatever title.
    if fact.path.first == "links", fact.text.lowercased().contains("linkedin.com/"),
      fact.text.isLinkedInProfile, person.first(["links", "linkedin"]) == nil
    {
      return "links.linkedin"
    }
    return fact.path.joined(separator: ".")
  }

  /// Adds what a company is called, without its legal form, unless the source has that.
  private mutating func shorten(_ company: String, _ fact: SourcePerson.Fact) {
    let short = company.withoutLegalForm
    // `Smith, Jones & Co.` is called otherwise.
    guard short != company, !short.contains(","), person.first(["company", "short"]) == nil
    else { return }
    try? scaffold.set("company.short", short)
    facts.append(("company.short", short, fact))
    findings.append(.shortened(short, fact))
  }

  // MARK: What its reader objects to

  /// The profile, without the facts that its reader objects to.
  mutating func checked() throws(Diagnostic) -> Profile {
    if let profile = read(scaffold) { return profile }
    for (key, text, source) in facts {
      var alone = ProfileScaffold()
      try? alone.set("name", "Somebody")
      if key == "company.short" { try? alone.set("company", text) }
      try? alone.set(key, text)
      let reading = Profile.read(Array(alone.text(schema: nil).utf8), name: "<import>")
      guard let fault = reading.diagnostics.first(where: \.isObjection) else { continue }
      scaffold.remove(key, text)
      var finding = fault
      if fault.severity == .error { finding.message += ": it is left out" }
      finding.severity = .warning
      finding.help = nil
      finding.place = source.place
      finding.notes = []
      findings.append(finding)
    }
    if let profile = read(scaffold) { return profile }
    let reading = Profile.read(Array(scaffold.text(schema: nil).utf8), name: "<import>")
    guard let profile = reading.profile else {
      throw .unreadable(reading.diagnostics.first, person.place)
    }
    return profile
  }

  /// The profile; nil where its reader objects to something.
  private func read(_ scaffold: ProfileScaffold) -> Profile? {
    let reading = Profile.read(Array(scaffold.text(schema: nil).utf8), name: "<import>")
    return reading.diagnostics.contains(where: \.isObjection) ? nil : reading.profile
  }
}

extension String {
  /// A place without the remark that the work is done from anywhere: `Bergen (Remote)`.
  fileprivate var withoutRemoteWork: String {
    guard hasSuffix(")"), let open = lastIndex(of: "("),
      ["remote", "hybrid", "on-site"].contains(self[index(after: open)...].dropLast().lowercased())
    else { return self }
    return String(self[..<open]).collapsed
  }

  /// Whether it names no place: `Remote`, `EMEA`, `127.0.0.1`.
  fileprivate var isNoPlace: Bool {
    let key = lowercased()
    if !key.contains(where: \.isLetter) { return true }
    return [
      "remote", "hybrid", "home", "home office", "homeoffice", "worldwide", "global", "anywhere",
      "everywhere", "internet", "earth", "planet earth", "emea", "apac", "dach", "latam", "office",
      "work", "online",
    ].contains(key)
  }
}

extension Diagnostic {
  /// Whether it says that a value is none, and not how to greet somebody.
  fileprivate var isObjection: Bool { severity != .info && code != "profile-called" }

  static func nameless(_ place: Place) -> Diagnostic {
    Diagnostic(
      "import-skipped", severity: .warning, "nobody is named here: it is skipped", at: place)
  }

  static func noName(_ text: String, _ place: Place, _ reason: FirstName.Reason) -> Diagnostic {
    Diagnostic(
      "import-skipped", severity: .warning, "`\(text)` \(reason.wording): it is skipped", at: place)
  }

  fileprivate static func doubtfulName(
    _ fact: SourcePerson.Fact, _ doubt: FactDoubt
  ) -> Diagnostic {
    let help: String? =
      switch doubt {
      case .doubled(let text): "it may be `\(text)`: export the list again, as UTF-8"
      case .lostLetter: "export the list again, as UTF-8"
      default: nil
      }
    return Diagnostic(
      "import-skipped", severity: .warning,
      "`\(fact.text)` is nobody's name as it stands: it is skipped", at: fact.place, help: help)
  }

  fileprivate static func takenOff(_ piece: String, _ fact: SourcePerson.Fact) -> Diagnostic {
    Diagnostic(
      "import-taken-off", severity: .info, "taken off `\(fact.text)`: \(piece)", at: fact.place)
  }

  fileprivate static func shortened(_ short: String, _ fact: SourcePerson.Fact) -> Diagnostic {
    Diagnostic(
      "import-taken-off", severity: .info, "`\(fact.text)` is called `\(short)` in a message",
      at: fact.place)
  }

  static func leftOut(_ fact: SourcePerson.Fact, _ reason: String) -> Diagnostic {
    Diagnostic(
      "import-left-out", severity: .info, "`\(fact.text)` \(reason): it is left out",
      at: fact.place)
  }

  fileprivate static func unreadable(_ fault: Diagnostic?, _ place: Place) -> Diagnostic {
    Diagnostic(
      "import-skipped", severity: .warning,
      "no profile can be made of it: \(fault?.message ?? "it cannot be read"); it is skipped",
      at: place)
  }
}
