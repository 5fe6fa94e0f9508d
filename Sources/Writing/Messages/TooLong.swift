import Channels
package import Diagnostics
import Fitting
import Text

extension Diagnostic.Code {
  /// The code of a message whose shortest rendering is too long.
  package static let tooLong: Diagnostic.Code = "invite-too-long"
}

extension Diagnostic {
  /// A message that is too long in every rendering, and the facts that make it so.
  ///
  /// - Parameters:
  ///   - overrun: the overrun.
  ///   - facts: the longest facts in it, each with its paths.
  ///   - variant: the name of the variant.
  ///   - part: the part at fault: the message, or its subject.
  ///   - channel: the channel.
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
  /// The overrun in words, with its unit.
  fileprivate var wording: String {
    switch unit {
    case .bytes: Phrasing.count(over, "byte")
    case .scalars: Phrasing.count(over, "scalar")
    case .graphemes: Phrasing.count(over, "grapheme")
    case .utf16, .gsm7, .xWeighted, .threads: Phrasing.count(over, "\(unit.rawValue) unit")
    }
  }

  /// The approximate length of a fact in the unit.
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
