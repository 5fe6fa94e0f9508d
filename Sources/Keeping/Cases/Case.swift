package import Channels
package import Diagnostics
package import People
import YAML

/// One example of a template: two people, a channel, and the expected result.
package struct Case: Hashable, Sendable {
  /// The name that its author gave it.
  package let name: String?
  /// Its number in the file, from 1.
  package let number: Int
  /// Its place in the file.
  package let place: Place
  /// The occasion of the message; nil where a fault keeps the case from being run.
  package let occasion: Occasion?
  /// The expected result; nil where none is recorded yet.
  package let expectation: CaseResult?
  /// The map it was read from.
  let node: Node

  /// Two people, and the circumstances of a message between them.
  package struct Occasion: Hashable, Sendable {
    /// The two people.
    package let pair: Pair
    /// The channel of the message, with the limit of the case.
    package let channel: Channel
    /// A number that picks among equally good alternatives.
    package let seed: UInt64
    /// The day that counts as today; nil where the case names none.
    package let today: PartialDate?

    /// The options of the message on a day.
    func options(on day: PartialDate) -> WritingOptions {
      WritingOptions(channel: channel, seed: seed, today: day)
    }
  }

  /// The name of the case in a report: `case 2 (a free account)`.
  package var title: String {
    "case \(number)" + (name.map { " (\($0))" } ?? "")
  }
}
