public import Diagnostics
import Fitting
public import People
import Text

/// An explanation of a message, or of why there is none, for people.
public struct Explanation: Sendable {
  private let invite: Invite
  private let writer: Writer
  private let pair: Pair
  private let facts: Facts
  private let isAskedFor: Bool
  private let tellsAll: Bool
  /// The invites that lack only facts, where there is no message.
  private let openings: [Invite]

  /// Explains the result of a writer for a pair.
  ///
  /// - Parameters:
  ///   - invite: the result.
  ///   - writer: the writer.
  ///   - pair: the two people.
  ///   - isAskedFor: whether the user asked for the invite's variant, which otherwise is the best
  ///     or the closest of all.
  ///   - tellsAll: whether the missing facts of every template are listed, rather than of the
  ///     strongest few.
  public init(
    _ invite: Invite, writer: Writer, pair: Pair, isAskedFor: Bool = false, tellsAll: Bool = false
  ) {
    self.isAskedFor = isAskedFor
    self.tellsAll = tellsAll
    self.invite = invite
    self.writer = writer
    self.pair = pair
    facts = Facts(of: pair, options: writer.options)
    let others = isAskedFor ? [invite] : invite.missing != nil ? writer.all(for: pair) : []
    openings = others.filter { $0.missing?.isEmpty == false }
  }

  /// How many templates are listed, the strongest first; nobody reads more.
  private static let openingsAtMost = 8

  /// The template and its reason, the alternatives taken, their cost, the needs of the next better
  /// rendering, the file and line of each fact, the parts left out, the facts not said, and the
  /// question to ask oneself.
  public var text: String {
    var lines: [String] = []
    if let variant = invite.variant.flatMap({ writer.library[$0] }) {
      let strength = variant.frontMatter.strength
      let summary = variant.frontMatter.summary.visible
      lines.append("\(variant.name.visible), strength \(strength): \(summary)")
    }
    guard let message = invite.message else { return lines.joined(separator: "\n") }
    lines.append(measured(message))
    lines += chosen(message)
    if let next = message.next {
      let more = Phrasing.count(next.more, "more unit")
      lines.append("the next better way, at cost \(next.cost), needs \(more)")
    }
    lines += evidence(message) + Afterword(invite, writer: writer, pair: pair).lines(all: true)
    return lines.joined(separator: "\n")
  }

  private func measured(_ message: Message) -> String {
    let length = invite.limit.map { "\(message.count) of \($0)" } ?? "\(message.count)"
    let proof =
      message.isProved ? "proved to be the best that fits" : "the best found, not proved"
    return
      "\(length) \(invite.unit.plural) on \(invite.channel), cost \(message.cost), \(proof)"
  }

  private func chosen(_ message: Message) -> [String] {
    message.choices.map { taken in
      let name = taken.name.map { "\(taken.kind.rawValue) \($0)" } ?? taken.kind.rawValue
      let cost = taken.cost > 0 ? ", at cost \(taken.cost)" : ""
      return "  \(name): \(taken.index + 1) of \(taken.of)\(cost)"
    }
  }

  private func evidence(_ message: Message) -> [String] {
    let written = facts.places
    return message.facts.map { path in
      var places: [String] = []
      for place in written[path] ?? [] {
        let line = "\(place.source.name.visible):\(place.position.line)"
        if !places.contains(line) { places.append(line) }
      }
      let from = places.isEmpty ? "" : " (\(places.joined(separator: ", ")))"
      return "  \(path): \((facts.text(at: path) ?? "").visible)\(from)"
    }
  }

  /// Why there is no message; nil where there is one, and where the findings of the invite say so.
  public var problem: Diagnostic? {
    guard invite.status == .unavailable, !invite.findings.hasErrors else { return nil }
    if isAskedFor, let objection = invite.findings.first(where: { $0.code == Diagnostic.notMeant })
    {
      return .unavailable(objection)
    }
    return isAskedFor && !openings.isEmpty
      ? .lacking(invite.variant ?? "", Phrasing.count(invite.missing?.count ?? 0, "fact"))
      : .nothingSuits(isHopeless: openings.isEmpty)
  }

  /// How to come to a message: the facts that would make one possible, the strongest reasons to connect
  /// first, or the template that is closest to its limit.
  public var ways: String {
    switch invite.status {
    case .fits, .invalid: return ""
    case .tooLong:
      let isOnly = isAskedFor || writer.candidates(for: pair).count == 1
      return isOnly ? "" : "of all templates, `\(invite.variant ?? "")` comes closest"
    case .unavailable:
      guard !isAskedFor else { return lines(openings.first?.missing ?? []).joined(separator: "\n") }
      let common = lackedByAll
      let others = openings.filter { $0.missing?.count != common.count }
      let listed = others.prefix(tellsAll ? .max : Self.openingsAtMost)
      var lines = common.isEmpty ? [] : ["  for each of them:"] + lines(common)
      let opened = openings.filter { $0.missing?.count == common.count }.map { $0.variant ?? "" }
      if !opened.isEmpty { lines.append("  for \(opened.joined(separator: ", ")): nothing else") }
      for opening in listed {
        lines.append("  for \(opening.variant ?? ""):")
        lines += self.lines((opening.missing ?? []).filter { !common.contains($0) })
      }
      let rest = others.count - listed.count
      if rest > 0 {
        lines.append(
          "  … or what \(Phrasing.count(rest, "weaker template")) would need: `--explain`")
      }
      return lines.joined(separator: "\n")
    }
  }

  /// The facts that every one of several templates lacks, which are listed once.
  private var lackedByAll: [String] {
    guard openings.count > 1 else { return [] }
    return (openings.first?.missing ?? []).filter { fact in
      openings.allSatisfy { $0.missing?.contains(fact) == true }
    }
  }

  /// Missing facts, and where to add each.
  private func lines(_ paths: [String]) -> [String] {
    paths.map { "    \($0): \(ProfileSuggestion.whereabouts(of: $0, in: pair))" }
  }
}

extension Diagnostic {
  fileprivate static func unavailable(_ objection: Diagnostic) -> Diagnostic {
    Diagnostic(
      "invite-unavailable", objection.message, at: objection.place, notes: objection.notes,
      help: "ask for another template, or for the best without `--variant`")
  }

  fileprivate static func lacking(_ variant: String, _ facts: String) -> Diagnostic {
    Diagnostic(
      "invite-unavailable", "`\(variant)` lacks \(facts) for this pair",
      help: "find what is missing:")
  }

  fileprivate static func nothingSuits(isHopeless: Bool) -> Diagnostic {
    Diagnostic(
      "invite-unavailable", "no template suits this pair\(isHopeless ? "" : " yet")",
      help: isHopeless ? "try another channel or kind" : "find one of these:")
  }
}
