import Channels
import Diagnostics
package import People
import Text
import Writing

/// The people that a template is measured with.
package enum EvaluationSubject: Hashable, Sendable {
  /// Nobody in particular: two people with typical facts.
  case typical
  /// These two people, on that day.
  case pair(Pair, today: PartialDate)

  /// The two people, with the facts that a template reads.
  func pair(for variant: Variant) -> Pair {
    switch self {
    case .typical: SampleProfiles.pair(for: variant)
    case .pair(let pair, _): pair
    }
  }

  /// The options for a template on a channel: its own kind of message, in its own language.
  func options(for variant: Variant, on channel: Channel) -> WritingOptions {
    var options = SampleProfiles.options(for: variant, on: channel)
    if case .pair(_, let today) = self { options.today = today }
    return options
  }

  /// The basis of lengths, for people.
  var wording: String {
    switch self {
    case .typical: "typical facts"
    case .pair(let pair, _): "\(pair.sender.source.name) and \(pair.recipient.source.name)"
    }
  }

  /// The basis of lengths, as the members of a JSON object.
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
