package import Diagnostics
import Text

/// By what people are put in order for a note: by the first criterion that differs.
package struct PlanOrder: Hashable, Sendable {
  /// The criteria, the most important first; each once.
  package let criteria: [Criterion]

  /// What two people are compared by.
  package enum Criterion: String, CaseIterable, Sendable {
    /// How strong the reason to write is: the strength of the template.
    case tie
    /// How long ago it was.
    case fresh
    /// How much of a note of one's own it says.
    case note
    /// How much of what there is to say the message keeps.
    case fit
  }

  /// The usual order.
  package static let usual = PlanOrder(criteria: Criterion.allCases)

  private init(criteria: [Criterion]) { self.criteria = criteria }

  /// An order as an argument: `note,tie`; criteria that it leaves out count for nothing.
  ///
  /// - Throws: a diagnostic with code `usage-order`.
  package init(_ text: String) throws(Diagnostic) {
    let known = Criterion.allCases.map(\.rawValue)
    var criteria: [Criterion] = []
    for word in text.split(separator: ",").map({ String($0).collapsed }) {
      guard let criterion = Criterion(rawValue: word) else {
        throw Diagnostic(
          "usage-order", kind: .usage, "there is no criterion `\(word)`",
          help: Phrasing.suggestion(for: word, among: known, noun: "criteria"))
      }
      if !criteria.contains(criterion) { criteria.append(criterion) }
    }
    guard !criteria.isEmpty else {
      throw Diagnostic(
        "usage-order", kind: .usage, "the order names nothing",
        help: "write it as `--order \(known.joined(separator: ","))`")
    }
    self.criteria = criteria
  }
}
