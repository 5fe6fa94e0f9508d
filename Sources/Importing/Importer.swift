public import Batch
public import Diagnostics
public import People
import Text

/// Makes profiles of the exports of other programs, and counts the fate of each row.
///
/// ```swift
/// var importer = Importer()
/// try importer.read(ImportSource(bytes, name: "Connections.csv")) { profile in
///   print(profile.text(schema: nil))
/// }
/// print(importer.tally.rows, importer.tally.imported)
/// ```
public struct Importer {
  /// The fates of the rows: each is imported, skipped, or the same person as one before.
  public struct Tally: Hashable, Sendable {
    /// The rows, cards and objects that were read.
    public internal(set) var rows = 0
    /// Those of which a profile was made.
    public internal(set) var imported = 0
    /// Those that were skipped for a reason.
    public internal(set) var skipped = 0
    /// Those of somebody who was there before.
    public internal(set) var same = 0
    /// How many of the skipped could not be read.
    public internal(set) var faulty = 0
    /// How many of the imported need `called` before a message can greet them.
    public internal(set) var needingCalled = 0
  }

  /// The event that everybody on a list was or will be at.
  public struct Event: Hashable, Sendable {
    /// The name of the event.
    public let name: String
    /// Whether it is over and the sender met them there; if not, both will be there.
    public let isPast: Bool

    /// An event.
    ///
    /// - Throws: a diagnostic with code `import-event` where the name is none.
    public init(_ name: String, isPast: Bool) throws(Diagnostic) {
      let name = name.collapsed
      guard !name.isEmpty, FactDoubt(name) == nil else { throw .noEvent(name) }
      self.name = name
      self.isPast = isPast
    }
  }

  /// The fates of the rows so far.
  public private(set) var tally = Tally()
  private var findings: [Diagnostic] = []
  /// The first findings about texts that were taken off or left out, and how many there are.
  private var removals: [Diagnostic] = []
  private var removalCount = 0
  private let choices: [ColumnChoice]
  private let event: Event?
  /// The people who were imported, by hashes of who each is.
  private var known: [UInt64: Known] = [:]
  private var own: SourcePerson?
  private var ownSources: [String] = []

  /// Somebody who was imported.
  private struct Known {
    /// The file and the line.
    let place: String
    /// The keys that the profile has.
    let keys: Set<[String]>
    /// The text of the profile, hashed, where nothing but the name is known of a person: another of
    /// the name is the same only where all is the same.
    let text: UInt64?
  }

  /// An importer that has read nothing.
  ///
  /// - Parameters:
  ///   - choices: the user's words about the columns of tables.
  ///   - event: the event that everybody was or will be at; nil for none.
  public init(choices: [ColumnChoice] = [], event: Event? = nil) {
    self.choices = choices
    self.event = event
  }

  /// Takes the findings out, in the order of the rows.
  public mutating func takeFindings() -> [Diagnostic] {
    defer { findings = [] }
    return findings
  }

  /// Takes out the first findings about texts that were taken off or left out, and the number of the
  /// others.
  ///
  /// The remarks at the top of each file say the same.
  public mutating func takeRemovals() -> (first: [Diagnostic], others: Int) {
    defer { (removals, removalCount) = ([], 0) }
    return (removals, removalCount - removals.count)
  }

  private static let removalsAtMost = 50

  // MARK: People to write to

  /// Makes a profile of each person in a source.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - body: gets each profile. A finding that it throws counts the person as skipped; one about a
  ///     file that cannot be written ends the reading.
  /// - Throws: the faults of the source as a whole: `InputFault` or `Diagnostic`.
  public mutating func read(
    _ source: ImportSource, _ body: (ImportedProfile) throws(Diagnostic) -> Void
  ) throws {
    // Where nobody was checked in, nobody took the names at the door.
    let hasArrivals = try event?.isPast == true && source.hasArrivals(choices)
    var found: [Diagnostic] = []
    defer { findings += found }
    try source.forEachPerson(choices, finding: { found.append($0) }) { person in
      findings += found
      found = []
      try take(person, hasArrivals: hasArrivals, body)
    }
  }

  private mutating func take(
    _ person: Result<SourcePerson, Diagnostic>, hasArrivals: Bool,
    _ body: (ImportedProfile) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    tally.rows += 1
    var place: Place?
    do throws(Diagnostic) {
      let person = try person.get()
      place = person.place
      if let reason = absence(of: person, hasArrivals: hasArrivals) { throw reason }
      let extra = event.map { [("ties.\($0.isPast ? "met" : "attending").event", $0.name)] } ?? []
      let profile = try ImportedProfile(person, adding: extra)
      let identity = Addressee(profile.profile).identity
      let before = identity.hashes.first { known[$0] != nil }.flatMap { known[$0] }
      let text = identity.sameness == .name ? profile.hash : nil
      if let first = before, first.text == text {
        findings.append(.same(profile.name, as: first.place, identity.sameness, person, first.keys))
        tally.same += 1
        return
      }
      try body(profile)
      let line = person.place.position.line
      let here = Known(
        place: "\(person.place.source.name):\(line)", keys: Set(person.facts.map(\.path)),
        text: text)
      for hash in identity.hashes where known[hash] == nil { known[hash] = here }
      removalCount += profile.findings.count
      removals += profile.findings.prefix(Self.removalsAtMost - removals.count)
      tally.imported += 1
      if profile.needsCalled { tally.needingCalled += 1 }
    } catch {
      var reason = error
      reason.place = error.place ?? place
      findings.append(reason)
      tally.skipped += 1
      if error.severity == .error { tally.faulty += 1 }
      if error.kind == .access { throw error }
    }
  }

  /// The reason why a guest was not there; nil where they were, or where nobody asks.
  private func absence(of person: SourcePerson, hasArrivals: Bool) -> Diagnostic? {
    guard let status = person.first(SourcePerson.approval)?.text.lowercased() else { return nil }
    let name = person.name ?? ""
    let isOut = ["declin", "reject", "cancel"].contains { status.contains($0) }
    let isIn = ["approved", "going", "confirmed", "checked_in", "attended", "yes", "registered"]
      .contains(status)
    if isOut || event != nil && !isIn { return .absent(name, status, person.place) }
    if hasArrivals, person.first(SourcePerson.arrival) == nil {
      return .absent(name, "was not checked in", person.place)
    }
    return nil
  }

  // MARK: The owner

  /// Adds the facts that a source has about its owner.
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
    var profile = try ImportedProfile(own)
    profile.remarks[0] = "From \(ownSources.joined(separator: ", "))."
    return profile
  }
}

extension ImportedProfile {
  /// A hash of the file.
  fileprivate var hash: UInt64 {
    var hash = StableHash()
    hash.combine(text(schema: nil, withRemarks: false))
    return hash.value
  }

  /// Whether the profile in a file may be of the same person; false where an address, or else the
  /// company, distinguishes two people of one name.
  public func maybeSame(as other: Profile) -> Bool {
    let (own, other) = (Addressee(profile), Addressee(other))
    return own.maybeSame(as: other)
  }
}

extension Diagnostic {
  fileprivate static func same(
    _ name: String, as first: String, _ sameness: Identity.Sameness, _ person: SourcePerson,
    _ keys: Set<[String]>
  ) -> Diagnostic {
    let reason = sameness == .person ? "the same address" : "the same \(sameness.rawValue)"
    let lost = person.facts.filter { !keys.contains($0.path) && $0.path.first != "name" }
      .map { "\($0.path == ["company", "name"] ? "company" : $0.path.last ?? ""): \($0.text)" }
    return Diagnostic(
      "import-same-person", severity: lost.isEmpty ? .info : .warning,
      "`\(name)` is in \(first) already: \(reason)", at: person.place,
      help: lost.isEmpty
        ? nil : "only here: \(Phrasing.list(lost, "and")); add it to the profile yourself")
  }

  fileprivate static func absent(_ name: String, _ status: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "import-skipped", severity: .info, "`\(name)` is skipped: \(status)", at: place)
  }

  fileprivate static var noOwner: Diagnostic {
    Diagnostic(
      "import-no-owner", kind: .usage, "nothing here says who you are",
      help: "give the folder or the ZIP of your LinkedIn export, or your résumé as JSON Resume")
  }

  fileprivate static func noEvent(_ name: String) -> Diagnostic {
    Diagnostic(
      "import-event", kind: .usage, "`\(name)` is no name of an event",
      help: "write it as it is said in \"It was good to meet you at …\"")
  }
}
