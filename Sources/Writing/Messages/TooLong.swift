import Channels
package import Diagnostics
import Fitting
import Text

extension Diagnostic.Code {
  /// Even the shortest way to say it is too long.
  package static let tooLong: Diagnostic.Code = "invite-too-long"
}

extension Diagnostic {
  /// A message that is too long however it is said, and the facts that make it so.
  ///
  /// - Parameters:
  ///   - overrun: how much too long it is.
  ///   - facts: the longest facts in it, each with its paths.
  ///   - variant: what is said.
  ///   - part: which part of it: the message, or its subject.
  ///   - channel: where it goes.
  static func tooLong(
    _ overrun: Overrun, _ facts: [(text: String, paths: [String])], of variant: String,
    part: String, on channel: Channel
  ) -> Diagnostic {
    Diagnostic(
      .tooLong,
      "even the shortest \(part) of `\(variant)` is \(overrun.wording) over the limit of "
        + "\(overrun.limit) on `\(channel.name)`",
      help: [overrun.foreignCharacter(on: channel), help(overrun, facts)]
        .compactMap { $0 }.joined(separator: "; "))
  }

  private static func help(
    _ overrun: Overrun, _ facts: [(text: String, paths: [String])]
  ) -> String {
    let shorter = "give the template a shorter way to say things"
    guard !facts.isEmpty else { return shorter }
    let longest = facts.map { fact in
      "`\(fact.paths.joined(separator: "`, `"))` (\(fact.text.count) characters)"
    }
    let isEnough = facts.reduce(0) { $0 + overrun.length(of: $1.text) } > overrun.over
    return "shorten a fact, the longest being \(longest.joined(separator: ", "))"
      + (isEnough ? "" : "; that alone is not enough: \(shorter)")
  }
}

extension Overrun {
  /// By how much it is too long, with what is counted.
  fileprivate var wording: String {
    switch unit {
    case .bytes: Phrasing.count(over, "byte")
    case .scalars: Phrasing.count(over, "scalar")
    case .graphemes: Phrasing.count(over, "grapheme")
    case .utf16, .gsm7, .xWeighted, .threads: Phrasing.count(over, "\(unit.rawValue) unit")
    }
  }

  /// About how long a fact is in the unit.
  fileprivate func length(of text: String) -> Int {
    unit == .bytes ? text.utf8.count : text.count
  }

  /// A character that leaves less room in a short message, if there is one.
  fileprivate func foreignCharacter(on channel: Channel) -> String? {
    guard unit == .gsm7, let amount = channel.limits.first?.amount, amount > limit,
      let foreign = text.first(where: { GSM7.septets(of: String($0)) == nil })
    else { return nil }
    return "`\(foreign)` is not in GSM-7, which leaves \(limit) instead of \(amount)"
  }
}
