import Diagnostics
import Fitting
import Templating
package import Text
import Writing

extension VariantSheet {
  /// The sheet as the JSON object that `templates show` prints: that of the summary, with the
  /// written message and `parts`, the template's text in order.
  ///
  /// A part is an object with one of the keys `text`, `facts`, `choice` and `branches`.
  package var json: JSON {
    .object(
      occasion.members + summary.members + [
        JSON.Member("written", invite.map(\.json) ?? .null),
        JSON.Member("parts", json(of: outline)),
      ])
  }

  private func json(of outline: Outline) -> JSON {
    var parts: [JSON] = []
    var text = ""
    var gap: Gap?
    func add(_ more: String) {
      if let gap { text += gap == .space ? " " : gap == .line ? "\n" : "\n\n" }
      gap = nil
      text += more
    }
    func close() {
      add("")
      if !text.isEmpty { parts.append(.object([JSON.Member("text", .text(text))])) }
      text = ""
    }
    for part in outline.parts {
      switch part {
      case .literal(let literal, _): add(literal)
      case .gap(let next): gap = max(gap ?? next, next)
      case .boundary: break
      case .output(let output):
        if output.paths.isEmpty, let literal = output.text {
          add(literal)
          continue
        }
        close()
        parts.append(
          .object([
            JSON.Member("facts", .texts(output.paths)),
            JSON.Member("filters", .texts(output.filters)),
          ]))
      case .choice(let choice):
        close()
        parts.append(.object([JSON.Member("choice", json(of: choice))]))
      case .branches(let branches, let place):
        close()
        parts.append(
          .object(
            [JSON.Member("branches", .list(branches.map { json(of: $0) }))] + place.members))
      }
    }
    close()
    return .list(parts)
  }

  private func json(of choice: OutlinedChoice) -> JSON {
    .object(
      [
        JSON.Member("name", JSON(choice.name)),
        JSON.Member("kind", .text(choice.kind.rawValue)),
        JSON.Member("weight", .integer(choice.weight)),
      ] + choice.place.members + [
        JSON.Member(
          "alternatives",
          .list(
            choice.alternatives.indices.map { number in
              let standing = standing(of: number, in: choice)
              return .object([
                JSON.Member("cost", JSON(standing.cost)),
                JSON.Member("shortest", JSON(standing.lengths?.lowerBound)),
                JSON.Member("longest", JSON(standing.lengths?.upperBound)),
                JSON.Member("needs", standing.needs.json),
                JSON.Member("available", standing.isAvailable.map { .bool($0) } ?? .null),
                JSON.Member("taken", taken == nil ? .null : .bool(standing.isTaken)),
                JSON.Member("parts", json(of: choice.alternatives[number])),
              ])
            }))
      ])
  }
}
