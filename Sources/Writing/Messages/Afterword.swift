import Channels
import Diagnostics
import Fitting
public import People
import Templating

/// What helps most to make a message better: what it had no room for, what somebody wrote down and it
/// does not say, and where there is room, the one question whose answer it lacks most.
///
/// ```text
/// left out: "by the coffee urn in Nairobi" (3 over)
/// not said: met.topic
/// ask yourself: What did you do because of them? (note.did)
/// ```
public struct Afterword: Sendable {
  private let leftOut: [Message.LeftOut]
  private let unsaid: [String]
  /// What the message speaks of: the note, and ties.
  private let spokenOf: Set<Substring>
  private let question: String?

  /// What there is to say after a message.
  ///
  /// - Parameters:
  ///   - invite: the message; what it had no room for has been looked for.
  ///   - writer: what has written it.
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

  /// Its lines, the most valued of what is left out first.
  ///
  /// Unless all are wanted, these are four at most, and of the unsaid only what belongs to the note
  /// or to a tie that the message speaks of.
  public func lines(all: Bool = false) -> [String] {
    let told = leftOut.prefix(all ? leftOut.count : Self.leftOutAtMost).map(\.line)
    let unsaid =
      all
      ? unsaid
      : unsaid.filter { spokenOf.contains($0.prefix { $0 != "." }) && !$0.hasPrefix("recipient.") }
    return told + (unsaid.isEmpty ? [] : ["not said: \(unsaid.joined(separator: ", "))"])
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

  /// What makes a message worth answering, in the order of what it is worth.
  ///
  /// A message that says all of these is whole: where it was, and what one can give, only some need.
  private static let keys = ["ask", "did", "result", "now"]

  /// With less room than that, an answer would only drive out something else.
  private static let leastRoom = 20

  /// The question and where its answer goes; nil where nothing is lacking, or no room is left.
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

  /// What the message lacks of the one who writes, where it does not say who that is.
  private func sender(_ said: Set<String>) -> String? {
    let told = Set(message.facts)
    if channel.traits.contains(.signs), pair.sender["sign"] == nil,
      said.contains("sender.sign"), told.isDisjoint(with: Self.names)
    {
      return ownQuestion("sign")
    }
    let isKnown = ["worked", "accepted"].contains { pair.recipient.tie($0) != nil }
    guard !isKnown, pair.sender["intro"] == nil, said.contains("sender.intro"),
      !told.contains(where: { Self.describes($0) })
    else { return nil }
    return ownQuestion("intro")
  }

  private func ownQuestion(_ key: String) -> String? {
    FactKey.named(key)?.question.map { "\($0) (\(key), in your own profile)" }
  }

  private static let names: Set<String> = [
    "sender.sign", "sender.first_name", "sender.full_name", "sender.name.name", "note.sign",
  ]

  /// Whether a fact tells who writes.
  private static func describes(_ path: String) -> Bool {
    let keys = ["role", "company", "headline", "work", "sign", "employers", "schools"]
    return path.hasPrefix("shared.") || path == "note.sign"
      || keys.contains { FactName.covers("sender.\($0)", path) }
  }
}
