import Channels
import Diagnostics
package import People
import Text
package import Writing

/// Somebody who may get a note: what the message to them is worth.
package struct PlanCandidate: Sendable {
  /// The path of the profile, or that of a list with the line.
  package let path: String
  /// Who it is.
  package let person: LedgerPerson
  /// The best message to them, or why there is none.
  package let invite: Invite
  /// Whether they accepted or wrote first, by what their profile says.
  package let isConnected: Bool
  /// The kind of message.
  package let kind: InviteKind
  /// The tie that it speaks of; nil for none.
  package let tie: String?
  /// How many days ago that was; nil where nobody said, or where it does not fade.
  package let daysAgo: Int?
  /// How far it has come with them already.
  package let stage: Stage
  /// What they are compared by.
  var worth: PlanWorth

  /// Whether it says something that could not be said to everybody: words of the sender's own, a tie
  /// that has not faded, or common ground.
  package let isWorthNote: Bool
  /// The questions whose answers would change it, with the worth that it would have.
  let questions: [Question]

  /// A question about a fact.
  struct Question: Sendable {
    /// The path of the fact.
    let path: String
    /// The question.
    let text: String
    /// The worth with an answer; nil where nobody can say.
    let worth: PlanWorth?
  }

  /// Writes the best message to somebody and weighs it.
  package init(
    _ pair: Pair, path: String, writer: Writer, stage: Stage, on today: LedgerDay
  ) {
    self.path = path
    self.stage = stage
    let recipient = pair.recipient
    person = LedgerPerson(recipient)
    let invite = writer.best(for: pair, tellsLeftOut: true)
    self.invite = invite
    kind = writer.options.kind ?? pair.kind
    isConnected = pair.kind != .invite
    let variant = invite.variant.flatMap { writer.library[$0] }
    tie = invite.tie(by: variant)
    let known = tie.flatMap { recipient.tie($0) }
    let freshness = Freshness(of: known, on: today)
    daysAgo =
      freshness == .lasting
      ? nil : known?.date.map { Freshness.daysAgo($0, on: today) }
    let facts = invite.message?.facts ?? []
    let notes = Set(facts.filter { $0.hasPrefix("note.") }).count
    let worth = PlanWorth(
      strength: variant?.frontMatter.strength ?? 0, freshness: freshness,
      leftOut: invite.message?.leftOut?.count ?? 0, notes: notes)
    self.worth = worth
    let hasGround = tie != nil || facts.contains { $0.hasPrefix("shared.") }
    isWorthNote = invite.status == .fits && (notes > 0 || hasGround && freshness != .stale)
    questions =
      invite.status == .unavailable
      ? Self.openings(writer, pair, worth)
      : Self.questions(to: recipient, invite, worth, tie: known)
  }

  /// The facts that open a template by themselves, where no message can be written.
  ///
  /// A tie is none that can be found: either there is one, or there is not. Without any the question
  /// is how the two know each other, and nobody can say what the answer would be worth.
  private static func openings(_ writer: Writer, _ pair: Pair, _ worth: PlanWorth) -> [Question] {
    let questions = writer.all(for: pair).compactMap { invite -> Question? in
      guard let missing = invite.missing, missing.count == 1, let lacking = missing.first,
        pair.recipient.mayAnswer(lacking),
        let variant = invite.variant.flatMap({ writer.library[$0] })
      else { return nil }
      // Any words of the note will do.
      let path = lacking == "note" ? "note.did" : lacking
      let better = PlanWorth(
        strength: variant.frontMatter.strength, freshness: .undated, leftOut: 0,
        notes: path.hasPrefix("note.") ? 1 : 0)
      return Question(path: path, text: question(path), worth: better)
    }
    guard questions.isEmpty else { return questions }
    return [Question(path: "ties", text: "How do you know them?", worth: nil)]
  }

  /// The questions worth asking about somebody to whom there is a message.
  private static func questions(
    to recipient: Profile, _ invite: Invite, _ worth: PlanWorth, tie: Tie?
  ) -> [Question] {
    switch invite.outcome {
    case .fits:
      var questions: [Question] = []
      if worth.notes == 0 {
        var better = worth
        better.notes = 1
        questions = ["note.did", "note.ask"].map {
          Question(path: $0, text: Self.question($0), worth: better)
        }
      }
      if worth.freshness == .undated, let tie {
        var better = worth
        better.freshness = .fresh
        let path = "\(tie.kind.name).date"
        questions.append(Question(path: path, text: Self.question(path), worth: better))
      }
      return questions
    case .unavailable, .tooLong, .invalid: return []
    }
  }

  private static func question(_ path: String) -> String {
    var keys = path.split(separator: ".").map(String.init)
    if path == "recipient.first_name" { keys = ["called"] }
    if keys.first == "recipient" { keys.removeFirst() }
    if let first = keys.first, FactKey.tie(first) != nil { keys = ["ties"] + keys }
    return FactKey.at(keys)?.question ?? path
  }
}

/// What people are compared by.
struct PlanWorth: Hashable, Sendable {
  /// The strength of the template.
  var strength: Int
  /// How long ago the reason was.
  var freshness: Freshness
  /// How many parts the message has no room for.
  var leftOut: Int
  /// How many facts of the note it says.
  var notes: Int

  /// The worth by one criterion: more is better.
  private func value(by criterion: PlanOrder.Criterion) -> Int {
    switch criterion {
    case .tie: strength
    case .fresh: freshness.rank
    case .fit: -leftOut
    case .note: notes
    }
  }

  /// Whether somebody comes before another one, by the first criterion that differs.
  func isBetter(than other: PlanWorth, by order: PlanOrder) -> Bool {
    for criterion in order.criteria {
      let (own, others) = (value(by: criterion), other.value(by: criterion))
      if own != others { return own > others }
    }
    return false
  }
}

extension Profile {
  /// Whether a fact is one to find out about this person: of the note, of a tie that there is, or of
  /// themselves.
  fileprivate func mayAnswer(_ path: String) -> Bool {
    let key = String(path.prefix { $0 != "." })
    return ["note", "recipient"].contains(key) || tie(key) != nil
  }
}

extension Invite {
  /// The tie that the message speaks of, else the one that its template needs; nil for none.
  package func tie(by variant: Variant?) -> String? {
    let paths = (message?.facts ?? []) + (variant?.frontMatter.requires.map(\.path) ?? [])
    return paths.lazy.map { String($0.prefix { $0 != "." }) }.first { FactKey.tie($0) != nil }
  }
}
