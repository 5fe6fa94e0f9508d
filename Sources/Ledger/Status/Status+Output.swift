import Channels
import People
import Text

extension Status {
  /// The status for people.
  ///
  /// - Parameter listed: how many people of each stage are listed at most.
  package func text(listed: Int) -> String {
    var parts = [budgetText]
    for title in Stage.titles {
      let people = people(title, atMost: listed)
      guard people.count > 0 else { continue }
      let rows = people.first.map { ["  \($0.title)"] + $0.cells(today) }
      let rest = people.count - rows.count
      parts.append(
        "\(title) (\(people.count))\n" + Columns.text(rows, widest: 48)
          + (rest > 0 ? "  … and \(rest) more: `--all` lists them\n" : ""))
    }
    if stages.isEmpty { parts.append("nothing was sent yet\n") }
    if stages.contains(where: { if case .due = $0 { true } else { false } }) {
      parts.append("`invite THEM.yaml --kind follow-up` writes a follow-up\n")
    }
    return parts.joined(separator: "\n")
  }

  private var budgetText: String {
    let rows =
      budgets.map { use in
        let subject = use.budget.amount == 1 ? use.budget.of.singular : use.budget.of.rawValue
        let next = use.left == 0 ? use.nextFree.map { ", the next on \($0.date)" } ?? "" : ""
        return [
          use.channel, "\(use.left) of \(use.budget.amount) \(subject) left\(next)",
          "in \(Phrasing.count(use.budget.days, "day"))", use.budget.source ?? "your channels.yaml",
        ]
      } + freeOfNotes.map { [$0, "no limit to notes is known"] }
    return Columns.text(rows)
  }

  /// Prints the status as a JSON object, piece by piece: it may be of a hundred thousand people.
  ///
  /// - Parameter print: gets each piece, the last with the line feed.
  package func printJSON(_ print: (String) throws -> Void) rethrows {
    let head = JSON.object([
      JSON.Member("today", .text(today.date.description)),
      JSON.Member("budgets", .list(budgets.map(\.json))),
    ]).line
    var piece = head.dropLast() + ", \"people\": ["
    var isFirst = true
    try forEach { person in
      piece += (isFirst ? "" : ", ") + person.json(today).line
      isFirst = false
      if piece.utf8.count > Self.pieceAtMost {
        try print(String(piece))
        piece = ""
      }
    }
    try print(piece + "]}\n")
  }

  /// How many bytes are collected before they are printed.
  private static let pieceAtMost = 1 << 18
}

extension BudgetUse {
  fileprivate var json: JSON {
    .object([
      JSON.Member("channel", .text(channel)),
      JSON.Member("of", .text(budget.of.rawValue)),
      JSON.Member("amount", .integer(budget.amount)),
      JSON.Member("days", .integer(budget.days)),
      JSON.Member("used", .integer(used)),
      JSON.Member("left", .integer(left)),
      JSON.Member("next", JSON(left == 0 ? nextFree?.date.description : nil)),
      JSON.Member("source", JSON(budget.source)),
      JSON.Member("checked", JSON(budget.checked)),
    ])
  }
}

extension Stage {
  /// The titles of the groups of people, in order.
  fileprivate static let titles = [
    "follow-up due", "your turn", "pending", "unknown", "waiting", "answered",
    "ended without an answer",
    "withdrawn",
  ]

  /// The title of the group.
  var title: String {
    switch self {
    case .due: Self.titles[0]
    case .answered(_, isYourTurn: true): Self.titles[1]
    case .pending: Self.titles[2]
    case .unknown: Self.titles[3]
    case .waiting: Self.titles[4]
    case .answered(_, isYourTurn: false): Self.titles[5]
    case .ended: Self.titles[6]
    case .withdrawn, .unwritten: Self.titles[7]
    }
  }

  /// The day since when it is so.
  fileprivate var since: LedgerDay? {
    switch self {
    case .pending(let day), .unknown(let day, _), .waiting(let day, _), .due(let day, _),
      .answered(let day, _),
      .ended(let day), .withdrawn(let day):
      day
    case .unwritten: nil
    }
  }
}

extension Status.Person {
  fileprivate var title: String {
    person.name + (person.company.map { ", \($0)" } ?? "")
  }

  /// What there is to say of them.
  fileprivate func cells(_ today: LedgerDay) -> [String] {
    let ago = { (day: LedgerDay) -> String in
      switch today - day {
      case 0: "today"
      case 1: "yesterday"
      case let days where days > 1: "\(days) days ago"
      default: "on \(day.date)"
      }
    }
    let sent = "\(last.kind.rawValue) of \(last.day.date)"
    switch stage {
    case .due(let day, let number):
      let reason = accepted.map { "accepted \(ago($0))" } ?? "no answer to the \(sent)"
      return ["follow-up \(number) of \(FollowUps.most), since \(day.date)", reason]
    case .answered(let day, let isYourTurn):
      return ["they wrote \(ago(day))"] + (isYourTurn ? ["answer by hand"] : [])
    case .pending(let day): return ["invited \(ago(day))", variant ?? "without a template"]
    case .waiting(_, let until):
      return [sent, until.map { "follow-up on \($0.date)" } ?? "the last one"]
    case .unknown(let day, let reason):
      return ["invited \(ago(day))", "the export does not tell: \(reason)"]
    case .ended: return [Phrasing.count(count, "message"), "the last on \(last.day.date)"]
    case .withdrawn(let day): return ["\(ago(day))"]
    case .unwritten: return []
    }
  }

  fileprivate func json(_ today: LedgerDay) -> JSON {
    var kind: String?
    var due: LedgerDay?
    var turn: Bool?
    switch stage {
    case .due(let since, _): (kind, due) = (InviteKind.followUp.rawValue, since)
    case .waiting(_, let until): (kind, due) = (InviteKind.followUp.rawValue, until)
    case .answered(_, let isYourTurn): turn = isYourTurn
    default: break
    }
    return .object([
      JSON.Member("name", .text(person.name)),
      JSON.Member("company", JSON(person.company)),
      JSON.Member("address", JSON(person.address)),
      JSON.Member("stage", .text(stage.name)),
      JSON.Member("since", JSON(stage.since?.date.description)),
      JSON.Member("accepted", JSON(accepted?.date.description)),
      JSON.Member("next", JSON(kind)),
      JSON.Member("due", JSON(due?.date.description)),
      JSON.Member("your_turn", turn.map { .bool($0) } ?? .null),
      JSON.Member("sent", .integer(count)),
      JSON.Member("last", .text(last.day.date.description)),
      JSON.Member("channel", .text(channel)),
      JSON.Member("kind", .text(last.kind.rawValue)),
      JSON.Member("variant", JSON(variant)),
    ])
  }
}
