import Diagnostics

/// Reads a library of templates as a critical reader would, and tells what it finds.
///
/// ```swift
/// let library = try TemplateLibrary.load(folder: "templates")
/// let linter = Linter(today: .today)
/// for finding in linter.findings(in: library) { print(finding.diagnostic.message) }
/// ```
public struct Linter: Sendable {
  /// What the library says about the rules.
  public var settings: LintSettings
  /// The day that counts as today.
  public var today: PartialDate
  /// The rules.
  public var rules: [any LintRule]

  /// A linter with every rule there is.
  public init(
    settings: LintSettings = LintSettings(), today: PartialDate,
    rules: [any LintRule] = RuleTable.all
  ) {
    self.settings = settings
    self.today = today
    self.rules = rules
  }

  /// What there is to say about a library, by file and place.
  ///
  /// - Parameters:
  ///   - library: the library.
  ///   - names: the templates to speak of, and partials as `partials/NAME`; all of them unless given.
  public func findings(in library: TemplateLibrary, of names: Set<String>? = nil) -> [Finding] {
    let files = LintFile.all(of: library).filter { names?.contains($0.name) ?? true }
    var found = FindingSet()
    addSourceFindings(of: files, to: &found)
    let told = found.findings
    for diagnostic in loadDiagnostics(of: library, files, isWhole: names == nil) {
      // What a rule knows better is not told twice; but it never makes a fault seem milder.
      let isKnownBetter = told.contains {
        $0.diagnostic.severity >= diagnostic.severity && $0.diagnostic.meets(diagnostic)
      }
      if !isKnownBetter { add(Finding(diagnostic), to: &found) }
    }
    let variants = files.compactMap { library[$0.name] }
    addTemplateFindings(of: variants, in: library, to: &found)
    return found.findings.sorted(by: Self.isBefore)
  }

  private func addSourceFindings(of files: [LintFile], to found: inout FindingSet) {
    for case let rule as any SourceRule in rules where isOn(rule) {
      for file in files {
        for finding in file.source.map(rule.findings) ?? [] { add(finding, to: &found) }
      }
    }
  }

  private func addTemplateFindings(
    of variants: [Variant], in library: TemplateLibrary, to found: inout FindingSet
  ) {
    let context = LintContext(library: library, tested: library.tested, today: today)
    for case let rule as any TemplateRule in rules where isOn(rule) {
      for variant in variants {
        for finding in rule.findings(in: variant, of: context) { add(finding, to: &found) }
      }
    }
  }

  /// What loading the library has found.
  private func loadDiagnostics(
    of library: TemplateLibrary, _ files: [LintFile], isWhole: Bool
  ) -> [Diagnostic] {
    var diagnostics = isWhole ? library.channelWarnings : []
    let names = Set(files.map(\.name))
    diagnostics += library.faulty.filter { isWhole || names.contains($0.name) }
      .flatMap(\.diagnostics)
    let sources = Set(files.compactMap(\.source))
    diagnostics += library.warnings.filter {
      isWhole || $0.place.map { sources.contains($0.source) } ?? true
    }
    return diagnostics
  }

  private func isOn(_ rule: any LintRule) -> Bool {
    settings.severity(of: rule.page.code, otherwise: rule.page.severity) != nil
  }

  /// Adds a finding as bad as the library says it is; a fault stays one whatever it says.
  private func add(_ finding: Finding, to found: inout FindingSet) {
    var finding = finding
    let diagnostic = finding.diagnostic
    let isRule = RuleTable.isRule(diagnostic.code)
    if isRule || diagnostic.severity != .error {
      guard
        let severity = settings.severity(
          of: diagnostic.code, otherwise: diagnostic.severity)
      else { return }
      finding.diagnostic.severity = severity
    }
    found.insert(finding)
  }

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
  /// Whether two speak of the same stretch of a text.
  fileprivate func meets(_ other: Diagnostic) -> Bool {
    guard let place, let otherPlace = other.place else { return false }
    return place.range.meets(otherPlace.range) && place.source == otherPlace.source
  }
}
