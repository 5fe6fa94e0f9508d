import Channels
import Diagnostics
package import People
import Text
import Writing

/// Whom a template is measured for.
package enum EvaluationSubject: Hashable, Sendable {
  /// Nobody in particular: two people with typical facts.
  case typical
  /// These two people, on that day.
  case pair(Pair, today: PartialDate)

  /// The two people, as far as a template cares.
  func pair(for variant: Variant) -> Pair {
    switch self {
    case .typical: SampleProfiles.pair(for: variant)
    case .pair(let pair, _): pair
    }
  }

  /// What a template is written for on a channel: its own kind of message, in its own language.
  func options(for variant: Variant, on channel: Channel) -> WritingOptions {
    var options = SampleProfiles.options(for: variant, on: channel)
    if case .pair(_, let today) = self { options.today = today }
    return options
  }

  /// What lengths are measured with, for people.
  var wording: String {
    switch self {
    case .typical: "typical facts"
    case .pair(let pair, _): "\(pair.sender.source.name) and \(pair.recipient.source.name)"
    }
  }

  /// What lengths are measured with, as the members of a JSON object.
  var members: [JSON.Member] {
    switch self {
    case .typical: [JSON.Member("sender", .null), JSON.Member("recipient", .null)]
    case .pair(let pair, _):
      [
        JSON.Member("sender", .text(pair.sender.source.name)),
        JSON.Member("recipient", .text(pair.recipient.source.name)),
      ]
    }
  }
}
