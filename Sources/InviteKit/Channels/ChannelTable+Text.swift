import Diagnostics
import Fitting

extension ChannelTable {
  /// The table for people: aligned columns, and under them the remarks there are.
  public var text: String {
    let rows =
      [["channel", "limit", "url", "subject", "checked", "source"]] + channels.map(\.cells)
    let widths = rows[0].indices.map { column in
      rows.map { $0[column].displayWidth }.max() ?? 0
    }
    var result = ""
    for row in rows { result += line(row, widths) + "\n" }
    let remarks = channels.compactMap { channel in
      channel.note.map { line([channel.name, $0].map(\.visible), widths) + "\n" }
    }
    if !remarks.isEmpty { result += "\n" + remarks.joined() }
    return result
  }
}

extension Channel {
  /// What the channel's row says, in the order of the columns.
  fileprivate var cells: [String] {
    let limit = limits.map(\.text).joined(separator: ", ")
    let subjectText =
      switch subject {
      case .none: "–"
      case .unlimited: "any"
      case .limited(let limit): limit.text
      }
    return [
      name, limit.isEmpty ? "any" : limit, urlPrice.map(String.init) ?? "–", subjectText,
      checked ?? "–", source ?? "–",
    ].map(\.visible)
  }
}

extension Channel.Limit {
  fileprivate var text: String { "\(amount) \(unit.rawValue)" }
}

/// Cells side by side, each as wide as its column but the last.
private func line(_ cells: [String], _ widths: [Int]) -> String {
  cells.enumerated().map { column, cell in
    guard column + 1 < cells.count else { return cell }
    let room = widths[column] - cell.displayWidth
    return cell + String(repeating: " ", count: max(0, room) + 2)
  }.joined()
}
