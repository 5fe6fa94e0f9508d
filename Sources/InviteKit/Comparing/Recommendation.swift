import Diagnostics
import Fitting

/// Which of several ways to write to one person is recommended, and why.
///
/// It is the one that would be written without a comparison: of those that fit, the strongest, then
/// the one that costs least, then the first by name.
struct Recommendation {
  /// The ways that are kept, in their order.
  let kept: [ComparedInvite]
  /// Which of them is recommended.
  let index: Int?
  /// Why, or why none is: a sentence.
  let reason: String

  /// A way to write, and what it is compared by.
  struct Candidate {
    let compared: ComparedInvite
    /// The number of its channel among those asked for.
    let channel: Int
    /// Whether its variant is meant for the occasion.
    let isSuited: Bool

    init(_ compared: ComparedInvite, channel: Int, isSuited: Bool) {
      self.compared = compared
      self.channel = channel
      self.isSuited = isSuited
    }

    var invite: Invite { compared.invite }
    var strength: Int { compared.strength ?? 0 }
    var cost: Int { invite.cost ?? 0 }
    var name: String { invite.variant ?? "" }
    var fits: Bool { invite.status == .fits }

    /// Whether it is recommended rather than another.
    func precedes(_ other: Candidate) -> Bool {
      (other.isSuited ? 1 : 0, other.strength, cost, name)
        < (isSuited ? 1 : 0, strength, other.cost, other.name)
    }
  }

  /// Recommends one of these, which come by strength, name and channel.
  ///
  /// - Parameters:
  ///   - candidates: the ways there are.
  ///   - best: how many that fit to keep on each channel; nil for everything.
  init(among candidates: [Candidate], keeping best: Int?) {
    let first = candidates.filter { $0.channel == 0 }
    let ranked = first.filter(\.fits).sorted { $0.precedes($1) }
    let kept = best.map { Self.best($0, of: candidates) } ?? candidates
    self.kept = kept.map(\.compared)
    guard let chosen = ranked.first else {
      index = nil
      reason = Self.reasonForNone(first)
      return
    }
    index = kept.firstIndex { $0.channel == 0 && $0.name == chosen.name }
    reason = Self.reason(for: chosen, among: ranked)
  }

  /// Those on each channel that rank highest; where none fits, the one that comes closest.
  private static func best(_ number: Int, of candidates: [Candidate]) -> [Candidate] {
    var names: [Int: Set<String>] = [:]
    for (channel, group) in Dictionary(grouping: candidates, by: \.channel) {
      let ranked = group.filter(\.fits).sorted { $0.precedes($1) }
      let kept = ranked.isEmpty ? closest(of: group).map { [$0] } ?? [] : ranked
      names[channel] = Set(kept.prefix(number).map(\.name))
    }
    return candidates.filter { names[$0.channel]?.contains($0.name) == true }
  }

  /// The one with the least overrun if some are only too long, otherwise the strongest of those that
  /// the fewest facts would open.
  private static func closest(of candidates: [Candidate]) -> Candidate? {
    let suited = candidates.filter(\.isSuited)
    let all = suited.isEmpty ? candidates : suited
    if let least = all.filter({ $0.invite.status == .tooLong })
      .min(by: { $0.invite.over ?? 0 < $1.invite.over ?? 0 })
    {
      return least
    }
    // No facts at all means that none would help.
    func lacking(_ candidate: Candidate) -> Int {
      let count = candidate.invite.missing?.count ?? 0
      return count == 0 ? .max : count
    }
    return all.min { lacking($0) < lacking($1) }
  }

  private static func reason(for chosen: Candidate, among ranked: [Candidate]) -> String {
    let name = chosen.name
    guard ranked.count > 1 else { return "`\(name)` is the only one that fits." }
    let rivals = ranked.dropFirst().filter {
      $0.strength == chosen.strength && $0.isSuited == chosen.isSuited
    }
    guard let rival = rivals.first else {
      return "`\(name)` is the strongest reason of the \(ranked.count) that fit."
    }
    guard rival.cost == chosen.cost else {
      let names = Wording.list(rivals.map(\.name), "and")
      return
        "`\(name)` is as strong a reason as \(names), and gives up less of what it prefers to say."
    }
    let equals = Wording.list(rivals.filter { $0.cost == chosen.cost }.map(\.name), "and")
    return "`\(name)` is as good as \(equals) and comes first by name."
  }

  private static func reasonForNone(_ candidates: [Candidate]) -> String {
    guard let closest = closest(of: candidates) else { return "There is no template to try." }
    let invite = closest.invite
    if invite.status == .tooLong {
      let over = "\(invite.over ?? 0) \(invite.unit.plural)"
      return "Nothing fits: `\(closest.name)` comes closest, and is \(over) too long."
    }
    guard let missing = invite.missing, !missing.isEmpty else { return "Nothing suits." }
    return "Nothing fits yet: `\(closest.name)` comes closest, and needs "
      + "\(Wording.list(missing, "and"))."
  }
}
