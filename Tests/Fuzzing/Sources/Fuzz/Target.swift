/// What can be fuzzed.
enum Target: String, CaseIterable {
  /// The YAML loader, on any bytes.
  case yaml
  /// The template parser and what it parses, bound and fitted, on any bytes.
  case template
  /// The fit against brute force, and the flow by states against the flow told plainly, on drafts.
  case fit
  /// Templates bound and fitted against each way written out as a template without a choice.
  case bind
  /// The profile reader, and what is made of profiles, on any bytes.
  case profile
  /// The records of a batch, cut out of a stream in chunks and read, on any bytes.
  case batch
  /// What is escaped for terminals, JSON, HTML, Markdown and YAML, on any text.
  case escape
  /// What other programs export and people paste, on any bytes.
  case imports = "import"
  /// A finished text and a profile that it is held against, on any bytes.
  case check
  /// A regular expression of a rule of the house and a text, on any bytes.
  case pattern
  /// A ledger and all that is made of it, on any bytes.
  case ledger

  /// The function libFuzzer calls with every input.
  var test: Test {
    switch self {
    case .yaml: { run(YAMLTarget.check, $0, $1) }
    case .template: { run(TemplateTarget.check, $0, $1) }
    case .fit: { run(FitTarget.check, $0, $1) }
    case .bind: { run(BindTarget.check, $0, $1) }
    case .profile: { run(ProfileTarget.check, $0, $1) }
    case .batch: { run(BatchTarget.check, $0, $1) }
    case .escape: { run(EscapeTarget.check, $0, $1) }
    case .imports: { run(ImportTarget.check, $0, $1) }
    case .check: { run(CheckTarget.check, $0, $1) }
    case .pattern: { run(PatternTarget.check, $0, $1) }
    case .ledger: { run(LedgerTarget.check, $0, $1) }
    }
  }
}

private func run(
  _ check: ([UInt8]) -> Void, _ start: UnsafePointer<UInt8>?, _ count: Int
) -> CInt {
  check(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// Ends the run where something does not hold; libFuzzer keeps the input.
func expect(_ holds: Bool, _ what: @autoclosure () -> String) {
  if !holds { fatalError(what()) }
}
