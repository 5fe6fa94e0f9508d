import Diagnostics
public import People
import Templating
import Text
public import Wording
public import Writing

/// Reads a library of templates like a critical reader, and returns findings.
///
/// ```swift
/// let library = try TemplateLibrary.load(folder: "templates")
/// let linter = Linter(today: .today)
/// for finding in linter.findings(in: library) { print(finding.diagnostic.message) }
/// ```
public struct Linter: Sendable {
  /// The library's settings for the rules.
  public var settings: LintSettings
  /// The day that counts as today.
  public var today: PartialDate
  /// The rules.
  public var rules: [any LintRule]

  /// A linter, with every rule by default.
  public init(
    settings: LintSettings = LintSettings(), today: PartialDate,
    rules: [any LintRule] = RuleTable.all
  ) {
    self.settings = settings
    self.today = today
    self.rules = rules
  }

  /// The findings in a library, by file and place.
  ///
  /// - Parameters:
  ///   - library: the library.
  ///   - names: the templates to report on, and partials as `partials/NAME`; by default all of
  ///     them, and the library's channels.
  public func findings(
    in library: TemplateLibrary, of names: Set<String>? = nil
  ) -> [Finding] {
    let all = LintFile.all(of: library)
    let files = all.filter { names?.contains($0.name) ?? true }
    var found = FindingSet(in: all, settings, foreign: library.foreignFiles)
    addSourceFindings(of: files, to: &found)
    addLoadDiagnostics(of: files, in: library, isWhole: names == nil, to: &found)
    let variants = files.compactMap { library[$0.name] }
    // What a partial says is read in the templates that render it.
    let partials = names.map { _ in files.filter { $0.template == nil }.compactMap(\.source) } ?? []
    addWordingFindings(of: variants, to: &found)
    if !partials.isEmpty {
      let others = library.variants.filter { !variants.contains($0) }
      addWordingFindings(of: others, in: Set(partials.map(\.name)), to: &found)
    }
    addTemplateFindings(of: variants, in: library, to: &found)
    for file in files {
      // Partials are only read in full when every template is.
      let isWhole = names == nil || library[file.name] != nil
      let expected = isWhole ? isExpected : nil
      if let source = file.source {
        found.insert(
          found.ignores.diagnostics(
            in: source, houseCodes: Set(settings.rules.map(\.code)), isExpected: expected))
      }
    }
    found.insertCounts()
    return found.findings.sorted(by: Self.isBefore).withUsableFixes(in: library)
  }

  /// The report on a library, by its own settings.
  ///
  /// - Parameters:
  ///   - library: the library.
  ///   - names: the templates to report on, and partials as `partials/NAME`; by default all of
  ///     them.
  ///   - today: the day that counts as today.
  ///   - testsRules: whether the library's own rules are held against their examples.
  public static func report(
    on library: TemplateLibrary, of names: Set<String>? = nil, today: PartialDate,
    testsRules: Bool = false
  ) -> LintReport {
    var findings = Linter(settings: library.settings, today: today)
      .findings(in: library, of: names)
    findings += library.settingsFaults.map { Finding($0) }
    if names == nil {
      findings += (library.untestedRules + library.idleSettings).map { Finding($0) }
      findings += library.layerWarnings.map { Finding($0) }
    }
    if testsRules { findings += library.ownRules.flatMap(\.failures).map { Finding($0) } }
    let templates = library.names
    if templates.isEmpty { findings.append(Finding(.nothingToUse(library))) }
    return LintReport(
      findings.sorted(by: isBefore),
      templates: templates.count {
        !$0.hasPrefix("partials/") && library.isOwn($0) && names?.contains($0) ?? true
      }, housePages: library.settings.rules.map(\.page),
      tested: testsRules
        ? LintReport.Tested(
          rules: library.ownRules.count,
          examples: library.ownRules.reduce(0) { $0 + $1.exampleCount }) : nil)
  }

  private func addSourceFindings(of files: [LintFile], to found: inout FindingSet) {
    for case let rule as any SourceRule in rules where isOn(rule) {
      for source in files.compactMap(\.source) {
        for finding in rule.findings(in: source) { found.insert(finding) }
      }
    }
  }

  /// Adds the findings from loading the library.
  ///
  /// One that overlaps a rule's finding is not repeated, unless that finding is milder.
  private func addLoadDiagnostics(
    of files: [LintFile], in library: TemplateLibrary, isWhole: Bool, to found: inout FindingSet
  ) {
    let names = Set(files.map(\.name))
    let sources = Set(files.compactMap(\.source))
    let faults = library.faulty.filter { names.contains($0.name) }
    let warnings = library.warnings.filter { warning in
      warning.place.map { sources.contains($0.source) } ?? true
    }
    let unused = UnusedPartials(of: library).names
      .filter { names.contains("partials/\($0)") }
    // No template renders these, so nothing has parsed them yet.
    let partials = unused.isEmpty ? Partials() : Partials(library.partials)
    let unread = unused.compactMap { library.partials[$0] }
      .flatMap { Template.parse($0, partials: partials, meaning: MergeTagNames.path).diagnostics }
    let better = Dictionary(
      grouping: found.findings.map(\.diagnostic), by: { $0.place?.source.name ?? "" })
    for diagnostic in faults.flatMap(\.diagnostics) + warnings + unread {
      let isKnown =
        better[diagnostic.place?.source.name ?? ""]?.contains {
          $0.severity >= diagnostic.severity && $0.meets(diagnostic)
        } ?? false
      if !isKnown { found.insert(Finding(diagnostic)) }
    }
    found.insert(
      unused.compactMap { name in library.partials[name].map { .unusedPartial(name, $0) } })
    guard isWhole else { return }
    found.insert(library.channelWarnings)
    // A fact that every template lacks is reported once, not for each.
    if rules.contains(where: { $0 is UnsaidNote }), files.contains(where: { $0.template != nil }) {
      found.insert(UnsaidFacts(by: library.variants).diagnostics)
    }
  }

  /// Adds what the rules about wording find in some templates.
  ///
  /// - Parameter files: the names of the files that are reported on; nil for all.
  private func addWordingFindings(
    of variants: [Variant], in files: Set<String>? = nil, to found: inout FindingSet
  ) {
    let rules = (rules + settings.houseRules).compactMap { $0 as? any WordingRule }
      .filter { isOn($0) }
    guard !rules.isEmpty else { return }
    let better = Dictionary(
      grouping: found.findings.map(\.diagnostic).filter(\.code.isOfRule),
      by: { $0.place?.source.name ?? "" })
    for variant in variants {
      for passage in variant.readings {
        for rule in rules {
          guard
            let severity = settings.severity(
              of: rule.code, otherwise: rule.severity, in: LintedTemplate(variant))
          else { continue }
          for finding in rule.findings(in: passage) {
            let finding = found.ownPlace(
              of: passage.finding(finding, code: rule.code, severity: severity)
                .placed(in: variant), saying: passage.text(finding.range), in: variant.source,
              instead: finding.replacement)
            // A rule about the source has reported this stretch already; a rule about wording would
            // only repeat it less clearly.
            let isKnown =
              finding.diagnostic.place.flatMap { better[$0.source.name] }?.contains {
                $0.severity >= severity && $0.covers(finding.diagnostic)
              } ?? false
            let isAsked =
              files.map { files in
                finding.diagnostic.place.map { files.contains($0.source.name) } ?? false
              } ?? true
            if !isKnown, isAsked { found.insert(finding, isRead: true) }
          }
        }
      }
      let unread = variant.unreadWays
      if unread > 0, files == nil { found.insert(Finding(.unread(unread, variant.opening))) }
    }
  }

  private func addTemplateFindings(
    of variants: [Variant], in library: TemplateLibrary, to found: inout FindingSet
  ) {
    let rules = rules.compactMap { $0 as? any TemplateRule }.filter { isOn($0) }
    guard !rules.isEmpty else { return }
    let context = LintContext(library: library, today: today)
    for rule in rules {
      for variant in variants {
        for finding in rule.findings(in: variant, of: context) { found.insert(finding) }
      }
    }
  }

  /// Whether the findings of a rule are reported for any template.
  private func isOn(_ rule: any LintRule) -> Bool {
    settings.reports(rule.code, otherwise: rule.severity)
  }

  /// Whether the linter looks for a code.
  private func isExpected(_ code: Diagnostic.Code) -> Bool {
    let rule = (rules + settings.houseRules).first { $0.code == code }
    let severity = rule.map(\.severity) ?? RulePage.named(code.description)?.severity
    return settings.reports(code, otherwise: severity)
  }

  /// The order in which findings are reported.
  private static func isBefore(_ left: Finding, _ right: Finding) -> Bool {
    func key(_ finding: Finding) -> (String, Int, Int, String) {
      let place = finding.diagnostic.place
      return (
        place?.source.name ?? "", place?.range.lowerBound ?? 0, place?.range.upperBound ?? 0,
        finding.diagnostic.code.description
      )
    }
    return key(left) < key(right)
  }
}

extension Diagnostic {
  fileprivate static func unread(_ ways: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      "lint-more", severity: .info,
      "\(Phrasing.count(ways, "way")) to read this long template are not read", at: place,
      help: "part the template in several: nobody could read all that it can say")
  }

  /// Whether the place of another is a part of this one's.
  fileprivate func covers(_ other: Diagnostic) -> Bool {
    guard let place, let otherPlace = other.place else { return false }
    return place.range.lowerBound <= otherPlace.range.lowerBound
      && place.range.upperBound >= otherPlace.range.upperBound
      && place.source == otherPlace.source
  }

  /// Whether the places of two overlap.
  fileprivate func meets(_ other: Diagnostic) -> Bool {
    guard let place, let otherPlace = other.place else { return false }
    return place.range.meets(otherPlace.range) && place.source == otherPlace.source
  }
}
