import Diagnostics
package import Text
import Wording

extension LintReport {
  /// One object: `findings`, in the form of all JSON output plus `fixable`, and a `summary` of
  /// counts.
  ///
  /// Later versions may add keys, and change none.
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
