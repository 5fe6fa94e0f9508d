import Diagnostics
import Text
import Wording

/// Findings in the order they were made, each but once: a partial is read with every template that
/// renders it, and a word with every reading it is in.
struct FindingSet: Sendable {
  /// What has been found and is not to be ignored.
  private(set) var findings: [Finding] = []
  /// What is to be ignored, and what has been.
  private(set) var ignores: LintIgnores
  private let settings: LintSettings
  private var seen: Set<Key> = []
  private var kinds: [Kind: Tally] = [:]

  /// How many findings of one code are told of one file: the first ones tell the rest.
  static let findingsAtMost = 100

  /// What findings of a file are counted by.
  private struct Kind: Hashable {
    let code: Diagnostic.Code
    let file: String
  }

  /// How many findings of a kind there are, and where the first is that is not told.
  private struct Tally {
    var count = 0
    var firstLeftOut: Place?
  }

  /// What makes two findings the same.
  private struct Key: Hashable {
    let code: Diagnostic.Code
    let place: Place?
    /// Tells apart what is found once only, so that several things are reported about one place.
    let message: String?
  }

  /// A set to which nothing is added that is ignored or turned off.
  init(ignoring ignores: LintIgnores, _ settings: LintSettings) {
    self.ignores = ignores
    self.settings = settings
  }

  /// Adds a finding as bad as the library says it is, unless it is there or not to be told; a fault
  /// that keeps a template from being used stays one whatever the library says.
  ///
  /// - Parameters:
  ///   - finding: the finding.
  ///   - isRead: whether it was made while reading a passage, of which there are many with the same
  ///     words in them: its message may then tell of words that another reading has not.
  mutating func insert(_ finding: Finding, isRead: Bool = false) {
    var finding = finding
    let diagnostic = finding.diagnostic
    if diagnostic.canBeSilenced {
      let severity = settings.severity(of: diagnostic.code, otherwise: diagnostic.severity)
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

  /// Adds what says of a file that there are more findings in it than are reported.
  mutating func insertCounts() {
    let many = kinds.filter { $0.value.count > Self.findingsAtMost }
      .sorted { ($0.key.file, "\($0.key.code)") < ($1.key.file, "\($1.key.code)") }
    for (kind, tally) in many {
      guard let place = tally.firstLeftOut else { continue }
      insert(Finding(.more(tally.count - Self.findingsAtMost, of: kind.code, place)))
    }
  }

  /// Adds what has been found elsewhere.
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
