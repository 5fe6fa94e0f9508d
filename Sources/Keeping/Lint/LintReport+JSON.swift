import Diagnostics
package import Text
import Wording

extension LintReport {
  /// One object: `findings`, each as in everything else that the program prints as JSON and with
  /// `fixable`, and a `summary` of numbers.
  ///
  /// Keys may be added in time, and none is changed.
  package var json: JSON {
    .object([
      JSON.Member("findings", .list(findings.map(\.json))),
      JSON.Member(
        "summary",
        .object(
          [JSON.Member("templates", .integer(templates))] + tally.members + [
            JSON.Member("fixable", .integer(findings.count { !$0.fix.isEmpty }))
          ])),
    ])
  }
}

extension Finding {
  fileprivate var json: JSON {
    let fixable = JSON.Member("fixable", .bool(!fix.isEmpty))
    guard case .object(let members) = diagnostic.json else { return .object([fixable]) }
    return .object(members + [fixable])
  }
}
