import Diagnostics
import Text
import Wording

/// Findings in the order they were made, without repetitions: a partial is read with every template
/// that renders it, and a word in every reading that holds it.
struct FindingSet: Sendable {
  /// The findings that are not silenced.
  private(set) var findings: [Finding] = []
  /// The remarks that silence findings, and their uses.
  private(set) var ignores: LintIgnores
  private let settings: LintSettings
  /// The traits of the templates, by the name of the file.
  private let templates: [String: LintedTemplate]
  /// The names of the files that somebody else keeps.
  private let foreign: Set<String>
  private var seen: Set<Key> = []
  private var kinds: [Kind: Tally] = [:]

  /// How many findings of one code are reported in one file: more would repeat the first ones.
  static let findingsAtMost = 100

  /// The key for counting the findings of a file.
  private struct Kind: Hashable {
    let code: Diagnostic.Code
    let file: String
  }

  /// How many findings of a kind there are, and the place of the first that is not reported.
  private struct Tally {
    var count = 0
    var firstLeftOut: Place?
  }

  /// The parts that two findings share when they are the same.
  private struct Key: Hashable {
    let code: Diagnostic.Code
    let place: Place?
    /// The message of a finding that no other reading repeats, so that one place can have several.
    let message: String?
  }

  /// An empty set, which will not take findings that are silenced or turned off.
  ///
  /// - Parameters:
  ///   - files: the files that they are about.
  ///   - settings: the settings of the library.
  ///   - foreign: the names of the files that somebody else keeps, which are not reported on.
  init(in files: [LintFile], _ settings: LintSettings, foreign: Set<String> = []) {
    self.foreign = foreign
    ignores = LintIgnores(files.compactMap(\.source))
    self.settings = settings
    templates = Dictionary(
      files.compactMap { file in
        file.source.flatMap { source in file.template.map { (source.name, $0) } }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// A finding about words that a template gives to a partial which somebody else keeps, where the
  /// template says them.
  func ownPlace(
    of finding: Finding, saying words: String, in source: SourceText, instead: String?
  ) -> Finding {
    guard let place = finding.diagnostic.place, foreign.contains(place.source.name),
      let range = source.text.firstRange(of: words)
    else { return finding }
    let start = source.text.utf8.distance(from: source.text.startIndex, to: range.lowerBound)
    let own = Place(source, start..<start + words.utf8.count)
    var diagnostic = finding.diagnostic
    diagnostic.place = own
    return Finding(diagnostic, fix: instead.map { [Finding.Edit(own, with: $0)] } ?? [])
  }

  /// Adds a finding with the severity that the library sets, unless it is a repetition or not to be
  /// reported; a fault that makes a template unusable remains an error whatever the library says.
  ///
  /// - Parameters:
  ///   - finding: the finding.
  ///   - isRead: whether it was made in a reading, of which many share the same words: its message
  ///     may then hold words that differ from reading to reading.
  mutating func insert(_ finding: Finding, isRead: Bool = false) {
    if let place = finding.diagnostic.place, foreign.contains(place.source.name) { return }
    var finding = finding
    let diagnostic = finding.diagnostic
    if diagnostic.canBeSilenced {
      let severity = settings.severity(
        of: diagnostic.code, otherwise: diagnostic.severity,
        in: diagnostic.place.flatMap { templates[$0.source.name] })
      guard let severity else { return }
      finding.diagnostic.severity = severity
    }
    let key = Key(
      code: diagnostic.code, place: diagnostic.place,
      message: isRead && diagnostic.place != nil ? nil : diagnostic.message)
    guard seen.insert(key).inserted, !ignores.silences(diagnostic) else { return }
    if let place = diagnostic.place {
      let kind = Kind(code: diagnostic.code, file: place.source.name)
      var tally = kinds[kind] ?? Tally()
      tally.count += 1
      if tally.count > Self.findingsAtMost { tally.firstLeftOut = tally.firstLeftOut ?? place }
      kinds[kind] = tally
      guard tally.count <= Self.findingsAtMost else { return }
    }
    findings.append(finding)
  }

  /// Adds, for each file with more findings than are reported, one that says so.
  mutating func insertCounts() {
    let many = kinds.filter { $0.value.count > Self.findingsAtMost }
      .sorted { ($0.key.file, "\($0.key.code)") < ($1.key.file, "\($1.key.code)") }
    for (kind, tally) in many {
      guard let place = tally.firstLeftOut else { continue }
      insert(Finding(.more(tally.count - Self.findingsAtMost, of: kind.code, place)))
    }
  }

  /// Adds findings that were made elsewhere.
  mutating func insert(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { insert(Finding(diagnostic)) }
  }
}

extension Diagnostic {
  fileprivate static func more(_ count: Int, of code: Code, _ place: Place) -> Diagnostic {
    Diagnostic(
      "lint-more", severity: .info,
      "\(Phrasing.count(count, "more finding")) of `\(code)` in this file are not told",
      at: Place(place.source, place.range.lowerBound..<place.range.lowerBound),
      help: "mend the \(FindingSet.findingsAtMost) that are told, and lint again")
  }
}
