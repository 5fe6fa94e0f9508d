import People
package import Text
import Writing

extension Plan {
  /// The plan for people.
  ///
  /// - Parameter budget: the number of notes in words, with where it comes from.
  package func text(budget: String) -> String {
    var parts = ["\(budget); by \(order.criteria.map(\.rawValue).joined(separator: ", "))\n"]
    if !chosen.isEmpty {
      let rows = chosen.enumerated().map { index, candidate in
        ["  \(index + 1)", candidate.title] + candidate.reasons + [candidate.path]
      }
      parts.append("with a note (\(chosen.count))\n" + Columns.text(rows, widest: 40))
    }
    if !findFirst.isEmpty {
      let rows = findFirst.map { finding in
        [
          "  \(finding.candidate.title)", finding.path,
          finding.number.map { number in
            "would be number \(number)\(notes.map { " of \($0)" } ?? "")"
          } ?? "opens a message", finding.question,
        ]
      }
      parts.append("find this first (\(findFirst.count))\n" + Columns.text(rows, widest: 40))
    }
    if !withoutNote.isEmpty {
      let rows = withoutNote.map { each in
        ["  \(each.candidate.title)", each.words(of: notes)]
      }
      parts.append("without a note (\(withoutNote.count))\n" + Columns.text(rows, widest: 40))
    }
    if !written.isEmpty {
      let rows = written.map { ["  \($0.title)", $0.isConnected ? "connected" : $0.stage.name] }
      parts.append("no invitation (\(written.count))\n" + Columns.text(rows, widest: 40))
    }
    return parts.joined(separator: "\n")
  }

  /// The plan as a JSON object.
  package var json: JSON {
    .object([
      JSON.Member("notes", JSON(notes)),
      JSON.Member("order", .texts(order.criteria.map(\.rawValue))),
      JSON.Member("with_note", .list(chosen.map { .object($0.members) })),
      JSON.Member(
        "find_first",
        .list(
          findFirst.map { finding in
            .object(
              finding.candidate.members + [
                JSON.Member("find", .text(finding.path)),
                JSON.Member("question", .text(finding.question)),
                JSON.Member("number", JSON(finding.number)),
              ])
          })),
      JSON.Member(
        "without_note",
        .list(
          withoutNote.map { each in
            .object(each.candidate.members + [JSON.Member("reason", .text(each.words(of: notes)))])
          })),
      JSON.Member("written", .list(written.map { .object($0.members) })),
    ])
  }
}

extension Plan.Unchosen {
  /// The reason in words.
  fileprivate func words(of notes: Int?) -> String {
    switch reason {
    case .spent(let number):
      notes == 0
        ? "worth one, and none is left"
        : "worth one, but number \(number), and there \(notes == 1 ? "is 1 note" : "are \(notes ?? 0) notes")"
    case .stale: "\(candidate.age ?? "long ago"), and no words of your own: note.did, note.ask"
    case .hollow: "nothing in it is for them alone: note.did, note.ask"
    case .unwritable:
      candidate.questions.first.map { "no message yet: \($0.path) would open one" }
        ?? "no message fits"
    }
  }
}

extension PlanCandidate {
  fileprivate var title: String { person.name }

  /// How long ago the reason was, in words; nil where that says nothing.
  fileprivate var age: String? {
    switch daysAgo {
    case nil: worth.freshness == .undated ? "nobody said when" : nil
    case 0?: "today"
    case let days? where days < 0: "in \(Phrasing.count(-days, "day"))"
    case let days?: "\(Phrasing.count(days, "day")) ago"
    }
  }

  /// The reasons for their place, one for each criterion.
  fileprivate var reasons: [String] {
    let left = worth.leftOut
    return [
      "\(invite.variant ?? "") \(worth.strength)",
      age.map { "\(worth.freshness.rawValue): \($0)" } ?? worth.freshness.rawValue,
      worth.notes == 0 ? "no words of your own" : "your own words",
      left == 0 ? "says all" : "leaves out \(Phrasing.count(left, "part"))",
    ]
  }

  fileprivate var members: [JSON.Member] {
    [
      JSON.Member("recipient", .text(path)),
      JSON.Member("name", .text(person.name)),
      JSON.Member("company", JSON(person.company)),
      JSON.Member("address", JSON(person.address)),
      JSON.Member("kind", .text(kind.rawValue)),
      JSON.Member("channel", .text(invite.channel)),
      JSON.Member("variant", JSON(invite.variant)),
      JSON.Member("status", .text(invite.status.rawValue)),
      JSON.Member("tie", JSON(tie)),
      JSON.Member("strength", .integer(worth.strength)),
      JSON.Member("fresh", .text(worth.freshness.rawValue)),
      JSON.Member("days_ago", JSON(daysAgo)),
      JSON.Member("left_out", .integer(worth.leftOut)),
      JSON.Member("note", .integer(worth.notes)),
      JSON.Member("stage", .text(stage.name)),
      JSON.Member("text", JSON(invite.message?.text)),
    ]
  }
}
