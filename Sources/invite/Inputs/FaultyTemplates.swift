import Diagnostics
import Text
import Writing

extension TemplateLibrary {
  /// One warning for each fault that makes templates unusable.
  ///
  /// - Parameter names: the templates that were asked for, whose faults are reported in full
  ///   elsewhere.
  func leftOut(exceptFor names: [String] = []) -> [Diagnostic] {
    var leftOut: [Diagnostic: [String]] = [:]
    var faults: [(first: Diagnostic, more: Int)] = []
    for faulty in faulty where !names.contains(faulty.name) {
      let errors = faulty.diagnostics.filter { $0.severity == .error }
      guard let first = errors.first else { continue }
      if leftOut[first] == nil { faults.append((first, errors.count - 1)) }
      leftOut[first, default: []].append(faulty.name)
    }
    return faults.map { .leftOut(leftOut[$0.first] ?? [], $0.first, more: $0.more) }
  }
}

extension Diagnostic {
  /// The first fault of some templates (all templates that render a partial share its faults), and
  /// how many more there are.
  fileprivate static func leftOut(_ names: [String], _ fault: Diagnostic, more: Int) -> Diagnostic {
    let rest = more > 0 ? " (and \(Phrasing.count(more, "more fault")))" : ""
    let subject =
      names.count == 1 ? "template \(Phrasing.list(names)) is" : "\(names.count) templates are"
    return Diagnostic(
      "library-faulty-template", severity: .warning,
      "\(subject) left out: \(fault.message)\(rest)", at: fault.place, help: fault.help)
  }
}
