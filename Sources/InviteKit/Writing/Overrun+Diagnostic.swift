import Diagnostics
import Fitting

extension Diagnostic {
  /// A message that is too long however it is said, and the facts that make it so.
  static func tooLong(
    _ overrun: Overrun, facts: [(text: String, paths: [String])], channel: String
  ) -> Diagnostic {
    let units = Wording.count(overrun.over, "unit")
    let longest = facts.map { fact in
      "\(fact.paths.joined(separator: ", ")) (\(fact.text.count) characters)"
    }
    return Diagnostic(
      "invite-too-long",
      "even the shortest way to say it is \(units) too long for the \(overrun.limit) of `\(channel)`",
      help: longest.isEmpty
        ? "shorten the template"
        : "shorten a fact; the longest are \(longest.joined(separator: "; "))")
  }
}
