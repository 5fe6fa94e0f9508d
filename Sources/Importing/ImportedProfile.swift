public import Diagnostics
import English
package import Keeping
package import People
import Text

/// A profile made of the facts that a source has of somebody, cleaned: names and companies lose their
/// additions, and words for nothing are left out.
public struct ImportedProfile: Sendable {
  /// The whole name.
  public let name: String
  /// The profile in the making.
  package let scaffold: ProfileScaffold
  /// The profile, as it will be read.
  package let profile: Profile
  /// The findings about texts that were taken off or left out, with their places in the source.
  public let findings: [Diagnostic]
  /// Whether no message can greet them before `called` is written into the profile.
  public let needsCalled: Bool
  /// The first lines of the file: the source, and the texts that were taken off.
  public internal(set) var remarks: [String]

  /// Cleans the facts that a source has of somebody.
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
    if (person.name ?? name).isNobody { throw .noName(name, person.place, .organization) }
    switch profile.name.first {
    case .unsure(let reason)
    where [.placeholder, .code, .address, .empty, .digits, .several].contains(reason):
      throw .noName(name, person.place, reason)
    case .unsure where profile.company?.name.text == name:
      // The name of a company in the place of a person's.
      throw .noName(name, person.place, .organization)
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
    if name.isNobody { return .organization }
    guard case .unsure(let reason) = FirstName.read(fullName: name),
      [.placeholder, .code, .address, .empty, .digits, .several, .broken].contains(reason)
    else { return nil }
    return reason
  }

  /// The file of the profile.
  ///
  /// - Parameters:
  ///   - schema: the path of the schema for editors, relative to the file; nil for none.
  ///   - withRemarks: whether the source, and the texts that were taken off, are at its top.
  public func text(schema: String?, withRemarks: Bool = true) -> String {
    let remarks = withRemarks ? remarks.map { "# \($0.visible)\n" }.joined() : ""
    return remarks + scaffold.text(schema: schema)
  }
}

/// A profile in the making, and the findings on the way.
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
    // `N.N.` beside a name is none.
    if given != nil, let name = family, FactDoubt(name.text) == .nothing { family = nil }
    if family != nil, let name = given, FactDoubt(name.text) == .nothing { given = nil }
    for case let fact? in [given, family, full] {
      if let doubt = FactDoubt(fact.text) { throw .doubtfulName(fact, doubt) }
    }
    var title = person.first(["name", "honorific"])
    // `Miss` in the place of a given name.
    if let name = given, family != nil, CleanedName.isAddress(name.text) {
      (given, title) = (nil, title ?? name)
    }
    // A company of their own has the family name: `Müller GmbH`.
    if let name = given, family == nil, !FirstName.isCommon(name.text),
      person.first(["company", "name"])?.text.hasPrefix(name.text + " ") == true
    {
      (given, family) = (nil, name)
    }
    // `Herr` beside `Müller`: that is hardly a given name.
    if let name = given, family == nil, let title, CleanedName.isAddress(title.text),
      !FirstName.isCommon(name.text)
    {
      (given, family) = (nil, name)
    }
    let called = person.first(["name", "called"])
    if given != nil || family != nil {
      var isNamed = false
      if let given {
        // `Hans, Peter` are two given names.
        let text = cleaned(given, .given).replacing(",", with: "")
        isNamed = set("name.given", text, given)
        addNickname(in: given, beside: text, family: family?.text, unless: called)
      }
      if let family { isNamed = set("name.family", cleaned(family, .family), family) || isNamed }
      guard isNamed else { throw .noName(whole, person.place, .empty) }
    } else if let full {
      let text = cleaned(full)
      addNickname(in: full, beside: text, family: nil, unless: called)
      // Who is called otherwise has the whole name for a given one: it is not greeted by.
      let isCalled = called != nil || !scaffold.values(at: "name.called").isEmpty
      guard set(isCalled ? "name.given" : "name", text, full) else {
        throw .noName(whole, full.place, .empty)
      }
    }
    if let called {
      let text = cleaned(called, .given)
      if FactDoubt(text) == nil { _ = set("name.called", text, called) }
    }
    if let title, FactDoubt(title.text) == nil, given != nil || family != nil {
      _ = set("name.honorific", title.text, title)
    }
  }

  /// Adds the name in brackets or quotes beside a given name, where they go by that.
  private mutating func addNickname(
    in fact: SourcePerson.Fact, beside text: String, family: String?,
    unless called: SourcePerson.Fact?
  ) {
    guard called == nil, fact.text.contains(where: { "(\"“‘'".contains($0) }) else { return }
    let isFull = fact.path == ["name"]
    func greeting(_ text: String) -> String? {
      isFull
        ? FirstName.read(fullName: text).name : FirstName.read(given: text, family: family).name
    }
    guard let name = greeting(fact.text), name != greeting(text) else { return }
    _ = set("name.called", name, fact)
  }

  private mutating func cleaned(
    _ fact: SourcePerson.Fact, _ kind: CleanedName.Kind = .full
  ) -> String {
    let name = CleanedName(fact.text, kind: kind)
    for piece in name.taken {
      if let pronouns = piece.pronouns, person.first(["pronouns"]) == nil {
        try? scaffold.set("pronouns", pronouns, remark: remark(fact))
      }
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
    if key == "company" || key == "employers" || key == "role" {
      let whole = text
      text = text.withoutQuotes.withoutAside
      if key == "role" { text = role(text) }
      if text != whole {
        findings.append(.takenOff("all but `\(text)`", fact))
        remarks.append("Taken off `\(whole)`: all but `\(text)`.")
      }
    }
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

  /// A role without the company after it, where that is the one that the source has.
  private func role(_ text: String) -> String {
    var role = text
    for sign in [" | ", " • ", " · "] {
      if let end = role.firstRange(of: sign) { role = String(role[..<end.lowerBound]) }
    }
    guard let company = person.first(["company", "name"])?.text else { return role }
    for sign in [" @ ", " at "] {
      guard let end = role.firstRange(of: sign), role[end.upperBound...].hasPrefix(company) else {
        continue
      }
      role = String(role[..<end.lowerBound])
    }
    return role
  }

  /// The reason why a text is no value of its key; nil where it may be.
  private static func reasonAgainst(_ text: String, key: String) -> String? {
    switch key {
    case "company", "employers":
      if FactDoubt.isNoCompany(text) { return "says that there is none" }
      let isOver = ["ehem. ", "ehemals ", "formerly ", "ex-", "previously "].contains {
        text.lowercased().hasPrefix($0)
      }
      if isOver, key == "company" { return "is over" }
      return text.contains("://") ? "is an address" : nil
    case "role":
      if CleanedName.isAddress(text) { return "is a form of address, and no role" }
      return text.isNoRole ? "is no role" : nil
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

  /// Adds the name of a company without its legal form, unless the source has a short one.
  private mutating func shorten(_ company: String, _ fact: SourcePerson.Fact) {
    let short = company.withoutLegalForm
    // `Smith, Jones & Co.` is called otherwise, and so is `Bad Company`.
    let isName =
      short.contains(" ") || short.count > 3 || short.allSatisfy { $0.isUppercase || $0.isNumber }
    guard short != company, isName, !short.contains(","), person.first(["company", "short"]) == nil
    else { return }
    try? scaffold.set("company.short", short)
    facts.append(("company.short", short, fact))
    findings.append(.shortened(short, fact))
  }

  // MARK: What its reader objects to

  /// The profile, without the facts that its reader objects to.
  mutating func checked() throws(Diagnostic) -> Profile {
    let first = reading(of: scaffold)
    if let profile = first.profile, !first.diagnostics.contains(where: \.isObjection) {
      return profile
    }
    for (key, text, source) in facts {
      var alone = ProfileScaffold()
      try? alone.set("name", "Somebody")
      if key == "company.short" { try? alone.set("company", text) }
      try? alone.set(key, text)
      guard let fault = reading(of: alone).diagnostics.first(where: \.isObjection) else { continue }
      scaffold.remove(key, text)
      var finding = fault
      if fault.severity == .error { finding.message += ": it is left out" }
      finding.severity = .warning
      finding.help = nil
      finding.place = source.place
      finding.notes = []
      findings.append(finding)
    }
    let last = reading(of: scaffold)
    guard let profile = last.profile else {
      throw .unreadable(last.diagnostics.first, person.place)
    }
    return profile
  }

  /// The reading of a profile in the making.
  private func reading(of scaffold: ProfileScaffold) -> ProfileReading {
    Profile.read(Array(scaffold.text(schema: nil).utf8), name: "<import>")
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
