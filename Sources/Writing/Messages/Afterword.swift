import Channels
import Diagnostics
import Fitting
public import People
import Templating

/// The most helpful remarks on a message: the parts left out for length, the recipient's facts that
/// it does not say, and where there is room, the one question whose answer it lacks most.
///
/// ```text
/// left out: "by the coffee urn in Nairobi" (3 over)
/// not said: met.topic
/// ask yourself: What did you do because of them? (note.did)
/// ```
public struct Afterword: Sendable {
  private let leftOut: [Message.LeftOut]
  private let unsaid: [String]
  /// The first keys of the facts in the message, and `note`.
  private let spokenOf: Set<Substring>
  private let question: String?

  /// The remarks on a message.
  ///
  /// - Parameters:
  ///   - invite: the message, with the parts it had no room for.
  ///   - writer: the writer of the message.
  ///   - pair: the two people.
  public init(_ invite: Invite, writer: Writer, pair: Pair) {
    guard let message = invite.message else {
      (leftOut, unsaid, spokenOf, question) = ([], [], [], nil)
      return
    }
    leftOut = message.leftOut ?? []
    unsaid = pair.recipient.tellingFacts.filter { !$0.isTold(by: message) }.map(\.path)
    spokenOf = Set(["note"] + message.allFacts.map { $0.prefix { $0 != "." } })
    let room = invite.limit.map { $0 - message.count }
    let variant = invite.variant.flatMap { writer.library[$0] }
    question = variant.flatMap {
      Question(message, room: room, of: $0, on: writer.options.channel, pair: pair).text
    }
  }

  /// The remarks as lines, the most valued of the parts left out first.
  ///
  /// Unless `all` is true, four of the parts left out are listed at most, and unsaid facts are only
  /// those of the note or of a tie in the message.
  public func lines(all: Bool = false) -> [String] {
    let lines = leftOut.prefix(all ? leftOut.count : Self.leftOutAtMost).map(\.line)
    let unsaid =
      all
      ? unsaid
      : unsaid.filter { spokenOf.contains($0.prefix { $0 != "." }) && !$0.hasPrefix("recipient.") }
    return lines + (unsaid.isEmpty ? [] : ["not said: \(unsaid.joined(separator: ", "))"])
      + (question.map { ["ask yourself: \($0)"] } ?? [])
  }

  private static let leftOutAtMost = 4
}

/// The question whose answer a message lacks most.
private struct Question {
  private let message: Message
  /// How many units are left; nil where there is no limit.
  private let room: Int?
  private let variant: Variant
  private let channel: Channel
  private let pair: Pair

  init(_ message: Message, room: Int?, of variant: Variant, on channel: Channel, pair: Pair) {
    self.message = message
    self.room = room
    self.variant = variant
    self.channel = channel
    self.pair = pair
  }

  /// The keys that make a message worth answering, the most important first.
  ///
  /// A message with all of these is complete: where it was, and an offer, are only needed in some.
  private static let keys = ["ask", "did", "result", "now"]

  /// With less room, an answer would only displace something else.
  private static let leastRoom = 20

  /// The question with the key of its answer; nil where nothing is lacking, or no room is left.
  var text: String? {
    guard message.leftOut?.isEmpty != false, room.map({ $0 >= Self.leastRoom }) ?? true else {
      return nil
    }
    let said = Set(variant.body.outline.outputs.flatMap(\.paths))
    let answered = Set(pair.recipient.note.map(\.name))
    let lacking = Self.keys.first { key in
      !answered.contains(key) && said.contains("note.\(key)")
        && (key != "result" || answered.contains("did"))
    }
    if let lacking, let question = FactKey.at(["note", lacking])?.question {
      return "\(question) (note.\(lacking))"
    }
    return sender(said)
  }

  /// The question about the sender, where the message does not say who they are.
  private func sender(_ said: Set<String>) -> String? {
    let facts = Set(message.facts)
    if channel.traits.contains(.signs), pair.sender["sign"] == nil,
      said.contains("sender.sign"), facts.isDisjoint(with: Self.names)
    {
      return ownQuestion("sign")
    }
    let isKnown = ["worked", "accepted"].contains { pair.recipient.tie($0) != nil }
    guard !isKnown, pair.sender["intro"] == nil, said.contains("sender.intro"),
      !facts.contains(where: { Self.describes($0) })
    else { return nil }
    return ownQuestion("intro")
  }

  private func ownQuestion(_ key: String) -> String? {
    FactKey.named(key)?.question.map { "\($0) (\(key), in your own profile)" }
  }

  private static let names: Set<String> = [
    "sender.sign", "sender.first_name", "sender.full_name", "sender.name.name", "note.sign",
  ]

  /// Whether a fact says who the sender is.
  private static func describes(_ path: String) -> Bool {
    let keys = ["role", "company", "headline", "work", "sign", "employers", "schools"]
    return path.hasPrefix("shared.") || path == "note.sign"
      || keys.contains { FactName.covers("sender.\($0)", path) }
  }
}
