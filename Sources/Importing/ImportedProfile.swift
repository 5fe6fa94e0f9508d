public import Diagnostics
import English
package import Keeping
import People
import Text

/// A profile made of what a source has of somebody: without what is no part of a name or a company,
/// and without what is no fact.
public struct ImportedProfile: Sendable {
  /// The whole name.
  public let name: String
  /// The profile in the making.
  package let scaffold: ProfileScaffold
  /// The profile, as it will be read.
  let profile: Profile
  /// What was taken off or left out, with its place in the source.
  public let findings: [Diagnostic]
  /// Whether no message can greet them before `called` is written into the profile.
  public let needsCalled: Bool
  /// The first lines of the file: where it is from, and what was taken off.
  public internal(set) var remarks: [String]

  /// Cleans what a source has of somebody.
  ///
  /// - Parameters:
  ///   - extra: facts about everybody in the source, such as the event they were at.
  ///   - remark: the comment behind a fact; nil for none.
  /// - Throws: the reason why nobody can be made of it, as a finding.
  init(
    _ person: SourcePerson, adding extra: [(key: String, text: String)] = [],
    remarking remark: @escaping (SourcePerson.Fact) -> String? = { _ in nil }
  ) throws(Diagnostic) {
    var maker = Maker(person, remark)
    try maker.addName()
    for fact in person.facts where fact.path.first != "name" && fact.path != SourcePerson.approval {
      maker.add(fact)
    }
    for (key, text) in extra { try? maker.scaffold.set(key, text) }
    let profile = try maker.checked()
    switch profile.name.first {
    case .unsure(.placeholder), .unsure(.code), .unsure(.address), .unsure(.empty):
      throw .noName(profile.name.full.text, person.place)
    default: break
    }
    self.profile = profile
    scaffold = maker.scaffold
    findings = maker.findings
    name = profile.name.full.text
    needsCalled = profile.name.first.name == nil
    let position = person.place.position
    remarks = ["From \(person.place.source.name), line \(position.line)."] + maker.remarks
  }

  /// The file of the profile.
  ///
  /// - Parameter schema: the path of the schema for editors, relative to the file; nil for none.
  public func text(schema: String?) -> String {
    remarks.map { "# \($0.visible)\n" }.joined() + scaffold.text(schema: schema)
  }

  /// Puts the parts together.
  private struct Maker {
    let person: SourcePerson
    /// The comment behind a fact.
    let remark: (SourcePerson.Fact) -> String?
    var scaffold = ProfileScaffold()
    private(set) var findings: [Diagnostic] = []
    private(set) var remarks: [String] = []
    /// The facts that are in the profile, to be checked alone where the whole has a fault.
    private var facts: [(key: String, text: String, source: SourcePerson.Fact)] = []
    private var taken: Set<String> = []

    init(_ person: SourcePerson, _ remark: @escaping (SourcePerson.Fact) -> String?) {
      self.person = person
      self.remark = remark
    }

    // MARK: The name

    mutating func addName() throws(Diagnostic) {
      guard let whole = person.name else { throw .nameless(person.place) }
      let given = part("given"), family = part("family"), full = part("name")
      for case let fact? in [given, family, full] {
        if let doubt = FactDoubt(fact.text) { throw .doubtfulName(fact, doubt) }
      }
      let called = person.facts.first { $0.path == ["name", "called"] }
      if given != nil || family != nil {
        var isNamed = false
        for case (let key, let fact?) in [("given", given), ("family", family)] {
          isNamed = setName("name.\(key)", cleaned(fact), fact) || isNamed
        }
        guard isNamed else { throw .noName(whole, person.place) }
      } else if let full {
        // Who is called otherwise has the whole name for a given one: it is not greeted by.
        let key = called == nil ? "name" : "name.given"
        guard setName(key, cleaned(full), full) else { throw .noName(whole, full.place) }
      }
      if let called {
        let text = cleaned(called)
        if FactDoubt(text) == nil { _ = setName("name.called", text, called) }
      }
      if let title = person.facts.first(where: { $0.path == ["name", "honorific"] }),
        FactDoubt(title.text) == nil, !scaffold.values(at: "name.given").isEmpty
      {
        _ = setName("name.honorific", title.text, title)
      }
    }

    /// Sets a part of the name, unless it is empty.
    ///
    /// - Returns: whether there was something to set.
    private mutating func setName(
      _ key: String, _ text: String, _ source: SourcePerson.Fact
    ) -> Bool {
      guard !text.isEmpty else { return false }
      try? scaffold.set(key, text, remark: remark(source))
      return true
    }

    private func part(_ key: String) -> SourcePerson.Fact? {
      person.facts.first { $0.path == (key == "name" ? ["name"] : ["name", key]) }
    }

    private mutating func cleaned(_ fact: SourcePerson.Fact) -> String {
      let name = CleanedName(fact.text)
      for piece in name.taken { takeOff(piece, fact) }
      return name.text
    }

    private mutating func takeOff(_ piece: String, _ fact: SourcePerson.Fact) {
      guard !piece.isEmpty else { return }
      remarks.append("Taken off `\(fact.text)`: `\(piece)`.")
      findings.append(.takenOff(piece, fact))
    }

    // MARK: The other facts

    mutating func add(_ fact: SourcePerson.Fact) {
      let key = self.key(of: fact)
      var text = fact.text
      let isList = FactKey.at(fact.path)?.isList == true || key == "more.skills"
      guard isList || taken.insert(key).inserted else { return }
      if fact.path == ["company", "name"] || fact.path == ["role"] || fact.path == ["location"] {
        let plain = CleanedName.undecorated(text)
        if plain != text {
          remarks.append("Taken off `\(text)`: the signs around it.")
          findings.append(.takenOff("the signs around it", fact))
        }
        text = plain
        guard !text.isEmpty else { return }
      }
      if fact.path == ["company", "name"] {
        if FactDoubt.isNoCompany(text) {
          findings.append(.leftOut(fact, "says that there is none"))
          return
        }
      }
      do throws(Diagnostic) {
        try scaffold.set(key, text, remark: remark(fact))
        facts.append((key, text, fact))
      } catch {
        findings.append(.leftOut(fact, "has no place in a profile"))
      }
      if key == "company" { shorten(text, fact) }
    }

    /// The key that a fact is written under.
    private func key(of fact: SourcePerson.Fact) -> String {
      if fact.path == ["company", "name"] { return "company" }
      // A profile is nearly always one of LinkedIn's.
      if fact.path == ["links", "profile"], fact.text.lowercased().contains("linkedin.com/"),
        !person.facts.contains(where: { $0.path == ["links", "linkedin"] })
      {
        return "links.linkedin"
      }
      return fact.path.joined(separator: ".")
    }

    /// Adds what a company is called, without its legal form, unless the source has that.
    private mutating func shorten(_ company: String, _ fact: SourcePerson.Fact) {
      let short = company.withoutLegalForm
      guard short != company, !person.facts.contains(where: { $0.path == ["company", "short"] })
      else { return }
      facts.append(("company.short", short, fact))
      try? scaffold.set("company.short", short)
      findings.append(.shortened(short, fact))
    }

    /// The profile, without the facts that its reader objects to.
    mutating func checked() throws(Diagnostic) -> Profile {
      if let profile = read(scaffold) { return profile }
      for (key, text, source) in facts {
        var alone = ProfileScaffold()
        try? alone.set("name", "Somebody")
        try? alone.set(key, text)
        let reading = Profile.read(Array(alone.text(schema: nil).utf8), name: "<import>")
        guard let fault = reading.diagnostics.first(where: \.isObjection) else { continue }
        scaffold.remove(key)
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
}

extension Diagnostic {
  /// Whether it says that a value is none, and not how to greet somebody.
  fileprivate var isObjection: Bool { severity != .info && code != "profile-called" }

  static func nameless(_ place: Place) -> Diagnostic {
    Diagnostic(
      "import-skipped", severity: .warning, "nobody is named here: it is skipped", at: place)
  }

  fileprivate static func noName(_ text: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "import-skipped", severity: .warning, "`\(text)` is nobody's name: it is skipped", at: place)
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

  fileprivate static func leftOut(_ fact: SourcePerson.Fact, _ reason: String) -> Diagnostic {
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
