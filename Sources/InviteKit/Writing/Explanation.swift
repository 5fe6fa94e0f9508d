import Diagnostics
import Fitting

/// What there is to say about a message, or about why there is none, for people.
public struct Explanation: Sendable {
  private let invite: Invite
  private let writer: Writer
  private let pair: Pair
  private let facts: Facts

  /// Explains what a writer has made of a pair.
  public init(_ invite: Invite, writer: Writer, pair: Pair) {
    self.invite = invite
    self.writer = writer
    self.pair = pair
    facts = Facts(of: pair, options: writer.options)
  }

  /// What was taken, what it cost, what the next better version would need, and which line of which
  /// file each fact came from.
  public var text: String {
    var lines: [String] = []
    if let variant = invite.variant.flatMap({ writer.library[$0] }) {
      let strength = variant.frontMatter.strength
      lines.append("\(variant.name), strength \(strength): \(variant.frontMatter.summary)")
    }
    guard invite.status == .fits else { return lines.joined(separator: "\n") }
    lines.append(measured)
    lines += chosen
    if let next = invite.next {
      let more = Wording.count(next.more, "more unit")
      lines.append("the next better way, at cost \(next.cost), needs \(more)")
    }
    lines += evidence
    return lines.joined(separator: "\n")
  }

  private var measured: String {
    let count = invite.count ?? 0
    let length = invite.limit.map { "\(count) of \($0)" } ?? "\(count)"
    let proof =
      invite.isProved == true ? "proved to be the best that fits" : "the best found, not proved"
    return
      "\(length) \(invite.unit.rawValue) on \(invite.channel), cost \(invite.cost ?? 0), \(proof)"
  }

  private var chosen: [String] {
    invite.choices.map { taken in
      let name = taken.name.map { "\(taken.kind.rawValue) \($0)" } ?? taken.kind.rawValue
      let cost = taken.cost > 0 ? ", at cost \(taken.cost)" : ""
      return "  \(name): \(taken.index + 1) of \(taken.of)\(cost)"
    }
  }

  private var evidence: [String] {
    invite.facts.map { path in
      let places = (facts.places[path] ?? []).map { place in
        "\(place.source.name.visible):\(place.position.line)"
      }
      let from = places.isEmpty ? "" : " (\(places.joined(separator: ", ")))"
      return "  \(path): \((facts.text(at: path) ?? "").visible)\(from)"
    }
  }

  /// Why there is no message, and what would help: the strongest reasons to connect first.
  public var failure: String {
    switch invite.status {
    case .fits: return ""
    case .tooLong:
      return "no message fits: `\(invite.variant ?? "")` comes closest"
    case .unavailable, .invalid: break
    }
    if writer.candidates(for: pair).isEmpty { return nothingToTry }
    if let missing = invite.missing, !missing.isEmpty, isOnlyOne {
      return "`\(invite.variant ?? "")` needs these:\n" + missing.map(line).joined(separator: "\n")
    }
    let openings = writer.all(for: pair).filter { !($0.missing ?? []).isEmpty }
    guard !openings.isEmpty else { return "no template suits this pair" }
    let lines = openings.flatMap { opening in
      ["  for \(opening.variant ?? ""):"] + (opening.missing ?? []).map { "  " + line($0) }
    }
    return "no template suits this pair yet; find one of these:\n" + lines.joined(separator: "\n")
  }

  /// Whether the invite is of a variant that was asked for, rather than the closest of all.
  private var isOnlyOne: Bool { writer.best(for: pair) != invite }

  private var nothingToTry: String {
    let kind = (writer.options.kind ?? pair.kind).rawValue
    return "the library has no template of kind `\(kind)` for `\(invite.channel)` in "
      + "`\(writer.options.language)`; see `--kind`, `--channel` and `--language`"
  }

  /// A missing fact, and where it would go.
  private func line(_ path: String) -> String {
    "  \(path): \(FactWhereabouts(path, in: pair).text)"
  }
}
