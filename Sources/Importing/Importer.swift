public import Batch
public import Diagnostics
import People
import Text

/// Makes profiles of what others have exported, and counts what becomes of each row.
///
/// ```swift
/// var importer = Importer()
/// try importer.read(ImportSource(bytes, name: "Connections.csv")) { profile in
///   print(profile.text(schema: nil))
/// }
/// print(importer.tally.rows, importer.tally.imported)
/// ```
public struct Importer {
  /// What became of the rows; the last three and the imported ones are all of them.
  public struct Tally: Hashable, Sendable {
    /// The rows, cards and objects that were read.
    public var rows = 0
    /// Those of which a profile was made.
    public var imported = 0
    /// Those that were skipped for a reason.
    public var skipped = 0
    /// Those of somebody who was there before.
    public var same = 0
    /// The profiles that need `called` before a message can greet by a name.
    public var needingCalled = 0

    /// A tally of nothing.
    public init() {}
  }

  /// What became of the rows so far.
  public private(set) var tally = Tally()
  /// What was found since it was taken last.
  public private(set) var findings: [Diagnostic] = []
  private let choices: [ColumnChoice]
  private let extra: [(key: String, text: String)]
  /// The place of each person, by hashes of who it is.
  private var known: [UInt64: String] = [:]
  private var own: SourcePerson?
  private var ownSources: [String] = []

  /// An importer that has read nothing.
  ///
  /// - Parameters:
  ///   - choices: what the user says of the columns of tables.
  ///   - extra: facts about everybody, each with the path of its key.
  public init(choices: [ColumnChoice] = [], adding extra: [(key: String, text: String)] = []) {
    self.choices = choices
    self.extra = extra
  }

  /// Takes the findings out.
  public mutating func takeFindings() -> [Diagnostic] {
    defer { findings = [] }
    return findings
  }

  // MARK: People to write to

  /// Makes a profile of each person in a source.
  ///
  /// - Parameter body: gets each profile; if it throws a finding, the person counts as skipped.
  /// - Throws: the faults of the source as a whole: `InputFault` or `Diagnostic`.
  public mutating func read(
    _ source: ImportSource, _ body: (ImportedProfile) throws(Diagnostic) -> Void
  ) throws {
    var found: [Diagnostic] = []
    var importer = self
    defer {
      importer.findings += found
      self = importer
    }
    try source.forEachPerson(choices, finding: { found.append($0) }) { person in
      importer.findings += found
      found = []
      importer.take(person, body)
    }
  }

  private mutating func take(
    _ person: Result<SourcePerson, Diagnostic>,
    _ body: (ImportedProfile) throws(Diagnostic) -> Void
  ) {
    tally.rows += 1
    var place: Place?
    do throws(Diagnostic) {
      let person = try person.get()
      place = person.place
      if let reason = person.absence { throw reason }
      let profile = try ImportedProfile(person, adding: extra)
      let identity = Addressee(profile.profile).identity
      if let first = identity.hashes.compactMap({ known[$0] }).first {
        findings.append(.same(profile.name, as: first, identity.sameness, person.place))
        tally.same += 1
        return
      }
      let position = person.place.position
      for hash in identity.hashes { known[hash] = "\(person.place.source.name):\(position.line)" }
      try body(profile)
      findings += profile.findings
      tally.imported += 1
      if profile.needsCalled { tally.needingCalled += 1 }
    } catch {
      var reason = error
      reason.place = error.place ?? place
      findings.append(reason)
      tally.skipped += 1
    }
  }

  // MARK: The owner

  /// Adds what a source tells about its owner.
  ///
  /// - Throws: the faults of the source as a whole: `InputFault` or `Diagnostic`.
  public mutating func readOwner(_ source: ImportSource) throws {
    var found: [Diagnostic] = []
    defer { findings += found }
    let (facts, rows) = try source.ownFacts(choices) { found.append($0) }
    tally.rows += rows
    guard let first = facts.first else { return }
    ownSources.append(source.name)
    if own == nil { own = SourcePerson(at: first.place) }
    own?.facts += facts
  }

  /// The profile of the owner, from all sources that were read.
  ///
  /// - Throws: a diagnostic where no source has their name.
  public func owner() throws(Diagnostic) -> ImportedProfile {
    guard let own, own.name != nil else { throw .noOwner }
    var profile = try ImportedProfile(own.unrepeated)
    profile.remarks[0] = "From \(ownSources.joined(separator: ", "))."
    return profile
  }
}

extension SourcePerson {
  /// The same without what is said twice, and with the first of two texts for one place.
  fileprivate var unrepeated: SourcePerson {
    var person = SourcePerson(at: place)
    var seen: Set<[String]> = []
    for fact in facts where seen.insert(fact.path + [fact.text.lowercased()]).inserted {
      person.facts.append(fact)
    }
    return person
  }

  /// The reason why a guest was not there; nil where they were, or where nobody asks.
  fileprivate var absence: Diagnostic? {
    let status = facts.first { $0.path == Self.approval }?.text.lowercased() ?? "approved"
    guard ["declined", "rejected", "cancelled", "canceled"].contains(status) else { return nil }
    return .declined(name ?? "", status, place)
  }
}

extension Diagnostic {
  fileprivate static func same(
    _ name: String, as first: String, _ sameness: Identity.Sameness, _ place: Place
  ) -> Diagnostic {
    let reason = sameness == .person ? "the same address" : "the same \(sameness.rawValue)"
    return Diagnostic(
      "import-same-person", severity: .info,
      "`\(name)` is in \(first) already: \(reason)", at: place)
  }

  fileprivate static func declined(_ name: String, _ status: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "import-skipped", severity: .info, "`\(name)` is skipped: \(status)", at: place)
  }

  fileprivate static var noOwner: Diagnostic {
    Diagnostic(
      "import-no-owner", kind: .usage, "nothing here says who you are",
      help:
        "give the folder or the ZIP of your LinkedIn export, or your r\u{E9}sum\u{E9} as JSON Resume"
    )
  }
}
