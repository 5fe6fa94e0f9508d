import Diagnostics
import Fitting
import Text
import Writing

/// The recommended one of several invites to one person, and the reason.
///
/// It is the one that would be written without a comparison: of those that fit, the strongest, then
/// the one with the least cost, then the first by name.
struct Recommendation {
  /// The invites that are kept, in their order.
  let kept: [ComparedInvite]
  /// The index of the recommended one.
  let index: Int?
  /// The reason for it, or why there is none: a sentence.
  let reason: String

  /// Recommends one of some invites, which come by strength, name and channel.
  ///
  /// - Parameters:
  ///   - candidates: the invites.
  ///   - channels: the names of the channels, the first of which decides.
  ///   - best: how many fitting invites to keep on each channel; nil for everything.
  init(among candidates: [ComparedInvite], on channels: [String], keeping best: Int?) {
    let channel = channels.first ?? ""
    let ranked = candidates.ranking(on: channel).map { candidates[$0] }
    kept = best.map { Self.best($0, of: candidates, on: channels) } ?? candidates
    index = kept.ranking(on: channel).first
    reason =
      ranked.first.map { Self.reason(for: $0, among: ranked) }
      ?? Self.reasonForNone(candidates, on: channel)
  }

  /// The highest-ranking invites on each channel; where none fits, the closest one.
  private static func best(
    _ number: Int, of candidates: [ComparedInvite], on channels: [String]
  ) -> [ComparedInvite] {
    var kept: Set<Int> = []
    for channel in channels {
      let ranking = candidates.ranking(on: channel)
      let closest = ranking.isEmpty ? candidates.closest(on: channel) : nil
      kept.formUnion(closest.map { [$0] } ?? ranking.prefix(number))
    }
    return kept.sorted().map { candidates[$0] }
  }

  private static func reason(
    for chosen: ComparedInvite, among ranked: [ComparedInvite]
  ) -> String {
    let name = chosen.name
    guard ranked.count > 1 else { return "`\(name)` is the only one that fits." }
    let rivals = ranked.dropFirst().filter {
      $0.strength == chosen.strength && $0.isSuited == chosen.isSuited
    }
    guard let rival = rivals.first else {
      return "`\(name)` is the strongest reason of the \(ranked.count) that fit."
    }
    guard rival.cost == chosen.cost else {
      let names = Phrasing.list(rivals.map(\.name), "and")
      return
        "`\(name)` is as strong a reason as \(names), and gives up less of what it prefers to say."
    }
    let equals = Phrasing.list(rivals.filter { $0.cost == chosen.cost }.map(\.name), "and")
    return "`\(name)` is as good as \(equals) and comes first by name."
  }

  private static func reasonForNone(_ candidates: [ComparedInvite], on channel: String) -> String {
    guard let closest = candidates.closest(on: channel).map({ candidates[$0] }) else {
      return "There is no template to try."
    }
    let invite = closest.invite
    if let over = invite.over {
      let over = "\(over) \(invite.unit.plural)"
      return "Nothing fits: `\(closest.name)` comes closest, and is \(over) too long."
    }
    guard let missing = invite.missing, !missing.isEmpty else { return "Nothing suits." }
    return "Nothing fits yet: `\(closest.name)` comes closest, and needs "
      + "\(Phrasing.list(missing, "and"))."
  }
}

extension [ComparedInvite] {
  /// The invites that fit a channel, best first: those meant for the occasion, then the strongest,
  /// then the one with the least cost, then the first by name.
  func ranking(on channel: String) -> [Int] {
    indices
      .filter { self[$0].invite.channel == channel && self[$0].invite.status == .fits }
      .sorted { self[$0].precedes(self[$1]) }
  }

  /// The invite on a channel with the least overrun if some are only too long, otherwise the
  /// strongest of those that lack the fewest facts.
  func closest(on channel: String) -> Int? {
    let there = indices.filter { self[$0].invite.channel == channel }
    let suited = there.filter { self[$0].isSuited }
    let all = suited.isEmpty ? there : suited
    return all.min { self[$0].invite.distance < self[$1].invite.distance }
  }
}

extension ComparedInvite {
  fileprivate var cost: Int { invite.message?.cost ?? 0 }
  fileprivate var name: String { invite.variant ?? "" }

  /// Whether it is recommended before another that fits too.
  fileprivate func precedes(_ other: ComparedInvite) -> Bool {
    (other.isSuited ? 1 : 0, other.strength ?? 0, cost, name)
      < (isSuited ? 1 : 0, strength ?? 0, other.cost, other.name)
  }
}
