package import Channels
package import Diagnostics
package import People
import YAML

/// One example of a template: two people, a channel, and what should come of it.
package struct Case: Hashable, Sendable {
  /// What it shows, in the words of its author.
  package let name: String?
  /// Its place among the cases of the file, counted from 1.
  package let number: Int
  /// Where it is written.
  package let place: Place
  /// What the message is written for; nil where a fault keeps the case from being run.
  package let occasion: Occasion?
  /// What should come of it; nil where nobody has said so yet.
  package let expectation: CaseResult?
  /// The map it was read from.
  let node: Node

  /// Two people, and what a message between them is written for.
  package struct Occasion: Hashable, Sendable {
    /// The two people.
    package let pair: Pair
    /// Where the message goes, with the limit of the case.
    package let channel: Channel
    /// What turns the equally good alternatives.
    package let seed: UInt64
    /// The day that counts as today; nil where the case names none.
    package let today: PartialDate?

    /// What the message is written for on a day.
    func options(on day: PartialDate) -> WritingOptions {
      WritingOptions(channel: channel, seed: seed, today: day)
    }
  }

  /// What to call it in a report: `case 2 (a free account)`.
  package var title: String {
    "case \(number)" + (name.map { " (\($0))" } ?? "")
  }
}
