import People
package import Text

extension Synchronisation {
  /// What came of it, for people.
  ///
  /// - Parameters:
  ///   - records: the export.
  ///   - day: the day of the export.
  ///   - origin: where that day comes from, in words.
  package func text(_ records: ExportRecords, until day: LedgerDay, _ origin: String) -> String {
    var lines = [
      "the export is of \(day.date) (\(origin))",
      "new: \(accepted) accepted, \(Phrasing.count(answered, "person", "people")) wrote, "
        + "\(Phrasing.count(followUps, "message")) that you sent by hand",
    ]
    let gaps = gaps(in: records)
    if !gaps.isEmpty || !unknown.isEmpty { lines.append("what it could not tell:") }
    lines += gaps.map { "  \($0)" }
    return lines.map { $0 + "\n" }.joined()
      + Columns.text(unknown.map { ["  \($0.person.name)", $0.words] })
  }

  /// What no file of the export tells.
  private func gaps(in records: ExportRecords) -> [String] {
    var gaps: [String] = []
    if records.connections == nil { gaps.append("who accepted: there is no Connections.csv") }
    if records.messages == nil { gaps.append("who answered: there is no messages.csv") }
    gaps += records.disputed.map {
      "\($0.visible) is not read: whether accepted invitations stay in it is disputed"
    }
    if pending > 0, records.connections != nil {
      gaps.append(
        "\(pending) pending: whether one was declined, or withdrawn, no file says")
    }
    return gaps
  }

  /// The same as a JSON object.
  package func json(_ records: ExportRecords, until day: LedgerDay) -> JSON {
    .object([
      JSON.Member("until", .text(day.date.description)),
      JSON.Member("accepted", .integer(accepted)),
      JSON.Member("answered", .integer(answered)),
      JSON.Member("follow_ups", .integer(followUps)),
      JSON.Member("pending", .integer(pending)),
      JSON.Member("gaps", .texts(gaps(in: records))),
      JSON.Member(
        "unknown",
        .list(
          unknown.map { each in
            .object([
              JSON.Member("name", .text(each.person.name)),
              JSON.Member("company", JSON(each.person.company)),
              JSON.Member("address", JSON(each.person.address)),
              JSON.Member("reason", .text(each.reason.name)),
              JSON.Member("words", .text(each.words)),
            ])
          })),
    ])
  }
}

extension Synchronisation.Reason {
  /// The name of the reason, as a ledger has it.
  var name: String {
    switch self {
    case .connectedBefore: "connected-before"
    case .several: "several"
    case .severalWrote: "several-wrote"
    case .otherCompany: "other-company"
    case .otherAddress: "other-address"
    }
  }
}

extension Synchronisation.Unknown {
  /// The reason in words, and what to do.
  fileprivate var words: String {
    switch reason {
    case .connectedBefore(let day):
      "connected since \(day.date), before you wrote: nothing shows what came of the message"
    case .several(let count):
      "\(count) connections have that name: `invite log … --accepted` if it was one of them"
    case .severalWrote:
      "several people of that name wrote: `invite log … --answered` if it was the one"
    case .otherCompany(let company, let day):
      "somebody of that name\(company.isEmpty ? "" : " at \(company)") is connected since "
        + "\(day.date): `invite log … --accepted --on \(day.date)` if it is the same person"
    case .otherAddress(let address, let day):
      "somebody of that name is connected since \(day.date): if it is the same person, "
        + "`invite log … --address \(address) --was \(person.address ?? "")`"
    }
  }
}
